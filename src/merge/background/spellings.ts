/**
 * Finds a name that two reports spell in two ways: "wife Stacy" here, "his wife, Stacey" there. Precision first: one letter differs in
 * one word, the rest of the name or the relation is the same, no report has both, and it is no matter of how a script is romanised.
 */
import { distance } from "fastest-levenshtein";
import type { Article, Disagreement, Words } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { likelyGender } from "../../words/lexicon/given-names.js";
import { ALL_TIES, relatives } from "../../words/lexicon/persons/relatives.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { regexFrom } from "../../words/text/regex.js";
import { nameWords } from "../disagreements/incompatible-values.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { wordsWithin } from "../versions/cited-values.js";
import { twoVersions } from "../versions/two-versions.js";
import { isReporting, namesIn } from "./owners.js";

/** Letters of a word whose spelling can be judged. */
const LEAST_LETTERS = 4;
/** Most names of a story that are compared with each other. */
const COMPARED = 300;

/** "His wife, Stacey", "and wife Stacy". */
const OF_KIN = finderOfAll(
  regexFrom(
    "gu",
    String.raw`(?:\b(?:his|her|their|and|His|Her|Their)|['’]s) (?<tie>`,
    relatives(...ALL_TIES),
    String.raw`),? (?<name>\p{Lu}\p{Ll}{3,})(?! \p{Lu})(?!\p{L})`,
  ),
);

interface SpeltName {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly kind: "person" | "place";
  /** The word that may be spelt otherwise. */
  readonly word: string;
  /** The rest of the name, with a gap; the tie of a relative. */
  readonly frame: string;
  /** What is shown of the frame. */
  readonly what: string;
}

/** Names that articles spell in two ways in one frame of words: each name once, in the order of the story. */
export function differingSpellings(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = firstOfEach(sentences.flatMap((one) => speltIn(articles[one.article], one)));
  const byFrame = new Map<string, SpeltName[]>();
  for (const one of all) addTo(byFrame, one.frame, one);
  const anyHasBoth = bothIn(articles.length, sentences);
  const found = new Map<string, Disagreement>();
  for (const group of byFrame.values()) {
    for (const [index, x] of group.slice(0, COMPARED).entries()) {
      const y = group.slice(index + 1).find((other) => spellOtherwise(x, other));
      const key = y && [x.word, y.word].sort().join(" ");
      if (!y || key === undefined || found.has(key) || anyHasBoth(x, y)) continue;
      found.set(
        key,
        twoVersions({ kind: y.kind === "place" ? y.kind : x.kind, what: x.what }, [x, y], articles, (one) =>
          group.filter(({ word }) => word === one.word),
        ),
      );
    }
  }
  return [...found.values()];
}

/** The first of each spelling in each article. */
function firstOfEach(all: readonly SpeltName[]): readonly SpeltName[] {
  const first = new Map<string, SpeltName>();
  for (const one of all) {
    const key = `${one.sentence.article} ${one.frame} ${one.word}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function speltIn(article: Article | undefined, sentence: StorySentence): SpeltName[] {
  if (!article || !isReporting(sentence)) return [];
  const { cited } = sentence;
  const full = namesIn(article, sentence).flatMap(({ kind, start, end }): SpeltName[] => {
    if (kind !== "person" && kind !== "place") return [];
    const words = nameWords(cited.text.slice(start, end));
    const value = wordsWithin(cited, start, end);
    if (value === null || words.length < 2) return [];
    return words.flatMap((word, at): SpeltName[] => {
      const rest = words.filter((_, index) => index !== at);
      return word.length < LEAST_LETTERS || rest.every(({ length }) => length < LEAST_LETTERS)
        ? []
        : [
            {
              sentence,
              value,
              kind,
              word,
              frame: words.with(at, "*").join(" "),
              what: value.text,
            },
          ];
    });
  });
  const kin = OF_KIN(cited.text).flatMap((match): SpeltName[] => {
    const { tie = "", name = "" } = match.groups ?? {};
    const start = match.index + match[0].length - name.length;
    const value = wordsWithin(cited, start, start + name.length);
    return value === null
      ? []
      : [{ sentence, value, kind: "person", word: name.toLowerCase(), frame: `kin ${tie}`, what: tie }];
  });
  return [...full, ...kin];
}

/** Letters that one romanisation has for another; and endings that make another name of one: "Mario", "Maria". */
const ROMANISED = new Set(["iy", "ij", "jy", "ck", "kq", "sz", "vw", "fv", "dt", "gk"]);
const ENDINGS = new Set("aois");
/** "Vyacheslav", "Vyachislav": vowels of given names, which papers romanise each in its way. */
const VOWELS_OF_GIVEN = new Set(["ei", "ou", "ae"]);

function spellOtherwise(x: SpeltName, y: SpeltName): boolean {
  if (x.sentence.origin === y.sentence.origin || x.word === y.word) return false;
  if (x.word.at(0) !== y.word.at(0)) return false;
  if (areLikeGivenNames(x, y)) return true;
  if (distance(x.word, y.word) !== 1) return false;
  const [short, long] = x.word.length <= y.word.length ? [x.word, y.word] : [y.word, x.word];
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  if (at < 0) return !ENDINGS.has(long.at(-1) ?? "");
  // "Mohamed", "Mohammed".
  const isDoubled = long[at] === long[at - 1] || long[at] === long[at + 1];
  if (short.length < long.length) return !isDoubled && long[at] !== "h" && long[at] !== "'";
  const pair = [short[at], long[at]].sort().join("");
  if (!x.frame.endsWith("*") && !x.frame.startsWith("kin ") && VOWELS_OF_GIVEN.has(pair)) return false;
  return !ROMANISED.has(pair) && !(at === short.length - 1 && /[aeio]/.test(pair));
}

/** Without what is spelt in many ways. */
const withoutVowels = (word: string): string => word.replace(/[aeiouyh]/g, "");

/**
 * Whether a given name and one that few bear sound nearly alike, and neither is short for the other: "Brian" and "Bryant". Two
 * names that many bear ("Robert", "Rupert") are two people. Vowels at the end make other names of one ("Erica").
 */
function areLikeGivenNames({ frame, word }: SpeltName, { word: other }: SpeltName): boolean {
  const known = [word, other].filter((name) => likelyGender(name) !== undefined);
  if (!frame.startsWith("* ") || known.length !== 1 || distance(word, other) !== 2) return false;
  if (word.startsWith(other) || other.startsWith(word)) return false;
  // "Benjamin", "Binyamin".
  if (word.includes("j") !== other.includes("j")) return false;
  if (word.at(-1) !== other.at(-1) && [word, other].every((name) => /[aeiouy]$/.test(name))) return false;
  return distance(withoutVowels(word), withoutVowels(other)) <= 1;
}

/** Whether a report has both words: then it knows two bearers. The words of each report are read once, where somebody asks. */
function bothIn(count: number, sentences: readonly StorySentence[]): (x: SpeltName, y: SpeltName) => boolean {
  let read: readonly Set<string>[] | undefined;
  const wordsOfEach = () => {
    const words = Array.from({ length: count }, () => new Set<string>());
    for (const { article, cited } of sentences)
      for (const word of nameWords(cited.text)) words[article]?.add(word);
    return words;
  };
  return (x, y) => {
    read ??= wordsOfEach();
    return read.some((words) => words.has(x.word) && words.has(y.word));
  };
}
