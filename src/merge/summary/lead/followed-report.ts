/**
 * Chooses the report that a page follows: the fullest one on what all reports share, under a headline that tells it. Readers who
 * compare reports take the fullest for the best, and how well its first sentence opens says nothing of what comes behind it.
 */
import { addTo } from "../../../structures/lists-by-key.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import { isNewsOfReport } from "./lead-candidates.js";
import { type Heading, type WeighedTerms, weigh } from "./lead-terms.js";

/** How much the score of its headline counts beside what a report covers. */
const HEADLINE = 0.3;
/** Factor for a report whose state later ones have overtaken. */
const OUTDATED = 0.5;
/** Factor for a report of a day before the last: how the matter stands is in the newer ones. */
const BEFORE_LAST = 0.7;
/** The same for one of long before, and in days how long that is: what came after a month may be another event. */
const LONG_BEFORE = 0.5;
const LONG = 30;
/** Factor above all others. */
const PINNED = 1000;
/** Least factor of a headline: a bad one has a score below 0. */
const LEAST = 0.5;

/** What is known of the reports of a story, each by its index. */
export interface ReportTraits {
  /** How well its headline tells the story, about 0 to 1.5. */
  readonly scores: readonly number[];
  /** Those that later ones have overtaken. */
  readonly outdated: ReadonlySet<number>;
  /** How many days it is older than the last one. */
  readonly daysBehind: readonly number[];
  /** Those whose headline an editor chose: their text goes with it. */
  readonly pinned: ReadonlySet<number>;
}

/** What each report is worth to follow, by its index: the weight of the terms that its news covers, times factors. */
export function reportWorths(
  sentences: readonly StorySentence[],
  headlines: readonly Heading[],
  { scores, outdated, daysBehind, pinned }: ReportTraits,
): ReadonlyMap<number, number> {
  const covered = coverages(sentences, weigh(sentences, headlines));
  return new Map(
    scores.map((score, article) => [
      article,
      (covered.get(article) ?? 0) *
        (pinned.has(article) ? PINNED : 1) *
        Math.max(LEAST, 1 + HEADLINE * score) *
        (outdated.has(article) ? OUTDATED : freshness(daysBehind[article] ?? 0)),
    ]),
  );
}

const freshness = (days: number): number => (days > LONG ? LONG_BEFORE : days > 0 ? BEFORE_LAST : 1);

/** The index of the report that is worth most; of equals the first. Null where there is none. */
export function worthiest(worths: ReadonlyMap<number, number>): number | null {
  const [best] = [...worths].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? null;
}

/** Of each report, the weight of all terms of its news. */
export function coverages(
  sentences: readonly StorySentence[],
  { terms, weights }: WeighedTerms,
): ReadonlyMap<number, number> {
  const reports = new Map<number, StorySentence[]>();
  for (const one of sentences) if (isNewsOfReport(one)) addTo(reports, one.article, one);
  const weightOf = (news: readonly StorySentence[]) =>
    [...new Set(news.flatMap((one) => terms.get(one) ?? []))].reduce(
      (sum, term) => sum + (weights[term] ?? 0),
      0,
    );
  return new Map([...reports].map(([article, news]) => [article, weightOf(news)]));
}
