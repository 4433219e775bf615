/** Whether two sentences cannot both hold. */
import type { Judgement } from "../words/person.js";
import { readSentence } from "./reading.js";
import { compareReadings, figuresAgree } from "./same-claim.js";

/** Precision first: a false contradiction defames. */
export function contradicts(a: string, b: string): Judgement {
  const [left, right] = [readSentence(a), readSentence(b)];
  const { score } = compareReadings(
    { ...left, quantities: [], negative: false },
    { ...right, quantities: [], negative: false },
  );
  const reasons: string[] = [];
  if (!figuresAgree(left, right)) reasons.push("their figures differ");
  if (left.negative !== right.negative) reasons.push("one of them says that it is not so");
  return { decision: reasons.length > 0 && score >= 0.75, score: reasons.length > 0 ? score : 0, reasons };
}
