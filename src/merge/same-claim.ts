/** Whether two sentences say the same. */
import type { Judgement } from "../words/person.js";
import { type Judged, judge } from "./judge.js";
import { compatible, type Quantity } from "./quantities.js";
import { type Reading, readSentence } from "./reading.js";

/** Probability of one claim from which the answer is yes. */
const ONE_CLAIM = 0.5;

/**
 * Same words, names and events; figures that can hold together; the same polarity.
 *
 * @returns the score is graded, 0 (nothing shared) to 1 (the same): three parts likeness, one part each how surely they
 * tell of one event and make one claim. The decision is that of the claim alone.
 */
export function sameClaim(a: string, b: string): Judgement {
  return compareReadings(readSentence(a), readSentence(b)).judgement();
}

export interface Comparison {
  readonly decision: boolean;
  /** Graded, as in `sameClaim`. */
  readonly score: number;
  readonly judged: Judged;
  readonly figures: boolean;
  readonly polarity: boolean;
  /** With reasons, which cost more than the decision. */
  readonly judgement: () => Judgement;
}

/** `sameClaim` on sentences that were read before. */
export function compareReadings(a: Reading, b: Reading): Comparison {
  const judged = judge(a, b);
  const figures = figuresAgree(a.quantities, b.quantities);
  const polarity = a.negative === b.negative;
  const decision = judged.claim >= ONE_CLAIM && figures;
  const score = (judged.claim + judged.event + 3 * judged.alike) / 5;
  return {
    decision,
    score,
    judged,
    figures,
    polarity,
    judgement: () => ({ decision, score, reasons: reasonsOf(a, b, judged, figures, polarity) }),
  };
}

function reasonsOf(a: Reading, b: Reading, { pairs }: Judged, figures: boolean, polarity: boolean): string[] {
  const reasons: string[] = [];
  const words = pairs.map((pair) => [a.words[pair.a]?.text, b.words[pair.b]?.text]);
  const equal = words.filter(([one, other]) => one === other).map(([one]) => `“${one}”`);
  const near = words.filter(([one, other]) => one !== other).map(([one, other]) => `“${one}” for “${other}”`);
  if (equal.length > 0) reasons.push(`both say ${equal.join(", ")}`);
  if (near.length > 0) reasons.push(`one says ${near.join(", ")}`);
  if (!figures) reasons.push("their figures cannot both hold");
  if (!polarity) reasons.push("only one of them says that something is not so");
  if (reasons.length === 0) reasons.push("they share no word that tells");
  return reasons;
}

/** Every figure of the one that has fewer can hold together with one of the other. */
export function figuresAgree(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => compatible(one, other)));
}
