/** What `fetch` does with hosts that lead it astray, over real HTTP and HTTPS on this machine, with the requests that it makes. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LIMITS } from "../../src/fetch/requests/http.js";
import { rss } from "./feed-server.js";
import { FetchHome, HOUR } from "./fetch-home.js";

let home: FetchHome;
beforeEach(async () => {
  home = await new FetchHome().start();
});
afterEach(() => home.stop());

const FERRY = { guid: "1", title: "Ferry aground", text: "The ferry Anna Lind ran aground." };
const FEED = rss("Coast Post", [FERRY]);
const redirect = (from: string, to: string, status = 302) =>
  home.server.answers.set(from, (_request, response) => {
    response.writeHead(status, { location: to }).end();
  });

describe("an address of this machine's network", () => {
  /** As if 127.0.0.1 were a host of the internet, and all others of this machine were not. */
  const allowPrivate = (address: string) => address === "127.0.0.1";

  it.each([
    ["an address", () => home.server.address("/feed", "127.0.0.2")],
    ["a name, which leads to another address", () => home.server.address("/feed", "ip6-localhost")],
    ["an address in other figures", () => home.server.address("/feed", "0x7f000002")],
    ["an address of the other family", () => home.server.address("/feed", "[::ffff:127.0.0.2]")],
  ])("is not asked behind a redirect: %s", async (_what, target) => {
    home.server.serve("/feed", FEED);
    redirect("/start", "/hop");
    redirect("/hop", target());
    const [told] = await home.run(["/start"], { allowPrivate });
    expect(told?.outcome).toBe("failed");
    expect(["/start", "/hop", "/feed"].map((name) => home.server.count(name))).toEqual([1, 1, 0]);
  });

  it("is told in words", async () => {
    redirect("/start", home.server.address("/feed", "127.0.0.2"));
    const [told] = await home.run(["/start"], { allowPrivate });
    expect(told?.note).toBe(
      "127.0.0.2 is an address of this machine or its network: `fetch.allowPrivate` would allow it",
    );
  });
});

describe("https", () => {
  let secure: Server;
  let asked: string[];
  let answer: { status: number; location?: string };
  beforeEach(async () => {
    const pem = readFileSync(path.join(import.meta.dirname, "../fixtures/fetch/localhost.pem"));
    asked = [];
    secure = createServer({ key: pem, cert: pem }, (request, response) => {
      asked.push(request.url ?? "");
      const { status, ...headers } = answer;
      response.writeHead(request.url === "/feed" ? status : 200, headers).end(FEED);
    });
    await new Promise<void>((resolve) => secure.listen(0, "127.0.0.1", resolve));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    secure.closeAllConnections();
    secure.close();
  });
  const address = (name: string) => `https://127.0.0.1:${(secure.address() as AddressInfo).port}${name}`;

  it("with a certificate that nobody vouches for is not trusted", async () => {
    answer = { status: 200 };
    const [told] = await home.run([address("/feed")]);
    expect([told?.outcome, asked]).toEqual(["failed", []]);
    expect(told?.note).toMatch(/certificate/);
  });

  it("is followed to https, and never to http", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    home.server.serve("/feed", FEED);
    answer = { status: 301, location: home.server.address("/feed") };
    const [told] = await home.run([address("/feed")]);
    expect(told).toMatchObject({ outcome: "failed", note: "it redirects from https to http" });
    expect([asked, home.server.count("/feed")]).toEqual([["/feed"], 0]);
    answer = { status: 308, location: "/other" };
    const [followed] = await home.run([address("/feed")], { force: true });
    expect([followed?.outcome, asked]).toEqual(["fetched", ["/feed", "/feed", "/other"]]);
    redirect("/up", address("/other"));
    expect((await home.run(["/up"]))[0]?.outcome).toBe("fetched");
  });
});

describe("the charset of a feed", () => {
  const xml = (declared: string, title: string) =>
    `<?xml version="1.0"${declared && ` encoding="${declared}"`}?><rss><channel><title>Bay</title><item><title>${title}</title></item></channel></rss>`;
  const latin = (text: string) => Buffer.from(text, "latin1");
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const cyrillic = (text: string) =>
    Buffer.from(
      [...text].map((sign) => (sign.charCodeAt(0) > 0x400 ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0))),
    );

  const GERMAN = "Die Fähren müssen überall größere Häfen anlaufen können, hören Bürger für gewöhnlich";

  it.each([
    ["a byte order mark before HTTP", utf16(xml("iso-8859-1", "Für alle")), "iso-8859-1", "Für alle"],
    ["HTTP before the declaration", latin(xml("koi8-r", "Für alle")), "iso-8859-1", "Für alle"],
    ["the declaration before a guess", cyrillic(xml("windows-1251", "Паром")), "", "Паром"],
    ["a guess where nothing is said", latin(xml("", GERMAN)), "", GERMAN],
  ])("is told by %s", async (_what, body, charset, title) => {
    home.server.serve("/feed", body, { "content-type": `text/xml${charset && `; charset=${charset}`}` });
    expect((await home.run(["/feed"]))[0]).toMatchObject({ outcome: "fetched", added: 1 });
    expect(home.read(home.files()[0] ?? "")).toContain(`<title>${title}</title>`);
  });
});

describe("a host", () => {
  it("whose name is not known is a failure in words, counted and tried again", async () => {
    for (let failures = 1; failures <= 4; failures++) {
      const [told] = await home.run(["http://feeds.invalid/rss"]);
      expect(told?.note).toMatch(/^(?:there is no such host|its name cannot be resolved now)$/);
      expect(home.state().feeds["http://feeds.invalid/rss"]?.failures).toBe(failures);
      home.now += 24 * HOUR;
    }
  });

  it("that asks to wait is not asked by way of a redirect from another", async () => {
    home.server.serve("/busy", "", { "retry-after": "7200" }, 503);
    redirect("/to-busy", home.server.address("/busy"));
    await home.run(["/busy"]);
    const [told] = await home.run([home.server.address("/to-busy", "127.0.0.2")]);
    expect(told?.note).toMatch(/asks to wait until 2024-05-07T11:30Z$/);
    expect([home.server.count("/to-busy"), home.server.count("/busy")]).toEqual([1, 1]);
  });

  it("that breaks off, or says nothing after its headers, is a failure in words", async () => {
    home.server.answers.set("/cut", (_request, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("<rss>", () => response.destroy());
    });
    home.server.answers.set("/slow", (_request, response) => {
      response.writeHead(200).write("<rss>");
    });
    const limits = { ...LIMITS, totalMs: 300 };
    const told = await home.run(["/cut", "/slow"], { limits });
    expect(told.map(({ note }) => note)).toEqual(["it broke off the connection", "it takes more than 0.3 s"]);
    expect([home.server.count("/cut"), home.server.count("/slow")]).toEqual([1, 1]);
  });
});
