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
import type { MainText } from "./main-text.js";
import type { RoledDrafts } from "./main-text-candidates.js";

interface Wall {
  readonly what: string;
  /** Beginning of its title. */
  readonly title: RegExp;
  /** Its title, alone or before the name of a site: "Under construction bridge falls" is a headline. */
  readonly alone: RegExp;
  readonly words: RegExp;
}

/** Phrases that some reports use, too: beside a title of a wall, or alone on a page, they show it. */
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
const ALONE = String.raw`(?=\s{0,3}(?:$|[|–—·.,!?…(\p{N}-]|:.{0,30}$))`;
/** @param also other beginnings of a title */
const wall = (what: string, kind: WallPhrases, weak: readonly string[], also: readonly string[]): Wall => ({
  what,
  title: regexFrom("iu", "^", [...kind.titles, ...also], ENDS),
  alone: regexFrom("iu", "^", [...kind.titles, ...also], ENDS + ALONE),
  words: regexFrom("iu", BEGINS, [...kind.phrases, ...weak], ENDS),
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
/** Least number of different phrases of a consent form. */
const ENOUGH_CONSENT = 2;

export interface NoArticle {
  /** Kind of the page: "consent form", "section front". */
  readonly what: string;
}

export interface Verdict {
  readonly page: HtmlDocument;
  readonly title: string;
  readonly headings: readonly string[];
  readonly laid: RoledDrafts;
  readonly main: MainText;
  readonly types: readonly string[];
  /** Characters of text for browsers without scripts. */
  readonly withoutScripts: number;
}

/** The kind of a page that is no article; null for an article. */
export function notAnArticle(verdict: Verdict): NoArticle | null {
  return wallOf(verdict) ?? shellOf(verdict) ?? frontOf(verdict);
}

function wallOf({ title, headings, laid, main }: Verdict): NoArticle | null {
  if (main.prose > LONGEST_WALL) return null;
  const words = laid.drafts.map(({ text }) => text).join("\n");
  const shown = main.chosen.map(({ draft }) => draft.text).join("\n");
  for (const each of WALLS) {
    const titles = [title, ...headings].map((one) => one.trim());
    const titled = titles.some((one) => each.title.test(one));
    const worded = each.words.test(shown) || each.words.test(words.slice(0, LONGEST_WALL));
    if (
      (titled && (worded || (main.prose < 400 && titles.some((one) => each.alone.test(one))))) ||
      (worded && main.prose < 400 && main.others === 0 && isAllWall(each, shown))
    )
      return { what: each.what };
  }
  const consent = new Set(
    (shown === "" ? words : shown).match(CONSENT_PHRASE)?.map((phrase) => phrase.toLowerCase()) ?? [],
  );
  if (consent.size >= ENOUGH_CONSENT) return { what: "consent form" };
  return null;
}

/** Whether the displayed text has only the wall's own words. */
function isAllWall({ words }: Wall, shown: string): boolean {
  return shown.split(/\n+|(?<=[.!?])\s/).filter((part) => part.length > 60 && !words.test(part)).length === 0;
}

/** Least characters of hidden prose that is an article behind a wall. */
const HIDDEN_ARTICLE = 150;

function shellOf({ page, headings, laid, main, withoutScripts }: Verdict): NoArticle | null {
  if (main.prose > 0) return null;
  let hidden = 0;
  for (const [index, draft] of laid.drafts.entries())
    if (laid.roles[index] === "hidden") hidden += proseOf(draft);
  if (Math.max(hidden, withoutScripts) >= HIDDEN_ARTICLE) return { what: "page that hides its text" };
  if (main.chosen.length > 0) return null;
  if (laid.drafts.some((_, index) => laid.roles[index] === "cookie")) return { what: "consent form" };
  // A headline with a picture is a complete report. A body without either is filled by scripts.
  const hasPicture = page.querySelector("img, picture, video, amp-img") !== null;
  return headings.length > 0 || hasPicture ? null : { what: "shell that scripts fill in" };
}

/** Least links to stories on a section front, which has no story of its own. */
const ENOUGH_TITLES = 4;
const LISTS = /^(?:CollectionPage|ItemList|WebSite|SearchResultsPage|website)$/;
const ARTICLE = /(?:Article|Posting|Report)$|^article$/;
/** What a page of the house declares to be: an author's, a search, a form. */
const OF_HOUSE = /^(?:profile|ProfilePage|SearchResultsPage|ContactPage|AboutPage|CheckoutPage|FAQPage)$/;
/** Most characters beside the link of a line of a list: "12 May", "3 hours ago". */
const LONGEST_BESIDE = 20;
/** Least share of lines that are links. A list may have a line that introduces it. */
const MOSTLY_LINKS = 0.75;

function frontOf({ laid, main, types }: Verdict): NoArticle | null {
  const { drafts, roles } = laid;
  const lines = main.chosen.filter(({ draft }) => draft.kind !== "heading");
  const isArticle = types.some((type) => ARTICLE.test(type));
  if (!isArticle && types.some((type) => OF_HOUSE.test(type))) return { what: "page of the house" };
  const links = lines.filter(
    ({ draft: { linked, text } }) =>
      linked > text.length * 0.8 || (linked >= 16 && text.length - linked <= LONGEST_BESIDE),
  ).length;
  if (main.prose === 0 && links >= ENOUGH_TITLES && links >= MOSTLY_LINKS * lines.length)
    return { what: "list of links" };
  let titles = 0;
  let longest = 0;
  let run = 0;
  for (const [index, draft] of drafts.entries()) {
    if (isDropped(roles[index])) continue;
    const isTitle =
      draft.linked > draft.text.length * 0.8 && draft.text.length >= 16 && draft.kind === "heading";
    if (isTitle) {
      titles++;
      run = 0;
    } else if (proseOf(draft) > 0 && roles[index] === undefined) {
      run++;
      longest = Math.max(longest, run);
    }
  }
  if (titles < ENOUGH_TITLES) return null;
  const isList = types.some((type) => LISTS.test(type));
  const inMain = main.chosen.filter(
    ({ draft, role }) => role === undefined && draft.kind === "paragraph" && proseOf(draft) > 0,
  ).length;
  if (isArticle && longest >= 2) return null;
  if (longest <= (isList ? 3 : 2) && titles * 1.5 >= inMain) return { what: "section front" };
  return null;
}
