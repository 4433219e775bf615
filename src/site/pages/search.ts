/**
 * Search runs in the reader's browser: MiniSearch over records of the stories, which come in parts in the order of the
 * digest. The first part answers after some 60 kB even in a digest of many thousands, the others follow while the
 * reader types; writing them costs the build next to nothing.
 */
import { keyOf } from "../../cache/content-key.js";
import type { Story } from "../../model.js";
import type { ListingKind } from "../edition/directory.js";
import type { Edition } from "../edition/edition.js";
import { storyPath } from "../edition/links.js";
import { ALL_STORIES, type SealedMonth } from "../edition/sealed-listings.js";
import { titled } from "../edition/wording.js";
import { type Page, type PlannedFile, viewHead } from "../views/page-view.js";
import { INDEX_PATHS } from "./listing-pages.js";

/** Stories in one part. */
export const PART = 400;
/** Characters of a story's text that can be found beside its headlines. */
const TEXT = 600;

export interface SearchRecord {
  /** Path of the story's page. */
  readonly path: string;
  readonly headline: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Day of the last report, or empty. */
  readonly day: string;
  readonly reports: number;
}

/** The records that the browser searches, in parts of equal size. */
export function searchParts(edition: Edition): PlannedFile[] {
  const { stories } = edition.digest;
  const parts: PlannedFile[] = [];
  for (let start = 0; start < stories.length; start += PART)
    parts.push({
      path: `search/${start / PART + 1}.json`,
      of: () => stories.slice(start, start + PART).map(keyOf),
      get content() {
        return `${JSON.stringify(stories.slice(start, start + PART).map((story) => searchRecord(edition, story)))}\n`;
      },
    });
  return parts;
}

/** What the browser searches of one story: its words, and at most twelve people and twelve places. */
export function searchRecord(edition: Edition, story: Story): SearchRecord {
  const names = (kind: "person" | "place") =>
    story.entities
      .filter((entity) => entity.kind === kind)
      .slice(0, 12)
      .map(({ name }) => name);
  const words = [
    ...story.otherHeadlines.map(({ text }) => text),
    story.dek?.text ?? "",
    ...story.lead.map(({ text }) => text),
  ];
  return {
    path: storyPath(story.slug),
    headline: titled(story.headline.text, edition.words),
    text: [...new Set(words)].join(" ").trim().slice(0, TEXT),
    sources: [
      ...new Set(
        edition.membersOf(story).flatMap((article) => {
          const { name, known } = edition.outletOf(article);
          return known ? name : [];
        }),
      ),
    ],
    people: names("person"),
    places: names("place"),
    day: story.lastPublished?.iso.slice(0, 10) ?? "",
    reports: story.group.articles.length,
  };
}

/** Names of the parts of a month of the archive, without their ending: `2024-05-1`. */
export function monthParts({ month, count: stories }: SealedMonth): string[] {
  return Array.from({ length: Math.ceil(stories / PART) }, (_, index) => `${month}-${index + 1}`);
}

/** The page with the search field, and the listings for readers without script. */
export function searchPage(edition: Edition): Page {
  return {
    path: "search/",
    template: "search",
    of: () => [],
    view: () => ({
      head: viewHead(edition, {
        path: "search/",
        title: edition.words.say("frame.search"),
        description: edition.words.say("search.described", { site: edition.site.title }),
        here: "search/",
      }),
      search: {
        parts: String(Math.ceil(edition.digest.stories.length / PART)),
        /** Parts of the archive, the latest first. */
        earlier: edition.directory.months.flatMap(monthParts).join(" "),
        folder: edition.links.href("search/"),
        /** What a reader without script can go by. */
        ways: [
          ...(Object.keys(INDEX_PATHS) as ListingKind[])
            .filter((kind) => edition.directory.listings[kind].length > 0)
            .map((kind) => ({
              name: edition.words.say(`index.${kind}`),
              href: edition.links.href(INDEX_PATHS[kind]),
              number: String(edition.directory.listings[kind].length),
            })),
          {
            name: edition.words.say("frame.all"),
            href: edition.links.href(ALL_STORIES.path),
            number: String(edition.digest.stories.length + edition.sealedCounts.stories),
          },
        ],
      },
    }),
  };
}
