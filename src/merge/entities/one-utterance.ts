/**
 * Decides whether two quotations are one utterance: shortened, copied or translated, and never with different named
 * speakers.
 */

import type { Article, ArticleId, Cited, Quote } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { stopWords } from "../../words/lexicon/english-function-words.js";
import { judgeSamePerson } from "../../words/persons/person.js";
import { stem, type Token } from "../../words/text/tokens.js";

/** A quotation in its article. */
export interface Spoken {
  readonly quote: Quote;
  readonly cited: Cited;
  readonly article: Article;
  readonly origin: number;
  /** Its words, and those in lower case. */
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Whether the speaker is a person with a name, in contrast to "the airline" and "Harbour News". */
  readonly byPerson: boolean;
  /** Whether the speaker is named beside the words, and not by a pronoun or a neighbouring sentence. */
  readonly explicit: boolean;
}

/** Least share of the shorter quotation's words that the fuller one has in order. */
export const HELD = 0.75;
/**
 * Words in order that prove one utterance where at most one outlet names the speaker, and the least likeness otherwise.
 */
const UNMISTAKABLE_WORDS = 12;
const UNMISTAKABLE = 0.9;
const SAME_WORDS = 8;
/** Shorter quotations occur in many utterances. */
const PHRASE = 4;

/**
 * Decides whether two quotations are one utterance.
 *
 * @param people full names in the story: a surname that two of them share identifies nobody
 * @returns whether `other`, which is no longer, is `fuller` or a part of it
 */
export function oneUtterance(fuller: Spoken, other: Spoken, people: readonly string[]): boolean {
  const [a, b] = [fuller.quote.speaker, other.quote.speaker];
  const { length } = other.words;
  const isAlike =
    fuller.words.length === length && fuller.words.every((word, at) => word === other.words[at]);
  if (length < 2) return (fuller.article === other.article || (a !== null && a === b)) && isAlike;
  const known = a !== null && b !== null && a !== b;
  if (known && fuller.byPerson && other.byPerson) {
    // Inside one article different names are different people, because its names are already joined.
    const isOne = fuller.article !== other.article && judgeSamePerson(a, b, { among: people }).decision;
    if (!isOne) {
      // Outlets that name different speakers beside the words are both believed.
      if ((fuller.explicit && other.explicit) || fuller.article === other.article || length < SAME_WORDS)
        return false;
      const held = longestCommon(fuller.words, other.words) / length;
      return isAlike || (held >= UNMISTAKABLE && length >= UNMISTAKABLE_WORDS);
    }
  } else if (known && length < PHRASE && !mayBeOneUtterance(fuller, other)) return false;
  // The order of the words is asked last, because it costs most.
  return holdsContent(fuller, other) && longestCommon(fuller.words, other.words) >= HELD * length;
}

/** Whether "the mayor" of one outlet may be the person whom the other calls a mayor. */
function mayBeOneUtterance(a: Spoken, b: Spoken): boolean {
  const [person, words] = a.byPerson ? [a, b] : [b, a];
  if (!person.byPerson || words.byPerson) return false;
  const noun = words.quote.speaker?.toLowerCase().split(" ").at(-1) ?? "";
  return person.article.mentions.some(
    ({ name, role }) =>
      name === person.quote.speaker &&
      role !== null &&
      role.text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(noun),
  );
}

/** Whether the fuller one has the figures and names of the other, and enough of its other content words. */
function holdsContent(fuller: Spoken, other: Spoken): boolean {
  const [has, wanted] = [contentOf(fuller), contentOf(other)];
  const numbers = has.numbers.split(" ");
  if (wanted.numbers !== "" && !wanted.numbers.split(" ").every((one) => numbers.includes(one))) return false;
  if ([...wanted.names].some((name) => !fuller.words.includes(name))) return false;
  const held = [...wanted.stems].filter((word) => has.stems.has(word)).length;
  return held >= HELD * wanted.stems.size;
}

/** Least shares of common content words, in the shorter and in the longer of two translations. */
const OF_SHORTER = 0.6;
const OF_LONGER = 0.5;
const LEAST_SHARED = 2;
const LONGEST_TRANSLATED = 40;

/** The content of a quotation that survives translation. */
interface QuotationContent {
  readonly stems: ReadonlySet<string>;
  readonly numbers: string;
  readonly names: ReadonlySet<string>;
  readonly negated: boolean;
}

const contentOf = remember(({ quote, tokens: all }: Spoken): QuotationContent => {
  const own = all.filter(({ text, number }) => !number && !stopWords.has(text) && text.length > 2);
  return {
    stems: new Set(own.map(({ text }) => stem(text))),
    numbers: all.flatMap(({ text, number }) => (number ? [text] : [])).join(" "),
    names: new Set(all.flatMap(({ text, capital }, at) => (capital && at > 0 && text !== "i" ? [text] : []))),
    negated: /\b(?:not|never|no|none|nor|cannot)\b|n['’]t\b/i.test(quote.text),
  };
});

/**
 * Whether two outlets translate one person's statement differently: "We will not trade our river for promises", "Our
 * river will not be exchanged for mere promises". Figures, names and negation have to be the same.
 */
export function isTranslation(a: Spoken, b: Spoken, people: readonly string[]): boolean {
  const [x, y] = [a.quote.speaker, b.quote.speaker];
  if (x === null || y === null || a.article === b.article || !a.byPerson || !b.byPerson) return false;
  const [shorter, longer] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (shorter.words.length < PHRASE || longer.words.length > LONGEST_TRANSLATED) return false;
  const [one, other] = [contentOf(a), contentOf(b)];
  if (one.numbers !== other.numbers || one.negated !== other.negated) return false;
  const alone = (names: ReadonlySet<string>, there: Spoken): boolean =>
    [...names].some((name) => !there.words.includes(name));
  if (alone(one.names, b) && alone(other.names, a)) return false;
  const shared = [...one.stems].filter((word) => other.stems.has(word)).length;
  const [least, most] = [
    Math.min(one.stems.size, other.stems.size),
    Math.max(one.stems.size, other.stems.size),
  ];
  if (shared < LEAST_SHARED || shared < OF_SHORTER * least || shared < OF_LONGER * most) return false;
  return x === y || judgeSamePerson(x, y, { among: people }).decision;
}

/** Whether a new outlet gives it: one outlet does not translate a statement twice. */
export const isNewOutlet = (articles: ReadonlySet<ArticleId>, members: readonly Spoken[]): boolean =>
  members.every(({ article }) => !articles.has(article.id));

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  // One row of the table; each place is overwritten for the next word of `a`.
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
