/**
 * Detects different facts in two similar sentences: another figure of one quantity, another person, place or thing in
 * one role, another day, another stance, another speaker. Such sentences never make one claim.
 */

import { rememberPair } from "../../structures/object-memo.js";
import { othersFirst } from "../deeds/first-doers.js";
import { otherJudges } from "../deeds/judges.js";
import { doneOtherTimes } from "../deeds/times-done.js";
import { onOtherDays } from "../facts/days.js";
import { type Facts, factsOf } from "../facts/facts.js";
import { outcomesDiffer, statesDiffer } from "../facts/outcomes.js";
import type { EventKind } from "../quantities/event-kinds.js";
import { type EventQuantity, sameCount } from "../quantities/event-quantities.js";
import { otherSlots } from "../quantities/slots/told-slots.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { Quantity } from "../sentence/quantities.js";
import { sameValue } from "../sentence/value-ranges.js";
import { areContraryWords } from "./antonyms.js";
import { otherRoles } from "./doers.js";
import { inReverseOrder, otherPlaces, otherShares } from "./mismatches/degrees.js";
import { otherTense } from "./mismatches/event-phase.js";
import { otherFillers } from "./mismatches/fillers.js";
import { otherFocus } from "./mismatches/focus.js";
import { opposedRelators } from "./mismatches/opposed-relators.js";
import { otherAdjuncts } from "./mismatches/other-adjuncts.js";
import { otherAsserter } from "./mismatches/other-asserters.js";
import { inOtherFrame } from "./mismatches/other-frames.js";
import { otherGivenNames } from "./mismatches/other-given-names.js";
import { otherNames } from "./mismatches/other-names.js";
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
  if (outcomesDiffer(x.outcomes, y.outcomes) || statesDiffer(a, b)) return "outcome";
  if (inReverseOrder(a, b)) return "opposite";
  if (otherSlots(a, b) || otherPlaces(a, b) || otherShares(a, b)) return "filler";
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
  if (otherRoles(a, b, pairs) || otherJudges(a, b, pairs) || othersFirst(a, b)) return "role";
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

/** A stance changes the statement, whoever makes it. */
function otherStance({ stances: x, duty: mine }: Facts, { stances: y, duty: theirs }: Facts): boolean {
  if (mine !== null && theirs !== null && mine !== theirs) return true;
  return x.size !== y.size || [...x].some((stance) => !y.has(stance));
}

/** Whether words of the two are contrary: unmatched ones, or a pair that only its place matches ("a man", "a woman"). */
function opposites(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [heldA, heldB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const rest = b.words.filter((_, i) => !heldB.has(i));
  const language = a.language === b.language ? a.language : null;
  const isContrary = (one: ContentWord, other: ContentWord) => areContraryWords(one, other, language);
  return (
    a.words.some((one, i) => !heldA.has(i) && rest.some((other) => isContrary(one, other))) ||
    pairs.some((pair) => {
      const [one, other] = [a.words[pair.a], b.words[pair.b]];
      return one !== undefined && other !== undefined && one.stem !== other.stem && isContrary(one, other);
    })
  );
}
