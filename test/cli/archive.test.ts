/** Stories that leave the live window: their pages, addresses and listings stay, whatever becomes of their files. */
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test, vi } from "vitest";
import { liveArticles } from "../../src/archive/sealed-articles.js";
import { chooseRetention } from "../../src/commands/fetch-retention.js";
import { forgetCommand } from "../../src/commands/forget.js";
import { loadSettings } from "../../src/commands/settings/settings.js";
import { buildSite } from "../../src/commands/site.js";
import type { SealedStory } from "../../src/model.js";
import { article } from "../article.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-archive-"));
  vi.stubEnv("XDG_CACHE_HOME", path.join(folder, "caches"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

interface Report {
  readonly headline: string;
  readonly date: string;
  readonly source?: string;
  readonly topic?: string;
  readonly text: string;
}

const SETTINGS = "inputs: articles\nledger: ledger.json\narchive: { afterDays: 30 }\n";

/**
 * A digest of its own.
 *
 * @param like a folder with a digest that it goes on from
 */
async function home(settings = SETTINGS, like?: string) {
  const root = await mkdtemp(path.join(folder, "home-"));
  const at = (name: string) => path.join(root, name);
  if (like !== undefined) cpSync(like, root, { recursive: true, preserveTimestamps: true });
  await mkdir(at("articles"), { recursive: true });
  await writeFile(at("newsfold.yaml"), settings);
  return {
    at,
    read: (name: string) => readFileSync(at(name), "utf8"),
    write: (name: string, text: string) => writeFile(at(name), text),
    remove: (name: string) => rm(at(name), { recursive: true }),
    add: (name: string, { headline, date, source = "Coast Post", topic = "Coast", text }: Report) =>
      writeFile(
        at(`articles/${name}.md`),
        `---\ntitle: ${JSON.stringify(headline)}\ndate: ${date}\nsource: ${source}\ntopics: [${topic}]\n---\n\n${text}\n`,
      ),
    async build(mayLose = false) {
      const { edited, published } = await buildSite(await loadSettings([], { config: at("newsfold.yaml") }), {
        mayLose,
      });
      expect(edited.unproven).toEqual([]);
      return {
        edited,
        problems: [...edited.problems, ...(published?.problems ?? [])].map(({ rule }) => rule),
      };
    },
    /** Contents of the site by name, without what newsfold notes for itself. */
    site(): Map<string, string> {
      const names = readdirSync(at("site"), { recursive: true, withFileTypes: true });
      return new Map(
        names
          .filter((entry) => entry.isFile() && !entry.name.startsWith(".newsfold"))
          .map((entry) => path.join(entry.parentPath, entry.name))
          .filter((file) => !file.endsWith(".before"))
          .sort()
          .map((file) => [
            path.relative(at("site"), file).split(path.sep).join("/"),
            readFileSync(file, "utf8"),
          ]),
      );
    },
  };
}

const FERRY: Report = {
  headline: "Ferry Aurora runs aground near Sandvik",
  date: "2024-01-03",
  topic: "Ferries",
  text: "The ferry Aurora ran aground near Sandvik, and 42 passengers came ashore, harbour master Jonas Lund said. The line Nordlys will check the hull.",
};
const FERRY_TOO: Report = {
  ...FERRY,
  headline: "Ferry Aurora aground off Sandvik, 42 ashore",
  date: "2024-01-04",
  source: "Bay Herald",
  text: "Rescuers brought 42 passengers ashore when the ferry Aurora ran aground off Sandvik, harbour master Jonas Lund said. The line Nordlys will check the hull.",
};
const CHOIR: Report = {
  headline: "Choir sings in the rain at Lindholm",
  date: "2024-02-20",
  text: "Thirty singers of the choir of Lindholm stayed dry under the oak. Conductor Petra Hamsun was pleased.",
};
const HULL: Report = {
  headline: "Hull of ferry Aurora mended at Sandvik yard",
  date: "2024-02-21",
  source: "Bay Herald",
  text: "The ferry Aurora left the yard at Sandvik with a mended hull, harbour master Jonas Lund said. The line Nordlys sails again in March.",
};

const NOTE = /<p class="note sealed">[^<]*<\/p>\s*/;
const STORY = "story/ferry-aurora-aground-off-sandvik-42-ashore/index.html";

/** Digests with a sealed story, by their settings, and the site before it was sealed: built once, copied for each test. */
const sealedOnce = new Map<string, Promise<{ folder: string; live: Map<string, string> }>>();

async function seal(settings: string) {
  const world = await home(settings);
  await world.add("a", FERRY);
  await world.add("b", FERRY_TOO);
  await world.build();
  const live = world.site();
  await world.add("c", CHOIR);
  await world.build();
  return { folder: world.at("."), live };
}

async function sealed(settings = SETTINGS) {
  const once = sealedOnce.get(settings) ?? seal(settings);
  sealedOnce.set(settings, once);
  const { folder, live } = await once;
  return { ...(await home(settings, folder)), live };
}

function forget(world: Awaited<ReturnType<typeof home>>, name: string) {
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
  return forgetCommand(name, { config: world.at("newsfold.yaml") });
}

describe("a story whose latest report is older than the live window", () => {
  it("keeps its pages as they were published, but for a line that says so", async () => {
    const { site, live, read } = await sealed();
    const now = site();
    expect(now.get(STORY)).toMatch(NOTE);
    for (const [name, content] of live)
      if (/^(?:story|article)\//.test(name)) expect(now.get(name)?.replace(NOTE, "")).toBe(content);
    expect(read("archive/2024-01.index.ndjson").trimEnd().split("\n")).toHaveLength(1);
    expect(read("archive/2024-01/04.ndjson").trimEnd().split("\n")).toHaveLength(3);
    expect(read("ledger.json")).toContain('"archive": [\n{"month":"2024-01","stories":1}\n]');
  });

  it("stands in the file of its day, which alone changes when that day grows", async () => {
    const world = await sealed();
    await world.add("hull", { ...HULL, date: "2024-01-06" });
    const sixth = "archive/2024-01/06.ndjson";
    expect(existsSync(world.at(sixth))).toBe(false);
    await world.build();
    expect(world.read("archive/2024-01/04.ndjson")).not.toContain("mended hull");
    expect(world.read(sixth)).toContain("mended hull");
    expect(world.read("archive/2024-01.index.ndjson").trimEnd().split("\n")).toHaveLength(2);
    const before = world.read(sixth);
    await world.add("late", {
      ...HULL,
      headline: "Lindholm votes on a school",
      text: "Lindholm voted.",
      date: "2024-01-04",
    });
    await world.build();
    expect(world.read("archive/2024-01/04.ndjson")).toContain("Lindholm voted.");
    expect(world.read(sixth)).toBe(before);
  });

  it("is missed where the file of its day is gone", async () => {
    const world = await sealed();
    await world.add("hull", { ...HULL, date: "2024-01-06" });
    await world.build();
    await world.remove("archive/2024-01/06.ndjson");
    expect((await world.build()).problems).toEqual(["archive-missing"]);
  });

  it("does not need its files, nor the output folder", async () => {
    const { site, build, remove } = await sealed();
    const before = site();
    await remove("articles/a.md");
    await remove("articles/b.md");
    expect((await build()).problems).toEqual([]);
    expect(site()).toEqual(before);
    await remove("site");
    expect((await build()).problems).toEqual([]);
    expect(site()).toEqual(before);
  });

  it("stays on the lists that it was on, month by month, and its topic keeps its feeds", async () => {
    const { site, at } = await sealed();
    const now = site();
    const link = '<a href="/story/ferry-aurora-aground-off-sandvik-42-ashore/">';
    for (const list of [
      "archive",
      "topic/ferries",
      "source/bay-herald",
      "person/jonas-lund",
      "day/2024-01-04",
    ]) {
      expect(now.get(`${list}/2024-01/index.html`)).toContain(link);
      expect(now.get(`${list}/index.html`)).toContain(`href="/${list}/2024-01/"`);
    }
    expect(now.get("topic/ferries/feed.xml")).toContain("Ferry Aurora aground off Sandvik");
    expect(now.get("search/2024-01-1.json")).toContain("Ferry Aurora aground off Sandvik");
    expect(now.get("search/index.html")).toContain('data-earlier="2024-01-1"');
    expect(existsSync(at("site/people/index.html"))).toBe(true);
  });

  it("takes in no report, and a later one leads back to it", async () => {
    const { site, add, build } = await sealed();
    await add("d", HULL);
    const before = site().get(STORY);
    await build();
    const now = site();
    expect(now.get(STORY)).toBe(before);
    const later = now.get("story/hull-of-ferry-aurora-mended-at-sandvik-yard/index.html");
    expect(later).toContain('<a href="/story/ferry-aurora-aground-off-sandvik-42-ashore/">');
    expect(later).toContain('<span class="meta">Earlier</span>');
  });

  it("is rendered again from the archive for another theme, title or base", async () => {
    const { site, build, write } = await sealed();
    await write(
      "newsfold.yaml",
      `${SETTINGS}site: { title: Coast Digest, base: /news/, url: "https://coast.example" }\n`,
    );
    expect((await build()).problems).toEqual([]);
    const page = site().get(STORY) ?? "";
    expect(page).toContain('href="/news/article/ferry-aurora-runs-aground-near-sandvik/#s1"');
    expect(page).toContain('<link rel="canonical" href="https://coast.example/news/story/');
    expect(page).not.toMatch(/href="\/(?!news\/)/);
  });

  it("is not sealed without an archive, a day early, or while it has no date", async () => {
    const early = await sealed(SETTINGS.replace("30", "47"));
    expect(existsSync(early.at("archive"))).toBe(false);
    const never = await sealed(SETTINGS.replace("30", "null"));
    expect(existsSync(never.at("archive"))).toBe(false);
    const without = await sealed("inputs: articles\nledger: ledger.json\n");
    expect(existsSync(without.at("archive"))).toBe(false);
    const due = await sealed(SETTINGS.replace("30", "46"));
    expect(existsSync(due.at("archive/2024-01/04.ndjson"))).toBe(true);
  });

  it("is sealed in a digest of feeds that keeps its ledger apart", async () => {
    const { at } = await sealed("inputs: articles\nledger: ledger.json\nfeeds: [https://x.example/f.xml]\n");
    expect(existsSync(at("archive/2024-01/04.ndjson"))).toBe(true);
  });

  it("says so where its outlet changes it, and drops the rules of editors for it", async () => {
    const { add, build, write } = await sealed(
      `${SETTINGS}editors: { merge: [[articles/a.md, articles/b.md]] }\n`,
    );
    expect((await build()).problems).toEqual([]);
    await write("articles/a.md", "---\ntitle: Other\nid: x\n---\n\nOther words.\n");
    await add("b", { ...FERRY_TOO, text: "The ferry sank, Jonas Lund said now." });
    // Without an id of their own these are new articles; nothing of the sealed story changes.
    expect((await build()).problems).not.toContain("editor-rule");
  });
});

describe("a digest whose articles lie beside its settings", () => {
  const BESIDE = `inputs: .\nledger: memory/ledger.json\ntheme: look\nfeeds: [lists/mine.opml]\narchive: { afterDays: 30 }\n`;

  it("reads nothing that newsfold wrote, and nothing that settings name for something else", async () => {
    const expected = await sealed();
    const world = await home(BESIDE);
    const asides = ["pages", "static", "look", "lists", "locales"];
    await Promise.all(asides.map((name) => mkdir(world.at(name))));
    await world.write("lists/mine.opml", '<opml><body><outline xmlUrl="https://a.example/"/></body></opml>');
    await world.write("pages/about.md", "# About\n\nOur ferry Aurora ran aground near Sandvik.\n");
    await world.write("look/read-me.txt", "A theme of ours.");
    await world.write("README.md", "# Ferry news\n\nThe ferry Aurora and all that.\n");
    await world.write("package.json", '{"private": true}');
    await world.write("fetch-state.json", '{"newsfold": 1, "feeds": {}, "hosts": {}}');
    await world.add("a", FERRY);
    await world.add("b", FERRY_TOO);
    await world.build();
    await world.add("c", CHOIR);
    for (let time = 0; time < 3; time++) {
      const { edited, problems } = await world.build();
      // A theme has no use for a text of its own: that is said of it, and no more.
      expect(problems).toEqual(["look-unused"]);
      expect(edited.digest.entries).toHaveLength(1);
    }
    expect(existsSync(world.at("memory/archive/2024-01/04.ndjson"))).toBe(true);
    expect(existsSync(world.at("memory/ledger.json.before"))).toBe(true);
    expect([...world.site().keys()].filter((name) => name.startsWith("story/"))).toEqual(
      [...expected.site().keys()].filter((name) => name.startsWith("story/")),
    );
  });
});

describe("fetch, where old items are to be removed", () => {
  const chosen = async (settings: string) => {
    const world = await sealed(settings);
    const { retention, problems } = chooseRetention(
      await loadSettings([], { config: world.at("newsfold.yaml") }),
      world.at("articles"),
    );
    return {
      mayGo: retention.mayGo,
      rules: problems.map(({ rule }) => rule),
      messages: problems.map(({ message }) => message),
    };
  };

  it.each([
    [60, []],
    [30, []],
    [29, ["fetch-retention"]],
  ])("removes those of sealed stories alone (after %i days)", async (days, rules) => {
    const { mayGo, rules: told } = await chosen(`${SETTINGS}fetch: { days: ${days} }\n`);
    expect(["a.md", "b.md", "c.md", "none.md"].map((file) => mayGo?.(file))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(told).toEqual(rules);
  });

  it.each([
    ["without an archive", "inputs: articles\n", "expected `ledger: ledger.json`"],
    [
      "where an archive is never added to",
      "inputs: articles\nledger: ledger.json\narchive: { afterDays: null }\n",
      "expected days in `archive.afterDays`",
    ],
  ])("removes what is asked for %s, and says what is missing", async (_, settings, expected) => {
    const { mayGo, rules, messages } = await chosen(`${settings}fetch: { items: 100 }\n`);
    expect([mayGo, rules]).toEqual([undefined, ["fetch-retention"]]);
    expect(messages[0]).toContain(expected);
    expect((await chosen(settings)).rules).toEqual([]);
  });

  it("removes that of an article that was forgotten, too", async () => {
    const world = await sealed(`${SETTINGS}fetch: { days: 60 }\n`);
    await forget(world, "articles/b.md");
    const { retention } = chooseRetention(
      await loadSettings([], { config: world.at("newsfold.yaml") }),
      world.at("articles"),
    );
    expect(["a.md", "b.md", "c.md", ""].map((file) => retention.mayGo?.(file))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("the archive", () => {
  it("needs a ledger outside of the site", async () => {
    const { build } = await home("inputs: articles\narchive: {}\n");
    await expect(build()).rejects.toThrow("needs a ledger outside the site");
  });

  it("is not emptied by a date that one article alone has", async () => {
    const { add, build, at } = await home();
    for (let day = 1; day <= 22; day++)
      await add(`n${day}`, {
        headline: `Notice ${"abcdefghijklmnopqrstuvw"[day]} of the council`,
        date: `2024-01-${String(day).padStart(2, "0")}`,
        text: `Item ${day} was read.`,
      });
    await add("slip", { ...CHOIR, date: "2044-01-20" });
    expect((await build()).problems).toContain("stray-date");
    expect(existsSync(at("archive"))).toBe(false);
  });

  const edit = async (
    world: Awaited<ReturnType<typeof sealed>>,
    name: string,
    change: (text: string) => string,
  ) => world.write(name, change(world.read(name)));

  it("is made whole from its records where an index is cut, changed or gone", async () => {
    for (const change of [
      (text: string) => text.slice(0, 100),
      (text: string) => text.replace("Ferry", "Fairy"),
      () => "",
    ]) {
      const world = await sealed();
      const before = [world.site(), world.read("archive/2024-01.index.ndjson")];
      await edit(world, "archive/2024-01.index.ndjson", change);
      expect((await world.build()).problems).toContain("archive-index");
      expect([world.site(), world.read("archive/2024-01.index.ndjson")]).toEqual(before);
      expect((await world.build()).problems).toEqual([]);
    }
  });

  it("keeps pages whose records are damaged while they stand, and refuses to lose them", async () => {
    const world = await sealed();
    const before = world.site();
    await edit(world, "archive/2024-01/04.ndjson", (text) => text.replace("Jonas", "Jonna"));
    await world.build();
    expect(world.site()).toEqual(before);
    await world.remove("site");
    await expect(world.build()).rejects.toThrow("cannot be made, such as");
    expect(existsSync(world.at("site"))).toBe(false);
    await world.build(true);
    expect([...world.site().keys()].filter((name) => name.endsWith(".html"))).toEqual(
      expect.arrayContaining(
        [...before.keys()].filter((name) => /^(?:story|article)\/[^/]+\/index/.test(name)),
      ),
    );
    expect(world.site().get(STORY)).toContain("No longer in this digest");
  });

  it("refuses where it is gone, whatever the ledger is, and goes on with the flag", async () => {
    const world = await sealed();
    const before = world.site();
    await world.remove("archive");
    await expect(world.build()).rejects.toThrow("1 sealed story of 2024-01 cannot be found");
    expect(world.site()).toEqual(before);
    await world.build(true);
    expect(world.site().has("story/choir-sings-in-the-rain-at-lindholm/index.html")).toBe(true);
  });

  it("keeps addresses also where the ledger is lost", async () => {
    const world = await sealed();
    const before = world.site();
    for (const name of ["ledger.json", "ledger.json.before"]) await world.write(name, "<!doctype html>");
    await expect(world.build()).rejects.toThrow("--accept-loss");
    await world.build(true);
    const now = world.site();
    for (const [name, content] of before)
      if (/^(?:story|article)\//.test(name)) expect(now.get(name)).toBe(content);
  });

  it("does not excuse emptied inputs", async () => {
    const world = await sealed();
    await world.remove("articles");
    await mkdir(world.at("articles"));
    await expect(world.build()).rejects.toThrow("1 of the 1 article of the last build are missing");
  });
});

describe("forget", () => {
  const GONE = "No longer in this digest";
  const [FIRST, SECOND] = ["runs-aground-near-sandvik", "aground-off-sandvik-42-ashore"].map(
    (name) => `article/ferry-aurora-${name}/index.html`,
  ) as [string, string];

  it("takes an article out with its story's page, and neither comes back", async () => {
    const world = await sealed();
    await world.add("d", HULL);
    await world.build();
    expect(await forget(world, "articles/b.md")).toBe(0);
    expect((await world.build()).problems).toEqual([]);
    const now = world.site();
    expect(now.get(STORY)).toContain(GONE);
    expect(now.get(SECOND)).toContain(GONE);
    expect(now.get(FIRST)).toContain("42 passengers came ashore");
    for (const content of [...now.values(), world.read("archive/2024-01/04.ndjson")])
      expect(content).not.toMatch(/Rescuers brought|aground off Sandvik, 42/);
    expect(now.has("topic/ferries/2024-01/index.html")).toBe(false);
    await world.remove("site");
    await world.build();
    expect(world.site()).toEqual(now);
  });

  it("is read from the file of a whole month that an older version wrote, beside files of days", async () => {
    const world = await sealed();
    await world.add("hull", { ...HULL, date: "2024-01-06" });
    await world.build();
    const before = world.site();
    // As an older version left it: the stories of the fourth in the month's file.
    await world.write("archive/2024-01.ndjson", world.read("archive/2024-01/04.ndjson"));
    await world.remove("archive/2024-01/04.ndjson");
    await world.remove("site");
    expect((await world.build()).problems).toEqual([]);
    expect(world.site()).toEqual(before);
    expect(await forget(world, STORY.replace("index.html", ""))).toBe(0);
    expect(world.read("archive/2024-01.ndjson")).toBe("");
    expect(world.read("archive/2024-01/06.ndjson")).toContain("mended hull");
  });

  it("takes a whole story out by its page, also where its files are still there", async () => {
    const world = await sealed(`${SETTINGS}site: { url: "https://coast.example/" }\n`);
    const address = "https://www.coast.example/story/ferry-aurora-aground-off-sandvik-42-ashore/";
    expect(await forget(world, address)).toBe(0);
    await world.build();
    for (const name of [STORY, FIRST, SECOND]) expect(world.site().get(name)).toContain(GONE);
    expect(world.read("archive/2024-01/04.ndjson")).toBe("");
    for (const name of [address, "/story/ferry-aurora-aground-off-sandvik-42-ashore/"])
      await expect(forget(world, name)).rejects.toThrow(`'${name}' has been taken out already`);
  });

  it.each<[why: string, settings: string]>([
    ["another host", 'site: { url: "https://coast.example/" }\n'],
    ["another folder of the host", 'site: { url: "https://bay.example/digest/" }\n'],
    ["a site without an address", ""],
  ])("takes nothing out by a full address of %s", async (_, settings) => {
    const world = await sealed(SETTINGS + settings);
    for (const name of [STORY, FIRST].map((file) => `https://bay.example/${file.replace("index.html", "")}`))
      await expect(forget(world, name)).rejects.toThrow("nothing sealed is called");
  });

  it("takes its headline out of the pages of its neighbours", async () => {
    const world = await home();
    await world.add("a", FERRY);
    await world.add("c", { ...CHOIR, date: "2024-01-05" });
    await world.build();
    await world.add("d", HULL);
    await world.build();
    expect(world.site().get("story/choir-sings-in-the-rain-at-lindholm/index.html")).toContain(
      "runs aground",
    );
    expect(await forget(world, "articles/a.md")).toBe(0);
    await world.build();
    for (const [, content] of world.site()) expect(content).not.toContain("runs aground near");
  });

  it("takes out damaged lines that name the story, those of its neighbours as well, and keeps others", async () => {
    const world = await home();
    await world.add("a", FERRY);
    await world.add("c", { ...CHOIR, date: "2024-01-05" });
    await world.build();
    await world.add("d", HULL);
    await world.build();
    const day = "archive/2024-01/05.ndjson";
    const damaged = world.read(day).replaceAll(/"}$/gm, "}");
    expect(damaged).toContain("runs aground near Sandvik");
    await world.write(day, `${damaged}{"of":"somebody-else`);
    expect(await forget(world, "articles/a.md")).toBe(0);
    expect(world.read(day)).not.toContain("runs aground");
    expect(world.read(day)).toContain("somebody-else");
  });

  it.each([
    ["articles/bb.md", "did you mean 'articles/b.md'?"],
    ["story/ferry-aurora-aground-of-sandvik-42-ashore/", "did you mean 'story/ferry-aurora-aground-off"],
    ["articles/c.md", "is not sealed: delete 'articles/c.md'"],
    ["nonsense", "nothing sealed is called 'nonsense'"],
  ])("says what it expected instead of %s", async (name, told) => {
    await expect(forget(await sealed(), name)).rejects.toThrow(told);
  });

  it("says that an article is not sealed yet, by its address, too", async () => {
    const world = await sealed();
    await world.write(
      "articles/e.md",
      "---\ntitle: Oak felled at Lindholm\ndate: 2024-02-21\nurl: https://coast.example/oak\n---\n\nThe oak of Lindholm fell on Wednesday in the storm.\n",
    );
    await world.build();
    for (const name of ["articles/e.md", "https://www.coast.example/oak/"])
      await expect(forget(world, name)).rejects.toThrow("is not sealed: delete 'articles/e.md'");
  });

  it("says that a story is not sealed yet", async () => {
    await expect(forget(await sealed(), "story/choir-sings-in-the-rain-at-lindholm/")).rejects.toThrow(
      "is not sealed: delete 'articles/c.md' and build",
    );
  });

  it("takes another article out of a story that is gone already, and tells that alone", async () => {
    const world = await sealed();
    await forget(world, "articles/a.md");
    const said = vi.spyOn(console, "log");
    said.mockClear();
    expect(await forgetCommand("articles/b.md", { config: world.at("newsfold.yaml") })).toBe(0);
    expect(said.mock.calls.flat()).toEqual([
      "Took out 1 article.",
      "Run `newsfold build`: the pages of what was taken out will say that it is gone.",
      "What was committed to git before stays in its history.",
    ]);
    await world.build();
    for (const name of [STORY, FIRST, SECOND]) expect(world.site().get(name)).toContain(GONE);
  });

  it("says that an article has been taken out already, by each of its names", async () => {
    const world = await sealed();
    await forget(world, "articles/b.md");
    for (const name of ["articles/b.md", "./articles/b.md", SECOND.replace("index.html", "")])
      await expect(forget(world, name)).rejects.toThrow(`'${name}' has been taken out already`);
  });

  it.each([
    ["https://coast.example/ferry", false],
    ["http://www.coast.example/ferry/", false],
    ["https://coast.example/ferry?page=2", true],
    ["https://coast.example/ferry#choir", true],
  ])("bars an article that comes back under another id: %s", (url, isLive) => {
    const back = article("back", "Ferry", ["It ran aground."], {
      source: { name: null, domain: null, url, readMore: null, agency: null },
    });
    const gone = { id: "old", slug: "ferry", sha256: "", file: "", url: "https://coast.example/ferry" };
    const story = { articles: [{ ...gone, forgotten: true }] } as unknown as SealedStory;
    expect(liveArticles([back], [story]).articles).toEqual(isLive ? [back] : []);
  });
});

/** Events that nobody takes for one another. */
const EVENTS = [
  "Ferry Aurora|Sandvik|Jonas Lund|ran aground on a reef|passengers",
  "Brewery Kolding|Averby|Maria Ovesen|burned down at dawn|barrels",
  "Bridge of Tolmar|Ulverton|Omar Haddad|lost a pillar in a flood|lorries",
  "Choir of Lindholm|Esterhamn|Petra Hamsun|won the northern prize|singers",
  "Mine Rosshall|Gelburg|Ines Carvalho|closed after ninety years|miners",
].map((event) => event.split("|") as [string, string, string, string, string]);

const steps = fc.array(
  fc.record({
    days: fc.nat({ max: 25 }),
    add: fc.array(fc.nat({ max: EVENTS.length - 1 }), { minLength: 1, maxLength: 3 }),
    remove: fc.array(fc.nat({ max: 30 }), { maxLength: 1 }),
  }),
  { minLength: 4, maxLength: 6 },
);

test("over any history no address is lost, and sealed pages stay as they were published", {
  timeout: 120_000,
}, async () => {
  const lasting = /^(?:story|article)\/[^/]+\/index\.html$/;
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const world = await home();
      const stillThere: string[] = [];
      const closed = new Map<string, string>();
      let before = new Map<string, string>();
      let [day, count] = [0, 0];
      for (const { days, add, remove } of history) {
        day += days;
        const gone = remove.flatMap((nth) => stillThere[nth] ?? []);
        for (const name of gone) {
          await world.remove(`articles/${name}.md`);
          stillThere.splice(stillThere.indexOf(name), 1);
        }
        for (const nth of add) {
          const [what, where, who, happened, counted] = EVENTS[nth] as (typeof EVENTS)[number];
          const name = `r${String(count++).padStart(2, "0")}`;
          stillThere.push(name);
          await world.add(name, {
            headline: `${what} ${happened}, number ${count}`,
            date: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
            source: count % 2 === 0 ? "Coast Post" : "Bay Herald",
            text: `${what} in ${where} ${happened}, ${who} said, and ${40 + nth} ${counted} were counted.`,
          });
        }
        expect(
          (await world.build(true)).problems.filter((rule) => /archive|link|foreign/.test(rule)),
        ).toEqual([]);
        const now = world.site();
        for (const name of before.keys()) if (lasting.test(name)) expect(now.has(name), name).toBe(true);
        for (const [name, content] of closed) expect(now.get(name)).toBe(content);
        for (const [name, content] of now) {
          if (!lasting.test(name) || !NOTE.test(content) || closed.has(name)) continue;
          if (gone.length === 0 && before.has(name)) expect(content.replace(NOTE, "")).toBe(before.get(name));
          closed.set(name, content);
        }
        before = now;
      }
      await world.remove("site");
      await world.build(true);
      expect(world.site()).toEqual(before);
    }),
    { numRuns: 4 },
  );
});
