/** Reads what a sum of money is the worth of: "jewels worth", "the stolen jewels were valued at". */
import { stem } from "../../words/text/tokens.js";

const WORTH =
  /(?<![\p{L}-])(\p{Ll}[\p{L}-]{2,30})(?: that)?(?: (?:is|are|was|were))? (?:worth|valued at|estimated to be worth|insured for)(?: (?:about|around|some|over|more than|nearly|almost|at least))? $/u;

/** Stem of the thing that the words before a sum give its worth; null where they give none. */
export function thingWorth(before: string): string | null {
  const thing = WORTH.exec(before)?.[1];
  return thing === undefined ? null : stem(thing);
}
