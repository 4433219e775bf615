/** Words beside a number that decide whether it is an amount: its unit, or a name that merely has a number. */
import { regexFrom, sequence } from "../text/regex.js";

/** Units and measures after a number. Sticky: set `lastIndex` to the end of the number. */
export const UNIT = regexFrom("iuy", [
  String.raw`\s?%|[\s-](?:percent|per cent|percentage points?|Prozent)\b|[\s-]years?[\s-]old\b`,
  sequence(
    String.raw`[\s-]`,
    [
      "kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet|foot|inches|kg|kilograms?|pounds|tons?",
      String.raw`tonnes?|lit(?:re|er)s?|gallons?|acres?|hectares?|mph|km\/h|degrees|seconds?|minutes?|hours?`,
      "days?|weeks?|months?|years?|decades?|points?|millimet(?:re|er)s|centimet(?:re|er)s",
      "square (?:miles?|kilomet(?:re|er)s|met(?:re|er)s)",
    ],
    String.raw`(?![\p{L}\p{N}])`,
  ),
]);
/** "Route 66", "a Boeing 737", "Article 50": names with numbers, which count nothing. */
export const NUMBERED = regexFrom(
  "",
  [
    sequence(
      String.raw`\b`,
      [
        "Route|Article|Boeing|Airbus|Flight|Highway|Interstate|Motorway|Room|Section|Chapter|Channel",
        "Gate|Platform|Ward|District|Unit|Area|Formula|Title|Page|Figure|Table|Phase|Season|Episode",
        "Volume|Version|Apollo|Windows|Model|Type|Class|Group|Grade|Zone|Sector|Terminal|Runway|Exit",
        "Proposition|Amendment|Resolution|Paragraph|Psalm|Bus|Line|Tram|Fiscal|fiscal|Covid|COVID",
        "Under|No|Nos|Bill|Act|Order|Case|Block|Level",
      ],
      String.raw`\.?`,
    ),
    "[#№]",
  ],
  String.raw`[\s-]$`,
);
