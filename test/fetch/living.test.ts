/** Feeds that move on, from OPML to a site: one report an item, versions shown, no address lost. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newsfoldWarm as newsfold } from "../cli/run.js";
import { FeedServer, type MadeItem, rss } from "./feed-server.js";

let server: FeedServer;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "newsfold-living-"));
  server = new FeedServer();
  await server.start();
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const opml = (feeds: readonly { name: string; address: string }[]): string =>
  `<opml version="2.0"><body><outline text="Coast">${feeds.map(({ name, address }) => `<outline type="rss" text="${name}" xmlUrl="${address}"/>`).join("")}</outline></body></opml>`;

const OUTLETS = ["Coast Post", "Bay Herald", "Gull Gazette", "Pier Times", "Quay Echo"];
const FERRY_WORDINGS = [
  "The ferry Anna Lind ran aground outside Northmouth harbour on Monday with 84 people on board, the coastguard said. Two tugs were sent from Eastby to pull her free.",
  "The ferry Anna Lind has run aground off Northmouth with 84 people on board, the coastguard said on Monday. Tugs from Eastby are on their way to her.",
];
const SINGLES = [
  [
    "Library gets a roof garden",
    "The town library of Westhaven has planted a garden on its roof, with benches, herbs and two hives.",
  ],
  [
    "Choir wins in Graz",
    "The girls of the Aldwick cathedral choir have won the Schubert competition in Graz, judges said.",
  ],
  [
    "Bakery fined for short loaves",
    "A bakery in Tarnby has to pay 900 euros as its rye loaves weighed too little, inspectors found.",
  ],
  [
    "Heron nests on town hall",
    "A pair of herons has nested on the clock of the Rosmere town hall, which has stopped since.",
  ],
  [
    "Bus line 7 moves its terminus",
    "From Thursday the buses of line 7 end at Millgate instead of Park Road, the transport company says.",
  ],
] as const;

/** What outlet number `at` has in its feed in hour `hour`. */
function itemsOf(at: number, hour: number): MadeItem[] {
  const outlet = OUTLETS[at] ?? "";
  const host = `https://${outlet.toLowerCase().replace(" ", "-")}.example`;
  const [title, text] = SINGLES[at] ?? ["", ""];
  const single: MadeItem = {
    // This outlet makes a new guid each hour.
    guid: at === 3 ? `hour-${hour}` : `single-${at}`,
    link: `${host}/single`,
    title: at === 4 && hour >= 5 ? `${title}: what to know` : title,
    // A text that only grows is no other version.
    text: at === 2 && hour >= 8 ? `${text} The owner will appeal.` : text,
    date: new Date(Date.UTC(2024, 4, 6, 6 + (at === 1 ? hour % 3 : 0))).toUTCString(),
  };
  const ferry: MadeItem = {
    guid: `ferry-${at}`,
    link: `${host}/ferry`,
    title:
      at === 0 ? "Ferry Anna Lind runs aground off Northmouth" : "Ferry Anna Lind aground outside Northmouth",
    text: (FERRY_WORDINGS[at] ?? "").replace("84", at === 0 && hour >= 10 ? "86" : "84"),
    date: "Mon, 06 May 2024 09:00:00 GMT",
  };
  // Items fall out of a feed while the story goes on.
  return [...(hour < 15 ? [single] : []), ...(at < 2 && hour >= 2 && hour < 18 ? [ferry] : [])];
}

const links = (site: string): Set<string> =>
  new Set(
    readdirSync(path.join(site, "story"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );

it("twenty hours of five feeds: one report an item, versions shown, no address lost, no strangers together", async () => {
  const feeds = OUTLETS.map((name, at) => ({ name, address: server.address(`/${at}`) }));
  writeFileSync(path.join(folder, "my.opml"), opml(feeds));
  writeFileSync(
    path.join(folder, "newsfold.yaml"),
    "inputs: articles\nfeeds: [my.opml]\nfetch: { allowPrivate: true, fullText: no }\n",
  );
  const site = path.join(folder, "site");
  let known = new Set<string>();
  for (let hour = 0; hour < 20; hour++) {
    for (const [at] of OUTLETS.entries()) server.serve(`/${at}`, rss(OUTLETS[at] ?? "", itemsOf(at, hour)));
    const fetched = await newsfold(["fetch", "--force", "--strict"], folder);
    expect([fetched.code, fetched.err]).toEqual([0, ""]);
    // The site is built as often as the feeds have something new to show.
    if (![0, 2, 5, 8, 10, 19].includes(hour)) continue;
    const built = await newsfold(["build"], folder);
    expect([built.code, built.err]).toEqual([0, ""]);
    for (const slug of known)
      expect(existsSync(path.join(site, "story", slug, "index.html")), slug).toBe(true);
    known = links(site);
  }
  const { out } = await newsfold(["inspect", "--stage", "group"], folder);
  const rows = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; story: string });
  // Five singles and one ferry of two reports.
  expect(rows).toHaveLength(7);
  expect(new Set(rows.map(({ story }) => story)).size).toBe(6);
  const articles = (await newsfold(["inspect", "--stage", "article"], folder)).out.trim().split("\n");
  const versions = articles
    .map((line) => JSON.parse(line) as { path: string; versions?: { said: string[] }[] })
    .filter(({ versions: all = [] }) => all.length > 0)
    .map(({ path: file }) => file.replace(/\.xml#1$/, ""))
    .sort();
  expect(versions).toEqual([
    "articles/coast-post/2024-05-06-ferry-anna-lind-runs-aground-off-northmouth",
    "articles/quay-echo/2024-05-06-bus-line-7-moves-its-terminus",
  ]);
  const ferry = [...known].find((slug) => slug.includes("ferry")) ?? "";
  const page = readFileSync(path.join(site, "story", ferry, "index.html"), "utf8");
  expect(page).toContain("86 people");
});

it("an OPML of five feeds is a digest to browse in two commands, with nothing to set between them", async () => {
  const feeds = OUTLETS.map((name, at) => ({ name, address: server.address(`/${at}`) }));
  for (const [at, name] of OUTLETS.entries()) {
    // Pages of this server, which has none: what the feeds give has to do.
    const items = itemsOf(at, 2).map((item, index) => ({
      ...item,
      link: server.address(`/page/${at}-${index}`),
    }));
    server.serve(`/${at}`, rss(name, items));
  }
  writeFileSync(path.join(folder, "my.opml"), opml(feeds));
  // The first command; `--no-install` because what it installs is packed, and comes from a registry.
  const made = await newsfold(["init", "my-digest", "--no-install", "--feeds", "my.opml"], folder);
  expect([made.code, made.err]).toEqual([0, ""]);
  expect(made.out).toContain("cd my-digest && npm install && npm run fetch && npm run serve");
  const digest = path.join(folder, "my-digest");
  const { scripts } = JSON.parse(readFileSync(path.join(digest, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts).toMatchObject({
    fetch: "newsfold fetch",
    build: "newsfold build",
    serve: "newsfold serve",
  });
  // The second one: what `npm run` runs. A preview serves what a build writes.
  const fetched = await newsfold(["fetch"], digest);
  expect([fetched.code, fetched.err]).toEqual([0, ""]);
  expect(fetched.out).toContain("5 feeds, 7 new, 0 changed, 0 unchanged, 0 failed");
  const built = await newsfold(["build"], digest);
  expect([built.code, built.err]).toEqual([0, ""]);
  expect(built.out).toContain("7 articles, 6 stories, 0 problems");
  const site = path.join(digest, "site");
  const front = readFileSync(path.join(site, "index.html"), "utf8");
  const led = [...front.matchAll(/href="\/(story\/[^/"]+\/)"/g)].map(([, name]) => name ?? "");
  expect(new Set(led).size).toBe(6);
  for (const name of led) expect(existsSync(path.join(site, name, "index.html")), name).toBe(true);
});

it("README's Use begins with these two commands", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const use = readme.slice(readme.indexOf("\n## Use\n"));
  const first = use.slice(0, use.indexOf("**From a folder of articles**"));
  expect(first).toContain("(docs/daily.md)");
  expect(first).toMatch(/newsfold-[\d.]+\.tgz init \S+ --feeds my\.opml\n/);
  expect(first).toContain("npm run fetch && npm run serve\n");
});

it("fifty feeds of which ten fail give a digest", async () => {
  const feeds = Array.from({ length: 50 }, (_, index) => {
    if (index % 5 !== 0)
      server.serve(
        `/${index}`,
        rss(`Outlet ${index}`, [
          { guid: `a${index}`, title: `Note ${index}`, text: `Text of note ${index}.` },
        ]),
      );
    return { name: `Outlet ${index}`, address: server.address(`/${index}`) };
  });
  writeFileSync(path.join(folder, "my.opml"), opml(feeds));
  writeFileSync(
    path.join(folder, "newsfold.yaml"),
    "inputs: articles\nfeeds: [my.opml]\nfetch: { allowPrivate: true }\n",
  );
  const fetched = await newsfold(["fetch"], folder);
  expect(fetched.code).toBe(0);
  expect(fetched.out).toContain("50 feeds, 40 new, 0 changed, 0 unchanged, 10 failed");
  expect(fetched.out).toMatch(/failed +0 new +0 changed +\S+\/0 +its host answers 404; next try /);
  expect((await newsfold(["fetch", "--strict", "--force"], folder)).code).toBe(1);
  expect((await newsfold(["build"], folder)).out).toMatch(/^40 articles, /);
});

it("an item with a summary has the text of its page on the site, under the headline of its feed", async () => {
  const link = server.address("/story");
  const sentences = [
    "The ferry Anna Lind ran aground outside Northmouth harbour on Monday with 84 people on board, the coastguard said.",
    "Divers from Eastby found a hole of two metres below her engine room.",
    "She will be towed to the yard at Westhaven when the wind has dropped.",
  ];
  const page = `<!DOCTYPE html><html lang="en"><head><title>Anna Lind aground</title></head><body><article><h1>Anna Lind aground</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join("")}</article></body></html>`;
  server.serve("/story", page, { "content-type": "text/html" });
  const items = [
    {
      guid: "1",
      link,
      title: "Ferry aground off Northmouth",
      text: "The ferry Anna Lind ran aground outside Northmouth.",
    },
  ];
  server.serve("/feed", rss("Coast Post", items));
  writeFileSync(
    path.join(folder, "my.opml"),
    opml([{ name: "Coast Post", address: server.address("/feed") }]),
  );
  writeFileSync(
    path.join(folder, "newsfold.yaml"),
    "inputs: .\nfeeds: [my.opml]\nledger: ledger.json\nfetch: { allowPrivate: true }\n",
  );
  expect((await newsfold(["fetch"], folder)).out).toMatch(
    /1 new +0 changed +1 page .*\n1 feed, 1 new, 0 changed, 0 unchanged, 1 page, 0 failed/,
  );
  for (let time = 0; time < 2; time++) {
    const built = await newsfold(["build"], folder);
    expect([built.out.split("\n")[0], built.err]).toEqual([
      expect.stringMatching(/^1 article, 1 story, 0 problems/),
      "",
    ]);
  }
  const [slug = ""] = links(path.join(folder, "site"));
  const told = readFileSync(path.join(folder, "site/article", slug, "index.html"), "utf8");
  expect(slug).toBe("ferry-aground-off-northmouth");
  expect(told).toContain("Divers from Eastby found a hole of two metres below her engine room.");
});
