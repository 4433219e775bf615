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

/** What is known of a file that is made now. */
interface Trace {
  readonly parts: string;
  readonly asked: readonly Question[];
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
  const isKnown = before !== null && before.base === base;
  /** Places of files in what was noted. */
  const places = new Map(isKnown ? before.names.map((name, place) => [name, place] as const) : []);
  const answers = new Map<Question, string>();
  const answerTo = (question: Question): string => {
    let answer = answers.get(question);
    if (answer === undefined) {
      answer = plan.edition.answerTo(question);
      answers.set(question, answer);
    }
    return answer;
  };
  const differs = Uint8Array.from(before?.questions ?? [], (one, index) =>
    Number(answerTo(one) !== before?.answers[index]),
  );
  const askedDiffers = (record: SiteRecord, place: number): boolean => {
    for (const question of askedBy(record, place)) if (differs[question] === 1) return true;
    return false;
  };
  /** Of the files that are made now; of those that stay, the places in what was noted. */
  const traces = new Map<string, Trace | number>();
  const partsOf = (item: Page | PlannedFile) => keyOfParts(item.of?.() ?? []);
  const kept: string[] = [];
  const isStale = (item: Page | PlannedFile): boolean => {
    const name = servedName(item);
    const place = places.get(name);
    if (before === null || place === undefined || item.of === undefined) return true;
    if (partsOf(item) !== before.parts[place] || askedDiffers(before, place)) return true;
    if (!stands(name, statAt(before, place))) return true;
    traces.set(name, place);
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
    record: (statOf) => ({ base, site: plan.site.base, ...listed(traces, before, statOf, answerTo) }),
  };
}

const statAt = ({ sizes, times }: SiteRecord, place: number): FileStat => ({
  size: sizes[place] ?? 0,
  time: times[place] ?? 0,
});

/** @param traces of files that are made now, or their place in `before` */
function listed(
  traces: ReadonlyMap<string, Trace | number>,
  before: SiteRecord | null,
  statOf: (name: string) => FileStat | null,
  answerTo: (question: Question) => string,
): Omit<SiteRecord, "base" | "site"> {
  const places = new Map<Question, number>();
  const placeOf = (question: Question): number => {
    const place = places.get(question) ?? places.size;
    places.set(question, place);
    return place;
  };
  /** Places of questions of `before`, once they are known; most files stay, and ask what others ask. */
  const moved = new Int32Array(before?.questions.length ?? 0).fill(-1);
  const movedTo = ({ questions }: SiteRecord, old: number): number => {
    if (moved[old] === -1) moved[old] = placeOf(questions[old] as Question);
    return moved[old] as number;
  };
  const asked: number[] = [];
  const starts = [0];
  const names: string[] = [];
  const parts: string[] = [];
  const sizes: number[] = [];
  const times: number[] = [];
  for (const [name, trace] of traces) {
    const isKept = typeof trace === "number" && before !== null;
    const stat = isKept ? statAt(before, trace) : statOf(name);
    if (stat === null) continue;
    if (isKept) for (const old of askedBy(before, trace)) asked.push(movedTo(before, old));
    else if (typeof trace !== "number") for (const question of trace.asked) asked.push(placeOf(question));
    starts.push(asked.length);
    names.push(name);
    parts.push(typeof trace === "number" ? (before?.parts[trace] ?? "") : trace.parts);
    sizes.push(stat.size);
    times.push(stat.time);
  }
  const questions = [...places.keys()];
  return {
    questions,
    answers: questions.map(answerTo),
    names,
    parts,
    sizes: Float64Array.from(sizes),
    times: Float64Array.from(times),
    asked: Uint32Array.from(asked),
    starts: Uint32Array.from(starts),
  };
}

const askedBy = ({ asked, starts }: SiteRecord, place: number): Uint32Array =>
  asked.subarray(starts[place], starts[place + 1]);
