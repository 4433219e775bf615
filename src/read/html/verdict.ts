/** Detects pages that are no article: walls, errors, empty shells and section fronts. */

import { regexFrom } from "../../words/text/regex.js";
import type { HtmlDocument } from "../tree/dom.js";
import { isDropped, proseOf } from "../tree/dom-blocks.js";
import type { MainText } from "./main-text.js";
import type { LaidPage } from "./main-text-candidates.js";

interface Wall {
  readonly what: string;
  /** Matches a title or first heading. */
  readonly title?: RegExp;
  readonly words: RegExp;
}

/** Phrases of pages of a failing server. */
const SERVER_FAILS = [
  "internal server error|bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time-?out",
  "error establishing a database|down for (?:scheduled )?maintenance|try again (?:later|in a few)",
].join("|");
/** Phrases of pages in place of a missing one. */
const NOT_FOUND = [
  String.raw`page (?:you (?:are|were) (?:looking for|trying to)|requested|you requested)\b.{0,60}\b(?:not|no longer|moved|removed|exist)`,
  "page (?:could not|cannot|can[’']?t) be found|no longer available",
  "(?:seite|artikel) (?:wurde )?nicht gefunden|n[’']existe (?:pas|plus)|ya no (?:existe|está)",
].join("|");
/** Phrases of pages that refuse the reader. */
const REFUSES = [
  "you (?:don[’']?t|do not) have permission to access",
  "access (?:to this page )?(?:has been |is )?denied",
  "not available in (?:your (?:country|region)|the european)",
  "request (?:could not be satisfied|was blocked)|unavailable (?:due to|for) legal reasons|451: ",
].join("|");
/** Phrases of pages that ask for proof of a human reader. */
const CHALLENGES = [
  "checking (?:your browser|if the site connection)|verify(?:ing)? (?:that )?you are (?:a )?human",
  "not a robot|enable (?:javascript|js) and (?:cookies|disable)|ddos protection",
  "unusual (?:activity|traffic)|complete the (?:captcha|security check)|ray id",
].join("|");
const WALLS: readonly Wall[] = [
  {
    what: "bot check",
    title: regexFrom("i", "^", [
      "just a moment|attention required|are you (?:a )?(?:robot|human)|robot check|security check",
      "verify(?:ing)? you are|please wait|un momento|einen moment|un instant|pardon our interruption|captcha",
    ]),
    words: new RegExp(`\\b(?:${CHALLENGES})\\b`, "i"),
  },
  {
    what: "page that refuses access",
    title:
      /^(?:access (?:to this page has been )?denied|forbidden|403\b|401\b|unauthorized|request blocked|not available in your)/i,
    words: new RegExp(`\\b(?:${REFUSES})`, "i"),
  },
  {
    what: "page that was not found",
    title: regexFrom(
      "i",
      "^",
      [
        String.raw`(?:error )?404\b|page (?:not found|can[’']?t be found)|not found\b|seite nicht gefunden`,
        "page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada",
      ],
      String.raw`|\b404$`,
    ),
    words: new RegExp(`\\b(?:${NOT_FOUND})`, "i"),
  },
  {
    what: "error page",
    title:
      /^(?:(?:error )?5\d\d\b|internal server error|bad gateway|service unavailable|site (?:under )?maintenance|error establishing|something went wrong)/i,
    words: new RegExp(`\\b(?:${SERVER_FAILS})\\b`, "i"),
  },
];
const CONSENT_WORDS = [
  String.raw`we value your privacy|our (?:\d+ )?partners|access information on (?:a|your) device`,
  "personali[sz]ed (?:ads|advertising|content)|accept (?:all|cookies)|click to consent",
  "manage (?:cookies|consent|choices)|unique identifiers|wir und unsere partner",
  "personenbezogene daten|zustimmen|alle akzeptieren|nos partenaires|données personnelles",
  "tout accepter|nuestros socios|datos personales|aceptar todo|nostri partner|accetta tutto",
  "onze partners|alles accepteren",
].join("|");
const CONSENT = new RegExp(`\\b(?:${CONSENT_WORDS})\\b`, "gi");

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
  readonly laid: LaidPage;
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
  for (const wall of WALLS) {
    const titled = [title, ...headings].some((one) => wall.title?.test(one.trim()) === true);
    const worded = wall.words.test(shown) || wall.words.test(words.slice(0, LONGEST_WALL));
    if (
      (titled && (worded || main.prose < 400)) ||
      (worded && main.prose < 400 && main.others === 0 && isAllWall(wall, shown))
    )
      return { what: wall.what };
  }
  const consent = new Set(
    (shown === "" ? words : shown).match(CONSENT)?.map((phrase) => phrase.toLowerCase()) ?? [],
  );
  if (consent.size >= ENOUGH_CONSENT) return { what: "consent form" };
  return null;
}

/** Whether the displayed text has only the wall's own words. */
function isAllWall(wall: Wall, shown: string): boolean {
  return (
    shown.split(/\n+|(?<=[.!?])\s/).filter((part) => part.length > 60 && !wall.words.test(part)).length === 0
  );
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

function frontOf({ laid, main, types }: Verdict): NoArticle | null {
  const { drafts, roles } = laid;
  const lines = main.chosen.filter(({ draft }) => draft.kind !== "heading");
  const isLinked = lines.every(({ draft }) => draft.linked > draft.text.length * 0.8);
  if (main.prose === 0 && isLinked && lines.length >= ENOUGH_TITLES) return { what: "list of links" };
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
  const isArticle = types.some((type) => /(?:Article|Posting|Report)$/.test(type) || type === "article");
  const isList = types.some((type) => LISTS.test(type));
  const inMain = main.chosen.filter(
    ({ draft, role }) => role === undefined && draft.kind === "paragraph" && proseOf(draft) > 0,
  ).length;
  if (isArticle && longest >= 2) return null;
  if (longest <= (isList ? 3 : 2) && titles * 1.5 >= inMain) return { what: "section front" };
  return null;
}
