/** Detects that two sentences put one thing on the other side of another: "before the vote", "after the vote". */

import { remember, rememberAt } from "../../../structures/object-memo.js";
import { DETERMINERS } from "../../../words/lexicon/english-function-words.js";
import { IRREGULAR_PASTS } from "../../../words/lexicon/irregular-verbs.js";
import { regexAtEnd, regexFrom, sequence } from "../../../words/text/regex.js";
import { ahead } from "../../facts/predicate.js";
import type { Reading } from "../../sentence/analysis.js";
import type { WordPair } from "../similarity-features.js";

/** Prepositions of two sides. */
const SIDES: readonly (readonly [one: string, other: string])[] = [
  ["before|prior to|ahead of", "after|following"],
  ["towards?", "away from"],
  ["above|over", "below|under|beneath"],
  ["inside|within", "outside"],
  [
    String.raw`(?<!(?:due|owing|thanks|prior|next|close|near|from \p{Ll}{1,30}) )(?:to|for|towards?|into)`,
    "from|out of",
  ],
  [String.raw`as (?!soon|well|long|far|many|much|few)\p{Ll}+ as`, "than"],
];
/** Words between the preposition and the common word: "before what the". */
const BETWEEN = sequence(" (?:", [...DETERMINERS, "what|which|all|some|any|both"], " ){0,2}");

const PATTERNS = SIDES.flatMap((sides) =>
  sides.map((words) => regexAtEnd("iu", String.raw`\b`, [words], BETWEEN)),
);
/** Before most words there is none of them. */
const ANY_SIDE = regexAtEnd("iu", String.raw`\b`, SIDES.flat(), BETWEEN);

/**
 * The sides on which a sentence puts what each of its words names: two bits for each pair of `PATTERNS`. Computed once for
 * each word, because a sentence is compared with many others.
 */
const sidesBefore = rememberAt((reading: Reading, index): number => {
  const word = reading.words[index];
  const before = word === undefined ? "" : ahead(reading, word);
  if (!ANY_SIDE.test(before)) return 0;
  return PATTERNS.reduce((bits, pattern, at) => bits | (Number(pattern.test(before)) << at), 0);
});
/** The bits of the first and of the second side of each pair. */
const [FIRST, SECOND] = [0b010101010101, 0b101010101010];

/** Whether a common word follows opposed prepositions, or a common verb. `pairs` align `a` and `b`. */
export function opposedRelators(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  if (doneOnOtherSides(a, b, pairs)) return true;
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [a.words[i], b.words[j]];
    // "Back to 1977", "from 1977": ends of a period.
    if (!one || !other || one.number || other.number) return false;
    const mine = sidesBefore(a, i);
    if (mine === 0) return false;
    const theirs = sidesBefore(b, j);
    return (((mine & FIRST) << 1) & theirs) !== 0 || (((mine & SECOND) >> 1) & theirs) !== 0;
  });
}

/** "Before Lund ran", "after he left": the side of another deed on which something was done. */
const BESIDE_A_DEED = regexFrom(
  "u",
  String.raw`\b(?:(?<before>before)|after) (?:he|she|they|it|\p{Lu}[\p{L}’'-]{1,30}) (?:had )?(?:\p{Ll}{2,20}ed|`,
  IRREGULAR_PASTS,
  String.raw`)\b`,
);
const besideDeed = remember(({ text }: Reading) => BESIDE_A_DEED.exec(text));
/** Most characters between what was done and that clause. */
const REACH = 60;

/** "Served as an adviser before Lund ran", "served as an adviser after he left". */
function doneOnOtherSides(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [mine, theirs] = [besideDeed(a), besideDeed(b)];
  if (!mine || !theirs || !mine.groups?.before === !theirs.groups?.before) return false;
  return pairs.some((pair) => {
    const [one, other] = [a.words[pair.a], b.words[pair.b]];
    if (!one || !other || one.name || one.number) return false;
    return isShortlyBefore(one.end, mine.index) && isShortlyBefore(other.end, theirs.index);
  });
}

const isShortlyBefore = (end: number, clause: number): boolean => end <= clause && clause - end <= REACH;
