/** `fetch` against a server that misbehaves, over real HTTP on this machine. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseState } from "../../src/fetch/feed-state.js";
import { type FetchedFeed, type FetchOptions, fetchFeeds } from "../../src/fetch/fetch-feeds.js";
import { writeWhole } from "../../src/fetch/item-files.js";
import { isPublic } from "../../src/fetch/requests/address-guard.js";
import { createHttpClient, LIMITS, type Limits } from "../../src/fetch/requests/http.js";
import { FeedServer, rss } from "./feed-server.js";

const START = Date.UTC(2024, 4, 7, 9, 30);
const HOUR = 3_600_000;

let server: FeedServer;
let folder: string;
let now: number;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "newsfold-fetch-"));
  server = new FeedServer();
  now = START;
  await server.start();
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const stateFile = () => path.join(folder, "fetch-state.json");

interface RunOptions extends Partial<Pick<FetchOptions, "dryRun" | "force" | "retention" | "write">> {
  readonly allowPrivate?: boolean;
  readonly limits?: Limits;
}

/** Fetches what the state file knows, as the command does. */
async function run(addresses: readonly string[], more: RunOptions = {}): Promise<FetchedFeed[]> {
  const { allowPrivate = true, limits = LIMITS, ...options } = more;
  const client = createHttpClient({
    agent: "newsfold/test (+desk@quay.example)",
    mayConnect: allowPrivate ? () => true : isPublic,
    limits,
  });
  try {
    return await fetchFeeds({
      feeds: addresses.map((address) => ({
        ...{ address, outlet: null, topics: ["Coast"] },
        ...{ fullText: "no" as const, selector: null },
      })),
      state: existsSync(stateFile())
        ? parseState(readFileSync(stateFile(), "utf8"))
        : { feeds: {}, hosts: {} },
      stateFile: stateFile(),
      folder,
      client,
      retention: { days: null, items: null },
      pictures: false,
      now,
      dryRun: false,
      force: false,
      onProgress: () => {},
      ...options,
    });
  } finally {
    await client.close();
  }
}

const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xml|json)$/.test(name) && !name.endsWith("fetch-state.json"))
    .map((name) => name.split(path.sep).join("/"))
    .sort();

const FERRY = {
  guid: "4711",
  link: "https://coast.example/2024/ferry",
  title: "Ferry runs aground",
  text: "The ferry Anna Lind ran aground with two people hurt.",
  date: "Tue, 07 May 2024 08:00:00 GMT",
};
const LIBRARY = {
  guid: "4712",
  link: "https://coast.example/2024/library",
  title: "Library gets a roof garden",
  text: "The library has planted a garden.",
  date: "Mon, 06 May 2024 08:00:00 GMT",
};

describe("a feed that behaves", () => {
  it("becomes a file an item, in its own words, with its address, its topics and when it was seen", async () => {
    server.serve("/feed", rss("Coast Post", [FERRY, LIBRARY]));
    const [told] = await run([server.address("/feed")]);
    expect(told).toMatchObject({ outcome: "fetched", added: 2, changed: 0, note: "" });
    expect(files()).toEqual([
      "coast-post/2024-05-06-library-gets-a-roof-garden.xml",
      "coast-post/2024-05-07-ferry-runs-aground.xml",
    ]);
    const text = readFileSync(path.join(folder, "coast-post/2024-05-07-ferry-runs-aground.xml"), "utf8");
    expect(text).toContain(`<!-- first seen 2024-05-07T09:30Z in ${server.address("/feed")} -->`);
    expect(text).toContain("<title>Ferry runs aground</title>");
    expect(text).toContain("<category>Coast</category>");
    expect(text).not.toContain("roof garden");
    expect(server.asked[0]?.headers["user-agent"]).toBe("newsfold/test (+desk@quay.example)");
  });

  it("is asked with its own validators, and costs nothing where it has not changed", async () => {
    server.answers.set("/feed", (request, response) => {
      const same =
        request.headers["if-none-match"] === 'W/"a,b"' && request.headers["if-modified-since"] === "x y";
      if (same) response.writeHead(304).end();
      else
        response.writeHead(200, { etag: 'W/"a,b"', "last-modified": "x y" }).end(rss("Coast Post", [FERRY]));
    });
    await run([server.address("/feed")]);
    const before = readFileSync(stateFile(), "utf8");
    now += HOUR;
    expect((await run([server.address("/feed")]))[0]).toMatchObject({ outcome: "unchanged", added: 0 });
    expect(server.count("/feed")).toBe(2);
    expect(JSON.parse(readFileSync(stateFile(), "utf8")).feeds).toMatchObject({
      [server.address("/feed")]: { items: JSON.parse(before).feeds[server.address("/feed")].items },
    });
  });

  it.each([
    ["max-age", { "cache-control": "public, max-age=7200" }, ""],
    ["ttl", {}, "<ttl>120</ttl>"],
    ["skipHours", {}, "<skipHours><hour>9</hour><hour>10</hour></skipHours>"],
  ])("is left alone as long as it says (%s), unless that is forced", async (_how, headers, head) => {
    server.serve("/feed", rss("Coast Post", [FERRY], head), headers as Record<string, string>);
    const feed = server.address("/feed");
    await run([feed]);
    now += HOUR / 2 + 5 * 60_000 - 10 * 60_000;
    expect((await run([feed]))[0]?.outcome).toBe("not due");
    expect(server.count("/feed")).toBe(1);
    await run([feed], { force: true });
    expect(server.count("/feed")).toBe(2);
    now += 3 * HOUR;
    await run([feed]);
    expect(server.count("/feed")).toBe(3);
  });

  it("is left alone as long as it said, also after an answer that says nothing new", async () => {
    server.answers.set("/feed", (request, response) => {
      if (request.headers["if-none-match"]) response.writeHead(304).end();
      else response.writeHead(200, { etag: "x" }).end(rss("Coast Post", [FERRY], "<ttl>120</ttl>"));
    });
    const feed = server.address("/feed");
    await run([feed]);
    now += 2.5 * HOUR;
    expect((await run([feed]))[0]?.outcome).toBe("unchanged");
    now += HOUR;
    expect((await run([feed]))[0]?.outcome).toBe("not due");
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("may be compressed (%s)", async (encoding, compress) => {
    server.serve("/feed", compress(rss("Coast Post", [FERRY])), { "content-encoding": encoding });
    expect((await run([server.address("/feed")]))[0]?.added).toBe(1);
  });

  it("may be in the charset that only HTTP names, and is stored in UTF-8", async () => {
    const body = Buffer.from(
      `<rss><channel><title>Café</title><item><title>Für Elise</title></item></channel></rss>`,
      "latin1",
    );
    server.serve("/feed", body, { "content-type": "text/xml; charset=iso-8859-1" });
    await run([server.address("/feed")]);
    expect(readFileSync(path.join(folder, files()[0] ?? ""), "utf8")).toContain("<title>Für Elise</title>");
  });

  it.each([
    ["without a zone, by its own calendar and not by this machine's", "2024-05-04T23:30:00", "2024-05-04"],
    ["in words of its language", "4. Mai 2024", "2024-05-04"],
    ["that leaves the day open, by the day it was seen", "05/06/2024", "2024-05-07"],
  ])("files an item with a date %s", async (_how, date, day) => {
    server.serve("/feed", rss("Coast Post", [{ ...FERRY, date }]));
    await run([server.address("/feed")]);
    expect(files()).toEqual([`coast-post/${day}-ferry-runs-aground.xml`]);
  });

  it("may be Atom or JSON", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay</title><entry><id>tag:bay,1</id><title>Quay closed</title><link href="https://bay.example/quay"/><content>Shut.</content></entry></feed>`;
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Gull",
      items: [{ id: 7, url: "https://gull.example/7", title: "Bells", content_text: "Bells rang." }],
    };
    server.serve("/atom", atom);
    server.serve("/json", JSON.stringify(json));
    await run([server.address("/atom"), server.address("/json")]);
    expect(files()).toEqual(["bay/2024-05-07-quay-closed.xml", "gull/2024-05-07-bells.json"]);
    expect(readFileSync(path.join(folder, files()[0] ?? ""), "utf8")).toContain('<category term="Coast"/>');
    expect(JSON.parse(readFileSync(path.join(folder, files()[1] ?? ""), "utf8")).items[0].tags).toEqual([
      "Coast",
    ]);
  });
});

describe("an item that its outlet changes", () => {
  const feed = () => server.address("/feed");
  const changed = { ...FERRY, text: "The ferry Anna Lind ran aground with three people hurt." };

  it.each([
    ["its text", changed],
    ["its text and its guid", { ...changed, guid: "new-each-time" }],
    ["its title", { ...FERRY, title: "Ferry runs aground off Northmouth" }],
    ["its text and its address", { ...changed, link: "https://coast.example/ferry-aground" }],
  ])("%s: is one item with an earlier version", async (_what, next) => {
    server.serve("/feed", rss("Coast Post", [FERRY]));
    await run([feed()]);
    now += HOUR;
    server.serve("/feed", rss("Coast Post", [next]));
    expect((await run([feed()]))[0]).toMatchObject({ added: 0, changed: 1 });
    expect(files()).toEqual([
      "coast-post/2024-05-07-ferry-runs-aground.v1.xml",
      "coast-post/2024-05-07-ferry-runs-aground.xml",
    ]);
    const [earlier, current] = files().map((name) => readFileSync(path.join(folder, name), "utf8"));
    expect(earlier).toContain("two people hurt");
    expect(current).toContain("<!-- first seen 2024-05-07T09:30Z in ");
  });

  it.each([
    ["its guid", { ...FERRY, guid: "other" }],
    ["its date", { ...FERRY, date: "Wed, 08 May 2024 08:00:00 GMT" }],
    ["its address", { ...FERRY, link: `${FERRY.link}?utm_source=rss` }],
  ])("%s alone: is no other version", async (_what, next) => {
    server.serve("/feed", rss("Coast Post", [FERRY]));
    await run([feed()]);
    now += HOUR;
    server.serve("/feed", rss("Coast Post", [next]));
    expect((await run([feed()]))[0]).toMatchObject({ added: 0, changed: 0 });
    expect(files()).toHaveLength(1);
  });

  it("items that fall out of the feed stay; items that share a guid are two", async () => {
    server.serve("/feed", rss("Coast Post", [FERRY, LIBRARY]));
    await run([feed()]);
    now += HOUR;
    server.serve(
      "/feed",
      rss("Coast Post", [
        { ...FERRY, guid: "same", link: "" },
        { ...LIBRARY, guid: "same", link: "" },
      ]),
    );
    await run([feed()]);
    expect(files()).toHaveLength(2);
  });
});

describe("a feed that misbehaves keeps its good copy, is counted and asked again later", () => {
  it.each([
    [
      "a page",
      "<!DOCTYPE html><html><body>Sign in</body></html>",
      {},
      200,
      "it sends no feed: Unexpected web page",
    ],
    ["nothing", "", {}, 200, "it sends nothing that is text"],
    ["half a tag", "<rss><channel><ti", {}, 200, "it sends no feed"],
    ["an error", "", {}, 500, "its host answers 500"],
    ["no such page", "", {}, 404, "its host answers 404"],
    ["broken gzip", "abc", { "content-encoding": "gzip" }, 200, "its compression is broken"],
  ])("%s", async (_what, body, headers, status, reason) => {
    const feed = server.address("/feed");
    server.serve("/feed", rss("Coast Post", [FERRY]));
    await run([feed]);
    server.serve("/feed", body, headers as Record<string, string>, status);
    for (let failures = 1; failures <= 4; failures++) {
      now += 24 * HOUR;
      const [told] = await run([feed]);
      expect(told).toMatchObject({ outcome: "failed" });
      expect(told?.note).toContain(reason);
      expect(parseState(readFileSync(stateFile(), "utf8")).feeds[feed]).toMatchObject({ failures });
    }
    expect(files()).toHaveLength(1);
    // It is not asked before its time, and asked when it has come.
    expect((await run([feed]))[0]?.outcome).toBe("not due");
    server.serve("/feed", rss("Coast Post", [FERRY, LIBRARY]));
    now += 24 * HOUR;
    expect((await run([feed]))[0]).toMatchObject({ outcome: "fetched", added: 1 });
  });

  it("a cut feed gives its whole items", async () => {
    const whole = rss("Coast Post", [FERRY, LIBRARY]);
    server.serve("/feed", whole.slice(0, whole.indexOf("has planted")));
    expect((await run([server.address("/feed")]))[0]).toMatchObject({ outcome: "fetched", added: 1 });
  });

  it("410 mutes it, and it is not asked again", async () => {
    const feed = server.address("/feed");
    server.serve("/feed", "", {}, 410);
    expect((await run([feed]))[0]).toMatchObject({ outcome: "gone" });
    now += 1000 * HOUR;
    const [told] = await run([feed], { force: true });
    expect(told?.outcome).toBe("muted");
    expect(told?.note).toContain("take it from the list");
    expect(server.count("/feed")).toBe(1);
  });

  it.each([
    ["seconds", "7200"],
    ["a date", new Date(START + 2 * HOUR).toUTCString()],
  ])("429 closes the whole host for as long as it says, also in the next run (%s)", async (_how, after) => {
    const feeds = ["/a", "/b", "/c"].map((name) => server.address(name));
    server.serve("/a", "", { "retry-after": after }, 429);
    server.serve("/b", rss("B", [FERRY]));
    server.serve("/c", rss("C", [FERRY]));
    expect((await run(feeds)).map(({ outcome }) => outcome)).toEqual(["refused", "not due", "not due"]);
    now += HOUR;
    await run(feeds, { force: true });
    expect(server.asked).toHaveLength(1);
    now += 1.5 * HOUR;
    server.serve("/a", rss("A", [FERRY]));
    expect((await run(feeds)).map(({ outcome }) => outcome)).toEqual(["fetched", "fetched", "fetched"]);
  });

  it("more bytes than allowed, also behind compression, end it", async () => {
    const limits = { ...LIMITS, bytes: 50_000 };
    const long = rss("Coast Post", [{ ...FERRY, text: "word ".repeat(20_000) }]);
    server.serve("/plain", long);
    server.serve("/bomb", gzipSync(long), { "content-encoding": "gzip" });
    const told = await run([server.address("/plain"), server.address("/bomb")], { limits });
    for (const { outcome, note } of told)
      expect([outcome, note]).toEqual(["failed", "it is longer than 0.05 MB"]);
    expect(files()).toEqual([]);
  });

  it("no answer in time ends it", async () => {
    server.answers.set("/feed", () => {});
    const [told] = await run([server.address("/feed")], { limits: { ...LIMITS, totalMs: 300 } });
    expect(told).toMatchObject({ outcome: "failed", note: "it takes more than 0.3 s" });
  });

  it("a host that is not there is a failure in words", async () => {
    const [told] = await run(["http://127.0.0.1:9/feed"]);
    expect(told).toMatchObject({ outcome: "failed", note: "it refuses the connection" });
  });
});

describe("redirects", () => {
  const redirect = (from: string, to: string, status: number) =>
    server.answers.set(from, (_request, response) => {
      response.writeHead(status, { location: to }).end();
    });

  it("are followed, and kept only after three answers that are feeds", async () => {
    redirect("/old", "/new", 301);
    const feed = server.address("/old");
    server.serve("/new", rss("Coast Post", [FERRY]));
    for (let time = 1; time <= 3; time++) {
      const [told] = await run([feed]);
      expect(told?.note).toBe(time < 3 ? "" : `it has moved to ${server.address("/new")}: change the list`);
      now += HOUR;
    }
    expect(server.count("/old")).toBe(3);
    await run([feed]);
    expect([server.count("/old"), server.count("/new")]).toEqual([3, 4]);
  });

  it("that are temporary, or lead to no feed, are not kept", async () => {
    redirect("/now", "/new", 302);
    redirect("/login", "/page", 301);
    server.serve("/new", rss("Coast Post", [FERRY]));
    server.serve("/page", "<!DOCTYPE html><html><body>Sign in</body></html>");
    for (let time = 0; time < 5; time++) {
      await run([server.address("/now"), server.address("/login")], { force: true });
      now += 24 * HOUR;
    }
    expect([server.count("/now"), server.count("/login")]).toEqual([5, 5]);
  });

  it("that a feed takes back are a slip, and another host that asks to wait is not this one", async () => {
    const feed = server.address("/old");
    server.serve("/new", rss("Coast Post", [FERRY]));
    for (let time = 0; time < 6; time++) {
      if (time % 2 === 0) redirect("/old", "/new", 301);
      else server.serve("/old", rss("Coast Post", [FERRY]));
      await run([feed]);
      now += HOUR;
    }
    expect(server.count("/old")).toBe(6);
    server.answers.set("/old", (_request, response) => {
      response.writeHead(302, { location: server.address("/busy", "127.0.0.2") }).end();
    });
    server.serve("/busy", "", { "retry-after": "7200" }, 429);
    await run([feed]);
    const { hosts } = parseState(readFileSync(stateFile(), "utf8"));
    expect(Object.keys(hosts)).toEqual([new URL(server.address("/busy", "127.0.0.2")).host]);
  });

  it("end after five hops", async () => {
    for (let hop = 0; hop < 8; hop++) redirect(`/${hop}`, `/${hop + 1}`, 302);
    const [told] = await run([server.address("/0")]);
    expect(told?.note).toBe("it redirects more than 5 times");
    expect(server.asked).toHaveLength(6);
  });

  it("lead to no file", async () => {
    redirect("/feed", "file:///etc/passwd", 302);
    expect((await run([server.address("/feed")]))[0]?.note).toBe("it redirects to file:");
  });
});

describe("this machine and its network", () => {
  it.each([
    "http://127.0.0.1:1/",
    "http://[::1]:1/",
    "http://localhost:1/",
    "http://10.0.0.1/",
    "http://169.254.169.254/",
    "http://[::ffff:192.168.1.1]/",
  ])("%s is not asked", async (address) => {
    const [told] = await run([address], { allowPrivate: false });
    expect(told).toMatchObject({ outcome: "failed" });
    expect(told?.note).toContain("an address of this machine or its network");
  });
});

it.each([
  { hosts: 1, feeds: 3, most: 1 },
  { hosts: 10, feeds: 10, most: 6 },
])("asks a host for one feed at a time, and six hosts at once ($hosts)", async ({ hosts, feeds, most }) => {
  // Nobody is answered before all that may ask at once have asked; then there is time for one too many.
  const waiting: (() => void)[] = [];
  const answerAll = () => {
    for (const answer of waiting.splice(0)) answer();
  };
  let complete = false;
  const addresses = Array.from({ length: feeds }, (_, index) => {
    server.answers.set(`/${index}`, (_request, response) => {
      waiting.push(() => {
        response.writeHead(200).end(rss("Coast Post", [FERRY]));
      });
      complete ||= server.busy.now >= most;
      if (complete) setTimeout(answerAll, 50);
    });
    // All of 127.0.0.0/8 is this machine; each address of it is another host.
    return server.address(`/${index}`, `127.0.0.${1 + (index % hosts)}`);
  });
  await run(addresses);
  expect(server.busy.most).toBe(most);
  expect(server.asked).toHaveLength(feeds);
});

it("a dry run asks, and writes nothing", async () => {
  server.serve("/feed", rss("Coast Post", [FERRY]));
  expect((await run([server.address("/feed")], { dryRun: true }))[0]).toMatchObject({ added: 1 });
  expect(readdirSync(folder)).toEqual([]);
});

it("takes out what is too old and what is too much, but nothing that the feed still holds", async () => {
  const old = (day: number) => ({
    ...LIBRARY,
    guid: `g${day}`,
    link: `https://coast.example/${day}`,
    title: `Note ${day}`,
    text: `Text ${day}.`,
    date: new Date(Date.UTC(2024, 3, day)).toUTCString(),
  });
  server.serve("/feed", rss("Coast Post", [old(1), old(2), old(3), old(4)]));
  const feed = server.address("/feed");
  await run([feed]);
  server.serve("/feed", rss("Coast Post", [old(1), FERRY]));
  now += HOUR;
  const [told] = await run([feed], { retention: { days: 34, items: null } });
  expect(told).toMatchObject({ added: 1, removed: 1 });
  now += HOUR;
  await run([feed], { retention: { days: null, items: 3 }, force: true });
  expect(files().map((name) => name.replace("coast-post/", ""))).toEqual([
    "2024-04-01-note-1.xml",
    "2024-04-04-note-4.xml",
    "2024-05-07-ferry-runs-aground.xml",
  ]);
});

it("a run that was killed before it noted its items does not store them again", async () => {
  server.serve("/feed", rss("Coast Post", [FERRY, LIBRARY]));
  await run([server.address("/feed")]);
  const stored = files();
  await rm(stateFile());
  now += HOUR;
  expect((await run([server.address("/feed")]))[0]).toMatchObject({ added: 0, changed: 0 });
  expect(files()).toEqual(stored);
});

it("somebody's own file of the same name is left alone", async () => {
  server.serve("/feed", rss("Coast Post", [FERRY]));
  await run([server.address("/feed")]);
  const own = path.join(folder, files()[0] ?? "");
  await rm(stateFile());
  writeFileSync(own, "<rss><channel><item><title>Mine</title></item></channel></rss>");
  await run([server.address("/feed")]);
  expect(readFileSync(own, "utf8")).toContain("Mine");
  expect(files()).toHaveLength(2);
});

describe("a run that is killed at any write loses nothing and doubles nothing", () => {
  const feed = (first: boolean) =>
    rss(
      "Coast Post",
      first ? [FERRY, LIBRARY] : [{ ...FERRY, text: `${FERRY.text} It is free again.` }, LIBRARY],
    );
  const contents = () => files().map((name) => [name, readFileSync(path.join(folder, name), "utf8")]);

  it("in the first fetch, and in one that changes an item", async () => {
    const addresses = [server.address("/a"), server.address("/b")];
    const turn = async (first: boolean, write?: FetchOptions["write"]) => {
      now = START + (first ? 0 : HOUR);
      for (const name of ["/a", "/b"])
        server.serve(name, feed(first).replace("Coast Post", `Outlet ${name.slice(1)}`));
      return run(addresses, { force: true, ...(write ? { write } : {}) });
    };
    let writes = 0;
    const counting: FetchOptions["write"] = async (file, text) => {
      writes += 1;
      await writeWhole(file, text);
    };
    await turn(true, counting);
    const firstWrites = writes;
    await turn(false, counting);
    const expected = contents();
    expect(expected).toHaveLength(6);
    for (let last = 0; last < writes; last++) {
      await rm(folder, { recursive: true });
      mkdirSync(folder);
      let left = last;
      const dying: FetchOptions["write"] = async (file, text) => {
        if (left === 0) throw new Error("killed");
        left -= 1;
        await writeWhole(file, text);
      };
      const inFirst = last < firstWrites;
      if (!inFirst) await turn(true, dying);
      await expect(turn(inFirst, dying)).rejects.toThrow("killed");
      await turn(inFirst);
      await turn(false);
      expect(contents(), `killed before write ${last + 1}`).toEqual(expected);
    }
  });
});
