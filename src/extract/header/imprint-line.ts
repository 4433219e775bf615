/**
 * Lines above a scraped text that name its outlet and its day, and nothing else: "Valley Post, 10 Sept 2025",
 * "10 September 2025 | The Averby Times", "By Jo Lund - Averby Echo - 10.09.2025".
 */
import { foldCalendarWord, isWeekday } from "../../dates/calendar-words.js";
import type { Instant } from "../../model.js";
import { type Passage, passageText, type Struck } from "../text/passage.js";
import { agencyOf } from "./agencies.js";
import { bylineOf } from "./byline.js";
import { isOutletName } from "./outlet-name.js";
import { dayInLine } from "./publication-line.js";

/** What such lines say; null or empty where they do not. */
export interface Imprint {
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly byline: readonly string[];
  readonly published: Instant | null;
}

const NO_IMPRINT: Imprint = { outlet: null, agency: null, byline: [], published: null };

/** Passages from the top in which it may stand. */
const TOP = 5;
const LONGEST = 120;
/** The year or a month is in every such line. */
const MAY_HOLD_DAY = /\d{4}|\d[./]\d{1,2}[./]\d{2}/u;
const SEPARATOR = /(?:(?<!\s)\s+)?[|•·,;/]\s*|(?<!\s)\s+[-–—]+\s+|^[-–—]+\s+|(?<!\s)\s+[-–—]+$/u;
const LABEL =
  /^(?:(?:first |originally )?(?:published|posted)(?: (?:on|in|by))?|source|from|date|on)(?::\s*|\s+|$)/iu;

/** "Port Anka", "Valley Voice": it may be an outlet or a place, and which is not said. */
const NAME = /^(?:\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*){0,3}$/u;

/**
 * What a line says of outlet and day, or null where it says anything else, or only one of them.
 *
 * @param isAbove whether a headline follows, so that this line is none: then a name of unknown kind may stand by the day
 */
export function imprintIn(text: string, isAbove = false): Imprint | null {
  if (text.length > LONGEST || !MAY_HOLD_DAY.test(text)) return null;
  const day = dayInLine(text);
  if (day === null) return null;
  let outlet: string | null = null;
  let agency: string | null = null;
  let byline: readonly string[] = [];
  let unknown = 0;
  for (const part of [text.slice(0, day.start), text.slice(day.end)].flatMap((side) =>
    side.split(SEPARATOR),
  )) {
    const words = bareOf(part);
    if (words === "" || isWeekday(foldCalendarWord(words.replace(/\.$/u, "")))) continue;
    const people = /^by\s/iu.test(words) ? bylineOf(words) : null;
    if (people !== null && byline.length === 0) byline = people.names;
    else if (agency === null && agencyOf(words) !== null) agency = agencyOf(words);
    else if (outlet === null && isOutletName(words)) outlet = words;
    else if (isAbove && unknown === 0 && NAME.test(words)) unknown += 1;
    else return null;
  }
  if (outlet === null && agency === null && byline.length === 0 && unknown === 0) return null;
  return { outlet, agency, byline, published: day.instant };
}

const bareOf = (part: string): string =>
  part
    .trim()
    .replace(/^\(|\)$/gu, "")
    .replace(LABEL, "")
    .replace(/(?<!\s)\s+on$/u, "")
    .trim();

/** A line that may be a headline: short, no sentence, no byline. */
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

/** Parts the line of outlet and day from the first passages of a text; what is taken goes to `removed`. */
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
