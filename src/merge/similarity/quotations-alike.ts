/** Compares two sentences by the words that they quote. */

import { remember } from "../../structures/object-memo.js";
import type { Reading } from "../sentence/analysis.js";
import { functionWords } from "../sentence/function-words.js";

/** Least share of the shorter sentence that is a quotation, for which it is the sentence's content. */
const QUOTATION = 0.4;

/**
 * Whether both quote the same words of somebody, one perhaps more of them: they make one claim, whoever is named around
 * them.
 */
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

/** Whether both quote somebody, without common words: then they make two claims. */
export function quoteApart(a: Reading, b: Reading): boolean {
  if (a.quoted.length === 0 || b.quoted.length === 0) return false;
  const theirs = quotedContent(b);
  return theirs.size > 0 && ![...quotedContent(a)].some((word) => theirs.has(word));
}

/** Each sentence is compared with many others, and read once. */
const quotedContent = remember(
  ({ quoted }: Reading): ReadonlySet<string> =>
    new Set(
      quoted.flatMap((words) => words.split(" ").filter((word) => word !== "" && !functionWords.has(word))),
    ),
);
