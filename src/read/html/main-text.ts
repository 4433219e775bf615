/**
 * Decides which blocks of a page are its article. There are several candidates: Readability's choice, the elements that
 * the page marks as its article, the place with the densest prose, the parent with most prose, and the text below the
 * title. In this order each has to beat the best so far, by its prose and by the words that it shares with the headline.
 * Blocks that the best one lost are added from the page.
 */

import type { HtmlDocument, HtmlElement } from "../tree/dom.js";
import { isDropped, proseOf } from "../tree/dom-blocks.js";
import type { Draft } from "../tree/drafts.js";
import type { ElementRole } from "../tree/element-roles.js";
import {
  articlesOf,
  belowTitle,
  type Candidate,
  candidateOf,
  confirmedBy,
  contentWords,
  densestElement,
  fullestParent,
  homeOf,
  markedCandidates,
  mostRelevant,
  overlap,
  type RoledDrafts,
  range,
} from "./main-text-candidates.js";

export interface Chosen {
  readonly draft: Draft;
  readonly role: ElementRole | undefined;
}

export interface MainText {
  readonly chosen: readonly Chosen[];
  /** Characters of prose in the candidate that it was made from. */
  readonly prose: number;
  /** Index of its first draft; -1 without one. */
  readonly first: number;
  /** Number of other whole articles on the page. */
  readonly others: number;
}

/**
 * Chooses the blocks of a page that are its article.
 *
 * @param readable the text by Readability, or null
 */
export function mainText(
  page: HtmlDocument,
  roled: RoledDrafts,
  readable: string | null,
  headline: string,
): MainText {
  const words = contentWords(headline);
  const whole = articlesOf(page, roled);
  const own = whole.length > 1 ? mostRelevant(whole, roled, words) : null;
  const within = (index: number) => own === null || (index >= own[0] && index < own[1]);

  const confirmed = readable === null ? new Set<number>() : confirmedBy(readable, roled.drafts);
  const candidate = (members: Iterable<number>) => candidateOf(roled, [...members].filter(within), words);
  // Readability also keeps short blocks between paragraphs, so all that it confirms is sure to be of the article.
  let best: Candidate = { ...candidate(confirmed), members: new Set([...confirmed].filter(within)) };
  for (const other of [
    ...markedCandidates(page, roled).map(candidate),
    candidate(densestElement(roled)),
    candidate(fullestParent(roled)),
    candidate(belowTitle(roled)),
  ])
    if (isBetter(other, best)) best = other;
  if (best.members.size === 0)
    return { chosen: [], prose: 0, first: -1, others: Math.max(0, whole.length - 1) };
  const indexes = articleIndexes(roled, best).filter(within);
  const chosen = indexes.flatMap((index) => {
    const draft = roled.drafts[index];
    return draft === undefined ? [] : [{ draft, index, role: roleOfLinkLine(draft, roled.roles[index]) }];
  });
  return {
    chosen: withRelatedHeadings(chosen, roled),
    prose: best.prose,
    first: indexes[0] ?? -1,
    others: Math.max(0, whole.length - 1),
  };
}

/** Characters of prose below which a text is a box or a brief. */
const SHORTEST_TEXT = 120;
/** From this share of common prose on, the other candidate is the best one with more around it. */
const MOSTLY_SHARED = 0.8;
/** Share of the densest part of such a wider candidate: with less of it, the best one has lost too much. */
const LEAST_SHARE_KEPT = 0.35;
/** Difference of relevance to the headline that decides against more prose. */
const MORE_RELEVANT = 0.2;
/** Share of the best candidate's prose that a more relevant one must have. */
const LEAST_SHARE_OF_RELEVANT = 0.35;
/** A candidate that fits the headline no better must have this many times the prose. */
const MUCH_MORE = 3;

/**
 * Whether a candidate replaces the best one so far. One without prose is replaced by any with prose, and an empty one by any
 * with members. Else no short candidate replaces it. One that holds nearly all of the best one replaces it where that lost most
 * of the text. Any other has to fit the headline better, or as well
 * with far more prose.
 */
function isBetter(other: Candidate, best: Candidate): boolean {
  if (best.prose === 0) return other.prose > 0 || (best.members.size === 0 && other.members.size > 0);
  if (other.prose < SHORTEST_TEXT) return false;
  if (overlap(best, other) >= MOSTLY_SHARED) return best.prose < other.mass * LEAST_SHARE_KEPT;
  if (other.relevance > best.relevance + MORE_RELEVANT)
    return other.prose > best.prose * LEAST_SHARE_OF_RELEVANT;
  return other.relevance >= best.relevance && other.prose > best.prose * MUCH_MORE;
}

/** A chosen draft and its index among the drafts of the page. */
interface ChosenDraft extends Chosen {
  readonly index: number;
}

/** The chosen candidate, with the elements that hold its prose. */
interface ChosenText extends RoledDrafts {
  readonly best: Candidate;
  /** Parents of its prose, and of prose like it. */
  readonly homes: ReadonlySet<HtmlElement | null>;
}

/** Indices of the candidate's drafts, with those around and between them that belong to the article. */
function articleIndexes(roled: RoledDrafts, best: Candidate): number[] {
  const { drafts, roles } = roled;
  const homes = new Set<HtmlElement | null>();
  for (const index of best.proseDrafts) homes.add(homeOf(drafts[index] as Draft));
  for (const home of alikeHomes(drafts.slice(0, best.to), roles, homes)) homes.add(home);
  const text: ChosenText = { ...roled, best, homes };
  return range([startOf(text), endOf(text)]).filter((index) => belongsTo(text, index));
}

/** Whether a draft between the first and the last of the article is part of it. */
function belongsTo({ drafts, roles, best, homes }: ChosenText, index: number): boolean {
  const draft = drafts[index];
  if (draft === undefined || isDropped(roles[index])) return false;
  if (best.members.has(index) || roles[index] !== undefined) return true;
  const isHome = homes.has(homeOf(draft));
  if (isHome) return true;
  if (isMostlyLinks(draft)) return false;
  // A list, or a box with a heading, that stands among the prose.
  if (draft.kind === "item" || draft.kind === "heading")
    return homes.has(homeOf(draft)?.parentElement ?? null);
  return draft.kind !== "paragraph";
}

/** How many drafts before the first paragraph a lead, a caption or key points may be. */
const MOST_DRAFTS_ABOVE = 12;

/** Index of the article's first draft: leads, captions and key points above the first paragraph are part of it. */
function startOf({ drafts, roles, best, homes }: ChosenText): number {
  const { from, members } = best;
  let start = from;
  for (let index = from - 1; index >= 0 && from - index <= MOST_DRAFTS_ABOVE; index--) {
    const draft = drafts[index];
    if (draft === undefined || (draft.kind === "heading" && draft.depth === 1)) break;
    const isLead =
      index === start - 1 && (members.has(index) || isLeadHeading(draft)) && !isMostlyLinks(draft);
    if (
      (isLead && !isDropped(roles[index])) ||
      isBesideText(roles[index]) ||
      (roles[index] === undefined && homes.has(homeOf(draft)) && !isMostlyLinks(draft))
    )
      start = index;
  }
  return start;
}

/** Index after the article's last draft: short paragraphs and lists below the last one of prose are part of it. */
function endOf({ drafts, roles, best, homes }: ChosenText): number {
  let end = best.to;
  for (let index = best.to; index < drafts.length; index++) {
    const draft = drafts[index];
    if (draft === undefined || roles[index] !== undefined || isMostlyLinks(draft)) break;
    // Short answers and results are below headings of their own.
    if (draft.kind === "heading") {
      if (homes.has(homeOf(draft))) continue;
      break;
    }
    const isOwn =
      best.members.has(index) || (index < best.end && draft.kind !== "paragraph" && draft.kind !== "item");
    if (!isOwn && !homes.has(homeOf(draft))) break;
    end = index + 1;
  }
  return end;
}

/** Most levels from a part of a text up to the parent that it shares with the other parts. */
const MOST_LEVELS = 3;
/** Fewest paragraphs of a part. One is a teaser or a comment. */
const FEWEST_PARAGRAPHS = 2;

/**
 * Parents of prose like those of the chosen prose: sites print each part of a text between two boxes in an element of the
 * same kind, `<div class="article-text">`, with one parent a few levels up. Below the chosen prose, such elements are other
 * stories and comments.
 *
 * @param drafts up to the end of the chosen prose
 */
function alikeHomes(
  drafts: readonly Draft[],
  roles: RoledDrafts["roles"],
  homes: ReadonlySet<HtmlElement | null>,
): HtmlElement[] {
  const known = new Map<HtmlElement, Set<string>>();
  for (const home of homes)
    for (const [above, key] of ancestorKeys(home)) known.set(above, (known.get(above) ?? new Set()).add(key));
  const paragraphs = new Map<HtmlElement, number>();
  for (const [index, draft] of drafts.entries()) {
    const home = homeOf(draft);
    if (home !== null && roles[index] === undefined && proseOf(draft) > 0)
      paragraphs.set(home, (paragraphs.get(home) ?? 0) + 1);
  }
  return [...paragraphs].flatMap(([home, count]) =>
    count >= FEWEST_PARAGRAPHS &&
    ancestorKeys(home).some(([above, key]) => known.get(above)?.has(key) === true)
      ? [home]
      : [],
  );
}

/**
 * Up to three ancestors of an element, each with the path from it to the element: node names, and the element's first class.
 * Empty without a class.
 */
function ancestorKeys(home: HtmlElement | null): [above: HtmlElement, key: string][] {
  const [name = ""] = (home?.getAttribute("class") ?? "").trim().split(/\s+/);
  const found: [HtmlElement, string][] = [];
  if (home === null || name === "") return found;
  let key = `${home.nodeName}.${name}`;
  for (let at = home.parentElement; at !== null && found.length < MOST_LEVELS; at = at.parentElement) {
    found.push([at, key]);
    key = `${at.nodeName} ${key}`;
  }
  return found;
}

const isBesideText = (role: ElementRole | undefined): boolean =>
  role === "caption" || role === "credit" || role === "key-point";
/** Characters of a heading above which it may be a lead. */
const LONGEST_HEADING = 60;
/** A lead that is marked up as a heading. */
const isLeadHeading = ({ kind, text }: Draft): boolean =>
  kind === "heading" && text.length > LONGEST_HEADING && /[.!?。]["”’»)]*$/.test(text);
const isMostlyLinks = ({ linked, text }: Draft): boolean => linked > text.length / 2;

/** A heading belongs to the links below it where both are in an element without the text that follows: "More on this". */
function withRelatedHeadings(chosen: readonly ChosenDraft[], { drafts, roles }: RoledDrafts): Chosen[] {
  return chosen.map((one, index) => {
    if (one.draft.kind !== "heading" || one.role !== undefined) return one;
    const below = one.index + 1;
    const link = drafts[below];
    if (link === undefined || roleOfLinkLine(link, roles[below]) !== "related") return one;
    const next = chosen.findIndex(({ role }, at) => at > index && role !== "related");
    let box = one.draft.element.parentElement;
    while (box !== null && !isInBox(link, box)) box = box.parentElement;
    return box === null || isInBox(chosen[next]?.draft, box) ? one : { ...one, role: "related" };
  });
}

function isInBox(draft: Draft | undefined, box: HtmlElement): boolean {
  for (let at = draft?.element ?? null; at !== null; at = at.parentElement) if (at === box) return true;
  return false;
}

/** Least and most characters of the title of another story. */
const SHORTEST_TITLE = 13;
const LONGEST_TITLE = 200;
/** Most characters beside the link of such a line: "12 May, 3 comments". */
const LONGEST_BESIDE = 24;
/** Share of a line's characters from which it is mostly links. */
const LEAST_SHARE_OF_LINK = 0.6;
/** Not a question mark: headlines ask. */
const ENDS_SENTENCE = /[.!。][\s"'”’»)\]]*$/u;

/**
 * The role of a line that is mostly links: `contents` for links to parts of the page; `related`, to other stories, for a line
 * that is no sentence. Any other draft keeps its own role.
 */
function roleOfLinkLine(draft: Draft, role: ElementRole | undefined): ElementRole | undefined {
  if (role !== undefined) return role;
  const { text, linked, kind, isLocal } = draft;
  if (kind === "row" || kind === "code" || linked < text.length * LEAST_SHARE_OF_LINK) return undefined;
  if (isLocal) return "contents";
  const mayBeTitle =
    text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && !ENDS_SENTENCE.test(text);
  return mayBeTitle && text.length - linked <= LONGEST_BESIDE ? "related" : undefined;
}
