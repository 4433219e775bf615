/** The byline displayed around the headline, for pages without metadata. */

import { foldCalendarWord, isWeekday } from "../../dates/calendar-words.js";
import {
  SIGNING_BEHIND,
  SIGNING_NOUNS,
  SIGNING_OR_SURNAME,
  SIGNING_PREPOSITIONS,
} from "../../words/lexicon/pages/signing-words.js";
import { peopleOfByline } from "../../words/persons/byline-people.js";
import { clean } from "../fields/clean-words.js";
import type { HtmlDocument, HtmlElement } from "../tree/dom.js";
import { dateLabelOf, FOUND_DATE, isDateLine, UPDATED_WORDS, type VisibleHeader } from "./visible-dates.js";

const SIGNING_WORDS = [...SIGNING_PREPOSITIONS, ...SIGNING_OR_SURNAME, ...SIGNING_NOUNS].join("|");
const SIGNED = new RegExp(
  `^\\W{0,3}(?:(?:story|report|reported|reporting|written|writing|posted|words|text|article|analysis)\\s+)?(?:${SIGNING_WORDS})(?:\\s*[:：]\\s*|\\s+)(?=\\S)`,
  "iu",
);
const LONGEST_LINE = 200;
/** Elements that name the author of the article. */
const SIGNATURES = [
  '[rel~="author"], [class*="byline" i], [class*="author" i], [class*="autor" i], [class*="auteur" i]',
  '[class~="firma" i], [class~="signature" i], [class*="verfasser" i], [class~="forfatter" i]',
  '[class*="author" i] [class~="name" i], [class*="byline" i] [class~="name" i]',
  '[data-testid*="byline" i], [data-component*="byline" i], [class~="reader-credits"]',
].join(", ");
/** Links to all articles of an author, used where no other element names one. */
const AUTHOR_LINKS =
  'a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/auteur/" i]';
/** Elements with similar names: a box about somebody, a picture, a link to all authors. */
const NO_SIGNATURE =
  /bio|about|description|avatar|image|photo|social|follow|twitter|role|job|date|time|position|email|(?:byline|author)[-_]?title/i;

/** The people named in the elements and lines around the headline. */
export function visibleAuthors(page: HtmlDocument, header: VisibleHeader, outlet: string | null): string[] {
  for (const selector of [SIGNATURES, AUTHOR_LINKS]) {
    const people = signersIn(signaturesOf(page, header, selector), outlet);
    if (people.length > 0) return people;
  }
  for (const line of joinedBylines([...header.lines, ...header.linesBelow])) {
    const { name } = REPORTER_LINE.exec(line)?.groups ?? {};
    if (name !== undefined) return [name];
    if (line.length > LONGEST_LINE || !SIGNED.test(line)) continue;
    // No name contains a digit; "By Ana Lee 10/5/11" continues with a date.
    const named = withoutDates(line.replace(SIGNED, "")).replace(/\s\d.*$/su, "");
    const people = peopleOfByline(named.replace(UPDATED_WORDS, " "), outlet);
    if (people.length > 0 && people.every(isFullName)) return people;
  }
  return [];
}

/** "김하늘 기자", alone or behind a dateline: "(한솔=새빛통신) 김하늘 기자 = " */
const REPORTER_LINE = new RegExp(
  `^(?:\\([^()]{2,30}=[^()]{2,30}\\)\\s{0,2})?(?<name>[\\p{sc=Han}\\p{sc=Hangul}]{2,4}) ?(?:${SIGNING_BEHIND.join("|")})(?=$|[\\s=|·,]|기자)`,
  "u",
);

/** Texts of the elements that look like bylines of the article. */
function signaturesOf(page: HtmlDocument, header: VisibleHeader, selector: string): string[] {
  const texts: string[] = [];
  for (const element of [...page.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
    if (texts.length >= MOST_SIGNATURES) break;
    if (isNoSignature(element) || !header.isNear(element)) continue;
    const text = clean(linesOf(element))
      ?.replace(FILED, "")
      .replace(/\s@\w.*$/su, "");
    if (text !== undefined && text.length <= LONGEST_LINE && text !== "") texts.push(text);
  }
  return texts;
}

/** Topics behind the names of authors. */
const FILED = /(?:^|\|)[^\p{L}]{0,3}(?:filed|tagged|posted in|tags|topics|categor(?:y|ies)|more on)\b.*$/isu;
const LINE = new Set("DIV P UL OL LI BR DL DD DT TD H2 H3 H4 H5 H6".split(" "));

/** Words of an element, its lines apart: the name in one and the post in the next are no one name. */
const linesOf = (element: HtmlElement): string => {
  const lines = shownWords(element).split("|");
  return lines.flatMap((line) => clean(line) ?? []).join(" | ");
};

function shownWords({ childNodes }: HtmlElement): string {
  let words = "";
  for (const node of childNodes) {
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    const inside = node.nodeType === 1 ? shownWords(node as HtmlElement) : (node.textContent ?? "");
    words += LINE.has(node.nodeName.toUpperCase()) ? `|${inside}|` : inside;
  }
  return words;
}

/** Classes that say what belongs to an author, and not what stands in the element: "author has-bio". */
const STATES = /(?<![a-z\d])(?:has|with|without|no)[-_][\w-]*/gi;
const classesOf = (element: HtmlElement): string => (element.getAttribute("class") ?? "").replace(STATES, "");

/** Whether an element names the author of something else, such as a picture. */
function isNoSignature(element: HtmlElement): boolean {
  if (NO_SIGNATURE.test(classesOf(element))) return true;
  let at: HtmlElement | null = element;
  for (let level = 0; level < 3 && at !== null; level++, at = at.parentElement)
    if (at.nodeName.toUpperCase() === "FIGURE" || isPicture(classesOf(at))) return true;
  return false;
}

/** A byline may have the picture of its author: `class="byline byline-photo"`. */
const isPicture = (names: string): boolean =>
  PICTURE.test(names) && !/(?:^|\s)(?:byline|reader-credits)(?:$|\s)/i.test(names);
const PICTURE = /(?:^|[\s_-])(?:foto|photo|image|img|caption|figure|credit)/i;

function signersIn(texts: readonly string[], outlet: string | null): string[] {
  // The shortest text has the fewest words besides the names.
  const shortestFirst = [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const text of shortestFirst) {
    for (const part of [signedLines(text), firstLine(text)]) {
      const people = peopleOfByline(withoutDates(withoutPlace(part)), outlet);
      if (people.length > 0 && people.every(isFullName)) return all(texts, shortestFirst, outlet, people);
    }
  }
  return [];
}

/** The lines that begin with "By", where some do: others name places and programmes. */
function signedLines(text: string): string {
  const signed = text.split(" | ").filter((line) => SIGNED.test(line));
  return signed.length === 0 ? text : signed.join(" | ");
}

/** "Ana Lee | Bay News, Averby": the lines below a name say where or for whom she works. */
const firstLine = (text: string): string => text.split(" | ", 1)[0] ?? "";

const SIGNING_WORD = new RegExp(`^\\W{0,3}(?:${SIGNING_WORDS})\\s?[:：]?$`, "iu");

/** Joins lines where "by" is on one and the name on the next. */
function joinedBylines(lines: readonly string[]): string[] {
  return lines.map((line, index) =>
    line.length < 20 && SIGNING_WORD.test(line) ? `${line} ${lines[index + 1] ?? ""}` : line,
  );
}

/** "Ana Lee | Madrid": the place is no second person. */
const withoutPlace = (text: string): string => text.replace(/(?<!\s)\s+\|\s+\p{Lu}[\p{L}.-]{1,30}$/u, "");

/** Replaces dates, with their weekdays, by a separator of names. */
const withoutDates = (text: string): string =>
  text
    .replace(FOUND_DATE, " | ")
    // "Ana Lee on 3 May 2024"
    .replace(/\s(?:on|am|le|el|il|op|den|em)\s{1,3}\|/giu, " |")
    .replace(/(?<![\p{L}])\p{L}{2,15}(?=,?\s{1,9}\|)/gu, (word) =>
      isWeekday(foldCalendarWord(word)) ? "" : word,
    );

const LONGEST_HEADER_LINE = 120;

/** Whether a line near the headline consists of author or date. */
export function isHeaderLine(text: string): boolean {
  if (text.length > LONGEST_HEADER_LINE) return false;
  if (
    isDateLine(text) ||
    (REPORTER_LINE.test(text) && text.length < 40) ||
    (dateLabelOf(text) !== null && /\bago\b|\d{1,2}[:.]\d{2}/.test(text) && text.length < 50)
  )
    return true;
  if (!SIGNED.test(text)) return false;
  const people = peopleOfByline(withoutDates(text.replace(SIGNED, "")));
  const named = people.reduce((sum, name) => sum + name.length, 0);
  return people.length > 0 && people.every(isFullName) && named * 2 > text.length;
}

const MOST_SIGNATURES = 12;
/** Most elements that are searched for bylines and dates. */
const MOST_ELEMENTS = 400;
const isFullName = (name: string): boolean =>
  (/\S\s\S/.test(name) && !/\s(?:[^\s\p{Lu}]*|I[’']m)$|\s[A-Z][a-z]+day$/u.test(name)) ||
  /[\p{sc=Han}\p{sc=Hangul}]/u.test(name);

/** All authors with elements of their own: two links are two people. A longer form of a known name is that person. */
function all(
  texts: readonly string[],
  shortestFirst: readonly string[],
  outlet: string | null,
  first: readonly string[],
): string[] {
  const people = [...first];
  for (const text of shortestFirst)
    for (const name of peopleOfByline(withoutDates(withoutPlace(signingLines(text, people))), outlet))
      if (isFullName(name) && !people.some((known) => name.startsWith(known) || known.startsWith(name)))
        people.push(name);
  // The first text with the name, and its place there.
  const offsetOf = (name: string): number => {
    const text = texts.findIndex((one) => one.includes(name));
    return text === -1 ? 0 : text * (LONGEST_LINE + 1) + (texts[text]?.indexOf(name) ?? 0);
  };
  return people.sort((a, b) => offsetOf(a) - offsetOf(b)).slice(0, MOST_PEOPLE);
}

const MOST_PEOPLE = 6;

/** The lines of a byline that sign: with a known name, or "By". Others name places, programmes and desks, unless all name people. */
function signingLines(text: string, people: readonly string[]): string {
  const lines = text.split(" | ");
  const isList = lines.every((line) => !SIGNED.test(line) && peopleOfByline(line)[0] === line);
  if (isList) return text;
  const isSigned = (line: string) => SIGNED.test(line) || people.some((name) => line.includes(name));
  return lines.filter(isSigned).join(" | ");
}
