/**
 * Finds counts of what somebody did that stand deep in two reports: "she posted four pictures of the goat" here, "the singer posted
 * three pictures of herself with the goat" there. Precision first: one verb governs one noun in both, the sentences share most
 * of what they tell, and no report gives another count of that noun.
 */
import type { Article, Disagreement } from "../../model.js";
import { COUNTED_OF_ALL, UNLIKE_COUNTS } from "../../words/lexicon/measures/parts-of-counts.js";
import { regexFrom } from "../../words/text/regex.js";
import { type Count, canBothHold, countsOfReports } from "../quantities/counts.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { ofEachMatter, twoVersions } from "../versions/two-versions.js";
import { isReporting } from "./owners.js";

/** Least count with a bound that is compared. */
const ROUNDED = 20;
/** Greatest ratio of two counts of one thing. */
const FARTHEST = 2;
/** Least share of the lighter sentence that both tell, and least weight of it. */
const ALIKE = 0.4;
const WEIGHT = 20;
/** Characters around a count in which a word may deny it, or make it a part. */
const NEAR = 40;
/** Most pairs of counts that are aligned in a story; the counts that stand first are compared first. */
const MOST = 600;
/** What is counted in another way each time. */
const ELSEWHERE = regexFrom("", "^", [...COUNTED_OF_ALL, "run|game|season|dollar"], "");
/** A part of a count, or one of another time. */
const PART = regexFrom(
  "i",
  String.raw`\b`,
  [...UNLIKE_COUNTS, "another|other|more(?! than)|each|every|later|then|also"],
  String.raw`\b`,
);

type DeedCount = Count & { readonly value: Count["figure"] };

/** In the order of the story; each noun once. */
export function countsOfOneDeed(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const english = sentences.filter(
    (one) => isReporting(one) && !isForeign(articles[one.article]?.language ?? null),
  );
  const all = countsOfReports(articles, english).map(
    (count): DeedCount => ({ ...count, value: count.figure }),
  );
  const things = all.filter(
    ({ figure, what }) => figure.unit === null && what !== "|" && !ELSEWHERE.test(what.slice(1)),
  );
  let left = MOST;
  return ofEachMatter(things, ({ what }) => what).flatMap((counts) => {
    for (const [index, x] of counts.entries()) {
      const y = counts.slice(index + 1).find((other) => left-- > 0 && deedsDiffer(x, other));
      if (y && [x, y].every((one) => isOnlyCount(one, counts)))
        return twoVersions({ kind: "figure", what: x.figure.what }, [x, y], articles, (one) =>
          counts.filter((other) => canBothHold(one, other)),
        );
    }
    return [];
  });
}

const isOnlyCount = (count: DeedCount, all: readonly DeedCount[]): boolean =>
  all.every((other) => other.sentence.article !== count.sentence.article || canBothHold(other, count));

/** Whether words near the count make it a part of another. */
function isPart({ figure, sentence: { cited } }: DeedCount): boolean {
  const at = cited.text.indexOf(figure.text);
  return PART.test(cited.text.slice(Math.max(0, at - NEAR), at + figure.text.length + NEAR));
}

/** Whether the words right before the count deny it: "never posted four pictures". */
function isDeniedCount({ figure, sentence: { cited, reading } }: DeedCount): boolean {
  const at = cited.text.indexOf(figure.text);
  return reading.words.some(({ start, end, negated }) => negated && end > at - NEAR && start <= at);
}

function deedsDiffer(x: DeedCount, y: DeedCount): boolean {
  if (x.sentence.origin === y.sentence.origin || x.before === null || x.before !== y.before) return false;
  if (canBothHold(x, y)) return false;
  // "About three" may be four; "close to 100" is not "more than 120".
  const isBounded = [x, y].some(({ figure }) => figure.bound !== "exact");
  if (isBounded && Math.min(x.figure.value, y.figure.value) < ROUNDED) return false;
  const [low = 0, high = 0] = [x.figure.value, y.figure.value].sort((a, b) => a - b);
  const [a, b] = [x.sentence.reading, y.sentence.reading];
  if (high > FARTHEST * low || a.unsure || b.unsure || isDeniedCount(x) || isDeniedCount(y)) return false;
  if (x.sentence.quoted || y.sentence.quoted || isPart(x) || isPart(y)) return false;
  const pairs = alignWords(a.words, b.words);
  const mismatch = matterMismatch(a, b, pairs);
  if (mismatch !== null && mismatch !== "asserter") return false;
  const shared = pairs.reduce((sum, { a: at, strength }) => {
    const word = a.words[at];
    return strength === 1 && word && !word.number ? sum + word.weight : sum;
  }, 0);
  return shared >= WEIGHT && shared >= ALIKE * Math.min(a.weight, b.weight);
}
