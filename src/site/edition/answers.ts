/** Answers questions about an edition by content keys. Where a key is unchanged, the answer is, too. */
import { keyOf, keyOfParts } from "../../cache/content-key.js";
import type { Article, ArticleId, Digest, Document, SealedStory, Story, StoryId } from "../../model.js";
import type { Problem } from "../../problem.js";
import type { Picture } from "../pictures/picture.js";
import type { Directory, ListingKind, ListingLink } from "./directory.js";
import type { Question } from "./inquiry.js";
import type { EditionOutlet, Mark } from "./outlets.js";

/** The data of an edition, without the log of what is asked. */
export interface EditionParts {
  readonly digest: Digest;
  readonly problems: readonly Problem[];
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly entries: ReadonlyMap<ArticleId, Digest["entries"][number]>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly sealed: ReadonlyMap<StoryId, SealedStory>;
  readonly directory: Directory;
  readonly pictures: ReadonlyMap<ArticleId, Picture>;
  readonly membersOf: (story: Story) => readonly Article[];
  readonly marksOf: (story: Story) => ReadonlyMap<ArticleId, Mark>;
  readonly outletOf: (article: Article) => EditionOutlet;
}

/**
 * A function that answers questions about an edition. A file is made anew when the answer to one of its questions changes.
 *
 * @returns from a question ("story ID", "digest") to the key of its answer; a question has one answer in one edition
 */
export function answersOf(parts: EditionParts): (question: Question) => string {
  const { digest, problems, stories, entries, documents, directory } = parts;
  const ofStory = <T>(id: string, answer: (story: Story) => T): T | null => {
    const story = stories.get(id as StoryId);
    return story === undefined ? null : answer(story);
  };
  const entryKey = (id: string) => {
    const entry = entries.get(id as ArticleId);
    return entry === undefined ? null : [keyOf(entry.article), entry.slug, entry.story];
  };
  const link = ({ kind, path, name }: ListingLink) => [kind, path, name];
  const answers: Readonly<Record<string, (of: string) => unknown>> = {
    story: (id) => ofStory(id, keyOf),
    entry: entryKey,
    sealed: (id) => {
      const story = parts.sealed.get(id as StoryId);
      return story === undefined ? null : [story.headline, story.slug];
    },
    picture: (id) => parts.pictures.get(id as ArticleId) ?? null,
    document: (path) => {
      const document = documents.get(path);
      return document === undefined ? null : keyOf(document);
    },
    members: (id) => ofStory(id, (story) => parts.membersOf(story).map(keyOf)),
    marks: (id) => ofStory(id, (story) => [...parts.marksOf(story)]),
    outlet: (id) => {
      const entry = entries.get(id as ArticleId);
      return entry === undefined ? null : parts.outletOf(entry.article);
    },
    topics: (id) => ofStory(id, (story) => directory.topicsOf(story).map(link)),
    ...Object.fromEntries(
      (Object.keys(directory.listings) as ListingKind[]).map((kind) => [
        kind,
        (name: string) => {
          const found = directory.find(kind, name);
          return found === null ? null : link(found);
        },
      ]),
    ),
    digest: () => [
      digest.stories.map(keyOf),
      digest.entries.map(({ article }) => entryKey(article.id)),
      digest.redirects,
      digest.gone,
      (digest.sealed ?? []).map(({ id, articles, forgotten }) => [
        id,
        forgotten,
        articles.map((article) => article.forgotten),
      ]),
    ],
    archive: () => [parts.sealed.size, [...parts.sealed.values()].map(({ articles }) => articles.length)],
    months: () => directory.months,
    problems: () => problems,
    listings: () =>
      Object.values(directory.listings).map((listings) =>
        listings.map((listing) => [...link(listing), listing.stories.map(keyOf), listing.months]),
      ),
  };
  return (question) => {
    const space = question.indexOf(" ");
    const kind = space < 0 ? question : question.slice(0, space);
    return keyOfParts(answers[kind]?.(question.slice(space + 1)) ?? null);
  };
}
