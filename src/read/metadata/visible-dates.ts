/** The dates displayed around the headline, for pages without metadata. */

import { readDate } from "../../dates/date-field.js";
import { ORDINAL_ENDING } from "../../words/lexicon/english-numbers.js";
import { clean } from "../fields/clean-words.js";
import type { HtmlDocument, HtmlElement } from "../tree/dom.js";

/** Lines around the headline, in order of the page. */
export interface VisibleHeader {
  readonly lines: readonly string[];
  /** Lines below the text, where some bylines are. */
  readonly linesBelow: readonly string[];
  /** Whether an element is around the headline or in the article, and not in comments or other stories. */
  readonly isNear: (element: HtmlElement) => boolean;
}

const LONGEST_LINE = 200;
const MOST_ELEMENTS = 400;

const MONTH = "\\p{L}[\\p{L}\\p{M}]{1,11}";
const DAY_FORMS = [
  `\\d{1,2}(?:\\.|${ORDINAL_ENDING}|er|º|ª)?\\s(?:de\\s)?${MONTH}\\.?,?\\s(?:de\\s|del\\s)?\\d{4}`,
  `${MONTH}\\.?\\s\\d{1,2}(?:${ORDINAL_ENDING})?,?\\s\\d{4}`,
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{4}\\s?[年./]\\s?\\d{1,2}\\s?[月./]\\s?\\d{1,2}\\s?日?",
  "\\d{4}\\s?년\\s?\\d{1,2}\\s?월\\s?\\d{1,2}\\s?일",
  "\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}",
];
const TIME =
  "\\d{1,2}\\s?[:.h]\\s?\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?\\s?m\\b\\.?)?(?:\\s(?:[A-Z]{2,5}|Uhr)\\b)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?(?:\\s[A-Z]{2,5}\\b)?";
const FOUND = `(?<![\\d\\p{L}])(?<day>${DAY_FORMS.join("|")})(?!\\d)(?:(?:\\s?[,|·•@–—-]|T|\\s(?:at|um|à|a las|às|kl\\.?|klo|alle|om|в|o))?\\s?(?<time>${TIME}))?`;
/** Dates with their times, wherever they stand. */
export const FOUND_DATE = new RegExp(FOUND, "giu");

const PUBLISHED =
  /\b(?:publi\w*|posted|created|first|issued|veröffentlicht|erstellt|pubblicat\w*|gepubliceerd|opublikowano)|опублик|发布|發布|公開|掲載|입력/iu;
/** Words that call a date that of a change. */
export const UPDATED_WORDS =
  /\b(?:(?:last\s)?(?:updated|modified|edited)|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|zaktualizowano)|обновл|更新|수정/iu;

export interface VisibleDates {
  readonly published: string | undefined;
  readonly updated: string | undefined;
  /**
   * A date that only the class of its element calls that of a change, and no word that readers see: hAtom demanded
   * `updated` of each entry, so that many systems give this name to the date of publication.
   */
  readonly unworded: string | undefined;
}

interface Seen {
  readonly value: string;
  readonly label: "published" | "updated" | null;
  readonly unworded?: boolean;
}

/** Elements with a machine-readable date: HTML's own, and `title` in microformats ("1 hour ago"). */
const DATED =
  'time[datetime], abbr[title], [class*="date" i][title], [class*="time" i][title], [class*="published" i][title]';

/** The dates around the headline. Without labels the first is that of publication. */
export function visibleDates(page: HtmlDocument, header: VisibleHeader): VisibleDates {
  const seen: Seen[] = [];
  for (const element of [...page.querySelectorAll(DATED)].slice(0, MOST_ELEMENTS)) {
    const value = clean(element.getAttribute("datetime") ?? element.getAttribute("title"));
    if (value === undefined || !header.isNear(element) || !isDate(value)) continue;
    if (!element.hasAttribute("datetime") && !/^\d{4}-\d{2}-\d{2}/.test(value)) continue;
    const words = `${labelBefore(element)} ${element.textContent ?? ""}`;
    const label = dateLabelOf(`${element.getAttribute("class") ?? ""} ${words}`);
    seen.push({ value, label, unworded: label === "updated" && dateLabelOf(words) === null });
    if (seen.length >= MOST_DATES) break;
  }
  for (const line of header.lines)
    if (line.length <= LONGEST_LINE && isDateLine(line)) seen.push(...datesIn(line));
  const labelled = (label: Seen["label"]) => seen.find((one) => one.label === label)?.value;
  return {
    published: labelled("published") ?? labelled(null),
    updated: labelled("updated"),
    unworded: seen.find(({ unworded }) => unworded)?.value,
  };
}

/** Least share of a line without a label that its dates fill. */
const DATE_SHARE = 0.3;

/** Whether a line gives the date of publication. A sentence with a day is about an event. */
export function isDateLine(line: string): boolean {
  const dates = [...line.matchAll(FOUND_DATE)].reduce((sum, [found]) => sum + found.length, 0);
  return dates > 0 && (dateLabelOf(line.slice(0, 60)) !== null || dates >= line.length * DATE_SHARE);
}

const MOST_DATES = 40;

/** The dates in a line, each with the label before it: "Published May 7, 2024 at 9:15 a.m. | Updated May 8, 2024". */
function datesIn(line: string): Seen[] {
  const found: Seen[] = [];
  let from = 0;
  for (const match of line.replace(/\s+/g, " ").matchAll(FOUND_DATE)) {
    const { day = "", time } = match.groups ?? {};
    const before = line.slice(from, match.index);
    from = match.index + match[0].length;
    const timed = time === undefined ? null : `${day} ${time}`;
    const value = timed !== null && isDate(timed) ? timed : day;
    if (isDate(value)) found.push({ value, label: dateLabelOf(before) });
  }
  return found;
}

/** Whether the words beside a date call it that of publication or of a change. */
export function dateLabelOf(text: string): Seen["label"] {
  const [published, updated] = [text.search(PUBLISHED), text.search(UPDATED_WORDS)];
  if (updated === -1) return published === -1 ? null : "published";
  return published > updated ? "published" : "updated";
}

/** The words before an element, which label its date. */
function labelBefore(element: HtmlElement): string {
  const { parentElement } = element;
  if (parentElement === null) return "";
  let before = "";
  for (const child of parentElement.childNodes) {
    if (child === element) break;
    before =
      child.nodeType === 3 || child.nodeName === "SPAN" || child.nodeName === "B"
        ? `${before} ${child.textContent ?? ""}`.slice(-60)
        : "";
  }
  return before;
}

/** Whether a value is a date of a field, complete or not. */
export function isDate(value: string): boolean {
  const { kind } = readDate(value);
  return kind !== "invalid";
}
