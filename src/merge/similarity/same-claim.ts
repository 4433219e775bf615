/** Decides whether two sentences make the same claim. */
import type { Judgement } from "../../words/persons/person.js";
import { stateOtherDeeds } from "../deeds/other-deeds.js";
import { eachSaysMore } from "../deeds/rest-elsewhere.js";
import { isBackground } from "../facts/assertion.js";
import { factsOf } from "../facts/facts.js";
import { type ContentWord, type Reading, readSentence } from "../sentence/analysis.js";
import { isDump } from "../sentence/dump.js";
import { isUnread } from "../sentence/negation-by-language.js";
import { figuresAgree } from "../sentence/quantities.js";
import { sameValue } from "../sentence/value-ranges.js";
import { contrary } from "./antonyms.js";
import { haveOtherPredicates } from "./doers.js";
import { type Mismatch, mismatchOf } from "./mismatch.js";
import { quoteApart, quoteTheSame } from "./quotations-alike.js";
import { type Judged, judge } from "./sentence-classifier.js";

/** Least probability of one claim for a yes. */
const ONE_CLAIM = 0.5;

/**
 * Same words, names and events; figures that can hold together; the same polarity.
 *
 * @returns the score is graded, 0 (nothing shared) to 1 (the same): three parts likeness, one part each the
 * probabilities of one event and of one claim. The decision uses the claim alone.
 */
export function judgeSameClaim(a: string, b: string, language: string | null = null): Judgement {
  return compareReadings(readSentence(a, language), readSentence(b, language)).judgement();
}

export interface Comparison {
  /** Graded, as in `judgeSameClaim`. */
  readonly score: number;
  readonly judged: Judged;
  readonly figures: boolean;
  readonly polarity: boolean;
  /** Whether "may" is in both or in neither. */
  readonly modality: boolean;
  /**
   * The fact in which they differ, however alike they are; null: none was found. Computed when it is first asked for,
   * because it costs more than all the rest.
   */
  readonly mismatch: Mismatch | null;
  /** With reasons, which cost more than the decision. */
  readonly judgement: () => Judgement;
}

/** Likeness below which sentences are no candidates for one claim. */
const WORTH_READING = 0.2;

/** The result for a dump, a sentence with too many figures or words: it agrees with nothing. */
const INCOMPARABLE: Comparison = {
  score: 0,
  judged: { claim: 0, alike: 0, event: 0, pairs: [] },
  figures: false,
  polarity: false,
  modality: false,
  mismatch: null,
  judgement: () => ({
    decision: false,
    score: 0,
    reasons: ["one has too many figures or words to be compared"],
  }),
};

/** Compares two analysed sentences, as `judgeSameClaim` does for texts; a dump of a page is incomparable. */
export function compareReadings(a: Reading, b: Reading): Comparison {
  if (isDump(a) || isDump(b)) return INCOMPARABLE;
  const judged = judge(a, b);
  const figures = figuresAgree(a.quantities, b.quantities);
  const polarity = !judged.pairs.some((pair) => {
    const [one, other] = [a.words[pair.a], b.words[pair.b]];
    return one && other && one.negated !== other.negated && !one.name && !one.number;
  });
  const modality = a.unsure === b.unsure;
  const score = (judged.claim + judged.event + 3 * judged.alike) / 5;
  let found: Mismatch | null | undefined;
  const mismatch = () => {
    // Sentences below it need no comparison of facts.
    if (found === undefined) found = judged.alike < WORTH_READING ? null : mismatchOf(a, b, judged.pairs);
    return found;
  };
  return {
    score,
    judged,
    figures,
    polarity,
    modality,
    get mismatch() {
      return mismatch();
    },
    judgement: () => {
      const decision = judged.claim >= ONE_CLAIM && figures && mismatch() === null;
      const reasons = reasonsOf(a, b, judged, { figures, polarity, mismatch: mismatch() });
      return { decision, score, reasons };
    },
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
  if (reasons.length === 0) reasons.push("they share no distinctive word");
  return reasons;
}

/** Least probability of one claim, whatever the likeness. */
const TOO_UNLIKELY = 0.3;
/** Least share of a sentence's weight that another one has, so that it contains it; and the least number of shared words. */
const HELD = 0.82;
const HELD_WORDS = 5;
/** Least share of its words that are neither names nor numbers: they say what happened. */
const HELD_PLAIN = 0.7;
/** Range below the threshold in which the decision stays open. */
const DOUBT = 0.13;
const DOUBTFUL_CLAIM = 0.07;
/** The same range for sentences with different figures, because these lower the score. */
const CLASH = 0.12;

/** Added to the threshold where only one of the sentences names its subject ("Those are past losses"). */
const POINTING = 0.08;

export type Relation = "same" | "near" | "clash" | "apart" | "other";

/**
 * The relation of two sentences (or clauses) of one story. `same`: alike enough, or one contains the other; compatible
 * figures; equal polarity and modality. It requires a lower probability of the claim than `judgeSameClaim` and more
 * likeness, because all sentences of a story share words. `near`: too alike for "only in this source", too different
 * for agreement. `clash`: alike except for incompatible figures. `apart`: alike except for a name or a day.
 */
export function relationOf(a: Reading, b: Reading, compared: Comparison, threshold: number): Relation {
  const { judged, score, figures, polarity, modality } = compared;
  if (isUnread(a.language) || isUnread(b.language)) {
    if (plainWording(a) === plainWording(b)) return "same";
    return score >= threshold - DOUBT ? "near" : "other";
  }
  if (polarity && quoteTheSame(a, b))
    return compared.mismatch === "asserter" || compared.mismatch === "stance" ? "other" : "same";
  if (quoteApart(a, b)) return "other";
  if (judged.event < 0.5) return "other";
  const pointing = a.pointing !== b.pointing;
  const alike =
    (score >= threshold + (pointing ? POINTING : 0) && judged.claim >= TOO_UNLIKELY) ||
    (!pointing && judged.event >= 0.6 && isHeld(a, b, judged));
  // Too far apart for any relation, whatever their facts; the range of a clash is the smaller one.
  if (!alike && score < threshold - DOUBT) return "other";
  const { mismatch } = compared;
  if (!figures || mismatch === "figure")
    return score >= threshold - CLASH && judged.event >= 0.8 ? "clash" : "other";
  // One pattern with two facts: each is news of its own.
  const particular = mismatch === "name" || mismatch === "day";
  if (mismatch !== null && mismatch !== "polarity" && !particular) return "other";
  if (
    mismatch === null &&
    modality &&
    judged.event >= 0.9 &&
    score >= threshold - DOUBT &&
    // "Overturned the conviction", "let the conviction stand".
    (giveOneCount(a, b) || (giveOneOutcome(a, b) && !stateOtherDeeds(a, b, judged.pairs))) &&
    coverageOf(a, b, judged.pairs) >= COUNT_COVERED
  )
    return "same";
  if (particular) return alike ? "apart" : "other";
  if (alike && mismatch === null && modality && sharesStatement(a, b, judged)) return "same";
  return alike || (score >= threshold - DOUBT && judged.claim >= DOUBTFUL_CLAIM && judged.event >= 0.8)
    ? "near"
    : "other";
}

/** Vowel signs and accents are kept, because they distinguish words. */
const plainWording = ({ text }: Reading): string => ` ${text.toLowerCase()} `.replace(/[\s\p{P}]+/gu, " ");

/** Whether both give one value of one quantity of the event, or one outcome, in any words. */
export const giveOneValue = (a: Reading, b: Reading): boolean => giveOneOutcome(a, b) || giveOneCount(a, b);

function giveOneOutcome(a: Reading, b: Reading): boolean {
  const ends = factsOf(b).outcomes;
  return factsOf(a).outcomes.some(
    ({ matter, end }) => end !== null && ends.some((one) => one.matter === matter && one.end === end),
  );
}

function giveOneCount(a: Reading, b: Reading): boolean {
  const [mine, theirs] = [factsOf(a).quantities, factsOf(b).quantities];
  return mine.some(
    (one) =>
      one.kind !== "age" &&
      !isBackground(a, one.start) &&
      theirs.some(
        (other) =>
          other.kind === one.kind &&
          other.who === one.who &&
          sameValue(one, other) &&
          !isBackground(b, other.start),
      ),
  );
}

/** Least share of the lighter sentence, by weight, of sentences that make one claim. */
const COVERED = 0.53;

/** Share, by weight, of the lighter sentence's content words that have a partner in the other, 0 to 1. @param pairs indices of aligned words */
export function coverageOf(a: Reading, b: Reading, pairs: Judged["pairs"]): number {
  const [lighter, side] = a.weight <= b.weight ? [a, "a" as const] : [b, "b" as const];
  const held = new Set(pairs.map((pair) => pair[side]));
  const weight = lighter.words.reduce((sum, word, i) => sum + (held.has(i) ? word.weight : 0), 0);
  return weight / Math.max(1, lighter.weight);
}

/** The same for sentences with one value of one quantity. Below this share the quantity is background of two different claims. */
const COUNT_COVERED = 0.45;

/** Least share of the lighter sentence's plain words that the other has. Names alone do not say what happened. */
const SHARED_STATEMENT = 0.4;

/** Whether they share a statement, and not only its subject. */
function sharesStatement(a: Reading, b: Reading, judged: Judged): boolean {
  const { pairs } = judged;
  if (!giveOneValue(a, b) && eachSaysMore(a, b, pairs)) return false;
  if (haveOtherPredicates(a, b, judged, giveOneValue(a, b)) || stateOtherDeeds(a, b, pairs)) return false;
  if (!giveOneValue(a, b) && coverageOf(a, b, pairs) < COVERED) return false;
  const [lighter, held] =
    a.weight <= b.weight
      ? [a, new Set(pairs.map((pair) => pair.a))]
      : [b, new Set(pairs.map((pair) => pair.b))];
  const named = new Set(factsOf(lighter).names.flatMap(({ words }) => words));
  const isPlain = ({ name, number }: ContentWord, i: number) => !name && !number && !named.has(i);
  const plain = lighter.words.filter(isPlain).length;
  const shared = lighter.words.filter((word, i) => isPlain(word, i) && held.has(i)).length;
  return shared >= SHARED_STATEMENT * plain;
}

/** Whether unmatched words of the two are contrary: "lost", "re-established". */
function opposedIn(a: Reading, b: Reading, { pairs }: Judged): boolean {
  const [heldA, heldB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const rest = b.words.filter((_, i) => !heldB.has(i));
  return a.words.some(
    (one, i) =>
      !heldA.has(i) && rest.some((other) => one.negated === other.negated && contrary(one.stem, other.stem)),
  );
}

/**
 * Whether the fuller one has nearly all words of the other, by weight and by number of plain words. Missing words must
 * not be contrary to the words in their place.
 */
function isHeld(a: Reading, b: Reading, judged: Judged): boolean {
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
