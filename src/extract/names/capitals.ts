/**
 * Finds names in lines that are all capitals: names that other lines of the article write in ordinary case, and a given
 * name with what follows it. They are returned in ordinary case.
 *
 *     CHIEF ENGINEER PETRA LINDQVIST SAID SO.   ->   Petra Lindqvist
 */

import { stopWords } from "../../words/lexicon/english-function-words.js";
import { VARIANT_ROWS } from "../../words/lexicon/given-names.js";
import { ROLES, ROLES_BEFORE_NAMES } from "../../words/lexicon/persons/public-roles.js";
import { knownAs } from "../lexicon/gazetteer.js";
import { sortOf } from "../lexicon/name-words.js";
import type { Line } from "../text/line.js";
import type { FormToken } from "../text/tokenize.js";
import type { Found } from "./found-names.js";

/** Given names that are as common as words. */
const WORDS = new Set(
  (
    "will mark grace may june april august hope faith joy rose summer bill frank art rich drew chase hunter mason dean page sky " +
    "star king major christian angel chance heaven miles royal grant pat gene guy rob sue dawn eve iris ivy jack jasmine lane " +
    "norm olive penny ray robin ruby victor violet young christmas easter paris london sydney austin dallas georgia virginia " +
    "jordan israel china india chad carolina florence brooklyn victoria melody harmony destiny trinity liberty justice"
  ).split(" "),
);
const LEAST_WORDS = 4;
const LONGEST = 4;

/** Whether a line has no lower-case letter, and enough words to decide. */
export function isShouted({ text, tokens }: Pick<Line, "text" | "tokens">): boolean {
  return (
    tokens.length >= LEAST_WORDS && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text.replace(/['’]s\b/g, ""))
  );
}

/**
 * Finds names in lines that are all capitals.
 *
 * @param agreed names found in the other lines
 */
export function namesInCapitals(line: Line, at: number, agreed: readonly Found[]): Found[] {
  const { text, tokens } = line;
  const known = new Map(agreed.map((name) => [name.text.toUpperCase(), name]));
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const name = knownFrom(text, tokens, first, known) ?? personFrom(text, tokens, first);
    if (name === null) continue;
    const [from, to] = [tokens[first], tokens[name.last]];
    if (!from || !to) continue;
    found.push({ line: at, start: from.start, end: to.end, kind: name.kind, text: name.text });
    first = name.last;
  }
  return found;
}

interface InCapitals extends Pick<Found, "kind" | "text"> {
  readonly last: number;
}

function knownFrom(
  text: string,
  tokens: readonly FormToken[],
  first: number,
  known: ReadonlyMap<string, Found>,
): InCapitals | null {
  for (let last = Math.min(tokens.length, first + LONGEST) - 1; last >= first; last--) {
    const name = known.get(text.slice(tokens[first]?.start, tokens[last]?.end));
    if (name && (last > first || name.text.length > 3)) return { kind: name.kind, text: name.text, last };
  }
  return null;
}

/** A given name with the surname after it; or two words between an occupation and a reporting verb or a comma. */
function personFrom(text: string, tokens: readonly FormToken[], first: number): InCapitals | null {
  const given = wordAt(text, tokens, first);
  const surname = wordAt(text, tokens, first + 1);
  if (!isNameLike(given) || !isNameLike(surname) || surname.length < 3) return null;
  const isGiven = !WORDS.has(given) && (knownAs(given) === "given" || VARIANT_ROWS.has(given));
  if (!isGiven && !(isCalling(wordAt(text, tokens, first - 1)) && endsThere(text, tokens, first + 2)))
    return null;
  const words = text.slice(tokens[first]?.start, tokens[first + 1]?.end);
  return { kind: "person", text: inOrdinaryCase(words), last: first + 1 };
}

const isNameLike = (word: string): boolean =>
  /^[\p{L}’'-]{2,}$/u.test(word) && !stopWords.has(word) && sortOf(word) === "" && !isCalling(word);
const CALLING: ReadonlySet<string> = new Set([...ROLES, ...ROLES_BEFORE_NAMES]);
const isCalling = (word: string): boolean => CALLING.has(word) || sortOf(word) === "role";

/** Whether a name that ends before token `at` ends its phrase. */
const endsThere = (text: string, tokens: readonly FormToken[], at: number): boolean =>
  sortOf(wordAt(text, tokens, at)) === "said" ||
  /^\s*[,.;:]/.test(text.slice(tokens[at - 1]?.end ?? text.length));

const wordAt = (text: string, tokens: readonly FormToken[], at: number): string =>
  text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0).toLowerCase();

/** "O’NEIL-BERG" -> "O’Neil-Berg" */
const inOrdinaryCase = (words: string): string =>
  words.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
