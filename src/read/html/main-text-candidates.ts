/** Candidates for the article of a page: sets of its drafts, as indices, each from another hint. */

import { bareLetters } from "../../words/text/bare-words.js";
import type { HtmlDocument, HtmlElement } from "../tree/dom.js";
import { cumulated, isDropped, proseOf } from "../tree/dom-blocks.js";
import type { Draft, Drafted } from "../tree/drafts.js";
import { type ElementRole, isHidden } from "../tree/element-roles.js";

/** A page's drafts, each with its role: caption, key point, ...; undefined for plain text. */
export interface RoledDrafts extends Drafted {
  readonly roles: readonly (ElementRole | undefined)[];
}

/** Drafts in a row: the index of the first, and the index after the last. */
export type DraftRange = readonly [from: number, to: number];

export interface Candidate {
  /** Indices of its prose. */
  readonly proseDrafts: ReadonlySet<number>;
  /** Indices of all drafts that it surely contains. */
  readonly members: ReadonlySet<number>;
  /** Index of its first draft of prose; -1 without drafts. */
  readonly from: number;
  /** Index after its last draft of prose. */
  readonly to: number;
  /** Index after its last draft, prose or not. */
  readonly end: number;
  /** Characters of its prose. */
  readonly prose: number;
  /** Characters of contiguous prose in its largest part. */
  readonly mass: number;
  /** Share of the headline's words in it. */
  readonly relevance: number;
}

/** Elements that mark the text of the article, the most reliable first. */
const MARKED = [
  '[itemprop~="articleBody"]',
  ".e-content",
  ".entry-content",
  ".article-body, .article__body, .articleBody, .story-body, .post-content, .post-body",
  "article",
  'main, [role="main"]',
];

/** Share of the first candidate's drafts of prose that the second has, too: 0 to 1. */
export function overlap(one: Candidate, other: Candidate): number {
  let shared = 0;
  for (const index of one.proseDrafts) if (other.proseDrafts.has(index)) shared++;
  return shared / Math.max(1, one.proseDrafts.size);
}

/**
 * Scores drafts as the main text of a page.
 *
 * @param indexes of drafts
 * @param words content words of the title, in lower case
 */
export function candidateOf(
  { drafts, roles }: RoledDrafts,
  indexes: readonly number[],
  words: ReadonlySet<string>,
): Candidate {
  const inProse = indexes.filter((index) => isMainText(roles[index]) && proseOf(drafts[index] as Draft) > 0);
  const prose = inProse.reduce((sum, index) => sum + proseOf(drafts[index] as Draft), 0);
  const masses = new Map<HtmlElement | null, number>();
  for (const index of inProse) {
    const home = homeOf(drafts[index] as Draft);
    for (const place of new Set([home, home?.parentElement ?? null]))
      masses.set(place, (masses.get(place) ?? 0) + proseOf(drafts[index] as Draft));
  }
  const own = contentWords(inProse.map((index) => drafts[index]?.text).join(" "));
  const hits = [...words].filter((word) => own.has(word)).length;
  return {
    proseDrafts: new Set(inProse),
    members: new Set(prose > 0 ? inProse : indexes.filter((index) => !isDropped(roles[index]))),
    from: inProse[0] ?? indexes[0] ?? -1,
    to: (inProse.at(-1) ?? indexes.at(-1) ?? -1) + 1,
    end: (indexes.at(-1) ?? -1) + 1,
    prose,
    mass: Math.max(0, ...masses.values()),
    relevance: words.size === 0 ? 0 : hits / words.size,
  };
}

const isMainText = (role: ElementRole | undefined): boolean =>
  role === undefined || role === "embed" || role === "key-point" || role === "pull-quote";

/** All indices of a range of drafts, from its first to before its end. */
export const range = ([from, to]: DraftRange): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** The drafts of each kind of element that pages mark their text with; of several of a kind, the one with most prose. */
export function markedCandidates(page: HtmlDocument, roled: RoledDrafts): number[][] {
  const proseBefore = cumulated(roled.drafts);
  return MARKED.flatMap((selector) => {
    let most: DraftRange | null = null;
    for (const element of page.querySelectorAll(selector)) {
      const place = roled.places.get(element);
      if (place === undefined) continue;
      const own = (proseBefore[place[1]] ?? 0) - (proseBefore[place[0]] ?? 0);
      if (most === null || own > (proseBefore[most[1]] ?? 0) - (proseBefore[most[0]] ?? 0)) most = place;
    }
    return most === null ? [] : [range(most)];
  });
}

/** Least share of the page's plain prose in the densest element. */
const DENSE = 0.7;

/** The drafts of the innermost element with most of the plain prose. */
export function densestElement({ drafts, roles, places }: RoledDrafts): number[] {
  const sums = [0];
  for (const [index, draft] of drafts.entries())
    sums.push((sums.at(-1) ?? 0) + (isMainText(roles[index]) ? proseOf(draft) : 0));
  const all = sums.at(-1) ?? 0;
  if (all === 0) return [];
  let best: DraftRange = [0, drafts.length];
  for (const place of places.values()) {
    const own = (sums[place[1]] ?? 0) - (sums[place[0]] ?? 0);
    if (own >= all * DENSE && place[1] - place[0] < best[1] - best[0]) best = place;
  }
  return range(best);
}

/** Indices of the drafts of prose in the one parent element that has most characters of prose; empty where the page has none. */
export function fullestParent({ drafts, roles }: RoledDrafts): number[] {
  const places = new Map<HtmlElement | null, { prose: number; indexes: number[] }>();
  let best: { prose: number; indexes: number[] } = { prose: 0, indexes: [] };
  for (const [index, draft] of drafts.entries()) {
    const prose = isMainText(roles[index]) ? proseOf(draft) : 0;
    if (prose === 0) continue;
    const home = homeOf(draft);
    const place = places.get(home) ?? { prose: 0, indexes: [] };
    place.prose += prose;
    place.indexes.push(index);
    places.set(home, place);
    if (place.prose > best.prose) best = place;
  }
  return best.indexes;
}

/** The prose of the parent of the first prose below the title. */
export function belowTitle({ drafts, roles }: RoledDrafts): number[] {
  const title = drafts.findIndex(({ kind, depth }) => kind === "heading" && depth === 1);
  if (title === -1) return [];
  const isProse = (draft: Draft, index: number) => isMainText(roles[index]) && proseOf(draft) > 0;
  const first = drafts.findIndex((draft, index) => index > title && isProse(draft, index));
  const home = first === -1 ? null : homeOf(drafts[first] as Draft);
  return drafts.flatMap((draft, index) =>
    index >= first && homeOf(draft) === home && isProse(draft, index) ? [index] : [],
  );
}

/** Fewest characters of prose of a whole article, on pages with several. */
const WHOLE_ARTICLE = 300;

/** The outermost `article` elements with a headline and enough prose for a whole article. */
export function articlesOf(page: HtmlDocument, { drafts, roles, places }: RoledDrafts): DraftRange[] {
  const found: DraftRange[] = [];
  for (const element of page.querySelectorAll("article")) {
    const place = places.get(element);
    if (place === undefined || found.some(([from, to]) => place[0] >= from && place[1] <= to)) continue;
    const inside = range(place);
    const hasHeadline = inside.some(
      (index) => drafts[index]?.kind === "heading" && drafts[index]?.depth === 1,
    );
    const prose = inside.reduce(
      (sum, index) => sum + (isMainText(roles[index]) ? proseOf(drafts[index] as Draft) : 0),
      0,
    );
    if (hasHeadline && prose >= WHOLE_ARTICLE) found.push(place);
  }
  return found;
}

/** Difference of relevance below which two parts are nearly equal: one word in seven of a headline. */
const NEARLY_EQUAL = 0.15;

/** The part with most words of the title, the first of those nearly equal; null without a part. */
export function mostRelevant(
  places: readonly DraftRange[],
  roled: RoledDrafts,
  words: ReadonlySet<string>,
): DraftRange | null {
  let [best, most] = [places[0] ?? null, -1];
  for (const place of places) {
    const { relevance } = candidateOf(roled, range(place), words);
    if (relevance > most + NEARLY_EQUAL) [best, most] = [place, relevance];
  }
  return best;
}

/** Fewest letters of a draft that is searched for inside Readability's text: shorter ones are there by chance. */
const LEAST_SOUGHT = 24;
/** Most characters that are searched for drafts which Readability splits differently. */
const MOST_SOUGHT = 50_000_000;

/** Indices of the drafts whose words Readability has. */
export function confirmedBy(readable: string, drafts: readonly Draft[]): Set<number> {
  const lines = new Set(readable.split("\n\n").map(bareLetters));
  const whole = bareLetters(readable);
  let sought = 0;
  const found = new Set<number>();
  for (const [index, { text }] of drafts.entries()) {
    const key = bareLetters(text);
    if (key === "") continue;
    if (lines.has(key)) found.add(index);
    else if (key.length >= LEAST_SOUGHT && sought < MOST_SOUGHT) {
      sought += whole.length;
      if (whole.includes(key)) found.add(index);
    }
  }
  return found;
}

/** The parent of a paragraph, or of the list of an item. */
export function homeOf({ element, kind }: Draft): HtmlElement | null {
  let home = element.parentElement;
  if (kind === "item" || kind === "quotation") home = home?.parentElement ?? home;
  // The collapsed rest of a text belongs to the parent of its beginning.
  while (home !== null && isHidden(home)) home = home.parentElement;
  return home;
}

/** Function words of English, German, French and Spanish that headlines share by chance. */
const FREQUENT =
  /^(?:the|and|for|with|from|after|over|into|that|this|says|are|was|has|der|die|das|und|les|des|los|las|del|por)$/;

/** Words of three letters or more, in lower case, without stop words; pairs of characters in Chinese and Japanese. */
export function contentWords(text: string): ReadonlySet<string> {
  const words =
    text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}|[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !FREQUENT.test(word)));
}
