/**
 * Parses lines above a scraped text that consist of its outlet and its day: "Valley Post, 10 Sept 2025", "10 September
 * 2025 | The Averby Times", "By Jo Lund - Averby Echo - 10.09.2025".
 */
import { foldCalendarWord, isWeekday } from "../../dates/calendar-words.js";
import type { Instant } from "../../model.js";
import { type Passage, passageText, type Struck } from "../text/passage.js";
import { agencyOf } from "./agencies.js";
import { bylineOf } from "./byline.js";
import { isOutletName } from "./outlet-name.js";
import { dayInLine } from "./publication-line.js";

/** Content of such a line. A part that it lacks is null, or empty. */
export interface Imprint {
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly byline: readonly string[];
  readonly published: Instant | null;
}

const NO_IMPRINT: Imprint = { outlet: null, agency: null, byline: [], published: null };

/** Number of passages from the top among which such a line is looked for. */
const TOP = 5;
/** Most characters of such a line. */
const LONGEST = 120;
/** Each day has a year of four digits. Most lines fail this quick test. */
const MAY_HOLD_DAY = /\d{4}/u;
/** Between the parts of a line: a bar, a comma, or a dash with a space beside it. */
const SEPARATOR = /(?:(?<!\s)\s+)?[|•·,;/]\s*|(?<!\s)\s+[-–—]+\s+|^[-–—]+\s+|(?<!\s)\s+[-–—]+$/u;
/** Before a part, and no part of it: "Published on", "Source:". */
const LABEL =
  /^(?:(?:first |originally )?(?:published|posted)(?: (?:on|in|by))?|source|from|date|on)(?::\s*|\s+|$)/iu;

/** "Port Anka", "Valley Voice": one to four capitalised words. The line does not say whether they name an outlet or a place. */
const NAME = /^(?:\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*){0,3}$/u;

/**
 * Parses a line; null unless it has a day, at least one name beside it, and nothing else.
 *
 * @param isAbove whether a headline follows. Then this line is no headline itself, and one name that may be a place is
 * accepted beside the day
 */
export function imprintIn(text: string, isAbove = false): Imprint | null {
  if (text.length > LONGEST || !MAY_HOLD_DAY.test(text)) return null;
  const day = dayInLine(text);
  if (day === null) return null;
  let outlet: string | null = null;
  let agency: string | null = null;
  let byline: readonly string[] = [];
  let hasUnknownName = false;
  const sides = [text.slice(0, day.start), text.slice(day.end)];
  for (const part of sides.flatMap((side) => side.split(SEPARATOR))) {
    const words = withoutLabel(part);
    if (words === "" || isWeekday(foldCalendarWord(words.replace(/\.$/u, "")))) continue;
    const named = agencyOf(words);
    const people = /^by\s/iu.test(words) ? bylineOf(words) : null;
    if (people !== null && byline.length === 0) byline = people.names;
    else if (agency === null && named !== null) agency = named;
    else if (outlet === null && isOutletName(words)) outlet = words;
    else if (isAbove && !hasUnknownName && NAME.test(words)) hasUnknownName = true;
    else return null;
  }
  if (outlet === null && agency === null && byline.length === 0 && !hasUnknownName) return null;
  return { outlet, agency, byline, published: day.instant };
}

/** A part without white space, brackets and labels around it. */
const withoutLabel = (part: string): string =>
  part
    .trim()
    .replace(/^\(|\)$/gu, "")
    .replace(LABEL, "")
    .replace(/(?<!\s)\s+on$/u, "")
    .trim();

/** Whether a line may be a headline: short, without a full stop, no byline, and without a day. */
function mayBeHeadline(passage: Passage | undefined): boolean {
  if (passage === undefined) return false;
  const text = passageText(passage).trim();
  return (
    text.length <= LONGEST &&
    !/[.…]["”’»)]*$/u.test(text) &&
    bylineOf(text) === null &&
    dayInLine(text) === null
  );
}

/**
 * Removes the line of outlet and day from the first passages of a text.
 *
 * @param removed the passage is added to it, where there is one
 * @returns what the line says, and the passages without it; all of them, and an empty imprint, where there is no such line
 */
export function withoutImprint(
  passages: readonly Passage[],
  removed: Struck[],
): { imprint: Imprint; body: readonly Passage[] } {
  for (const [index, passage] of passages.slice(0, TOP).entries()) {
    if (passage.block.kind !== "paragraph" || passages.length < 2) continue;
    const imprint = imprintIn(passageText(passage).trim(), index === 0 && mayBeHeadline(passages[1]));
    if (imprint === null) continue;
    removed.push({ passage, rule: "imprint" });
    return { imprint, body: passages.filter((other) => other !== passage) };
  }
  return { imprint: NO_IMPRINT, body: passages };
}
