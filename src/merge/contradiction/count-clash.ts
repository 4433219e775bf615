/** Detects incompatible counts of one thing. */

import { BASIC_PREPOSITIONS, FINITE_BE } from "../../words/lexicon/english-function-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { compatible, type Quantity } from "../sentence/quantities.js";
import type { Mismatch } from "../similarity/mismatch.js";
import type { WordPair } from "../similarity/similarity-features.js";
import { measured } from "../similarity/unit-words.js";

/** Two sentences with their alignment. */
export interface Both {
  readonly long: Reading;
  readonly short: Reading;
  readonly pairs: readonly WordPair[];
  readonly heldLong: ReadonlySet<number>;
  readonly heldShort: ReadonlySet<number>;
}

/** Indices of the words of one side that have a partner, from pairs of indices. */
export const alignedIndices = (pairs: readonly WordPair[], side: "a" | "b"): ReadonlySet<number> =>
  new Set(pairs.map((pair) => pair[side]));

/** A place where two sentences cannot both be true. */
export interface WordClash {
  /** Words of the shorter sentence that the clash is about, which need no match. */
  readonly words: readonly ContentWord[];
  /** Least share of the rest of the shorter sentence, by weight, that the other has. */
  readonly share: number;
  readonly reason: string;
  /** Offset of the clashing word in the longer sentence, where it is one word. */
  readonly at?: number;
  /** The mismatch that is the clash itself. */
  readonly despite?: Mismatch;
}

/** Least share of the rest, for counts of anything. */
const ONE_COUNT = 0.7;

/** Detects two counts of one thing, "19 members" and "16 members"; null where there are none. */
export function countClash({ long, short, pairs }: Both): WordClash | null {
  for (const one of short.quantities) {
    if (long.quantities.some((other) => compatible(one, other))) continue;
    const counted = short.words.findIndex(({ start }) => start >= one.end);
    const match = pairs.find(({ b }) => b === counted);
    const noun = match && long.words[match.a];
    if (!noun || !counts(short.text, one, short.words[counted])) continue;
    if (noun.number || measured(short, counted) || measured(long, match.a) || inPart(short.text, one))
      continue;
    const other = long.quantities.find((it) => it.unit === one.unit && counts(long.text, it, noun));
    if (!other || inPart(long.text, other)) continue;
    const words = short.words.filter(({ start }) => start >= one.start && start < one.end);
    const [x, y] = [short.text.slice(one.start, one.end), long.text.slice(other.start, other.end)];
    return { words, share: ONE_COUNT, reason: `“${x}” and “${y}” of “${noun.text}” cannot both hold` };
  }
  return null;
}

/** Whether the quantity counts the word: little is between them, and no new phrase begins. */
function counts(text: string, { end }: Quantity, word: ContentWord | undefined): boolean {
  if (!word || end > word.start || word.start - end >= 20) return false;
  return !BETWEEN.test(text.slice(end, word.start));
}
const BETWEEN = regexFrom(
  "i",
  String.raw`[,;:()]|\b`,
  [
    ...FINITE_BE,
    ...BASIC_PREPOSITIONS,
    "and|per|after|before|over|than|or|dozen|other|others|more|additional|further|year|years|old",
  ],
  String.raw`\b`,
);

/** "the other two", "6:00", "a mother of two": no total. */
function inPart(text: string, { start }: Quantity): boolean {
  return PART.test(text.slice(Math.max(0, start - 24), start));
}
const PART =
  /(?:\d[:.,]|\b(?:or|other|remaining|another|additional|further|first|last|next|top|bottom|(?:mother|father|parents?) of)\s)$/i;
