/** What every page of one build is made from. */
import type { Config } from "../../config.js";
import type { Article, ArticleId, Digest, Document, Entry, Story, StoryId } from "../../model.js";
import type { Problem } from "../../problem.js";
import type { Words } from "../locale/words.js";
import { createDirectory, type Directory } from "./directory.js";
import { createLinks, type Links } from "./links.js";
import {
  createMarks,
  type EditionOutlet,
  type Mark,
  outletOf,
  outletsOf,
  type UnnamedWords,
} from "./outlets.js";
import type { OwnFiles } from "./own-files.js";
import { remember } from "./remember.js";

export interface Edition {
  readonly site: Config["site"];
  /** What the site says by itself. */
  readonly words: Words;
  readonly look: Config["look"];
  /** What stands beside the settings. */
  readonly own: OwnFiles;
  readonly digest: Digest;
  readonly problems: readonly Problem[];
  readonly links: Links;
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly entries: ReadonlyMap<ArticleId, Entry>;
  /** By path: the text as it was received. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly directory: Directory;
  /** The articles of a story in its order. */
  membersOf(story: Story): readonly Article[];
  /** Their source marks: the same wherever the story is shown. */
  marksOf(story: Story): ReadonlyMap<ArticleId, Mark>;
  /** Marks for a page of many stories, where the unnamed are not numbered. */
  marksFor(articles: readonly Article[]): ReadonlyMap<ArticleId, Mark>;
  /** Who published an article, by the one name and short form that every page uses. */
  outletOf(article: Article): EditionOutlet;
}

/** Puts together what every page of one build is made from. */
export function createEdition(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  { site, look, words, own }: Pick<Edition, "site" | "look" | "words" | "own">,
): Edition {
  const entries = new Map(digest.entries.map((entry) => [entry.article.id, entry]));
  const membersOf = remember((story: Story) =>
    story.group.articles.flatMap((id) => entries.get(id)?.article ?? []),
  );
  const articles = digest.entries.map(({ article }) => article);
  const outlets = outletsOf(articles, site.outlets);
  const outletFor = (article: Article) => outlets.get(article.id) ?? outletOf(article, site.outlets);
  const marksFor = (own: readonly Article[], numbered = false) =>
    createMarks(own, outletFor, unnamedWords(words), { numbered });
  return {
    site,
    look,
    words,
    own,
    digest,
    problems,
    links: createLinks(site.url, site.base),
    stories: new Map(digest.stories.map((story) => [story.id, story])),
    entries,
    documents: new Map(documents.map((document) => [document.path, document])),
    directory: createDirectory(
      digest.stories,
      new Map(articles.map((article) => [article.id, article])),
      outletFor,
    ),
    membersOf,
    marksOf: remember((story) => marksFor(membersOf(story), true)),
    marksFor: (own) => marksFor(own),
    outletOf: outletFor,
  };
}

/** How the pages word a publisher that the input does not name. */
function unnamedWords({ say }: Words): UnnamedWords {
  return {
    short: (number) =>
      number === 0 ? say("outlet.unnamed.short") : say("outlet.numbered.short", { number }),
    name: (number) => (number === 0 ? say("outlet.unnamed") : say("outlet.numbered", { number })),
  };
}
