/**
 * Extracts when, where and by whom from a sentence: its days, places and people, each with the word on which it
 * depends.
 */

import { timesOfDayIn } from "../../dates/clock-times.js";
import { namedDaysIn } from "../../dates/named-days.js";
import type { Article, Words } from "../../model.js";
import { PART_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import {
  COMPASS_AREAS,
  COMPASS_POINT,
  COMPASS_POINTS,
  POINTS_BETWEEN,
} from "../../words/lexicon/things/directions.js";
import { wordList } from "../../words/lexicon/word-list.js";
import type { ContentWord } from "../sentence/analysis.js";
import { ofSentence } from "../sentence/of-sentence.js";
import type { StorySentence } from "../sentence/story-sentences.js";

export interface Particular {
  readonly kind: "date" | "place" | "person";
  readonly words: Words;
  readonly sentence: StorySentence;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Its predicate, verbatim: "crashed near". */
  readonly said: string;
  /** Key of the word on which it depends: "crashed". */
  readonly key: string;
  /** Preposition before it: "near"; empty where there is none. */
  readonly link: string;
  /** Canonical name of a place or person; the day of a date: "Wed", "Mar 12". */
  readonly value: string;
  /** ISO 8601, of a known date. */
  readonly resolved: string | null;
}

/** Most characters between a particular and its governor. */
const NEAR = 40;
const CUT = /[,;:—–()“”"]/;
/** Words between a preposition and a place or time. */
const MODIFIERS = ["central", "downtown", "upper", "lower", "late", "early"];
/** Words that connect a particular, or modify its place. They are no governors. */
const NO_GOVERNORS: ReadonlySet<string> = new Set([
  ...COMPASS_POINTS,
  ...COMPASS_AREAS,
  ...POINTS_BETWEEN,
  ...PART_OF_DAY.split("|"),
  ...MODIFIERS,
  ...wordList("near outside off"),
]);
const LINK = new RegExp(
  String.raw`(?:^|[^\p{L}])(\p{Ll}+)(?: the)?(?: (?:(?:${COMPASS_POINT})\w{0,9}|${MODIFIERS.join("|")})){0,5}\s*$`,
  "u",
);
/** "Germany's coach", "Missouri Valley": a name that is only part of another. */
const PART_OF_MORE = /^(?:['’]s\b|-| +\p{Lu}| and\b| or\b| to\b)/u;
/** How many content words before its governor say what happened on a day: "ferry sank in the storm". */
const WORDS_OF_DEED = 2;

/** "by Finance Minister": the words between belong to the person. */
const TITLE = /(?:\s\p{Lu}[\p{L}.]{0,60}){1,9}\s*$/u;

/** The particulars of one sentence. Words that occur twice in it are left out, because their place is ambiguous. */
export function particularsOf(article: Article, one: StorySentence): Particular[] {
  const { sentence } = one.cited;
  const dates = ofSentence(article.dates, sentence).filter(({ text }) => timesOfDayIn(text).length === 0);
  // With two days in a sentence, rules cannot decide what happened on which.
  const days = dates.length === 1 ? dates : [];
  return [
    ...days.flatMap(({ text, span, resolved }) => {
      const value = dayOf(text);
      return value === null ? [] : governed("date", { text, span }, one, value, resolved);
    }),
    ...ofSentence(article.mentions, sentence).flatMap(({ kind, text, span, name }) =>
      kind === "place" || kind === "person" ? governed(kind, { text, span }, one, name, null) : [],
    ),
  ];
}

/** A particular with the word that governs it; none where its place in the sentence is ambiguous, or nothing near governs it. */
function governed(
  kind: Particular["kind"],
  words: Words,
  sentence: StorySentence,
  value: string,
  resolved: string | null,
): Particular[] {
  const { text } = sentence.cited;
  const start = text.indexOf(words.text);
  const end = start + words.text.length;
  if (start < 0 || text.indexOf(words.text, end) >= 0) return [];
  if (kind !== "date" && PART_OF_MORE.test(text.slice(end))) return [];
  const before = sentence.reading.words.filter((word) => word.end <= start);
  const at = before.findLastIndex(
    ({ name, number, text: word }) => !name && !number && !NO_GOVERNORS.has(word),
  );
  const governor = before[at];
  if (!governor || start - governor.end > NEAR) return [];
  const between = text.slice(governor.end, start);
  if (CUT.test(between)) return [];
  const titled = kind === "person" ? between.replace(TITLE, " ") : between;
  const link = LINK.exec(titled)?.[1] ?? "";
  const from =
    kind === "date" && link !== "for" ? deedStart(text, before.slice(0, at), governor) : governor.start;
  const to = link !== "" && link !== "on" && between.trim() === link ? start : governor.end;
  const said = text.slice(from, to).trimEnd();
  return [{ kind, words, sentence, start, end, said, key: governor.key, link, value, resolved }];
}

/** Where the words begin that say what happened on a day. */
function deedStart(text: string, before: readonly ContentWord[], governor: ContentWord): number {
  let from = governor.start;
  for (const { start, end } of before.slice(-WORDS_OF_DEED).reverse()) {
    if (CUT.test(text.slice(end, from))) break;
    from = start;
  }
  return from;
}

/** The day in the words of a date: "Tue", "Mar 12"; null for other times. */
export function dayOf(text: string): string | null {
  const days = namedDaysIn(text);
  return days.find(({ date }) => date !== null)?.date ?? days[0]?.weekday?.slice(0, 3) ?? null;
}
