/**
 * Units that news measures in, with the size of each in the base unit of its dimension. Sizes: NIST Special Publication
 * 811, rounded; months and years are those of a calendar, on average.
 */

/** What a unit measures, named by its base unit: metre, square metre, kilogram, litre, minute. */
export type BaseUnit = "m" | "m2" | "kg" | "l" | "min";

/** A unit in its spellings, in small letters. */
interface MeasureUnit {
  readonly one: readonly string[];
  readonly several: readonly string[];
  readonly base: BaseUnit;
  /** How many base units it has. */
  readonly factor: number;
}

/** One, several, base unit, factor. */
const UNITS: readonly MeasureUnit[] = [
  "millimetre millimeter | millimetres millimeters | m | 0.001",
  "centimetre centimeter | centimetres centimeters | m | 0.01",
  "inch | inches | m | 0.0254",
  "foot | feet | m | 0.3048",
  "metre meter | metres meters | m | 1",
  "kilometre kilometer km | kilometres kilometers km | m | 1000",
  "mile | miles | m | 1609.344",
  "square_metre square_meter | square_metres square_meters | m2 | 1",
  "acre | acres | m2 | 4046.856",
  "hectare | hectares | m2 | 10000",
  "square_kilometre square_kilometer | square_kilometres square_kilometers | m2 | 1000000",
  "square_mile | square_miles | m2 | 2589988",
  "pound | pounds | kg | 0.4536",
  "kilogram kg | kilograms kg | kg | 1",
  "ton tonne | tons tonnes | kg | 1000",
  "litre liter | litres liters | l | 1",
  "gallon | gallons | l | 3.785",
  "second | seconds | min | 0.016666666666666666",
  "minute | minutes | min | 1",
  "hour | hours | min | 60",
  "day | days | min | 1440",
  "week | weeks | min | 10080",
  "month | months | min | 43800",
  "year | years | min | 525600",
  "decade | decades | min | 5256000",
].map((row) => {
  const [one = "", several = "", base, factor] = row.split(" | ");
  const spellings = (cell: string) => cell.split(" ").map((word) => word.replace("_", " "));
  return { one: spellings(one), several: spellings(several), base: base as BaseUnit, factor: Number(factor) };
});

/** A spelling's base unit, and how many of these it has. */
export interface Measure {
  readonly base: BaseUnit;
  readonly factor: number;
}

/** By each spelling. */
export const MEASURE_BY_UNIT: ReadonlyMap<string, Measure> = new Map(
  UNITS.flatMap(({ one, several, base, factor }) =>
    [...one, ...several].map((spelling) => [spelling, { base, factor }] as const),
  ),
);

/** Spellings for several: "feet". */
export const SEVERAL_UNITS: readonly string[] = UNITS.flatMap(({ several }) => several);

/** Spellings for one: "foot". */
export const SINGLE_UNITS: readonly string[] = UNITS.flatMap(({ one }) => one);

/** All spellings of the units of some dimensions. */
export const unitSpellings = (...bases: readonly BaseUnit[]): readonly string[] => [
  ...new Set(
    UNITS.filter(({ base }) => bases.includes(base)).flatMap(({ one, several }) => [...one, ...several]),
  ),
];
