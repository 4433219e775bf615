/** Whether two sentences cannot both hold. */
import type { Judgement } from "../words/person.js";
import { readSentence } from "./reading.js";
import { compareReadings } from "./same-claim.js";

/** Precision first: a false contradiction defames. */
export function contradicts(a: string, b: string): Judgement {
  const { figures, polarity, score } = compareReadings(readSentence(a), readSentence(b));
  const reasons: string[] = [];
  if (!figures) reasons.push("their figures cannot both hold");
  if (!polarity) reasons.push("only one of them says that something is not so");
  return { decision: reasons.length > 0 && score >= 0.75, score: reasons.length > 0 ? score : 0, reasons };
}
