/**
 * Finds counts of one thing that reports give differently in sentences of their own: "received 55,000 pages of letters" here, "boxes
 * with 50,000 pages of letters" there. Precision first: what is counted has one more word in common, the sentences share who or
 * what they are about, and neither report has another count near it.
 */

import type { Article, Disagreement } from "../../model.js";
import { MEASURE_BY_UNIT } from "../../words/lexicon/measures/measure-units.js";
import { COUNTED_OF_ALL, UNLIKE_COUNTS } from "../../words/lexicon/measures/parts-of-counts.js";
import { CLOCK_AND_CALENDAR_UNIT } from "../../words/lexicon/measures/units-of-time.js";
import { regexFrom } from "../../words/text/regex.js";
import { type Count, canBothHold, countsOfReports } from "../quantities/counts.js";
import { STILL_COUNTED } from "../quantities/unfinished-counts.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { ofEachMatter, twoVersions } from "../versions/two-versions.js";

/** Sentences at the start of an article that tell of its event. */
const OPENING = 14;
/** Least count: "two men" are others in each paragraph. */
const FEWEST = 10;
/** Greatest ratio of two counts of one thing. */
const FARTHEST = 1.7;
/** Greatest ratio of two counts in one report that may be of one thing: it tells of two things then. */
const NEAR = 3;
/** Content words behind the noun that tell what it is of: "pages of printed emails". */
const BEHIND = 3;
/** Least rarity of a shared word, and least number of them. */
const LEAST_RARITY = 4;
const SHARED = 2;

/** Spans of time are counted of everything. */
const TIME = regexFrom("", "^", COUNTED_OF_ALL, "");
const SPAN = new RegExp(String.raw`\b(?:second|${CLOCK_AND_CALENDAR_UNIT}|decade)s?\b`, "i");
/** A part of a count, or one of another time. */
const PART = regexFrom("i", String.raw`\b`, [...UNLIKE_COUNTS], String.raw`\b`);

type CountOfNoun = Count & { readonly value: Count["figure"] };

/** Two counts of one noun that differ between articles in English: each noun once, in the order of the story. */
export function countsOfOneNoun(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const english = sentences.filter(({ article }) => !isForeign(articles[article]?.language ?? null));
  const all = countsOfReports(articles, english).map(
    (count): CountOfNoun => ({ ...count, value: count.figure }),
  );
  return ofEachMatter(all.filter(isOfThings), ({ what }) => what).flatMap((counts) => {
    for (const [index, x] of counts.entries()) {
      const y = counts
        .slice(index + 1)
        .find((other) => countsDiffer(x, other) && [x, other].every((one) => hasNoRival(one, counts)));
      if (y)
        return twoVersions({ kind: "figure", what: x.figure.what }, [x, y], articles, (one) =>
          counts.filter((other) => canBothHold(one, other)),
        );
    }
    return [];
  });
}

function isOfThings({ figure, what, sentence }: CountOfNoun): boolean {
  if (figure.value < FEWEST || figure.unit !== null || what === "|" || TIME.test(what.slice(1))) return false;
  if (SPAN.test(figure.text) || MEASURE_BY_UNIT.has(figure.what) || figure.bound !== "exact") return false;
  if (
    sentence.mark !== "text" ||
    sentence.kind !== "report" ||
    sentence.quoted ||
    sentence.position >= OPENING
  )
    return false;
  const { reading, cited } = sentence;
  return !reading.unsure && !reading.negative && !PART.test(cited.text) && !STILL_COUNTED.test(cited.text);
}

/** Whether its report has no other count of the noun that may be of the same. */
function hasNoRival(count: CountOfNoun, all: readonly CountOfNoun[]): boolean {
  return all.every((other) => {
    if (other.sentence.article !== count.sentence.article || canBothHold(other, count)) return true;
    const [low, high] = [count.figure.value, other.figure.value].sort((a, b) => a - b);
    return (high ?? 0) > NEAR * (low ?? 0);
  });
}

function countsDiffer(x: CountOfNoun, y: CountOfNoun): boolean {
  if (x.sentence.origin === y.sentence.origin || canBothHold(x, y)) return false;
  const [low = 0, high = 0] = [x.figure.value, y.figure.value].sort((a, b) => a - b);
  if (high > FARTHEST * low) return false;
  const [a, b] = [x.sentence.reading, y.sentence.reading];
  const pairs = alignWords(a.words, b.words);
  const mismatch = matterMismatch(a, b, pairs);
  if (mismatch !== null && mismatch !== "asserter") return false;
  const own = new Set([...attributes(x)].filter((key) => attributes(y).has(key)));
  if (own.size === 0 && (x.before === null || x.before !== y.before)) return false;
  const noun = x.what.slice(1).split(" ");
  const shared = pairs.filter(({ a: at, strength }) => {
    const word = a.words[at];
    return (
      strength === 1 &&
      word &&
      !word.number &&
      !noun.includes(word.key) &&
      (word.name || word.weight >= LEAST_RARITY)
    );
  });
  return shared.length >= SHARED;
}

/** Keys of the words right behind the noun. */
function attributes({ figure, what, sentence: { cited, reading } }: CountOfNoun): ReadonlySet<string> {
  const from = cited.text.indexOf(figure.text) + figure.text.length;
  const cut = cited.text.slice(from).search(/[,;:()“”"—–]/u);
  const to = cut < 0 ? cited.text.length : from + cut;
  const noun = what.slice(1).split(" ");
  const behind = reading.words.filter(
    ({ start, end, key }) => start >= from && end <= to && !noun.includes(key),
  );
  return new Set(behind.slice(0, BEHIND).map(({ key }) => key));
}
