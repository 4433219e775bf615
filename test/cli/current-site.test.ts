/** A site that stands is not built again; one that may not stand always is. */
import { existsSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, readFile, rm, unlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { currentSite } from "../../src/commands/memory/current-site.js";
import { loadSettings, type SettingsFlags } from "../../src/commands/settings/settings.js";
import { buildSite } from "../../src/commands/site.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-current-"));
  vi.stubEnv("XDG_CACHE_HOME", path.join(folder, "caches"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

interface Home {
  readonly inputs: string;
  readonly output: string;
  readonly theme: string;
  readonly flags: SettingsFlags;
}

/** A folder with two articles, settings and a theme of its own, built once. */
async function built(): Promise<Home> {
  const home = await mkdtemp(path.join(folder, "home-"));
  const [inputs, output, theme] = ["articles", "site", "theme"].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(inputs);
  await mkdir(theme);
  await writeFile(
    path.join(inputs, "a.txt"),
    "Bridge falls in Averby\n\nThe bridge fell on Monday, the mayor said.\n",
  );
  await writeFile(path.join(inputs, "empty.txt"), "");
  await writeFile(path.join(home, "newsfold.yaml"), "inputs: [articles]\noutput: site\ntheme: theme\n");
  const flags = { config: path.join(home, "newsfold.yaml") };
  await buildSite(await loadSettings([], flags), {});
  return { inputs, output, theme, flags };
}

async function current({ flags }: Home, more: SettingsFlags = {}) {
  return currentSite(await loadSettings([], { ...flags, ...more }));
}

/** Touches a file, surely later than a clock that ticks slowly has it. */
const touch = async (file: string) => {
  await setTimeout(50);
  await utimes(file, new Date(), new Date());
};

describe("a site stands", () => {
  it("when nothing has changed, and says what its build said", async () => {
    const home = await built();
    const said = await current(home);
    expect(said).toMatchObject({ articles: 1, stories: 1, problems: [{ rule: "empty" }] });
    expect(await current(home)).toEqual(said);
  });

  it("also when an article was written again with the same words", async () => {
    const home = await built();
    const file = path.join(home.inputs, "a.txt");
    await writeFile(file, await readFile(file));
    await touch(file);
    expect(await current(home)).not.toBeNull();
  });
});

describe("a note", () => {
  it.each(["/proc/newsfold", "relative/folder"])(
    "costs nothing where %s is the folder for caches",
    async (caches) => {
      const home = await built();
      vi.stubEnv("XDG_CACHE_HOME", caches);
      vi.stubEnv("HOME", folder);
      await buildSite(await loadSettings([], home.flags), {});
      expect(existsSync(caches)).toBe(false);
      vi.stubEnv("XDG_CACHE_HOME", path.join(folder, "caches"));
    },
  );
});

describe("a site does not stand", () => {
  const changes: readonly (readonly [what: string, change: (home: Home) => Promise<unknown>])[] = [
    ["an article changed", ({ inputs }) => appendFile(path.join(inputs, "a.txt"), "Nobody was hurt.\n")],
    [
      "an article came",
      ({ inputs }) => writeFile(path.join(inputs, "b.txt"), "Rain in Kessel\n\nIt rained.\n"),
    ],
    ["an article went", ({ inputs }) => unlink(path.join(inputs, "empty.txt"))],
    ["a setting changed", ({ flags }) => appendFile(flags.config ?? "", "site:\n  title: Another\n")],
    ["the theme changed", ({ theme }) => writeFile(path.join(theme, "note.txt"), "new")],
    ["the memory changed", ({ output }) => appendFile(path.join(output, "digest.json"), "\n")],
    ["a page went", ({ output }) => unlink(path.join(output, "index.html"))],
    ["a page was touched", ({ output }) => touch(path.join(output, "index.html"))],
    ["the list of files went", ({ output }) => unlink(path.join(output, ".newsfold.json"))],
    ["its note went", () => rm(path.join(folder, "caches"), { recursive: true })],
    [
      "an older page of another size was put in the place of one",
      async ({ output }) => {
        await writeFile(path.join(output, "index.html"), "older");
        await utimes(path.join(output, "index.html"), new Date(0), new Date(0));
      },
    ],
  ];
  it.each(changes)("when %s, and stands again once it is built", async (_, change) => {
    const home = await built();
    await change(home);
    expect(await current(home)).toBeNull();
    await buildSite(await loadSettings([], home.flags), {});
    expect(await current(home)).not.toBeNull();
  });

  it("for other flags", async () => {
    expect(await current(await built(), { base: "/sub/" })).toBeNull();
  });

  it("while a file that newsfold did not write is in its way", async () => {
    const home = await built();
    await rm(home.output, { recursive: true });
    await mkdir(home.output);
    await writeFile(path.join(home.output, "index.html"), "mine");
    await buildSite(await loadSettings([], home.flags), {});
    expect(await current(home)).toBeNull();
  });

  it("once its memory could not be read: that it said so is of the past", async () => {
    const home = await built();
    await writeFile(path.join(home.output, "digest.json"), "{}");
    await buildSite(await loadSettings([], home.flags), { mayLose: true });
    expect(await current(home)).toBeNull();
  });
});
