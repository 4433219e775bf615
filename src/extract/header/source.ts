/** Where an article came from: author, publisher, time and address. */
import { readDate } from "../../dates/date-field.js";
import type { Document, Instant, Source } from "../../model.js";
import type { Problem } from "../../problem.js";
import { regexFrom } from "../../words/text/regex.js";

const TRACKING = regexFrom(
  "i",
  "^",
  [
    "utm_.*|fbclid|gclid|gbraid|wbraid|gad_source|gclsrc|srsltid|twclid|ttclid|li_fat_id|_hsenc|_hsmi|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref|ref_src|ref_url|referrer",
    "cmpid|cmp|ocid|ncid|ftag|partner|rss|feedtype|feedname|soc_src|soc_trk|src|smid|smtyp|spm",
    "share|__twitter_impression|guccounter|guce_referrer|guce_referrer_sig|source|track|wprss|amp",
    String.raw`mkt_tok|hsctatracking|hs_\w+|wt[._]mc(?:_id)?|igsh|mibextid|xtor|emc|_ga|_gl|pk_\w+|mtm_\w+|piwik_\w+|vero_id|oly_\w+|s_cid|trk|dm_i|ito|reflink`,
    String.raw`at_\w+|intcid|sr_share|hootpostid`,
  ],
  "$",
);

/** Copies of pages that archives keep, with the page's own address behind theirs. */
const ARCHIVED = regexFrom(
  "i",
  "^https?://",
  [
    String.raw`web\.archive\.org/web/\d{1,14}(?:[a-z]{2}_)?/`,
    String.raw`archive\.(?:ph|is|today|li|md|vn|fo)/(?:o/\w{1,12}|newest|\d{4}[\d.-]{0,20})/`,
    String.raw`webcache\.googleusercontent\.com/search\?q=cache:[\w-]{1,20}:`,
  ],
  String.raw`(?<original>https?://\S+)$`,
);
const ROUTE = /^#!?\/[^/]/;
/** "?s=20&t=x7": how a link was shared. On a front page "s" is a search. */
const SHARED_ON_TWITTER = ["s", "t"] as const;

/**
 * The canonical form of an address, that of a page itself where an archive keeps it: http(s) only, without tracking parameters, fragment and default port; null where it
 * is no address.
 */
export function canonicalUrl(address: string | undefined | null): string | null {
  if (!address) return null;
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const archived = ARCHIVED.exec(text)?.groups?.original;
  const url = new URL(archived !== undefined && URL.canParse(archived) ? archived : text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.hostname === "" || url.username !== "" || url.password !== "") return null;
  // An application of one page has its articles there: "#!/article/551".
  if (!ROUTE.test(url.hash)) url.hash = "";
  if (/^\d{2}$/.test(url.searchParams.get("s") ?? "") && url.pathname !== "/")
    for (const key of SHARED_ON_TWITTER) url.searchParams.delete(key);
  for (const key of [...new Set(url.searchParams.keys())])
    if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href.replace(/\?$/, "");
}

/** The host of an address without "www.", "m." and "amp."; null for null. Throws a TypeError where it is no URL. */
export function domainOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^(?:www|m|amp)\./, "");
}

/**
 * The source of an article, from its fields.
 *
 * @param readMore address of the full text, as named in the text, with or without a scheme; null where there is none
 * @param agency agency that signed the text; null where none did
 * @param outlet name of the outlet, where the text has it
 */
export function sourceOf(
  document: Document,
  readMore: string | null,
  agency: string | null,
  outlet: string | null,
): Source {
  const url = canonicalUrl(document.fields.url);
  const more =
    readMore === null ? null : canonicalUrl(/^https?:/i.test(readMore) ? readMore : `https://${readMore}`);
  return {
    name: document.fields.source?.trim() || outlet,
    domain: domainOf(canonicalUrl(document.fields.home) ?? url),
    url,
    readMore: more,
    agency,
  };
}

/** Parses the date of a field; null with a problem where it is none. */
export function instantOf(
  document: Document,
  field: "published" | "updated",
): { instant: Instant | null; problems: Problem[] } {
  const value = document.fields[field]?.trim();
  if (!value) return { instant: null, problems: [] };
  const reading = readDate(value, document.dateOrder ?? null);
  if (reading.kind === "date")
    return { instant: { iso: reading.iso, precision: reading.precision, from: field }, problems: [] };
  const place = document.fieldPlaces?.[field] ?? { path: document.path, line: 1, column: 1 };
  const found = `Unexpected ${field} date \`${value.slice(0, 40)}\``;
  const problem =
    reading.kind === "ambiguous"
      ? {
          message: `${found}, which is ${reading.dayFirst} or ${reading.monthFirst}, expected one that says which`,
          rule: "date-order",
          help: `Set \`dates.order\` to \`day-first\` or \`month-first\` in newsfold.yaml, or write ${reading.dayFirst}.`,
        }
      : {
          message: `${found}: ${reading.reason}, expected a date such as 2024-05-01 or 2024-05-01T14:30:00Z`,
          rule: "date",
          help: "The article stays undated until the field is corrected or left out.",
        };
  return { instant: null, problems: [{ place, ...problem }] };
}
