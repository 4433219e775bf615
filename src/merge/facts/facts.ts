/** Collects the facts of a sentence: who, how many, on what day, asserted by whom, with what stance. */
import { quantitiesIn } from "../../words/numbers/quantity.js";
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
  /** Ranks: 2 and 12 in "a second term as the 12th mayor". */
  readonly ranks: readonly number[];
  readonly names: readonly ProperName[];
  readonly outcomes: readonly Outcome[];
  readonly stances: ReadonlySet<string>;
  /** Obligation or permission by a rule; null in other sentences. */
  readonly duty: "must" | "may" | null;
  /** Names of those who assert it; empty where the reporter does. */
  readonly asserters: readonly string[];
  /** Sides of those who assert it without a name: "official", "rebel". */
  readonly sides: readonly string[];
}

const known = new WeakMap<Reading, Facts>();

/** Computed once for each reading. */
export function factsOf(reading: Reading): Facts {
  let facts = known.get(reading);
  if (!facts) {
    const { text, language } = reading;
    facts = {
      quantities: eventQuantitiesIn(text, language),
      days: daysOf(text),
      ranks: ranksIn(text, language),
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

/** A day of a month is no rank. */
const OF_MONTH =
  /^ (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const AFTER_MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $/;

function ranksIn(text: string, language: string | null): readonly number[] {
  return quantitiesIn(text, language, "all numbers").flatMap(({ form, value, start, end }) =>
    form === "ordinal" && !OF_MONTH.test(text.slice(end, end + 14)) && !AFTER_MONTH.test(text.slice(0, start))
      ? value
      : [],
  );
}
