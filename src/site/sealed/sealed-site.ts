/**
 * The part of a site that no build renders again: pages of sealed stories, and of what lists them month by month. A file
 * that stands in the output folder as the last build rendered it is kept as it is; what is new, or would look otherwise
 * (another theme, another title), is rendered from the archive, month by month.
 */

import { keyOf, keyOfParts } from "../../cache/content-key.js";
import type { OutputFile, SealedPage, SealedRecord, SealedStory } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { byCodeUnit } from "../../structures/order.js";
import type { Listing, ListingKind } from "../edition/directory.js";
import type { Edition } from "../edition/edition.js";
import { ALL_STORIES } from "../edition/sealed-listings.js";
import { FEED_FILES, type FeedEntry, feedsOf, topicTitle } from "../machines/feeds.js";
import { drawnFile, isPngCard } from "../machines/share-card.js";
import { monthSitemaps } from "../machines/sitemap.js";
import { gonePage } from "../pages/fixed-pages.js";
import { monthPages } from "../pages/listing-pages.js";
import { monthParts, PART } from "../pages/search.js";
import { type Page, type PlannedFile, servedFile } from "../views/page-view.js";
import { relocate } from "./relocation.js";
import { isPictureFile, withoutPicture } from "./sealed-pictures.js";

/** What the output folder holds of the archive. Kept beside the site, never in it. */
export interface PublishedArchive {
  /** Of all that shapes a page beside its record. */
  readonly key: string;
  /** Of each month, which stories. */
  readonly months: Readonly<Record<string, string>>;
  /** Pages of listings without living stories, and what each says. */
  readonly quiet: Readonly<Record<string, string>>;
}

/** Where records come from, and what stands. */
export interface ArchiveSource {
  /** The records of one month. Called once for a month that is rendered, one month after the other. */
  readonly read: (month: string) => readonly SealedRecord[];
  /** The same, where the pages of stories that were sealed before have a path alone. */
  readonly outline: (month: string) => readonly SealedRecord[];
  /** Ids of stories that are sealed by this build. */
  readonly fresh: ReadonlySet<string>;
  /** Null: nothing is known to stand. */
  readonly published: PublishedArchive | null;
  /** A file of a picture, by its name on the site; null: the archive has it no more. */
  readonly picture: (name: string) => PlannedFile | null;
  /** Whether a file is in the output folder. */
  readonly isThere: (name: string) => boolean;
}

export interface SealedSite {
  readonly pages: readonly Page[];
  readonly files: readonly PlannedFile[];
  /** Names of files that stay as they stand. */
  readonly kept: readonly string[];
  /** Names of files that cannot be made: their records are damaged, and they are not in the output folder. */
  readonly lost: readonly string[];
  /** Paths of pages of the edition that stand and need not be rendered. */
  readonly quiet: ReadonlySet<string>;
  readonly sitemaps: readonly string[];
  /** What stands once all this is written. */
  readonly published: PublishedArchive;
}

/**
 * Plans the sealed part of a site: which files are kept, and which are rendered from the archive.
 *
 * @param key of all that shapes a page beside its record: theme, settings of the site, newsfold itself
 */
export function sealedSite(edition: Edition, source: ArchiveSource, key: string): SealedSite {
  const before = source.published?.key === key ? source.published : null;
  const stories = [...(edition.digest.sealed ?? [])];
  const byMonth = new Map<string, SealedStory[]>();
  for (const story of stories) {
    const month = story.lastPublished.slice(0, 7);
    const own = byMonth.get(month);
    if (own === undefined) byMonth.set(month, [story]);
    else own.push(story);
  }
  const pages: Page[] = [];
  const files: PlannedFile[] = [];
  const kept: string[] = [];
  const sitemaps: string[] = [];
  const lost: string[] = [];
  const months: Record<string, string> = {};
  for (const [month, own] of [...byMonth].sort(([a], [b]) => byCodeUnit(a, b))) {
    months[month] = sumOf(own);
    const old = own.filter(({ id }) => !source.fresh.has(id));
    const lasting = lastingOf(edition, month, own);
    sitemaps.push(...lasting.sitemaps);
    const stood =
      before?.months[month] === sumOf(old) && old.every((story) => story.files.every(source.isThere));
    if (stood && old.length === own.length && lasting.names.every(source.isThere)) {
      kept.push(...own.flatMap((story) => story.files), ...lasting.names);
      continue;
    }
    // Where the old pages stand, what they print stays unread: a month of it may not fit into memory.
    const found = stood ? source.outline(month) : source.read(month);
    const records = found.map((record) => relocate(record, edition.links));
    const byId = new Map(records.map((record) => [record.story.id, record]));
    for (const story of own) {
      if (stood && !source.fresh.has(story.id)) {
        kept.push(...story.files);
        continue;
      }
      const own = byId.get(story.id);
      const pictures = story.files.filter(isPictureFile).flatMap((name) => source.picture(name) ?? []);
      const made = new Set(pictures.map(({ path }) => path));
      const isWhole = story.files.every(
        (name) => !isPictureFile(name) || made.has(name) || source.isThere(name),
      );
      const record = own === undefined || isWhole ? own : withoutPicture(own);
      pages.push(...(record?.pages ?? []).map(asPage));
      files.push(...(record?.files ?? []).map((file) => asPlanned(edition, file)), ...pictures);
      for (const { path } of record?.pages ?? []) made.add(servedFile(path));
      for (const { path } of record?.files ?? []) made.add(path);
      for (const name of story.files) {
        if (made.has(name)) continue;
        if (source.isThere(name)) kept.push(name);
        else if (!isPictureFile(name)) lost.push(name);
      }
    }
    const listed = listMonth(edition, month, records);
    pages.push(...listed.pages);
    files.push(...listed.files);
  }
  const quiet = quietListings(edition, source, before);
  return {
    pages: [...pages, ...lost.flatMap((name) => lostPage(edition, name))],
    lost,
    files: once([...files, ...quiet.files]),
    kept: [...new Set([...kept, ...quiet.kept])],
    quiet: quiet.paths,
    sitemaps,
    published: { key, months, quiet: quiet.said },
  };
}

/** Stories may share a picture. */
const once = (files: readonly PlannedFile[]): PlannedFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];

const asPage = ({ path, template, view }: SealedPage): Page => ({
  path,
  template,
  of: () => [keyOf(view)],
  view: () => view,
});

/** A card is kept as what it is drawn from. */
function asPlanned({ cardFonts }: Edition, file: SealedRecord["files"][number]): PlannedFile {
  const fonts = cardFonts?.files ?? null;
  if (!isPngCard(file.path) || fonts === null) return file;
  return drawnFile(
    file.path,
    () => [file.content],
    () => file.content,
    fonts,
  );
}

/** A page that says that nothing is there any more, where a page cannot be made. */
function lostPage(edition: Edition, name: string): Page[] {
  const [, folder, kind] = /^((story|article)\/[^/]+\/)index\.html$/.exec(name) ?? [];
  return folder === undefined || kind === undefined
    ? []
    : [gonePage(edition, folder, kind === "story" ? "story" : "article")];
}

const sumOf = (stories: readonly SealedStory[]): string =>
  keyOfParts(
    stories.map(({ id, forgotten = false, revised = 0, articles }) => [
      id,
      forgotten,
      revised,
      articles.map((one) => one.forgotten),
    ]),
  );

/** Names of a month's files that are not of one story. */
function lastingOf(edition: Edition, month: string, stories: readonly SealedStory[]) {
  const shown = stories.filter(({ forgotten }) => !forgotten);
  const blank = (count: number) => Array.from({ length: count }, () => ({}));
  const lists = listingsOf(shown).flatMap(({ listing, own }) =>
    monthPages(edition, listing, month, blank(own.length)).map(({ path }) => servedFile(path)),
  );
  const sitemaps = monthSitemaps(edition, month, [], []).map(({ path }) => path);
  const parts = shown.length === 0 ? [] : monthParts({ month, count: shown.length });
  return { names: [...lists, ...parts.map((part) => `search/${part}.json`), ...sitemaps], sitemaps };
}

interface ListedStories {
  readonly listing: { readonly kind: ListingKind | "all"; readonly name: string; readonly path: string };
  readonly own: SealedStory[];
}

function listingsOf(stories: readonly SealedStory[]): ListedStories[] {
  const found = new Map<string, ListedStories>();
  for (const story of stories)
    for (const { kind, name, path } of [...story.listings, ALL_STORIES]) {
      const known = found.get(path);
      if (known === undefined)
        found.set(path, { listing: { kind: kind as ListingKind | "all", name, path }, own: [story] });
      else known.own.push(story);
    }
  return [...found.values()];
}

/** Pages and files of a month that are not of one story. */
function listMonth(edition: Edition, month: string, records: readonly SealedRecord[]) {
  const shown = records.filter(({ story }) => !story.forgotten);
  const byId = new Map<string, SealedRecord>(shown.map((record) => [record.story.id, record]));
  const latestFirst = [...shown].sort(
    (a, b) => byCodeUnit(b.story.lastPublished, a.story.lastPublished) || byCodeUnit(a.story.id, b.story.id),
  );
  const order = new Map<string, number>(latestFirst.map(({ story }, index) => [story.id, index]));
  const lists = listingsOf(latestFirst.map(({ story }) => story)).flatMap(({ listing, own }) =>
    monthPages(
      edition,
      listing,
      month,
      own
        .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
        .flatMap(({ id }) => byId.get(id)?.card ?? []),
    ),
  );
  const parts = shown.length === 0 ? [] : monthParts({ month, count: shown.length });
  const search = parts.map((part, index) => ({
    path: `search/${part}.json`,
    content: `${JSON.stringify(latestFirst.slice(index * PART, (index + 1) * PART).map((record) => record.search))}\n`,
  }));
  const pathsOf = (kind: string) =>
    records.flatMap(({ pages }) => pages.flatMap(({ path, template }) => (template === kind ? path : [])));
  const stories = [...pathsOf("story"), ...lists.map(({ path }) => path)];
  return { pages: lists, files: [...search, ...monthSitemaps(edition, month, stories, pathsOf("article"))] };
}

/** Listings on which no living story stands: their pages and feeds say what they said, until a story comes to them. */
function quietListings(edition: Edition, source: ArchiveSource, before: PublishedArchive | null) {
  const { listings } = edition.directory;
  const paths = new Set<string>();
  const kept: string[] = [];
  const files: OutputFile[] = [];
  const listingKeys: Record<string, string> = {};
  const feedsByMonth = new Map<string, Listing[]>();
  for (const listing of Object.values(listings).flat()) {
    const { path, name, months, stories } = listing;
    const [latest] = months;
    if (stories.length > 0 || latest === undefined) continue;
    listingKeys[path] = keyOfParts(name, months);
    const names = [
      servedFile(path),
      ...(listing.kind === "topic" ? FEED_FILES.map((file) => path + file) : []),
    ];
    if (before?.quiet[path] === listingKeys[path] && names.every(source.isThere)) {
      paths.add(path);
      kept.push(...names);
    } else if (listing.kind === "topic") addTo(feedsByMonth, latest.month, listing);
  }
  for (const [month, topics] of feedsByMonth) {
    const records = [...source.outline(month)].reverse();
    for (const { path, name } of topics) {
      const own = records.filter(
        ({ story }) => !story.forgotten && story.listings.some((listing) => listing.path === path),
      );
      const entries = own.map(({ feed }) => feed as FeedEntry);
      files.push(
        ...feedsOf(edition, path, topicTitle(edition, name), { of: () => entries, entries: () => entries }),
      );
    }
  }
  return { paths, kept, files, said: listingKeys };
}
