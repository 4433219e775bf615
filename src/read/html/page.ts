/** A page's tree -> its content: the article's blocks, its fields, its posts where it is live, or what it is instead. */
import type { DateOrder, Fields, LiveEntry } from "../../model.js";
import { clean } from "../fields/clean-words.js";
import { baseOf, pageAddress, savedFrom } from "../metadata/addresses.js";
import { articleNodes, jsonLdText } from "../metadata/json-ld.js";
import { markedUp } from "../metadata/marked-up.js";
import { firstMeta, META_NAMES, type MetaTags, metaTags } from "../metadata/meta.js";
import { metadataOf, type Provenance } from "../metadata/metadata.js";
import { ownNodes } from "../metadata/own-nodes.js";
import { isHeaderLine } from "../metadata/visible-metadata.js";
import { type HtmlDocument, parsePrepared } from "../tree/dom.js";
import { assemble, isDropped, type Reduced, rolesOf } from "../tree/dom-blocks.js";
import { draftsOf } from "../tree/drafts.js";
import type { PageSource } from "../tree/page-source.js";
import { fullerBody } from "./article-body.js";
import { beginningOf, type Post, postsOf } from "./live.js";
import { type Chosen, type MainText, mainText } from "./main-text.js";
import type { RoledDrafts } from "./main-text-candidates.js";
import { createBesideTest, headerOf, headingsOf, kickerOf, subheadingsOf } from "./page-header.js";
import { isBehindPaywall } from "./page-paywall.js";
import { readability } from "./readability.js";
import { notAnArticle } from "./verdict.js";

export interface PageReading {
  readonly fields: Fields;
  readonly provenance: Provenance;
  readonly dateOrder: DateOrder | null;
  readonly main: Reduced;
  /** schema.org types of the article and `og:type`, as written. */
  readonly types: readonly string[];
  readonly section: string | null;
  readonly entries: readonly LiveEntry[];
  /** Whether only the beginning of the article is there. */
  readonly isStub: boolean;
  /** Number of other whole articles on the page. */
  readonly others: number;
  /** What the page is instead of an article: "consent form"; null for an article. */
  readonly instead: string | null;
}

/** Bars that archives print above the pages that they keep, with the days on which they did. */
const ARCHIVE_BARS = '#wm-ipp-base, #wm-ipp, [id$="google-cache-hdr"]';
const OF_ARCHIVE_TODAY = 'link[rel~="canonical"][href*="://archive."], meta[content*="://archive."]';

function removeArchiveBars(page: HtmlDocument): void {
  const bars = page.querySelector(OF_ARCHIVE_TODAY) === null ? ARCHIVE_BARS : `${ARCHIVE_BARS}, #HEADER`;
  for (const bar of page.querySelectorAll(bars)) bar.remove();
}

/**
 * Reads a page.
 *
 * @param address of the page, where it is known: relative links are resolved against it
 * @returns null where the parser finds no page
 */
export function readPage(source: PageSource, address: string | null): PageReading | null {
  const page = parsePrepared(source.html);
  if (page === null) return null;
  removeArchiveBars(page);
  const saved = savedFrom(source.signatures, address);
  const declaredBase = baseOf(page, saved);
  const tags = metaTags(page);
  const described = articleNodes(page);
  const titles = [
    ...[...page.querySelectorAll("h1")].map((heading) => clean(heading.textContent)),
    clean(page.querySelector("title")?.textContent),
    firstMeta(tags, META_NAMES.title),
  ].filter((title) => title !== undefined);
  const urls = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    firstMeta(tags, META_NAMES.url),
    saved.url,
  ];
  const nodes = ownNodes(described, { urls: urls.filter((url) => typeof url === "string"), titles });

  const base = declaredBase ?? pageAddress(page, nodes[0] ?? null, tags, saved, null)?.url ?? null;
  const drafted = draftsOf(page.documentElement, base);
  const pageTitle = clean(page.querySelector("title")?.textContent) ?? "";
  const laid: RoledDrafts = {
    ...readingParts(drafted),
    roles: rolesOf(drafted.drafts, drafted.spans, pageTitle),
  };
  const readable = drafted.drafts.length > 0 ? readability(source.html) : null;
  const heads = [...page.querySelectorAll("h1")].length;
  // Of several articles on a page, the page's title names one, but their headings name all.
  const hint = [nodes[0]?.headline, ...titles.slice(heads > 1 ? heads : 0)]
    .filter(Boolean)
    .slice(0, 3)
    .join(" ");
  const types = [...new Set([...nodes.flatMap((node) => node.types), ...(tags.get("og:type") ?? [])])];
  const posts = postsOf(page, laid, types, hint);
  const main =
    posts.length > 0 ? liveText(page, laid, posts) : mainText(page, laid, readable?.text ?? null, hint);

  const isBeside = createBesideTest(laid);
  const marks = markedUp(page, isBeside);
  const headings = headingsOf(page, laid, main, pageTitle);
  const { fields, provenance, dateOrder } = metadataOf({
    page,
    nodes,
    tags,
    saved,
    base,
    headings,
    markedUp: marks,
    subheadings: subheadingsOf(page, laid),
    header: headerOf(page, laid, main, isBeside, pageTitle),
    readableByline: readable?.byline ?? null,
  });
  const named = new Set(fields.authors?.map((name) => name.toLowerCase()));
  const stamps = new Set(posts.map(({ stamp }) => stamp));
  const shown = main.chosen
    .filter(({ role, draft }) => !isDropped(role) && !stamps.has(draft.text))
    .map((chosen, index, all) => asHeaderLine(chosen, index < TOP || index >= all.length - LAST, named));
  const text = assemble(shown);
  const fuller = posts.length > 0 ? null : fullerBody(nodes, main.prose === 0 ? "" : proseIn(shown), base);
  const { withoutScripts } = source;
  const instead =
    fuller === null
      ? notAnArticle({ page, title: titles.at(-1) ?? "", headings, laid, main, types, withoutScripts })
      : null;
  const kicker = kickerOf(page);
  // Below no date but those of its posts, a live page began with the earliest: its newest stands first.
  const began = provenance.published === "page" ? beginningOf(posts) : null;
  return {
    fields: {
      ...fields,
      ...(kicker === null ? {} : { labels: [kicker] }),
      ...(began === null ? {} : { published: began }),
    },
    provenance,
    dateOrder,
    main: fuller ?? text,
    types: [...new Set([...types, ...marks.types])],
    section: sectionOf(
      nodes.map(({ node }) => node.articleSection),
      tags,
    ),
    entries: fuller === null ? entriesOf(posts, laid, shown, text) : [],
    isStub: fuller === null && isBehindPaywall(nodes, laid, proseIn(shown).split(/\s+/).length),
    others: posts.length > 0 ? 0 : main.others,
    instead: instead?.what ?? null,
  };
}

const readingParts = ({ drafts, spans, places }: ReturnType<typeof draftsOf>) => ({ drafts, spans, places });

/** Lines at the top of a text that may name author and date, and those at its end. */
const TOP = 5;
const LAST = 2;
const LONGEST_SIGNATURE = 200;

/** Whether a line names authors alone: "Ana Lee", "Ana Lee and Bo Kim". */
const signs = (line: string, authors: ReadonlySet<string>): boolean =>
  line.length < LONGEST_SIGNATURE &&
  line
    .toLowerCase()
    .split(/[,;|&·]| (?:and|und|et|en|og|och|y|e) /)
    .every((name) => authors.has(name.trim()));

/**
 * A chosen draft; as a byline where it is a header line, or names authors alone, at the top or the end of the text.
 *
 * @param authors in lower case
 */
const asHeaderLine = (chosen: Chosen, isAtEdge: boolean, authors: ReadonlySet<string>): Chosen =>
  isAtEdge &&
  chosen.role === undefined &&
  chosen.draft.kind === "paragraph" &&
  (isHeaderLine(chosen.draft.text) || signs(chosen.draft.text, authors))
    ? { ...chosen, role: "byline" }
    : chosen;

const proseIn = (chosen: readonly Chosen[]): string =>
  chosen
    .flatMap(({ draft, role }) => (role === undefined || role === "embed" ? [draft.text] : []))
    .join("\n\n");

function sectionOf(values: readonly unknown[], tags: MetaTags): string | null {
  for (const value of values) {
    const text = jsonLdText(Array.isArray(value) ? value[0] : value);
    if (text !== undefined) return text;
  }
  return firstMeta(tags, META_NAMES.section) ?? null;
}

/** Everything from the headline of a live page to the end of its last post. */
function liveText(page: HtmlDocument, laid: RoledDrafts, posts: readonly Post[]): MainText {
  const start = posts[0]?.from ?? 0;
  const end = Math.max(...posts.map(({ to }) => to));
  const titles = [...page.querySelectorAll("h1")].map((element) => laid.places.get(element)?.[1] ?? -1);
  const from = Math.max(0, ...titles.filter((at) => at >= 0 && at <= start));
  const inPost = (index: number) => posts.some((post) => index >= post.from && index < post.to);
  const chosen: Chosen[] = [];
  for (let index = titles.some((at) => at >= 0 && at <= start) ? from : start; index < end; index++) {
    const draft = laid.drafts[index];
    if (draft === undefined || isDropped(laid.roles[index])) continue;
    const isTime = inPost(index) && /^\W*\d{1,2}\s?[:.h]\s?\d{2}\b.{0,20}$/.test(draft.text);
    chosen.push({ draft, role: laid.roles[index] ?? (isTime ? "byline" : undefined) });
  }
  const prose = chosen.reduce((sum, { draft }) => sum + draft.text.length, 0);
  return { chosen, prose, first: from, others: 0 };
}

/** Places of the posts in the assembled text. */
function entriesOf(
  posts: readonly Post[],
  laid: RoledDrafts,
  shown: readonly Chosen[],
  { blocks }: Reduced,
): LiveEntry[] {
  const indexOf = new Map(laid.drafts.map((draft, index) => [draft, index]));
  const places = shown.map(({ draft }) => indexOf.get(draft) ?? -1);
  return posts.flatMap(({ time, from, to }): LiveEntry[] => {
    const inside = blocks.filter((_, at) => (places[at] ?? -1) >= from && (places[at] ?? -1) < to);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined ? [] : [{ time, start: first.start, end: last.end }];
  });
}
