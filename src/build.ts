/** The pipeline. Each stage's output is handed to the next here, and nowhere else. */
import type { Config } from "./config.js";
import { alone, type Crew } from "./crew.js";
import { type Digested, digest } from "./digest/digest.js";
import { formatLedger, type Ledger, parseLedger } from "./digest/ledger.js";
import { proof } from "./digest/proof.js";
import { succeed } from "./digest/succession.js";
import { publishedIn, type Waiting, waitingOf } from "./digest/waiting.js";
import { distinct } from "./extract/article-id.js";
import { group } from "./group/group.js";
import { arcs } from "./group/related-events.js";
import type { Merged } from "./jobs.js";
import { classify } from "./kind/kind.js";
import type { Arc, Article, Digest, Document, Group, MergedStory, OutputFile } from "./model.js";
import { compareProblems, type Problem } from "./problem.js";
import { readInputs } from "./read/inputs.js";
import { part } from "./site/publish/page-drafts.js";
import { type Published, type PublishOptions, publishInParts } from "./site/publish/publish.js";
import { draw, lookProblems, render } from "./site/render.js";

/** Called often: stage, how many are done, of how many (0: not known). */
export type OnProgress = (stage: string, done: number, total: number) => void;

export interface Received {
  readonly documents: readonly Document[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Of the inputs, as `fingerprintInputs` has it. */
  readonly fingerprint: string;
}

/** Who is told how far it is, and who shares the work. */
export interface Help {
  readonly onProgress?: OnProgress;
  readonly crew?: Crew;
}

/** Articles that one thread takes at a time: enough to outweigh the asking, few enough to share out evenly. */
const ARTICLES_AT_ONCE = 1_000;
const STORIES_AT_ONCE = 750;

/** bytes -> Document -> its kind -> Article */
export async function receive(
  inputs: readonly string[],
  cwd: string,
  config: Config,
  { onProgress = () => {}, crew = alone }: Help = {},
): Promise<Received> {
  const read = await readInputs(inputs, {
    limits: config.limits,
    dateOrder: config.dates.order,
    cwd,
    onProgress: (done, total) => onProgress("Reading", done, total),
  });
  const { documents, problems } = classify(read.documents);
  const extracted = await crew.map("extract", documents.length, (index) => documents[index] as Document, {
    chunk: ARTICLES_AT_ONCE,
    onProgress: (done) => onProgress("Understanding", done, documents.length),
  });
  const unique = distinct(extracted.flatMap(({ article }) => article ?? []));
  return {
    documents,
    articles: unique.articles,
    problems: [
      ...read.problems,
      ...problems,
      ...extracted.flatMap(({ problems }) => problems),
      ...unique.problems,
      ...(await lookProblems(config)),
    ],
    fingerprint: read.fingerprint,
  };
}

/** The memory of the previous build, and how to name its file. */
export interface LedgerText {
  readonly text: string;
  readonly path: string;
}

export interface ToldStories {
  readonly groups: readonly Group[];
  readonly arcs: readonly Arc[];
  readonly stories: readonly MergedStory[];
  readonly problems: readonly Problem[];
  /** Stories that are possibly one: what was published waits until it is sure. */
  readonly waiting: readonly Waiting[];
}

/**
 * Article[] -> Group[] -> Story[]
 *
 * @param ledger the memory of the previous build, as text: what was published is not put together on a doubt
 */
export async function tell(
  articles: readonly Article[],
  config: Config,
  ledger: LedgerText | null,
  { onProgress = () => {}, crew = alone }: Help = {},
): Promise<ToldStories> {
  onProgress("Grouping", 0, articles.length);
  const memory = ledger === null ? null : parseLedger(ledger.text, ledger.path).ledger;
  const published = memory === null ? {} : { published: publishedIn(succeed(memory, articles).stories) };
  const grouping = group(articles, { config: config.group, editors: config.editors, ...published });
  const { groups, problems, held } = grouping;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rules = { ...config.merge, pin: config.editors.pin };
  const itemAt = (index: number) => {
    const members = groups[index] as Group;
    return {
      group: members,
      articles: members.articles.flatMap((id) => byId.get(id) ?? []),
      config: rules,
    };
  };
  const merging = crew.map("merge", groups.length, itemAt, {
    chunk: STORIES_AT_ONCE,
    onProgress: (done) => onProgress("Merging", done, groups.length),
  });
  // While threads merge, this one has nothing else to do.
  const links = arcs(grouping);
  const merged = await merging;
  return {
    groups,
    arcs: betweenStories(links, merged),
    stories: merged.flatMap(({ stories }) => stories),
    problems: [...problems, ...merged.flatMap((made) => made.problems)],
    waiting: waitingOf(held, (id) => byId.get(id)),
  };
}

/** Arcs by the index of the story that a group became; those of a group that became none or several are left out. */
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
  /** How many articles of the build before are not in the inputs any more. */
  readonly missing: Digested["missing"];
  readonly waiting: ToldStories["waiting"];
  /** Whether some of the previous build's memory could not be read. */
  readonly memoryDamaged: boolean;
  /** Words that do not stand where they claim. Anything here is newsfold's own fault, and nothing may be published. */
  readonly unproven: readonly Problem[];
}

/** What is shown, and all that it was made from. */
export interface Understood {
  readonly received: Received;
  readonly told: ToldStories;
  readonly edited: Edited;
}

/** Times that articles are left out because of words that do not stand in them. */
const MOST_ROUNDS = 3;

/**
 * Article[] -> Digest, proven. An article whose words do not stand where they should is left out, with a problem, and
 * the others are grouped and merged again; where only a story's words do not, all its articles are.
 */
export async function understand(
  given: Received,
  config: Config,
  ledger: LedgerText | null,
  help: Help = {},
): Promise<Understood> {
  let received = given;
  for (let round = 1; ; round++) {
    const told = await tell(received.articles, config, ledger, help);
    const edited = edit(received, told, config, ledger, help);
    if (edited.unproven.length === 0 || round > MOST_ROUNDS) return { received, told, edited };
    received = withoutUnproven(received, edited, round === 1);
  }
}

/** @param first whether to begin with the articles that the problems name */
function withoutUnproven(received: Received, { digest: made, unproven }: Edited, first: boolean): Received {
  const named = new Set(unproven.map(({ place }) => place.path));
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
    problems: [...received.problems, ...unproven.map((problem) => ({ ...problem, help }))],
  };
}

/** Story[] -> Digest, proven. `ledger` is the memory of the previous build, as text. */
export function edit(
  received: Received,
  told: ToldStories,
  config: Config,
  ledger: LedgerText | null,
  { onProgress = () => {} }: Help = {},
): Edited {
  const memory = ledger === null ? { ledger: null, problems: [] } : parseLedger(ledger.text, ledger.path);
  const made = digest(told.stories, received.articles, { ledger: memory.ledger, arcs: told.arcs, config });
  const problems = [...received.problems, ...told.problems, ...memory.problems, ...made.problems].sort(
    compareProblems,
  );
  onProgress("Proving", 0, made.digest.stories.length);
  const memoryDamaged = memory.problems.length > 0;
  return {
    ...made,
    problems,
    waiting: told.waiting,
    memoryDamaged,
    unproven: proof(made.digest, received.documents),
  };
}

export interface Site extends Edited {
  readonly files: readonly OutputFile[];
}

/** Digest -> files; nothing is written. */
export async function compose(
  { received, edited }: Pick<Understood, "received" | "edited">,
  config: Config,
  help: Help = {},
): Promise<Site> {
  if (edited.unproven.length > 0) return { ...edited, files: [] };
  help.onProgress?.("Rendering", 0, 0);
  return { ...edited, files: await render(...siteOf(edited, received, config)) };
}

/** Digest -> files in their folder. The crew renders the pages and lays all files. */
export async function release(
  edited: Edited,
  received: Received,
  config: Config,
  folder: string,
  { onProgress = () => {}, crew = alone, mayLose = true }: Help & Partial<PublishOptions> = {},
): Promise<Published> {
  const { names, batches, batchAt, files } = await draw(...siteOf(edited, received, config));
  const share = Math.ceil(files.length / batches);
  const all = new Set(names);
  return publishInParts(
    names,
    folder,
    (destination) =>
      crew.map(
        "write",
        batches,
        (index) => ({
          batch: batchAt(index),
          files: files.slice(index * share, (index + 1) * share),
          destination: part(destination, String(index)),
          names: all,
        }),
        { chunk: 1, onProgress: (done) => onProgress("Rendering", done, batches) },
      ),
    { mayLose },
  );
}

function siteOf(
  { digest: made, problems, ledger }: Edited,
  { documents }: Received,
  config: Config,
): Parameters<typeof draw> {
  return [made, documents, problems, config, formatLedger(ledger)];
}
