/**
 * What the words of a name tell by themselves, where the tagger took it for that of a person.
 *
 *     Taylor Boulevard     Prince George's County     Post-Dispatch     Chevrolet Malibu     MH17
 *     a place              a place                    an organisation   nobody               nobody
 */

import type { MentionKind } from "../../model.js";
import { ENGLISH_WEEKDAYS } from "../../words/lexicon/english-calendar.js";
import { ROLES } from "../../words/lexicon/persons/public-roles.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { knownAs } from "../lexicon/gazetteer.js";
import {
  DOUBTFUL_STREETS,
  NEWSPAPERS,
  OWNED_BODIES,
  OWNED_PLACES,
  PLACES,
  STREETS,
} from "../lexicon/last-words.js";
import { MAKES_OF_CARS } from "../lexicon/named-things.js";
import { WITH_CAPITAL } from "../text/lexical-attributes.js";
import type { FormToken } from "../text/tokenize.js";

/** A name, as its first and last token. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
}

/**
 * Decides by its words what a supposed person's name is.
 *
 * @param extent of a person.
 * @returns what it is by its words; null where it is nobody's name
 */
export function byOwnWords(tokens: readonly FormToken[], extent: Extent): Extent | null {
  const { first, last } = extent;
  const words = tokens.slice(first, last + 1).map(({ form }) => form.raw);
  const ending = words.at(-1)?.toLowerCase() ?? "";
  const owned = ownedBy(tokens, extent);
  if (owned) return owned;
  if (namesNobody(words, ending)) return null;
  if (isCompound(words[0] ?? "")) return { first, last, kind: "organisation" };
  if (words.length === 1) return extent;
  if (tokens[last + 1]?.form.raw === "/" && hasCapital(tokens, last + 2)) return null;
  if (WEEKDAYS.has(ending)) return { ...extent, last: last - 1 };
  const isGiven = knownAs(words[0]?.toLowerCase() ?? "") === "given";
  if (NEWSPAPERS.has(ending)) return { first, last, kind: "organisation" };
  const isPlace =
    STREETS.has(ending) ||
    (DOUBTFUL_STREETS.has(ending) && isWhere(tokens, first, isGiven)) ||
    (PLACES.has(ending) && !isGiven) ||
    knownAs(words.join(" ").toLowerCase()) === "city";
  return isPlace ? { first, last, kind: "place" } : extent;
}

const rawAt = (tokens: readonly FormToken[], at: number): string => tokens[at]?.form.raw.toLowerCase() ?? "";
const hasCapital = (tokens: readonly FormToken[], at: number): boolean =>
  ((tokens[at]?.attributes ?? 0) & WITH_CAPITAL) !== 0;

const WEEKDAYS: ReadonlySet<string> = new Set(ENGLISH_WEEKDAYS);
const LEADS_TO_STREET: ReadonlySet<string> = new Set(wordList("on near along off at"));

/** Whether the words before a name say that something is there: "the 300 block of Lund Lane"; not "of Ann Lane". */
const isWhere = (tokens: readonly FormToken[], first: number, isGiven: boolean): boolean =>
  (rawAt(tokens, first - 1) === "of" && rawAt(tokens, first - 2) === "block") ||
  (!isGiven && LEADS_TO_STREET.has(rawAt(tokens, first - 1)));

/** Titles in names of counties and hospitals. */
const PATRONS: ReadonlySet<string> = new Set(wordList("prince princess king queen saint st. st duke"));

/** "Prince George's County", "St. Mary's Hospital"; not "Lund's school", where the noun is no name. */
function ownedBy(tokens: readonly FormToken[], { first, last }: Extent): Extent | null {
  if (!/^['’]s$/.test(rawAt(tokens, last + 1)) || !hasCapital(tokens, last + 2)) return null;
  const thing = rawAt(tokens, last + 2);
  const kind = OWNED_PLACES.has(thing) ? "place" : OWNED_BODIES.has(thing) ? "organisation" : null;
  const titled = PATRONS.has(rawAt(tokens, first - 1)) && hasCapital(tokens, first - 1);
  return kind && { first: titled ? first - 1 : first, last: last + 2, kind };
}

const ROLES_OF_PEOPLE: ReadonlySet<string> = new Set(ROLES);
const CARS: ReadonlySet<string> = new Set(MAKES_OF_CARS);
/** Codes of flights and types, and initials of degrees: "MH17", "M. D". */
const CODE = /^\p{Lu}{1,4}-?\d{1,4}\p{Lu}?$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/** Codes, cars, several people ("Medics", "Exiled Tibetans"), "Marine One". */
function namesNobody(words: readonly string[], ending: string): boolean {
  const first = words[0]?.toLowerCase() ?? "";
  if (words.length > 1 && (CARS.has(first) || ending === "one")) return true;
  if (words.length > 1 && words.every((word) => INITIAL.test(word))) return true;
  if (words.length === 1 && CODE.test(words[0] ?? "")) return true;
  if (!ending.endsWith("s")) return false;
  const one = ending.slice(0, -1);
  return (
    knownAs(one) === "people" || (words.length === 1 && ROLES_OF_PEOPLE.has(one) && !SURNAMES.has(ending))
  );
}

/** Plurals of roles that are surnames, too: "Brothers", "Masters". */
const SURNAMES: ReadonlySet<string> = new Set(
  wordList("fathers brothers sons chambers masters judges champions partners friends kings queens popes"),
);

/** "StatCounter", and stations: "KATC-TV"; not "McDonald", "LaCalamita" and "MaryAnn". */
function isCompound(word: string): boolean {
  if (/^\p{Lu}{3,5}-(?:TV|FM|AM)$/u.test(word)) return true;
  const [, begin = ""] = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}{2,}$/u.exec(word) ?? [];
  return (
    begin.length >= SHORTEST_OF_COMPOUND &&
    knownAs(begin.toLowerCase()) !== "given" &&
    !/^(?:Fitz|Vander)/.test(begin)
  );
}

/** Letters of the first part of a compound: "Mac" and "Van" begin surnames. */
const SHORTEST_OF_COMPOUND = 4;
