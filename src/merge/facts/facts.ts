/** One reading of what a sentence says: who, how many, on what day, asserted by whom, in what stance. */
import type { Reading } from "../sentence/analysis.js";
import { sidesOf } from "./actors.js";
import { type Days, daysOf } from "./days.js";
import { type EventQuantity, eventQuantitiesIn } from "./event-quantities.js";
import { type Outcome, outcomesOf } from "./outcomes.js";
import { type ProperName, properNamesOf } from "./proper-names.js";
import { assertersOf, dutyIn, stancesOf } from "./stance.js";

export interface Facts {
  readonly quantities: readonly EventQuantity[];
  readonly days: Days;
  readonly names: readonly ProperName[];
  readonly outcomes: readonly Outcome[];
  readonly stances: ReadonlySet<string>;
  /** What a rule lets or makes somebody do; null in other sentences. */
  readonly duty: "must" | "may" | null;
  /** Names of those who say it: none where the reporter does. */
  readonly asserters: readonly string[];
  /** The sides of those who say it, where no name is given: "official", "rebel". */
  readonly sides: readonly string[];
}

const known = new WeakMap<Reading, Facts>();

/** Found out once for each reading. */
export function factsOf(reading: Reading): Facts {
  let facts = known.get(reading);
  if (!facts) {
    const { text, language } = reading;
    facts = {
      quantities: eventQuantitiesIn(text, language),
      days: daysOf(text),
      names: properNamesOf(reading),
      outcomes: outcomesOf(text),
      stances: stancesOf(text, language),
      duty: dutyIn(text),
      asserters: assertersOf(text),
      sides: sidesOf(text),
    };
    known.set(reading, facts);
  }
  return facts;
}
