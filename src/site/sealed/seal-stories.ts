/** Stories that take in no more reports, as their pages are now: what the archive keeps of them. */
import type { SealedArticle, SealedPage, SealedRecord, SealedTopic, Story, StoryId } from "../../model.js";
import { articleFile } from "../../words/article-file.js";
import type { Listing, ListingKind } from "../edition/directory.js";
import type { Edition } from "../edition/edition.js";
import { articlePath, storyPath } from "../edition/links.js";
import type { SiteWords } from "../locale/words.js";
import { feedEntry } from "../machines/feeds.js";
import { ninjs } from "../machines/ninjs.js";
import { shareCards } from "../machines/share-card.js";
import { picturesOf } from "../machines/story-pictures.js";
import { articlePages } from "../pages/article-page.js";
import { redirectPages } from "../pages/fixed-pages.js";
import { searchRecord } from "../pages/search.js";
import { evidencePages } from "../pages/story/evidence-page.js";
import { storyPages } from "../pages/story/story-page.js";
import { viewCards } from "../views/card.js";
import { type Page, type PlannedFile, servedFile } from "../views/page-view.js";

export interface Sealing {
  /** Days that the live window is long. */
  readonly days: number;
  readonly topicsOf: (story: Story) => readonly SealedTopic[];
}

/**
 * The records of stories, which all have a date.
 *
 * @param edition the build in which they were live for the last time
 */
export function sealStories(
  edition: Edition,
  ids: ReadonlySet<StoryId>,
  { days, topicsOf }: Sealing,
): SealedRecord[] {
  const pages = byFolder([
    ...storyPages(edition),
    ...evidencePages(edition),
    ...articlePages(edition),
    ...redirectPages(edition),
  ]);
  const files = byFolder([...ninjs(edition), ...shareCards(edition)]);
  const listings = listingsOf(edition);
  return edition.digest.stories
    .filter(({ id }) => ids.has(id))
    .map((story): SealedRecord => {
      const articles = membersOf(edition, story);
      const folders = [
        ...[story.slug, ...story.formerSlugs].map(storyPath),
        ...articles.map(({ slug }) => articlePath(slug)),
      ];
      const note = sealedNote(story, days, edition.words);
      const own = folders.flatMap((folder) => pages.get(folder) ?? []).map((page) => viewOf(page, note));
      const others = folders
        .flatMap((folder) => files.get(folder) ?? [])
        // Pictures are kept as the SVG from which they are drawn.
        .map((file) => ({ path: file.path, content: drawnSource(file) }));
      const { id, slug, headline, firstPublished, lastPublished, formerSlugs } = story;
      if (lastPublished === null) throw new Error(`story ${id} has no date`);
      return {
        story: {
          id,
          slug,
          headline: headline.text,
          firstPublished: firstPublished?.iso ?? null,
          lastPublished: lastPublished.iso,
          formerSlugs,
          articles,
          files: [
            ...own.map(({ path }) => servedFile(path)),
            ...others.map(({ path }) => path),
            ...picturesOf(edition, [story]).map(({ path }) => path),
          ],
          listings: (listings.get(story) ?? []).map(({ kind, name, path }) => ({ kind, name, path })),
          topics: topicsOf(story),
        },
        base: edition.links.base,
        url: edition.site.url,
        pages: own,
        files: others,
        card: asJson(viewCards(edition, [story])[0] ?? {}),
        search: searchRecord(edition, story),
        feed: feedEntry(edition, story),
      };
    });
}

function drawnSource(file: PlannedFile): string {
  const drawing = file.drawing?.();
  return drawing !== undefined && "svg" in drawing ? drawing.svg : String(file.content);
}

/** "No report for 30 days after 3 May 2024: this story is closed, and its page stays as it is." */
function sealedNote({ lastPublished }: Story, days: number, { say, date }: SiteWords): string {
  return say("story.sealed", { count: days, day: date(lastPublished?.iso.slice(0, 10) ?? "") });
}

function viewOf({ path, template, view }: Page, note: string): SealedPage {
  const { story, ...rest } = asJson(view()) as { story?: object };
  const sealed =
    template === "story" && story !== undefined ? { story: { ...story, sealed: note } } : { story };
  return { path, template, view: story === undefined ? rest : { ...rest, ...sealed } };
}

/** As it comes back from a file. */
const asJson = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

function membersOf(edition: Edition, story: Story): SealedArticle[] {
  return story.group.articles.flatMap((id) => {
    const entry = edition.entries.get(id);
    if (entry === undefined) return [];
    const { sha256, path, source } = entry.article;
    return { id, slug: entry.slug, sha256, file: articleFile(path), url: source.url };
  });
}

/** By the first two parts of their paths: `story/slug/`. */
function byFolder<T extends { readonly path: string }>(items: readonly T[]): Map<string, T[]> {
  const folders = new Map<string, T[]>();
  for (const item of items) {
    const folder = `${item.path.split("/").slice(0, 2).join("/")}/`;
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [item]);
    else known.push(item);
  }
  return folders;
}

function listingsOf({ directory }: Edition): Map<Story, Listing[]> {
  const found = new Map<Story, Listing[]>();
  for (const kind of Object.keys(directory.listings) as ListingKind[])
    for (const listing of directory.listings[kind])
      for (const story of listing.stories) {
        const known = found.get(story);
        if (known === undefined) found.set(story, [listing]);
        else known.push(listing);
      }
  return found;
}
