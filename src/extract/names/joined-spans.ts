/** Reads the names off the labels of the tagger, and joins the parts of a name that it split. */

import type { MentionKind } from "../../model.js";
import { BASIC_PREPOSITIONS } from "../../words/lexicon/english-function-words.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { OPENING_WORDS } from "../lexicon/name-words.js";
import type { FormToken } from "../text/tokenize.js";
import { isAttached } from "./candidates.js";
import type { Extent } from "./own-words.js";
import type { Run } from "./tagger/tagger-features.js";
import { LABELS } from "./tagger/tagger-model.js";

const KINDS = new Map<string, MentionKind>([
  ["PER", "person"],
  ["LOC", "place"],
  ["FAC", "place"],
  ["ORG", "organisation"],
]);
/** The kind of each label, by its number: "B-PER" and "I-PER" are people. */
const KIND_OF_LABEL = LABELS.map((label) => KINDS.get(label.slice(2)) ?? null);
/** The label of words outside names. */
const OUTSIDE = LABELS.indexOf("O");

/** The word at an index in small letters; "" behind the last. */
export const smallWordAt = (tokens: readonly FormToken[], at: number): string =>
  tokens[at]?.form.name.word.text ?? "";

/**
 * The spans that the labels of the runs mark, in order and without overlaps, each with its kind.
 *
 * @param runs the runs of words with capitals that were tagged
 * @param labels number of the label of each token, as in `LABELS`
 */
export function spansOf(tokens: readonly FormToken[], runs: readonly Run[], labels: Uint8Array): Extent[] {
  const spans: Extent[] = [];
  for (const run of runs) {
    let at = run.first;
    while (at <= run.last) {
      const span = labelledSpan(tokens, run, labels, at);
      if (span.kind !== null && span.first <= span.last)
        addJoined(spans, tokens, { first: span.first, last: span.last, kind: span.kind });
      at = span.next;
    }
  }
  return spans;
}

/** The span that begins at a token, and where to go on; without a kind where none begins there. */
function labelledSpan(
  tokens: readonly FormToken[],
  run: Run,
  labels: Uint8Array,
  at: number,
): { first: number; last: number; kind: MentionKind | null; next: number } {
  const label = labels[at] ?? OUTSIDE;
  if (label === OUTSIDE) {
    const isPerson = at < run.last && labels[at + 1] === OUTSIDE && isBeforePrefix(tokens, at);
    const last = isPerson ? at + 1 : at;
    return { first: at, last, kind: isPerson ? "person" : null, next: last + 1 };
  }
  // In `LABELS` the label of further words, "I-PER", comes right behind that of first words, "B-PER".
  let last = at;
  while (last < run.last && labels[last + 1] === label + 1) last++;
  // "Two Averby men": the first word has its capital from the beginning of the sentence.
  const first = at === 0 && OPENING_WORDS.has(smallWordAt(tokens, 0)) ? at + 1 : at;
  return { first, last, kind: KIND_OF_LABEL[label] ?? null, next: last + 1 };
}

/** "Maeve" before "O’Connor", "Ann" before "D'Arcy": prefixes that only surnames have. Not "The O’Connor". */
const isBeforePrefix = (tokens: readonly FormToken[], at: number): boolean =>
  tokens[at]?.form.name.shape.text === CAPITALISED &&
  !OPENING_WORDS.has(smallWordAt(tokens, at)) &&
  /^[OD]['’]\p{Lu}/u.test(tokens[at + 1]?.form.raw ?? "");

/** Shape of a word with a capital at its beginning only: see `shapeOf` in word-forms.ts. */
const CAPITALISED = "Xx";

/** Adds a name whose parts are joined, unless it is a lone common word, or overlaps the name before it. */
function addJoined(spans: Extent[], tokens: readonly FormToken[], span: Extent): void {
  let { first, last } = withCapitalsAround(tokens, span);
  const isPartial = PARTS.has(smallWordAt(tokens, first));
  if (span.kind === "organisation" && (isPartial || isBody(tokens, first))) {
    // "Averby Airport": only a partial name, "Airport", may absorb a place that was found before.
    first = extendedBack(tokens, first, isPartial ? 0 : lastOf(spans) + 1);
    // Spans that the longer name covers are part of it.
    while (lastOf(spans) >= first) first = Math.min(first, spans.pop()?.first ?? first);
    if (isPartial && first === last) return;
  }
  if (first === last && span.kind !== "person" && GENERIC_NOUNS.has(smallWordAt(tokens, first))) return;
  if (lastOf(spans) < first) spans.push({ first, last, kind: span.kind });
}

/** Last token of the last span; -1 where there is none. */
const lastOf = (spans: readonly Extent[]): number => spans.at(-1)?.last ?? -1;

/** Most words that are joined to a split name on one side. */
const LONGEST_PIECE = 3;

/**
 * A span that neither begins nor ends with a small word: "Officials of Kenya Fish Company" gives up its preposition, and "University of"
 * gets "Averby" behind it, or gives up "of" where nothing with a capital follows.
 */
function withCapitalsAround(tokens: readonly FormToken[], span: Extent): { first: number; last: number } {
  let { first, last } = span;
  while (first < last && isSmall(tokens, first) && BEFORE_NAMES.has(smallWordAt(tokens, first))) first++;
  if (!isSmall(tokens, last)) return { first, last };
  let end = last;
  while (end - last < LONGEST_PIECE && tokens[end + 1]?.form.capital) end++;
  if (end > last) return { first, last: end };
  while (last > first && isSmall(tokens, last)) last--;
  return { first, last };
}

/** "Union", "Police": the first token of the name, which has the words with capitals before it, from `floor` on. */
function extendedBack(tokens: readonly FormToken[], first: number, floor: number): number {
  const lowest = Math.max(floor, first - LONGEST_PIECE);
  let start = first;
  while (start > lowest && tokens[start - 1]?.form.capital && !isOutsideName(tokens, start - 1)) start--;
  return start;
}

/** "The Averby Police", "Powerful Averby Police": a word with its capital from the beginning of the sentence. */
function isOutsideName(tokens: readonly FormToken[], at: number): boolean {
  const word = smallWordAt(tokens, at);
  if (word === "the" || OPENING_WORDS.has(word)) return true;
  return at === 0 && OUTSIDE_CLASS.test(tokens[0]?.form.name.wordClass.text ?? "");
}

/** Classes of words that are mostly outside names: see `wordClassOf` in word-classes.ts. */
const OUTSIDE_CLASS = /^O\d/;

/** Whether a word is one for a body by the gazetteer: "Police", "Ministry". */
const isBody = (tokens: readonly FormToken[], at: number): boolean =>
  tokens[at]?.form.name.sort.text === "body";

/** Small words before a name that are no part of it; not "de" and "bin", which begin surnames. */
const BEFORE_NAMES: ReadonlySet<string> = new Set([...BASIC_PREPOSITIONS, "and"]);

/** "of", "and": a word without a capital; not "hsin" of "Lin Chih-hsin". */
function isSmall(tokens: readonly FormToken[], at: number): boolean {
  const form = tokens[at]?.form;
  return form?.word === true && !form.capital && !isAttached(tokens, at);
}

/** First words of a span that are a name only with words before them, "Union", or behind them, "The". */
const PARTS = new Set(
  wordList(
    "union brotherhood people republic observatory convention house united jr. the airport airlines airways",
    "university college institute times post party league holdings motors corporation inc. corp.",
  ),
);

/** Kinds of places and organisations. Alone they are no names, even with a capital. */
const GENERIC_NOUNS = new Set(
  wordList(
    "avenue highway county district town street road city park hospital school church station department office",
  ),
);
