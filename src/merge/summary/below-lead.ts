/** What a page may tell below the lead: how its report goes on, and what other reports add. */
import type { Cited, Disagreement } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import type { ReportedAlone } from "../claims/only-in.js";
import { citedPlace, type StorySentence } from "../sentence/story-sentences.js";
import { accountOf } from "./account.js";
import type { Heading } from "./lead/lead-terms.js";
import { additionsOf, knownToReaders } from "./news-alone.js";

/** What is known of a story when its lead is chosen. */
export interface LedStory {
  readonly sentences: readonly StorySentence[];
  readonly headlines: readonly Heading[];
  /** As it is displayed. */
  readonly lead: readonly Cited[];
  readonly disagreements: readonly Disagreement[];
  /** The shown wordings of what several reports say. */
  readonly claims: readonly StorySentence[];
  /** What single reports say. */
  readonly alone: readonly ReportedAlone[];
  /** Sentences that later reports have settled, or whose "today" is another day by now. */
  readonly stale: ReadonlySet<StorySentence>;
  /** How many days each report is older than the last one; 0 where it has no date. */
  readonly daysBehind: readonly number[];
}

/** Passages that a page may print below the lead. */
export interface BelowLead {
  /** Of the report with most sentences of the lead, in its order. */
  readonly account: readonly (readonly Cited[])[];
  /** Of the others, the most telling first. */
  readonly additions: readonly (readonly Cited[])[];
}

/** Chooses what goes below a lead. */
export function belowLead(story: LedStory): BelowLead {
  const { sentences, headlines, lead, disagreements, claims, alone, stale, daysBehind } = story;
  const reports = new Map<number, StorySentence[]>();
  for (const one of sentences) addTo(reports, one.article, one);
  const inLead = new Set(lead.map(citedPlace));
  const leading = sentences.filter(({ cited }) => inLead.has(citedPlace(cited)));
  const main = mainReport(leading);
  const known = knownToReaders(sentences, headlines, lead, claims);
  const account = accountOf(
    reports.get(main) ?? [],
    leading,
    new Set([...stale, ...otherVersions(sentences, inLead, disagreements)]),
    new Set(known.read.flatMap(({ keys }) => [...keys])),
  );
  // A click shows how the report goes on, so what it tells is known, too.
  const told = account.flat().map(({ reading }) => reading);
  const additions = additionsOf(
    alone.filter(({ sentences: [first] }) => first?.article !== main),
    { reports, stale, daysBehind },
    { ...known, read: [...known.read, ...told] },
  );
  return { account: account.map(citedOf), additions: additions.map(citedOf) };
}

const citedOf = (passage: readonly StorySentence[]): Cited[] => passage.map(({ cited }) => cited);

/** The report with most sentences of the lead; of several, the first of them in the story. */
function mainReport(leading: readonly StorySentence[]): number {
  const counts = new Map<number, number>();
  for (const { article } of leading) counts.set(article, (counts.get(article) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
}

/** Sentences with a value on which reports differ, but for the one that the lead gives: the page has them where the reports differ. */
function otherVersions(
  sentences: readonly StorySentence[],
  inLead: ReadonlySet<string>,
  disagreements: readonly Disagreement[],
): StorySentence[] {
  const contexts = disagreements.flatMap(({ versions }) => {
    const own = versions.find(({ context }) => inLead.has(citedPlace(context)));
    return versions.filter((one) => one !== own).map(({ context }) => citedPlace(context));
  });
  const others = new Set(contexts);
  return sentences.filter(({ cited }) => others.has(citedPlace(cited)));
}
