/** What every page of one build is made from. */

import { type Config, DEFAULT_DESCRIPTION } from "../../config.js";
import type {
  Article,
  ArticleId,
  Digest,
  Document,
  Entry,
  SealedStory,
  Story,
  StoryId,
} from "../../model.js";
import type { Problem } from "../../problem.js";
import { remember } from "../../structures/object-memo.js";
import type { CardFonts } from "../drawing/card-fonts.js";
import type { SiteWords } from "../locale/words.js";
import type { Picture } from "../pictures/picture.js";
import { answersOf } from "./answers.js";
import { createDirectory, type Directory } from "./directory.js";
import { Inquiry, type Lookup, lookup, type Question } from "./inquiry.js";
import { createLinks, type Links } from "./links.js";
import {
  createMarks,
  type EditionOutlet,
  editionOutlet,
  type Mark,
  outletsOf,
  type UnnamedWords,
} from "./outlets.js";
import type { OwnFiles } from "./own-files.js";

export interface Edition {
  readonly site: Config["site"];
  /** What the site says by itself. */
  readonly words: SiteWords;
  readonly look: Config["look"];
  readonly front: Config["front"];
  readonly storyFiles: Config["storyFiles"];
  /** What the cards of stories are drawn with; null: there are none. */
  readonly cardFonts: CardFonts | null;
  /** What is beside the settings. */
  readonly own: OwnFiles;
  readonly digest: Digest;
  readonly problems: readonly Problem[];
  readonly links: Links;
  readonly stories: Lookup<StoryId, Story>;
  /** Stories of the archive that still have their pages. */
  readonly sealed: Lookup<StoryId, SealedStory>;
  /** How many there are, and of how many articles. */
  readonly sealedCounts: { readonly stories: number; readonly articles: number };
  readonly entries: Lookup<ArticleId, Entry>;
  /** Of articles that have one to show. */
  readonly pictures: Lookup<ArticleId, Picture>;
  /** By path: the text as it was received. */
  readonly documents: Lookup<string, Document>;
  readonly directory: Directory;
  /** The articles of a story in its order. */
  membersOf(story: Story): readonly Article[];
  /** Their source marks: the same wherever the story is shown. */
  marksOf(story: Story): ReadonlyMap<ArticleId, Mark>;
  /** Marks for a page of many stories, where the unnamed are not numbered. */
  marksFor(articles: readonly Article[]): ReadonlyMap<ArticleId, Mark>;
  /** Who published an article, by the one name and short form that every page uses. */
  outletOf(article: Article): EditionOutlet;
  /** Makes a view, and tells what it asked of this edition: all of the above but the settings and the links. */
  record<T>(make: () => T): { readonly value: T; readonly asked: readonly Question[] };
  /** A key of the answer. */
  answerTo(question: Question): string;
}

/** Puts together what every page of one build is made from. */
export function createEdition(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  {
    site: settings,
    look,
    front,
    storyFiles,
    cardFonts,
    words,
    own,
    pictures,
  }: Pick<Edition, "site" | "look" | "front" | "storyFiles" | "cardFonts" | "words" | "own"> & {
    readonly pictures: ReadonlyMap<ArticleId, Picture>;
  },
): Edition {
  const inquiry = new Inquiry();
  const site =
    settings.description === DEFAULT_DESCRIPTION
      ? { ...settings, description: words.say("site.description") }
      : settings;
  const stories = new Map(digest.stories.map((story) => [story.id, story]));
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const entries = new Map(digest.entries.map((entry) => [entry.article.id, entry]));
  const membersOf = remember((story: Story) =>
    story.group.articles.flatMap((id) => entries.get(id)?.article ?? []),
  );
  const articles = digest.entries.map(({ article }) => article);
  const outlets = outletsOf(
    articles,
    site.outlets,
    digest.stories.map(({ group }) => group.articles),
  );
  const outletFor = (article: Article) => outlets.get(article.id) ?? editionOutlet(article, site.outlets);
  const unnamed = unnamedWords(words);
  const marksOf = remember((story: Story) =>
    createMarks(membersOf(story), outletFor, unnamed, { numbered: true }),
  );
  const directory = createDirectory(
    digest.stories,
    new Map(articles.map((article) => [article.id, article])),
    outletFor,
    digest.sealed,
  );
  const sealed = new Map(
    (digest.sealed ?? []).flatMap((story) => (story.forgotten ? [] : [[story.id, story] as const])),
  );
  const sealedCounts = {
    stories: sealed.size,
    articles: [...sealed.values()].reduce((sum, story) => sum + story.articles.length, 0),
  };
  const sources = {
    digest,
    problems,
    stories,
    entries,
    documents: byPath,
    sealed,
    directory,
    pictures,
    membersOf,
    marksOf,
  };
  const asking = <T>(question: Question, answer: T): T => {
    inquiry.note(question);
    return answer;
  };
  const askedOutlet = (article: Article) => asking(`outlet ${article.id}`, outletFor(article));
  return {
    site,
    look,
    front,
    storyFiles,
    cardFonts,
    words,
    own,
    links: createLinks(site.url, site.base),
    get digest() {
      return asking("digest", digest);
    },
    get problems() {
      return asking("problems", problems);
    },
    stories: lookup(stories, "story", inquiry),
    sealed: lookup(sealed, "sealed", inquiry),
    get sealedCounts() {
      return asking("archive", sealedCounts);
    },
    entries: lookup(entries, "entry", inquiry),
    pictures: lookup(pictures, "picture", inquiry),
    documents: lookup(byPath, "document", inquiry),
    directory: {
      get months() {
        return asking("months", directory.months);
      },
      get listings() {
        return asking("listings", directory.listings);
      },
      find: (kind, name) => asking(`${kind} ${name}`, directory.find(kind, name)),
      topicsOf: (story) => asking(`topics ${story.id}`, directory.topicsOf(story)),
    },
    membersOf: (story) => asking(`members ${story.id}`, membersOf(story)),
    marksOf: (story) => asking(`marks ${story.id}`, marksOf(story)),
    marksFor: (own) => createMarks(own, askedOutlet, unnamed, { numbered: false }),
    outletOf: askedOutlet,
    record: (make) => inquiry.record(make),
    answerTo: answersOf({ ...sources, outletOf: outletFor }),
  };
}

/** How the pages word a publisher that the input does not name. */
function unnamedWords({ say }: SiteWords): UnnamedWords {
  return {
    // A word for nobody would follow every sentence of a front page, and tell nothing.
    short: (number) => (number === 0 ? "" : say("outlet.numbered.short", { number })),
    name: (number) => (number === 0 ? say("outlet.unnamed") : say("outlet.numbered", { number })),
  };
}
