/**
 * Which files of a site have to be made, where the build before noted what it made each of. A file stays if it is made of
 * the same parts, if all that its making asked the edition has the same answers, and if it is still in its place.
 */
import { keyOfParts } from "../cache/content-key.js";
import type { Blueprint } from "./blueprint.js";
import type { Question } from "./edition/inquiry.js";
import { type Page, type PlannedFile, servedFile } from "./views/page-view.js";

/** By which a file in its place is known again. */
export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** Of its last change, in milliseconds since 1970. */
  readonly time: number;
}

/** What a build notes of the files that it made; lists of files are in one order. Plain data. */
export interface SiteRecord {
  /** Of what all files are made of: theme, settings, navigation. */
  readonly base: string;
  /** The path that the site is served from. */
  readonly site: string;
  readonly questions: readonly Question[];
  /** Keys of the answers, in the order of the questions. */
  readonly answers: readonly string[];
  readonly names: readonly string[];
  /** Keys of what each file is made of. */
  readonly parts: readonly string[];
  readonly sizes: Float64Array;
  readonly times: Float64Array;
  /** Places of all questions that files asked, one file after the other, and where each file's begin. */
  readonly asked: Uint32Array;
  readonly starts: Uint32Array;
}

export interface Remake {
  /** Pages and files that have to be made. */
  readonly pages: readonly Page[];
  readonly files: readonly PlannedFile[];
  /** Names of files that stay. */
  readonly kept: readonly string[];
  /** Makes the view or content of one of them, and notes what it asks. */
  make<T>(item: Page | PlannedFile, make: () => T): T;
  /**
   * What the next build is to be given.
   *
   * @param stampOf a file that was made, by name; null: it is not in its place as it was made
   */
  record(statOf: (name: string) => FileStat | null): SiteRecord;
}

/** What is known of one file. */
interface Trace {
  readonly parts: string;
  readonly asked: readonly Question[];
  readonly stat: FileStat;
}

const servedName = (item: Page | PlannedFile): string => ("view" in item ? servedFile(item.path) : item.path);

/**
 * Decides which files of a site have to be made anew.
 *
 * @param before what the build before noted; null: nothing
 * @param stands whether a file is in its place as it was left; asked only of files whose making would be the same
 */
export function planRemake(
  plan: Blueprint,
  before: SiteRecord | null,
  stands: (name: string, stat: FileStat) => boolean,
): Remake {
  const base = keyOfParts(
    [...plan.theme.files],
    plan.theme.searchEngine,
    plan.theme.catalogue,
    plan.theme.own,
    plan.site,
    plan.edition.site,
    plan.edition.look,
    plan.edition.front,
    plan.edition.storyFiles,
    plan.edition.cardFonts?.files ?? null,
  );
  const known = before !== null && before.base === base ? tracesOf(before) : new Map<string, Trace>();
  const answers = new Map<Question, string>();
  const answerTo = (question: Question): string => {
    let answer = answers.get(question);
    if (answer === undefined) {
      answer = plan.edition.answerTo(question);
      answers.set(question, answer);
    }
    return answer;
  };
  const differs = new Set(before?.questions.filter((one, index) => answerTo(one) !== before.answers[index]));
  const traces = new Map<string, { parts: string; asked: readonly Question[]; stat?: FileStat }>();
  const partsOf = (item: Page | PlannedFile) => keyOfParts(item.of?.() ?? []);
  const kept: string[] = [];
  const isStale = (item: Page | PlannedFile): boolean => {
    const name = servedName(item);
    const trace = known.get(name);
    if (trace === undefined || item.of === undefined || partsOf(item) !== trace.parts) return true;
    if (trace.asked.some((question) => differs.has(question)) || !stands(name, trace.stat)) return true;
    traces.set(name, trace);
    kept.push(name);
    return false;
  };
  return {
    pages: plan.pages.filter(isStale),
    files: plan.files.filter(isStale),
    kept,
    make(item, make) {
      const { value, asked } = plan.edition.record(make);
      if (item.of !== undefined) traces.set(servedName(item), { parts: partsOf(item), asked });
      return value;
    },
    record(statOf) {
      const files: [string, Trace][] = [];
      for (const [name, { parts, asked, stat = statOf(name) }] of traces)
        if (stat !== null) files.push([name, { parts, asked, stat }]);
      return { base, site: plan.site.base, ...listed(files, answerTo) };
    },
  };
}

function tracesOf(record: SiteRecord): Map<string, Trace> {
  const { questions, names, parts, sizes, times, asked, starts } = record;
  return new Map(
    names.map((name, index) => [
      name,
      {
        parts: parts[index] ?? "",
        asked: Array.from(
          asked.subarray(starts[index], starts[index + 1]),
          (place) => questions[place] as Question,
        ),
        stat: { size: sizes[index] ?? 0, time: times[index] ?? 0 },
      },
    ]),
  );
}

function listed(
  traces: readonly (readonly [string, Trace])[],
  answerTo: (question: Question) => string,
): Omit<SiteRecord, "base" | "site"> {
  const places = new Map<Question, number>();
  const asked: number[] = [];
  const starts = [0];
  for (const [, trace] of traces) {
    for (const question of trace.asked) {
      const place = places.get(question) ?? places.size;
      places.set(question, place);
      asked.push(place);
    }
    starts.push(asked.length);
  }
  const questions = [...places.keys()];
  return {
    questions,
    answers: questions.map(answerTo),
    names: traces.map(([name]) => name),
    parts: traces.map(([, { parts }]) => parts),
    sizes: Float64Array.from(traces, ([, { stat }]) => stat.size),
    times: Float64Array.from(traces, ([, { stat }]) => stat.time),
    asked: Uint32Array.from(asked),
    starts: Uint32Array.from(starts),
  };
}
