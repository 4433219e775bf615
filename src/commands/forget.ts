/** `newsfold forget`: removes a sealed article, or a whole sealed story, from the archive for good. EDGE. */
import { forgottenStory, namesRemoved, type Removal, recordWithout } from "../archive/forgotten-articles.js";
import { sealedMonth } from "../archive/month-file.js";
import { withNames } from "../archive/sealed-articles.js";
import { type LivingArticle, parseLedger } from "../digest/ledger/ledger.js";
import type { SealedStory } from "../model.js";
import { problemLines } from "../problem.js";
import { articlesByName } from "../words/article-names.js";
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
 * @param name of an article (its id, address or path) or the page of an article or story (`story/slug/`)
 * @returns the exit code: always 0
 * @throws UsageError where there is no archive, or nothing sealed has that name
 */
export async function forgetCommand(name: string, flags: SettingsFlags): Promise<number> {
  const { archivePath, ledgerPath } = await loadSettings([], flags);
  if (archivePath === null)
    throw new UsageError(
      "there is no archive: newsfold keeps one beside a ledger that lies outside of the site, see docs/archive.md",
    );
  const { ledger: file } = await chooseLedger(ledgerPath);
  const ledger = file === null ? null : parseLedger(file.text, file.path).ledger;
  const archive = openArchive(archivePath, ledger?.archive ?? []);
  for (const problem of archive.problems) console.error(problemLines(problem));
  const removal = findRemoval(archive.stories, name);
  if (removal === null) throw unknownName(name, archive.stories, ledger?.articles ?? []);
  removeStory(archive, removal);
  const { story, articles } = removal;
  const others = story.articles.length - articles.size;
  console.log(
    `Took out ${plural(articles.size, "article")} and the story '${story.headline}' (story/${story.slug}/).`,
  );
  if (others > 0)
    console.log(
      `The story's page held the words of all its reports; the pages of ${plural(others, "other article")} stay.`,
    );
  console.log("Now build: its pages will say so. What was committed to git before stays in its history.");
  return 0;
}

/**
 * Rewrites the records of the archive without the words of the removed pages, then the indexes of the months that changed.
 * Until an index is written it still has the story, so that the command can be run again after an interruption.
 */
function removeStory({ folder, stories }: Archive, removal: Removal): void {
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
  // The story's own index comes last: until then the command finds what it was to remove.
  const own = sealedMonth(removal.story);
  const months = new Set([...revised.values()].map(sealedMonth));
  months.delete(own);
  for (const month of [...months, own])
    writeIndex(
      folder,
      month,
      stories.filter((story) => sealedMonth(story) === month).map((story) => revised.get(story.id) ?? story),
    );
  dropPictures(
    folder,
    stories.flatMap((story) => (revised.get(story.id) ?? story).files),
  );
}

/** A page of the site, as a path or a full address. */
const PAGE = /(?:^|\/)(story|article)\/([a-z0-9-]+)\/?(?:[#?].*)?$/;

/** The sealed article or story that a name means; null where none does, or it was removed before. */
function findRemoval(all: readonly SealedStory[], name: string): Removal | null {
  const stories = all.filter(({ forgotten }) => !forgotten);
  const articles = all.flatMap((story) =>
    story.articles.flatMap((article) =>
      article.forgotten ? [] : [{ ...withNames(article), slug: article.slug, story }],
    ),
  );
  const named = articlesByName(articles)(name);
  if (named !== undefined) return { story: named.story, articles: new Set([named.slug]) };
  const [, kind, slug] = PAGE.exec(name) ?? [];
  const article = kind === "article" ? articles.find((one) => one.slug === slug) : undefined;
  if (article !== undefined) return { story: article.story, articles: new Set([article.slug]) };
  const story = stories.find(
    (one) =>
      one.id === name ||
      (kind === "story" && (one.slug === slug || one.formerSlugs.some((old) => old === slug))),
  );
  return story === undefined ? null : { story, articles: new Set(story.articles.map((one) => one.slug)) };
}

/** Why nothing sealed has that name: it is not sealed yet, it was forgotten before, or it is mistyped. */
function unknownName(
  name: string,
  stories: readonly SealedStory[],
  living: readonly LivingArticle[],
): UsageError {
  const [, kind, slug] = PAGE.exec(name) ?? [];
  const namesOfLiving = living.map((one) => ({
    ...one,
    path: one.file,
    source: { url: one.url ?? null },
  }));
  const unsealed =
    articlesByName(namesOfLiving)(name) ?? living.find((one) => kind === "article" && one.slug === slug);
  if (unsealed !== undefined)
    return new UsageError(
      `'${name}' is not sealed: delete '${unsealed.file}' and build, then its page says that it is gone`,
    );
  const gone = stories.flatMap((story) => story.articles.filter(({ forgotten }) => forgotten));
  const isGone =
    articlesByName(gone.map(withNames))(name) !== undefined ||
    (kind === "article" && gone.some((one) => one.slug === slug));
  if (isGone) return new UsageError(`'${name}' has been taken out already`);
  const names = stories
    .filter(({ forgotten }) => !forgotten)
    .flatMap((story) => [
      story.id,
      `story/${story.slug}/`,
      ...story.articles.flatMap((one) => [one.id, one.file, `article/${one.slug}/`, one.url ?? ""]),
    ])
    .filter((known) => known !== "");
  const meant = nearest(name, names);
  return new UsageError(
    `nothing sealed is called '${name}', expected an article's id, address or path, or a page: story/slug/` +
      (meant === null ? "" : `; did you mean '${meant}'?`),
  );
}
