/** Finds the proper names of a sentence, including its first word where that is a name. */

import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from "../../words/lexicon/english-calendar.js";
import { HEADS, rolesIn } from "../../words/lexicon/persons/public-roles.js";
import { NUMBER_WORDS } from "../../words/numbers/number-words.js";
import { isTitle } from "../../words/persons/person.js";
import { equivalentKeys } from "../../words/text/equivalents.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";

export interface ProperName {
  /** Indices of its content words in the reading, without titles: "Olga", "Stern" in "Mayor Olga Stern". */
  readonly words: readonly number[];
  /** Indices of the first content word after the name, and of the last before it and its titles. */
  readonly next: number;
  readonly previous: number;
}

/** Least weight of a first word that is probably a name. */
const RARE = 8;
/** Offices before names. They have capitals, but do not distinguish people. */
const OFFICES = [
  ...rolesIn("crown"),
  ...HEADS,
  String.raw`judge|justice|coaches|spokes\w+|ambassador|deputy|councillor`,
  "superintendent|inspector|detective|officer|engineer|attorney|general",
  "energy|finance|foreign|interior|defen[cs]e|justice|prime|vice|senior|union|police|state|national",
  "keeper|striker|pilot",
].join("|");
const OFFICE = new RegExp(`^(?:${OFFICES})$`);

/** Names of a sentence, in order of the text: runs of capitalised words. */
export function properNamesOf({ words, text }: Reading): ProperName[] {
  const inName = words.map((word, index) => isInName(word, index, words, text));
  const found: ProperName[] = [];
  for (let at = 0; at < words.length; ) {
    if (!inName[at]) {
      at++;
      continue;
    }
    let end = at + 1;
    while (inName[end] && areJoined(text, words[end - 1], words[end])) end++;
    const withoutTitles: number[] = [];
    for (let i = at; i < end; i++) {
      const word = words[i];
      if (word && !isTitle(word.text) && !(end - at > 1 && OFFICE.test(word.text))) withoutTitles.push(i);
    }
    // Countries are compared by their own keys, and days elsewhere.
    const naming = withoutTitles.filter((i) => !isPlaceOrDay(words[i]));
    if (naming.length > 0) found.push({ words: naming, next: end, previous: (withoutTitles[0] ?? at) - 1 });
    at = end;
  }
  return found;
}

/** Whether a word belongs to a name: it has a capital that is not only that of the sentence. */
function isInName(word: ContentWord, index: number, words: readonly ContentWord[], text: string): boolean {
  if (word.number || NUMBER_WORDS.has(word.text)) return false;
  // "près d'Ulvik"
  if (word.name || /^[dl]['’]\p{Lu}/u.test(text.slice(word.start, word.end))) return true;
  if (index > 0 || !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false;
  const next = words[1];
  return (
    word.weight >= RARE || (next?.name === true && areJoined(text, word, next) && !OFFICE.test(word.text))
  );
}

/** Whether only a space, a hyphen, "of", "&" or the full stop of an initial is between two words. */
function areJoined(text: string, one: ContentWord | undefined, other: ContentWord | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    /^(?: |-| of | & |\. )$/.test(text.slice(one.end, other.start))
  );
}

const DAY_OR_MONTH: ReadonlySet<string> = new Set([...ENGLISH_WEEKDAYS, ...ENGLISH_MONTHS]);

function isPlaceOrDay(word: ContentWord | undefined): boolean {
  if (!word) return true;
  return DAY_OR_MONTH.has(word.text) || (equivalentKeys.get(word.text)?.startsWith("@") ?? false);
}
