/**
 * Removes the name of the site that web pages append to their headlines: "Bridge falls - KXYZ News 7 - Springfield,
 * News, Weather". A headline may end in a similar way by itself ("Bridge was unsafe - Police"). So a name is removed
 * only where the article's address or source confirms it, or where its wording is typical of sites.
 */

import type { Fields } from "../../model.js";
import { PAPERS } from "../../words/lexicon/pages/outlet-words.js";
import { REGISTRY_LABELS } from "../../words/lexicon/pages/registry-labels.js";
import { bareLetters } from "../../words/text/bare-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Range } from "../text/passage.js";

/** Separators between a headline and the name of its site. */
const JOINT = /(?<!\s)\s+(?<sign>[|–—-]+|::?|[«»·•])(?:\s+[|–—-]+)*(?=\s|$)\s*/gu;
const MAY_JOIN = /\s[|–—:«»·•-]/u;
/** Separators of blogs and stations, which headlines never use. */
const CHROME = /^(?:«|::)/u;
const DASH = /^[-–—]/u;
/** Separators between the parts of a site's name. */
const PARTS = /(?<!\s)\s+(?:[|–—-]+(?:\s+|$)|[:«»·•]+\s+)|,\s*/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&/-]*/gu;

/** Words in names of sites, besides names and places. */
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
/** Words that end few names but those of papers and stations. */
const TITLE_WORD = regexFrom(
  "iu",
  "^",
  [...PAPERS, "news|tv|television|radio|online|weather|sports|headlines|newspapers?|broadcasting"],
  String.raw`\.?$`,
);
/** Sections in the names of stations: "News, Weather, Sports". */
const LISTED = /^(?:news|weather|sports?|traffic|video|radio|closings)$/iu;
const ADDRESS = /^[\p{L}\p{N}-]{3,}\.(?:com|net|org|tv)\b/iu;
const STATION = /^[WK]\p{Lu}{3}(?:-?(?:TV|FM|AM))?\b/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** Least words of a headline without its site, and most words of a site's name after it. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 16;
const LONGEST_NAME = 6;
/** Most words of a site's name in place of a headline. */
const MOST_ALONE = 4;
/** In characters. A longer text is no headline, and may have any number of separators. */
const LONGEST_TITLE = 400;

const titleWords = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/\.$/u, ""));

/** Range of the headline's own words; null where they are all of it. */
export function headlineIn(text: string, { url, source }: Pick<Fields, "url" | "source">): Range | null {
  // Most headlines have no site name.
  if (text.length > LONGEST_TITLE || !MAY_JOIN.test(text)) return null;
  const joints = [...text.matchAll(JOINT)];
  const names = hostNames(url, source);
  for (const joint of joints) {
    const [start, end] = [joint.index, joint.index + joint[0].length];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    // "20 - 13" is a score.
    if (/\d$/u.test(before) && /^\d/u.test(after)) continue;
    const sign = joint.groups?.sign ?? "";
    const known = before !== "" && isName(titleWords(after), names);
    if (known || (isHeadline(before) && isTail(after, names, sign, isTitleCase(before))))
      return { start: 0, end: start };
    if (isHeadline(after) && isHead(before, names, sign)) return { start: end, end: text.trimEnd().length };
  }
  return null;
}

/** Whether a headline is only the name of the site, or a placeholder of a program. */
export function isOnlySite(text: string, { url, source }: Pick<Fields, "url" | "source">): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const words = titleWords(text);
  if (words.length === 0 || words.length > MOST_ALONE) return words.length === 0;
  if (/^[a-z]{2}$/u.test(text.trim()) || ADDRESS.test(text.trim())) return true;
  // "Local news" is a site's section; "On the radio" is a headline.
  const plain = words.length <= 2 && words.every((word) => SITE_WORD.test(word));
  return plain || isName(words, hostNames(url, source));
}

/** @param sign the separator: headlines use dashes themselves */
function isHead(text: string, names: readonly string[], sign: string): boolean {
  const words = titleWords(text);
  if (!words.every(isOfName)) return false;
  return isName(words, names) || (!DASH.test(sign) && words.every((word) => SITE_WORD.test(word)));
}

/** @param titled whether all words of the headline have capitals, so that capitals carry no information */
function isTail(text: string, names: readonly string[], sign: string, titled: boolean): boolean {
  const words = titleWords(text);
  if (words.length === 0 || words.length > MOST_WORDS) return words.length === 0;
  if (!words.every(isOfName)) return false;
  const parts = text.split(PARTS).map(titleWords);
  if (parts.some((part) => namesSite(part, names))) return true;
  if (words.some((word) => ADDRESS.test(word))) return true;
  if (parts.filter((part) => part.some((word) => LISTED.test(word))).length > 1) return true;
  // "Minister to resign - Washington Post" may name the source of the news, not the site.
  if (DASH.test(sign)) return !titled && parts.some(isStation);
  return (CHROME.test(sign) && words.length <= LONGEST_NAME) || parts.some(isWordedAsSite);
}

const isHeadline = (text: string): boolean => titleWords(text).length >= FEWEST_WORDS;

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

/** Whether part of the words is confirmed by the address or the source. */
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

/** Whether all words of a part are confirmed by the address or the source. */
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

/** Names of the site, as bare letters: its source, and the labels of its host without their endings. */
function hostNames(url: string | undefined, source: string | undefined): string[] {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
  return [...new Set([host, source ?? ""].flatMap(labelsOf))];
}

function labelsOf(name: string): string[] {
  if (!/^[\p{L}\p{N}.-]+\.[a-z]{2,}$/iu.test(name)) return name.trim() === "" ? [] : [bareLetters(name)];
  const labels = name.toLowerCase().split(".");
  const ending = REGISTRY_LABELS.includes(labels.at(-2) ?? "") ? 2 : 1;
  return labels
    .slice(0, -ending)
    .filter((label) => !/^(?:www\d?|m|amp|blogs?)$/u.test(label))
    .map(bareLetters);
}

function isTitleCase(text: string): boolean {
  const long = titleWords(text).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => CAPITAL.test(word));
}
