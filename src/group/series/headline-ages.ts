/** Compares the ages in two headlines: "appeal over missing 13-year-old" and "over missing 78-year-old" are about two people. */
import type { SeriesReading } from "../frames/reading.js";

/** "13-year-old", "13 years old": an age behind its number. */
const BEHIND = /^(?:year-olds?|years?)$/;
/** Fewer years between two ages may be a slip of one outlet, or a birthday. */
const LEAST_YEARS = 3;

function headlineAges({ items }: SeriesReading): readonly string[] {
  const headline = items.filter((item) => item.headline);
  return headline.flatMap(({ kind, key, end }, at) => {
    const next = headline[at + 1];
    const counted = next !== undefined && BEHIND.test(next.key) && next.start - end <= 1;
    const isAge = counted && (next.key.startsWith("year-") || headline[at + 2]?.key === "old");
    return kind === "number" && isAge ? [key] : [];
  });
}

/** The ages of two people, each the only ones in their headline and in no word of the other text; null where there are none. */
export function otherAges(a: SeriesReading, b: SeriesReading): readonly [string, string] | null {
  const [mine, theirs] = [headlineAges(a), headlineAges(b)];
  const [one, other] = [mine[0], theirs[0]];
  if (one === undefined || other === undefined) return null;
  const isFar = mine.every((age) =>
    theirs.every((each) => Math.abs(Number(age) - Number(each)) >= LEAST_YEARS),
  );
  const isKnown = mine.some((age) => b.keys.has(age)) || theirs.some((age) => a.keys.has(age));
  return isFar && !isKnown ? [one, other] : null;
}
