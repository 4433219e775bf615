/** The people of an article by their full names, and whom a shorter form of a name means. */

import { addTo } from "../../../structures/lists-by-key.js";
import { GENERATION_SUFFIXES } from "../../../words/lexicon/persons/name-suffixes.js";
import { regexFrom } from "../../../words/text/regex.js";

/** Most full names that are kept for one word. An article with more people of one surname is a directory. */
const MOST_NAMESAKES = 50;

/** A lone surname means the person who is named in full this many times as often as any namesake. */
const FOREMOST = 3;

/** The people of an article. A name of several words is a full name: "Anna Lund", "A. Lund". */
export class PeopleOfArticle {
  /** Full names by each of their words, in order of their first mention. */
  readonly #byWord = new Map<string, string[]>();
  /** Number of mentions of each full name. */
  readonly #times = new Map<string, number>();
  /** The words of each name, and whom it means, as far as they were asked for. */
  readonly #words = new Map<string, readonly string[]>();
  readonly #meant = new Map<string, string>();
  /** "jr" of each name; empty where it has none. */
  readonly #generations = new Map<string, string>();

  /** @param mentions names of all mentions of people, in their order, without "the" and with single spaces */
  constructor(mentions: readonly string[]) {
    for (const name of mentions) {
      if (!name.includes(" ")) continue;
      const times = this.#times.get(name) ?? 0;
      this.#times.set(name, times + 1);
      if (times === 0) this.#addByWord(name);
    }
  }

  #addByWord(name: string): void {
    for (const word of new Set(this.#wordsOf(name)))
      if ((this.#byWord.get(word)?.length ?? 0) < MOST_NAMESAKES) addTo(this.#byWord, word, name);
  }

  /**
   * The full name that a form of a name means: "Anna Lund" for "Lund" and for "A. Lund". The form itself where none fits, or several
   * people of whom none is named much more often than the others.
   */
  meantBy(name: string): string {
    let meant = this.#meant.get(name);
    if (meant === undefined) {
      meant = this.#find(name);
      this.#meant.set(name, meant);
    }
    return meant;
  }

  #find(name: string): string {
    const fitting = this.#fitting(name);
    const fullest = fitting.reduce(
      (best, full) => (full.length > best.length && this.#mayBeOne(best, full) ? full : best),
      fitting[0] ?? name,
    );
    if (fitting.every((full) => this.#mayBeOne(fullest, full))) return fullest;
    return this.#foremost(fitting) ?? name;
  }

  /**
   * The full names that a form fits. Several words have to be in the name, the last of them as its last: "Jo Lund" fits "Jo Anders
   * Lund", but not "Jo Lund Vik". A lone word is a surname, and a given name only where nobody has that surname.
   */
  #fitting(name: string): readonly string[] {
    const words = this.#wordsOf(name);
    const last = words.at(-1) ?? "";
    const namesakes = (this.#byWord.get(last) ?? []).filter((full) => !this.#areGenerations(name, full));
    const bySurname = namesakes.filter((full) => this.#wordsOf(full).at(-1) === last);
    if (words.length > 1) return bySurname.filter((full) => isWithin(words, this.#wordsOf(full)));
    return bySurname.length > 0 ? bySurname : namesakes.filter((full) => this.#wordsOf(full)[0] === last);
  }

  /** Whether two full names may be forms of one: "A. Lund" and "Anna Lund"; not "Anna Lund" and "Axel Lund". */
  #mayBeOne(a: string, b: string): boolean {
    const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
    return !this.#areGenerations(a, b) && isWithin(this.#wordsOf(shorter), this.#wordsOf(longer));
  }

  /**
   * Of several people the one whom the article names in full at least three times, and three times as often as each of the others; null
   * where there is none.
   */
  #foremost(people: readonly string[]): string | null {
    const times = (name: string): number => this.#times.get(name) ?? 0;
    const [first, second] = [...people].sort((a, b) => times(b) - times(a));
    return first !== undefined && times(first) >= FOREMOST * Math.max(1, times(second ?? "")) ? first : null;
  }

  /** "Jo Lund Sr." and "Jo Lund Jr.", "Karl II" and "Karl III"; not "Jo Lund" and "Jo Lund Jr.", who may be one. */
  #areGenerations(one: string, other: string): boolean {
    const [first, second] = [this.#generationOf(one), this.#generationOf(other)];
    return first !== "" && second !== "" && first !== second;
  }

  #generationOf(name: string): string {
    let generation = this.#generations.get(name);
    if (generation === undefined) {
      generation = GENERATION.exec(name)?.[0].toLowerCase() ?? "";
      this.#generations.set(name, generation);
    }
    return generation;
  }

  #wordsOf(name: string): readonly string[] {
    let words = this.#words.get(name);
    if (words === undefined) {
      words = comparedWords(name);
      this.#words.set(name, words);
    }
    return words;
  }
}

/** ", Jr" at the end of a name without full stops. */
const SUFFIX = regexFrom("", String.raw`(?:,|(?<![,\s]))\s+`, GENERATION_SUFFIXES, "$");

/** The words of a name for comparison: in small letters, without accents and full stops, without "Jr". */
const comparedWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .replace(SUFFIX, "")
    .split(/\s+/);

/** Whether the longer name has each word of the shorter, in order; an initial matches a name. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) {
    const wanted = shorter[at];
    if (wanted !== undefined && (word === wanted || (wanted.length === 1 && word.startsWith(wanted)))) at++;
  }
  return at === shorter.length;
}

const GENERATION = regexFrom("i", String.raw`\b`, GENERATION_SUFFIXES, String.raw`(?=\.?$)`);
