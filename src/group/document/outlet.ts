/**
 * Identifies the publisher of an article, so that an outlet's desks, feeds and mobile pages are one, and the versions
 * of an agency's story too.
 */

import type { Source } from "../../model.js";
import { NEWS_AGENCY_BY_FORM } from "../../words/lexicon/news-agencies.js";
import { FEED_WORDS, SECTION_NAMES } from "../../words/lexicon/pages/outlet-words.js";
import { REGISTRY_LABELS } from "../../words/lexicon/pages/registry-labels.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";

/** Words for a desk or a feed of an outlet. */
const DESK: ReadonlySet<string> = new Set([
  ...SECTION_NAMES,
  ...FEED_WORDS,
  ...wordList(
    "the headline front page mobile amp online web arts video live newsroom",
    "desk section usa asia africa americas",
  ),
]);

/** Hosts of aggregators, whose address does not identify the publisher. */
const AGGREGATOR_HOSTS = [
  String.raw`news\.google\.[a-z.]{1,10}|google\.[a-z.]{1,10}|news\.yahoo\.com|yahoo\.com|msn\.com|aol\.com`,
  String.raw`flipboard\.com|feedburner\.com|feedproxy\.google\.com|smartnews\.com|newsbreak\.com|apple\.news`,
  String.raw`t\.co|archive\.org`,
].join("|");
const AGGREGATORS = new RegExp(`(?:^|\\.)(?:${AGGREGATOR_HOSTS})$`);
/** Hosting services with a host name for each customer. */
const HOSTING =
  /(?:^|\.)(?:blogspot\.[a-z.]{1,10}|wordpress\.com|substack\.com|medium\.com|tumblr\.com|ghost\.io|github\.io|livejournal\.com|weebly\.com|wixsite\.com)$/;
/** Second-level domains under which names are registered: "co.uk". */
const SECOND_LEVEL = regexFrom("", "^", [...REGISTRY_LABELS, "gob|gouv|edu|or|ne|go|nom|info|gen|govt"], "$");

/** The outlet by its name and by its address. */
export interface Outlet {
  /** Words of the name without those of a desk, joined by spaces; null where the input gives none. */
  readonly name: string | null;
  /** `bay.example` of `sport.bay.example`; null where it is unknown or another's. */
  readonly site: string | null;
}

/** The outlet of a source by its name and by its site; each is null where the source does not give it. */
export function outletKeys({ name, domain }: Pick<Source, "name" | "domain">): Outlet {
  return { name: name === null ? null : nameKey(name), site: siteOf(domain) };
}

/**
 * Whether two articles come from one newsroom: from one agency where both credit it, else from one outlet. An outlet's
 * page of an agency's story belongs to the agency.
 */
export function fromOneNewsroom(a: Source, b: Source): boolean {
  const [left, right] = [newsroomOf(a), newsroomOf(b)];
  if (left.site !== null && right.site !== null) {
    if (left.site === right.site) return true;
    // bbc.com and bbc.co.uk are one outlet. But two papers are called "Gazette".
    const alike = siteLabel(left.site) === siteLabel(right.site);
    return alike && (left.name === null || right.name === null || left.name === right.name);
  }
  if (left.name !== null && right.name !== null) return left.name === right.name;
  const [name, site] = [left.name ?? right.name, left.site ?? right.site];
  return name !== null && site !== null && name.replaceAll(" ", "") === siteLabel(site);
}

function newsroomOf(source: Source): Outlet {
  const own = outletKeys(source);
  if (source.agency === null) return own;
  const agency = nameKey(source.agency);
  const isOwn =
    agency === own.name || (own.site !== null && siteLabel(own.site) === agency.replaceAll(" ", ""));
  return isOwn ? own : { name: agency, site: null };
}

/** The first part that names more than a desk: "Bay Post" of "Bay Post - Coast" and "Top stories | Bay Post". */
function nameKey(name: string): string {
  const parts = name.split(/(?<!\s)\s+[-–—|»/·]\s+|:\s+/).map(outletWords);
  const own = parts.map((words) => words.filter((word) => !DESK.has(word))).find(({ length }) => length > 0);
  const key = (own ?? parts.find(({ length }) => length > 0) ?? [name.trim()]).join(" ");
  return NEWS_AGENCY_BY_FORM.get(key)?.outlet ?? key;
}

function outletWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "");
  return plain.replace(/\.(?:com|org|net|co\.uk|[a-z]{2})\b/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function siteOf(domain: string | null): string | null {
  if (domain === null) return null;
  const host = domain.toLowerCase();
  if (AGGREGATORS.test(host)) return null;
  if (HOSTING.test(host) || /^[\d.]+$/.test(host)) return host;
  const labels = host.split(".");
  const length =
    labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? "") && (labels.at(-1)?.length ?? 0) === 2 ? 3 : 2;
  return labels.slice(-length).join(".");
}

/** "bay" of "bay.example", in the form of a name. */
function siteLabel(site: string): string {
  const label = site.split(".")[0] ?? site;
  return NEWS_AGENCY_BY_FORM.get(label)?.outlet.replaceAll(" ", "") ?? label.replaceAll("-", "");
}
