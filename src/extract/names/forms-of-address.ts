/** Tells a person whom a form of address or a younger namesake distinguishes from the bearer of the full name. */

import { certainGender } from "../../words/lexicon/given-names.js";
import { GENERATION_SUFFIXES } from "../../words/lexicon/persons/name-suffixes.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Line } from "../text/line.js";
import { folded } from "../text/passage.js";
import { type Found, withoutArticle } from "./found-names.js";
import type { PeopleOfArticle } from "./people-of-article.js";

/** A form of address at the end of the words before a name; group 1 is its word. */
const ADDRESSED = /(?<!\p{L})(Mr|Mrs|Ms|Miss)\.?\s$/u;
/** Characters before a name that have room for a form of address, and for the one before it. */
const ROOM_FOR_ADDRESS = "_Miss. ".length;

/** A form of address right before a name. */
interface Address {
  readonly word: string;
  /** As written, with the space after it: "Mr. ". */
  readonly written: string;
}

/** The form of address before a name; null where there is none. */
export function addressBefore({ line, start }: Found, lines: readonly Line[]): Address | null {
  const before = lines[line]?.text.slice(Math.max(0, start - ROOM_FOR_ADDRESS), start) ?? "";
  const [written, word] = ADDRESSED.exec(before) ?? [];
  return written === undefined || word === undefined ? null : { written, word };
}

/**
 * "Mr. Lund" where the article names Anna Lund in full: he is somebody else.
 *
 * @returns the form of address with the surname, as the name of that person; null where the form of address fits the full name, or there
 * is none
 */
export function namesakeAt(name: Found, lines: readonly Line[], people: PeopleOfArticle): string | null {
  if (name.kind !== "person" || name.text.includes(" ")) return null;
  const address = addressBefore(name, lines);
  if (address === null) return null;
  const [given = "", ...more] = people.meantBy(withoutArticle(name.text)).split(" ");
  const gender = more.length > 0 ? certainGender(given.toLowerCase()) : undefined;
  const isOther = gender !== undefined && gender !== (address.word === "Mr" ? "male" : "female");
  return isOther ? folded(address.written + name.text) : null;
}

/** "Ole Lund Jr.", "Ole Lund III". */
const IS_YOUNGER = regexFrom(
  "i",
  String.raw`\b`,
  [...GENERATION_SUFFIXES.filter((suffix) => suffix !== "sr"), "junior"],
  String.raw`\.?$`,
);

/**
 * Surnames that belong to an older person where the first full name is that of a junior behind them: "Mr. Lund ... his son, Ole
 * Lund Jr." The first line is the headline, which names people before the text does, and is left out.
 */
export function surnamesOfElders(found: readonly Found[], people: PeopleOfArticle): ReadonlySet<string> {
  const elders = new Set<string>();
  const named = new Set<string>();
  for (const { kind, line, text } of found) {
    if (kind !== "person" || line === 0) continue;
    if (text.includes(" ")) named.add(withoutArticle(text));
    else {
      const full = people.meantBy(withoutArticle(text));
      if (IS_YOUNGER.test(full) && !named.has(full)) elders.add(text);
    }
  }
  return elders;
}
