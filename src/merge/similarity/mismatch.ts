/**
 * Detects different facts in two similar sentences: another figure of one quantity, another person, place or thing in
 * one role, another day, another stance, another speaker. Such sentences never make one claim.
 */

import { rememberPair } from "../../structures/object-memo.js";
import { spellingSimilarity } from "../../words/text/spelling.js";
import { synonymsOf } from "../../words/text/synonyms.js";
import { mayBeOneThing } from "../../words/text/things.js";
import { stem } from "../../words/text/tokens.js";
import { othersFirst } from "../deeds/first-doers.js";
import { otherJudges } from "../deeds/judges.js";
import { doneOtherTimes } from "../deeds/times-done.js";
import { sideOf } from "../facts/actors.js";
import { onOtherDays } from "../facts/days.js";
import { type Facts, factsOf } from "../facts/facts.js";
import { outcomesDiffer, statesDiffer } from "../facts/outcomes.js";
import type { ProperName } from "../facts/proper-names.js";
import type { EventKind } from "../quantities/event-kinds.js";
import { type EventQuantity, sameCount } from "../quantities/event-quantities.js";
import { otherSlots } from "../quantities/slots/told-slots.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { Quantity } from "../sentence/quantities.js";
import { sameValue } from "../sentence/value-ranges.js";
import { contrary, siblings } from "./antonyms.js";
import { otherRoles } from "./doers.js";
import { inReverseOrder, otherPlaces, otherShares } from "./mismatches/degrees.js";
import { otherTense } from "./mismatches/event-phase.js";
import { otherFillers } from "./mismatches/fillers.js";
import { otherFocus } from "./mismatches/focus.js";
import { opposedRelators } from "./mismatches/opposed-relators.js";
import { otherAdjuncts } from "./mismatches/other-adjuncts.js";
import { inOtherFrame } from "./mismatches/other-frames.js";
import { otherGivenNames } from "./mismatches/other-given-names.js";
import { otherRankOfOffice, otherSort, otherThing } from "./mismatches/sentence-patterns.js";
import type { WordPair } from "./similarity-features.js";

export type Mismatch =
  | "figure"
  | "name"
  | "role"
  | "day"
  | "polarity"
  | "stance"
  | "asserter"
  | "outcome"
  | "tense"
  | "sort"
  | "adjunct"
  | "filler"
  | "focus"
  | "opposite";

/**
 * The first mismatch; null where there is none. `pairs` are the words of `a` and `b` as `alignWords` aligns them. Computed
 * once for two sentences, because they are compared when claims are sought and again when claims are joined.
 */
export const mismatchOf = rememberPair(firstMismatch);

function firstMismatch(a: Reading, b: Reading, pairs: readonly WordPair[]): Mismatch | null {
  const [x, y] = [factsOf(a), factsOf(b)];
  if (otherValues(x.quantities, y.quantities) || otherNumbers(a.quantities, b.quantities)) return "figure";
  if (otherRanks(x.ranks, y.ranks) || doneOtherTimes(a, b)) return "figure";
  if (otherThings(a, b, x, y) || otherParts(x.quantities, y.quantities)) return "figure";
  if (otherPolarity(a, b, x, y, pairs)) return "polarity";
  const matter = matterMismatch(a, b, pairs);
  if (matter !== null) return matter;
  if (outcomesDiffer(x.outcomes, y.outcomes) || statesDiffer(a.text, b.text)) return "outcome";
  if (inReverseOrder(a, b)) return "opposite";
  if (otherSlots(a.text, b.text) || otherPlaces(a, b) || otherShares(a, b)) return "filler";
  if (otherTense(a, b, pairs)) return "tense";
  if (otherAdjuncts(a, b, pairs)) return "adjunct";
  if (otherFocus(a, b, pairs)) return "focus";
  if (inOtherFrame(a, b, pairs)) return "filler";
  return otherFillers(a, b, pairs) || otherRankOfOffice(a, b, pairs) ? "filler" : null;
}

/** Mismatches of subject, people and speaker, after which figures are not comparable. */
export function matterMismatch(a: Reading, b: Reading, pairs: readonly WordPair[]): Mismatch | null {
  const [x, y] = [factsOf(a), factsOf(b)];
  if (otherNames(a, b, x, y, pairs) || otherGivenNames(a, b) || otherCountries(a, b, pairs)) return "name";
  if (otherRoles(a, b, pairs) || otherJudges(a, b, pairs) || othersFirst(a.text, b.text)) return "role";
  if (onOtherDays(x.days, y.days)) return "day";
  if (otherStance(x, y)) return "stance";
  if (otherAsserter(x, y)) return "asserter";
  if (opposites(a, b, pairs) || opposedRelators(a, b, pairs)) return "opposite";
  return otherSort(a, b, pairs) || otherThing(a, b, pairs) ? "sort" : null;
}

/** Whether a kind of quantity has no value in common. */
function otherValues(mine: readonly EventQuantity[], theirs: readonly EventQuantity[]): boolean {
  return mine.some(({ kind }) => {
    const [own, others] = [mine, theirs].map((all) => all.filter((one) => one.kind === kind));
    if (!own || !others || others.length === 0) return false;
    return !own.some((one) => others.some((other) => sameCount(one, other)));
  });
}

/** Whether a number of the sentence with fewer numbers equals none of the other. */
function otherNumbers(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.some((one) => !many.some((other) => one.unit === other.unit && sameValue(one, other)));
}

/** Whether both give ranks, and none is the same: "the 12th mayor", "the 13th mayor". */
function otherRanks(mine: readonly number[], theirs: readonly number[]): boolean {
  return mine.length > 0 && theirs.length > 0 && !mine.some((rank) => theirs.includes(rank));
}

/** Patterns without which a sentence has no dead, no hurt, ... */
const NEEDED: Partial<Record<EventKind, RegExp>> = {
  dead: /\b(?:dead|die[ds]?|dying|deaths?|kill\w*|toll|fatal\w*|bod(?:y|ies)|lives|perish\w*|drown\w*|slain|murder\w*|victims?|shot)\b/i,
  hurt: /\b(?:injur\w*|hurt\w*|wound\w*|casualt\w*|hospital\w*|treated|victims?)\b/i,
};

/** Whether one number counts different things: two rescued, two dead. */
function otherThings(a: Reading, b: Reading, x: Facts, y: Facts): boolean {
  const shared = x.quantities.some((one) => y.quantities.some(({ kind }) => kind === one.kind));
  const equal = x.quantities.some((one) => y.quantities.some((other) => one.value === other.value));
  if (!shared && equal) return true;
  if (isForeign(a.language) || isForeign(b.language)) return false;
  return (lacks(x, b.text) && b.quantities.length > 0) || (lacks(y, a.text) && a.quantities.length > 0);
}

/** Whether one counts dead or hurt, and the other has no word for them. */
function lacks({ quantities }: Facts, text: string): boolean {
  return quantities.some(({ kind, value }) => value > 1 && NEEDED[kind]?.test(text) === false);
}

/** "Two of the eight": whether only one of them counts a part. */
function otherParts(mine: readonly EventQuantity[], theirs: readonly EventQuantity[]): boolean {
  const part = (one: EventQuantity, others: readonly EventQuantity[]) =>
    one.part && !others.some((other) => other.kind === one.kind && other.value === one.value);
  return mine.some((one) => part(one, theirs)) || theirs.some((one) => part(one, mine));
}

/** Whether one of them negates a common word. */
function otherPolarity(a: Reading, b: Reading, x: Facts, y: Facts, pairs: readonly WordPair[]): boolean {
  if (isForeign(a.language) && isForeign(b.language)) return a.negative !== b.negative;
  const dark = [x, y].every(({ quantities }) => quantities.some(({ kind }) => kind === "without power"));
  if (dark) return false;
  return pairs.some((pair) => {
    const [one, other] = [a.words[pair.a], b.words[pair.b]];
    return one && other && one.negated !== other.negated && !one.name && !one.number;
  });
}

/** Whether one has a name in the place of another name. */
function otherNames(a: Reading, b: Reading, x: Facts, y: Facts, pairs: readonly WordPair[]): boolean {
  if (x.names.length === 0 || y.names.length === 0) return false;
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const heldB = new Set(pairs.map((pair) => pair.b));
  const [keysA, keysB] = [spelt(a), spelt(b)];
  const leftA = x.names.filter((name) => isLeft(a, name, (i) => toB.has(i), keysB));
  const leftB = y.names.filter((name) => isLeft(b, name, (i) => heldB.has(i), keysA));
  return leftA.some((one) => leftB.some((other) => inOneRole(one, other, toB) && !alike(a, b, one, other)));
}

/** Before a country or its capital, in one role: "in", "to". */
const PREPOSITION = /\b(in|to|from|near|of|for|over) (?:the )?$/i;

/**
 * Whether each has one country, or capital, that the other lacks, after one preposition or before one noun: "in Paris",
 * "in Vienna"; "the Danish crew", "the Swedish crew".
 */
function otherCountries(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  if (pairs.some(({ a: i, b: j }) => isOfOther(a, i - 1, b, j - 1, pairs))) return true;
  const left = ({ words, text }: Reading, held: ReadonlySet<number>) =>
    words.flatMap(({ key, start }, index) =>
      key.startsWith("@") && !held.has(index)
        ? (PREPOSITION.exec(text.slice(0, start))?.[1] ?? "").toLowerCase()
        : [],
    );
  const mine = left(a, new Set(pairs.map((pair) => pair.a)));
  const theirs = left(b, new Set(pairs.map((pair) => pair.b)));
  const [one, other] = [mine[0], theirs[0]];
  return mine.length === 1 && theirs.length === 1 && one !== "" && one === other;
}

/** Whether two unmatched words before nouns are of two countries. */
function isOfOther(a: Reading, i: number, b: Reading, j: number, pairs: readonly WordPair[]): boolean {
  const ofCountry = ({ words, text }: Reading, at: number) =>
    words[at]?.key.startsWith("@") === true && text.slice(words[at].end, words[at + 1]?.start) === " ";
  if (!ofCountry(a, i) || !ofCountry(b, j) || a.words[i]?.key === b.words[j]?.key) return false;
  return !pairs.some((pair) => pair.a === i || pair.b === j);
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

const oneWord = (a: string, b: string): boolean =>
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

/** A stance changes the statement, whoever makes it. */
function otherStance({ stances: x, duty: mine }: Facts, { stances: y, duty: theirs }: Facts): boolean {
  if (mine !== null && theirs !== null && mine !== theirs) return true;
  return x.size !== y.size || [...x].some((stance) => !y.has(stance));
}

/** Whether both name their speakers, without a common name; or the speakers belong to two sides. */
function otherAsserter(
  { asserters: x, sides: mine, speakers: own }: Facts,
  { asserters: y, sides: others, speakers: strangers }: Facts,
): boolean {
  if (
    own.length > 0 &&
    strangers.length > 0 &&
    !own.some((one) => strangers.some((other) => oneSpeaker(one, other)))
  )
    return true;
  if (mine.length > 0 && others.length > 0 && !sameSides(mine, others)) return true;
  if (x.length === 0 || y.length === 0) return false;
  const words = (names: readonly string[]) => names.flatMap((name) => name.toLowerCase().split(/[\s.-]+/));
  const theirs = words(y).filter((word) => word.length > 2);
  return !words(x).some((word) => word.length > 2 && theirs.some((them) => oneWord(word, them)));
}

/** Whether two nouns may mean one who speaks: of one side, or two words for one. */
function oneSpeaker(one: string, other: string): boolean {
  const side = sideOf(one);
  return (
    (side !== null && side === sideOf(other)) ||
    oneWord(one, other) ||
    synonymsOf(stem(one)).has(stem(other)) ||
    mayBeOneThing(stem(one), stem(other))
  );
}

/** Whether the same sides speak in both, apart from officials who confirm others' statements. */
function sameSides(mine: readonly string[], others: readonly string[]): boolean {
  const own = (sides: readonly string[]) => sides.filter((side) => side !== "official");
  const [one, other] = [own(mine), own(others)];
  return one.every((side) => other.includes(side)) && other.every((side) => one.includes(side));
}

/** Whether words of the two are contrary: unmatched ones, or a pair that only its place matches ("a man", "a woman"). */
function opposites(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [heldA, heldB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const rest = b.words.filter((_, i) => !heldB.has(i));
  const isContrary = (one: ContentWord, other: ContentWord) =>
    siblings(one.text, other.text) || (one.negated === other.negated && contrary(one.stem, other.stem));
  return (
    a.words.some((one, i) => !heldA.has(i) && rest.some((other) => isContrary(one, other))) ||
    pairs.some((pair) => {
      const [one, other] = [a.words[pair.a], b.words[pair.b]];
      return one !== undefined && other !== undefined && one.stem !== other.stem && isContrary(one, other);
    })
  );
}
