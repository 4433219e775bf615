/**
 * A build that uses what earlier ones made gives the bytes of a full build, whatever was edited in between, and whatever
 * became of the cache or the site. Two digests live through the same edits: one with a cache, one without.
 */
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { loadSettings, type Settings } from "../../src/commands/settings/settings.js";
import { buildSite, composeSite } from "../../src/commands/site.js";
import { alone, type Crew } from "../../src/crew.js";
import type { Composed } from "../../src/release.js";
import { MANIFEST } from "../../src/words/manifest.js";
import { corpus } from "../bench/corpus.js";

const caches = process.env.XDG_CACHE_HOME;
let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "newsfold-incremental-"));
  process.env.XDG_CACHE_HOME = path.join(root, "caches");
});
afterAll(async () => {
  if (caches === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = caches;
  await rm(root, { recursive: true, force: true });
});

let home: string;
let number = 0;
beforeEach(() => {
  home = path.join(root, String(number++));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Of events that several report, most of them: what a story shows then changes also where none of its articles does. */
const placeOf = (name: string): string => name.replace(/^\d+-/, "");
const NEWS = corpus(80, 7)
  .filter(({ name }, _, all) => all.filter((other) => placeOf(other.name) === placeOf(name)).length > 1)
  .slice(0, 14)
  .map(({ headline, paragraphs }, index) => ({
    name: `${"abcdefghijklmn"[index]}.${index % 3 === 0 ? "md" : "txt"}`,
    headline,
    // What happened, and either a quotation or a witness: so each build merges half as many sentences of all kinds.
    paragraphs: [paragraphs[0], paragraphs[1 + (index % 2)]],
    outlet: ["Bay Post", "Hill Courier", "The Lark"][index % 3] ?? "",
  }));

/** What one article says in its versions: more, less, another number, a date that shows its outlet's order. */
const VERSIONS: readonly ((article: (typeof NEWS)[number]) => string)[] = [
  ({ headline, paragraphs, outlet }) => front(outlet, "2024-05-06") + [headline, ...paragraphs].join("\n\n"),
  ({ headline, paragraphs, outlet }) =>
    front(outlet, "13/05/2024") + [headline, ...paragraphs].join("\n\n").replace(/\d+/, "1207"),
  ({ headline, paragraphs }) => [headline, ...paragraphs, "Nobody was hurt, Ann Lund said."].join("\n\n"),
  ({ headline, paragraphs, outlet }) => front(outlet, "05/06/2024") + [headline, paragraphs[0]].join("\n\n"),
  ({ headline, paragraphs }) => [`Opinion: ${headline}`, ...paragraphs].join("\n\n"),
];

const front = (outlet: string, published: string): string =>
  `---\nsource: ${outlet}\npublished: ${published}\n---\n\n`;

type Edit =
  | { readonly do: "write"; readonly article: number; readonly version: number }
  | { readonly do: "delete" | "hide" | "pin"; readonly article: number }
  | { readonly do: "merge" | "split"; readonly article: number; readonly other: number }
  | { readonly do: "title" | "theme" | "base" | "loose"; readonly to: number }
  | { readonly do: "damage"; readonly file: number; readonly at: number }
  | { readonly do: "tamper"; readonly file: number }
  | { readonly do: "old cache" | "old site" | "no cache" };

/** Histories that are tried; `NEWSFOLD_RUNS=50` tries more. */
const RUNS = Number(process.env.NEWSFOLD_RUNS ?? 2);

const article = fc.nat(NEWS.length - 1);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      article,
      version: fc.nat(VERSIONS.length - 1),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("delete", "hide", "pin", "pin"), article }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("merge", "split"), article, other: article }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("title", "theme", "base", "loose"), to: fc.nat(2) }),
  },
  {
    arbitrary: fc.record({ do: fc.constant("damage" as const), file: fc.nat(9), at: fc.nat(100_000) }),
    weight: 1,
  },
  { arbitrary: fc.record({ do: fc.constant("tamper" as const), file: fc.nat(999) }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constantFrom("old cache", "old site", "no cache") }), weight: 2 },
);

/** A folder with articles, settings and a theme, and what edits have made of it. */
class Newsroom {
  readonly rules = {
    hide: new Set<string>(),
    pin: new Set<string>(),
    merge: [] as string[][],
    split: [] as string[][],
  };
  readonly site = { title: "Digest", base: "/" };
  threshold = 0.55;

  async open(): Promise<void> {
    await mkdir(path.join(home, "articles"), { recursive: true });
    await mkdir(path.join(home, "theme/pages"), { recursive: true });
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7]) await this.write(index, index % 2);
    await this.settle();
  }

  async write(index: number, version: number): Promise<void> {
    const news = NEWS[index] as (typeof NEWS)[number];
    await writeFile(path.join(home, "articles", news.name), `${VERSIONS[version]?.(news)}\n`);
  }

  async settle(): Promise<void> {
    const { hide, pin, merge, split } = this.rules;
    const settings = {
      inputs: ["articles"],
      theme: "theme",
      site: this.site,
      group: { threshold: this.threshold },
      editors: { hide: [...hide], pin: [...pin], merge, split },
    };
    await writeFile(path.join(home, "newsfold.yaml"), JSON.stringify(settings));
  }

  async edit(edit: Edit): Promise<void> {
    const path1 = (index: number) => `articles/${NEWS[index]?.name}`;
    switch (edit.do) {
      case "write":
        return this.write(edit.article, edit.version);
      case "delete":
        return rm(path.join(home, path1(edit.article)), { force: true });
      case "hide":
      case "pin": {
        const name = path1(edit.article);
        if (!this.rules[edit.do].delete(name)) this.rules[edit.do].add(name);
        return this.settle();
      }
      case "merge":
      case "split":
        if (edit.article !== edit.other) this.rules[edit.do].push([path1(edit.article), path1(edit.other)]);
        return this.settle();
      case "title":
        this.site.title = `Digest ${edit.to}`;
        return this.settle();
      case "base":
        this.site.base = edit.to === 0 ? "/" : `/sub${edit.to}/`;
        return this.settle();
      case "loose":
        this.threshold = [0.55, 0.3, 0.8][edit.to] ?? 0.55;
        return this.settle();
      case "theme":
        return writeFile(path.join(home, "theme/pages/not-found.vto"), `<p>Nothing ${edit.to}</p>`);
      case "damage": {
        const files = await readdir(path.join(home, "cache")).catch(() => []);
        const name = files[edit.file % files.length];
        if (name === undefined) return;
        const { length } = await readFile(path.join(home, "cache", name));
        return truncate(path.join(home, "cache", name), edit.at % (length + 1));
      }
      case "tamper":
        return tamper(path.join(home, "with"), edit.file);
      case "old cache":
        return restore("cache");
      case "old site":
        // As a build leaves it that was killed before it published.
        return restore("with");
      case "no cache":
        return rm(path.join(home, "cache"), { recursive: true, force: true });
    }
  }

  async settings(output: string, cacheFolder: string | null): Promise<Settings> {
    const config = path.join(home, "newsfold.yaml");
    const ledger = path.join(home, `${output}.ledger.json`);
    const settings = await loadSettings([], { config, output: path.join(home, output), ledger });
    return { ...settings, cacheFolder };
  }
}

/** A published page is deleted, emptied, or says something else in as many bytes. */
async function tamper(site: string, number: number): Promise<void> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".html"),
  );
  const found = files[number % files.length];
  if (found === undefined) return;
  const file = path.join(found.parentPath, found.name);
  if (number % 3 === 0) await rm(file);
  else if (number % 3 === 1) await writeFile(file, "");
  else await writeFile(file, (await readFile(file, "utf8")).replace(/e/g, "x"));
}

const restore = async (what: "cache" | "with"): Promise<void> => {
  await rm(path.join(home, what), { recursive: true, force: true });
  await cp(path.join(home, `${what}.before`), path.join(home, what), {
    recursive: true,
    preserveTimestamps: true,
  }).catch(() => {});
};

async function snapshot(): Promise<void> {
  for (const what of ["cache", "with"]) {
    await rm(path.join(home, `${what}.before`), { recursive: true, force: true });
    await cp(path.join(home, what), path.join(home, `${what}.before`), {
      recursive: true,
      preserveTimestamps: true,
    }).catch(() => {});
  }
}

function filesIn(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.relative(folder, file)] = readFileSync(file, "latin1");
  }
  return found;
}

const bytesOf = (content: string | Uint8Array): string => Buffer.from(content as string).toString("latin1");

const differences = (a: Record<string, string>, b: Record<string, string>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);

/** Builds after each step, with and without what the build before made, on disk and in memory. */
async function live(history: readonly (readonly Edit[])[]): Promise<void> {
  await rm(home, { recursive: true, force: true });
  const room = new Newsroom();
  await room.open();
  let shown: Composed | undefined;
  const steps = [[], ...history];
  for (const [index, step] of steps.entries()) {
    for (const edit of step) await room.edit(edit);
    if (steps[index + 1]?.some(({ do: what }) => what.startsWith("old "))) await snapshot();
    const cached = await room.settings("with", path.join(home, "cache"));
    shown = await composeSite(cached, {}, shown);
    const one = await buildSite(cached, { mayLose: true });
    const other = await buildSite(await room.settings("without", null), { mayLose: true });
    expect(one.edited.unproven).toEqual([]);
    expect(one.edited.problems).toEqual(other.edited.problems);
    const full = filesIn(path.join(home, "without"));
    const { [MANIFEST]: _manifest, ...site } = full;
    expect(differences(filesIn(path.join(home, "with")), full)).toEqual([]);
    const preview = shown.files.map(({ path: name, content }) => [name, bytesOf(content)]);
    expect(differences(Object.fromEntries(preview), site)).toEqual([]);
  }
}

test("after each kind of edit, alone, the bytes and the problems are those of a full build", async () => {
  await live(
    (
      [
        { do: "write", article: 9, version: 0 },
        { do: "merge", article: 0, other: 2 },
        { do: "pin", article: 2 },
        { do: "write", article: 3, version: 1 },
        { do: "pin", article: 0 },
        { do: "split", article: 4, other: 5 },
        { do: "hide", article: 6 },
        { do: "delete", article: 7 },
        { do: "title", to: 1 },
        { do: "base", to: 1 },
        { do: "theme", to: 1 },
        { do: "loose", to: 2 },
        { do: "old site" },
      ] as const
    ).map((edit) => [edit]),
  );
});

test("after random edits as well", async () => {
  const histories = fc.array(fc.array(edits, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 4 });
  await fc.assert(fc.asyncProperty(histories, live), { numRuns: RUNS });
});

test("one changed article makes only what it touches anew", async () => {
  const room = new Newsroom();
  await room.open();
  const made: string[] = [];
  const watching: Crew = {
    ...alone,
    map: (job, count, itemAt, options) => {
      made.push(`${job} ${count}`);
      return alone.map(job, count, itemAt, options);
    },
  };
  const build = async () => {
    made.length = 0;
    const settings = await room.settings("with", path.join(home, "cache"));
    const { published } = await buildSite(settings, { mayLose: true, crew: watching });
    return published;
  };
  await build();
  expect(made).toEqual(["extract 8", expect.stringMatching(/^merge [5-8]$/), "write 1"]);
  await room.write(2, 2);
  const after = await build();
  expect(made).toEqual(["extract 1", "merge 1", "write 1"]);
  expect(after?.unchanged).toBeGreaterThan(20);
  await room.settle();
  const idle = await build();
  expect(made).toEqual(["write 1"]);
  expect(idle?.written).toBe(0);
});
