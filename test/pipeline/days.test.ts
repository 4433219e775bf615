/** A digest over several days: what was published keeps its address until it is sure that two stories are one. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Config, defaultConfig } from "../../src/config.js";
import { formatWaiting } from "../../src/digest/identity/waiting-stories.js";
import { makeSite } from "./site.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-days-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function day(name: string, files: Record<string, string>): Promise<string> {
  const at = path.join(folder, name);
  await mkdir(at, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(at, file), text);
  return at;
}

const page = (title: string, source: string, date: string, text: string, more = "") =>
  `---\ntitle: "${title}"\nsource: "${source}"\ndate: "${date}"\n${more}---\n${text}\n`;

const trains = page(
  "Orsk railway cuts its evening trains",
  "Orsk Post",
  "2024-05-06",
  "The railway of Orsk will run two evening trains fewer from Monday, its head Ebba Norling said.",
);
const football = page(
  "Orsk beat Turku with a late goal",
  "Turku Times",
  "2024-05-07",
  "Orsk beat Turku on Monday evening with a goal in the last minute. Kai Berg scored it. The fans went home by railway.",
);

/** So low that whatever shares a name comes together: grouping at its worst. */
const loose: Config = { ...defaultConfig, group: { ...defaultConfig.group, threshold: 0.000_01 } };
const strict: Config = { ...defaultConfig, group: { ...defaultConfig.group, threshold: 0.999 } };

describe("two stories that were published apart", () => {
  it("wait beside each other, and no address redirects", async () => {
    const at = await day("apart", { "trains.md": trains, "football.md": football });
    const first = await makeSite(["."], at, { config: strict });
    expect(first.digest.stories).toHaveLength(2);
    const second = await makeSite(["."], at, { config: loose, before: first });
    expect(second.digest.stories.map(({ slug }) => slug).sort()).toEqual(
      first.digest.stories.map(({ slug }) => slug).sort(),
    );
    expect(second.digest.redirects).toEqual([]);
    expect(second.waiting.map(({ names }) => [...names].sort())).toEqual([["football.md", "trains.md"]]);
    expect(second.digest.stories.flatMap(({ related }) => related.map(({ reason }) => reason))).toEqual([
      { code: "story.possible" },
      { code: "story.possible" },
    ]);
    const again = await makeSite(["."], at, { config: loose, before: second });
    expect(again.pages).toEqual(second.pages);
    expect(again.waiting).toEqual(second.waiting);
  });

  it("become one by an editor's rule, and then an address redirects", async () => {
    const at = await day("merged", { "trains.md": trains, "football.md": football });
    const first = await makeSite(["."], at, { config: strict });
    const editors = { ...defaultConfig.editors, merge: [["trains.md", "football.md"]] };
    const second = await makeSite(["."], at, { config: { ...loose, editors }, before: first });
    expect(second.digest.stories).toHaveLength(1);
    expect(second.digest.redirects).toHaveLength(1);
    expect(second.waiting).toEqual([]);
  });

  it("wait no more once an editor keeps them apart", async () => {
    const at = await day("split", { "trains.md": trains, "football.md": football });
    const first = await makeSite(["."], at, { config: strict });
    const editors = { ...defaultConfig.editors, split: [["trains.md", "football.md"]] };
    expect((await makeSite(["."], at, { config: { ...loose, editors }, before: first })).waiting).toEqual([]);
  });
});

it("tells an editor what to write", () => {
  const waiting = { headlines: ["A", "B"], names: ["a.md", "tag:x,1"], score: 0.6 } as const;
  expect(formatWaiting(waiting)).toContain('- ["a.md", "tag:x,1"]');
});

describe("an article that is corrected where it stands", () => {
  const feed = (hurt: string, extra = "") =>
    `<rss version="2.0"><channel><title>Orsk Post</title><link>https://post.example/</link>${extra}<item><title>Ferry aground, ${hurt} hurt</title>` +
    `<link>https://post.example/ferry</link><pubDate>Mon, 06 May 2024 08:00:00 GMT</pubDate>` +
    `<description>The ferry to Orsk ran aground on Monday. The harbour office said that ${hurt} men were hurt.</description></item></channel></rss>`;

  it("stays one article at one address, with its older text as its history", async () => {
    const first = await makeSite(["."], await day("versions", { "2024-05-06.xml": feed("two") }));
    const second = await makeSite(["."], await day("versions", { "2024-05-07.xml": feed("three") }), {
      before: first,
    });
    const [story, ...others] = second.digest.stories;
    expect(others).toEqual([]);
    expect(story).toMatchObject({ slug: first.digest.stories[0]?.slug, origins: 1, disagreements: [] });
    expect(second.problems).toEqual([]);
    expect(second.unproven).toEqual([]);
    expect(
      second.digest.entries.map(({ article }) => article.versions?.map(({ headline }) => headline)),
    ).toEqual([["Ferry aground, two hurt"]]);
  });

  it("keeps its address when its own page is found after the one for phones", async () => {
    const text = "The ferry to Orsk ran aground on Monday. The harbour office said that two men were hurt.";
    const phone = page(
      "Ferry aground",
      "Orsk Post",
      "2024-05-06",
      text,
      'url: "https://m.post.example/ferry"\n',
    );
    const own = page(
      "Ferry aground",
      "Orsk Post",
      "2024-05-06",
      text,
      'url: "https://www.post.example/ferry/"\n',
    );
    const first = await makeSite(["."], await day("phones", { "phone.md": phone }));
    const second = await makeSite(["."], await day("phones", { "own.md": own }), { before: first });
    expect(second.digest.stories.map(({ slug }) => slug)).toEqual(
      first.digest.stories.map(({ slug }) => slug),
    );
    expect(second.digest.redirects).toEqual([]);
    expect(second.digest.gone).toEqual({ stories: [], articles: [] });
  });
});
