/** Pictures of sealed stories: they stay with their pages, whatever becomes of the files that they were made from. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetCommand } from "../../src/commands/forget.js";
import { loadSettings } from "../../src/commands/settings/settings.js";
import { buildSite, composeSite } from "../../src/commands/site.js";

const home = mkdtempSync(path.join(tmpdir(), "newsfold-archived-pictures-"));
beforeAll(() => vi.stubEnv("XDG_CACHE_HOME", path.join(home, "caches")));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const SETTINGS =
  "inputs: articles\nsite: { title: Bay, url: https://bay.example/ }\nledger: ledger.json\n" +
  "archive: { afterDays: 30 }\npictures: { show: true }\n";
const FERRY = { title: "Ferry Aurora runs again", date: "2024-01-03", image: "ferry.jpg" };
const PAGE = "site/story/ferry-aurora-runs-again/index.html";

let root: string;
const at = (name: string) => path.join(root, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const picturesIn = (folder: string) => (existsSync(at(folder)) ? readdirSync(at(folder)).sort() : []);

async function photo(name: string, background: string): Promise<void> {
  const create = { width: 800, height: 450, channels: 3, background } as const;
  writeFileSync(at(`articles/${name}`), await sharp({ create }).jpeg().toBuffer());
}

function report(name: string, { title, date, image }: { title: string; date: string; image?: string }): void {
  const picture = image === undefined ? "" : `image: ${image}\n`;
  const text = `${title}, the harbour master of ${name} said after a week of waiting. Forty walkers were glad.`;
  writeFileSync(
    at(`articles/${name}.md`),
    `---\ntitle: ${title}\ndate: ${date}\nsource: ${name} Post\n${picture}---\n${text}\n`,
  );
}

const settings = () => loadSettings([], { config: at("newsfold.yaml") });

async function build(mayLose = false) {
  const { published } = await buildSite(await settings(), { mayLose });
  return published?.problems.map(({ rule }) => rule) ?? ["unproven"];
}

/** A digest whose ferry is live, and the choir that lets its window pass. */
beforeEach(async () => {
  root = mkdtempSync(path.join(home, "digest-"));
  mkdirSync(at("articles"));
  writeFileSync(at("newsfold.yaml"), SETTINGS);
  await photo("ferry.jpg", "#336699");
  report("Sandvik", FERRY);
});
const letTimePass = () => report("Lindholm", { title: "Choir sings in the rain", date: "2024-02-20" });

describe("the picture of a sealed story", () => {
  it("stays on its page, with the same bytes and without the file that it was made from", async () => {
    await build();
    const live = read(PAGE);
    const names = picturesIn("site/picture");
    const bytes = names.map((name) => readFileSync(at(`site/picture/${name}`)));
    expect(names.map((name) => name.replace(/^.*-/, ""))).toEqual([
      "640.jpg",
      "640.webp",
      "800.jpg",
      "800.webp",
    ]);
    letTimePass();
    expect(await build()).toEqual([]);
    rmSync(at("articles/ferry.jpg"));
    rmSync(at("articles/Sandvik.md"));
    expect(await build()).toEqual([]);
    // Into an empty folder, too: all comes from the archive.
    rmSync(at("site"), { recursive: true });
    expect(await build()).toEqual([]);
    expect(read(PAGE).replace(/<p class="note sealed">[^<]*<\/p>\s*/, "")).toBe(live);
    expect(live).toContain('<figure class="picture">');
    expect(picturesIn("archive/pictures")).toEqual(names);
    expect(names.map((name) => readFileSync(at(`site/picture/${name}`)))).toEqual(bytes);
  });

  it("is in a preview that writes nothing", async () => {
    letTimePass();
    const { files } = await composeSite(await settings(), {});
    expect(files.filter((file) => file.path.startsWith("picture/"))).toHaveLength(4);
    expect(existsSync(at("archive"))).toBe(false);
  });

  it("is found under another address of the site in each of its sizes", async () => {
    await build();
    letTimePass();
    await build();
    writeFileSync(at("newsfold.yaml"), SETTINGS.replace("bay.example/", "bay.example/news/"));
    expect(await build()).toEqual([]);
    const [set = ""] = /srcset="[^"]*\.webp[^"]*"/.exec(read(PAGE)) ?? [];
    expect(set.match(/(?:"|, )\/news\/picture\/[0-9a-f]{16}-\d+\.webp \d+w/g)).toHaveLength(2);
    expect(read(PAGE)).toContain('content="https://bay.example/news/picture/');
  });

  it("may be that of a living story too, and of another sealed one", async () => {
    report("Birch", { title: "Bakery in Birch opens its doors", date: "2023-11-02", image: "ferry.jpg" });
    letTimePass();
    report("Elm", {
      title: "Ninety pupils move into the new school",
      date: "2024-02-19",
      image: "ferry.jpg",
    });
    expect(await build()).toEqual([]);
    expect(picturesIn("site/picture")).toHaveLength(4);
    expect(await build()).toEqual([]);
    rmSync(at("articles/Elm.md"));
    await build(true);
    expect(picturesIn("site/picture")).toHaveLength(4);
  });

  it("goes with the story when that is forgotten, but for those of others", async () => {
    await photo("bakery.jpg", "#996633");
    report("Birch", { title: "Bakery in Birch opens its doors", date: "2023-11-02", image: "bakery.jpg" });
    letTimePass();
    await build();
    expect(picturesIn("archive/pictures")).toHaveLength(8);
    vi.spyOn(console, "log").mockImplementation(() => {});
    await forgetCommand("story/ferry-aurora-runs-again/", { config: at("newsfold.yaml") });
    vi.restoreAllMocks();
    expect(picturesIn("archive/pictures")).toHaveLength(4);
    await build();
    expect(picturesIn("site/picture")).toEqual(picturesIn("archive/pictures"));
  });

  it("costs itself alone where the archive has lost it, and is told", async () => {
    letTimePass();
    await build();
    rmSync(at("archive/pictures"), { recursive: true });
    // What stands in the site stays.
    expect(await build()).toEqual(["archive-missing"]);
    expect(picturesIn("site/picture")).toHaveLength(4);
    rmSync(at("site"), { recursive: true });
    expect(await build()).toEqual(["archive-missing"]);
    expect(read(PAGE)).toContain("Ferry Aurora runs again");
    expect(read(PAGE)).not.toContain("picture/");
  });
});
