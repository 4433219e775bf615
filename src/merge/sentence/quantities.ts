/** Quantities in a sentence, as numbers with a bound: enough to say whether two of them can both hold. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** What it may have been rounded by: half of the last place it gives; 0 for a plain count. */
  readonly room: number;
  /** "%", "$", ... or empty. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const SMALL: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, index): [string, number] => [word, index]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["k", 1e3],
]);
const UNITS = [...SMALL.keys(), ...TENS.keys()].sort((a, b) => b.length - a.length).join("|");
const NUMBER = new RegExp(
  `(?:([$€£¥])(?:US|AU|CA)?\\s?)?(?<![\\p{L}\\p{N}.])(?:(\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(${UNITS})(?:[- ](${UNITS}))?)` +
    "(?:[- ]?(hundred|thousand|million|billion|trillion|bn|mn|m|k)(?![\\p{L}\\p{N}]))?" +
    "(?:\\s?(%|percent|per cent|percentage points?))?(?![\\p{L}\\p{N}])",
  "giu",
);
/** Asked first, of each word once, as most sentences have none and the full pattern is slow. */
const ANY_NUMBER = new RegExp(`\\d|\\b(?:${UNITS})\\b`, "i");
const AT_LEAST =
  /(?:at least|more than|over|above|exceed(?:s|ed|ing)?|minimum of|upwards? of|as many as)\s+(?:[$€£¥])?$/i;
const AT_MOST =
  /(?:at most|up to|fewer than|less than|under|below|almost|nearly|maximum of|no more than)\s+(?:[$€£¥])?$/i;
const ABOUT = /(?:about|around|roughly|approximately|some|an estimated|estimated|close to)\s+(?:[$€£¥])?$/i;

/** Whether a word may belong to a quantity: a sentence none of whose words may has none. */
export function tellsQuantity(word: string): boolean {
  return ANY_NUMBER.test(word);
}

/** Plain quantities; ordinals, times of day, years and ages come as plain numbers too. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [all, currency, digits, word, second, scale, percent] = match;
    let value = digits ? Number(digits.replaceAll(",", "")) : numberWord(word, second);
    // "one" is a pronoun more often than a count.
    if (value === null || (word?.toLowerCase() === "one" && !scale && !percent)) continue;
    const scaled = SCALES.get(scale?.toLowerCase() ?? "") ?? 1;
    value *= scaled;
    const decimals = digits?.split(".")[1]?.length ?? 0;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const [low, high] = AT_LEAST.test(before)
      ? [value, Number.POSITIVE_INFINITY]
      : AT_MOST.test(before)
        ? [0, value]
        : ABOUT.test(before)
          ? [value * 0.85, value * 1.15]
          : [value, value];
    found.push({
      low,
      high,
      room: scaled > 1 || decimals > 0 || percent ? 0.5 * scaled * 10 ** -decimals : 0,
      unit: percent ? "%" : (currency ?? ""),
      start: match.index,
      end: match.index + all.length,
    });
  }
  return found;
}

function numberWord(word: string | undefined, second: string | undefined): number | null {
  if (!word) return null;
  const tens = TENS.get(word.toLowerCase());
  const small = SMALL.get(word.toLowerCase());
  if (tens === undefined) return small ?? null;
  return tens + (second ? (SMALL.get(second.toLowerCase()) ?? 0) : 0);
}

/** Whether both can hold at once: "at least 20" and 24 can, and so can "5 billion" and "4.9 billion". */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap <= 0 || gap < Math.max(a.room, b.room);
}
