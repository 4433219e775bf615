/** Times of publication that a line of text says. */
import type { Instant } from "../../model.js";
import { parseInstant } from "./source.js";

const STAMP =
  /^(?:on\s+)?(?:\W?(?<kind>first published|originally published|published|posted|created|date|updated|last updated|last modified|modified)\b(?:\s+(?:on|at))?\s*:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?(?<date>\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{2,4})(?:,?\s*(?:at|[-–|·•])?\s*(?<time>\d{1,2}\s?[:.]\s?\d{2}(?:\s?[ap]\.?m?\b\.?)?|\d{1,2}\s?[ap]\.?m\.?)?\s*(?<zone>E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CEST|CET|Z)?)?(?<rest>.*)$/iu;

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const ZONES: Readonly<Record<string, string>> = {
  EST: "-0500",
  EDT: "-0400",
  CST: "-0600",
  CDT: "-0500",
  MST: "-0700",
  MDT: "-0600",
  PST: "-0800",
  PDT: "-0700",
  GMT: "+0000",
  UTC: "+0000",
  Z: "+0000",
  BST: "+0100",
  CET: "+0100",
  CEST: "+0200",
};

/** "UPDATED 3:09 AM EST Dec 19, 2008" */
const TIME_FIRST =
  /^(?<kind>(?:last )?\p{L}{6,9}(?: at)?:?\s+)(?<time>\d{1,2}\s?:\s?\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?),?\s+(?:\p{L}+day,?\s+)?(?<date>\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4})$/iu;

/** Times of publication that a line says, where it says nothing else. */
export function stampOf(text: string): { published: Instant | null; updated: Instant | null } | null {
  if (text.length > 160 || !/\d/.test(text)) return null;
  let published: Instant | null = null;
  let updated: Instant | null = null;
  let rest = text.replace(TIME_FIRST, "$<kind>$<date>, $<time>");
  for (let round = 0; round < 3 && rest !== ""; round++) {
    const match = STAMP.exec(rest);
    if (!match?.groups) return null;
    const { kind, date = "", time, zone } = match.groups;
    const following = (match.groups.rest ?? "").trim();
    const isSaidAgain = /^(?:last )?(?:updated|published|posted)\b/i.test(following);
    if (kind === undefined && round === 0 && following !== "" && !isSaidAgain && time === undefined)
      return null;
    const instant = instantFrom(date, time, zone);
    if (/updated|modified/i.test(kind ?? "")) updated ??= instant;
    else published ??= instant;
    rest = (match.groups.rest ?? "").replace(/^[\s|·•,;–—-]+/, "").trim();
    // "Updated 9:28 AM EDT" after the date: the same day; "Updated: 9 months ago" counts from who knows when.
    if (
      /^(?:last )?updated:?\s+\d{1,2} (?:minute|hour|day|week|month|year)s? ago$/i.test(rest) ||
      /^(?:last )?(?:updated|published|posted)(?: at)?\W*\d{1,2}\s?[:.]\s?\d{2}[\s\p{L}.]{0,20}$/iu.test(rest)
    )
      break;
    if (
      rest !== "" &&
      !/^\W?(?:first|originally|published|posted|created|updated|last|modified)/i.test(rest)
    ) {
      if (!/^[\p{L}. ]{0,30}$/u.test(rest) || rest.split(/\s+/).length > 3) return null;
      break;
    }
  }
  return { published, updated };
}

function instantFrom(date: string, time: string | undefined, zone: string | undefined): Instant | null {
  const words = date
    .replace(/(\d)(?:st|nd|rd|th)/, "$1")
    .replace(/[.,]/g, "")
    .split(/\s+/);
  const month = words.find((word) => MONTH.test(word));
  let day: string | null = null;
  if (month) {
    const index = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.slice(0, 3).toLowerCase()) / 3 + 1;
    const [d, y] = words.filter((word) => /^\d+$/.test(word));
    day = `${y}-${String(index).padStart(2, "0")}-${(d ?? "").padStart(2, "0")}`;
  } else if (/^\d{4}-/.test(date)) day = date;
  else {
    const [a = "", b = "", c = ""] = date.split("/").map((part) => part.trim());
    const year = c.length === 2 ? `20${c}` : c;
    // 04/05/2014 is April or May: told only where one of the two cannot be a month, or an American zone says.
    const american = /^[ECMP][SD]?T$/i.test(zone ?? "");
    if (Number(b) > 12 || american) day = `${year}-${a.padStart(2, "0")}-${b.padStart(2, "0")}`;
    else if (Number(a) > 12) day = `${year}-${b.padStart(2, "0")}-${a.padStart(2, "0")}`;
  }
  if (day === null) return null;
  const offset = ZONES[(zone ?? "").toUpperCase()];
  const clock = /^(\d{1,2})(?:\s?[:.]\s?(\d{2}))?(?:\s?([ap])\.?m)?/i.exec(time ?? "");
  if (!clock || offset === undefined) return parseInstant(day, "text");
  const half = (clock[3] ?? "").toLowerCase();
  const hour = (Number(clock[1]) % (half === "" ? 24 : 12)) + (half === "p" ? 12 : 0);
  return parseInstant(`${day}T${String(hour).padStart(2, "0")}:${clock[2] ?? "00"}:00${offset}`, "text");
}
