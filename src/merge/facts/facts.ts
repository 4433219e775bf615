/** Collects the facts of a sentence: who, how many, on what day, asserted by whom, with what stance. */
import { remember } from "../../structures/object-memo.js";
import { MONTH_NAMES } from "../../words/lexicon/english-calendar.js";
import { allQuantitiesIn, hasOwnNumbers } from "../../words/numbers/quantities-by-language.js";
import type { Quantified } from "../../words/numbers/quantity.js";
import { type EventQuantity, eventQuantitiesIn } from "../quantities/event-quantities.js";
import type { Reading } from "../sentence/analysis.js";
import { sidesOf, speakersOf } from "./actors.js";
import { type Days, daysOf } from "./days.js";
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
  /** Nouns of those who assert it without a name: "pilot". */
  readonly speakers: readonly string[];
}

/** Computed once for each reading, each fact when it is first asked for: of most sentences only one ever is. */
export const factsOf: (reading: Reading) => Facts = remember((reading) => new FactsOnDemand(reading));

class FactsOnDemand implements Facts {
  readonly #reading: Reading;
  #numbers: readonly Quantified[] | undefined;
  #quantities: Facts["quantities"] | undefined;
  #days: Days | undefined;
  #ranks: Facts["ranks"] | undefined;
  #names: Facts["names"] | undefined;
  #outcomes: Facts["outcomes"] | undefined;
  #stances: Facts["stances"] | undefined;
  #duty: Facts["duty"] | undefined;
  #asserters: Facts["asserters"] | undefined;
  #sides: Facts["sides"] | undefined;
  #speakers: Facts["speakers"] | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Parsed once for quantities and ranks. */
  get numbers() {
    const { text, language, numbers } = this.#reading;
    this.#numbers ??= numbers === null || hasOwnNumbers(language) ? allQuantitiesIn(text, language) : numbers;
    return this.#numbers;
  }

  get quantities() {
    this.#quantities ??= eventQuantitiesIn(this.#reading.text, this.#reading.language, this.numbers);
    return this.#quantities;
  }

  get days() {
    this.#days ??= daysOf(this.#reading.text);
    return this.#days;
  }

  get ranks() {
    this.#ranks ??= ranksIn(this.#reading.text, this.numbers);
    return this.#ranks;
  }

  get names() {
    this.#names ??= properNamesOf(this.#reading);
    return this.#names;
  }

  get outcomes() {
    this.#outcomes ??= outcomesOf(this.#reading.text, this.#reading.language);
    return this.#outcomes;
  }

  get stances() {
    this.#stances ??= stancesOf(this.#reading.text, this.#reading.language);
    return this.#stances;
  }

  get duty() {
    if (this.#duty === undefined) this.#duty = dutyIn(this.#reading.text);
    return this.#duty;
  }

  get asserters() {
    this.#asserters ??= assertersOf(this.#reading.text);
    return this.#asserters;
  }

  get sides() {
    this.#sides ??= sidesOf(this.#reading.text);
    return this.#sides;
  }

  get speakers() {
    this.#speakers ??= speakersOf(this.#reading.text);
    return this.#speakers;
  }
}

/** A day of a month is no rank. */
const OF_MONTH = new RegExp(`^ (?:of )?(?:${MONTH_NAMES})\\b`);
const AFTER_MONTH = new RegExp(`\\b(?:${MONTH_NAMES}) $`);

function ranksIn(text: string, numbers: readonly Quantified[]): readonly number[] {
  return numbers.flatMap(({ form, value, start, end }) =>
    form === "ordinal" && !OF_MONTH.test(text.slice(end, end + 14)) && !AFTER_MONTH.test(text.slice(0, start))
      ? value
      : [],
  );
}
