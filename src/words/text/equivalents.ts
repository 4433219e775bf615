/**
 * Words that are equivalent in news, under one key: a country, its people and the seat of its government; forms that
 * the stemmer does not unify; a few synonyms of reporting. The table is small and checked by hand, because each wrong
 * line makes false claims.
 */
import { IRREGULAR_VERBS } from "../lexicon/irregular-verbs.js";
import { COUNTRIES } from "../lexicon/place-names.js";
import { stem } from "./tokens.js";

/** A country, what belongs to it, its people and its seat: a word each, in small letters, without a full stop at the end. */
const PLACES: readonly string[] = COUNTRIES.filter(({ belonging }) => belonging.length > 0).map((place) =>
  [...place.names, ...place.belonging, ...place.people, ...place.seats]
    .filter((name) => !name.includes(" "))
    .map((name) => name.toLowerCase().replace(/\.$/, ""))
    .join(" "),
);

const SYNONYMS: readonly string[] = [
  "kill killed kills dead die died dies death deaths slain",
  "hope hopes hoped expectation expectations expect expects expected",
  "dampen dampened dampens temper tempered tempers downplay downplayed downplays",
  "miracle miracles miraculous miraculously",
  "talk talks negotiation negotiations",
  "reason reasons basis ground grounds",
  "timeframe timeline timetable schedule",
  "attack attacks attacked assault assaults assaulted",
  "wound wounded wounds injure injured injures injury injuries hurt",
];

/** The base form first. */
const FORMS: readonly string[] = [
  ...IRREGULAR_VERBS.map(({ base, past, participle }) => [...new Set([base, past, participle])].join(" ")),
  "show shown",
  "man men",
  "woman women",
  "child children",
  "person people persons",
  "wife wives",
  "life lives",
  "thief thieves",
  "crisis crises",
];

function parseEquivalents(table: readonly string[], keyOf: (first: string) => string): [string, string][] {
  return table.flatMap((line) => {
    const words = line.split(" ");
    return words.map((word): [string, string] => [word, keyOf(words[0] ?? "")]);
  });
}

/** From a word in small letters to the key of its line: "@russia" for countries, "=kill" for synonyms, a stem for forms. */
export const equivalentKeys: ReadonlyMap<string, string> = new Map([
  ...parseEquivalents(PLACES, (first) => `@${first}`),
  ...parseEquivalents(SYNONYMS, (first) => `=${first}`),
  ...parseEquivalents(FORMS, stem),
]);
