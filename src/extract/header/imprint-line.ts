/**
 * Parses lines above a scraped text that consist of its outlet and its day: "Valley Post, 10 Sept 2025", "10 September
 * 2025 | The Averby Times", "By Jo Lund - Averby Echo - 10.09.2025".
 */
import { foldCalendarWord, isWeekday } from "../../dates/calendar-words.js";
import type { Instant } from "../../model.js";
import { PUBLISHED_LABEL } from "../../words/lexicon/pages/publication-words.js";
import { regexFrom, SPACES } from "../../words/text/regex.js";
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

/** Number of passages from the top among which such a line is looked for: a headline, a dek and a byline may stand above it. */
const TOP = 5;
/** Most characters of such a line, which has an outlet, an author and a day. */
const LONGEST_IMPRINT = 120;
/** Most characters of a headline below it. */
const LONGEST_HEADLINE = 120;
/** Each day has a year of four digits. Most lines fail this quick test. */
const MAY_HOLD_DAY = /\d{4}/u;
/** Separates the parts of a line: a bar, a comma, or a dash that has a space on either side or stands at an end of the text. */
const SEPARATOR = regexFrom("u", [
  String.raw`(?:${SPACES})?[|•·,;/]\s*`,
  String.raw`${SPACES}[-–—]+\s+`,
  String.raw`^[-–—]+\s+`,
  `${SPACES}[-–—]+$`,
]);
/** The word that leads from an outlet to its day: "Averby Times on" */
const ON_AT_END = regexFrom("u", SPACES, "on$");
/** Labels before a part of the line: "Published on", "Source:". */
const LABEL = regexFrom(
  "iu",
  "^",
  [`${PUBLISHED_LABEL}(?: (?:on|in|by))?`, "source|from|date|on"],
  String.raw`(?::\s*|\s+|$)`,
);

/** "Port Anka", "Valley Voice": one to four capitalised words. The line does not say whether they name an outlet or a place. */
const NAME = /^(?:\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*){0,3}$/u;

/**
 * Parses a line; null unless it has a day, at least one name beside it, and nothing else.
 *
 * @param isAboveHeadline whether a headline follows. Then this line is no headline itself, and one name that may be a place is
 * accepted beside the day. It is not taken for the outlet, because nothing says that it is one
 */
export function imprintIn(text: string, isAboveHeadline = false): Imprint | null {
  if (text.length > LONGEST_IMPRINT || !MAY_HOLD_DAY.test(text)) return null;
  const day = dayInLine(text);
  if (day === null) return null;
  let outlet: string | null = null;
  let agency: string | null = null;
  let byline: readonly string[] = [];
  let hasUnknownName = false;
  const besideDay = [text.slice(0, day.start), text.slice(day.end)];
  const parts = besideDay.flatMap((side) => side.split(SEPARATOR)).map(withoutLabel);
  for (const part of parts) {
    if (part === "" || isWeekday(foldCalendarWord(part.replace(/\.$/u, "")))) continue;
    const ofAgency = agencyOf(part);
    const people = /^by\s/iu.test(part) ? bylineOf(part) : null;
    if (people !== null && byline.length === 0) byline = people.names;
    else if (agency === null && ofAgency !== null) agency = ofAgency;
    else if (outlet === null && isOutletName(part)) outlet = part;
    else if (isAboveHeadline && !hasUnknownName && NAME.test(part)) hasUnknownName = true;
    else return null;
  }
  if (outlet === null && agency === null && byline.length === 0 && !hasUnknownName) return null;
  return { outlet, agency, byline, published: day.instant };
}

/** A part without the white space, the brackets and the label around it, and without "on" at its end. */
const withoutLabel = (part: string): string =>
  part
    .trim()
    .replace(/^\(|\)$/gu, "")
    .replace(LABEL, "")
    .replace(ON_AT_END, "")
    .trim();

/** Whether a line may be a headline: it is short, is no byline, and has neither a full stop at its end nor a day. */
function mayBeHeadline(passage: Passage | undefined): boolean {
  if (passage === undefined) return false;
  const text = passageText(passage).trim();
  return (
    text.length <= LONGEST_HEADLINE &&
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
  // The only passage of a text is never removed.
  const top = passages.length > 1 ? passages.slice(0, TOP) : [];
  for (const [index, passage] of top.entries()) {
    if (passage.block.kind !== "paragraph") continue;
    const imprint = imprintIn(passageText(passage).trim(), index === 0 && mayBeHeadline(passages[1]));
    if (imprint === null) continue;
    removed.push({ passage, rule: "imprint" });
    return { imprint, body: passages.filter((other) => other !== passage) };
  }
  return { imprint: NO_IMPRINT, body: passages };
}
