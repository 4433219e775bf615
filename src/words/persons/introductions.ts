/**
 * Keeps track of the people whom a reader has met in the sentences so far: those who were named in full, with a title, or with
 * what they are. Before that, "Holm" means nothing to the reader.
 */

import type { Article, Cited } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { stopWords } from "../lexicon/english-function-words.js";
import { ALL_TIES, relatives } from "../lexicon/persons/relatives.js";
import { capitalized, ENGLISH_TITLES } from "../lexicon/titles.js";
import { regexFrom } from "../text/regex.js";

/** The people whom one sentence names. All words are in small letters. */
interface SentencePeople {
  /** Surnames without a given name, of people whom the article names in full elsewhere. */
  readonly alone: readonly string[];
  /** All words of the names of people who are named in full, with a title, or with what they are. */
  readonly introduced: readonly string[];
}

const NOBODY: SentencePeople = { alone: [], introduced: [] };

/** The people of each sentence of an article, by the id of the sentence. It is remembered, because a lead asks several times. */
const peopleBySentence: (article: Article) => ReadonlyMap<string, SentencePeople> = remember(peopleIn);

/** The words of a text in small letters. */
const lowerCaseWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];

/** The last word of a name. */
const SURNAME = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+$/u;
/** The ending of a possessive. */
const OWNING = /[’']s?$/u;
/** The capitalised word before a name. It is taken for a title, "Mayor Holm", unless it is a stop word, "Then Holm". */
const WORD_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}.’'-]*)\s$/u;
/** "Mr", "Miss": papers write them before the names of people whom they have introduced already. */
const COURTESY_TITLES: ReadonlySet<string> = new Set(
  ENGLISH_TITLES.filter(({ kind }) => kind === "address").flatMap(({ word, short }) =>
    [word, short].filter(Boolean).map(capitalized),
  ),
);
/** "his wife Ada", "her son, Karl". */
const KIN_BEFORE = regexFrom(
  "u",
  String.raw`\b`,
  [...relatives(...ALL_TIES.filter((tie) => tie !== "widow")), "fiancée?|partner|twin|friend"],
  ",? $",
);

/** Remembers whom a reader has met, sentence by sentence. */
export class Acquaintance {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #met: Set<string>;

  /**
   * @param articles those from which the sentences come
   * @param headline the people whom it names need no introduction
   */
  constructor(articles: readonly Article[], headline: string) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#met = new Set(lowerCaseWords(headline));
  }

  /** Whether the sentence names somebody by a surname that the reader has not met. */
  meetsStranger(cited: Cited): boolean {
    return this.#peopleOf(cited).alone.some((surname) => !this.#met.has(surname));
  }

  /**
   * Remembers the people of a sentence that was read. That includes surnames that nobody introduced: once a sentence with one was
   * accepted, further ones cost the reader nothing more.
   */
  read(cited: Cited): void {
    const { alone, introduced } = this.#peopleOf(cited);
    for (const word of [...alone, ...introduced]) this.#met.add(word);
  }

  /** A second reader who has met the same people, for trying out how a text may go on. */
  copy(): Acquaintance {
    const other = new Acquaintance([...this.#articles.values()], "");
    for (const word of this.#met) other.#met.add(word);
    return other;
  }

  #peopleOf({ article, sentence }: Cited): SentencePeople {
    const own = this.#articles.get(article);
    if (own === undefined || sentence === null) return NOBODY;
    return peopleBySentence(own).get(sentence) ?? NOBODY;
  }
}

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
    if (role !== null || introducesName(text, texts.get(sentence) ?? "")) {
      // The reader then knows all words of the name: articles call children and famous people by their first names later.
      for (const word of [surname, ...lowerCaseWords(text)]) people.introduced.add(word);
    } else if (name.includes(" ") && !people.introduced.has(surname)) {
      // A person whose full name is not in the article, such as "Pelé", cannot be introduced by it.
      people.alone.add(surname);
    }
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
  if (before !== undefined && COURTESY_TITLES.has(before.replace(/\.$/, ""))) return false;
  return (before !== undefined && !stopWords.has(before.toLowerCase())) || KIN_BEFORE.test(start);
}
