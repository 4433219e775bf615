/** Quantities of a sentence as numbers with a bound, for deciding whether two of them can both be true. */
import { type Quantified, quantitiesIn } from "../../words/numbers/quantity.js";

export { tellsQuantity } from "../../words/numbers/quantity.js";

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
/** Papers name the kind of dollar only where it is in doubt. */
const DOLLARS = /^(?:US|CA|AU|NZ|HK|SG)D$/;

/** Plain quantities. Times of day, years and ages are plain numbers too. */
export function quantities(text: string, language: string | null = null): Quantity[] {
  return quantitiesIn(text, language, "all numbers").flatMap((one): Quantity[] => {
    if (one.form === "ordinal" || isPronoun(text, one)) return [];
    const unit = unitOf(one);
    const end = unit === "" ? one.numberEnd : one.end;
    return [{ ...rangeOf(one, isShort(text, one)), room: one.room, unit, start: one.numberStart, end }];
  });
}

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
  const room = bound === "about" ? ABOUT : 0;
  return { low: value * (1 - room), high: (to ?? value) * (1 + room) };
}

function unitOf({ unit }: Quantified): string {
  if (unit === null) return "";
  if (DOLLARS.test(unit)) return "$";
  return unit === "%" || MONEY.test(unit) ? unit : "";
}
const MONEY = /^(?:[A-Z]{3}|crown|franc|peso)$/;

/** Whether both can be true: "at least 20" and 24 can, and so can "5 billion" and "4.9 billion". */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap <= 0 || gap < Math.max(a.room, b.room);
}
