/**
 * Detects headlines that differ in one thing: "Car crashes into shop in Selm", "Car crashes into house in Selm"; "Snow closes
 * Vik airport", "Drone closes Vik airport". A town can have both on one day. Two reports of one event would name the other's
 * thing somewhere in their texts. Of the labelled pairs of one event, one in a thousand has such headlines.
 */
import { alignKeys } from "./alignment.js";
import { apartRemark, type Difference } from "./difference.js";
import { areOtherWords, areUnshared, isNumberWord, isSpelledApart, rootOf } from "./other-words.js";
import type { Item, SeriesReading } from "./reading.js";

/** Least words that both headlines share besides the thing, so that they are of one frame. */
const LEAST_FRAME = 2;
/** Most of them. In a longer headline of one event an editor may have changed one word. */
const MOST_FRAME = 7;
/** Most words of the thing: "post office". */
const WIDEST = 2;

/** The two things of the headlines; null where they do not differ in one thing, or a text contains the other's thing. */
export function otherHeadlineThing(a: SeriesReading, b: SeriesReading): Difference | null {
  const [mine, theirs] = [headlineOf(a), headlineOf(b)];
  const { matched, gaps } = alignKeys(
    mine.map(({ key }) => rootOf(key, a.language)),
    theirs.map(({ key }) => rootOf(key, b.language)),
  );
  if (matched.length < LEAST_FRAME || matched.length > MOST_FRAME) return null;
  const [gap, ...more] = gaps;
  if (!gap || more.length > 0) return null;
  const [own, other] = [mine.slice(gap.from[0], gap.to[0]), theirs.slice(gap.from[1], gap.to[1])];
  if (matched.length + own.length < mine.length || matched.length + other.length < theirs.length) return null;
  if (Math.max(own.length, other.length) > WIDEST) return null;
  // German writes all nouns as names.
  const isPlain = ({ kind }: Item) => kind === "word" || (kind === "name" && a.language === "de");
  if ([...own, ...other].some((item) => !isPlain(item) && item.kind !== "number")) return null;
  if (!areUnshared(own, other, a, b)) return null;
  const [one, two] = [own.at(-1), other.at(-1)];
  if (!one || !two || !isPlain(one) || !isPlain(two)) return null;
  const counted = matched.some(([at]) => mine[at]?.kind === "number");
  const isRepeated = !counted && isInBody(a, one) && isInBody(b, two);
  if (
    !areOtherWords(one.key, two.key, a.language) &&
    !(isRepeated && areWordsOfOtherSpelling(one.key, two.key, a))
  )
    return null;
  const spelt = (items: readonly Item[]) => items.map(({ raw }) => raw.toLowerCase()).join(" ");
  return { a: spelt(own), b: spelt(other), remark: apartRemark("word.apart") };
}

/**
 * Whether two words of a language other than English have different spellings. There are no synonyms for these languages, so
 * the caller also requires that each text uses the word of its headline below it, and that the headlines share no number.
 */
function areWordsOfOtherSpelling(one: string, other: string, { language }: SeriesReading): boolean {
  if (language === "en" || language === null) return false;
  return !isNumberWord(one, language) && !isNumberWord(other, language) && isSpelledApart(one, other);
}

/** Whether the text below the headline contains the word. */
function isInBody({ items, language }: SeriesReading, { key }: Item): boolean {
  const root = rootOf(key, language);
  return items.some((item) => !item.headline && rootOf(item.key, language) === root);
}

/** The words of a headline without the function words. */
function headlineOf({ items }: SeriesReading): readonly Item[] {
  return items.filter(({ headline, kind }) => headline && kind !== "empty");
}
