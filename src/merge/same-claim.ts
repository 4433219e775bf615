/** Whether two sentences say the same. */
import type { Judgement } from "../words/person.js";
import { compatible } from "./quantities.js";
import { type Reading, readSentence } from "./reading.js";

/** @returns score from 0 (nothing shared) to 1; reasons worded for a reader. */
export function sameClaim(a: string, b: string): Judgement {
  return compareReadings(readSentence(a), readSentence(b));
}

/** `sameClaim` on sentences that were read before. */
export function compareReadings(a: Reading, b: Reading): Judgement {
  const shared = sharedWords(a, b);
  const [coverA, coverB] = [
    shared.length / Math.max(1, a.keys.size),
    shared.length / Math.max(1, b.keys.size),
  ];
  const short = Math.max(coverA, coverB);
  const score = shared.length === 0 ? 0 : 0.5 * ((2 * coverA * coverB) / (coverA + coverB)) + 0.5 * short;
  const reasons = shared.length > 0 ? [`both say ${shared.map((word) => `“${word}”`).join(", ")}`] : [];
  if (!figuresAgree(a, b))
    return { decision: false, score: score * 0.5, reasons: [...reasons, "their figures differ"] };
  if (a.negative !== b.negative) {
    return {
      decision: false,
      score: score * 0.7,
      reasons: [...reasons, "one of them says that it is not so"],
    };
  }
  return { decision: shared.length >= 3 && score >= 0.5, score, reasons };
}

/** Content words of both, as `a` has them; words of one root ("miracle", "miraculous") count. */
function sharedWords(a: Reading, b: Reading): string[] {
  const found = new Map<string, string>();
  for (const word of a.words) if (b.keys.has(word.key)) found.set(word.key, word.text);
  return [...found.values()];
}

/** Every figure of the one that has fewer has one in the other that can hold with it. */
export function figuresAgree(a: Reading, b: Reading): boolean {
  const [few, many] =
    a.quantities.length <= b.quantities.length ? [a.quantities, b.quantities] : [b.quantities, a.quantities];
  return few.every((one) => many.some((other) => compatible(one, other)));
}
