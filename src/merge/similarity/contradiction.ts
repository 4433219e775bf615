/**
 * Whether two sentences cannot both hold. Rules over an alignment of their words, as De Marneffe, Rafferty and Manning
 * (2008) have them: the same words with one side negated, a word against its opposite, another count of the same thing.
 */
import type { Judgement } from "../../words/person.js";
import { type ContentWord, type Reading, readSentence } from "../sentence/analysis.js";
import { compatible, type Quantity } from "../sentence/quantities.js";
import { converse, opposed } from "./antonyms.js";
import { alignWords, type Pair } from "./similarity-features.js";

/** Share of the shorter sentence's content, by weight, that the other must hold before they are about one thing. */
const ONE_MATTER = 0.5;

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
  const held = new Set(pairs.flatMap(({ a, b }) => [long.words[a], short.words[b]]));
  let found: Clash | null = null;
  let apart = 0;
  for (const { a, b, strength } of pairs) {
    const [one, other] = [long.words[a], short.words[b]];
    if (!one || !other || one.number || one.name || other.name) continue;
    if (one.negated === other.negated) {
      // Where both deny the same, they agree on it, perhaps in other words.
      if (DENIAL.test(one.stem) && DENIAL.test(other.stem)) return null;
      if (one.negated) apart--;
      continue;
    }
    apart++;
    const [denied, said, text, against] = one.negated
      ? [one, other, long.text, short]
      : [other, one, short.text, long];
    if ((strength < 1 && !sameStart(one, other)) || !states(text.slice(0, denied.start), against, held))
      continue;
    found ??= { word: null, reason: `“${denied.text}” is negated, “${said.text}” is not` };
  }
  return apart > 0 ? found : null;
}

/** Whether one sentence states that something is not so, and the other, which has it, denies nothing in its own way. */
function states(before: string, against: Reading, held: ReadonlySet<ContentWord | undefined>): boolean {
  if (SUPPOSED.test(before) || against.negative) return false;
  return !against.words.some((word) => !held.has(word) && DENYING.test(word.text));
}

/** Words that deny by what they mean, by stems. */
const DENIAL = /^(?:deni|refus|declin|fail|stop|ceas|lack)/;
/** "If it is not signed": nobody says that it is not. "He denies arson": he would. */
const SUPPOSED = /\b(?:if|unless|whether|den(?:y|ies|ied|ying)(?! (?:that|\w+ing)\b))\b[^,;.]*$/i;
/** "The clause was removed", "an unproven claim": not so either, without a "not". */
const DENYING =
  /^(?:against|without|yet|unable|incapable|unlikely|un\w+ed|fail\w*|lack\w*|lost|losing|miss(?:ed|ing)|refus\w+|declin\w+|stop\w*|ceas\w+|prevent\w*|avoid\w*|stav\w+|remov\w+|suspend\w*|abandon\w*|vetoed|ruled)$/;

/** "easy", "easily": one word in two forms. Synonyms are too unsure to be said and denied. */
function sameStart(a: ContentWord, b: ContentWord): boolean {
  return a.text.slice(0, 3) === b.text.slice(0, 3);
}

/** Of opposites that are said of one thing, it stands within so many content words of both. */
const BESIDE = 3;

function oppositeClash(long: Reading, short: Reading, pairs: readonly Pair[]): Clash | null {
  const [heldLong, heldShort] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  for (const [j, word] of short.words.entries()) {
    if (heldShort.has(j)) continue;
    for (const [i, other] of long.words.entries()) {
      if (heldLong.has(i) || word.negated !== other.negated || word.name || other.name) continue;
      if (!opposed(word.stem, other.stem)) continue;
      if (converse(word.stem, other.stem) && !oneSubject(pairs, i, j)) continue;
      if (!pairs.some(({ a, b }) => Math.abs(a - i) <= BESIDE && Math.abs(b - j) <= BESIDE)) continue;
      return { word, reason: `“${word.text}” is the opposite of “${other.text}”` };
    }
  }
  return null;
}

/** Whether one thing stands before both: "Selm won against Oru" and "Oru lost to Selm" are one game. */
function oneSubject(pairs: readonly Pair[], long: number, short: number): boolean {
  const lastBefore = (side: "a" | "b", word: number) =>
    pairs.filter((pair) => pair[side] < word).sort((x, y) => y[side] - x[side])[0];
  const subject = lastBefore("a", long);
  return subject !== undefined && subject === lastBefore("b", short);
}

/** "19 members" against "16 members". */
function countClash(long: Reading, short: Reading, pairs: readonly Pair[]): Clash | null {
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
    const word = short.words.find(({ start }) => start >= one.start && start < one.end) ?? null;
    const [x, y] = [short.text.slice(one.start, one.end), long.text.slice(other.start, other.end)];
    return { word, reason: `“${x}” and “${y}” of “${noun.text}” cannot both hold` };
  }
  return null;
}

/** Whether the word is what the quantity counts: little stands between, and no new phrase begins. */
function counts(text: string, { end }: Quantity, word: ContentWord | undefined): boolean {
  if (!word || end > word.start || word.start - end >= 20) return false;
  return !BETWEEN.test(text.slice(end, word.start));
}
const BETWEEN =
  /[,;:()]|\b(?:is|are|was|were|in|of|at|for|on|and|to|by|per|after|before|from|with|over|than|or|dozen|other|others|more|additional|further|year|years|old)\b/i;

/** "the other two", "6:00", "a mother of two": not how many there are in all. */
function inPart(text: string, { start }: Quantity): boolean {
  return PART.test(text.slice(Math.max(0, start - 24), start));
}
const PART =
  /(?:\d[:.,]|\b(?:or|other|remaining|another|additional|further|first|last|next|top|bottom|(?:mother|father|parents?) of)\s)$/i;
/** Units of what is measured: two lengths are two things more often than one thing told differently. */
const MEASURE =
  /^(?:(?:kilo|centi|milli)?met(?:re|er)s?|km|miles?|feet|foot|inch(?:es)?|yards?|(?:kilo)?grams?|kg|pounds?|tons?|tonnes?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|degrees?|points?|cents?|pence|yen|euros?|dollars?|barrels?|p\.?m|a\.?m|pct|others?|against)$/;

/** Whether it, or the word that it stands before ("Canadian cents"), is a unit. */
function measured({ text, words }: Reading, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || MEASURE.test(word.text)) return true;
  return next !== undefined && text.slice(word.end, next.start) === " " && MEASURE.test(next.text);
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
