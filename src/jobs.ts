/** Jobs that are alike for thousands of items, named so that a worker thread can run them. */
import { attempt } from "./boundary.js";
import { changed } from "./cache/content-key.js";
import { lazyMembers, type StoredForm } from "./cache/lazy-members.js";
import { type ExtractedOrNot, extractAll } from "./extract/article.js";
import { manyNames } from "./merge/entities/listed-names.js";
import { partlyCompared } from "./merge/sentence/compared-part.js";
import { mergeStory, type StoryOf } from "./merge/story.js";
import type { Article, Group, Membership, MergedStory, OutputFile } from "./model.js";
import type { Problem } from "./problem.js";
import { type Drawing, makeDrawings } from "./site/drawing/drawn-files.js";
import { brokenLinks } from "./site/publish/broken-links.js";
import { type Destination, type WrittenPart, writeDrafts } from "./site/publish/page-drafts.js";
import { type PageBatch, renderPages } from "./site/render-pages.js";
import { marksOf, rememberMarks } from "./words/sentence-marks.js";

/** The members of a group, its articles, and how to merge: all that a worker thread needs. */
export interface MergeItem {
  readonly group: Membership;
  readonly articles: readonly Article[];
  readonly config: Parameters<typeof mergeStory>[2];
}

/** Pages, other files, and their destination. */
export interface WriteItem {
  readonly batch: PageBatch;
  readonly files: readonly OutputFile[];
  readonly drawings: readonly Drawing[];
  readonly destination: Destination;
  /** Names of all files of the site. */
  readonly names: ReadonlySet<string>;
}

/** The story of a group. Where merging throws, its articles are stories of their own, or none where that throws too. */
export interface Merged {
  readonly stories: readonly StoryOf<Membership>[];
  readonly problems: readonly Problem[];
}

function mergeOrNot({ group, articles, config }: MergeItem): Merged {
  const story = (members: readonly Article[], of: Membership) =>
    attempt("merging", { path: members[0]?.path ?? "" }, () =>
      mergeStory(of, new Map(members.map((article) => [article.id, article])), config),
    );
  const whole = story(articles, group);
  if ("value" in whole) return { stories: [whole.value], problems: ofLongReports(whole.value, articles) };
  if (articles.length < 2) return { stories: [], problems: [whole.problem] };
  const alone = articles.map((article) => story([article], { articles: [article.id], copies: [] }));
  return {
    stories: alone.flatMap((made) => ("value" in made ? [made.value] : [])),
    problems: [whole.problem, ...alone.flatMap((made) => ("problem" in made ? [made.problem] : []))],
  };
}

/** A report alone is compared with none. */
function ofLongReports({ coverage }: StoryOf<Membership>, articles: readonly Article[]): Problem[] {
  const own = articles.filter(({ id }) => coverage.articles.includes(id));
  const partly = own.length < 2 ? [] : own.flatMap((article) => partlyCompared(article) ?? []);
  return [...partly, ...own.flatMap((article) => manyNames(article) ?? [])];
}

const article = lazyMembers<Article>("sections", "quotes", "mentions", "figures", "dates");
const story = lazyMembers<StoryOf<Membership>>(
  "otherHeadlines",
  "claims",
  "onlyIn",
  "disagreements",
  "quotes",
  "timeline",
  "coverage",
);

/** How results of the jobs are stored: pages that stand need little of what they were made from. */
export const forms: {
  readonly extract: StoredForm<ExtractedOrNot>;
  readonly merge: StoredForm<Merged>;
} = {
  extract: {
    pack: (made) => ({
      ...made,
      ...(made.article && { article: article.pack(made.article), marks: marksOf(made.article) }),
    }),
    unpack(stored) {
      const { marks, ...made } = stored as ExtractedOrNot & { readonly marks?: string };
      if (made.article === null || marks === undefined) return made;
      const own = article.unpack(made.article);
      rememberMarks(own, marks);
      return { ...made, article: own };
    },
  },
  merge: {
    pack: (made) => ({ ...made, stories: made.stories.map(story.pack) }),
    unpack(stored) {
      const made = stored as Merged;
      return { ...made, stories: made.stories.map(story.unpack) };
    },
  },
};

/** With what is known of their group, which merging does not need. */
export function storiesOf({ stories }: Merged, group: Group): MergedStory[] {
  return stories.map((story) => {
    const own = new Set(story.group.articles);
    const evidence = group.evidence.filter(({ a, b }) => own.has(a) && own.has(b));
    return changed(story, { group: { ...group, ...story.group, evidence } });
  });
}

/** Each job takes any number of items, and returns their results in order. */
export const jobs = {
  extract: extractAll,
  merge: (items: readonly MergeItem[]): Merged[] => items.map(mergeOrNot),
  async write(items: readonly WriteItem[]): Promise<WrittenPart[]> {
    const written: WrittenPart[] = [];
    // One item after the other: written pages need not be held while the next are rendered.
    for (const { batch, files, drawings, destination, names } of items) {
      const pages = await renderPages(batch);
      const broken = pages.flatMap(({ path: page, content }) =>
        typeof content === "string"
          ? brokenLinks(content, batch.site.base, names, page).map((address) => ({ page, address }))
          : [],
      );
      const all = [...pages, ...files, ...(await makeDrawings(drawings))];
      written.push({ ...writeDrafts(all, destination), broken });
    }
    return written;
  },
} as const satisfies Record<string, (items: never) => unknown>;

export type Jobs = typeof jobs;
export type Job = keyof Jobs;
export type JobItem<K extends Job> = Parameters<Jobs[K]>[0][number];
export type Result<K extends Job> = Awaited<ReturnType<Jobs[K]>>[number];

/** A request to a worker thread, and its answer. */
export interface Order {
  readonly job: Job;
  readonly items: readonly unknown[];
}
/** An error crosses threads in parts: as a whole it would lose its name. */
export type Answer = { readonly results: readonly unknown[] } | { readonly error: ErrorParts };

export interface ErrorParts {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Set on errors of the file system. */
  readonly syscall: string | undefined;
}

/**
 * Runs a job on some items, in this thread.
 *
 * @returns one result for each item, in the order of the items
 */
export async function perform<K extends Job>(job: K, items: readonly JobItem<K>[]): Promise<Result<K>[]> {
  const run = jobs[job] as (items: readonly JobItem<K>[]) => Result<K>[] | Promise<Result<K>[]>;
  return run(items);
}
