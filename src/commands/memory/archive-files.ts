/**
 * Files of the archive beside the ledger: `<month>.index.ndjson`, and the records by day, `<month>/<day>.ndjson`. Older
 * versions wrote `<month>.ndjson`, which is read as well. EDGE.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  formatMonthIndex,
  formatRecords,
  type MonthRecords,
  mayHoldStory,
  oldestFirst,
  parseMonthIndex,
  parseRecords,
  sealedDay,
  sealedMonth,
} from "../../archive/month-file.js";
import type { ArchivedMonth } from "../../digest/ledger/ledger.js";
import type { SealedRecord, SealedStory } from "../../model.js";
import type { Problem } from "../../problem.js";
import { byCodeUnit } from "../../structures/order.js";
import { plainReason, UsageError } from "../terminal/usage-error.js";
import { gonePictures } from "./archived-pictures.js";
import { replaceFile } from "./replaced-file.js";

export interface Archive {
  readonly folder: string;
  /** Oldest first. */
  readonly stories: readonly SealedStory[];
  readonly problems: readonly Problem[];
  /** Number of sealed stories by month that the ledger lists and the archive lacks. */
  readonly missing: readonly ArchivedMonth[];
  /** Months whose damaged index was rebuilt from their records. */
  readonly repaired: readonly string[];
}

const INDEX = /^(\d{4}-\d\d)\.index\.ndjson$/;
const RECORDS = /^(\d{4}-\d\d)(?:\.ndjson)?$/;
const DAY_RECORDS = /^\d\d\.ndjson$/;

/**
 * Reads the indexes. A damaged or missing index is rebuilt from the records of its month.
 *
 * @param expected months that the ledger lists
 * @throws UsageError where a file exists and cannot be read
 */
export function openArchive(folder: string, expected: readonly ArchivedMonth[]): Archive {
  const names = fileNamesIn(folder);
  const monthsOf = (pattern: RegExp) => names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
  const recorded = new Set(monthsOf(RECORDS));
  const months = new Set([...monthsOf(INDEX), ...recorded, ...expected.map(({ month }) => month)]);
  const counts = new Map(expected.map(({ month, stories }) => [month, stories]));
  const stories: SealedStory[] = [];
  const problems: Problem[] = [];
  const missing: ArchivedMonth[] = [];
  const repaired: string[] = [];
  for (const month of [...months].sort(byCodeUnit)) {
    const index = readIndex(folder, month);
    const own = new Map(index.stories.map((story) => [story.id, story]));
    const least = counts.get(month) ?? (recorded.has(month) ? 1 : 0);
    problems.push(...index.problems);
    if (index.problems.length > 0 || own.size < least) {
      const records = readMonthRecords(folder, month);
      for (const { story } of records.records) if (!own.has(story.id)) own.set(story.id, story);
      repaired.push(month);
      problems.push(
        ...records.problems,
        rebuilt(shown(indexFile(folder, month)), shown(path.join(folder, month))),
      );
    } else problems.push(...goneDays(folder, month, [...own.values()]));
    if (own.size < least) missing.push({ month, stories: least - own.size });
    stories.push(...own.values());
  }
  problems.push(
    ...gonePictures(
      folder,
      stories.flatMap(({ files }) => files),
    ),
  );
  return { folder, stories: stories.sort(oldestFirst), problems, missing, repaired };
}

/** An empty archive, before its first file is written. */
export const noArchive = (folder: string, missing: readonly ArchivedMonth[] = []): Archive => ({
  folder,
  stories: [],
  problems: [],
  missing,
  repaired: [],
});

/**
 * Reads all records of a month.
 *
 * @param parse how each file is parsed: `parseRecords` if not given, with all that the pages print
 */
export function readMonthRecords(folder: string, month: string, parse = parseRecords): MonthRecords {
  const parts = recordFiles(folder, month).map((file) => readMonth(file, parse));
  // Where a build was stopped between two files, the later one has the newer record.
  const records = new Map(parts.flatMap((part) => part.records).map((record) => [record.story.id, record]));
  return {
    records: [...records.values()].sort((a, b) => oldestFirst(a.story, b.story)),
    damaged: parts.flatMap((part) => part.damaged),
    problems: parts.flatMap((part) => part.problems),
  };
}

/**
 * Adds stories to their days and writes repaired indexes. Records are written before indexes, so that an index never
 * names a missing record.
 *
 * @param archive with the stories of the records
 */
export function addToArchive({ folder, stories, repaired }: Archive, records: readonly SealedRecord[]): void {
  const fresh = new Map(records.map(({ story }) => [story.id, sealedDay(story)]));
  const months = new Set(records.map(({ story }) => sealedMonth(story)));
  const days = new Set(fresh.values());
  for (const day of days) {
    const file = dayFile(folder, day);
    const old = readMonth(file);
    const own = records.filter(({ story }) => sealedDay(story) === day);
    const kept = old.records.filter(({ story }) => !fresh.has(story.id));
    write(file, formatRecords([...kept, ...own], old.damaged));
  }
  // A story that is sealed again leaves the day on which it was. Seldom one is, and a month has many records.
  const ids = new Set<string>(fresh.keys());
  for (const month of months)
    for (const file of recordFiles(folder, month)) {
      const day = dayOfFile(folder, month, file);
      if ((day !== null && days.has(day)) || !mayHoldStory(readTextOrNull(file) ?? "", ids)) continue;
      changeFile(file, (record) => ((fresh.get(record.story.id) ?? day) === day ? record : null));
    }
  for (const month of new Set([...repaired, ...months]))
    writeIndex(
      folder,
      month,
      stories.filter((story) => sealedMonth(story) === month),
    );
}

/**
 * Changes the records of one month, file by file, each through a rename.
 *
 * @param change a record in a file of one day, null for a file of the whole month; null removes it
 * @param keepsLine whether a damaged line is kept
 */
export function changeRecords(
  folder: string,
  month: string,
  change: (record: SealedRecord, day: string | null) => SealedRecord | null,
  keepsLine: (line: string) => boolean = () => true,
): void {
  for (const file of recordFiles(folder, month)) {
    const day = dayOfFile(folder, month, file);
    changeFile(file, (record) => change(record, day), keepsLine);
  }
}

function changeFile(
  file: string,
  change: (record: SealedRecord) => SealedRecord | null,
  keepsLine: (line: string) => boolean = () => true,
): void {
  const { records, damaged } = readMonth(file);
  write(
    file,
    formatRecords(
      records.flatMap((record) => change(record) ?? []),
      damaged.filter(keepsLine),
    ),
  );
}

/** The day of a file of records, `2024-05-17`; null for one of the whole month. */
const dayOfFile = (folder: string, month: string, file: string): string | null =>
  path.dirname(file) === folder ? null : `${month}-${path.basename(file, ".ndjson")}`;

/** Writes the index of one month, through a rename. */
export function writeIndex(folder: string, month: string, stories: readonly SealedStory[]): void {
  write(indexFile(folder, month), formatMonthIndex(stories));
}

/** The months as the ledger records them. */
export function archivedMonths(stories: readonly SealedStory[]): ArchivedMonth[] {
  const months = new Map<string, SealedStory[]>();
  for (const story of stories) {
    const own = months.get(sealedMonth(story));
    if (own === undefined) months.set(sealedMonth(story), [story]);
    else own.push(story);
  }
  return [...months]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([month, own]) => ({ month, stories: own.length }));
}

const monthFile = (folder: string, month: string): string => path.join(folder, `${month}.ndjson`);
const dayFile = (folder: string, day: string): string =>
  path.join(folder, day.slice(0, 7), `${day.slice(8)}.ndjson`);
const indexFile = (folder: string, month: string): string => path.join(folder, `${month}.index.ndjson`);

const shown = (file: string): string => path.relative(process.cwd(), file).split(path.sep).join("/");

const fileNamesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The file of the whole month, where there is one, then those of its days in order. */
function recordFiles(folder: string, month: string): string[] {
  const whole = monthFile(folder, month);
  const days = fileNamesIn(path.join(folder, month)).filter((name) => DAY_RECORDS.test(name));
  return [
    ...(existsSync(whole) ? [whole] : []),
    ...days.sort(byCodeUnit).map((name) => path.join(folder, month, name)),
  ];
}

const readMonth = (file: string, parse = parseRecords): MonthRecords =>
  parse(readTextOrNull(file) ?? "", shown(file));

/** A problem for each day of the index without a file. */
function goneDays(folder: string, month: string, stories: readonly SealedStory[]): Problem[] {
  const files = new Set(recordFiles(folder, month));
  if (files.has(monthFile(folder, month))) return [];
  const expected = new Set(stories.map((story) => dayFile(folder, sealedDay(story))));
  return [...expected].sort(byCodeUnit).flatMap((file) => (files.has(file) ? [] : gone(shown(file))));
}

function readIndex(folder: string, month: string): { stories: SealedStory[]; problems: Problem[] } {
  const file = indexFile(folder, month);
  return parseMonthIndex(readTextOrNull(file) ?? "", shown(file));
}

function readTextOrNull(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new UsageError(`cannot read the archive: ${plainReason(error as NodeJS.ErrnoException)}`);
  }
}

function write(file: string, text: string): void {
  if (readTextOrNull(file) === text) return;
  replaceFile(file, text);
}

function rebuilt(index: string, records: string): Problem {
  return {
    place: { path: index },
    message: `Unexpected end of what is whole in this index; what is missing is taken from ${records}`,
    rule: "archive-index",
    help: "The next build writes the index anew. Restore both files from their last good version to be sure.",
  };
}

function gone(records: string): Problem {
  return {
    place: { path: records },
    message: "Unexpected absence of a day of the archive, expected the records of its sealed stories",
    rule: "archive-missing",
    help: "Pages in the output folder stay. Restore the file, or they cannot be made again.",
  };
}
