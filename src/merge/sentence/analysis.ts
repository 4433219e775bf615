/** Analyses a sentence once, for comparisons with many others. */

import { hashOf } from "../../structures/hash.js";
import { type Quantified, quantitiesIn } from "../../words/numbers/quantity.js";
import { equivalentKeys } from "../../words/text/equivalents.js";
import { stem, type Token, tokens } from "../../words/text/tokens.js";
import { functionWords } from "./function-words.js";
import { negationRole, type Role, scopeIn } from "./negation.js";
import { deniesIn, isForeign } from "./negation-by-language.js";
import { type Quantity, quantities, statesQuantity } from "./quantities.js";
import { rarity } from "./rarity.js";

export interface ContentWord {
  /** Lower-cased. */
  readonly text: string;
  readonly stem: string;
  /** Key for alignment: its stem, or the common key of a country and its people ("Ukrainian", "Kyiv" -> "@ukraine"). */
  readonly key: string;
  /** Hashes of the stem and of the key. */
  readonly stemHash: number;
  readonly keyHash: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital inside the sentence. */
  readonly name: boolean;
  readonly number: boolean;
  /** Rarity, 0 to 9. */
  readonly weight: number;
  /** Whether the sentence negates it: "not accept", "refused to sign", "without quarantine". */
  readonly negated: boolean;
}

export interface Reading {
  readonly text: string;
  /** BCP 47; null: unknown, treated as English. */
  readonly language: string | null;
  /** Hashes of the stems of all words in order. */
  readonly sequence: readonly number[];
  readonly words: readonly ContentWord[];
  /** Keys of the content words. */
  readonly keys: ReadonlySet<string>;
  /** Sum of the weights of the content words. */
  readonly weight: number;
  readonly quantities: readonly Quantity[];
  /** What `quantities` was made from: all numbers of the text; null where no word of it states one. */
  readonly numbers: readonly Quantified[] | null;
  /** "not", "never", "denied": the sentence negates something. */
  readonly negative: boolean;
  /** "may", "could": the sentence does not assert it. */
  readonly unsure: boolean;
  /** Begins with "it", "those", ...: its subject is in another sentence. */
  readonly pointing: boolean;
  /** "said", "according": it reports somebody's words. */
  readonly saying: boolean;
  /** Quoted passages as bare words with a space at each end, if they are long enough to be distinctive. */
  readonly quoted: readonly string[];
}

/** A number weighs as much as a fairly rare word. */
const NUMBER_WEIGHT = 7;
/** Possibility, and what is unknown. */
const UNSURE = new RegExp(
  [
    "\\b(?:may|might|could|possibly|perhaps)\\b",
    "\\b(?:is|are|was|were) (?:thought|believed|presumed|understood) to (?:be|have)\\b",
    "\\b(?:looking into|investigat\\w+|determine|establish|find out|learn|know|known|clear|unclear) (?:\\w+ly )?(?:what|how|why|whether|who)\\b",
    "\\b(?:is|was|are|were|remains?|remained) (?:(?:still |currently )?(?:unknown|unclear|under investigation)|not (?:yet |immediately |currently )?(?:known|clear))\\b",
  ].join("|"),
);
/** Words of which every unsure sentence has one. */
const UNSURE_WORD =
  /^(?:may|might|could|possibly|perhaps|thought|believed|presumed|understood|unclear|unknown|clear|known?|looking|determine|establish|find|learn|investigat\w+)$/;
const POINTING = /^["“‘']?(?:it|they|this|that|these|those|such)\b/i;
const SAYING = /\b(?:said|says|told|according|added)\b/;

/** British and American stems in one spelling: "armour" and "armor", "organis" and "organiz". */
function oneSpelling(stem: string): string {
  if (stem.length < 5) return stem;
  if (stem.endsWith("our")) return `${stem.slice(0, -3)}or`;
  return stem.endsWith("is") ? `${stem.slice(0, -2)}iz` : stem;
}

/** Properties of a word that do not depend on its context. */
interface WordEntry {
  readonly stem: string;
  readonly stemHash: number;
  readonly key: string;
  readonly keyHash: number;
  readonly weight: number;
  readonly number: boolean;
  readonly content: boolean;
  readonly role: Role;
  /** Whether a sentence with the word may have quantities, doubt, or reported speech. */
  readonly counts: boolean;
  readonly unsure: boolean;
  readonly saying: boolean;
}

const entries = new Map<string, WordEntry>();
/** Enough for the vocabulary of a large build. Then it restarts. */
const MOST_ENTRIES = 100_000;

/** Computed once for each word, because news repeats its words. A word that begins with a digit is a number. */
function entryOf({ text, number }: Token): WordEntry {
  let entry = entries.get(text);
  // "①" folds to "1" but is no number.
  if (entry?.number !== number) {
    if (entries.size >= MOST_ENTRIES) entries.clear();
    entry = enter(text, number);
    entries.set(text, entry);
  }
  return entry;
}

function enter(text: string, number: boolean): WordEntry {
  const root = number ? text : stem(text);
  const key = number
    ? text.replaceAll(",", "")
    : (equivalentKeys.get(text) ?? equivalentKeys.get(root) ?? oneSpelling(root));
  return {
    stem: root,
    stemHash: hashOf(root),
    key,
    keyHash: hashOf(key),
    weight: number ? NUMBER_WEIGHT : rarity(root),
    number,
    content: !functionWords.has(text) && (text.length > 1 || number),
    role: negationRole(text),
    counts: statesQuantity(text),
    unsure: UNSURE_WORD.test(text),
    saying: SAYING.test(text),
  };
}

/** Between double marks of any kind, because papers mix them. */
const QUOTED = /["“”]([^"“”]+)["“”]/g;
/** Between single marks, which also occur within words. */
const QUOTED_SINGLY = /(?<![\p{L}\p{N}])['‘]((?:[^'‘’"“”]|(?<=\p{L})['’](?=\p{L}))+)['’](?![\p{L}\p{N}])/gu;
/** Least words of a distinctive quotation. Two people use four words alike by chance. */
const OWN_WORDS = 5;

function quotedIn(text: string): readonly string[] {
  const marks = /["“]/.test(text) ? QUOTED : /(?<![\p{L}\p{N}])['‘]\p{L}/u.test(text) ? QUOTED_SINGLY : null;
  if (marks === null) return NONE;
  return [...text.matchAll(marks)].flatMap(([, words = ""]) => {
    const bare =
      words
        .toLowerCase()
        .replace(/['’]/g, "")
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return bare.length < OWN_WORDS ? [] : ` ${bare.join(" ")} `;
  });
}
const NONE: readonly string[] = [];

/**
 * Analyses a sentence, or a clause of one.
 *
 * @param language BCP 47; null: unknown, treated as English
 */
export function readSentence(text: string, language: string | null = null): Reading {
  const foreign = isForeign(language);
  const sequence: number[] = [];
  const words: ContentWord[] = [];
  const keys = new Set<string>();
  let [negative, counts, unsure, saying] = [false, false, false, false];
  let weight = 0;
  const scope = scopeIn(text);
  for (const token of tokens(text)) {
    const entry = entryOf(token);
    const denied = scope.denied(token, entry.role);
    sequence.push(entry.stemHash);
    negative ||= entry.role.negative;
    counts ||= entry.counts;
    unsure ||= entry.unsure;
    saying ||= entry.saying;
    if (!entry.content) continue;
    words.push({
      text: token.text,
      stem: entry.stem,
      stemHash: entry.stemHash,
      key: entry.key,
      keyHash: entry.keyHash,
      start: token.start,
      end: token.end,
      name: token.capital && sequence.length > 1,
      number: token.number,
      weight: entry.weight,
      negated: denied,
    });
    keys.add(entry.key);
    weight += entry.weight;
    scope.pass(token, entry.role);
  }
  const numbers = counts || foreign ? quantitiesIn(text, language, "all numbers") : null;
  return {
    text,
    language,
    sequence,
    words,
    keys,
    weight,
    quantities: numbers === null ? [] : quantities(text, language, numbers),
    numbers,
    negative: negative || (foreign && deniesIn(text, language)),
    unsure: unsure && UNSURE.test(text),
    pointing: POINTING.test(text),
    saying: saying && SAYING.test(text),
    quoted: quotedIn(text),
  };
}
