/** `newsfold forget`: removes a sealed article, or a whole sealed story, from the archive for good. EDGE. */
import { type Forgotten, forgottenStory, recordWithout } from "../archive/forgotten-articles.js";
import { sealedMonth } from "../archive/month-file.js";
import { callable } from "../archive/sealed-articles.js";
import { parseLedger } from "../digest/ledger/ledger.js";
import type { SealedStory } from "../model.js";
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
 * @returns the exit code
 * @throws UsageError where nothing sealed has that name
 */
export async function forgetCommand(name: string, flags: SettingsFlags): Promise<number> {
  const { archivePath, ledgerPath } = await loadSettings([], flags);
  if (archivePath === null)
    throw new UsageError(
      "there is no archive: newsfold keeps one beside a ledger that lies outside of the site, see docs/archive.md",
    );
  const { ledger } = await chooseLedger(ledgerPath);
  const memory = ledger === null ? null : parseLedger(ledger.text, ledger.path).ledger;
  const archive = openArchive(archivePath, memory?.archive ?? []);
  const forgotten = findForgotten(archive.stories, name);
  if (forgotten === null) throw unknown(name, archive.stories, memory?.articles ?? []);
  removeStory(archive, forgotten);
  const { story, articles } = forgotten;
  const others = story.articles.length - articles.size;
  console.log(
    `took out ${plural(articles.size, "article")} and the story '${story.headline}' (story/${story.slug}/)`,
  );
  if (others > 0)
    console.log(
      `The story's page held the words of all its reports; the pages of ${plural(others, "other article")} stay.`,
    );
  console.log("Now build: its pages will say so. What was committed to git before stays in its history.");
  return 0;
}

/**
 * Rewrites the months of the archive without the words of the forgotten articles, then their index: after an
 * interruption the command finds the story in the index, and can be run again.
 */
function removeStory({ folder, stories }: Archive, forgotten: Forgotten): void {
  const { id } = forgotten.story;
  const revised = new Map<string, SealedStory>([[id, forgottenStory(forgotten)]]);
  for (const month of new Set(stories.map(sealedMonth))) {
    changeRecords(
      folder,
      month,
      (record) => {
        const left = recordWithout(record, forgotten);
        if (left !== null && left !== record) revised.set(left.story.id, left.story);
        return left;
      },
      // A line without the story's id is copied unparsed.
      (line) => !line.includes(JSON.stringify(id)),
    );
  }
  for (const month of new Set([...revised.values()].map(sealedMonth)))
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

/** The sealed article or story that a name means; null where none does. */
function findForgotten(all: readonly SealedStory[], name: string): Forgotten | null {
  const stories = all.filter(({ forgotten }) => !forgotten);
  const articles = all.flatMap((story) =>
    story.articles.flatMap((article) =>
      article.forgotten ? [] : [{ ...callable(article), slug: article.slug, story }],
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
function unknown(
  name: string,
  stories: readonly SealedStory[],
  living: readonly { readonly id: string; readonly slug: string; readonly file: string }[],
): UsageError {
  const [, kind, slug] = PAGE.exec(name) ?? [];
  const live = living.find(
    (one) =>
      one.id === name || one.file === name.replace(/^\.\//, "") || (kind === "article" && one.slug === slug),
  );
  if (live !== undefined)
    return new UsageError(
      `'${name}' is not sealed: delete '${live.file}' and build, then its page says that it is gone`,
    );
  const gone = stories.flatMap((story) => story.articles.filter(({ forgotten }) => forgotten));
  if (gone.some((one) => one.id === name || one.url === name || (kind === "article" && one.slug === slug)))
    return new UsageError(`'${name}' has been taken out already`);
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
