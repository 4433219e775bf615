/** The pipeline. This file alone passes the output of each stage to the next. */
import { keyOf, keyOfParts } from "./cache/content-key.js";
import { type Memo, noMemo } from "./cache/memo.js";
import { ownPlaces } from "./config/own-places.js";
import type { Config } from "./config.js";
import { alone, type Crew, mapRecalled } from "./crew.js";
import { type Digested, makeDigest } from "./digest/digest.js";
import { succeed } from "./digest/identity/succession.js";
import { publishedIn, type Waiting, waitingOf } from "./digest/identity/waiting-stories.js";
import type { Ledger } from "./digest/ledger/ledger.js";
import { type LedgerText, memoryOf } from "./digest/ledger/sealed-memory.js";
import { proveDigest, type Unproven } from "./digest/proof/proof.js";
import { distinct } from "./extract/article-id.js";
import { groupArticles } from "./group/group.js";
import { arcs } from "./group/related-events.js";
import { forms, type Merged, storiesOf } from "./jobs.js";
import { classifyDocuments } from "./kind/kind.js";
import type { Arc, Article, ArticleId, Digest, Document, Group, MergedStory } from "./model.js";
import { applySteps } from "./plugins/article-steps.js";
import type { LikenessPlugin } from "./plugins/plugins.js";
import { compareProblems, type Problem } from "./problem.js";
import { inputFolders } from "./read/bytes/input-places.js";
import type { LookedFiles } from "./read/found-files.js";
import { readInputs } from "./read/inputs.js";
import { unmatchedTops } from "./site/edition/unmatched-tops.js";
import { lookProblems } from "./site/look-problems.js";
import { cardProblems } from "./site/machines/card-problems.js";
import { newsletterProblems } from "./site/mail/newsletter.js";
import { loadPictures } from "./site/pictures/load-pictures.js";
import type { Picture } from "./site/pictures/picture.js";
import { PAGES_AT_ONCE } from "./site/render.js";
import { isNamed } from "./words/article-names.js";

/** Called often: the stage, the number of items done, and of all items (0: unknown). */
export type OnProgress = (stage: string, done: number, total: number) => void;

export interface Received {
  readonly documents: readonly Document[];
  readonly articles: readonly Article[];
  /** Of the articles that have one to show. */
  readonly pictures: ReadonlyMap<ArticleId, Picture>;
  readonly problems: readonly Problem[];
  /** Of the inputs, see `fingerprintInputs`. */
  readonly fingerprint: string;
}

/** How to report progress, share out work, and reuse results. */
export interface Help {
  readonly onProgress?: OnProgress;
  readonly crew?: Crew;
  /** Results of earlier builds. The output is the same with and without them. */
  readonly memo?: Memo;
  /** Input files that were opened a moment ago. */
  readonly looked?: LookedFiles;
  /** The output is the same for any. */
  readonly portions?: Portions;
}

/** How much one thread takes at a time: enough to outweigh the messages, few enough to share out evenly. */
export interface Portions {
  readonly articles: number;
  readonly stories: number;
  readonly pages: number;
}

export const PORTIONS: Portions = { articles: 1_000, stories: 750, pages: PAGES_AT_ONCE };

/** Reads the inputs and extracts the articles: bytes -> Document -> its kind -> Article. Faults of inputs are problems of the result. */
export async function receive(
  inputs: readonly string[],
  cwd: string,
  config: Config,
  { onProgress = () => {}, crew = alone, memo = noMemo, portions = PORTIONS, looked }: Help = {},
): Promise<Received> {
  const read = await readInputs(inputs, {
    limits: config.limits,
    dateOrder: config.dates.order,
    readers: config.plugins?.readers,
    apart: ownPlaces(config),
    cwd,
    memo,
    looked,
    onProgress: (done, total) => onProgress("Reading", done, total),
  });
  const { documents, problems } = classifyDocuments(read.documents, memo);
  const documentAt = (index: number) => documents[index] as Document;
  const extracted = await mapRecalled(crew, memo, "extract", documents.length, documentAt, {
    chunk: portions.articles,
    keyAt: (index) => keyOf(documentAt(index)),
    parts: ({ article }) => (article === null ? [] : [article]),
    form: forms.extract,
    onProgress: (done) => onProgress("Understanding", done, documents.length),
  });
  const stepped = applySteps(
    extracted.flatMap(({ article }) => article ?? []),
    documents,
    config.plugins?.extract,
  );
  const unique = distinct(stepped.articles);
  const shown = await loadPictures(unique.articles, documents, config, {
    cwd,
    roots: inputFolders(inputs, cwd),
    memo,
  });
  return {
    documents,
    articles: unique.articles,
    pictures: shown.pictures,
    problems: [
      ...read.problems,
      ...problems,
      ...extracted.flatMap(({ problems }) => problems),
      ...stepped.problems,
      ...unique.problems,
      ...(await lookProblems(config)),
      ...unmatchedTops(config, unique.articles),
      ...newsletterProblems(config),
      ...shown.problems,
    ],
    fingerprint: read.fingerprint,
  };
}

export interface MergedStories {
  readonly groups: readonly Group[];
  readonly arcs: readonly Arc[];
  readonly stories: readonly MergedStory[];
  readonly problems: readonly Problem[];
  /** Stories that are possibly one. Published stories are kept apart until the grouping is sure. */
  readonly waiting: readonly Waiting[];
}

/**
 * Article[] -> Group[] -> Story[]
 *
 * @param ledger the memory of the previous build, as text: published stories are not merged on a doubt
 */
export async function groupAndMerge(
  articles: readonly Article[],
  config: Config,
  ledger: LedgerText | null,
  { onProgress = () => {}, crew = alone, memo = noMemo, portions = PORTIONS }: Help = {},
): Promise<MergedStories> {
  onProgress("Grouping", 0, articles.length);
  const memory = memoryOf(ledger).ledger;
  const published = memory === null ? {} : { published: publishedIn(succeed(memory, articles).stories) };
  const grouping = groupArticles(articles, {
    config: config.group,
    editors: config.editors,
    memo,
    ...published,
    ...likenessOf(config),
  });
  const { groups, problems, held } = grouping;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const itemAt = (index: number) => {
    // Not why these are one group: that changes more often, and a story does not depend on it.
    const { articles: members, copies } = groups[index] as Group;
    const own = members.flatMap((id) => byId.get(id) ?? []);
    // Only the pins of a story's own articles are part of its cache key.
    const pin = config.editors.pin.filter((name) => own.some((article) => isNamed(article, name)));
    return { group: { articles: members, copies }, articles: own, config: { ...config.merge, pin } };
  };
  const merging = mapRecalled(crew, memo, "merge", groups.length, itemAt, {
    chunk: portions.stories,
    keyAt: (index) => {
      const item = itemAt(index);
      return keyOfParts(item.group, item.articles.map(keyOf), item.config);
    },
    parts: ({ stories }) => stories,
    form: forms.merge,
    onProgress: (done) => onProgress("Merging", done, groups.length),
  });
  // Computed while the threads merge, because this thread is idle then.
  const links = arcs(grouping);
  grouping.memory.graph.memory.keep();
  const merged = await merging;
  return {
    groups,
    arcs: betweenStories(links, merged),
    stories: merged.flatMap((made, index) => storiesOf(made, groups[index] as Group)),
    problems: [...problems, ...merged.flatMap((made) => made.problems)],
    waiting: waitingOf(held, (id) => byId.get(id)),
  };
}

/** The project's own likeness, as options of `groupArticles`. */
export const likenessOf = ({ plugins }: Config): { readonly likeness?: LikenessPlugin } =>
  plugins?.likeness === undefined ? {} : { likeness: plugins.likeness };

/** Arcs by the index of each group's story. Arcs of a group that became no story, or several, are left out. */
function betweenStories(links: readonly Arc[], merged: readonly Merged[]): readonly Arc[] {
  if (merged.every(({ stories }) => stories.length === 1)) return links;
  let count = 0;
  const places = merged.map(({ stories }) => {
    const place = stories.length === 1 ? count : null;
    count += stories.length;
    return place;
  });
  return links.flatMap((link) => {
    const [a, b] = [places[link.a] ?? null, places[link.b] ?? null];
    return a === null || b === null ? [] : [{ ...link, a, b }];
  });
}

export interface Edited {
  readonly digest: Digest;
  readonly ledger: Ledger;
  /** In total order. */
  readonly problems: readonly Problem[];
  /** Number of articles of the previous build that the inputs no longer have. */
  readonly missing: Digested["missing"];
  readonly waiting: MergedStories["waiting"];
  /** Whether a part of the ledger could not be read. */
  readonly memoryDamaged: boolean;
  /** Words that are not at their claimed place. Each is a bug of newsfold, and nothing may be published. */
  readonly unproven: readonly Unproven[];
}

/** The digest, with all that it was made from. */
export interface Understood {
  readonly received: Received;
  readonly merged: MergedStories;
  readonly edited: Edited;
}

/** Rounds in which articles with misplaced words are left out. */
const MOST_ROUNDS = 3;

/**
 * Article[] -> Digest, proven. An article whose words are not at their claimed place is left out with a problem, and
 * the others are grouped and merged again. Where the fault is in a story alone, all its articles are left out.
 */
export async function understand(
  given: Received,
  config: Config,
  ledger: LedgerText | null,
  help: Help = {},
): Promise<Understood> {
  let received = given;
  for (let round = 1; ; round++) {
    const merged = await groupAndMerge(received.articles, config, ledger, help);
    const edited = edit(received, merged, config, ledger, help);
    if (edited.unproven.length === 0 || round > MOST_ROUNDS) return { received, merged, edited };
    received = withoutUnproven(received, edited, round === 1);
  }
}

/** @param first true: leave out only the articles that the problems name */
function withoutUnproven(received: Received, { digest: made, unproven }: Edited, first: boolean): Received {
  const named = new Set(unproven.map(({ article }) => article));
  const pathOf = new Map(received.articles.map(({ id, path }) => [id, path]));
  if (!first)
    for (const { group: members } of made.stories) {
      const paths = members.articles.flatMap((id) => pathOf.get(id) ?? []);
      if (paths.some((path) => named.has(path))) for (const path of paths) named.add(path);
    }
  const left = received.articles.filter(({ path }) => !named.has(path));
  const help = "The article is left out, all others are built. Please report this as a bug.";
  return {
    ...received,
    articles: left,
    problems: [...received.problems, ...unproven.map(({ article: _, ...problem }) => ({ ...problem, help }))],
  };
}

/** Story[] -> Digest, proven. `ledger` is the memory of the previous build, as text. */
export function edit(
  received: Received,
  merged: MergedStories,
  config: Config,
  ledger: LedgerText | null,
  { onProgress = () => {}, memo = noMemo }: Help = {},
): Edited {
  const memory = memoryOf(ledger);
  const made = makeDigest(merged.stories, received.articles, {
    ledger: memory.ledger,
    arcs: merged.arcs,
    config,
  });
  const problems = [
    ...received.problems,
    ...merged.problems,
    ...memory.problems,
    ...made.problems,
    ...cardProblems(config, made.digest),
  ].sort(compareProblems);
  onProgress("Proving", 0, made.digest.stories.length);
  const memoryDamaged = memory.problems.length > 0;
  return {
    ...made,
    problems,
    waiting: merged.waiting,
    memoryDamaged,
    unproven: proveDigest(made.digest, received.documents, memo),
  };
}
