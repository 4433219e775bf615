/** What a page may tell below the lead: how its report goes on, and what other reports add. */
import type { Cited, Disagreement } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import type { ReportedAlone } from "../claims/only-in.js";
import { citedPlace, type StorySentence } from "../sentence/story-sentences.js";
import { accountOf } from "./account.js";
import { worthiest } from "./lead/followed-report.js";
import type { Heading } from "./lead/lead-terms.js";
import { additionsOf, knownToReaders } from "./news-alone.js";

/** What is known of a story when its lead is chosen. */
export interface LedStory {
  readonly sentences: readonly StorySentence[];
  readonly headlines: readonly Heading[];
  /** What each report is worth to follow, by its index. */
  readonly worths: ReadonlyMap<number, number>;
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
  /** Of the report that the page follows, in its order. */
  readonly account: readonly (readonly Cited[])[];
  /** Of the others, the most telling first. */
  readonly additions: readonly (readonly Cited[])[];
}

/** Chooses what goes below a lead. */
export function belowLead(story: LedStory): BelowLead {
  const { sentences, headlines, worths, lead, disagreements, claims, alone, stale, daysBehind } = story;
  const reports = new Map<number, StorySentence[]>();
  for (const one of sentences) addTo(reports, one.article, one);
  const inLead = new Set(lead.map(citedPlace));
  const leading = sentences.filter(({ cited }) => inLead.has(citedPlace(cited)));
  const main = followedReport(leading, worths);
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

/** Of the reports that the lead has sentences of, the one that is worth most to follow. */
function followedReport(leading: readonly StorySentence[], worths: ReadonlyMap<number, number>): number {
  const inLead = new Map(leading.map(({ article }) => [article, worths.get(article) ?? 0]));
  return worthiest(inLead) ?? 0;
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
