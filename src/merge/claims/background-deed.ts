/**
 * Detects that one sentence reports what is only background in the other: "the tiger that escaped was shot", "a tiger
 * escaped". Both say that it escaped, and only one that it was shot.
 */

import { CLAUSE_OPENERS } from "../../words/lexicon/english-function-words.js";
import { IRREGULAR_PARTICIPLES } from "../../words/lexicon/irregular-verbs.js";
import { ASSERTED } from "../../words/lexicon/reporting-verbs.js";
import { regexFrom } from "../../words/text/regex.js";
import { mainDeedsOf } from "../deeds/main-deeds.js";
import { deedsOf } from "../facts/predicate.js";
import type { Reading } from "../sentence/analysis.js";
import { sameValue } from "../sentence/value-ranges.js";
import { alignWords, type WordPair } from "../similarity/similarity-features.js";

/** Begins a clause that says something of a noun. */
const OF_A_NOUN = /\b(?:who|which|that|whom|whose)\b/giu;
/** "said that", "reports that": what follows is the news. */
const REPORTED = regexFrom(
  "iu",
  String.raw`\b`,
  [...ASSERTED, String.raw`told \p{L}+|says?|reports?|claims?|fears?|fact|news`],
  " $",
);
/** "The hall, built in 1974, was insured": what is said of the subject between the first commas. */
const OF_THE_SUBJECT = regexFrom(
  "du",
  String.raw`^[^,;]{1,80}(?<from>), (?:\p{Ll}{1,20}ly )?`,
  [String.raw`\p{Ll}{2,20}ed|born|made`, ...IRREGULAR_PARTICIPLES],
  String.raw`\b[^,;]{1,80}(?=, )`,
);
/** Begins a clause or phrase about the circumstances. */
const CIRCUMSTANCE = regexFrom(
  "giu",
  String.raw`\b`,
  [...CLAUSE_OPENERS, "following|amid|despite|where"],
  String.raw`\b`,
);
/** Between two statements of one sentence. */
const JOINT = /, (?:and|but|while)\b|;/gu;
/** Least content words of a statement. */
const STATEMENT = 2;

interface BackgroundSpan {
  readonly from: number;
  readonly to: number;
}

/** Where the background of a sentence is, in characters. */
function backgroundOf({ text, words }: Reading, deeds: readonly number[]): readonly BackgroundSpan[] {
  const comma = (from: number) => {
    const at = text.indexOf(",", from);
    return at < 0 ? text.length : at;
  };
  const circumstances = [...text.matchAll(CIRCUMSTANCE)].map(({ index }) => ({
    from: index,
    to: comma(index),
  }));
  const starts = deeds.map((at) => words[at]?.start ?? 0);
  const ofNouns = [...text.matchAll(OF_A_NOUN)].flatMap(({ index }): BackgroundSpan[] => {
    const before = text.slice(0, index);
    if (REPORTED.test(before)) return [];
    if (/, $/.test(before)) return [{ from: index, to: endOfClause(text, index, starts) }];
    // Without a comma the first verb ends what is said of the noun.
    const verb = deeds.map((at) => words[at]).find((word) => word !== undefined && word.start > index);
    return verb ? [{ from: index, to: verb.end }] : [];
  });
  const ofSubject = OF_THE_SUBJECT.exec(text);
  const opens = ofSubject?.indices?.groups?.from?.[0];
  if (!ofSubject || opens === undefined || deeds.some((at) => (words[at]?.start ?? 0) < opens))
    return [...circumstances, ...ofNouns];
  return [...circumstances, ...ofNouns, { from: opens, to: ofSubject[0].length }];
}

/**
 * Where a clause ends that a comma opens: "which was attended by his wife, Ada, and their sons" goes on to the end, as nothing in
 * these parts is done.
 */
function endOfClause(text: string, from: number, deeds: readonly number[]): number {
  const commas = [...text.slice(from).matchAll(/,/g)].map(({ index }) => from + index);
  const ends = [...commas, text.length];
  const next = commas.find((at, index) => {
    const end = ends[index + 1] ?? text.length;
    return deeds.some((start) => start > at && start < end);
  });
  const isList = /, and (?:\p{L}|['’])+ [^,]{0,60}$/u.test(text.slice(from));
  return next ?? (isList ? text.length : (ends[0] ?? text.length));
}

/** Indices of the deeds of a sentence that are its news, and of all others. */
function newsIn(reading: Reading): {
  readonly news: readonly number[];
  readonly background: ReadonlySet<number>;
} {
  const deeds = deedsOf(reading);
  const spans = backgroundOf(reading, deeds);
  const isBackground = (at: number) => {
    const start = reading.words[at]?.start ?? 0;
    return spans.some(({ from, to }) => start >= from && start < to);
  };
  const background = reading.words.flatMap((_, at) => (isBackground(at) ? at : []));
  const done = deeds.filter((at) => !isBackground(at));
  return { news: done.length > 0 ? done : stateIn(reading, spans), background: new Set(background) };
}

/** "in critical condition" of "was in critical condition after a gunman opened fire": what somebody is, before any background. */
function stateIn({ text, words }: Reading, spans: readonly BackgroundSpan[]): readonly number[] {
  const [state] = mainDeedsOf(text);
  const from = state?.being ? state.start : text.length;
  const to = Math.min(...spans.flatMap((span) => (span.from > from ? span.from : [])), text.length);
  if (to === text.length || spans.some((span) => span.from <= from && from < span.to)) return [];
  return words.flatMap(({ start, name, number }, at) =>
    start >= from && start < to && !name && !number ? at : [],
  );
}

/** Whether what one states is nowhere in the other, which states something out of the first one's background. */
export function statesBackground(a: Reading, b: Reading): boolean {
  const pairs = alignWords(a.words, b.words);
  const [mine, theirs] = [newsIn(a), newsIn(b)];
  const turned = pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
  return isNewsAlone(mine, theirs, pairs) || isNewsAlone(theirs, mine, turned);
}

/** Whether no pair has the news of the first, and all of the second's that are paired are background of the first. */
function isNewsAlone(
  { news, background }: ReturnType<typeof newsIn>,
  other: ReturnType<typeof newsIn>,
  pairs: readonly WordPair[],
): boolean {
  if (news.length === 0 || pairs.some((pair) => news.includes(pair.a))) return false;
  const shared = pairs.filter((pair) => other.news.includes(pair.b));
  return shared.length > 0 && shared.every((pair) => background.has(pair.a));
}

/**
 * Whether the other sentence says all that this one states: each deed that is its news, each figure, and something of
 * each statement.
 */
export function isStatedBy(shown: Reading, other: Reading): boolean {
  if (!shown.quantities.every((one) => other.quantities.some((each) => sameValue(one, each)))) return false;
  const held = new Set(alignWords(shown.words, other.words).map(({ a }) => a));
  if (!newsIn(shown).news.every((at) => held.has(at))) return false;
  const ends = [...[...shown.text.matchAll(JOINT)].map(({ index }) => index), shown.text.length];
  return ends.every((end, index) => {
    const from = ends[index - 1] ?? 0;
    const inside = shown.words.flatMap(({ start }, at) => (start >= from && start < end ? at : []));
    return inside.length < STATEMENT || inside.some((at) => held.has(at));
  });
}
