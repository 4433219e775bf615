/**
 * Names that are known without learning: countries, languages, cities of time zones, and newsfold's own lists. The
 * geographic table is frozen (`npm run learn:geography`), because the data of `Intl` differ between releases of Node.
 */

import {
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
} from "../../words/lexicon/english-calendar.js";
import { LIKELY_GENDERS } from "../../words/lexicon/given-names.js";
import { COUNTRIES } from "../../words/lexicon/place-names.js";
import { phraseList } from "../../words/lexicon/word-list.js";
import geography from "./geography.json" with { type: "json" };
import { BODIES, CITIES, PEOPLES, STATES } from "./known-names.js";

export type Known = "country" | "state" | "city" | "people" | "calendar" | "seat" | "body" | "given";

const CALENDAR = [...ENGLISH_MONTHS, ...ENGLISH_WEEKDAYS, ...SHORT_MONTHS, ...SHORT_WEEKDAYS];

/** Buildings and streets that stand for the government or institution there. */
const SEATS = phraseList(
  "kremlin,pentagon,white house,downing street,capitol hill,whitehall,westminster,elysee,élysée",
  "quai d'orsay,bundestag,knesset,duma,congress,parliament,vatican,holy see,brussels,wall street",
  "state department,foggy bottom,treasury,senate,house of representatives,house of commons,house of lords",
  "supreme court,interpol,europol",
);

let known: ReadonlyMap<string, Known> | null = null;

/** What kind of name it is; lower case, words separated by one space. */
export function knownAs(name: string): Known | null {
  known ??= gather();
  return known.get(name) ?? null;
}

let opening: ReadonlySet<string> | null = null;

/** Whether a known name of several words begins with this word. */
export function opensKnown(word: string): boolean {
  known ??= gather();
  opening ??= new Set(
    [...known.keys()].filter((name) => name.includes(" ")).map((name) => name.slice(0, name.indexOf(" "))),
  );
  return opening.has(word);
}

const countries: Readonly<Record<string, readonly string[]>> = geography.countries;

/** Names of countries and their unions in a language; empty where the table lacks the language. @param language BCP 47 */
export function countriesAsCalledIn(language: string): readonly string[] {
  const [base = ""] = language.split("-");
  return Object.hasOwn(countries, base) ? (countries[base] ?? []) : [];
}

/** Names of countries that begin the names of many bodies: "America Rising". */
const BEGINS_BODIES: ReadonlySet<string> = new Set(["America"]);

function gather(): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const city of geography.cities) found.set(city.toLowerCase(), "city");
  for (const city of CITIES) found.set(city, "city");
  for (const name of LIKELY_GENDERS.keys()) found.set(name, "given");
  for (const language of geography.languages)
    if (!language.includes(" ")) found.set(language.toLowerCase(), "people");
  for (const country of countriesAsCalledIn("en")) {
    if (country.length < 3) continue;
    for (const form of country.split(/ & | \(|\)/))
      if (form.length > 2) found.set(form.toLowerCase(), "country");
    found.set(country.replace(" & ", " and ").replace("St.", "Saint").toLowerCase(), "country");
  }
  for (const { kind, names, belonging } of COUNTRIES) {
    if (kind === "country")
      for (const name of names) if (!BEGINS_BODIES.has(name)) found.set(name.toLowerCase(), "country");
    for (const word of belonging) found.set(word.toLowerCase(), "people");
  }
  for (const people of PEOPLES) found.set(people, "people");
  for (const state of STATES) found.set(state, "state");
  for (const body of BODIES) found.set(body, "body");
  for (const seat of SEATS) found.set(seat, "seat");
  for (const word of CALENDAR) found.set(word, "calendar");
  return found;
}
