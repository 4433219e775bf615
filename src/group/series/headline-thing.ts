/**
 * Detects headlines of one frame about two things: "Car crashes into shop in Selm", "Car crashes into house in Selm". On
 * one day one town has both, and two reports of one event name the thing somewhere in their text.
 */
import { areOtherThings } from "../../words/text/things.js";
import { stem } from "../../words/text/tokens.js";
import { alignKeys } from "./alignment.js";
import { apartRemark, type Difference } from "./difference.js";
import type { Item, SeriesReading } from "./reading.js";

/** Least words of a headline that both have besides the thing, so that they are of one frame. */
const LEAST_FRAME = 2;
/** Most words of the thing: "post office". */
const WIDEST = 2;

/** The things, where neither text has the other's word; null where there are none. */
export function otherHeadlineThing(a: SeriesReading, b: SeriesReading): Difference | null {
  const [mine, theirs] = [headlineOf(a), headlineOf(b)];
  const { matched, gaps } = alignKeys(
    mine.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  if (matched.length < LEAST_FRAME) return null;
  const [gap, ...more] = gaps;
  if (!gap || more.length > 0) return null;
  const [own, other] = [mine.slice(gap.from[0], gap.to[0]), theirs.slice(gap.from[1], gap.to[1])];
  if (own.length === 0 || other.length === 0 || Math.max(own.length, other.length) > WIDEST) return null;
  const [one, two] = [own.at(-1), other.at(-1)];
  if (one?.kind !== "word" || two?.kind !== "word") return null;
  if (!areOtherThings(stem(one.key), stem(two.key)) || b.keys.has(one.key) || a.keys.has(two.key))
    return null;
  const spelt = (items: readonly Item[]) => items.map(({ raw }) => raw.toLowerCase()).join(" ");
  return { a: spelt(own), b: spelt(other), remark: apartRemark("word.apart") };
}

/** The words of an English headline without the function words. */
function headlineOf({ items, language }: SeriesReading): readonly Item[] {
  return language === "en" || language === null
    ? items.filter(({ headline, kind }) => headline && kind !== "empty")
    : [];
}
