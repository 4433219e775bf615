/** The surroundings of a page's headline, where byline and date are searched. */

import { clean } from "../fields/clean-words.js";
import type { VisibleHeader } from "../metadata/visible-metadata.js";
import type { HtmlDocument, HtmlElement } from "../tree/dom.js";
import { isDropped } from "../tree/dom-blocks.js";
import type { ElementRole } from "../tree/element-roles.js";
import type { MainText } from "./main-text.js";
import type { LaidPage } from "./main-text-candidates.js";

/** Number of drafts above the headline, into the text, and below the text that belong to the header. */
const ABOVE = 4;
const INTO = 3;
const BELOW = 2;

/** First-level headings: the one nearest above the text, then the others in order. */
export function headingsOf(page: HtmlDocument, { places, roles }: LaidPage, main: MainText): string[] {
  const headings = [...page.querySelectorAll("h1")].flatMap((element) => {
    const text = clean(element.textContent);
    const at = places.get(element)?.[0] ?? -1;
    return text === undefined || isDropped(roles[at]) ? [] : [{ text, at }];
  });
  const above = headings.filter(({ at }) => main.first < 0 || at <= main.first + INTO).at(-1);
  const rest = headings.filter((heading) => heading !== above);
  return [...(above === undefined ? [] : [above]), ...rest].map(({ text }) => text);
}

/** Second-level headings, for pages whose first-level heading names the section. */
export function subheadingsOf(page: HtmlDocument, { places, roles }: LaidPage): string[] {
  return [...page.querySelectorAll("h2")].slice(0, MOST_SUBHEADINGS).flatMap((element) => {
    const text = clean(element.textContent);
    return text === undefined || isDropped(roles[places.get(element)?.[0] ?? -1]) ? [] : [text];
  });
}

const MOST_SUBHEADINGS = 20;

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

/** Returns a test whether an element belongs to comments, other stories or the like. */
export function createBesideTest({ places, roles, spans }: LaidPage): (element: HtmlElement) => boolean {
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
      if (BESIDE_ELEMENTS.has(name) && !inArticle) return true;
    }
    return false;
  };
}

/** Lines above and below the headline and below the text, without parts beside the article. */
export function headerOf(
  page: HtmlDocument,
  laid: LaidPage,
  main: MainText,
  isBeside: (element: HtmlElement) => boolean,
): VisibleHeader {
  const { drafts, roles, places } = laid;
  const first = main.first < 0 ? 0 : main.first;
  const titles = [...page.querySelectorAll("h1")].map((element) => places.get(element)?.[0] ?? -1);
  const title = titles.filter((at) => at >= 0 && at <= first + INTO).at(-1);
  const from = Math.max(0, (title ?? first) - ABOVE);
  const to = Math.min(drafts.length, Math.max(first, (title ?? 0) + 1) + INTO);
  const end = main.chosen.length === 0 ? to : (lastOf(laid, main) ?? to);
  const near = new Set<number>();
  for (let index = from; index < to; index++) near.add(index);
  const below = Array.from({ length: 2 * BELOW + 1 }, (_, offset) => end - BELOW + offset);
  const usable = (index: number) => {
    const [draft, role] = [drafts[index], roles[index]];
    return draft !== undefined && (role === undefined || role === "byline") && !isBeside(draft.element);
  };
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

function lastOf({ drafts }: LaidPage, { chosen }: MainText): number | null {
  const last = chosen.at(-1)?.draft;
  const at = last === undefined ? -1 : drafts.indexOf(last);
  return at === -1 ? null : at;
}

/** Index of the first draft of the nearest block around an element. */
function draftAt(element: HtmlElement, places: LaidPage["places"]): number | null {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement) {
    const place = places.get(at);
    if (place !== undefined) return place[0];
  }
  return null;
}
