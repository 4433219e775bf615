/** Detects that one sentence has a name in the place of another name: "Mayor Berg opened it", "Mayor Holm opened it". */

import { spellingSimilarity } from "../../../words/text/spelling.js";
import type { Facts } from "../../facts/facts.js";
import type { ProperName } from "../../facts/proper-names.js";
import type { Reading } from "../../sentence/analysis.js";
import type { WordPair } from "../similarity-features.js";

/** Whether one has a name in the place of another name. */
export function otherNames(a: Reading, b: Reading, x: Facts, y: Facts, pairs: readonly WordPair[]): boolean {
  if (x.names.length === 0 || y.names.length === 0) return false;
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const heldB = new Set(pairs.map((pair) => pair.b));
  const [keysA, keysB] = [spelt(a), spelt(b)];
  const leftA = x.names.filter((name) => isLeft(a, name, (i) => toB.has(i), keysB));
  const leftB = y.names.filter((name) => isLeft(b, name, (i) => heldB.has(i), keysA));
  return leftA.some((one) => leftB.some((other) => inOneRole(one, other, toB) && !alike(a, b, one, other)));
}

const spelt = ({ words }: Reading): readonly string[] => words.map(({ text }) => text);

/** Whether the other sentence lacks a word of the name in any spelling. */
function isLeft(
  { words }: Reading,
  name: ProperName,
  isHeld: (index: number) => boolean,
  others: readonly string[],
): boolean {
  return name.words.some((i) => !isHeld(i) && !others.includes(words[i]?.text ?? ""));
}

/** Most words between a name and the word that it belongs to, minus one. */
const BESIDE = 1;

/** Whether the words beside both names, behind or before, are the same. */
function inOneRole(one: ProperName, other: ProperName, toB: ReadonlyMap<number, number>): boolean {
  for (let ahead = 0; ahead <= BESIDE; ahead++) {
    const [next, previous] = [toB.get(one.next + ahead), toB.get(one.previous - ahead)];
    if (next !== undefined && next >= other.next && next - other.next <= BESIDE) return true;
    if (previous !== undefined && previous <= other.previous && other.previous - previous <= BESIDE)
      return true;
  }
  // "Anna Berg", "Maria Berg": the neighbour is part of the name itself.
  return one.words.some((i) => {
    const held = toB.get(i);
    return held !== undefined && other.words.includes(held) && one.words.length > 1 && other.words.length > 1;
  });
}

/** Least similarity of spellings of one name; more where their beginnings differ. */
const ONE_SPELLING = 0.6;
const ONE_WORD = 0.8;

/** Whether two words may be spellings of one name. */
export const oneWord = (a: string, b: string): boolean =>
  spellingSimilarity(a, b) >= (a.charAt(0) === b.charAt(0) ? ONE_SPELLING : ONE_WORD);

/** Whether the differing words are spellings of each other. */
function alike(a: Reading, b: Reading, one: ProperName, other: ProperName): boolean {
  const mine = one.words.map((i) => a.words[i]?.text ?? "");
  const theirs = other.words.map((i) => b.words[i]?.text ?? "");
  const [restA, restB] = [
    mine.filter((word) => !theirs.includes(word)),
    theirs.filter((word) => !mine.includes(word)),
  ];
  // One is the full form of the other: "Tolley", "Brian Tolley".
  if (restA.length === 0 || restB.length === 0) return true;
  return restA.some((word) =>
    restB.some((them) => oneWord(word, them) || isShortForm(word, them) || isShortForm(them, word)),
  );
}

/** "J." for "James". */
const isShortForm = (short: string, long: string): boolean =>
  short.length <= 2 && long.startsWith(short.charAt(0));
