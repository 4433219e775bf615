/** Units of measure under one base unit each, so that "20 miles" is not "20 kilometres", but is "32 kilometres". */

/** A quantity's dimension, and how many base units (metre, square metre, kilogram, minute) its unit has. */
export interface Measure {
  readonly base: string;
  readonly factor: number;
}

const MEASURES: readonly (readonly [RegExp, string, number])[] = [
  [/^millimet(?:re|er)s?$/, "m", 0.001],
  [/^centimet(?:re|er)s?$/, "m", 0.01],
  [/^inch(?:es)?$/, "m", 0.0254],
  [/^(?:feet|foot)$/, "m", 0.3048],
  [/^met(?:re|er)s?$/, "m", 1],
  [/^(?:km|kilomet(?:re|er)s?)$/, "m", 1000],
  [/^miles?$/, "m", 1609.344],
  [/^square met(?:re|er)s?$/, "m2", 1],
  [/^acres?$/, "m2", 4046.856],
  [/^hectares?$/, "m2", 10_000],
  [/^square kilomet(?:re|er)s?$/, "m2", 1_000_000],
  [/^square miles?$/, "m2", 2_589_988],
  [/^pounds$/, "kg", 0.4536],
  [/^(?:kg|kilograms?)$/, "kg", 1],
  [/^(?:tons?|tonnes?)$/, "kg", 1000],
  [/^lit(?:re|er)s?$/, "l", 1],
  [/^gallons?$/, "l", 3.785],
  [/^seconds?$/, "min", 1 / 60],
  [/^minutes?$/, "min", 1],
  [/^hours?$/, "min", 60],
  [/^days?$/, "min", 1440],
  [/^weeks?$/, "min", 10_080],
  [/^months?$/, "min", 43_800],
  [/^years?$/, "min", 525_600],
  [/^decades?$/, "min", 5_256_000],
];

/** The measure of a unit as written, in small letters; null for what is none. */
export function unitMeasure(unit: string | null): Measure | null {
  const found = unit === null ? undefined : MEASURES.find(([words]) => words.test(unit));
  return found ? { base: found[1], factor: found[2] } : null;
}
