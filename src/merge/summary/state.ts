/**
 * Finds outdated statements of a story's reports: figures that later reports replace, and open matters that later
 * reports settle. They are used neither as headline nor in the lead.
 */
import type { Article } from "../../model.js";
import { factsOf } from "../facts/facts.js";
import type { Outcome } from "../facts/outcomes.js";
import type { EventQuantity } from "../quantities/event-quantities.js";
import { type Reading, readSentence } from "../sentence/analysis.js";
import type { Told } from "../sentence/story-sentences.js";
import { sameValue } from "../sentence/value-ranges.js";
import type { Replaced } from "../versions/event-disagreements.js";

export interface State {
  /** Sentences with an outdated statement. */
  readonly stale: ReadonlySet<Told>;
  /** Indices of articles whose headline or opening is outdated. */
  readonly staleArticles: ReadonlySet<number>;
}

/** Sentences at the start of an article that say what it reports. */
const OPENING = 2;

/**
 * The current state of the event.
 *
 * @param replaced figures that later reports replaced: sentences with them are stale
 */
export function stateOf(
  articles: readonly Article[],
  told: readonly Told[],
  replaced: readonly Replaced[],
): State {
  // One report alone has nothing later beside it.
  if (articles.length < 2) return { stale: new Set(), staleArticles: new Set() };
  const heads = articles.map(({ headline, language }) => readSentence(headline.text, language));
  const ends = endingsOf(articles, told, heads);
  const isStale = (reading: Reading, article: number): boolean =>
    factsOf(reading).quantities.some(
      (one) => one.withdrawn || replaced.some((change) => isReplaced(one, change)),
    ) ||
    (ends.length > 0 &&
      factsOf(reading).outcomes.some((one) =>
        ends.some((end) => isSettled(one, reading, article, end, articles)),
      ));
  const stale = new Set(told.filter(({ reading, article }) => isStale(reading, article)));
  const staleArticles = new Set(
    articles.flatMap((_, index) => {
      const head = heads[index];
      return head && isStale(head, index) ? index : [];
    }),
  );
  for (const one of stale)
    if (one.position < OPENING && one.kind === "report") staleArticles.add(one.article);
  // Where all articles are stale, none is treated as stale.
  if (staleArticles.size === articles.length) return { stale: new Set(), staleArticles: new Set() };
  return { stale, staleArticles };
}

function isReplaced(one: EventQuantity, { versions, latest, superseded }: Replaced): boolean {
  if (one.kind !== versions.kind || one.unit !== latest.unit || one.part) return false;
  // "Three workers" is replaced by "the toll rose to five", as its own version is.
  const replaced = superseded.some(
    (old) => sameValue(one, old) && (one.who === old.who || one.who === latest.who),
  );
  return replaced && (!sameValue(one, latest) || (one.short && !latest.short));
}

interface Ending {
  readonly outcome: Outcome;
  readonly reading: Reading;
  readonly article: number;
}

/** Outcomes in headlines and openings of the articles. */
function endingsOf(articles: readonly Article[], told: readonly Told[], heads: readonly Reading[]): Ending[] {
  const readings = [
    ...heads.map((reading, article) => ({ reading, article })),
    ...told
      .filter(({ position, kind, mark }) => position < OPENING && kind === "report" && mark === "text")
      .map(({ reading, article }) => ({ reading, article })),
  ];
  return readings.flatMap(({ reading, article }) =>
    reading.unsure || articles[article] === undefined
      ? []
      : factsOf(reading)
          .outcomes.filter(({ end }) => end !== null)
          .map((outcome) => ({ outcome, reading, article })),
  );
}

function isSettled(
  { matter, end }: Outcome,
  reading: Reading,
  article: number,
  ending: Ending,
  articles: readonly Article[],
): boolean {
  if (end !== null || matter !== ending.outcome.matter || article === ending.article) return false;
  const [then, now] = [articles[article]?.published?.iso, articles[ending.article]?.published?.iso];
  // A matter that is open again after it was settled is another one.
  if (then !== undefined && now !== undefined && Date.parse(then) > Date.parse(now)) return false;
  return ofOneThing(reading, ending.reading);
}

/** Whether they share a word, and a name where both give one: searches for two boys are two matters. */
function ofOneThing(a: Reading, b: Reading): boolean {
  if (![...a.keys].some((key) => b.keys.has(key))) return false;
  const [mine, theirs] = [namesIn(a), namesIn(b)];
  return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name));
}

const namesIn = (reading: Reading): string[] =>
  factsOf(reading).names.flatMap(({ words }) => words.flatMap((i) => reading.words[i]?.key ?? []));
