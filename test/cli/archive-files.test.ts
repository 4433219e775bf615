/** The files of the archive, written in days: a story stands in one of them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { formatRecords, mayHoldStory, parseOutlines, parseRecords } from "../../src/archive/month-file.js";
import {
  addToArchive,
  noArchive,
  openArchive,
  readMonthRecords,
} from "../../src/commands/memory/archive-files.js";
import type { SealedRecord } from "../../src/model.js";

const home = mkdtempSync(path.join(tmpdir(), "newsfold-archive-files-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function sealed(id: string, day: string): SealedRecord {
  const slug = `${id}-slug`;
  const story = {
    ...{
      id,
      slug,
      headline: `Mill “${id}” burns`,
      firstPublished: null,
      lastPublished: day,
      formerSlugs: [],
    },
    articles: [{ id: `a-${id}`, slug, sha256: "0", file: `${id}.txt`, url: null }],
    ...{ files: [`story/${slug}/index.html`], listings: [], topics: [] },
  };
  const page = (kind: string) => ({
    path: `${kind}/${slug}/`,
    template: kind,
    view: { text: '{"story":{"id":"no"' },
  });
  return { story, base: "/", pages: [page("story"), page("article")] } as unknown as SealedRecord;
}

/** Seals some stories as a build does. */
function seal(folder: string, ...records: SealedRecord[]): void {
  const archive = openArchive(folder, []);
  const fresh = new Set(records.map(({ story }) => story.id));
  const stories = [
    ...archive.stories.filter(({ id }) => !fresh.has(id)),
    ...records.map(({ story }) => story),
  ];
  addToArchive({ ...noArchive(folder), stories }, records);
}

const idsIn = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => /^\{"story":\{"id":"([^"]+)"/.exec(line)?.[1] ?? []);

test("a story that is sealed again leaves the day on which it was, and no other file is written", () => {
  const folder = path.join(home, "again");
  seal(folder, sealed("one", "2024-05-03"), sealed("two", "2024-05-03"));
  seal(folder, sealed("three", "2024-05-04"));
  const untouched = path.join(folder, "2024-05/04.ndjson");
  const before = statSync(untouched).ino;
  seal(folder, sealed("one", "2024-05-09"), sealed("four", "2024-05-09"));
  expect(readdirSync(path.join(folder, "2024-05")).sort()).toEqual(["03.ndjson", "04.ndjson", "09.ndjson"]);
  expect(["03", "04", "09"].map((day) => idsIn(path.join(folder, `2024-05/${day}.ndjson`)))).toEqual([
    ["two"],
    ["three"],
    ["four", "one"],
  ]);
  expect(statSync(untouched).ino).toBe(before);
  expect(readMonthRecords(folder, "2024-05").records.map(({ story }) => story.id)).toEqual([
    "two",
    "three",
    "four",
    "one",
  ]);
});

test.each<[why: string, ids: string[], text: string, may: boolean]>([
  [
    "it has the story",
    ["one"],
    formatRecords([sealed("zero", "2024-05-03"), sealed("one", "2024-05-03")]),
    true,
  ],
  [
    "it has others",
    ["two"],
    formatRecords([sealed("zero", "2024-05-03"), sealed("one", "2024-05-03")]),
    false,
  ],
  ["an article of the story stands alone", ["one"], '{"of":"one","page":{}}\n', true],
  ["a longer id begins like it", ["one"], '{"of":"one-2","page":{}}\n', false],
  ["a line is damaged", ["one"], `{"of":"two","page":{}}\n"of":"one"\n`, true],
  ["a line names its story later", ["one"], '{"base":"/","story":{"id":"one"}}\n', true],
  ["there is nothing", ["one"], "", false],
])("a file of records may hold a story where %s: %j", (_, ids, text, may) => {
  expect(mayHoldStory(text, new Set(ids))).toBe(may);
});

test("outlines are the records without what their pages print", () => {
  const text = formatRecords([sealed("zero", "2024-05-03"), sealed("one", "2024-05-03")], ["{cut"]);
  const { records, damaged, problems } = parseRecords(text, "03.ndjson");
  expect(records.every(({ pages }) => pages.length === 2)).toBe(true);
  const outlines = parseOutlines(text, "03.ndjson");
  expect(outlines.damaged).toEqual(damaged);
  expect(outlines.problems).toHaveLength(problems.length);
  expect(outlines.records).toEqual(
    records.map((record) => ({ ...record, pages: record.pages.map((page) => ({ ...page, view: {} })) })),
  );
});
