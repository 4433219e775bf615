/**
 * Finds names in languages other than English. The tagger learned from English, where a capital means a name. In other
 * languages only sure names count: people by a known given name, or by two names or a title where capitals are rare;
 * countries by their names in the language; known cities and organisations.
 */

import type { MentionKind } from "../../model.js";
import { articlesIn } from "../../words/lexicon/articles-by-language.js";
import { COMMON_PARTICLES } from "../../words/lexicon/given-names.js";
import { LEGAL_FORMS_ELSEWHERE } from "../../words/lexicon/things/kinds-of-bodies.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { countriesAsCalledIn, knownAs } from "../lexicon/gazetteer.js";
import { FOREIGN_THINGS } from "../lexicon/named-things.js";
import { isGermanOffice } from "../lexicon/offices-in-german.js";
import { isEnglish } from "../sentences/language.js";
import type { InLine, Line } from "../text/line.js";
import type { Named } from "./named-entities.js";

/** Words before a name that are no part of it: articles and titles. */
const LEAD = regexFrom(
  "iu",
  "^(?:",
  [
    ...articlesIn("definite", "es", "fr", "it", "de", "pt", "nl"),
    ...articlesIn("indefinite", "es", "fr", "it").filter((article) => article.startsWith("un")),
    "eine?",
  ],
  String.raw`\s+)?(?<title>`,
  [
    String.raw`(?:sr|sra|srta|dr|dra|prof|ing|lic|m|mr|mme|mlle|me)\.?\s+`,
    String.raw`(?:herr|frau|monsieur|madame|señora?|signora?|senhora?|don|doña)\s+`,
  ],
  "*)",
);
const ONE_NAME = /^\p{Lu}[\p{L}’'-]+$/u;
const TWO_NAMES = /^\p{Lu}[\p{L}\p{M}.’'-]+(?:\s(?:\p{Ll}{1,4}\s)*\p{Lu}[\p{L}\p{M}’'-]+)+$/u;
const SMALL_WORD = /^(?:\p{Lu}\p{Ll}?|\p{Lu}\.)\s/u;
const LONGEST_ACRONYM = 6;
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Capitalised words, with the particles of a name between them. */
const CAPITALS = regexFrom(
  "gu",
  String.raw`(?<![\p{L}\p{M}-])\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:`,
  [...COMMON_PARTICLES, "zu"],
  String.raw`\s){0,2}\p{Lu}[\p{L}\p{M}’'-]+){0,5}`,
);
/** Names of a person behind an office: "Jens Peter Hollmann". */
const MOST_NAMES = 3;
/** A text with more people is a directory. */
const MOST_PEOPLE = 200;

/**
 * Finds names in texts that are not English.
 *
 * @param named names that the tagger found
 */
export function sureNames(
  named: readonly Named[],
  lines: readonly Line[],
  language: string | null,
): readonly Named[] {
  if (isEnglish(language)) return named;
  const nouns = /^(?:de|lb)\b/.test(language ?? "");
  const { countries, uncased } = countriesIn(language ?? "");
  const people = new Set<string>();
  for (const { kind, name } of named) {
    if (people.size > MOST_PEOPLE) break;
    const full = name.replace(LEAD, "");
    const isTitled = ONE_NAME.test(full) && LEAD.exec(name)?.groups?.title;
    if (isTitled || (!nouns && kind === "person" && TWO_NAMES.test(full) && !SMALL_WORD.test(full)))
      people.add(full);
  }
  const runs = lines.flatMap(({ text }, line) =>
    [...text.matchAll(CAPITALS)].map((match) => runOf(match, line)),
  );
  for (const { words } of runs) {
    if (people.size > MOST_PEOPLE) break;
    const at = words.findIndex((word) => knownAs(word.toLowerCase()) === "given");
    const person = at < 0 ? [] : words.slice(at, nouns ? endOfSurname(words, at + 1) : undefined);
    if (person.length > 1) people.add(person.join(" "));
    const office = nouns ? words.findLastIndex(isGermanOffice) : -1;
    const bearer = office < 0 || person.length > 1 ? [] : nameParts(words.slice(office + 1));
    // "Sprecher der Stadt", "der Sprecher Montag früh": one word behind an office is no sure name.
    if (bearer.length > 1 && bearer.length <= MOST_NAMES && /^\p{Lu}/u.test(bearer[0] ?? ""))
      people.add(bearer.join(" "));
  }
  for (const name of people) if (isNoPerson(name, lines) || hasFuller(name, people)) people.delete(name);
  const surnames = new Map([...people].map((name) => [name.slice(name.lastIndexOf(" ") + 1), name]));
  const found: Named[] = [];
  for (const { line, start, end, text } of runs) {
    const person = [...people].filter((name) => text.includes(name)).reduce(longer, "");
    const surname = text.split(" ").findLast((word) => surnames.has(word)) ?? "";
    const form = person || surname;
    if (form !== "") {
      const from = start + text.indexOf(form);
      const name = person || (surnames.get(surname) ?? surname);
      found.push({
        line,
        start: from,
        end: from + form.length,
        kind: "person",
        text: form,
        name,
        role: null,
      });
      continue;
    }
    const kind = countries.has(text) ? "place" : kindKnown(text);
    if (kind) found.push({ line, start, end, kind, text, name: text, role: null });
  }
  if (uncased) {
    for (const [line, { text }] of lines.entries()) {
      for (const match of text.matchAll(uncased)) {
        const name = match[1] ?? "";
        const end = match.index + match[0].length;
        found.push({ line, start: end - name.length, end, kind: "place", text: name, name, role: null });
      }
    }
  }
  return found;
}

/**
 * "L'ouragan Odile", "die Fähre Anna Berg", "Gulvar Énergie": a storm, a ship and a company are no people, nor is
 * what has an article in all places: "Die Anna Berg".
 */
function isNoPerson(name: string, lines: readonly Line[]): boolean {
  if (ARTICLE_AND_NOUN.test(name) || OF_BODY.test(name) || THING_FIRST.test(name)) return true;
  let mentions = 0;
  let articles = 0;
  for (const { text } of lines) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const before = text.slice(Math.max(0, at - LONGEST_THING), at);
      if (THING_BEFORE.test(before)) return true;
      mentions++;
      if (ARTICLE_BEFORE.test(before)) articles++;
    }
  }
  return mentions > 0 && articles === mentions && name.includes(" ");
}

/** "Mme Haug" beside Tilda Haug. */
const hasFuller = (name: string, people: ReadonlySet<string>): boolean =>
  !name.includes(" ") && [...people].some((full) => full.endsWith(` ${name}`));

const LONGEST_THING = 20;
const ARTICLE_AND_NOUN = /^[LlDd]['’]\p{Ll}/u;
const BODIES = [
  "énergies?|électricité|transports?|groupe|banque|assurances?|energía|transportes|grupo|banco|seguros",
  "energie|bank|versicherung(?:en)?|werke|reederei|verkehr",
  LEGAL_FORMS_ELSEWHERE,
];
/** "Gulvar Énergie", "Grupo Norvik" */
const OF_BODY = regexFrom("iu", [
  sequence(String.raw`\s`, BODIES, "$"),
  sequence("^", BODIES, String.raw`\s`),
]);
const THING_BEFORE = regexFrom("iu", String.raw`(?<!\p{L})`, FOREIGN_THINGS, String.raw`\s["„“«]?\s?$`);
/** "Ouragan Odile", where a headline begins so. */
const THING_FIRST = regexFrom("iu", "^", FOREIGN_THINGS, String.raw`\s`);
/** Not those that are also prepositions. */
const ARTICLE_BEFORE = regexFrom(
  "iu",
  String.raw`(?:(?<!\p{L})`,
  articlesIn("definite", "es", "fr", "it", "de", "nl").filter(
    (article) => article !== "de" && article !== "des",
  ),
  String.raw`\s|(?<!\p{L})l['’])$`,
);

/** "Tilda Roth" of "Tilda Roth der Partei", but "Ursula von der Leyen". */
function nameParts(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => word === "der" && words[at - 1] !== "von");
  return end < 0 ? words : words.slice(0, end);
}

/** Behind the surname at `at`, which may begin with particles: "von der Leyen". */
function endOfSurname(words: readonly string[], at: number): number {
  let last = at;
  while (last + 1 < words.length && /^\p{Ll}/u.test(words[last] ?? "")) last++;
  return last + 1;
}

/** Consecutive capitalised words. */
interface CapitalizedWords extends InLine {
  readonly text: string;
  readonly words: readonly string[];
}

function runOf(match: RegExpMatchArray, line: number): CapitalizedWords {
  const text = match[0];
  const start = match.index ?? 0;
  return { line, start, end: start + text.length, text, words: text.split(/\s/) };
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

function kindKnown(text: string): MentionKind | null {
  const known = knownAs(text.toLowerCase());
  if (known === "country" || known === "city" || known === "state") return "place";
  // "Un séisme" is no United Nations.
  const body = known === "body" && (text.length > LONGEST_ACRONYM || text === text.toUpperCase());
  return body || ACRONYM.test(text) ? "organisation" : null;
}

interface Countries {
  readonly countries: ReadonlySet<string>;
  /** Pattern for a script without capitals; null where the script has capitals. */
  readonly uncased: RegExp | null;
}

const byLanguage = new Map<string, Countries>();

/** Names of the countries in a language. */
function countriesIn(language: string): Countries {
  let found = byLanguage.get(language);
  if (!found) {
    const names = countriesAsCalledIn(language);
    const plain = names.filter(
      (name) => name.toLowerCase() === name.toUpperCase() && /^[\p{L}\p{M} ]+$/u.test(name),
    );
    found = {
      countries: new Set(names),
      uncased: plain.length * 2 > names.length ? patternOf(plain, language) : null,
    };
    byLanguage.set(language, found);
  }
  return found;
}

/** In scripts that separate words, an Arabic "and", "in" or "to" may precede a name, and nothing may follow it. */
function patternOf(names: readonly string[], language: string): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
  return /^(?:zh|ja|th|ko|my|km|lo)\b/.test(language)
    ? new RegExp(`(${longestFirst})`, "gu")
    : new RegExp(`(?<![\\p{L}\\p{M}])[وبل]?(${longestFirst})(?![\\p{L}\\p{M}])`, "gu");
}
