/** Quantities of a sentence as numbers with a bound, for deciding whether two of them can both be true. */
import { MEASURE_BY_UNIT } from "../../words/lexicon/measures/measure-units.js";
import { type Quantified, quantitiesIn } from "../../words/numbers/quantity.js";

export { statesQuantity } from "../../words/numbers/quantity.js";

export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Half of its last given place, the largest error of rounding; 0 for a plain count. */
  readonly room: number;
  /** "%", "$", a currency by its code, ... or empty. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** "about 20": 17 to 23. */
const ABOUT = 0.15;
/** Units of its last given place by which "about 9,500" may miss at most: 9,000 to 10,000. Who knew less would round more. */
const PLACES = 5;
/** Papers name the kind of dollar only where it is in doubt. */
const DOLLARS = /^(?:US|CA|AU|NZ|HK|SG)D$/;

/** Plain quantities. Times of day, years and ages are plain numbers too. */
export function quantities(
  text: string,
  language: string | null = null,
  numbers: readonly Quantified[] = quantitiesIn(text, language, "all numbers"),
): Quantity[] {
  return numbers.flatMap((one): Quantity[] => {
    if (one.form === "ordinal" || isPronoun(text, one)) return [];
    const { numberStart: start, room } = one;
    const range = rangeOf(one, isShort(text, one));
    const measure = MEASURE_BY_UNIT.get(one.unit ?? "");
    if (measure !== undefined) {
      const { base, factor } = measure;
      const [low, high] = [range.low * factor, range.high * factor];
      // A converted value is rounded once more.
      return [
        { low, high, room: Math.max(room * factor, low * CONVERTED), unit: base, start, end: one.numberEnd },
      ];
    }
    const unit = POINTS.test(text.slice(one.numberEnd, one.end)) ? "points" : unitOf(one);
    const end = unit === "" ? one.numberEnd : one.end;
    return [{ ...range, room, unit, start, end }];
  });
}

/** Share by which "20 miles" and "32 kilometres" may miss each other. */
const CONVERTED = 0.01;
const POINTS = /^[\s-](?:percentage )?points?$/i;

/** "one" is more often a pronoun than a count. */
function isPronoun(text: string, { start, end, value, unit }: Quantified): boolean {
  return value === 1 && unit !== "%" && /^one$/i.test(text.slice(start, end));
}

const SHORT = /^(?:nearly|almost|close to|just under)\b/i;

/** Whether it falls a little short of the number: "nearly 40", not "at most 40". */
export const isShort = (text: string, { start, end }: Pick<Quantified, "start" | "end">): boolean =>
  SHORT.test(text.slice(start, end));

/** The least and the most that it can mean. "Nearly 44 million" is what rounds to it, not 43 million; "nearly 40" is 34 or more. */
export function rangeOf(
  { value, to, bound, room: rounded }: Pick<Quantified, "value" | "to" | "bound" | "room">,
  short: boolean,
): { low: number; high: number } {
  if (short) return { low: value - (rounded || value * ABOUT), high: value };
  if (bound === "at least") return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === "at most") return { low: 0, high: to ?? value };
  const most = to ?? value;
  const miss = (end: number) =>
    bound === "about" ? Math.min(end * ABOUT, PLACES * Math.max(2 * rounded, lastPlaceOf(end))) : 0;
  return { low: value - miss(value), high: most + miss(most) };
}

/** 100 of 9,500; 1 of a number that is no whole one. */
function lastPlaceOf(value: number): number {
  let place = 1;
  while (value > 0 && Number.isSafeInteger(value) && value % (place * 10) === 0) place *= 10;
  return place;
}

function unitOf({ unit }: Quantified): string {
  if (unit === null) return "";
  if (DOLLARS.test(unit)) return "$";
  return unit === "%" || MONEY.test(unit) ? unit : "";
}
const MONEY = /^(?:[A-Z]{3}|crown|franc|peso)$/;

/** Whether both can be true: "at least 20" and 24 can, and so can "5 billion" and "4.9 billion". */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || meetAtBound(a, b)) return false;
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap <= 0 || gap < Math.max(a.room, b.room);
}

/** "More than 300", "fewer than 300": whether one is open where the other ends, so that they tell of two sides of one number. */
export function meetAtBound(a: Pick<Quantity, "low" | "high">, b: Pick<Quantity, "low" | "high">): boolean {
  const [open, upper] = a.high === Number.POSITIVE_INFINITY ? [a, b] : [b, a];
  return (
    open.high === Number.POSITIVE_INFINITY && upper.low === 0 && upper.high > 0 && upper.high <= open.low
  );
}

/** Whether each figure of the sentence with fewer is compatible with one of the other. */
export function figuresAgree(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => compatible(one, other)));
}
