/**
 * Decides whether the words in one place of two reports name two things. Reporters of one event use different words for one
 * thing: a synonym, a broader word, another form.
 */

import { remember } from "../../structures/object-memo.js";
import { wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { relatives, severalRelatives } from "../../words/lexicon/persons/relatives.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { numberWordsAt } from "../../words/numbers/number-words.js";
import { foreignNumberAt } from "../../words/numbers/number-words-by-language.js";
import { numbersIn } from "../../words/numbers/numbers-by-script.js";
import { equivalentKeys } from "../../words/text/equivalents.js";
import { spellingSimilarity } from "../../words/text/spelling.js";
import { synonymsOf } from "../../words/text/synonyms.js";
import { isThing, mayBeOneThing } from "../../words/text/things.js";
import { stemIn } from "../../words/text/tokens.js";
import { streetsIn } from "../document/streets.js";
import type { Item, SeriesReading } from "./reading.js";

/** Least similarity of two spellings of one word. */
const VARIANT = 0.7;
/** Least letters of a word that another may be made with: "cyclist" in "motorcyclist", but not "port" in "airport". */
const LEAST_PART = 5;
/** Words for anybody: one report calls somebody a man, the other calls him a driver. */
const ANYBODY: ReadonlySet<string> = new Set([
  ...relatives("parent", "child", "spouse"),
  ...severalRelatives("parent", "child", "spouse"),
  ...wordsForPeople("anybody", "young", "victims", "suspects", "residents", "police", "officials", "workers"),
  ...wordList(
    "couple couples local locals driver drivers passenger passengers body bodies staff fan fans crowd crowds killer killers",
  ),
]);

/** Letters of languages written without spaces between words: their tokens are parts of words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word is a number in a language that has a table. Two counts of one event are not two things. */
export function isNumberWord(word: string, language: string | null): boolean {
  if (numberWordsAt(word, 0) !== null) return true;
  if (language === null) return false;
  return foreignNumberAt(word, 0, language) !== null || numbersIn(word, language).length > 0;
}

/**
 * Whether two words mean different things. False for other languages than English, whose synonyms are not known.
 *
 * @param language BCP 47 without the region, of both; null where unknown
 */
export function areOtherWords(one: string, other: string, language: string | null): boolean {
  if (language !== "en") return false;
  const [a, b] = [rootOf(one, language), rootOf(other, language)];
  if (ANYBODY.has(one)) return !ANYBODY.has(other) && isThing(b);
  if (ANYBODY.has(other)) return isThing(a);
  if (a === b || synonymsOf(a).has(b) || mayBeOneThing(a, b)) return false;
  if (isThing(a) && isThing(b)) return true;
  if (isNumberWord(one, language) || isNumberWord(other, language)) return false;
  return isSpelledApart(one, other);
}

/** Whether neither word is a spelling or a part of the other. False for scripts without spaces: see `UNSPACED`. */
export function isSpelledApart(one: string, other: string): boolean {
  if (UNSPACED.test(one) || UNSPACED.test(other)) return false;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length >= LEAST_PART && (longer.endsWith(shorter) || longer.startsWith(shorter))) return false;
  return spellingSimilarity(one, other) < VARIANT;
}

/** Words that occur only as the last word of streets' names: a report with "Hill Road" is not about a road. */
function streetEnds({ items, texts }: SeriesReading): ReadonlySet<string> {
  const ends = texts.map(
    (text) => new Set(streetsIn(text).map(({ spelt }) => (spelt.split(" ").at(-1) ?? "").toLowerCase())),
  );
  const isEnd = ({ kind, key, sentence }: Item) => kind === "name" && ends[sentence]?.has(key) === true;
  const found = new Set(items.filter(isEnd).map(({ key }) => key));
  for (const item of items) if (!isEnd(item)) found.delete(item.key);
  return found;
}

/** Roots of the words of the beginning of a text. */
const rootsOf = remember((reading: SeriesReading): ReadonlySet<string> => {
  const ends = streetEnds(reading);
  return new Set(
    [...reading.keys].filter((key) => !ends.has(key)).map((key) => rootOf(key, reading.language)),
  );
});

/** Whether the beginning of a text has the word in any form. */
function hasWord(reading: SeriesReading, key: string): boolean {
  return rootsOf(reading).has(rootOf(key, reading.language));
}

/** Whether neither text has a word of the other's items. */
export function areUnshared(
  own: readonly Item[],
  others: readonly Item[],
  a: SeriesReading,
  b: SeriesReading,
): boolean {
  return !own.some(({ key }) => hasWord(b, key)) && !others.some(({ key }) => hasWord(a, key));
}

/** The key that the forms of a word share: that of its equivalents in English, else its stem. */
export function rootOf(word: string, language: string | null): string {
  const english = language === null || language === "en";
  return (english && equivalentKeys.get(word)) || stemIn(word, language ?? "en");
}
