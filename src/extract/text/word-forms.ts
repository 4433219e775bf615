/**
 * Word forms: all that depends on how a word is spelt, found out once for each spelling and kept for all articles.
 * News repeats its words; nine in ten need nothing but to be looked up.
 */

import { type Atom, atom } from "../../words/hash.js";
import { knownAs, opensKnown } from "../lexicon/gazetteer.js";
import { isJoint, sortOf } from "../lexicon/name-words.js";
import { wordClassOf } from "../lexicon/word-classes.js";
import { signsOf, WITH_CAPITAL, WORD } from "./lexical-attributes.js";

/** One of few values: numbered from 0, so that what depends on several of them can be kept under one number. */
export interface Kind extends Atom {
  readonly id: number;
}

function numbering(): (text: string) => Kind {
  const kinds = new Map<string, Kind>();
  return (text) => {
    let kind = kinds.get(text);
    if (kind === undefined) {
      kind = { ...atom(text), id: kinds.size };
      kinds.set(text, kind);
    }
    return kind;
  };
}

const shapeKind = numbering();
const sortKind = numbering();
const knownKind = numbering();

/** What the name tagger knows of a form. */
export interface NameForm {
  /** In small letters, digits as zeros. */
  readonly word: Atom;
  readonly capital: boolean;
  readonly shape: Kind;
  /** What every reader knows it as, or nothing. */
  readonly known: Atom;
  /** What sort of common word it is beside a name: `role`, `place`, `body`, `said`, `kin`, or nothing. */
  readonly sort: Kind;
  /** The class of the words that are used like it, or nothing. */
  readonly wordClass: Atom;
  /** Some name of several words that everybody knows begins with it. */
  readonly opens: boolean;
  /** May stand between the words of a name: "of", "-", "bin". */
  readonly joint: boolean;
  /** In small letters. */
  readonly lower: string;
  /** Counts forms from 0, for tables of what is found out about each; anew when the vocabulary starts again. */
  readonly id: number;
}

export class Form {
  readonly raw: string;
  /** Of the raw spelling. */
  readonly hash: number;
  /** Begins with, or holds, an upper-case letter. */
  readonly capital: boolean;
  /** Begins with a letter. */
  readonly word: boolean;
  /** What it promises to later readers. */
  readonly signs: number;
  #name: NameForm | null = null;
  #age = 0;

  constructor(raw: string, hash: number, capital: boolean, word: boolean) {
    this.raw = raw;
    this.hash = hash;
    this.capital = capital;
    this.word = word;
    this.signs = signsOf(raw) | (word ? WORD : 0) | (capital ? WITH_CAPITAL : 0);
  }

  /** Found out where it is asked for, as most words are nowhere near a name. */
  get name(): NameForm {
    if (this.#name === null || this.#age !== age) {
      this.#name = nameFormOf(this);
      this.#age = age;
    }
    return this.#name;
  }
}

/** 0 is the edge of a text. */
let nextId = 1;
let age = 0;

/** How often the vocabulary has started again: numbers of forms hold as long as this stays. */
export const vocabularyAge = (): number => age;

function nameFormOf({ raw, capital }: Form): NameForm {
  const lower = raw.toLowerCase().replace("’", "'");
  const shown = lower !== raw && /\p{Lu}/u.test(raw);
  const word = atom(/^\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, "0") : lower);
  return {
    word,
    capital,
    shape: shapeKind(shapeOf(raw, shown)),
    known: knownKind((shown ? knownAs(lower) : null) ?? ""),
    sort: sortKind(sortOf(lower)),
    wordClass: wordClassOf(word.hash) ?? NO_CLASS,
    opens: opensKnown(lower),
    joint: isJoint(lower),
    lower,
    id: nextId++,
  };
}

function shapeOf(raw: string, capital: boolean): string {
  if (!capital) return /^\p{L}/u.test(raw) ? "x" : /^\p{N}/u.test(raw) ? "0" : raw.slice(0, 1);
  if (/^\p{Lu}\.$/u.test(raw)) return "X.";
  if (/^(?:\p{Lu}\.)+$/u.test(raw)) return "X.X.";
  if (/^\p{Lu}$/u.test(raw)) return "X";
  if (/^\p{Lu}+$/u.test(raw)) return raw.length <= 3 ? "XXX" : raw.length <= 5 ? "XXXX" : "XXXXXX";
  if (/^\p{Lu}[\p{Ll}\p{M}]+\.?$/u.test(raw)) return raw.endsWith(".") ? "Xx." : "Xx";
  if (/^\p{Lu}['’]/u.test(raw)) return "X'X";
  return /^\p{Lu}/u.test(raw) ? "XxX" : "xX";
}

const NO_CLASS = atom("");

/** What stands before the first token and after the last. */
export const EDGE_FORM: NameForm = {
  word: atom("|"),
  capital: false,
  shape: shapeKind("|"),
  known: knownKind(""),
  sort: sortKind(""),
  wordClass: NO_CLASS,
  opens: false,
  joint: false,
  lower: "|",
  id: 0,
};

/** Enough for the vocabulary of a large build; then it starts again. */
const MOST_FORMS = 100_000;
const FIRST_SLOTS = 4_096;
/** By hash, with open addressing: a form is found without its spelling being cut out of the text. */
let table: (Form | undefined)[] = new Array(FIRST_SLOTS).fill(undefined);
let size = 0;

/**
 * The form of what stands at `start` to `end`.
 *
 * @param hash of its code units
 * @param capital whether it begins with, or holds, an upper-case letter
 * @param word whether it begins with a letter
 */
export function formAt(
  text: string,
  start: number,
  end: number,
  hash: number,
  capital: boolean,
  word: boolean,
): Form {
  let slot = slotOf(hash, table.length);
  for (let form = table[slot]; form !== undefined; form = table[slot]) {
    if (form.hash === hash && isAt(text, start, end, form.raw)) return form;
    slot = (slot + 1) & (table.length - 1);
  }
  const form = new Form(text.slice(start, end), hash, capital, word);
  if (size * 2 >= table.length) {
    makeRoom();
    slot = slotOf(hash, table.length);
    while (table[slot] !== undefined) slot = (slot + 1) & (table.length - 1);
  }
  table[slot] = form;
  size++;
  return form;
}

const slotOf = (hash: number, slots: number): number => (hash ^ (hash >>> 15)) & (slots - 1);

function isAt(text: string, start: number, end: number, raw: string): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at++)
    if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function makeRoom(): void {
  const before = table;
  const full = size >= MOST_FORMS;
  table = new Array(full ? FIRST_SLOTS : before.length * 2).fill(undefined);
  if (full) {
    size = 0;
    nextId = 1;
    age++;
  }
  for (const form of full ? [] : before) {
    if (form === undefined) continue;
    let slot = slotOf(form.hash, table.length);
    while (table[slot] !== undefined) slot = (slot + 1) & (table.length - 1);
    table[slot] = form;
  }
}
