/**
 * Whether two sentences cannot both hold. Rules over an alignment of their words, as De Marneffe, Rafferty and Manning
 * (2008) have them: the same words with one side negated, a word against its opposite, another count of the same thing.
 */
import type { Judgement } from "../words/person.js";
import { alignWords, type Pair } from "./likeness.js";
import { opposed } from "./opposites.js";
import { compatible } from "./quantities.js";
import { type ContentWord, type Reading, readSentence } from "./reading.js";

/** Share of the shorter sentence's content, by weight, that the other must hold before they are about one thing. */
const ONE_MATTER = 0.6;

/** Precision first: a false contradiction defames. @returns reasons that name the words which clash */
export function contradicts(a: string, b: string): Judgement {
  return contradiction(readSentence(a), readSentence(b));
}

/** `contradicts` on sentences that were read before. */
export function contradiction(a: Reading, b: Reading): Judgement {
  const [long, short] = b.weight <= a.weight ? [a, b] : [b, a];
  const pairs = alignWords(long.words, short.words);
  const clash =
    negationClash(long, short, pairs) ?? oppositeClash(long, short, pairs) ?? countClash(long, short, pairs);
  const about = coverage(short, pairs, clash?.word ?? null);
  const decision = clash !== null && about >= ONE_MATTER && namesHeld(short, pairs);
  return { decision, score: clash === null ? 0 : about, reasons: clash === null ? [] : [clash.reason] };
}

interface Clash {
  /** Of the shorter sentence: the word that the clash is about, which needs no match. */
  readonly word: ContentWord | null;
  readonly reason: string;
}

function negationClash(long: Reading, short: Reading, pairs: readonly Pair[]): Clash | null {
  for (const { a, b } of pairs) {
    const [one, other] = [long.words[a], short.words[b]];
    if (!one || !other || one.negated === other.negated || one.number || one.name || other.name) continue;
    const [denied, said] = one.negated ? [one, other] : [other, one];
    return { word: null, reason: `“${denied.text}” is negated, “${said.text}” is not` };
  }
  return null;
}

function oppositeClash(long: Reading, short: Reading, pairs: readonly Pair[]): Clash | null {
  const [heldLong, heldShort] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  for (const [j, word] of short.words.entries()) {
    if (heldShort.has(j)) continue;
    for (const [i, other] of long.words.entries()) {
      if (heldLong.has(i) || word.negated !== other.negated || !opposed(word.stem, other.stem)) continue;
      return { word, reason: `“${word.text}” is the opposite of “${other.text}”` };
    }
  }
  return null;
}

/** "19 members" against "16 members". */
function countClash(long: Reading, short: Reading, pairs: readonly Pair[]): Clash | null {
  for (const one of short.quantities) {
    if (long.quantities.some((other) => compatible(one, other))) continue;
    const counted = short.words.findIndex(({ start }) => start >= one.end);
    const match = pairs.find(({ b }) => b === counted);
    const noun = match && long.words[match.a];
    if (!noun) continue;
    const other = long.quantities.find(
      ({ end, unit }) => end <= noun.start && noun.start - end < 20 && unit === one.unit,
    );
    if (!other) continue;
    const word = short.words.find(({ start }) => start >= one.start && start < one.end) ?? null;
    const [x, y] = [short.text.slice(one.start, one.end), long.text.slice(other.start, other.end)];
    return { word, reason: `“${x}” and “${y}” of “${noun.text}” cannot both hold` };
  }
  return null;
}

/** Share by weight, the word that clashes left out. */
function coverage(short: Reading, pairs: readonly Pair[], without: ContentWord | null): number {
  let held = 0;
  for (const { b, strength } of pairs) held += strength * (short.words[b]?.weight ?? 0);
  return held / Math.max(1, short.weight - (without?.weight ?? 0));
}

function namesHeld(short: Reading, pairs: readonly Pair[]): boolean {
  const held = new Set(pairs.map(({ b }) => b));
  return short.words.every(({ name }, j) => !name || held.has(j));
}
