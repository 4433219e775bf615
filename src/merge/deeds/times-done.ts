/** Detects that two sentences tell how often one deed was done, and differ: "scored twice", "scored a hat-trick". */
import { remember } from "../../structures/object-memo.js";
import type { Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";

/** How often, by its words. */
const TIMES: readonly (readonly [times: number, words: RegExp])[] = [
  [1, /\bonce(?! (?:again|more|the|he|she|it|they))\b|\bone (?:goal|time)\b/i],
  [2, /\b(?:twice|two times|both goals|two goals|scored? a brace)\b/i],
  [3, /\b(?:thrice|three times|three goals|hat[- ]trick)\b/i],
  [4, /\b(?:four times|four goals)\b/i],
  [5, /\b(?:five times|five goals)\b/i],
];
/** "Twice as many", "three times the price", "for the third time" are no count of deeds. */
const RATIO = /\b(?:twice|times) (?:as|more|the|larger|higher|bigger|faster|a)\b/i;

/** Whether both tell how often, each once, and not equally often. */
export function doneOtherTimes(a: Reading, b: Reading): boolean {
  if (isForeign(a.language) || isForeign(b.language)) return false;
  const [mine, theirs] = [timesIn(a), timesIn(b)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** Each sentence is compared with many others, and read once. */
const timesIn = remember(({ text }: Reading): number | null => {
  if (RATIO.test(text)) return null;
  const [one, ...more] = TIMES.filter(([, words]) => words.test(text));
  return one && more.length === 0 ? one[0] : null;
});
