/**
 * Detects saved pages that are no article: error pages, bot checks, consent walls, log-in forms. They consist of a few
 * typical sentences; a report about such a page says more.
 */
import { HOUSE_TITLES, LIST_TITLES } from "../words/lexicon/pages/service-titles.js";
import { CHALLENGE, CONSENT, FAILURE, LOG_IN, MISSING, REFUSAL } from "../words/lexicon/pages/walls.js";
import { regexFrom } from "../words/text/regex.js";
import { type DocumentReading, wordsIn } from "./document-reading.js";
import { isSearchTitle, isSiteTitle } from "./site-title.js";

/** Titles that no article has. */
const TITLES: readonly RegExp[] = [
  ...[CHALLENGE, REFUSAL, MISSING, FAILURE, CONSENT, LOG_IN].map(({ titles }) =>
    regexFrom("iu", "^", titles, "[.…!?]*$"),
  ),
  /^(?:error\s*)?(?:40[0-9]|41[0-9]|429|451|50[0-4])(?:\s*[:|–—-]?\s*(?:error|forbidden|not found|page not found|bad gateway|service unavailable|gateway timeout|unauthorized|.{0,3}))?$/i,
  /^(?:(?:oops|sorry)[!,.:]?\s*)?(?:this |that |the )?(?:page|article|story|content|site|document)\s(?:(?:is|was|could|can)\s)?(?:no longer |not )(?:be )?(?:found|available|exists?)[.!]?$/i,
  /^(?:please )?enable (?:javascript|js|cookies)\b.{0,60}$/i,
  /^(?:(?:please )?(?:log|sign)[ -]?in(?: (?:to continue|required|to your account))?|create (?:an |your )?account)$/i,
  /^(?:register|subscribe(?: now| to continue)?|forgot(?:ten)? (?:your )?password\??)$/i,
  /^(?:please )?(?:subscribe|sign ?up|sign ?in|log ?in|register|join)(?: now| today)? (?:to|and) (?:read|unlock|continue|keep reading|access)\b.{0,40}$/i,
  /^(?:unsupported browser|session expired|redirect notice|redirecting[.…]*|loading[.…]*)$/i,
  /^(?:this )?content (?:is )?(?:not available|unavailable)(?: in your (?:region|country|location))?[.!]?$/i,
];

/** Titles of pages of the house and of lists, whatever stands below them. */
const SERVICE = regexFrom("iu", "^", [...HOUSE_TITLES, ...LIST_TITLES], "[.…!?:]*$");

/** Sentences of such pages. */
const PHRASES: readonly RegExp[] = [
  ...[CHALLENGE, REFUSAL, MISSING, FAILURE, CONSENT, LOG_IN].map(({ phrases }) =>
    regexFrom("iu", String.raw`(?<![\p{L}\p{N}])`, phrases, String.raw`(?![\p{L}\p{N}])`),
  ),
  /\b(?:page|article|story|content|file|url|document|resource)\b.{0,40}\b(?:cannot|can['’]t|could not|couldn['’]t|was not|wasn['’]t|not) be found\b/i,
  /\b(?:page|article|content|link)\b.{0,60}\b(?:no longer (?:exists?|available)|does(?: not|n['’]t) exist|(?:been|was) (?:moved|removed|deleted)(?: or (?:moved|removed|deleted))?)\b/i,
  /\b(?:may|might) have been (?:moved|deleted|removed|renamed)\b/i,
  /\b(?:go|return|back) (?:back )?to (?:the |our )?(?:home ?page|front page|start page|home)\b|\btry (?:our|the|a) search\b/i,
  /\byou do not have (?:permission|access)\b|^reference\s?#?[:\s]*[\w.]+$/i,
  /\b(?:enable|turn on|allow|supports?) (?:javascript|js|cookies)\b|\bjavascript (?:is|and cookies are|must be)\b.{0,20}\b(?:disabled|required|enabled)\b|\bdisable (?:any |your )?ad ?blockers?\b/i,
  /\b(?:unusual|suspicious|automated) (?:activity|traffic|requests?)\b.{0,60}\b(?:network|computer|ip|browser|device|connection)\b/i,
  /\b(?:you(?:['’]| a)re|you are) (?:not )?a (?:robot|human|bot)\b|\bprove (?:that )?you(?:['’]| a)re (?:a )?human\b|\bcaptcha\b/i,
  /\b(?:checking|verifying) (?:if |that |whether )?(?:the site connection|your browser|you are human)\b|\bperformance (?:&|and) security by\b|^just a moment[.…]*$/i,
  /\b(?:we|our partners|this (?:web)?site) (?:and our (?:\d+ )?partners )?(?:use|uses|store|stores)\b.{0,40}\bcookies\b|\b(?:accept|reject|manage|allow) (?:all )?(?:cookies|consent|preferences)\b/i,
  /\b(?:legitimate interest|consent to (?:the use|our use)|privacy (?:policy|settings)|cookie (?:policy|settings)|withdraw your consent)\b/i,
  /\b(?:log|sign) ?in (?:to|with) (?:your|an|continue|google|facebook|apple|email)\b|\bforgot(?:ten)? (?:your )?password\b|\bcreate an account\b|\bdon['’]t have an account\b/i,
  /\berror (?:code )?(?:4\d\d|50\d)\b/i,
  /\beuropean (?:economic area|visitors?)\b.{0,80}\b(?:unavailable|not available|general data protection)\b/i,
  /\byou (?:have been|are) (?:temporarily )?blocked\b|\bunable to access\b|\bwhy (?:have i|was i) been? ?blocked\b|\bprotect itself from online attacks\b/i,
  /\bclick (?:the )?(?:box|button|here) below\b|\bto continue,? please\b|\byour browser (?:is|does) (?:not|out)\b|\bupgrade your browser\b/i,
  /\bprevious page is sending you to\b|\byou (?:are being|will be) redirected\b|\breturn to the previous page\b/i,
  /^(?:seite|page|página|pagina|страница)\b.{0,60}\b(?:nicht gefunden|existiert nicht|introuvable|n['’]existe (?:pas|plus)|no (?:existe|encontrada)|non (?:trovata|esiste))/i,
];

/** Sentences below a title that names the site alone: its small print, and its search. An article may end in them. */
const SMALL_PRINT: readonly RegExp[] = [
  /\bcopyright\b|©|\ball rights reserved\b|\bterms of (?:use|service)\b|\bprivacy policy\b/i,
  /\bexternal (?:links|sites|internet sites)\b|\bnot responsible for the content\b/i,
  /^(?:search|filter|sort|refine)(?: (?:results|by|for|all))?\b|\bno results\b|\b\d+ results\b|\bresults (?:for|found)\b/i,
];

/** Most words of such a page. A consent wall may be longer, but its title gives it away. */
const LONGEST = 150;
/** Most words where the title alone decides. */
const LONGEST_TITLED = 60;
/** Least share of words in such sentences. */
const MOSTLY = 0.5;
/** Characters of a wall that are examined. */
const LOOKED_AT = 6_000;

/** Words of the document that show that it is no article; null: it may be one. */
export function noArticle({ document, title, blocks, words }: DocumentReading): string | null {
  const isSite = isSiteTitle(title, document.fields);
  const titled = isTitleAlone(title);
  if ((titled && words <= LONGEST_TITLED) || isSearchTitle(title, document.fields)) return title;
  if (title.length <= LONGEST_TITLE && [title, withoutSiteName(title)].some((one) => SERVICE.test(one)))
    return title;
  if (isSite && words <= LONGEST_TITLED && isTeaser(blocks.at(-1)?.text ?? "")) return title;
  if (words === 0) return isPhrase(title) || (document.format === "html" && isHost(title)) ? title : null;
  if (!titled && words > LONGEST) return null;
  let [found, all, seen] = [0, 0, 0];
  for (const { text } of blocks) {
    if (seen > LOOKED_AT) break;
    seen += text.length;
    for (const sentence of sentencesIn(text.slice(0, LOOKED_AT))) {
      const size = wordsIn(sentence);
      all += size;
      if (isPhrase(sentence) || (isSite && isSmallPrint(sentence))) found += size;
    }
  }
  return found >= MOSTLY * all ? title || "a page without an article" : null;
}

/** Also with the name of the site appended: "Page not found - The Bay Post". */
function isTitleAlone(title: string): boolean {
  if (title.length > LONGEST_TITLE) return false;
  const own = withoutSiteName(title);
  return TITLES.some((pattern) => pattern.test(title) || pattern.test(own));
}

/** A title without the name of the site behind it. */
const withoutSiteName = (title: string): string => title.replace(/(?<!\s)\s+[|–—·-]\s+[^|–—·]{1,40}$/u, "");

const LONGEST_TITLE = 120;

const isPhrase = (text: string): boolean => PHRASES.some((pattern) => pattern.test(text));

const isSmallPrint = (text: string): boolean =>
  SMALL_PRINT.some((pattern) => pattern.test(text)) || isNamesAlone(text);

/** The beginning of an article, as lists of a site have it. */
const isTeaser = (text: string): boolean => /(?:\.\.\.|…)\s*$/.test(text.slice(-8));

/** "Harbour! - Orsk News Network": no word begins small. */
function isNamesAlone(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= MOST_NAMES && words.every((word) => /^[^\p{Ll}]/u.test(word));
}

const MOST_NAMES = 8;

/** A title that is the site's address, as of a page whose scripts did not run. */
const isHost = (title: string): boolean => /^(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}\/?$/i.test(title);

/** Rough sentences. These pages have no abbreviations that need a real splitter. */
const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?…])\s+/).filter(Boolean);
