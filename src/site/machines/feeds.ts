/**
 * The feeds of the digest and of each topic, in three formats, and the list of sources. Entries link to story pages;
 * their ids come from the stories' ids and never change.
 */

import { generateAtomFeed, generateJsonFeed, generateOpml, generateRssFeed } from "feedsmith";
import { keyOf } from "../../cache/content-key.js";
import type { Instant, OutputFile, Story } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import { sha256Hex } from "../../structures/sha256.js";
import type { Edition } from "../edition/edition.js";
import { storyPath } from "../edition/links.js";
import { titled } from "../edition/wording.js";
import { escapeHtml, printable } from "../locale/escape.js";
import type { PlannedFile } from "../views/page-view.js";

/** Entries of one feed: a reader that looks in once a day misses none of most digests. */
const ENTRIES = 50;

/** Atom must date everything; this date where none is known. */
const UNDATED = new Date(0);

/** Atom, RSS and JSON feeds of the whole site and of each topic, and the list of outlets as OPML. */
export function feeds(edition: Edition): PlannedFile[] {
  const { site, directory, digest } = edition;
  return [
    ...feedsOf(edition, "", site.title, living(edition, digest.stories)),
    // A topic of sealed stories alone keeps the feeds that it has: see `sealed`.
    ...directory.listings.topic
      .filter(({ stories }) => stories.length > 0)
      .flatMap(({ path, name, stories }) =>
        feedsOf(edition, path, topicTitle(edition, name), living(edition, stories)),
      ),
    sourceList(edition),
  ];
}

/** What the feeds of a topic are called. */
export const topicTitle = ({ site }: Edition, name: string): string => `${printable(name)} — ${site.title}`;

/** A story as feeds have it. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** Path of its page. */
  readonly path: string;
  readonly summary: string;
  /** Whose words these are. */
  readonly authors: readonly { readonly name: string }[];
  readonly published: Instant | null;
  readonly updated: Instant | null;
}

/** The entry of a story. */
export function feedEntry(edition: Edition, story: Story): FeedEntry {
  return {
    id: urn(`story ${story.id}`),
    title: printable(titled(story.headline.text, edition.words)),
    path: storyPath(story.slug),
    summary: printable(story.dek?.text ?? story.lead[0]?.text ?? story.headline.text),
    authors: outletNamesOf(edition, story).map((name) => ({ name })),
    published: story.firstPublished,
    updated: story.lastPublished,
  };
}

const FORMATS = { "feed.xml": atom, "feed.rss": rss, "feed.json": json } as const;

/** Names of the feeds of one folder. */
export const FEED_FILES = Object.keys(FORMATS);

/** Stories as feeds have them, made when they are asked for, and keys of what they are made of. */
export interface FeedStories {
  readonly of: () => readonly unknown[];
  readonly entries: () => readonly FeedEntry[];
}

/**
 * The feeds of one folder, a file for each format.
 *
 * @param folder path with a slash at its end
 * @param title what the feeds are called
 */
export function feedsOf(
  edition: Edition,
  folder: string,
  title: string,
  stories: FeedStories,
): PlannedFile[] {
  return Object.entries(FORMATS).map(([name, print]) => ({
    path: folder + name,
    of: () => [title, stories.of()],
    get content() {
      return print(viewFeed(edition, folder, title, stories.entries()));
    },
  }));
}

function living(edition: Edition, all: readonly Story[]): FeedStories {
  const stories = all.slice(0, ENTRIES);
  return {
    of: () => stories.map(keyOf),
    entries: () => stories.map((story) => feedEntry(edition, story)),
  };
}

type FeedView = ReturnType<typeof viewFeed>;

function viewFeed({ site, links }: Edition, folder: string, title: string, stories: readonly FeedEntry[]) {
  const address = (path: string) => links.absolute(path) ?? links.href(path);
  const entries = stories.slice(0, ENTRIES).map(({ path, authors, ...entry }) => ({
    ...entry,
    link: address(path),
    authors: authors.map(({ name }) => ({ name })),
  }));
  return { site, folder, title, address, entries };
}

function atom({ site, folder, title, address, entries }: FeedView): string {
  const newest = entries.reduce((latest, { updated }) => Math.max(latest, dateOf(updated).getTime()), 0);
  return generateAtomFeed({
    id: urn(`feed ${site.title} ${folder}`),
    title: { value: title },
    subtitle: { value: site.description },
    updated: new Date(newest),
    links: [
      { href: address(folder), rel: "alternate", type: "text/html" },
      { href: address(`${folder}feed.xml`), rel: "self", type: "application/atom+xml" },
    ],
    authors: [{ name: site.title }],
    generator: { text: "newsfold" },
    entries: entries.map(({ id, title: value, link, summary, authors, published, updated }) => ({
      id,
      ...(authors.length === 0 ? {} : { authors }),
      title: { value },
      links: [{ href: link, rel: "alternate", type: "text/html" }],
      updated: dateOf(updated),
      ...(published === null ? {} : { published: dateOf(published) }),
      summary: { value: summary },
    })),
  });
}

function rss({ site, folder, title, address, entries }: FeedView): string {
  return generateRssFeed({
    title,
    link: address(folder),
    description: site.description,
    language: site.language,
    generator: "newsfold",
    items: entries.map(({ id, title: headline, link, summary, updated }) => ({
      title: harmless(headline),
      link,
      // The content is read as HTML: words are escaped as such, and then as XML.
      description: escapeHtml(summary),
      guid: { value: id, isPermaLink: false },
      ...(updated === null ? {} : { pubDate: dateOf(updated) }),
    })),
  });
}

/** Most readers show a title as text, some as HTML: markup in it is escaped for those, and a lone `&` stays for the others. */
const harmless = (title: string): string => title.replace(/&(?=#?\w{1,40};)/g, "&amp;").replace(/</g, "&lt;");

function json({ site, folder, title, address, entries }: FeedView): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: address(folder),
    feed_url: address(`${folder}feed.json`),
    description: site.description,
    language: site.language,
    items: entries.map(({ id, title: headline, link, summary, authors, published, updated }) => ({
      id,
      ...(authors.length === 0 ? {} : { authors }),
      url: link,
      title: headline,
      content_text: summary,
      ...(published === null ? {} : { date_published: dateOf(published) }),
      ...(updated === null ? {} : { date_modified: dateOf(updated) }),
    })),
  });
  return `${JSON.stringify(feed)}\n`;
}

/** The outlets that report a story, by name, in its order. */
function outletNamesOf(edition: Edition, story: Story): string[] {
  const outlets = edition.membersOf(story).map((article) => edition.outletOf(article));
  return [...new Set(outlets.flatMap(({ name, known }) => (known ? printable(name).trim() : [])))].filter(
    (name) => name !== "",
  );
}

/** The digest’s own feed, then its outlets with their addresses, for a feed reader to look for their feeds. */
function sourceList({ site, digest, directory, links, words }: Edition): OutputFile {
  const homes = new Map<string, string>();
  for (const { article } of digest.entries)
    if (article.source.url !== null) {
      const name = article.source.name ?? article.source.domain ?? "";
      const home = `${new URL(article.source.url).origin}/`;
      const known = homes.get(name);
      if (known === undefined || byCodeUnit(home, known) < 0) homes.set(name, home);
    }
  return {
    path: "sources.opml",
    content: generateOpml({
      head: { title: words.say("feeds.sources", { site: site.title }) },
      body: {
        outlines: [
          { text: site.title, type: "rss", xmlUrl: links.absolute("feed.xml") ?? links.href("feed.xml") },
          ...directory.listings.source.map(({ name }) => {
            const home = homes.get(name);
            return home === undefined
              ? { text: printable(name) }
              : { text: printable(name), type: "link", url: home, htmlUrl: home };
          }),
        ],
      },
    }),
  };
}

function dateOf(instant: Instant | null): Date {
  return instant === null ? UNDATED : new Date(instant.iso);
}

/** The same address for the same name, for ever: a UUID made of the name's digest (RFC 9562, version 8). */
export function urn(name: string): string {
  const hex = sha256Hex(name);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
