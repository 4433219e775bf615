/** `newsfold forget`: removes a sealed article, or a whole sealed story, from the archive for good. EDGE. */
import { forgottenStory, namesRemoved, type Removal, recordWithout } from "../archive/forgotten-articles.js";
import { sealedMonth } from "../archive/month-file.js";
import { withNames } from "../archive/sealed-articles.js";
import { type Memory, parseLedger } from "../digest/ledger/ledger.js";
import type { SealedStory } from "../model.js";
import { problemLines } from "../problem.js";
import { articlePath, createLinks, type Links, storyPath } from "../site/edition/links.js";
import { articlesByName, bareAddress } from "../words/article-names.js";
import { nearest } from "../words/nearest-word.js";
import { type Archive, changeRecords, openArchive, writeIndex } from "./memory/archive-files.js";
import { dropPictures } from "./memory/archived-pictures.js";
import { chooseLedger } from "./memory/memory.js";
import { loadSettings, type SettingsFlags } from "./settings/settings.js";
import { plural } from "./terminal/plural.js";
import { UsageError } from "./terminal/usage-error.js";

/**
 * Runs `newsfold forget`.
 *
 * @param name of an article (its id, address or path), or the page of an article or story: `story/slug/`, or its full
 *   address below `site.url`
 * @returns the exit code: always 0
 * @throws UsageError where there is no archive, or nothing sealed has that name
 */
export async function forgetCommand(name: string, flags: SettingsFlags): Promise<number> {
  const { archivePath, ledgerPath, config } = await loadSettings([], flags);
  if (archivePath === null)
    throw new UsageError(
      "there is no archive: newsfold keeps one beside a ledger that lies outside of the site, see docs/archive.md",
    );
  const { ledger: file } = await chooseLedger(ledgerPath);
  const ledger = file === null ? null : parseLedger(file.text, file.path).ledger;
  const archive = openArchive(archivePath, ledger?.archive ?? []);
  for (const problem of archive.problems) console.error(problemLines(problem));
  const page = namedPage(name, createLinks(config.site.url, config.site.base));
  const removal = findRemoval(archive.stories, name, page);
  if (removal === null) throw unknownName(name, page, archive.stories, ledger);
  applyRemoval(archive, removal);
  for (const line of report(removal)) console.log(line);
  return 0;
}

/** What the user is told of a removal. */
function report({ story, articles }: Removal): string[] {
  const left = story.articles.filter(({ slug, forgotten }) => !forgotten && !articles.has(slug));
  const isStoryToo = !story.forgotten;
  const whole = isStoryToo ? ` and the story '${story.headline}' (${storyPath(story.slug)})` : "";
  return [
    `Took out ${plural(articles.size, "article")}${whole}.`,
    ...(isStoryToo && left.length > 0
      ? [
          `The story's page held the words of all its reports; the pages of ${plural(left.length, "other article")} stay.`,
        ]
      : []),
    "Run `newsfold build`: the pages of what was taken out will say that it is gone.",
    "What was committed to git before stays in its history.",
  ];
}

/**
 * Rewrites the records of the archive without the words of the removed pages, then deletes their pictures, then rewrites the
 * indexes of the months that changed. The story's own index comes last: until then the command finds what it was to remove,
 * so that it can be run again after an interruption.
 */
function applyRemoval({ folder, stories }: Archive, removal: Removal): void {
  const { id } = removal.story;
  const revised = new Map<string, SealedStory>([[id, forgottenStory(removal)]]);
  for (const month of new Set(stories.map(sealedMonth))) {
    changeRecords(
      folder,
      month,
      (record) => {
        const left = recordWithout(record, removal);
        if (left !== null && left !== record) revised.set(left.story.id, left.story);
        return left;
      },
      // The words in a damaged line cannot be found, so a line that names what is removed is dropped whole.
      (line) => !namesRemoved(line, removal),
    );
  }
  dropPictures(
    folder,
    stories.flatMap((story) => (revised.get(story.id) ?? story).files),
  );
  const own = sealedMonth(removal.story);
  const months = new Set([...revised.values()].map(sealedMonth));
  months.delete(own);
  for (const month of [...months, own])
    writeIndex(
      folder,
      month,
      stories.filter((story) => sealedMonth(story) === month).map((story) => revised.get(story.id) ?? story),
    );
}

/** A page of the site that shows a story or an article. */
interface NamedPage {
  readonly kind: "story" | "article";
  readonly slug: string;
}

const PAGE = /^(story|article)\/([a-z0-9-]+)\/?(?:[#?].*)?$/;

/**
 * The page of the site that a name means, by its path, with or without the base of the site, or by its full address. Another
 * site's address means none: an outlet may have a `story/slug/` of its own.
 */
function namedPage(name: string, links: Links): NamedPage | null {
  const site = links.absolute("");
  const isAddress = /^https?:/i.test(name);
  if (isAddress && site === null) return null;
  const text = isAddress ? bareAddress(name) : name;
  const root = isAddress ? `${bareAddress(site ?? "")}/` : links.base;
  if (isAddress && !text.startsWith(root)) return null;
  const path = text.startsWith(root) ? text.slice(root.length) : text.replace(/^\//, "");
  const [, kind, slug] = PAGE.exec(path) ?? [];
  return slug === undefined ? null : { kind: kind === "story" ? "story" : "article", slug };
}

/** Whether a story is known by this id, or its page, or one of its former pages, is this one. */
function isStory(
  story: Pick<SealedStory, "id" | "slug"> & Partial<Pick<SealedStory, "formerSlugs">>,
  name: string,
  page: NamedPage | null,
): boolean {
  const slugs: readonly string[] = [story.slug, ...(story.formerSlugs ?? [])];
  return story.id === name || (page?.kind === "story" && slugs.includes(page.slug));
}

const sealedArticles = (stories: readonly SealedStory[]) =>
  stories.flatMap((story) => story.articles.map((article) => ({ ...article, ...withNames(article), story })));

/** The sealed article or story that a name means; null where none does, or it was removed before. */
function findRemoval(stories: readonly SealedStory[], name: string, page: NamedPage | null): Removal | null {
  const articles = sealedArticles(stories).filter(({ forgotten }) => !forgotten);
  const article =
    articlesByName(articles)(name) ??
    articles.find(({ slug }) => page?.kind === "article" && slug === page.slug);
  if (article !== undefined) return { story: article.story, articles: new Set([article.slug]) };
  const story = stories.find((one) => !one.forgotten && isStory(one, name, page));
  return story === undefined ? null : { story, articles: new Set(story.articles.map(({ slug }) => slug)) };
}

/** Why nothing sealed has that name: it is not sealed yet, it was removed before, or it is mistyped. */
function unknownName(
  name: string,
  page: NamedPage | null,
  stories: readonly SealedStory[],
  memory: Memory | null,
): UsageError {
  const unsealed = livingFiles(name, page, memory);
  if (unsealed.length > 0)
    return new UsageError(
      `'${name}' is not sealed: delete ${unsealed.map((file) => `'${file}'`).join(", ")} and build, then its page says that it is gone`,
    );
  const gone = sealedArticles(stories).filter(({ forgotten }) => forgotten);
  const isGone =
    articlesByName(gone)(name) !== undefined ||
    gone.some(({ slug }) => page?.kind === "article" && slug === page.slug) ||
    stories.some((story) => story.forgotten && isStory(story, name, page));
  if (isGone) return new UsageError(`'${name}' has been taken out already`);
  const names = stories
    .filter(({ forgotten }) => !forgotten)
    .flatMap((story) => [
      story.id,
      storyPath(story.slug),
      ...story.articles.flatMap((one) => [one.id, one.file, articlePath(one.slug), one.url ?? ""]),
    ])
    .filter((known) => known !== "");
  const meant = nearest(name, names);
  return new UsageError(
    `nothing sealed is called '${name}', expected an article's id, address or path, or a page: story/slug/` +
      (meant === null ? "" : `; did you mean '${meant}'?`),
  );
}

/** Files of the articles that a name means among those that are not sealed: of one article, or of a whole story. */
function livingFiles(name: string, page: NamedPage | null, memory: Memory | null): string[] {
  if (memory === null) return [];
  const articles = memory.articles.map((one) => ({
    ...one,
    path: one.file,
    source: { url: one.url ?? null },
  }));
  const named =
    articlesByName(articles)(name) ??
    articles.find(({ slug }) => page?.kind === "article" && slug === page.slug);
  if (named !== undefined) return [named.file];
  const story = memory.stories.find((one) => isStory(one, name, page));
  return articles.flatMap(({ id, file }) => (story?.articles.includes(id) ? [file] : []));
}
