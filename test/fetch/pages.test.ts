/** The pages of items, over real HTTP on this machine: when they are asked for, what is kept of them, what a build makes of it. */
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import type { FetchedFeed } from "../../src/fetch/fetch-feeds.js";
import { readInputs } from "../../src/read/inputs.js";
import { type MadeItem, rss } from "./feed-server.js";
import { FetchHome, HOUR } from "./fetch-home.js";

let home: FetchHome;
beforeEach(async () => {
  home = await new FetchHome().start();
});
afterEach(() => home.stop());

const SENTENCES = [
  "The ferry Anna Lind ran aground outside Northmouth harbour on Monday with 84 people on board.",
  "Two tugs were sent from Eastby to pull her free at high tide, the coastguard said.",
  "Nobody was hurt, and the passengers were brought ashore in three lifeboats before noon.",
  "The line has taken the ship out of service until divers have looked at her hull.",
  "It is the second grounding on the Northmouth bar this year, after the dredger Petra in March.",
];
const SUMMARY = "The ferry Anna Lind ran aground outside Northmouth harbour with 84 people on board.";
const BODY = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("\n");

const page = (body: string, head = "<title>Ferry Anna Lind runs aground</title>") =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}<script>track()</script></head><body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved.</footer></body></html>`;
const ARTICLE = page(`<article><h1>Ferry Anna Lind runs aground</h1>${BODY}</article>`);

const item = (more: Partial<MadeItem> = {}): MadeItem => ({
  guid: "4711",
  link: home.server.address("/ferry"),
  title: "Ferry Anna Lind runs aground",
  text: SUMMARY,
  date: "Tue, 07 May 2024 08:00:00 GMT",
  ...more,
});

const ITEM = "coast-post/2024-05-07-ferry-anna-lind-runs-aground.xml";
const PAGE = "coast-post/2024-05-07-ferry-anna-lind-runs-aground.page.html";

function serve(items: readonly MadeItem[] = [item()], html = ARTICLE): void {
  home.server.serve("/feed", rss("Coast Post", items));
  home.server.serve("/ferry", html, { "content-type": "text/html; charset=utf-8" });
}

const pagesOf = ([feed]: readonly FetchedFeed[]) => ({
  kept: feed?.pages.kept,
  later: feed?.pages.later,
  refused: Object.fromEntries(feed?.pages.refused ?? []),
});

const built = async () => {
  const { documents, problems } = await readInputs(["."], {
    limits: defaultConfig.limits,
    cwd: home.folder,
  });
  return { documents, problems };
};

describe("the page of an item with a summary", () => {
  it("is asked for once, kept beside the item, and read as the item's text; the feed's fields hold", async () => {
    serve([item({ title: "Ferry aground: 84 on board" })]);
    expect(pagesOf(await home.run(["/feed"]))).toEqual({ kept: 1, later: 0, refused: {} });
    for (let hour = 1; hour <= 3; hour++) {
      home.now += HOUR;
      await home.run(["/feed"], { force: true });
    }
    expect([home.server.count("/ferry"), home.server.count("/robots.txt")]).toEqual([1, 1]);
    const [file = "", kept = ""] = [...home.files()].reverse();
    expect([file, kept].every((name) => name.startsWith("coast-post/2024-05-07-ferry-aground"))).toBe(true);
    expect(home.read(kept)).not.toContain("track()");
    const { documents, problems } = await built();
    expect(problems).toEqual([]);
    expect(documents.map(({ path, format }) => [path, format])).toEqual([[`${file}#1`, "feed"]]);
    expect(documents[0]?.fields).toMatchObject({
      title: "Ferry aground: 84 on board",
      source: "Coast Post",
      published: "Tue, 07 May 2024 08:00:00 GMT",
    });
    for (const sentence of SENTENCES) expect(documents[0]?.text).toContain(sentence);
    expect(documents[0]?.text).not.toContain("All rights reserved");
  });

  it.each([
    ["auto: a summary", "auto", SUMMARY, 1],
    ["auto: a text of its own", "auto", `${SUMMARY} `.repeat(13), 0],
    [
      "auto: a long text that goes on elsewhere",
      "auto",
      `${SUMMARY} `.repeat(13).concat("Tugs were sent […]"),
      1,
    ],
    ["yes: whatever the feed gives", "yes", `${SUMMARY} `.repeat(13), 1],
    ["no", "no", SUMMARY, 0],
  ] as const)("is asked for as the list has it (%s)", async (_what, fullText, text, count) => {
    serve([item({ text })]);
    await home.run(["/feed"], { feed: { fullText } });
    expect(home.server.count("/ferry")).toBe(count);
  });

  it("is counted by a dry run, and asked for by none", async () => {
    serve();
    expect(pagesOf(await home.run(["/feed"], { dryRun: true }))).toEqual({ kept: 0, later: 1, refused: {} });
    expect([home.server.count("/ferry"), home.files()]).toEqual([0, []]);
  });

  it("is the part that a selector names", async () => {
    const html = page(
      `<div class="teasers"><p>${"Another story altogether, with words of its own about a garden. ".repeat(9)}</p></div><div class="story"><div class="story">${BODY}</div></div>`,
    );
    serve([item()], html);
    await home.run(["/feed"], { feed: { selector: ".story" } });
    const [document] = (await built()).documents;
    for (const sentence of SENTENCES) expect(document?.text.split(sentence)).toHaveLength(2);
    expect(document?.text).not.toContain("garden");
  });

  it("in a charset of its own is kept in UTF-8", async () => {
    serve();
    const html = ARTICLE.replace("utf-8", "iso-8859-1").replaceAll("Anna Lind", "Anna Lindström");
    home.server.serve("/ferry", Buffer.from(html, "latin1"), { "content-type": "text/html" });
    await home.run(["/feed"]);
    expect((await built()).documents[0]?.text).toContain("The ferry Anna Lindström ran aground");
  });
});

describe("a page that is no article is told, and not kept", () => {
  const consent = page(
    "<h1>We value your privacy</h1><p>We and our partners access information on a device. Accept all or manage choices.</p>",
    "<title>Consent</title>",
  );
  const challenge = page(
    "<h1>Just a moment...</h1><p>Verify you are human.</p>",
    "<title>Just a moment...</title>",
  );
  const paywall = page(
    `<article><h1>Ferry Anna Lind runs aground</h1><p>${SENTENCES[0]} ${SENTENCES[1]}</p><div class="paywall">Subscribe to continue reading</div></article>`,
    `<title>Ferry Anna Lind runs aground</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry Anna Lind runs aground","isAccessibleForFree":false}</script>`,
  );
  const other = page(
    `<article><h1>Choir wins</h1>${"<p>Sixty girls of Aldwick cathedral sang Schubert in Graz, and judges gave their first prize.</p>".repeat(6)}</article>`,
    "<title>Choir wins</title>",
  );

  it.each([
    ["a cookie wall", consent, "text/html", "consent form", 5],
    ["a bot check", challenge, "text/html", "bot check", 5],
    ["a paywall", paywall, "text/html", "paywall", 1],
    ["another article", other, "text/html", "another article", 5],
    [
      "no more than the feed has",
      page(`<article><p>${SUMMARY}</p></article>`),
      "text/html",
      "no more than the feed has",
      1,
    ],
    ["a paper", "%PDF-1.7", "application/pdf", "no web page (application/pdf)", 1],
    ["nothing", "", "text/html", "nothing that is text", 5],
  ])("%s", async (_what, html, type, why, tries) => {
    serve();
    home.server.serve("/ferry", html, { "content-type": type });
    expect(pagesOf(await home.run(["/feed"])).refused).toEqual({ [why]: 1 });
    for (let day = 0; day < 9; day++) {
      home.now += 25 * HOUR;
      await home.run(["/feed"]);
    }
    expect(home.server.count("/ferry")).toBe(tries);
    expect(home.files()).toEqual([ITEM]);
    expect((await built()).documents[0]?.text).toContain(SUMMARY);
  });

  it("is tried again later each time, and kept once it comes", async () => {
    serve();
    home.server.serve("/ferry", "", {}, 500);
    const counts: number[] = [];
    for (let quarter = 0; quarter < 24; quarter++) {
      await home.run(["/feed"], { force: true });
      counts.push(home.server.count("/ferry"));
      home.now += HOUR / 4;
    }
    // At once, after a quarter of an hour, one hour more, four hours more.
    expect(counts).toEqual([1, 2, 2, 2, 2, ...Array(16).fill(3), 4, 4, 4]);
    serve();
    home.now += 24 * HOUR;
    expect(pagesOf(await home.run(["/feed"]))).toMatchObject({ kept: 1 });
  });

  it.each([
    [401, "its host answers 401"],
    [404, "its host answers 404"],
    [451, "its host answers 451"],
  ])("status %i", async (status, why) => {
    serve();
    home.server.serve("/ferry", ARTICLE, { "content-type": "text/html" }, status);
    expect(pagesOf(await home.run(["/feed"])).refused).toEqual({ [why]: 1 });
    expect(home.files()).toEqual([ITEM]);
  });
});

describe("robots.txt of the host of a page", () => {
  const robots = (text: string, status = 200) =>
    home.server.serve("/robots.txt", text, { "content-type": "text/plain" }, status);

  it.each([
    ["none", "", 404, 1],
    ["that allows all", "User-agent: *\nDisallow:", 200, 1],
    ["that allows no one", "User-agent: *\nDisallow: /", 200, 0],
    ["that forbids others", "User-agent: otherbot\nDisallow: /", 200, 1],
    [
      "that forbids newsfold, in two groups",
      "User-agent: *\nAllow: /\n\nUser-agent: a\nUser-agent: Newsfold\nDisallow: /f*y$",
      200,
      0,
    ],
    ["whose longer rule allows it", "\uFEFFUser-agent: *\r\nDisallow: /f\r\nAllow: /ferry # this", 200, 1],
    ["with a byte order mark", "\uFEFFUser-agent: *\nDisallow: /ferry", 200, 0],
    ["that cannot be had", "", 500, 0],
    ["that is a page", "<!DOCTYPE html><html><body>Hello</body></html>", 200, 1],
  ])("%s", async (_what, text, status, asked) => {
    serve();
    robots(text, status);
    await home.run(["/feed"]);
    expect([home.server.count("/robots.txt"), home.server.count("/ferry")]).toEqual([1, asked]);
    // What the feed's own address is, is no matter of robots.txt: somebody has put it into the list.
    expect(home.server.count("/feed")).toBe(1);
  });

  it("that forbids a page settles it; that fails is asked again", async () => {
    serve();
    robots("", 500);
    expect(pagesOf(await home.run(["/feed"])).refused).toEqual({
      "its robots.txt cannot be read: it answers 500": 1,
    });
    home.now += HOUR;
    robots("User-agent: newsfold\nDisallow: /");
    expect(pagesOf(await home.run(["/feed"])).refused).toEqual({ "its robots.txt does not allow it": 1 });
    robots("");
    home.now += 100 * HOUR;
    await home.run(["/feed"]);
    expect([home.server.count("/robots.txt"), home.server.count("/ferry")]).toEqual([2, 0]);
  });

  it("holds for the host that a redirect leads to", async () => {
    serve([item({ link: home.server.address("/go", "127.0.0.2") })]);
    home.server.answers.set("/go", (_request, response) => {
      response.writeHead(302, { location: home.server.address("/ferry", "127.0.0.3") }).end();
    });
    home.server.answers.set("/robots.txt", ({ headers }, response) => {
      const isTarget = headers.host?.startsWith("127.0.0.3") === true;
      response.writeHead(200).end(isTarget ? "User-agent: *\nDisallow: /ferry" : "");
    });
    await home.run(["/feed"]);
    expect(["/go", "/robots.txt", "/ferry"].map((name) => home.server.count(name))).toEqual([1, 2, 0]);
  });
});

describe("the host of a page", () => {
  const many = (count: number, host = "127.0.0.2") =>
    Array.from({ length: count }, (_, index) => {
      home.server.answers.set(`/p${index}`, (_request, response) => {
        setTimeout(() => response.writeHead(200, { "content-type": "text/html" }).end(ARTICLE), 5);
      });
      return item({
        guid: `g${index}`,
        link: home.server.address(`/p${index}`, host),
        title: `Ferry Anna Lind runs aground, part ${index}`,
        date: new Date(Date.UTC(2024, 4, 1, index)).toUTCString(),
      });
    });
  const askedPages = () =>
    home.server.asked.filter(({ path }) => /^\/p\d/.test(path)).map(({ path }) => path);

  it("is asked for one page at a time, the newest first, and for some in each run", async () => {
    home.server.serve("/feed", rss("Coast Post", many(30)));
    expect(pagesOf(await home.run(["/feed"]))).toEqual({ kept: 20, later: 10, refused: {} });
    expect(home.server.busy.most).toBe(1);
    expect(
      askedPages()
        .slice(0, 2)
        .every((path) => Number(path.slice(2)) >= 24),
    ).toBe(true);
    home.server.answers.set("/feed", (_request, response) => {
      response.writeHead(304).end();
    });
    expect(pagesOf(await home.run(["/feed"]))).toEqual({ kept: 10, later: 0, refused: {} });
    expect(new Set(askedPages()).size).toBe(30);
    expect(askedPages()).toHaveLength(30);
  });

  it("that asks to wait is left alone for as long as it says, with its feeds, and no try is lost", async () => {
    home.server.serve("/feed", rss("Coast Post", many(3)));
    home.server.serve("/p0", "", { "retry-after": "7200" }, 503);
    expect(pagesOf(await home.run(["/feed"]))).toEqual({ kept: 0, later: 3, refused: {} });
    expect(askedPages()).toEqual(["/p0"]);
    home.now += HOUR;
    await home.run(["/feed", home.server.address("/other", "127.0.0.2")], { force: true });
    expect([askedPages(), home.server.count("/other")]).toEqual([["/p0"], 0]);
    home.now += 1.5 * HOUR;
    many(3);
    expect(pagesOf(await home.run(["/feed"], { force: true }))).toMatchObject({ kept: 3 });
  });

  it("on this machine or its network is not asked, also behind a redirect", async () => {
    const write = (name: string, text: string) => writeFileSync(home.at(name), text);
    serve([item({ link: "http://10.0.0.1/ferry" })]);
    await home.run(["/feed"]);
    write(
      "fetch-state.json",
      home.read("fetch-state.json").replaceAll(/"nextTry": "[^"]*"/g, '"nextTry": null'),
    );
    const told = await home.run(["https://192.0.2.1/feed", "/feed"], { allowPrivate: false });
    expect(told.every(({ outcome }) => outcome === "failed")).toBe(true);
    expect(JSON.stringify([...(told[0]?.pages.refused ?? [])])).toContain(
      "an address of this machine or its network",
    );
  });

  it.each([
    ["more than is allowed", "it is longer than 0.02 MB"],
    ["no end of redirects", "it redirects more than 5 times"],
    ["no answer", "it takes more than 0.2 s"],
  ])("that gives %s gives no page", async (what, why) => {
    serve([item()], ARTICLE + " ".repeat(40_000));
    home.server.serve("/feed", rss("Coast Post", [item()]));
    if (what.includes("redirects"))
      home.server.answers.set("/ferry", (_request, response) => {
        response.writeHead(302, { location: "/ferry" }).end();
      });
    if (what === "no answer") home.server.answers.set("/ferry", () => {});
    const { LIMITS } = await import("../../src/fetch/requests/http.js");
    const limits = { ...LIMITS, bytes: 20_000, totalMs: what === "no answer" ? 200 : 60_000 };
    expect(pagesOf(await home.run(["/feed"], { limits })).refused).toEqual({ [why]: 1 });
    expect(home.files()).toEqual([ITEM]);
  });
});

describe("an item that its outlet changes", () => {
  const next = ARTICLE.replace("84 people", "86 people");

  it("has its page asked for again; the page of its earlier text stays with that", async () => {
    serve();
    await home.run(["/feed"]);
    home.now += HOUR;
    serve([item({ text: SUMMARY.replace("84", "86") })], next);
    expect(pagesOf(await home.run(["/feed"]))).toMatchObject({ kept: 1 });
    expect(home.server.count("/ferry")).toBe(2);
    expect(home.files()).toEqual(
      [ITEM, PAGE, ITEM.replace(".xml", ".v1.xml"), PAGE.replace(".page", ".v1.page")].sort(),
    );
    const texts = (await built()).documents.map(({ path, text }) => [path, /8\d people/.exec(text)?.[0]]);
    expect(texts).toEqual([
      [`${ITEM.replace(".xml", ".v1.xml")}#1`, "84 people"],
      [`${ITEM}#1`, "86 people"],
    ]);
  });

  it("is compared with its earlier text alike: with pages where the current text has one, else without", async () => {
    serve();
    await home.run(["/feed"]);
    home.now += HOUR;
    serve([item({ text: SUMMARY.replace("84", "86") })]);
    home.server.serve("/ferry", "", {}, 500);
    await home.run(["/feed"]);
    expect((await built()).documents.map(({ text }) => text.includes("Two tugs"))).toEqual([false, false]);
    home.now += HOUR;
    serve([item({ text: SUMMARY.replace("84", "85") })], next);
    await home.run(["/feed"]);
    expect((await built()).documents.map(({ path, text }) => [path, text.includes("Two tugs")])).toEqual([
      [`${ITEM.replace(".xml", ".v1.xml")}#1`, true],
      [`${ITEM}#1`, true],
    ]);
  });

  it("goes with its pages where it is too old", async () => {
    serve();
    await home.run(["/feed"]);
    home.now += HOUR;
    serve([item({ text: SUMMARY.replace("84", "86") })], next);
    await home.run(["/feed"]);
    home.server.serve(
      "/feed",
      rss("Coast Post", [item({ guid: "1", link: "", title: "Other", text: "Other." })]),
    );
    home.now += 100 * 24 * HOUR;
    await home.run(["/feed"], { retention: { days: 60, items: null } });
    expect(home.files().filter((name) => name.includes("ferry"))).toEqual([]);
  });
});

it("killed at any write, a run loses no page and asks for none twice", async () => {
  const { writeWhole } = await import("../../src/fetch/item-files.js");
  serve();
  for (let last = 0; last < 4; last++) {
    await home.stop();
    home = await new FetchHome().start();
    serve();
    let left = last;
    await home
      .run(["/feed"], {
        write: async (file, text) => {
          if (left === 0) throw new Error("killed");
          left -= 1;
          await writeWhole(file, text);
        },
      })
      .catch(() => {});
    await home.run(["/feed"], { force: true });
    expect(home.files()).toEqual([PAGE, ITEM].sort());
    // A page that could not be written has to be asked for once more.
    expect(home.server.count("/ferry")).toBe(last === 2 ? 2 : 1);
  }
});
