/** Texts without case and punctuation, for comparing wordings. */
import { letterOrDigitAt } from "./tokens.js";

/** The words of a text, separated by one space: "“We’re open,” she said" -> "we re open she said". */
export const bareWords = (text: string): string => joined(text, " ");

/** The letters and digits of a text alone, so that spacing does not count: "The Guardian" -> "theguardian". */
export const bareLetters = (text: string): string => joined(text, "");

/** The runs of letters and digits, lower case. A pattern with classes of Unicode takes five times as long. */
function joined(text: string, between: string): string {
  const lower = text.toLowerCase();
  let found = "";
  let start = -1;
  for (let at = 0; at <= lower.length; ) {
    const width = (lower.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (at < lower.length && letterOrDigitAt(lower, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found += (found === "" ? "" : between) + lower.slice(start, at);
      start = -1;
    }
    at += width;
  }
  return found;
}
