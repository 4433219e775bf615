/**
 * Keeps track of the people whom a reader has met in the sentences so far: those who were named in full, with a title, or with
 * what they are. Before that, "Holm" means nothing to the reader.
 */

import type { Article, Cited } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { stopWords } from "../lexicon/english-function-words.js";
import { ALL_TIES, relatives } from "../lexicon/persons/relatives.js";
import { regexFrom } from "../text/regex.js";

/** The people whom one sentence names. All words are in small letters. */
interface SentencePeople {
  /** Surnames without a given name, of people whom the article names in full elsewhere. */
  readonly alone: readonly string[];
  /** All words of the names of people who are named in full, with a title, or with what they are. */
  readonly introduced: readonly string[];
}

const NOBODY: SentencePeople = { alone: [], introduced: [] };

/** The people of each sentence of an article, by the id of the sentence; remembered, because a lead asks several times. */
const peopleBySentence: (article: Article) => ReadonlyMap<string, SentencePeople> = remember(peopleIn);

/** Somebody who reads sentence after sentence and remembers who was introduced. */
export class Acquaintance {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #met: Set<string>;

  /**
   * @param articles those from which the sentences come
   * @param headline whom it names needs no introduction
   * @param met words of names that the reader has met already
   */
  constructor(
    articles: readonly Article[],
    headline: string,
    met: Iterable<string> = lowerCaseWords(headline),
  ) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#met = new Set(met);
  }

  /** Whether the sentence names somebody by a surname that the reader has not met. */
  meetsStranger(cited: Cited): boolean {
    return this.#peopleOf(cited).alone.some((surname) => !this.#met.has(surname));
  }

  /** Remembers the people of a sentence that was read. */
  read(cited: Cited): void {
    const { alone, introduced } = this.#peopleOf(cited);
    for (const surname of [...alone, ...introduced]) this.#met.add(surname);
  }

  /** A second reader who has met the same people, for trying out how a text may go on. */
  copy(): Acquaintance {
    return new Acquaintance([...this.#articles.values()], "", this.#met);
  }

  #peopleOf({ article, sentence }: Cited): SentencePeople {
    const own = this.#articles.get(article);
    if (own === undefined || sentence === null) return NOBODY;
    return peopleBySentence(own).get(sentence) ?? NOBODY;
  }
}

/** The words of a text in small letters. */
const lowerCaseWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];

/** The last word of a name, and the ending of a possessive. */
const SURNAME = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+$/u;
const OWNING = /[’']s?$/u;
/** The capitalised word before a name: a title, "Mayor Holm", unless it is a stop word, "Then Holm". */
const WORD_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}.’'-]*)\s$/u;
/** "Mr. Holm": how papers call whom they have introduced. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
/** "his wife Ada", "her son, Karl". */
const KIN_BEFORE = regexFrom(
  "u",
  String.raw`\b`,
  [...relatives(...ALL_TIES.filter((tie) => tie !== "widow")), "fiancée?|partner|twin|friend"],
  ",? $",
);

function peopleIn(article: Article): ReadonlyMap<string, SentencePeople> {
  const texts = new Map<string, string>();
  for (const { paragraphs } of article.sections)
    for (const { sentences } of paragraphs) for (const { id, text } of sentences) texts.set(id, text);
  const found = new Map<string, { alone: Set<string>; introduced: Set<string> }>();
  for (const { kind, text, name, role, sentence } of article.mentions) {
    const surname = SURNAME.exec(text.replace(OWNING, ""))?.[0]?.toLowerCase();
    if (kind !== "person" || sentence === null || surname === undefined) continue;
    const people = found.get(sentence) ?? { alone: new Set(), introduced: new Set() };
    found.set(sentence, people);
    // All words of the name are known from here on: children and the famous go by their first names later.
    if (role !== null || introducesName(text, texts.get(sentence) ?? ""))
      for (const word of [surname, ...lowerCaseWords(text)]) people.introduced.add(word);
    // Whom the article never names in full has no other name.
    else if (name.includes(" ") && !people.introduced.has(surname)) people.alone.add(surname);
  }
  return new Map(
    [...found].map(([sentence, { alone, introduced }]) => [
      sentence,
      { alone: [...alone], introduced: [...introduced] },
    ]),
  );
}

/** Whether a sentence introduces a name: with two words, after a title or another capitalised word, or after "his wife". */
function introducesName(name: string, sentence: string): boolean {
  if (/\s/.test(name.trim())) return true;
  const start = sentence.slice(0, Math.max(0, sentence.indexOf(name)));
  const before = WORD_BEFORE.exec(start)?.[1];
  if (before !== undefined && COURTESY.test(before)) return false;
  return (before !== undefined && !stopWords.has(before.toLowerCase())) || KIN_BEFORE.test(start);
}
