/** How the terms of an article are spelt in it: terms are hashes, and a reader wants words. */
import type { Article } from "../model.js";
import { tokens } from "../words/tokens.js";
import { lexeme } from "./lexeme.js";
import { termsOf } from "./terms.js";

type Spelt = ReadonlyMap<number, string>;

export interface Spelling {
  readonly words: Spelt;
  readonly names: Spelt;
  readonly pairs: Spelt;
  readonly figures: Spelt;
  readonly places: Spelt;
  /** Of each part of a person's name, the whole: "Volodymyr" -> "Volodymyr Zelenskyy". */
  readonly people: Spelt;
}

/** Reads an article again when it is first asked for: few articles are spoken of, so nothing is kept for the rest. */
export function spellings(): (article: Article) => Spelling {
  const known = new Map<string, Spelling>();
  return (article) => {
    let spelling = known.get(article.id);
    if (!spelling) {
      spelling = spellingOf(article);
      known.set(article.id, spelling);
    }
    return spelling;
  };
}

function spellingOf(article: Article): Spelling {
  const words = new Map<number, string>();
  const names = new Map<number, string>();
  const pairs = new Map<number, string>();
  const figures = new Map<number, string>();
  const places = new Map<number, string>();
  const tables = { word: words, name: names, pair: pairs, figure: figures, place: places };
  termsOf(article, (kind, term, text) => {
    const table = tables[kind];
    if (!table.has(term)) table.set(term, text);
  });
  const people = new Map<number, string>();
  for (const { kind, name } of article.mentions) {
    if (kind !== "person") continue;
    for (const { text } of tokens(name)) {
      const { term } = lexeme(text);
      if ((people.get(term)?.length ?? 0) < name.length) people.set(term, name);
    }
  }
  return { words, names, pairs, figures, places, people };
}
