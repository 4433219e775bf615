/** Whether two sentences say the same. */
import type { Judgement } from "../../words/persons/person.js";
import { sameValue } from "../facts/event-quantities.js";
import { factsOf } from "../facts/facts.js";
import { deedsOf, predicatesOf } from "../facts/predicate.js";
import { type ContentWord, type Reading, readSentence } from "../sentence/analysis.js";
import { functionWords } from "../sentence/function-words.js";
import { isUnread } from "../sentence/negation-by-language.js";
import { compatible, type Quantity } from "../sentence/quantities.js";
import { contrary } from "./antonyms.js";
import { type Mismatch, mismatchOf } from "./mismatch.js";
import { type Judged, judge } from "./sentence-classifier.js";

/** Probability of one claim from which the answer is yes. */
const ONE_CLAIM = 0.5;

/**
 * Same words, names and events; figures that can hold together; the same polarity.
 *
 * @returns the score is graded, 0 (nothing shared) to 1 (the same): three parts likeness, one part each how surely they
 * tell of one event and make one claim. The decision is that of the claim alone.
 */
export function judgeSameClaim(a: string, b: string, language: string | null = null): Judgement {
  return compareReadings(readSentence(a, language), readSentence(b, language)).judgement();
}

export interface Comparison {
  readonly decision: boolean;
  /** Graded, as in `judgeSameClaim`. */
  readonly score: number;
  readonly judged: Judged;
  readonly figures: boolean;
  readonly polarity: boolean;
  /** Neither says "may" where the other does not. */
  readonly modality: boolean;
  /** In what they state different facts, however alike they are; null: in nothing that shows. */
  readonly mismatch: Mismatch | null;
  /** With reasons, which cost more than the decision. */
  readonly judgement: () => Judgement;
}

/** Likeness below which nobody takes two sentences for one claim. */
const WORTH_READING = 0.2;

/** `judgeSameClaim` on sentences that were read before. */
export function compareReadings(a: Reading, b: Reading): Comparison {
  const judged = judge(a, b);
  const figures = figuresAgree(a.quantities, b.quantities);
  const polarity = !judged.pairs.some((pair) => {
    const [one, other] = [a.words[pair.a], b.words[pair.b]];
    return one && other && one.negated !== other.negated && !one.name && !one.number;
  });
  const modality = a.unsure === b.unsure;
  // What is not alike needs no reading of its facts.
  const mismatch = judged.alike < WORTH_READING ? null : mismatchOf(a, b, judged.pairs);
  const decision = judged.claim >= ONE_CLAIM && figures && mismatch === null;
  const score = (judged.claim + judged.event + 3 * judged.alike) / 5;
  return {
    decision,
    score,
    judged,
    figures,
    polarity,
    modality,
    mismatch,
    judgement: () => ({ decision, score, reasons: reasonsOf(a, b, judged, { figures, polarity, mismatch }) }),
  };
}

function reasonsOf(
  a: Reading,
  b: Reading,
  { pairs }: Judged,
  { figures, polarity, mismatch }: Pick<Comparison, "figures" | "polarity" | "mismatch">,
): string[] {
  const reasons: string[] = [];
  const words = pairs.map((pair) => [a.words[pair.a]?.text, b.words[pair.b]?.text]);
  const equal = words.filter(([one, other]) => one === other).map(([one]) => `“${one}”`);
  const near = words.filter(([one, other]) => one !== other).map(([one, other]) => `“${one}” for “${other}”`);
  if (equal.length > 0) reasons.push(`both say ${equal.join(", ")}`);
  if (near.length > 0) reasons.push(`one says ${near.join(", ")}`);
  if (!figures) reasons.push("their figures cannot both hold");
  if (mismatch !== null && figures) reasons.push(`they differ in one ${mismatch}`);
  if (!polarity) reasons.push("only one of them negates it");
  if (reasons.length === 0) reasons.push("they share no word that tells");
  return reasons;
}

/** Probability of one claim below which words may be alike as they will. */
const TOO_UNLIKELY = 0.3;
/** Share of a clause, by weight, that a sentence must hold to say what the clause says; and of how many words at least. */
const HELD = 0.82;
const HELD_WORDS = 5;
/** Share of its words that are neither names nor numbers: what is said, not of whom. */
const HELD_PLAIN = 0.7;
/** How much less than the threshold leaves it open whether two sentences say the same. */
const DOUBT = 0.13;
const DOUBTFUL_CLAIM = 0.07;
/** Likewise for sentences whose figures differ, which makes them less alike. */
const CLASH = 0.12;

/** How much more alike two sentences must be where one does not say what it is about ("Those are past losses"). */
const POINTING = 0.08;

export type Relation = "same" | "near" | "clash" | "apart" | "other";

/**
 * What two sentences of one story (or clauses) are to each other. `same`: alike enough, or one holds the other; figures
 * that can hold together; neither negated against the other, neither a mere possibility of what the other states. Asks
 * less of the claim alone than `judgeSameClaim` and more of the likeness, as all sentences of a story share its words. `near`:
 * too alike to be called news of one source alone, too different to be called agreed. `clash`: alike but for figures that
 * cannot both hold. `apart`: alike but for a name or a day.
 */
export function relationOf(a: Reading, b: Reading, compared: Comparison, threshold: number): Relation {
  const { judged, score, figures, polarity, modality, mismatch } = compared;
  if (isUnread(a.language) || isUnread(b.language)) {
    if (wordingOf(a) === wordingOf(b)) return "same";
    return score >= threshold - DOUBT ? "near" : "other";
  }
  if (polarity && quoteTheSame(a, b))
    return mismatch === "asserter" || mismatch === "stance" ? "other" : "same";
  if (quoteApart(a, b)) return "other";
  if (judged.event < 0.5) return "other";
  if (!figures || mismatch === "figure")
    return score >= threshold - CLASH && judged.event >= 0.8 ? "clash" : "other";
  // One mould of two facts: each of them is news of its own.
  const particular = mismatch === "name" || mismatch === "day";
  if (mismatch !== null && mismatch !== "polarity" && !particular) return "other";
  if (
    mismatch === null &&
    modality &&
    judged.event >= 0.9 &&
    score >= threshold - DOUBT &&
    countTheSame(a, b)
  )
    return "same";
  const pointing = a.pointing !== b.pointing;
  const alike =
    (score >= threshold + (pointing ? POINTING : 0) && judged.claim >= TOO_UNLIKELY) ||
    (!pointing && judged.event >= 0.6 && holds(a, b, judged));
  if (particular) return alike ? "apart" : "other";
  if (alike && mismatch === null && modality && sharesWhatIsSaid(a, b, judged)) return "same";
  return alike || (score >= threshold - DOUBT && judged.claim >= DOUBTFUL_CLAIM && judged.event >= 0.8)
    ? "near"
    : "other";
}

/** Vowel signs and accents stay: they tell words apart. */
const wordingOf = ({ text }: Reading): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();

/** Whether both give one value of one quantity of the event, or one end of it: in whatever words, that is what they tell. */
function countTheSame(a: Reading, b: Reading): boolean {
  const [mine, theirs] = [factsOf(a).quantities, factsOf(b).quantities];
  const ends = factsOf(b).outcomes;
  if (
    factsOf(a).outcomes.some(
      ({ matter, end }) => end !== null && ends.some((one) => one.matter === matter && one.end === end),
    )
  )
    return true;
  return mine.some(
    (one) =>
      one.kind !== "age" &&
      theirs.some((other) => other.kind === one.kind && other.who === one.who && sameValue(one, other)),
  );
}

/** Share of the shorter sentence that a quotation must be: then it is what the sentence is there for. */
const QUOTATION = 0.4;

/** Whether both give the same words of somebody, one perhaps more of them: whoever is named around them, they say one thing. */
export function quoteTheSame(a: Reading, b: Reading): boolean {
  if (a.quoted.length === 0 || b.quoted.length === 0) return false;
  const least = QUOTATION * Math.min(a.sequence.length, b.sequence.length);
  return a.quoted.some((one) =>
    b.quoted.some((other) => {
      const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
      return longer.includes(shorter) && shorter.split(" ").length - 2 >= least;
    }),
  );
}

/** Whether both give somebody's words, and none of one are among those of the other: what was said is what they tell. */
function quoteApart(a: Reading, b: Reading): boolean {
  if (a.quoted.length === 0 || b.quoted.length === 0) return false;
  const theirs = new Set(b.quoted.flatMap(tellingWords));
  return theirs.size > 0 && !a.quoted.flatMap(tellingWords).some((word) => theirs.has(word));
}

const tellingWords = (quoted: string): string[] =>
  quoted.split(" ").filter((word) => word !== "" && !functionWords.has(word));

/** Share of the lighter sentence, by weight, without which the two tell more apart than together. */
const COVERED = 0.53;

/** Share of the lighter of the two, by weight, that the other has in some form. */
export function coverageOf(a: Reading, b: Reading, pairs: Judged["pairs"]): number {
  const [lighter, side] = a.weight <= b.weight ? [a, "a" as const] : [b, "b" as const];
  const held = new Set(pairs.map((pair) => pair[side]));
  const weight = lighter.words.reduce((sum, word, i) => sum + (held.has(i) ? word.weight : 0), 0);
  return weight / Math.max(1, lighter.weight);
}

/** Of the plain words of the lighter one, how many must stand in the other: names alone do not say what happened. */
const SAID = 0.4;

/** Whether they share what is said, not only of whom. */
function sharesWhatIsSaid(a: Reading, b: Reading, judged: Judged): boolean {
  if (othersSaid(a, b, judged)) return false;
  const { pairs } = judged;
  if (!countTheSame(a, b) && coverageOf(a, b, pairs) < COVERED) return false;
  const [lighter, held] =
    a.weight <= b.weight
      ? [a, new Set(pairs.map((pair) => pair.a))]
      : [b, new Set(pairs.map((pair) => pair.b))];
  const named = new Set(factsOf(lighter).names.flatMap(({ words }) => words));
  const isPlain = ({ name, number }: ContentWord, i: number) => !name && !number && !named.has(i);
  const plain = lighter.words.filter(isPlain).length;
  const shared = lighter.words.filter((word, i) => isPlain(word, i) && held.has(i)).length;
  return shared >= SAID * plain;
}

/** Likeness from which two sentences may tell one deed in two verbs: "was found", "turned up". */
const ONE_DEED = 0.7;

/** Whether what each says of its subject is nowhere in the other: "will start", "has been disqualified". */
function othersSaid(a: Reading, b: Reading, { pairs, alike }: Judged): boolean {
  const apart = (mine: readonly number[], theirs: readonly number[]) =>
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((i) => pairs.some((pair) => pair.a === i)) &&
    !theirs.some((i) => pairs.some((pair) => pair.b === i));
  return (
    apart(predicatesOf(a), predicatesOf(b)) ||
    (alike < ONE_DEED && !countTheSame(a, b) && apart(deedsOf(a), deedsOf(b)))
  );
}

/** Whether a word that only one has is contrary to a word that only the other has: "lost", "re-established". */
function opposedIn(a: Reading, b: Reading, { pairs }: Judged): boolean {
  const [heldA, heldB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const rest = b.words.filter((_, i) => !heldB.has(i));
  return a.words.some(
    (one, i) =>
      !heldA.has(i) && rest.some((other) => one.negated === other.negated && contrary(one.stem, other.stem)),
  );
}

/**
 * Whether the fuller one has nearly all words of the other: by weight, and of those that are not names. What is missing
 * may not be the contrary of what stands there.
 */
function holds(a: Reading, b: Reading, judged: Judged): boolean {
  const { pairs } = judged;
  if (pairs.length < HELD_WORDS) return false;
  const lighter = a.weight <= b.weight ? a : b;
  const plain = lighter.words.filter(({ name, number }) => !name && !number).length;
  let [held, heldPlain] = [0, 0];
  for (const pair of pairs) {
    const word = lighter === a ? a.words[pair.a] : b.words[pair.b];
    if (!word) continue;
    held += pair.strength * word.weight;
    if (!word.name && !word.number) heldPlain++;
  }
  return held >= HELD * lighter.weight && heldPlain >= HELD_PLAIN * plain && !opposedIn(a, b, judged);
}

/** Every figure of the one that has fewer can hold together with one of the other. */
export function figuresAgree(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => compatible(one, other)));
}
