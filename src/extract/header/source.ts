/** Where an article came from: who signed it, who published it, when, and under which address. */
import type { Document, Instant, Source } from "../../model.js";
import type { Problem } from "../../problem.js";

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref|ref_src|ref_url|referrer|cmpid|cmp|ocid|ncid|ftag|partner|rss|feedtype|feedname|soc_src|soc_trk|src|smid|smtyp|spm|share|__twitter_impression|guccounter|guce_referrer|guce_referrer_sig|source|track|wprss|amp|at_medium|at_campaign|at_custom\d|intcid|sr_share|hootpostid)$/i;

/** An address as others would give it: http(s) only, no tracking, no fragment, no default port; null when it is none. */
export function canonicalUrl(address: string | undefined | null): string | null {
  if (!address) return null;
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.hostname === "" || url.username !== "" || url.password !== "") return null;
  url.hash = "";
  for (const key of [...new Set(url.searchParams.keys())])
    if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href.replace(/\?$/, "");
}

export function domainOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^(?:www|m|amp)\./, "");
}

export function sourceOf(document: Document, readMore: string | null, agency: string | null): Source {
  const url = canonicalUrl(document.fields.url);
  const more =
    readMore === null ? null : canonicalUrl(/^https?:/i.test(readMore) ? readMore : `https://${readMore}`);
  return {
    name: document.fields.source?.trim() || null,
    domain: domainOf(url),
    url,
    readMore: more,
    agency,
  };
}

/** A date of a field; null with a problem where it is not one. */
export function instantOf(
  document: Document,
  field: "published" | "updated",
): { instant: Instant | null; problems: Problem[] } {
  const value = document.fields[field]?.trim();
  if (!value) return { instant: null, problems: [] };
  const instant = parseInstant(value, field);
  if (instant) return { instant, problems: [] };
  return {
    instant: null,
    problems: [
      {
        place: { path: document.path, line: 1, column: 1 },
        message: `Unexpected ${field} date \`${value.slice(0, 40)}\`, expected a date such as 2024-05-01 or 2024-05-01T14:30:00Z`,
        rule: "date",
      },
    ],
  };
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const RFC = /^(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2,8} \d{4}\b/;
const LONG = /^[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}\b/;

export function parseInstant(value: string, from: string): Instant | null {
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, date, hour, minute, second, zone] = iso;
    const time = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(date),
      Number(hour ?? 0),
      Number(minute ?? 0),
      Number(second ?? 0),
    );
    const at = new Date(time);
    if (Number.isNaN(time) || at.getUTCDate() !== Number(date) || at.getUTCMonth() !== Number(month) - 1)
      return null;
    // Midnight sharp is what programs write for a day without a time.
    const isDay =
      hour === undefined ||
      (Number(hour) + Number(minute) + Number(second ?? 0) === 0 && !/\d/.test(zone ?? ""));
    if (isDay) return { iso: at.toISOString().slice(0, 10), precision: "day", from };
    const shift =
      zone && !/^z$/i.test(zone)
        ? (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * (zone.startsWith("-") ? -1 : 1)
        : 0;
    return {
      iso: `${new Date(time - shift * 60_000).toISOString().slice(0, 19)}Z`,
      precision: "minute",
      from,
    };
  }
  if (!RFC.test(value) && !LONG.test(value)) return null;
  const timed = /\d:\d{2}/.test(value);
  const time = Date.parse(/(?:GMT|UTC|Z|[A-Z]{3,4}|[+-]\d{4})$/.test(value) ? value : `${value} UTC`);
  if (Number.isNaN(time)) return null;
  const text = new Date(time).toISOString();
  return timed
    ? { iso: `${text.slice(0, 19)}Z`, precision: "minute", from }
    : { iso: text.slice(0, 10), precision: "day", from };
}
