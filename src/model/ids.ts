/** Identifiers: strings that only their constructors make, so that no other string is taken for one. */

declare const brand: unique symbol;
/** A string that only newsfold constructs, so that no other string is accepted in its place. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Identity of an article: its own id, else derived from its canonical URL, else from its content. Not safe in a path. */
export type ArticleId = Brand<string, "ArticleId">;
/** Identity of a story: derived from its earliest member, kept for life by the ledger. */
export type StoryId = Brand<string, "StoryId">;
/** A name that is safe as one segment of a path and of an address: `[a-z0-9-]`, at most 80 characters. */
export type Slug = Brand<string, "Slug">;
/** `s1`, `s2`, ... in the order of the article; the anchor of the sentence on the article's page. */
export type SentenceId = Brand<string, "SentenceId">;

/** Brands a string as an article's id. Any non-empty string is accepted: ids are data, never a path. */
export const articleId = (value: string): ArticleId => value as ArticleId;
/** Brands a string as a story's id. It is not checked. */
export const storyId = (value: string): StoryId => value as StoryId;
/** The id of the `n`th sentence of an article, counted from 1: "s1". */
export const sentenceId = (n: number): SentenceId => `s${n}` as SentenceId;
