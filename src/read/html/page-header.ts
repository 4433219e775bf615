/** The surroundings of a page's headline, where byline and date are searched. */

import { clean } from "../fields/clean-words.js";
import { headingWords } from "../metadata/page-headline.js";
import type { VisibleHeader } from "../metadata/visible-dates.js";
import type { HtmlDocument, HtmlElement } from "../tree/dom.js";
import { isDropped, isInTitle } from "../tree/dom-blocks.js";
import type { Draft } from "../tree/drafts.js";
import type { ElementRole } from "../tree/element-roles.js";
import type { MainText } from "./main-text.js";
import type { RoledDrafts } from "./main-text-candidates.js";

/** Number of drafts above the headline, into the text, and below the text that belong to the header. */
const ABOVE = 4;
const INTO = 3;
const BELOW = 2;

/** First-level headings: the one nearest above the text, then the others in order; without any, words that stand for one. */
export function headingsOf(
  page: HtmlDocument,
  laid: RoledDrafts,
  main: MainText,
  pageTitle: string,
): string[] {
  const { drafts, places, roles } = laid;
  const headings = [...page.querySelectorAll("h1")].flatMap((element) => {
    const text = headingWords(element);
    const at = places.get(element)?.[0] ?? -1;
    return text === undefined || isDropped(roles[at]) ? [] : [{ text, at }];
  });
  const named = headings.length > 0 ? -1 : namedDraft(laid, pageTitle);
  if (named >= 0 && named <= Math.max(0, main.first) + INTO) return [drafts[named]?.text ?? ""];
  const above = headings.filter(({ at }) => main.first < 0 || at <= main.first + INTO).at(-1);
  const rest = headings.filter((heading) => heading !== above);
  return [...(above === undefined ? [] : [above]), ...rest].map(({ text }) => text);
}

/** Second-level headings, for pages whose first-level heading names the section. */
export function subheadingsOf(page: HtmlDocument, { places, roles }: RoledDrafts): string[] {
  return [...page.querySelectorAll("h2")].slice(0, MOST_SUBHEADINGS).flatMap((element) => {
    const text = clean(element.textContent);
    return text === undefined || isDropped(roles[places.get(element)?.[0] ?? -1]) ? [] : [text];
  });
}

const MOST_SUBHEADINGS = 20;

const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|topper|dachzeile|rubric|label|flag|badge|sponsor|sponsored)(?:$|[\s_-])/i;
/** The label of an advertisement above the article says nothing of the article. */
const OF_ADVERTISEMENT = /(?:^|[\s_-])(?:ads?|advert\w*|banner|werbung|anzeige)(?:$|[\s_-])/i;
const LONGEST_KICKER = 40;
const MOST_ABOVE = 3;

/** The short line above the headline, in the same element, that the page marks as its label: "Sponsored content"; null for none. */
export function kickerOf(page: HtmlDocument): string | null {
  const heading = page.querySelector("h1");
  let at = heading?.previousElementSibling ?? null;
  for (let seen = 0; at !== null && seen < MOST_ABOVE; seen++, at = at.previousElementSibling) {
    const marks = `${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`;
    if (!KICKER.test(marks) || OF_ADVERTISEMENT.test(marks)) continue;
    const text = clean(at.textContent);
    if (text !== undefined && text.length <= LONGEST_KICKER) return text;
  }
  return null;
}

const BESIDE: ReadonlySet<ElementRole> = new Set<ElementRole>([
  "related",
  "comment",
  "promotion",
  "navigation",
  "about-author",
  "cookie",
  "hidden",
]);
const BESIDE_ELEMENTS = new Set(["ASIDE", "NAV", "FOOTER"]);

/** The footer of an article signs it; that of a page does not. */
function isInArticle({ parentElement }: HtmlElement): boolean {
  for (let at = parentElement; at !== null; at = at.parentElement)
    if (at.nodeName.toUpperCase() === "ARTICLE") return true;
  return false;
}

/** Returns a test whether an element belongs to comments, other stories or the like. */
export function createBesideTest({ places, roles, spans }: RoledDrafts): (element: HtmlElement) => boolean {
  // A part with the article itself loses its role.
  const parts = new Set(
    spans.flatMap(({ role, element, from, to }) =>
      BESIDE.has(role) && (to === from || roles[from] === role) ? [element] : [],
    ),
  );
  return (element) => {
    const place = places.get(element);
    const role = place === undefined ? undefined : roles[place[0]];
    if (role !== undefined && BESIDE.has(role) && place !== undefined && place[1] > place[0]) return true;
    let inArticle = false;
    for (let at: HtmlElement | null = element; at !== null; at = at.parentElement) {
      const name = at.nodeName.toUpperCase();
      if (parts.has(at)) return true;
      if (name === "ARTICLE" || name === "MAIN") inArticle = true;
      if (BESIDE_ELEMENTS.has(name) && !inArticle && !(name === "FOOTER" && isInArticle(at))) return true;
    }
    return false;
  };
}

/** Lines above and below the headline and below the text, without parts beside the article. */
export function headerOf(
  page: HtmlDocument,
  laid: RoledDrafts,
  main: MainText,
  isBeside: (element: HtmlElement) => boolean,
  pageTitle: string,
): VisibleHeader {
  const { drafts, roles, places } = laid;
  const first = main.first < 0 ? 0 : main.first;
  const title = titleAt(page, laid, first + INTO, pageTitle);
  const usable = (index: number) => {
    const [draft, role] = [drafts[index], roles[index]];
    return draft !== undefined && (role === undefined || role === "byline") && !isBeside(draft.element);
  };
  const from = Math.max(0, (title ?? first) - ABOVE);
  let to = Math.min(drafts.length, Math.max(first, (title ?? 0) + 1));
  // Captions and buttons between headline and text take no line of it.
  for (let lines = 0; to < drafts.length && lines < INTO; to++) if (usable(to)) lines++;
  const end = main.chosen.length === 0 ? to : (lastOf(laid, main) ?? to);
  const near = new Set<number>();
  for (let index = from; index < to; index++) near.add(index);
  const below = Array.from({ length: 2 * BELOW + 1 }, (_, offset) => end - BELOW + offset);
  const linesAt = (indexes: Iterable<number>) =>
    [...new Set(indexes)].filter(usable).flatMap((index) => drafts[index]?.text.split("\n") ?? []);
  // An element that is marked as a byline counts anywhere; those around the headline come first.
  const marked = drafts.flatMap((_, index) =>
    roles[index] === "byline" && index >= from - 20 && index < to ? [index] : [],
  );
  return {
    lines: linesAt([...marked, ...near]),
    linesBelow: linesAt(below),
    isNear: (element) => {
      if (isBeside(element)) return false;
      const at = draftAt(element, places);
      return at === null || (at >= from - 20 && at < to) || near.has(at);
    },
  };
}

/**
 * The draft with the headline: the heading that the page's title repeats, else the last one above the text that has words;
 * without one, other words that the title repeats.
 */
function titleAt(page: HtmlDocument, laid: RoledDrafts, last: number, pageTitle: string): number | undefined {
  const { drafts, places, roles } = laid;
  const headings = [...page.querySelectorAll("h1")].flatMap((element) => {
    const [from, to] = places.get(element) ?? [-1, -1];
    return to > from && !isDropped(roles[from]) ? [from] : [];
  });
  const repeated = headings.find((at) => isInTitle(drafts[at] as Draft, pageTitle));
  if (repeated !== undefined) return repeated;
  const above = headings.filter((at) => at <= last);
  if (above.length > 0) return above.at(-1);
  const named = namedDraft(laid, pageTitle);
  return named >= 0 && named <= last ? named : undefined;
}

/** The first draft that the page's title repeats; -1 for none. */
const namedDraft = ({ drafts, roles }: RoledDrafts, pageTitle: string): number =>
  drafts.findIndex((draft, index) => !isDropped(roles[index]) && isInTitle(draft, pageTitle));

function lastOf({ drafts }: RoledDrafts, { chosen }: MainText): number | null {
  const last = chosen.at(-1)?.draft;
  const at = last === undefined ? -1 : drafts.indexOf(last);
  return at === -1 ? null : at;
}

/** Index of the first draft of the nearest block around an element. */
function draftAt(element: HtmlElement, places: RoledDrafts["places"]): number | null {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement) {
    const place = places.get(at);
    if (place !== undefined) return place[0];
  }
  return null;
}
