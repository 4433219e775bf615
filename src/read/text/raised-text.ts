/** Raised text: marks of notes are none of the words, powers are. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * What a raised text adds to the words before it: nothing where it is the mark of a note, its digits raised where it is
 * a power or a unit's ("10⁶", "m²"), itself where it ends an ordinal ("21st").
 */
export function raised(text: string, before: string): string {
  const mark = text.trim();
  if (/^(?:st|nd|rd|th|e|er|re|ère|o|a|º|ª|TM|®|™)$/i.test(mark)) return mark;
  if (!/^[-−–]?\d{1,2}$/.test(mark))
    return /^\W*(?:\d{1,3}\W*)?$|^\[?[a-z]\]?$|^\[.{1,20}\]$/u.test(mark) ? "" : mark;
  if (!/(?:\d|\b(?:k|c|m|d)?m|\b(?:km|cm|mm|ft|mi|yd|in|s))$/.test(before)) return "";
  return mark.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit).replace(/[-−–]/, "⁻");
}
