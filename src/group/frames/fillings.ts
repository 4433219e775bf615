/**
 * Detects first sentences of one form that fill its places with different words: "Finance ministers met in Lerna to talk
 * about the budget", "Health ministers met in Lerna to talk about vaccines". They report two events. Two reporters of one event
 * build different sentences, and copies of an agency's sentence add or leave out words, but do not exchange them.
 */

import { TENS } from "../../words/lexicon/english-numbers.js";
import { PART_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { alignKeys } from "./alignment.js";
import { apartRemark, type Difference } from "./difference.js";
import { areOtherWords, areUnshared, isSpelledApart } from "./other-words.js";
import type { Item, SeriesReading } from "./reading.js";

/** Least content words that both sentences share, and their least share of the longer sentence. */
const LEAST_FORM = 3;
const FORM = 1 / 3;
/** Least of these that are no names, because any two reports about one person share the names. */
const LEAST_WORDS = 2;
/** Most content words of a filling, and most that one sentence has without a counterpart in the other. */
const WIDEST = 3;
const ADDED = 1;
/** Least places that are filled differently. */
const LEAST_FILLED = 2;

type Filling = readonly [own: readonly Item[], others: readonly Item[]];

/** The first place that the two first sentences fill differently; null where they are not of one form. */
export function otherFillings(a: SeriesReading, b: SeriesReading): Difference | null {
  const [mine, theirs] = [firstSentence(a), firstSentence(b)];
  const { matched } = alignKeys(
    mine.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const words = matched.filter(([at]) => mine[at]?.kind === "word");
  if (words.length < LEAST_WORDS) return null;
  const longer = Math.max(mine.length, theirs.length);
  if (matched.length < LEAST_FORM || matched.length < FORM * longer) return null;
  let added = 0;
  const filled: Filling[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...matched, [mine.length, theirs.length] as const]) {
    const filling: Filling = [mine.slice(i, x), theirs.slice(j, y)];
    [i, j] = [x + 1, y + 1];
    const [own, others] = filling;
    if (Math.max(own.length, others.length) > WIDEST) return null;
    if (own.length === 0 || others.length === 0) added += own.length + others.length;
    else if (areOther(filling, a, b)) filled.push(filling);
  }
  const isCount = ([own, others]: Filling) =>
    [...own, ...others].every(({ kind, key }) => kind === "number" || TENS.has(key));
  const named = filled.find((each) => !isCount(each));
  if (!named || added > ADDED || filled.length < LEAST_FILLED) return null;
  // Sentences that share a figure share more than a form, unless they give it to two different names.
  const figure = matched.some(([at]) => mine[at]?.kind === "number");
  const isName = (items: readonly Item[]) => items.some(({ kind }) => kind === "name");
  if (figure && !filled.some(([own, others]) => isName(own) && isName(others))) return null;
  const spelt = (items: readonly Item[]) => items.map(({ raw }) => raw).join(" ");
  return { a: spelt(named[0]), b: spelt(named[1]), remark: apartRemark("word.apart") };
}

/**
 * "By noon on Tuesday". A part of the day in one sentence and another word in its place in the other are no two fillings: the
 * time only says when the report was written.
 */
const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  ...PART_OF_DAY.split("|"),
  ...wordList("noon midday midnight dawn dusk"),
]);

/** The content words of the first sentence below the headline, without days. */
function firstSentence({ items }: SeriesReading): readonly Item[] {
  return items.filter(
    ({ sentence, kind }, at) =>
      sentence === 1 && (kind === "word" || kind === "name" || (kind === "number" && !isDateAt(items, at))),
  );
}

/** "July 28", "28 July" */
function isDateAt(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === "month" || items[at + 1]?.kind === "month";
}

/** Whether neither text contains a word of the other's filling, or a synonym of one. */
function areOther([own, others]: Filling, a: SeriesReading, b: SeriesReading): boolean {
  const isTime = ({ key }: Item) => PARTS_OF_DAY.has(key);
  if (own.every(isTime) !== others.every(isTime)) return false;
  return (
    areUnshared(own, others, a, b) && own.every((x) => others.every((y) => areOtherItems(x, y, a.language)))
  );
}

function areOtherItems(one: Item, other: Item, language: string | null): boolean {
  if (one.kind === "word" && other.kind === "word") return areOtherWords(one.key, other.key, language);
  return isSpelledApart(one.key, other.key);
}
