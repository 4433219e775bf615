/** Interprets superscripts: note marks are dropped, powers are kept. */
import { ORDINAL_ENDING } from "../../words/lexicon/english-numbers.js";

/** Marks that belong to the word before them. */
const OF_WORD = new RegExp(`^(?:${ORDINAL_ENDING}|e|er|re|ère|o|a|º|ª|TM|®|™)$`, "i");
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * What a superscript adds to the words before it: nothing for a note mark, raised digits for a power or a unit ("10⁶",
 * "m²"), its text for an ordinal ("21st").
 */
export function raised(text: string, before: string): string {
  const mark = text.trim();
  if (OF_WORD.test(mark)) return mark;
  if (!/^[-−–]?\d{1,2}$/.test(mark))
    return /^\W*(?:\d{1,3}\W*)?$|^\[?[a-z]\]?$|^\[.{1,20}\]$/u.test(mark) ? "" : mark;
  if (!/(?:\d|\b(?:k|c|m|d)?m|\b(?:km|cm|mm|ft|mi|yd|in|s))$/.test(before)) return "";
  return mark.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit).replace(/[-−–]/, "⁻");
}
