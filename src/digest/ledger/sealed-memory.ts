/** The previous memory without the stories that were sealed since: the archive remembers those. */
import type { SealedStory } from "../../model.js";
import type { Problem } from "../../problem.js";
import { remember } from "../../structures/object-memo.js";
import { type Memory, parseLedger } from "./ledger.js";

/** The memory of the previous build, with its file name. */
export interface LedgerText {
  /** Null: there is none. */
  readonly text: string | null;
  readonly path: string;
  /** Stories of the archive, oldest first; absent: there is none. */
  readonly sealed?: readonly SealedStory[];
}

/** Parses the memory of the previous build. @param ledger null: there was no previous build */
export function memoryOf(ledger: LedgerText | null): { ledger: Memory | null; problems: readonly Problem[] } {
  return ledger === null ? { ledger: null, problems: [] } : readOnce(ledger);
}

/** Parsed once, because grouping and the digest both need it. */
const readOnce = remember(({ text, path, sealed = [] }: LedgerText): ReturnType<typeof memoryOf> => {
  const read = text === null ? { ledger: null, problems: [] } : parseLedger(text, path);
  return { ...read, ledger: withSealed(read.ledger, sealed) };
});

const NOTHING: Memory = { build: 0, stories: [], formerStories: [], articles: [], formerArticles: [] };

/**
 * Removes the stories and articles that the archive remembers.
 *
 * @param memory null: there is none, or it was lost
 * @param sealed all stories of the archive; none: the memory is unchanged
 */
export function withSealed(memory: Memory | null, sealed: readonly SealedStory[]): Memory | null {
  if (sealed.length === 0) return memory;
  const { stories, formerStories, articles, formerArticles, ...rest } = memory ?? NOTHING;
  const addresses = new Set<string>(sealed.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const members = new Set<string>(sealed.flatMap((story) => story.articles.map(({ id }) => id)));
  const isLive = ({ slug }: { readonly slug: string }) => !addresses.has(slug);
  const isNoMember = ({ id }: { readonly id: string }) => !members.has(id);
  return {
    ...rest,
    stories: stories.filter(isLive),
    formerStories: formerStories.filter(isLive),
    articles: articles.filter(isNoMember),
    formerArticles: formerArticles.filter(isNoMember),
    sealed,
  };
}
