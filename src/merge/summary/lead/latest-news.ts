/** The newest state of a matter, where what is chosen for a lead does not tell it yet. */
import type { Reading } from "../../sentence/analysis.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import { repeatsEarlier } from "../repeated-sentences.js";
import type { LeadCandidate } from "./lead-candidates.js";
import { LOOKS_BACK, shareOf } from "./lead-opening.js";

/** Sentences at the start of a report among which is what is new in it. */
const BEGINNING = 3;
/** Share of the headline's words with which a sentence tells its news. */
const HEADED = 0.6;
/** Words that such a sentence shares with the headline and the lead, below which it may be about something else. */
const SAME_STORY = 3;

/** What decides what is new. */
export interface LatestContext {
  /** Sets of sentences with one meaning. */
  readonly claims: readonly (readonly StorySentence[])[];
  /** Indices of reports of the last day. */
  readonly newest: ReadonlySet<number>;
  /** Sentences that settle what earlier reports have as open. */
  readonly settling: ReadonlySet<StorySentence>;
  /** The displayed one; null where there is none. */
  readonly headline: Reading | null;
  /** How well a sentence opens the lead. */
  readonly opens: (sentence: StorySentence) => number;
}

/**
 * What the latest reports begin with, where it is about the same and not in the lead yet: it is how the matter stands. What
 * settles a matter goes before what else is told on the last day.
 */
export function latestNews(
  chosen: readonly LeadCandidate[],
  left: readonly LeadCandidate[],
  { claims, newest, settling, headline, opens }: LatestContext,
): LeadCandidate | null {
  const before = claims.filter((wordings) => wordings.some(({ article }) => !newest.has(article)));
  const usedBefore = new Set(before.flat());
  const isSettling = ({ sentence }: LeadCandidate) => settling.has(sentence);
  const isNewest = ({ sentence }: LeadCandidate) => newest.has(sentence.article) && !usedBefore.has(sentence);
  const fits = [...chosen, ...left].some(isSettling) ? isSettling : isNewest;
  if (chosen.some((one) => fits(one) || (fits === isNewest && newest.has(one.sentence.article)))) return null;
  const read = chosen.map(({ sentence }) => sentence.reading);
  const known = new Set([...(headline?.keys ?? []), ...read.flatMap(({ keys }) => [...keys])]);
  const isOfStory = ({ keys }: Reading) => [...keys].filter((key) => known.has(key)).length >= SAME_STORY;
  // The news of the headline is told: its first sentence in another report says the same of the last day.
  const isHeaded = read.some((one) => shareOf(headline, one) >= HEADED);
  const isHeadedAgain = (one: Reading) => isHeaded && shareOf(headline, one) >= HEADED;
  const found = left
    .filter((one) => fits(one) && one.after === null && one.sentence.depth < BEGINNING)
    .filter(({ sentence }) => isOfStory(sentence.reading) && !LOOKS_BACK.test(sentence.cited.text))
    .map((candidate, index) => ({ candidate, index, fitness: opens(candidate.sentence) }))
    .sort((a, b) => b.fitness - a.fitness || a.index - b.index);
  // "The men who fled the jail were caught" is alike to "Two men fled the jail", and another state.
  return (
    found.find(
      ({ candidate: { sentence } }) =>
        fits === isSettling || !(isHeadedAgain(sentence.reading) || repeatsEarlier(sentence.reading, read)),
    )?.candidate ?? null
  );
}
