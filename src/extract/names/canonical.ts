/** Gives each person, place and organisation of an article one form: the fullest that the article uses. */

import type { MentionKind } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { certainGender } from "../../words/lexicon/given-names.js";
import { GENERATION_SUFFIXES } from "../../words/lexicon/persons/name-suffixes.js";
import { COUNTRIES } from "../../words/lexicon/place-names.js";
import { regexFrom } from "../../words/text/regex.js";
import type { InLine, Line } from "../text/line.js";
import { folded } from "../text/passage.js";
import { isCompanyName } from "./extent.js";

/** A name as found in one place. */
export interface Found extends InLine {
  readonly kind: MentionKind;
  readonly text: string;
}

/** A name without "the" before it, with single spaces. */
const withoutArticle = (name: string): string =>
  folded(name.startsWith("t") || name.startsWith("T") ? name.replace(/^the\s+/i, "") : name);

/**
 * Chooses one form for each name of an article: the fullest.
 *
 * @param found mentions in their order; all mentions of one form have one kind
 * @param lines the lines that the mentions refer to
 * @returns gives the canonical form of a mention, which has to be one of `found`
 */
export function canonicalForms(found: readonly Found[], lines: readonly Line[]): (name: Found) => string {
  const people = new People();
  /** Canonical form of places and organisations, by a shorter form or an acronym. */
  const bodies = new Map<string, string>();
  /** Kind of each form without its article. */
  const forms = new Map<string, MentionKind>();
  /** Form without its article, by the words of the mention. */
  const bare = new Map<string, string>();
  for (const { kind, text } of found) {
    if (kind === "person") people.count(withoutArticle(text));
    if (bare.has(text)) continue;
    const form = withoutArticle(text);
    bare.set(text, form);
    if (forms.has(form)) continue;
    forms.set(form, kind);
    if (kind === "person") people.add(form);
  }
  for (const { names } of COUNTRIES) {
    const full = names.find((form) => forms.has(form));
    if (full) for (const form of names) bodies.set(form, full);
  }
  if (mayHaveAcronym(forms.keys()))
    for (const [form, kind] of forms) if (kind === "organisation") addAcronym(form, forms, bodies);
  for (const name of found) addBracketed(name, lines, bodies);
  addCompanies(forms, bodies);
  /** Results so far, by the words of the mention. */
  const known = new Map<string, string>();
  /** Surnames that a form of address gives also to somebody other than the bearer of the full name. */
  const shared = new Set<string>();
  for (const name of found) if (namesakeAt(name, lines, people) !== null) shared.add(name.text);
  const elders = eldersOf(found, people);
  return (name) => {
    const { kind, text } = name;
    if (kind === "person" && elders.has(text)) return withoutArticle(text);
    if (kind === "person" && shared.has(text)) {
      const other = namesakeAt(name, lines, people);
      return other ?? (titleOf(name, lines) === null ? text : people.full(withoutArticle(text)));
    }
    let canonical = known.get(text);
    if (canonical === undefined) {
      const form = bare.get(text) ?? withoutArticle(text);
      canonical = kind === "person" ? people.full(form) : (bodies.get(form) ?? form);
      known.set(text, canonical);
    }
    return canonical;
  };
}

/** A form of address at the end of the words before a name. */
const TITLED = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss)\.?\s$/u;

/** The form of address before a name, with the space after it: "Mr. ". */
function titleOf({ line, start }: Found, lines: readonly Line[]): string | null {
  return TITLED.exec(lines[line]?.text.slice(Math.max(0, start - 6), start) ?? "")?.[0] ?? null;
}

/**
 * "Mr. Lund" where the article names Anna Lund in full: he is somebody else. Gives the form of address with the surname, as the
 * name of that person; null where the form of address fits, or there is none.
 */
function namesakeAt(name: Found, lines: readonly Line[], people: People): string | null {
  if (name.kind !== "person" || name.text.includes(" ")) return null;
  const title = titleOf(name, lines);
  if (title === null) return null;
  const [first = "", ...more] = people.full(withoutArticle(name.text)).split(" ");
  const gender = more.length > 0 ? certainGender(first.toLowerCase()) : undefined;
  const isOther =
    gender !== undefined && gender !== (title.startsWith("Mr.") || title === "Mr " ? "male" : "female");
  return isOther ? title + name.text : null;
}

/**
 * Surnames that belong to an older person where the first full name is that of a junior behind them: "Mr. Lund ... his son, Ole
 * Lund Jr." The first line is the headline, which names people before the text does, and is left out.
 */
function eldersOf(found: readonly Found[], people: People): ReadonlySet<string> {
  const elders = new Set<string>();
  const named = new Set<string>();
  for (const { kind, line, text } of found) {
    if (kind !== "person" || line === 0) continue;
    if (text.includes(" ")) named.add(withoutArticle(text));
    else {
      const full = people.full(withoutArticle(text));
      if (JUNIOR.test(full) && !named.has(full)) elders.add(text);
    }
  }
  return elders;
}

const JUNIOR = /\b(?:Jr\.?|Junior|II|III)$/;

/** Words of a name that give its acronym no letter. */
const SMALL = /^(?:of|the|and|for|in|on|de|la|du|des|del|y|et|&)$/i;

/** Whether a form may be an acronym: one word, not too long, whose second letter is no small one of ASCII. A quick test for most articles. */
function mayHaveAcronym(forms: Iterable<string>): boolean {
  for (const form of forms)
    if (form.length <= LONGEST_ACRONYM && !isSmallAt(form, 1) && !form.includes(" ")) return true;
  return false;
}

/** Most characters of an acronym. */
const LONGEST_ACRONYM = 24;
/** Whether there is a small letter of ASCII at `at`. */
const isSmallAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** Joins "European Space Agency" and "ESA", where the article uses both. */
function addAcronym(
  name: string,
  forms: ReadonlyMap<string, MentionKind>,
  bodies: Map<string, string>,
): void {
  const words = name.split(" ");
  if (words.length < 2) return;
  const initials = words.filter((word) => !SMALL.test(word)).map((word) => word[0] ?? "");
  const all = words.map((word) => (word[0] ?? "").toUpperCase());
  for (const acronym of [initials.join(""), all.join(""), `${initials.join(".")}.`]) {
    if (forms.has(acronym) && !bodies.has(acronym)) bodies.set(acronym, name);
  }
}

/**
 * "the Sexual Minorities Network (SEMIN)": joins a name and the one in brackets after it, if their letters begin alike.
 */
function addBracketed(
  { kind, line, end, text }: Found,
  lines: readonly Line[],
  bodies: Map<string, string>,
): void {
  if (kind === "person") return;
  const following = lines[line]?.text ?? "";
  if (following[end + 1] !== "(" && following[end] !== "(") return;
  const bracketed = /^\s*\(\s*([\p{Lu}][\p{Lu}\p{L}.&-]{1,11})\s*\)/u.exec(following.slice(end, end + 18));
  const acronym = bracketed?.[1];
  if (!acronym || !/\p{Lu}.*\p{Lu}/u.test(acronym)) return;
  const name = withoutArticle(text);
  if (name.includes(" ") && name[0] === acronym[0]) bodies.set(acronym, name);
}

/** "Norvik" is Norvik Shipping, where no other company of the article begins so. */
function addCompanies(forms: ReadonlyMap<string, MentionKind>, bodies: Map<string, string>): void {
  const full = new Map<string, string[]>();
  for (const [form, kind] of forms) {
    if (kind !== "organisation" || !form.includes(" ") || !isCompanyName(form)) continue;
    const [short = ""] = form.split(" ", 1);
    addTo(full, short, form);
  }
  for (const [short, [name = short, ...others]] of full)
    if (others.length === 0 && forms.get(short) === "organisation" && !bodies.has(short))
      bodies.set(short, name);
}

/** An article with more people of one surname is a directory. */
const MOST_NAMESAKES = 50;

/** A lone surname means the person who is named in full this many times as often as any namesake. */
const FOREMOST = 3;

/** People by their full names. A shorter form means the one person that it fits. */
class People {
  readonly #byWord = new Map<string, string[]>();
  /** Number of mentions of each full name. */
  readonly #times = new Map<string, number>();

  /** Counts a mention of a full name. */
  count(name: string): void {
    if (name.includes(" ")) this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
  }

  /** Makes a full name known under each of its words; one word alone is no full name. */
  add(name: string): void {
    if (!name.includes(" ")) return;
    for (const word of wordsOfName(name)) {
      const same = this.#byWord.get(word);
      if (!same) this.#byWord.set(word, [name]);
      else if (same.length < MOST_NAMESAKES && same.at(-1) !== name) same.push(name);
    }
  }

  /**
   * The full name that a shorter form means; the form itself where none fits, or a lone word fits several people.
   *
   * 1. Full names that end in the form's last word ("Lund" -> "Anna Lund"), and for one word also those that begin with it.
   * 2. Of these, those with the surname before those with the given name.
   * 3. The first of them, in the longest form that may be the same name: "A. Lund" and "Anna Lund". A lone word means it only
   *    where all of them may be that name.
   * 4. For a surname of several people, the one who is named much more often than any other.
   */
  full(name: string): string {
    const words = wordsOfName(name);
    const last = words.at(-1) ?? "";
    const first = words[0] ?? "";
    const namesakes = this.#byWord.get(last) ?? [];
    if (namesakes.length === 0 || (namesakes.length === 1 && namesakes[0] === name)) return name;
    const candidates = namesakes.filter((full) => {
      if (areGenerations(name, full)) return false;
      const fuller = wordsOfName(full);
      if (fuller.length < words.length) return false;
      if (words.length > 1) return isWithin(words, fuller) && fuller.at(-1) === last;
      return fuller.at(-1) === last || fuller[0] === last;
    });
    const bySurname = candidates.filter((full) => wordsOfName(full).at(-1) === last);
    const fitting =
      bySurname.length > 0 ? bySurname : candidates.filter((full) => wordsOfName(full)[0] === first);
    const one = fitting.reduce(
      (best, full) =>
        full.length > best.length && mayBeOneName(best, full) && !areGenerations(best, full) ? full : best,
      fitting[0] ?? name,
    );
    if (words.length > 1 || fitting.every((full) => mayBeOneName(one, full))) return one;
    return this.#foremost(fitting) ?? name;
  }

  /**
   * Of several namesakes the one whom the article names in full much more often than the others; null where there is
   * none.
   */
  #foremost(people: readonly string[]): string | null {
    const times = (name: string): number => this.#times.get(name) ?? 0;
    const [first, second] = [...people].sort((a, b) => times(b) - times(a));
    return first !== undefined && times(first) >= FOREMOST * Math.max(1, times(second ?? "")) ? first : null;
  }
}

/** "Jo Lund Sr." and "Jo Lund Jr.", "Karl II" and "Karl III". */
function areGenerations(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => GENERATION.exec(name)?.[0].toLowerCase());
  return first !== undefined && second !== undefined && first !== second;
}

const GENERATION = /\b(?:[JS]r|II|III|IV)(?=\.?$)/i;

/** Names with their words. It is emptied where it would grow over so many. */
const split = new Map<string, readonly string[]>();
const MOST_SPLIT = 2_000;

/** The words of a name for comparison; memoised, because an article asks for its people's names often. */
function wordsOfName(name: string): readonly string[] {
  let words = split.get(name);
  if (words === undefined) {
    words = splitName(name);
    if (split.size >= MOST_SPLIT) split.clear();
    split.set(name, words);
  }
  return words;
}

function splitName(name: string): readonly string[] {
  const lower = name.toLowerCase().replaceAll("’", "'");
  if (PLAIN.test(lower)) return (SUFFIXED.test(lower) ? lower.replace(SUFFIX, "") : lower).split(" ");
  return lower
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .replace(SUFFIX, "")
    .split(/\s+/);
}

/** Letters of ASCII in lower case, with single spaces: most names, which need no further care. */
const PLAIN = /^[a-z'-]+(?: [a-z'-]+)*$/;
/** Last letters of all suffixes, for a quick test. */
const SUFFIXED = /[riv]$/;
const SUFFIX = regexFrom("", String.raw`(?:,|(?<![,\s]))\s+`, GENERATION_SUFFIXES, "$");

/** Whether the longer name has each word of the shorter, in order; an initial matches a name. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) {
    const wanted = shorter[at];
    if (wanted !== undefined && (word === wanted || (wanted.length === 1 && word.startsWith(wanted)))) at++;
  }
  return at === shorter.length;
}

/** Whether two full names may be forms of one: one has each word of the other, or a word with its initial. */
function mayBeOneName(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return isWithin(wordsOfName(shorter), wordsOfName(longer));
}
