/** Measures of the quantities of an event: durations in minutes, units by one name, rates apart from wholes. */

import { MEASURE_BY_UNIT } from "../../words/lexicon/measures/measure-units.js";
import { CALENDAR_UNIT } from "../../words/lexicon/measures/units-of-time.js";
import type { Quantified } from "../../words/numbers/quantity.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { isShort, rangeOf } from "./quantities.js";

/** A value with its bounds in one unit a measure. */
export interface EventMeasure {
  /** In minutes where the unit is `time`. */
  readonly value: number;
  /** Bounds of the value: those of "at least 12", "5 to 7", "nearly 40". */
  readonly low: number;
  readonly high: number;
  /** Half of its last given place. */
  readonly room: number;
  /** Empty for a plain count and for ages; `time` for durations, else `km`, `EUR`, `EUR a year`. */
  readonly unit: string;
}

/**
 * The quantity in one unit for each measure.
 *
 * @param text the sentence, to see whether the number is a rate or a little less than it says
 */
export function measureOf(text: string, one: Quantified): EventMeasure {
  const measure = wholeMeasure(one, isShort(text, one));
  const rate = rateOf(text, one);
  return rate === null ? measure : { ...measure, unit: `${unitOf(one.unit)} a ${rate}` };
}

function wholeMeasure(one: Quantified, short: boolean): EventMeasure {
  const { low, high } = rangeOf(one, short);
  const measure = MEASURE_BY_UNIT.get(one.unit ?? "");
  if (measure?.base !== "min") return { value: one.value, low, high, room: one.room, unit: unitOf(one.unit) };
  // In minutes, so that "18 months" and "three years" are comparable.
  const minutes = measure.factor;
  const [value, room] = [one.value * minutes, one.room * minutes];
  return { value, low: low * minutes, high: high * minutes, room, unit: "time" };
}

/** "140 million crowns a year", "9 euros per head": an amount for each year or head is not a part of the whole. */
const RATE = regexFrom(
  "iu",
  "^ ",
  [
    sequence(
      "(?:an?|per|each|every|pro|par|por|al|a la|im) (?<of>",
      [CALENDAR_UNIT, "hour|head|person|household|Jahr|Monat|an|mois|año|mes|anno|mese"],
      ")",
    ),
    "(?<yearly>annually|yearly|jährlich)",
  ],
  String.raw`(?!\p{L})`,
);

/** "year" of "140 million crowns a year"; null where the number is no rate. */
function rateOf(text: string, { end }: Quantified): string | null {
  const groups = RATE.exec(text.slice(end))?.groups;
  return groups === undefined ? null : (groups.of?.toLowerCase() ?? "year");
}

/** Normalises a unit: "kilometres" and "km", "hour" and "hours". */
function unitOf(unit: string | null): string {
  if (unit === null || unit === "years old") return "";
  if (/^(?:km|kilomet)/.test(unit)) return "km";
  return /^\p{Ll}/u.test(unit) ? unit.replace(/met(?:er|re)/, "metre").replace(/s$/, "") : unit;
}
