/**
 * Which blocks of a page are its article. Readability's choice is one opinion; the elements that the page itself marks as
 * its article, and the place where its prose stands densest, are others. They are judged against each other and against
 * the headline, and the blocks that one of them lost are put back from the page.
 */

import type { HtmlDocument, HtmlElement } from "../dom.js";
import { cumulated, isDropped, proseOf } from "../dom-blocks.js";
import type { Draft, Drafted } from "../drafts.js";
import type { ElementRole } from "../element-roles.js";

export interface Chosen {
  readonly draft: Draft;
  readonly role: ElementRole | undefined;
}

export interface MainText {
  readonly chosen: readonly Chosen[];
  /** Characters of prose in it. */
  readonly prose: number;
  /** Index of its first draft; -1 where there is none. */
  readonly first: number;
  /** How many other whole articles the page holds beside it. */
  readonly others: number;
}

/** A page's drafts with their roles. */
export interface Laid extends Drafted {
  readonly roles: readonly (ElementRole | undefined)[];
}

interface Candidate {
  /** Indexes of its prose. */
  readonly told: ReadonlySet<number>;
  /** Indexes of all that it is sure of. */
  readonly members: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
  /** After its last draft, be that prose or not. */
  readonly end: number;
  readonly prose: number;
  /** Share of the headline's words that it says. */
  readonly relevance: number;
}

/** Elements that mark the text of the article, the surest first. */
const MARKED = [
  '[itemprop~="articleBody"]',
  ".e-content",
  ".entry-content",
  ".article-body, .article__body, .articleBody, .story-body, .post-content, .post-body",
  "article",
  'main, [role="main"]',
];

/** @param readable the text that Readability takes for the article, or null */
export function mainText(
  page: HtmlDocument,
  laid: Laid,
  readable: string | null,
  headline: string,
): MainText {
  const words = contentWords(headline);
  const whole = articlesOf(page, laid);
  const own = whole.length > 1 ? mostRelevant(whole, laid, words) : null;
  const within = (index: number) => own === null || (index >= own[0] && index < own[1]);

  const confirmed = readable === null ? new Set<number>() : confirmedBy(readable, laid.drafts);
  const create = (members: Iterable<number>) => candidateOf(laid, [...members].filter(within), words);
  let best: Candidate = { ...create(confirmed), members: new Set([...confirmed].filter(within)) };
  for (const other of [...marked(page, laid).map(create), create(densest(laid))])
    if (isBetter(other, best)) best = other;
  if (best.members.size === 0)
    return { chosen: [], prose: 0, first: -1, others: Math.max(0, whole.length - 1) };
  const indexes = filled(laid, best).filter(within);
  return {
    chosen: indexes.flatMap((index) => {
      const draft = laid.drafts[index];
      return draft === undefined ? [] : [{ draft, role: roleWithin(draft, laid.roles[index]) }];
    }),
    prose: best.prose,
    first: indexes[0] ?? -1,
    others: Math.max(0, whole.length - 1),
  };
}

/** Less than this is a box or a brief. */
const FEW = 120;
/** A choice that lost so much of what stands around it in the same place is no choice. */
const LOST = 0.35;
const MUCH_MORE = 3;

function isBetter(other: Candidate, best: Candidate): boolean {
  if (best.prose === 0) return other.prose > 0 || (best.members.size === 0 && other.members.size > 0);
  if (other.prose < FEW) return false;
  const shared = overlap(best, other);
  if (shared >= 0.8) return best.prose < other.prose * LOST;
  if (other.relevance > best.relevance + 0.2) return other.prose > best.prose * LOST;
  return other.relevance >= best.relevance && other.prose > best.prose * MUCH_MORE;
}

/** Share of a candidate's blocks that another has. */
function overlap(one: Candidate, other: Candidate): number {
  let shared = 0;
  for (const index of one.told) if (other.told.has(index)) shared++;
  return shared / Math.max(1, one.told.size);
}

function candidateOf(
  { drafts, roles }: Laid,
  indexes: readonly number[],
  words: ReadonlySet<string>,
): Candidate {
  const told = indexes.filter((index) => isPlain(roles[index]) && proseOf(drafts[index] as Draft) > 0);
  const prose = told.reduce((sum, index) => sum + proseOf(drafts[index] as Draft), 0);
  const spoken = contentWords(told.map((index) => drafts[index]?.text).join(" "));
  const hits = [...words].filter((word) => spoken.has(word)).length;
  return {
    told: new Set(told),
    members: new Set(prose > 0 ? told : indexes.filter((index) => !isDropped(roles[index]))),
    from: told[0] ?? indexes[0] ?? -1,
    to: (told.at(-1) ?? indexes.at(-1) ?? -1) + 1,
    end: (indexes.at(-1) ?? -1) + 1,
    prose,
    relevance: words.size === 0 ? 0 : hits / words.size,
  };
}

const isPlain = (role: ElementRole | undefined): boolean =>
  role === undefined || role === "embed" || role === "key-point" || role === "pull-quote";

const range = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** The drafts of each element that the page marks; of several of a kind the one that tells most. */
function marked(page: HtmlDocument, laid: Laid): number[][] {
  const told = cumulated(laid.drafts);
  return MARKED.flatMap((selector) => {
    let most: readonly [number, number] | null = null;
    for (const element of page.querySelectorAll(selector)) {
      const place = laid.places.get(element);
      if (place === undefined) continue;
      const own = (told[place[1]] ?? 0) - (told[place[0]] ?? 0);
      if (most === null || own > (told[most[1]] ?? 0) - (told[most[0]] ?? 0)) most = place;
    }
    return most === null ? [] : [range(most)];
  });
}

/** Share of the page's plain prose that the densest place holds. */
const DENSE = 0.7;

/** The innermost element that holds most of the plain prose. */
function densest({ drafts, roles, places }: Laid): number[] {
  const sums = [0];
  for (const [index, draft] of drafts.entries())
    sums.push((sums.at(-1) ?? 0) + (isPlain(roles[index]) ? proseOf(draft) : 0));
  const all = sums.at(-1) ?? 0;
  if (all === 0) return [];
  let best: readonly [number, number] = [0, drafts.length];
  for (const place of places.values()) {
    const own = (sums[place[1]] ?? 0) - (sums[place[0]] ?? 0);
    if (own >= all * DENSE && place[1] - place[0] < best[1] - best[0]) best = place;
  }
  return range(best);
}

/** Prose that a whole article has at least, where a page holds several. */
const WHOLE_ARTICLE = 300;

/** The places of `article` elements that are whole, beside each other, each under its own headline. */
function articlesOf(page: HtmlDocument, { drafts, roles, places }: Laid): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const element of page.querySelectorAll("article")) {
    const place = places.get(element);
    if (place === undefined || found.some(([from, to]) => place[0] >= from && place[1] <= to)) continue;
    const inside = range(place);
    const hasHeadline = inside.some(
      (index) => drafts[index]?.kind === "heading" && drafts[index]?.depth === 1,
    );
    const prose = inside.reduce(
      (sum, index) => sum + (isPlain(roles[index]) ? proseOf(drafts[index] as Draft) : 0),
      0,
    );
    if (hasHeadline && prose >= WHOLE_ARTICLE) found.push(place);
  }
  return found;
}

function mostRelevant(
  places: readonly (readonly [number, number])[],
  laid: Laid,
  words: ReadonlySet<string>,
): readonly [number, number] | null {
  let [best, most] = [places[0] ?? null, -1];
  for (const place of places) {
    const { relevance } = candidateOf(laid, range(place), words);
    // The first of those that are alike.
    if (relevance > most + 0.15) [best, most] = [place, relevance];
  }
  return best;
}

/** Characters that are looked through for drafts which Readability has cut otherwise. */
const MOST_SOUGHT = 50_000_000;

/** Indexes of the drafts whose words Readability has. */
function confirmedBy(readable: string, drafts: readonly Draft[]): Set<number> {
  const lines = new Set(readable.split("\n\n").map(squeezed));
  const whole = squeezed(readable);
  let sought = 0;
  const found = new Set<number>();
  for (const [index, { text }] of drafts.entries()) {
    const key = squeezed(text);
    if (key === "") continue;
    if (lines.has(key)) found.add(index);
    else if (key.length >= 24 && sought < MOST_SOUGHT) {
      sought += whole.length;
      if (whole.includes(key)) found.add(index);
    }
  }
  return found;
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The candidate's drafts, and those of the page around and between them that are of the article as well. */
function filled({ drafts, roles }: Laid, { told, members, from, to, end: until }: Candidate): number[] {
  const homes = new Set<HtmlElement | null>();
  for (const index of told) homes.add(homeOf(drafts[index] as Draft));
  const belongs = (index: number): boolean => {
    const draft = drafts[index];
    if (draft === undefined || isDropped(roles[index])) return false;
    if (members.has(index) || roles[index] !== undefined) return true;
    const isHome = homes.has(homeOf(draft));
    if (draft.linked > draft.text.length * 0.5) return isHome;
    if (draft.kind === "paragraph") return isHome;
    return true;
  };
  let start = from;
  for (let index = from - 1; index >= 0 && from - index <= REACH; index--) {
    const draft = drafts[index];
    if (draft === undefined || (draft.kind === "heading" && draft.depth === 1)) break;
    if (
      isBesideText(roles[index]) ||
      (roles[index] === undefined && homes.has(homeOf(draft)) && !isLinky(draft))
    )
      start = index;
  }
  let end = to;
  for (let index = to; index < drafts.length; index++) {
    const draft = drafts[index];
    if (draft === undefined || roles[index] !== undefined || isLinky(draft) || draft.kind === "heading")
      break;
    const isListed = draft.kind !== "paragraph" && (index < until || members.has(index));
    if (!isListed && !homes.has(homeOf(draft))) break;
    end = index + 1;
  }
  return range([start, end]).filter(belongs);
}

/** How far above the first paragraph a caption or key points may stand. */
const REACH = 12;
const isBesideText = (role: ElementRole | undefined): boolean =>
  role === "caption" || role === "credit" || role === "key-point";
const isLinky = ({ linked, text }: Draft): boolean => linked > text.length * 0.5;

/** What a paragraph, or the list that an item is of, stands in. */
function homeOf({ element, kind }: Draft): HtmlElement | null {
  const { parentElement } = element;
  return kind === "item" || kind === "quotation"
    ? (parentElement?.parentElement ?? parentElement)
    : parentElement;
}

/** A line that is all link, without being a sentence, leads to another story; one to a place on this page to its part. */
function roleWithin(draft: Draft, role: ElementRole | undefined): ElementRole | undefined {
  if (role !== undefined) return role;
  const { text, linked, kind, isLocal } = draft;
  if (kind === "row" || kind === "code" || linked < text.length * 0.6) return undefined;
  if (isLocal) return "contents";
  if (
    linked >= text.length - 24 &&
    text.length <= 200 &&
    !/[.!。][\s"'”’»)\]]*$/u.test(text) &&
    text.length > 12
  )
    return "related";
  return undefined;
}

const SMALL =
  /^(?:the|and|for|with|from|after|over|into|that|this|says|are|was|has|der|die|das|und|les|des|los|las|del|por)$/;

function contentWords(text: string): ReadonlySet<string> {
  const words =
    text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}|[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.test(word)));
}
