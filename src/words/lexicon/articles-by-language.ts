/**
 * Articles of languages other than English, by BCP 47 tag, in small letters. The partitive ones of
 * French are with the indefinite ones. Source: the grammars of these languages.
 */
import { wordList } from "./word-list.js";

interface Articles {
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
}

const ARTICLES_BY_LANGUAGE: ReadonlyMap<string, Articles> = new Map(
  [
    ["de", "der die das den dem des", "ein eine einen einem einer eines"],
    ["fr", "le la les", "un une des du"],
    ["es", "el la los las", "un una unos unas"],
    ["it", "il lo la gli le", "un uno una"],
    ["pt", "o a os as", "um uma uns umas"],
    ["nl", "de het", "een"],
  ].map(([language = "", definite = "", indefinite = ""]) => [
    language,
    { definite: wordList(definite), indefinite: wordList(indefinite) },
  ]),
);

/** The articles of some languages, each once. */
export const articlesIn = (kind: keyof Articles, ...languages: readonly string[]): readonly string[] => [
  ...new Set(languages.flatMap((language) => ARTICLES_BY_LANGUAGE.get(language)?.[kind] ?? [])),
];
