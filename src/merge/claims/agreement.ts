/** Decides whether two units may be in one claim: neither they nor their whole sentences may differ in a fact. */

import { judgeSamePerson } from "../../words/persons/person.js";
import { factsOf } from "../facts/facts.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { type Mismatch, mismatchOf } from "../similarity/mismatch.js";
import { quoteTheSame } from "../similarity/quotations-alike.js";
import { coverageOf } from "../similarity/same-claim.js";
import { alignWords } from "../similarity/similarity-features.js";
import type { Unit } from "./units.js";

/**
 * Differences of whole sentences that count where only a clause is alike. The rest of the sentences may be about other
 * people.
 */
const IN_WHOLE: ReadonlySet<Mismatch> = new Set([
  "figure",
  "stance",
  "asserter",
  "day",
  "outcome",
  "adjunct",
]);

/**
 * Least share of the lighter sentence that the other has, where only a clause is alike. Below it, the clause is alike
 * by chance.
 */
const LEAST_COVERED = 0.35;

const known = new WeakMap<StorySentence, WeakMap<StorySentence, boolean>>();

/** Sentences at the start of an article that tell the news of its day. */
const OPENING = 2;

/** Whether one tells of an earlier time, and the other opens its report without a time: background and news. */
function reportsEarlier(a: StorySentence, b: StorySentence): boolean {
  const isOpening = ({ position, reading }: StorySentence) =>
    position < OPENING && !factsOf(reading).days.earlier;
  return (factsOf(a.reading).days.past && isOpening(b)) || (factsOf(b.reading).days.past && isOpening(a));
}

/** Whether two units differ in a fact, which excludes them from one claim. Units of one sentence never do. */
export function differ(a: Unit, b: Unit): boolean {
  if (a.sentence === b.sentence) return false;
  if (reportsEarlier(a.sentence, b.sentence) || areOfOthers(a.sentence, b.sentence)) return true;
  const [one, other] = [a.reading, b.reading];
  if (quoteTheSame(one, other)) {
    if (saidByOthers(a.sentence, b.sentence)) return true;
    const mismatch = mismatchOf(one, other, alignWords(one.words, other.words));
    return mismatch === "asserter" || mismatch === "stance";
  }
  if (!a.whole || !b.whole) {
    if (mismatchOf(one, other, alignWords(one.words, other.words)) !== null) return true;
    const pairs = wordsAligned(a.sentence, b.sentence);
    if (coverageOf(a.sentence.reading, b.sentence.reading, pairs) < LEAST_COVERED) return true;
    const whole = mismatchOf(a.sentence.reading, b.sentence.reading, pairs);
    return whole !== null && IN_WHOLE.has(whole);
  }
  return wholesDiffer(a.sentence, b.sentence);
}

/** Whether both begin with "He" or "She", and mean two people. */
const areOfOthers = ({ subject: mine }: StorySentence, { subject: theirs }: StorySentence): boolean =>
  mine !== null && theirs !== null && !nameOnePerson(mine, theirs);

/** Whether two reports name different people beside the words that they quote: each is told as its own report tells it. */
const saidByOthers = ({ speakers: mine }: StorySentence, { speakers: theirs }: StorySentence): boolean =>
  mine.length > 0 &&
  theirs.length > 0 &&
  !mine.some((one) => theirs.some((other) => nameOnePerson(one, other)));

const nameOnePerson = (one: string, other: string): boolean =>
  one === other || judgeSamePerson(one, other).decision;

const wordsAligned = (a: StorySentence, b: StorySentence) => alignWords(a.reading.words, b.reading.words);

/** Computed once for each unordered pair. */
function wholesDiffer(a: StorySentence, b: StorySentence): boolean {
  const found = known.get(a)?.get(b) ?? known.get(b)?.get(a);
  if (found !== undefined) return found;
  const answer = mismatchOf(a.reading, b.reading, wordsAligned(a, b)) !== null;
  const row = known.get(a) ?? new WeakMap<StorySentence, boolean>();
  row.set(b, answer);
  known.set(a, row);
  return answer;
}

/** Whether any unit of one set differs from any of the other. */
export function setsDiffer(one: readonly Unit[], other: readonly Unit[]): boolean {
  return one.some((a) => other.some((b) => differ(a, b)));
}
