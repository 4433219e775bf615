/** Over how long a figure was counted: "earned 12 million in three years". Figures of two periods may both hold. */
import { quantitiesIn } from "../../words/numbers/quantity.js";

const SPAN = /\b(?:in|over|within|for|during|of|last|past|first|the|an?|span of)\b[^,;.]{0,12}$/i;
const UNIT = /^[- ](?:years?|months?|weeks?|quarters?)(?![- ]old)\b/i;

/** The periods of a text: "3 year" of "over the past three years". */
function periodsIn(text: string): readonly string[] {
  return quantitiesIn(text, null, "all numbers").flatMap(({ start, numberEnd, value }) => {
    const unit = UNIT.exec(text.slice(numberEnd))?.[0];
    if (unit === undefined || !SPAN.test(text.slice(0, start))) return [];
    return `${value}${unit.replace("-", " ").replace(/s$/, "").toLowerCase()}`;
  });
}

/** Whether both give a period, and none is the same. */
export function ofOtherPeriods(a: string, b: string): boolean {
  const [mine, theirs] = [periodsIn(a), periodsIn(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((period) => theirs.includes(period));
}
