/** Work that is alike for thousands of items, named so that a worker thread can be asked for it. */
import { extract } from "./extract/article.js";
import { merge } from "./merge/story.js";
import type { Article, Group, MergedStory } from "./model.js";
import { type Ground, type Laid, lay } from "./site/lay.js";
import { type PageBatch, renderPages } from "./site/render-pages.js";

/** A group, its articles, and how to merge: all that a thread without a memory of other articles needs. */
export interface MergeItem {
  readonly group: Group;
  readonly articles: readonly Article[];
  readonly config: Parameters<typeof merge>[2];
}

/** Pages, and where they go. */
export interface LayItem {
  readonly batch: PageBatch;
  readonly ground: Ground;
}

export const jobs = {
  extract,
  merge: ({ group, articles, config }: MergeItem): MergedStory =>
    merge(group, new Map(articles.map((article) => [article.id, article])), config),
  lay: async ({ batch, ground }: LayItem): Promise<Laid> => lay(await renderPages(batch), ground),
} as const satisfies Record<string, (item: never) => unknown>;

export type Jobs = typeof jobs;
export type Job = keyof Jobs;
export type Item<K extends Job> = Parameters<Jobs[K]>[0];
export type Result<K extends Job> = Awaited<ReturnType<Jobs[K]>>;

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

/** Does a job for each of `count` items, in order. */
export async function perform<K extends Job>(
  job: K,
  count: number,
  itemAt: (index: number) => Item<K>,
): Promise<Result<K>[]> {
  const run = jobs[job] as (item: Item<K>) => Result<K> | Promise<Result<K>>;
  const results: Result<K>[] = [];
  for (let index = 0; index < count; index++) results.push(await run(itemAt(index)));
  return results;
}
