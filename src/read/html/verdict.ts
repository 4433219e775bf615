/** Detects pages that are no article: walls, errors, empty shells and section fronts. */

import {
  CHALLENGE,
  CONSENT,
  CONSENT_WORDS,
  FAILURE,
  MISSING,
  REFUSAL,
  type WallPhrases,
} from "../../words/lexicon/pages/walls.js";
import { regexFrom } from "../../words/text/regex.js";
import type { HtmlDocument } from "../tree/dom.js";
import { isDropped, proseOf } from "../tree/dom-blocks.js";
import type { Draft } from "../tree/drafts.js";
import type { MainText } from "./main-text.js";
import type { RoledDrafts } from "./main-text-candidates.js";

interface Wall {
  readonly what: string;
  /** Beginning of its title. */
  readonly title: RegExp;
  /** Its title, alone or before the name of a site: "Under construction bridge falls" is a headline. */
  readonly titleAlone: RegExp;
  readonly phrases: RegExp;
}

/** Phrases that some reports use, too; they are no titles of a wall. */
const WEAK: Readonly<Record<"challenge" | "refusal" | "missing" | "failure", readonly string[]>> = {
  challenge: [
    "enable (?:javascript|js) and (?:cookies|disable)|ddos protection|unusual (?:activity|traffic)",
  ],
  refusal: [
    "not available in (?:your (?:country|region)|the european)",
    "request (?:could not be satisfied|was blocked)|unavailable (?:due to|for) legal reasons|451(?=: )",
  ],
  missing: [
    String.raw`page (?:you (?:are|were) (?:looking for|trying to)|requested|you requested)\b.{0,60}\b(?:not|no longer|moved|removed|exists?)`,
    "no longer available|artikel (?:wurde )?nicht gefunden|n[’']existe (?:pas|plus)|ya no (?:existe|está)",
  ],
  failure: [
    "service (?:is )?(?:temporarily )?unavailable|gateway time-?out|error establishing a database",
    "down for (?:scheduled )?maintenance",
  ],
};

const BEGINS = String.raw`(?<![\p{L}\p{N}])`;
const ENDS = String.raw`(?![\p{L}\p{N}])`;
/** Behind the title of a wall: nothing, the name of a site, a code, a few words. */
const ENDS_TITLE = String.raw`(?=\s{0,3}(?:$|[|–—·.,!?…(\p{N}-]|:.{0,30}$))`;
/**
 * A kind of wall.
 *
 * @param weak phrases that some reports use, too
 * @param also other beginnings of a title
 */
const wall = (what: string, kind: WallPhrases, weak: readonly string[], also: readonly string[]): Wall => ({
  what,
  title: regexFrom("iu", "^", [...kind.titles, ...also], ENDS),
  titleAlone: regexFrom("iu", "^", [...kind.titles, ...also], ENDS + ENDS_TITLE),
  phrases: regexFrom("iu", BEGINS, [...kind.phrases, ...weak], ENDS),
});
const WALLS: readonly Wall[] = [
  wall("bot check", CHALLENGE, WEAK.challenge, []),
  wall("page that refuses access", REFUSAL, WEAK.refusal, ["403|401|not available in your"]),
  wall("page that was not found", MISSING, WEAK.missing, [String.raw`.{0,200}(?<!\p{N})404$`]),
  wall("error page", FAILURE, WEAK.failure, [String.raw`(?:error )?5\d\d|error establishing`]),
];
const CONSENT_PHRASE = regexFrom(
  "gi",
  String.raw`\b`,
  [...CONSENT.phrases, ...CONSENT_WORDS],
  String.raw`\b`,
);

/** Most characters of a wall. */
const LONGEST_WALL = 1_600;
/** Characters of prose from which a page is no wall by its title alone, nor by its words alone. */
const ENOUGH_PROSE = 400;
/** Most characters of a sentence of a wall that has none of its phrases. */
const LONGEST_OTHER_SENTENCE = 60;
/** Fewest different phrases of a consent form. */
const ENOUGH_CONSENT = 2;

export interface NoArticle {
  /** Kind of the page: "consent form", "section front". */
  readonly what: string;
}

/** What shows whether a page is an article. */
export interface PageEvidence {
  readonly page: HtmlDocument;
  readonly title: string;
  readonly headings: readonly string[];
  /** All drafts of the page, each with its role. */
  readonly laid: RoledDrafts;
  /** Those that were chosen as its article. */
  readonly main: MainText;
  /** What the page declares to be: types of schema.org and Open Graph. */
  readonly types: readonly string[];
  /** Characters of text for browsers without scripts. */
  readonly withoutScripts: number;
}

/** The kind of a page that is no article; null for an article. */
export function notAnArticle(evidence: PageEvidence): NoArticle | null {
  const what =
    wallOf(evidence) ??
    shellOf(evidence) ??
    housePageOf(evidence) ??
    linkListOf(evidence) ??
    frontOf(evidence);
  return what === null ? null : { what };
}

/** "bot check", "consent form": a page that stands before the one that was asked for. */
function wallOf({ title, headings, laid, main }: PageEvidence): string | null {
  if (main.prose > LONGEST_WALL) return null;
  const all = laid.drafts.map(({ text }) => text).join("\n");
  const chosen = main.chosen.map(({ draft }) => draft.text).join("\n");
  const hasProse = main.prose >= ENOUGH_PROSE;
  const titles = [title, ...headings].map((one) => one.trim());
  for (const { what, title: opening, titleAlone, phrases } of WALLS) {
    const isTitled = titles.some((one) => opening.test(one));
    const isTitledAlone = titles.some((one) => titleAlone.test(one));
    const isWorded = phrases.test(chosen) || phrases.test(all.slice(0, LONGEST_WALL));
    if (isTitled && (isWorded || (!hasProse && isTitledAlone))) return what;
    if (isWorded && !hasProse && main.others === 0 && isAllWall(phrases, chosen)) return what;
  }
  const phrases = (chosen === "" ? all : chosen).match(CONSENT_PHRASE) ?? [];
  const different = new Set(phrases.map((phrase) => phrase.toLowerCase()));
  return different.size >= ENOUGH_CONSENT ? "consent form" : null;
}

/** Whether each longer sentence of a text has a phrase of the wall. */
const isAllWall = (phrases: RegExp, text: string): boolean =>
  text
    .split(/\n+|(?<=[.!?])\s/)
    .every((sentence) => sentence.length <= LONGEST_OTHER_SENTENCE || phrases.test(sentence));

/** Fewest characters of hidden prose that is an article behind a wall. */
const HIDDEN_ARTICLE = 150;

/** The kind of a page without any prose to see. */
function shellOf({ page, headings, laid, main, withoutScripts }: PageEvidence): string | null {
  if (main.prose > 0) return null;
  let hidden = 0;
  for (const [index, draft] of laid.drafts.entries())
    if (laid.roles[index] === "hidden") hidden += proseOf(draft);
  if (Math.max(hidden, withoutScripts) >= HIDDEN_ARTICLE) return "page that hides its text";
  if (main.chosen.length > 0) return null;
  if (laid.drafts.some((_, index) => laid.roles[index] === "cookie")) return "consent form";
  // A headline with a picture is a complete report. A body without either is filled by scripts.
  const hasPicture = page.querySelector("img, picture, video, amp-img") !== null;
  return headings.length > 0 || hasPicture ? null : "shell that scripts fill in";
}

const ARTICLE = /(?:Article|Posting|Report)$|^article$/;
const isDeclaredArticle = ({ types }: PageEvidence): boolean => types.some((type) => ARTICLE.test(type));

/** What a page of the house declares to be: an author's, a search, a form. */
const OF_HOUSE = /^(?:profile|ProfilePage|SearchResultsPage|ContactPage|AboutPage|CheckoutPage|FAQPage)$/;

function housePageOf(evidence: PageEvidence): string | null {
  const isOfHouse = !isDeclaredArticle(evidence) && evidence.types.some((type) => OF_HOUSE.test(type));
  return isOfHouse ? "page of the house" : null;
}

/** Fewest links to stories on a list of links or a section front, which has no story of its own. */
const ENOUGH_TITLES = 4;
/** Fewest characters of a link to a story. */
const SHORTEST_TITLE = 16;
/** Most characters beside the link of a line of a list: "12 May", "3 hours ago". */
const LONGEST_BESIDE = 20;
/** Least share of lines that are links. A list may have a line that introduces it. */
const MOSTLY_LINKS = 0.75;

/** Share of a line's characters above which the line is a link. */
const NEARLY_ALL_LINKED = 0.8;
const isLinkedLine = ({ linked, text }: Draft): boolean => linked > text.length * NEARLY_ALL_LINKED;

function linkListOf({ main }: PageEvidence): string | null {
  const lines = main.chosen.filter(({ draft }) => draft.kind !== "heading");
  const links = lines.filter(({ draft }) => {
    const { linked, text } = draft;
    return isLinkedLine(draft) || (linked >= SHORTEST_TITLE && text.length - linked <= LONGEST_BESIDE);
  }).length;
  const isList = main.prose === 0 && links >= ENOUGH_TITLES && links >= MOSTLY_LINKS * lines.length;
  return isList ? "list of links" : null;
}

const LISTS = /^(?:CollectionPage|ItemList|WebSite|SearchResultsPage|website)$/;
/** Most paragraphs between two titles of a section front: those of a teaser. */
const PARAGRAPHS_OF_TEASER = 2;
/** The same on a page that declares to be a list. */
const PARAGRAPHS_OF_TEASER_IN_LIST = 3;
/** Fewest paragraphs in a row by which a page is the article that it declares to be. */
const LEAST_DECLARED = 2;
/** Most paragraphs of the chosen text for each title on a section front. */
const PARAGRAPHS_PER_TITLE = 1.5;

/** A section front has many titles that are links, with short teasers between them. */
function frontOf(evidence: PageEvidence): string | null {
  const { laid, main, types } = evidence;
  let titles = 0;
  // Paragraphs in a row: the most, and those since the last title.
  let longest = 0;
  let run = 0;
  for (const [index, draft] of laid.drafts.entries()) {
    if (isDropped(laid.roles[index])) continue;
    const { kind, text } = draft;
    if (kind === "heading" && text.length >= SHORTEST_TITLE && isLinkedLine(draft)) {
      titles++;
      run = 0;
    } else if (proseOf(draft) > 0 && laid.roles[index] === undefined) {
      run++;
      longest = Math.max(longest, run);
    }
  }
  if (titles < ENOUGH_TITLES || (isDeclaredArticle(evidence) && longest >= LEAST_DECLARED)) return null;
  const isList = types.some((type) => LISTS.test(type));
  const paragraphs = main.chosen.filter(
    ({ draft, role }) => role === undefined && draft.kind === "paragraph" && proseOf(draft) > 0,
  ).length;
  const isFront =
    longest <= (isList ? PARAGRAPHS_OF_TEASER_IN_LIST : PARAGRAPHS_OF_TEASER) &&
    paragraphs <= titles * PARAGRAPHS_PER_TITLE;
  return isFront ? "section front" : null;
}
