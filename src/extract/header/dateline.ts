/**
 * Parses the dateline at the beginning of the first paragraph: place, region, day, agency, and a dash.
 *
 *     "LONDON (Reuters) - ", "PARIS, May 4 (AFP) — ", "Berlin (dpa) - "
 */

import type { Instant } from "../../model.js";
import { CLEAR_AGENCY_NAMES, SIGNING_BROADCASTERS } from "../../words/lexicon/news-agencies.js";
import { BOX_LABELS } from "../../words/lexicon/pages/text-labels.js";
import { SHORT_TITLES } from "../../words/lexicon/titles.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { knownAs } from "../lexicon/gazetteer.js";
import type { Passage, Range } from "../text/passage.js";
import { agencyOf } from "./agencies.js";
import { publicationTimesOf } from "./publication-line.js";

const PLACE_WORDS = "\\p{Lu}[\\p{Lu}.’'/-]+(?:\\s[\\s-]{0,5}\\p{Lu}[\\p{Lu}.’'/-]*){0,4}";
const REGION = "(?:,\\s*\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)?";
const DAY = "(?:,\\s*(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?))?";
const DASH = "\\s{0,9}(?:--|>>|[—–―]-?|[:|]|-(?=\\s|$)|\\.-)\\s*";
/** "KTV (NBC) AVERBY - ": the call letters of a station and its network, in front of the place. */
const STATION = "(?:[KW][A-Z]{2,3}(?:-TV)?\\s\\((?:ABC|CBS|NBC|FOX|CNN)\\)\\s)?";
/** Those who sign a dateline without a dash. */
const SIGNERS = sequence([...CLEAR_AGENCY_NAMES, sequence(SIGNING_BROADCASTERS, "(?: News)?")]);
/** "LONDON (Reuters) - ", "MADISON, Wis. — ", "PARIS, May 4 (AFP) - " */
const CAPITAL_PLACE = new RegExp(
  `^${STATION}(?<place>${PLACE_WORDS}${REGION})${DAY}\\s{0,9}(?:[(/](?<agency>[^()/]{2,24})[)/])?${DASH}`,
  "u",
);
/** "Berlin (dpa) - ": a place that is not in capitals needs an agency. */
const SMALL_PLACE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}’'.-]+(?:[\\s/]\\p{Lu}[\\p{L}’'.-]+){0,3}${REGION})${DAY}\\s*\\((?<agency>[^()]{2,24})\\)${DASH}`,
  "u",
);
/** "Averby, Va. - ": or its state. */
const PLACE_AND_STATE =
  /^(?<place>\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3},\s(?:\p{Lu}[\p{L}]{1,5}\.|\p{Lu}\.\s?\p{Lu}\.|\p{Lu}{2}))\s*(?:\((?<agency>[^()]{2,24})\)\s*)?(?:--|[—–-])\s+/u;
/** "Averby, Norway - ": or a well-known country or state; "Averby, Norway (CNN) The bridge": or an outlet. */
const PLACE_AND_REGION = regexFrom(
  "u",
  String.raw`^(?<place>\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3},\s(?<region>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}))`,
  String.raw`\s+(?:\((?<agency>${SIGNERS})\)\s+|(?:--|[—–-])\s+)`,
);
/** "(AP) - The bridge" */
const AGENCY_ALONE = /^\((?<agency>[^()]{2,24})\)\s*(?:--|[—–-])\s*/u;
/** "(CNN) The bridge", "(CNN) -- The bridge": only of those who sign so. */
const OUTLET_ALONE = new RegExp(
  String.raw`^\((?<agency>${SIGNERS})\)\s+(?:(?:--|[—–-])\s+)?(?=["“‘']?\p{Lu})`,
  "u",
);
/** "新华社北京5月7日电 " */
const XINHUA = /^(?<agency>新华社)(?<place>\p{sc=Han}{2,6}?)\d{1,2}月\d{1,2}日电\s*/u;
/** Capitals at the beginning of a paragraph that name no place: labels, titles, first words. */
const NO_PLACE = regexFrom("", "^", [
  sequence(
    [
      ...BOX_LABELS.map((label) => label.toUpperCase()),
      "UPDATED|EXCLUSIVE|FILE|RAW|STORY|MORE|WARNING|ORIGINAL|JUST|DEVELOPING|OPINION|ANALYSIS|EDITORIAL",
      "REVIEW|PREVIOUS|FACT",
      "SPOILER|HOST|ANNOUNCER|UNIDENTIFIED|SENATOR|PRESIDENT",
      ...SHORT_TITLES.map((short) => short.toUpperCase()),
    ],
    String.raw`\b`,
  ),
  "(?:NEW|THE|Q|A|ON|IN|IT|HE|SHE|I|WE|AND|BUT)$",
]);

/** A match of `PLACE_AND_REGION` whose region is a known country or state. */
function inKnownRegion(text: string): RegExpExecArray | null {
  const match = PLACE_AND_REGION.exec(text);
  const known = match && knownAs((match.groups?.region ?? "").toLowerCase());
  return known === "country" || known === "state" ? match : null;
}

const isKnownPlace = (place: string): boolean =>
  ["city", "state", "country"].includes(knownAs(place.toLowerCase()) ?? "");

/** Most characters of a dateline with its dash. */
const LONGEST_DATELINE = 200;
const MAY_END_DATELINE = /[-–—―:|(>]|^新华社/;
/** "- AVERBY, Va. - The bridge": a dash that scraping left in front, of a line that was empty otherwise. */
const LEFT_OVER = /^(?:--|[—–-])\s{1,3}(?=\p{Lu})/u;

/** The dateline of a paragraph: its length with the dash, the range of its place in `text`, and its agency; null without one. */
export function datelineOf(
  passage: Passage,
  text: string,
): { length: number; place: Range; agency: string | null } | null {
  if (passage.block.kind !== "paragraph" || !MAY_END_DATELINE.test(text.slice(0, LONGEST_DATELINE)))
    return null;
  const before = LEFT_OVER.exec(text)?.[0].length ?? 0;
  const found = datelineAt(text.slice(before));
  if (before === 0 || found === null) return found;
  const place = { start: found.place.start + before, end: found.place.end + before };
  return { ...found, place, length: found.length + before };
}

function datelineAt(text: string): ReturnType<typeof datelineOf> {
  const match =
    CAPITAL_PLACE.exec(text) ??
    SMALL_PLACE.exec(text) ??
    PLACE_AND_STATE.exec(text) ??
    inKnownRegion(text) ??
    XINHUA.exec(text) ??
    AGENCY_ALONE.exec(text) ??
    OUTLET_ALONE.exec(text);
  if (!match?.groups) return null;
  const place = match.groups.place ?? "";
  const agency = agencyOf(match.groups.agency);
  if (NO_PLACE.test(place) || (/^\p{Lu}/u.test(place) && place.length < 3)) return null;
  if (place === "" && agency === null && !OUTLET_ALONE.test(text)) return null;
  const alone = match[0].length >= text.length;
  // "AVERBY PRESS |" is the name of a paper.
  if (alone && match[0].trimEnd().endsWith("|")) return null;
  if (!alone) {
    // "DAVID GRANT: Well, ..." is a speaker, and "NATO — which ..." a subject: a dateline is followed by a sentence.
    // "LIMA: The council voted", as many papers of Asia have it, is one where the place is known.
    if (/:\s*$/.test(match[0]) && agency === null && !isKnownPlace(place)) return null;
    if (!/^["“‘'«„([]?[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(match[0].length))) return null;
  }
  const start = text.indexOf(place);
  return { length: match[0].length, place: { start, end: start + place.length }, agency };
}

/** "20 July 2014 – The council met", "(01/25/16) - The council": a dash separates a date and the first sentence. */
const DATED = /^\(?(?<date>[^–—()-]{6,30}?)\)?\s{1,9}(?:--|[–—-])\s{1,9}(?=["“‘'(]?\p{Lu})/u;

/** Length of a date at the beginning of a paragraph with its dash, and the date; null where there is none. */
export function datedStart(text: string): { published: Instant; length: number } | null {
  const match = DATED.exec(text);
  const published = publicationTimesOf(match?.groups?.date ?? "")?.published ?? null;
  return match === null || published === null ? null : { published, length: match[0].length };
}
