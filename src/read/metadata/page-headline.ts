/** Chooses the headline of a page by a vote of all places that have one. */

import { bareLetters } from "../../words/text/bare-words.js";
import { clean } from "../fields/clean-words.js";
import { plainHeadline } from "../fields/escapes.js";
import { INLINE_ELEMENTS } from "../fields/inline-elements.js";
import type { HtmlElement } from "../tree/dom.js";

export interface TitleCandidate {
  readonly text: string;
  /** "h1", "JSON-LD", "meta og:title", "title". */
  readonly from: string;
  /** Reliability of the place itself. */
  readonly weight: number;
}

/** Separators between a headline and a site's name. */
const JOINT = /(?<!\s)\s+(?:[|–—·•»«:-]+\s+)|(?:(?<!\s)\s+)?\|\s*/u;

/**
 * The candidate that most others confirm. Of two that agree, the fuller one, because pages cut headlines for machines;
 * but never with the name of the site.
 *
 * @param sites names of the site
 */
export function headlineAmong(
  given: readonly TitleCandidate[],
  sites: readonly string[],
): TitleCandidate | null {
  const names = new Set(sites.map(bareLetters).filter((name) => name !== ""));
  const candidates = given
    .map((candidate) => ({ ...candidate, text: withoutSite(shown(candidate.text) ?? "", names, given) }))
    .filter(
      ({ text }) =>
        /[\p{L}\p{N}]/u.test(text) &&
        !names.has(bareLetters(text)) &&
        !names.has(bareLetters(text).replace(/^the/, "")),
    );
  const support = (one: TitleCandidate) =>
    candidates.reduce(
      (sum, other) => sum + (other === one || agrees(one.text, other.text) ? other.weight : 0),
      0,
    );
  let best: TitleCandidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const votes = support(candidate) + candidate.weight / 10;
    if (votes > most) [best, most] = [candidate, votes];
  }
  if (best === null) return null;
  const chosen = best;
  // "Westhaven closes ferry terminal" where another place has the rest of it.
  const fuller = candidates.find(
    ({ text, weight }) =>
      weight > 0.5 &&
      text.length > chosen.text.length &&
      text.toLowerCase().startsWith(`${chosen.text.toLowerCase().replace(/(?:\.\.\.|…)$/, "")}`) &&
      (/^(?:(?!\s-\s)[^|–—:»])*$/u.test(text.slice(chosen.text.length)) ||
        /(?:\.\.\.|…)$/.test(chosen.text)) &&
      !/^[.,]?\w/.test(text.slice(chosen.text.length)),
  );
  return fuller ?? chosen;
}

/**
 * A headline as its editor wrote it: emphasis of some words that the page shows as tags was escaped too often. A tag alone
 * is what the headline is about.
 */
function shown(text: string): string | undefined {
  return EMPHASIZED.test(text) || clean(text) !== text ? plainHeadline(text) : text;
}

const EMPHASIZED = new RegExp(
  String.raw`<(${INLINE_ELEMENTS.join("|")})(?:\s[^<>]{0,500})?>[^<>]{1,300}<\/\1>`,
  "i",
);

const headlineWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Least share of common words, relative to the longer one. */
const ALIKE = 0.6;
/** Least words of a shortened headline. */
const FEWEST_WORDS = 3;

/** Whether two headlines agree: one may be shortened or worded a little differently. */
export function agrees(one: string, other: string): boolean {
  const [a, b] = [bareLetters(one), bareLetters(other)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) >= 12 && (a.startsWith(b) || b.startsWith(a))) return true;
  const [first, second] = [new Set(headlineWords(one)), new Set(headlineWords(other))];
  const shared = [...first].filter((word) => second.has(word)).length;
  const shorter = Math.min(first.size, second.size);
  if (shorter >= FEWEST_WORDS && shared === shorter) return true;
  return shared / Math.max(first.size, second.size, 1) >= ALIKE;
}

/** A title without its suffix: the site's name, or words that no other candidate has. */
function withoutSite(text: string, names: ReadonlySet<string>, all: readonly TitleCandidate[]): string {
  const parts = text.split(JOINT);
  if (parts.length < 2) return text;
  const others = all.map((other) => shown(other.text) ?? "").filter((other) => other !== text);
  // Equal to the whole headline of another place.
  const whole = others.find(
    (other) =>
      headlineWords(other).length >= 2 &&
      (text.startsWith(other) || text.endsWith(other)) &&
      !names.has(bareLetters(other)),
  );
  if (whole !== undefined) return whole;
  let kept = text;
  for (const part of [...parts].reverse()) {
    if (
      !names.has(bareLetters(part)) &&
      !names.has(`the${bareLetters(part)}`) &&
      !names.has(bareLetters(part).replace(/^the/, ""))
    )
      break;
    const cut = kept.slice(0, kept.lastIndexOf(part)).replace(/(?<![\s|–—·•»«:-])[\s|–—·•»«:-]+$/u, "");
    if (cut === "") break;
    kept = cut;
  }
  const [first = ""] = kept.split(JOINT);
  if (names.has(bareLetters(first)) && first.length < kept.length)
    kept = kept.slice(first.length).replace(/^[\s|–—·•»«:-]+/u, "");
  return kept;
}

/** Words of a heading without a link at its end: "Harbour opens <a>Local news</a>" has the section there. */
export function headingWords(heading: HtmlElement): string | undefined {
  const text = clean(heading.textContent);
  const last = [...heading.childNodes].filter((node) => node.textContent?.trim() !== "").at(-1);
  const label = last?.nodeName === "A" ? clean(last.textContent) : undefined;
  if (text === undefined || label === undefined || label.split(" ").length > LONGEST_LABEL) return text;
  const rest = clean(text.slice(0, -label.length));
  return text.endsWith(label) && rest !== undefined && rest.split(" ").length >= SHORTEST_REST ? rest : text;
}

/** Most words of a section's name, and fewest of a headline before one. */
const LONGEST_LABEL = 3;
const SHORTEST_REST = 4;
