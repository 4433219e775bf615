/**
 * Word forms: everything that depends on the spelling of a word, computed once for each spelling and shared by all
 * articles. News repeats its words: nine in ten need only a look-up.
 */

import { type HashedText, hashedText } from "../../structures/hash.js";
import { knownAs, opensKnown } from "../lexicon/gazetteer.js";
import { isJoint, sortOf } from "../lexicon/name-words.js";
import { wordClassOf } from "../lexicon/word-classes.js";
import { attributesOf, WITH_CAPITAL, WORD } from "./lexical-attributes.js";

/** One of few values, numbered from 0, so that combinations of them can index a table. */
export interface Kind extends HashedText {
  readonly id: number;
}

function numbering(): (text: string) => Kind {
  const kinds = new Map<string, Kind>();
  return (text) => {
    let kind = kinds.get(text);
    if (kind === undefined) {
      kind = { ...hashedText(text), id: kinds.size };
      kinds.set(text, kind);
    }
    return kind;
  };
}

const shapeKind = numbering();
const sortKind = numbering();
const knownKind = numbering();

/** What the name tagger uses of a form. */
export interface NameForm {
  /** In lower case, digits as zeros. */
  readonly word: HashedText;
  readonly capital: boolean;
  readonly shape: Kind;
  /** What it is known as in the gazetteer, or nothing. */
  readonly known: HashedText;
  /** Its class in the table of common words beside names: `role`, `place`, `body`, `said`, `kin`, `into`; or nothing. */
  readonly sort: Kind;
  /** Its class among words that occur in the same surroundings, learned from texts; or nothing. */
  readonly wordClass: HashedText;
  /** A known name of several words begins with it. */
  readonly opens: boolean;
  /** May come between the words of a name: "of", "-", "bin". */
  readonly joint: boolean;
  /** In lower case. */
  readonly lower: string;
  /** Number of the form, from 0, as an index of tables; numbering restarts with the vocabulary. */
  readonly id: number;
}

/** One spelling with its attributes. All its occurrences in all articles share the object. */
export class Form {
  readonly raw: string;
  /** Hash of the raw spelling. */
  readonly hash: number;
  /** Begins with or contains a capital. */
  readonly capital: boolean;
  /** Begins with a letter. */
  readonly word: boolean;
  /** Its lexical attributes. */
  readonly attributes: number;
  #name: NameForm | null = null;
  #age = 0;

  constructor(raw: string, hash: number, capital: boolean, word: boolean) {
    this.raw = raw;
    this.hash = hash;
    this.capital = capital;
    this.word = word;
    this.attributes = attributesOf(raw) | (word ? WORD : 0) | (capital ? WITH_CAPITAL : 0);
  }

  /** Computed on first use, because most words are nowhere near a name. */
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

/** How often the vocabulary of forms was emptied. The number of a form is valid while this stays the same. */
export const vocabularyAge = (): number => age;

function nameFormOf({ raw, capital }: Form): NameForm {
  const lower = raw.toLowerCase().replace("’", "'");
  const shown = lower !== raw && /\p{Lu}/u.test(raw);
  const word = hashedText(/^\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, "0") : lower);
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

const NO_CLASS = hashedText("");

/** The form before the first token and after the last. */
export const EDGE_FORM: NameForm = {
  word: hashedText("|"),
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

/** Enough for the vocabulary of a large build. Then it restarts. */
const MOST_FORMS = 100_000;
const FIRST_SLOTS = 4_096;
/** Open addressing by hash, so that a form is found without cutting its spelling out of the text. */
let table: (Form | undefined)[] = new Array(FIRST_SLOTS).fill(undefined);
let size = 0;

/**
 * The form of the text from `start` to `end`.
 *
 * @param hash of its code units
 * @param capital whether it begins with or contains a capital
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
