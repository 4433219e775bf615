/** Work that is alike for thousands of items, named so that a worker thread can be asked for it. */
import { extractAll } from "./extract/article.js";
import { merge } from "./merge/story.js";
import type { Article, Group, MergedStory, OutputFile } from "./model.js";
import { type Destination, type WrittenPart, writeDrafts } from "./site/publish/drafts.js";
import { type PageBatch, renderPages } from "./site/render-pages.js";

/** A group, its articles, and how to merge: all that a thread without a memory of other articles needs. */
export interface MergeItem {
  readonly group: Group;
  readonly articles: readonly Article[];
  readonly config: Parameters<typeof merge>[2];
}

/** Pages, other files, and where they go. */
export interface WriteItem {
  readonly batch: PageBatch;
  readonly files: readonly OutputFile[];
  readonly destination: Destination;
}

/** Each takes any number of items, and answers for each in order. */
export const jobs = {
  extract: extractAll,
  merge: (items: readonly MergeItem[]): MergedStory[] =>
    items.map(({ group, articles, config }) =>
      merge(group, new Map(articles.map((article) => [article.id, article])), config),
    ),
  async write(items: readonly WriteItem[]): Promise<WrittenPart[]> {
    const written: WrittenPart[] = [];
    // One after the other: what one writes need not be held while the next is rendered.
    for (const { batch, files, destination } of items)
      written.push(writeDrafts([...(await renderPages(batch)), ...files], destination));
    return written;
  },
} as const satisfies Record<string, (items: never) => unknown>;

export type Jobs = typeof jobs;
export type Job = keyof Jobs;
export type Item<K extends Job> = Parameters<Jobs[K]>[0][number];
export type Result<K extends Job> = Awaited<ReturnType<Jobs[K]>>[number];

/** What a worker thread is sent, and what it answers. */
export interface Order {
  readonly job: Job;
  readonly items: readonly unknown[];
}
/** An error crosses by its parts: as a whole it would lose its name. */
export type Answer = { readonly results: readonly unknown[] } | { readonly error: ErrorParts };

export interface ErrorParts {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Of the file system's errors. */
  readonly syscall: string | undefined;
}

/** Does a job for some items. */
export async function perform<K extends Job>(job: K, items: readonly Item<K>[]): Promise<Result<K>[]> {
  const run = jobs[job] as (items: readonly Item<K>[]) => Result<K>[] | Promise<Result<K>[]>;
  return run(items);
}
