/** Words beside a number that decide whether it is an amount: its unit, or a name that merely has a number. */

import { SEVERAL_UNITS, SINGLE_UNITS } from "../lexicon/measures/measure-units.js";
import { NUMBERED_NAMES, NUMBERED_NOUNS } from "../lexicon/measures/numbered-things.js";
import { capitalized } from "../lexicon/titles.js";
import { regexAtEnd, regexFrom, sequence } from "../text/regex.js";

/** What follows a number in the plural alone: "a pound" is money as well, "a six-inch pipe" counts pipes. */
const ONLY_SEVERAL: ReadonlySet<string> = new Set([
  ...["inch", "pound", "millimetre", "millimeter", "centimetre", "centimeter"],
  ...["square kilometre", "square kilometer"],
]);
/** Units and measures after a number. Sticky: set `lastIndex` to the end of the number. */
export const UNIT = regexFrom("iuy", [
  String.raw`\s?%|[\s-](?:percent|per cent|percentage points?|Prozent)\b|[\s-]years?[\s-]old\b`,
  sequence(
    String.raw`[\s-]`,
    [
      ...SEVERAL_UNITS,
      ...SINGLE_UNITS.filter((unit) => !ONLY_SEVERAL.has(unit)),
      String.raw`mph|km\/h|degrees|points?`,
    ],
    String.raw`(?![\p{L}\p{N}])`,
  ),
]);
/** "Route 66", "a Boeing 737", "Article 50": names with numbers, which count nothing. */
export const NUMBERED = regexAtEnd(
  "",
  [
    sequence(String.raw`\b`, [...NUMBERED_NOUNS.map(capitalized), ...NUMBERED_NAMES], String.raw`\.?`),
    "[#№]",
  ],
  String.raw`[\s-]`,
);
