/**
 * The name of the site that web pages hang on their headlines: "Bridge falls - KXYZ News 7 - Springfield, News, Weather".
 * A headline may end alike in its own words ("Bridge was unsafe - Police"), so a name counts only where the address or
 * the source of the article says it, or where it is worded as only sites are.
 */

import type { Fields } from "../../model.js";
import { bareLetters } from "../../words/text/bare-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Range } from "../text/passage.js";

/** What stands between a headline and the name of its site. */
const JOINT = /(?<!\s)\s+(?<sign>[|–—-]+|::?|[«»·•])(?:\s+[|–—-]+)*(?=\s|$)\s*/gu;
const MAY_JOIN = /\s[|–—:«»·•-]/u;
/** Signs of blogs and stations; headlines have them nowhere. */
const CHROME = /^(?:«|::)/u;
const DASH = /^[-–—]/u;
/** What stands between the parts of a site's name. */
const PARTS = /(?<!\s)\s+(?:[|–—-]+(?:\s+|$)|[:«»·•]+\s+)|,\s*/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&/-]*/gu;

/** Words that sites are called by, beside names and places. */
const SITE_WORD = regexFrom(
  "iu",
  "^",
  [
    "news|newsnow|newschannel|tv|television|channel|radio|online|weather|sports?|traffic|video",
    "headlines|breaking|daily|local|latest|home|newspaper|blogs?|network|broadcasting|magazine",
    "the|and|of|for|on|your|from|in",
  ],
  "$",
);
/** Words that hardly anything but a paper or a station ends with. */
const TITLE_WORD =
  /^(?:news|tv|television|radio|online|weather|sports|headlines|newspapers?|times|herald|tribune|gazette|chronicle|telegraph|courier|examiner|inquirer|sentinel|broadcasting)\.?$/iu;
/** What stations list: "News, Weather, Sports". */
const LISTED = /^(?:news|weather|sports?|traffic|video|radio|closings)$/iu;
const ADDRESS = /^[\p{L}\p{N}-]{3,}\.(?:com|net|org|tv)\b/iu;
const STATION = /^[WK]\p{Lu}{3}(?:-?(?:TV|FM|AM))?\b/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** Of a headline without its site; a site's name is longer than this where it is a headline of its own. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 16;
const LONGEST_NAME = 6;
/** Of a name that stands where the headline should. */
const MOST_ALONE = 4;
/** In characters; a longer text is no headline, and nobody knows how often it is joined. */
const LONGEST_TITLE = 400;

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.replace(/\.$/u, ""));

/** Where in a headline its own words stand; null where they are all of it. */
export function headlineIn(text: string, { url, source }: Pick<Fields, "url" | "source">): Range | null {
  // Most have none.
  if (text.length > LONGEST_TITLE || !MAY_JOIN.test(text)) return null;
  const joints = [...text.matchAll(JOINT)];
  const names = namesOf(url, source);
  for (const joint of joints) {
    const [start, end] = [joint.index, joint.index + joint[0].length];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    // "20 - 13".
    if (/\d$/u.test(before) && /^\d/u.test(after)) continue;
    const sign = joint.groups?.sign ?? "";
    const known = before !== "" && isName(wordsOf(after), names);
    if (known || (isHeadline(before) && isTail(after, names, sign, isTitleCase(before))))
      return { start: 0, end: start };
    if (isHeadline(after) && isHead(before, names, sign)) return { start: end, end: text.trimEnd().length };
  }
  return null;
}

/** Whether a headline is nothing but the name of the site, or what a program wrote for want of a headline. */
export function isOnlySite(text: string, { url, source }: Pick<Fields, "url" | "source">): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_ALONE) return words.length === 0;
  if (/^[a-z]{2}$/u.test(text.trim()) || ADDRESS.test(text.trim())) return true;
  // "Local news", but not "On the radio".
  const plain = words.length <= 2 && words.every((word) => SITE_WORD.test(word));
  return plain || isName(words, namesOf(url, source));
}

/** @param sign what is between: headlines use dashes themselves */
function isHead(text: string, names: readonly string[], sign: string): boolean {
  const words = wordsOf(text);
  if (!words.every(isOfName)) return false;
  return isName(words, names) || (!DASH.test(sign) && words.every((word) => SITE_WORD.test(word)));
}

/** @param titled whether the headline writes all its words capital, so that capitals tell nothing */
function isTail(text: string, names: readonly string[], sign: string, titled: boolean): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return words.length === 0;
  if (!words.every(isOfName)) return false;
  const parts = text.split(PARTS).map(wordsOf);
  if (parts.some((part) => namesSite(part, names))) return true;
  if (words.some((word) => ADDRESS.test(word))) return true;
  if (parts.filter((part) => part.some((word) => LISTED.test(word))).length > 1) return true;
  // "Minister to resign - Washington Post" may well be what somebody else says that the Post says.
  if (DASH.test(sign)) return !titled && parts.some(isStation);
  return (CHROME.test(sign) && words.length <= LONGEST_NAME) || parts.some(isWordedAsSite);
}

const isHeadline = (text: string): boolean => wordsOf(text).length >= FEWEST_WORDS;

const isOfName = (word: string): boolean => CAPITAL.test(word) || SITE_WORD.test(word) || ADDRESS.test(word);

/** "KXYZ News", "KXYZ-TV", "KXYZ Springfield", "Channel 4", "News 12". */
function isStation(part: readonly string[]): boolean {
  const [first = "", second = ""] = part;
  if (STATION.test(first) && (/\d|(?:TV|FM|AM)$/u.test(first) || /\d|\p{Ll}|^TV$/u.test(second))) return true;
  return /\b(?:News|TV|Channel|Fox|ABC|CBS|NBC) ?\d+\b|\b\d+ ?(?:News|TV)\b/iu.test(part.join(" "));
}

/** "Dayton Herald", "Northern News 7", "News". */
function isWordedAsSite(part: readonly string[]): boolean {
  const last = part.findLast((word) => !/^\d+$/u.test(word)) ?? "";
  return TITLE_WORD.test(last) && (part.length > 1 || LISTED.test(last));
}

/** Whether a part says what the address or the source says, be it beside other words. */
function namesSite(part: readonly string[], names: readonly string[]): boolean {
  if (isName(part, names)) return true;
  if (part.length === 0 || part.length > LONGEST_NAME) return false;
  const own = part.map(bareLetters);
  const whole = own.join("");
  const [first = "", second = ""] = own;
  const known = [first.replace(/(?:tv|fm|am)$/u, ""), second, own.at(-1) ?? ""];
  return names.some(
    (name) =>
      (name.length >= 4 && known.includes(name)) ||
      (name.length >= 6 && (whole.startsWith(name) || whole.endsWith(name))),
  );
}

/** Whether all words of a part say what the address or the source says. */
function isName(part: readonly string[], names: readonly string[]): boolean {
  const own = part.map(bareLetters);
  const whole = own.join("");
  if (whole.length < 3 || part.length > LONGEST_NAME) return false;
  const isSmall = (word: string) => word.length < 3 || SITE_WORD.test(word) || /^\d+$/u.test(word);
  return names.some(
    (name) =>
      [whole, whole.replace(/^the/u, ""), `the${whole}`, ...acronyms(own)].includes(name) ||
      (own.every((word) => isSmall(word) || name.includes(word)) &&
        own.some((word) => !isSmall(word) && name.startsWith(word))),
  );
}

/** "the new york times": nytimes, nyt, newyorktimes. */
function acronyms(own: readonly string[]): string[] {
  const words = own.filter((word) => word !== "" && word !== "the");
  return words.map((_, index) => {
    const initials = words.slice(0, index + 1).map((word) => word[0]);
    return initials.join("") + words.slice(index + 1).join("");
  });
}

/** What an article says of its site, squeezed: its source, and the labels of its host without their endings. */
function namesOf(url: string | undefined, source: string | undefined): string[] {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
  return [...new Set([host, source ?? ""].flatMap(labelsOf))];
}

function labelsOf(name: string): string[] {
  if (!/^[\p{L}\p{N}.-]+\.[a-z]{2,}$/iu.test(name)) return name.trim() === "" ? [] : [bareLetters(name)];
  const labels = name.toLowerCase().split(".");
  const ending = /^(?:co|com|org|net|gov|ac)$/u.test(labels.at(-2) ?? "") ? 2 : 1;
  return labels
    .slice(0, -ending)
    .filter((label) => !/^(?:www\d?|m|amp|blogs?)$/u.test(label))
    .map(bareLetters);
}

function isTitleCase(text: string): boolean {
  const long = wordsOf(text).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => CAPITAL.test(word));
}
