/** The text of a tree with its blocks, in reading order. */

import type { Block, BlockRole } from "../../model.js";
import { GO_ON_ELSEWHERE, GO_ON_IN_ENGLISH } from "../../words/lexicon/pages/go-on.js";
import { regexFrom } from "../../words/text/regex.js";
import type { HtmlElement } from "./dom.js";
import { type Draft, draftsOf, type PartSpan } from "./drafts.js";
import type { ElementRole } from "./element-roles.js";

export interface Reduced {
  /** The blocks' words, with a blank line between blocks. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Roles whose words are dropped. */
const DROPPED: ReadonlySet<ElementRole> = new Set<ElementRole>([
  "navigation",
  "contents",
  "label",
  "hidden",
  "cookie",
  "paywall",
]);

/** Whether elements of a role are no part of the article. */
export function isDropped(role: ElementRole | undefined): boolean {
  return role !== undefined && DROPPED.has(role);
}

/** Element tree -> blocks with their roles, and the text that they are in. @param base address of relative links, or null */
export function reduce(root: HtmlElement, base: string | null): Reduced {
  const { drafts, spans } = draftsOf(root, base);
  const roles = rolesOf(drafts, spans);
  return assemble(drafts.map((draft, index) => ({ draft, role: roles[index] })));
}

/** Greatest share of all words in a part beside the article. */
const MOST_BESIDE = 0.5;
/** The same where a title and text below it are outside the part: a brief beside a long offer. */
const MOST_BESIDE_TITLED = 0.75;
/** Most characters of an offer to subscribe. The text behind it may have the same class name. */
const LONGEST_OFFER = 700;

/** Most drafts of a part beside the article that may hold its headline: a row of buttons and not a menu. */
const LARGEST_HEAD = 24;
/** Roles that sites name such parts by. */
const IN_HEAD: ReadonlySet<ElementRole> = new Set<ElementRole>(["navigation", "promotion"]);
/** Fewest words of a headline by which it is known in a page's title: two or three may name the site. */
const FEWEST_TITLE_WORDS = 4;

/** Whether a draft is the headline that the page's title repeats, with the site's name behind it or not. */
export const isInTitle = ({ text, linked }: Draft, title: string): boolean =>
  title.startsWith(text) && text.split(" ").length >= FEWEST_TITLE_WORDS && linked < text.length / 2;

/** A block for programs: a JSON object or array in the text of the page. */
function isData(text: string): boolean {
  if (!/^(?:\{\s*"|\[\s*[{[])/.test(text) || !/[}\]]$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The role of each draft, outer parts before inner ones. A part with most of the page's text, or with its title and the
 * text below, is the article, whatever its name. A small one with the headline is its head: sites put it among buttons.
 *
 * @param title of the page, or an empty string
 */
export function rolesOf(
  drafts: readonly Draft[],
  spans: readonly PartSpan[],
  title = "",
): (ElementRole | undefined)[] {
  const lengths = cumulated(drafts);
  const headline = drafts.findIndex(
    (draft) => draft.kind === "heading" && draft.depth === 1 && isInTitle(draft, title),
  );
  const all = lengths.at(-1) ?? 0;
  const roles: (ElementRole | undefined)[] = drafts.map(({ role, text }) => (isData(text) ? "hidden" : role));
  const set: boolean[] = drafts.map(() => false);
  const titled = drafts.findIndex(({ kind, depth }, index) => {
    const below = drafts[index + 1];
    return kind === "heading" && depth === 1 && below !== undefined && proseOf(below) > 0;
  });
  for (const { role, element, from, to } of spans) {
    const own = (lengths[to] ?? 0) - (lengths[from] ?? 0);
    const most = all * (titled >= 0 && titled < from - 1 ? MOST_BESIDE_TITLED : MOST_BESIDE);
    const isArticle = own > most || (titled >= from && titled + 1 < to);
    if (role !== "comment" && role !== "hidden" && role !== "cookie" && isArticle) continue;
    if (role === "paywall" && own > LONGEST_OFFER) continue;
    if (role === "navigation" && isBelow(drafts, from) && to - from <= LARGEST_HEAD && isByline(element))
      continue;
    if (IN_HEAD.has(role) && headline >= from && headline < to && to - from <= LARGEST_HEAD) continue;
    if (role === "hidden" && isCollapsed(element, drafts[from - 1], own)) continue;
    for (let index = from; index < to; index++) {
      if (set[index]) continue;
      set[index] = true;
      roles[index] = role === "embed" && OF_NETWORK.test(drafts[index]?.text ?? "") ? "label" : role;
    }
  }
  return roles;
}

/** Most drafts between a headline and the bar below it that signs. */
const NEAR_HEADLINE = 8;
const SIGNATURES = '[itemprop~="author"], [itemprop~="datePublished"], [rel~="author"], time[datetime]';

/** A bar of buttons right below the headline, `class="signature-share"`, may also name author and date. */
const isByline = (element: HtmlElement): boolean =>
  element.nodeName.toUpperCase() !== "NAV" && element.querySelector(SIGNATURES) !== null;
const isBelow = (drafts: readonly Draft[], from: number): boolean =>
  drafts
    .slice(Math.max(0, from - NEAR_HEADLINE), from)
    .some(({ kind, depth }) => kind === "heading" && depth === 1);

/** What a network writes below and above a post: no words of who posted it. */
const OF_NETWORK = new RegExp(
  [
    "^(?:view|see) this (?:post|photo) on \\w+$|^sieh dir diesen beitrag auf \\w+ an$|^(?:voir|ver|visualizza) .{4,20} (?:sur|en|su|no) \\w+$",
    "^(?:a (?:post|photo|video|reel) shared by|ein beitrag geteilt von|une publication partagée par|una publicación compartida (?:de|por)|un post condiviso da)\\b.{0,120}$",
  ].join("|"),
  "i",
);

const COLLAPSED = /more|collaps|expand|truncat|remain|rest|full|fold/i;
const SHOWS_MORE = regexFrom("i", "^(?:read|show|see|view|load) (?:more|all|full|the rest)|^", [
  ...GO_ON_IN_ENGLISH,
  ...GO_ON_ELSEWHERE,
]);

/** The collapsed rest of a text behind a button, right below the displayed part. */
function isCollapsed(element: HtmlElement, above: Draft | undefined, prose: number): boolean {
  const home = element.parentElement;
  if (prose === 0 || above === undefined || home === null || proseOf(above) === 0) return false;
  if (above.element.parentElement !== home && above.element !== home) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (COLLAPSED.test(names)) return true;
  return [...home.querySelectorAll("button, a, summary, [role='button']")].some((control) =>
    SHOWS_MORE.test(control.textContent?.trim() ?? ""),
  );
}

/** Sums of the characters of prose: at each index those of all drafts before it, and behind the last index those of all. */
export function cumulated(drafts: readonly Draft[]): number[] {
  const sums = [0];
  for (const draft of drafts) sums.push((sums.at(-1) ?? 0) + proseOf(draft));
  return sums;
}

const SENTENCE = /[.!?…。！？؟।"”»“][\s"'”’»)\]]{0,9}$/u;
const SHORTEST_PROSE = 40;

/** Number of characters of prose in a draft; 0 for headings, rows of tables, and texts of which half is links. */
export function proseOf({ text, linked, kind }: Draft): number {
  if (kind === "heading" || kind === "row") return 0;
  const length = text.length;
  if (linked > length * 0.5) return 0;
  const runsOn = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{12}/u.test(text);
  if (length < SHORTEST_PROSE && !runsOn) return 0;
  return SENTENCE.test(text) || length > 140 || runsOn ? length : 0;
}

/** Joins blocks with a blank line between them. */
export function assemble(chosen: readonly { draft: Draft; role: ElementRole | undefined }[]): Reduced {
  const blocks: Block[] = [];
  let text = "";
  for (const { draft, role } of chosen) {
    if (isDropped(role)) continue;
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += draft.text;
    const end = text.length;
    blocks.push({
      kind: draft.kind,
      depth: draft.depth,
      strong: draft.strong,
      start,
      end,
      text: draft.text,
      pieces: [{ text: draft.text, start, end }],
      links: draft.links.map((link) => ({
        ...link,
        start: start + Math.min(link.start, draft.text.length),
        end: start + Math.min(link.end, draft.text.length),
      })),
      ...(role === undefined ? {} : { role: role as BlockRole }),
    });
  }
  return { text, blocks };
}
