/**
 * Finds the longest sentence that reports give differently for one charge: "could face up to 14 years in prison for striking a guard"
 * here, "striking a guard can bring up to ten years" there. Precision first: no report gives two, none speaks of one charge of
 * several, and the sentences share what the charge is.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { alignWords } from "../similarity/similarity-features.js";
import { wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst } from "../versions/two-versions.js";
import { isReporting } from "./owners.js";

const NUMBER = oneOf("\\d{1,3}", ...SMALL_NUMBERS.slice(2));
/** "Could face up to 14 years in prison", "punishable by a maximum of ten years in jail". */
const MAXIMUM = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?:`,
    [
      "face|faces|faced|facing|jailed for|imprisoned for|sentenced to|punishable by|punished with|punished by|carries|carry|carried|gets?",
    ],
    `) (?:a |the )?(?:(?:maximum|possible|potential) )?(?:(?:sentence|penalty|term|prison term|prison sentence|jail term) )?(?:of )?`,
    `(?:up to|as many as|a maximum of|a maximum sentence of|at most) (?<value>(?<number>${NUMBER}) years?)`,
  ),
);
const IN_PRISON = /\b(?:prison|jail(?:ed)?|behind bars|imprison\w*|sentence|term)\b/i;
/** Of one charge of several, of a fine as well, or of another case. */
const PART =
  /\b(?:each|every|per (?:count|charge)|counts?|both|combined|total|alone|another|fines?|plea|guidelines|additional|more years|reduced|first|second)\b/i;
/** Least rarity of a word that tells the charge, and least number of them in common. */
const LEAST_RARITY = 3;
const SHARED = 2;
const OF_PUNISHMENT =
  /^(?:prison|jail|year|face|maximum|sentenc|guilti|charg|court|convict|penalti|term|imprison)/;

interface Penalty {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly years: number;
}

/** At most one. */
export function differingPenalties(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  return disagreementOfFirst(sentences.flatMap(penaltiesIn), articles, {
    matter: () => ({ kind: "figure", what: "maximum sentence" }),
    areOne: (x, y) => x.years === y.years,
    areApart: (x, y) =>
      x.sentence.origin !== y.sentence.origin && x.years !== y.years && areOfOneCharge(x, y),
  });
}

function areOfOneCharge(
  { sentence: { reading: a } }: Penalty,
  { sentence: { reading: b } }: Penalty,
): boolean {
  const charge = alignWords(a.words, b.words).filter(({ a: at, strength }) => {
    const word = a.words[at];
    return (
      strength === 1 &&
      word &&
      !word.number &&
      !word.name &&
      word.weight >= LEAST_RARITY &&
      !OF_PUNISHMENT.test(word.key)
    );
  });
  return charge.length >= SHARED;
}

function penaltiesIn(sentence: StorySentence): Penalty[] {
  const { text } = sentence.cited;
  if (!isReporting(sentence) || sentence.quoted || isForeign(sentence.reading.language)) return [];
  if (PART.test(text) || !IN_PRISON.test(text)) return [];
  return MAXIMUM(text).flatMap((match): Penalty[] => {
    const { value = "", number = "" } = match.groups ?? {};
    const start = match.index + match[0].length - value.length;
    const words = wordsWithin(sentence.cited, start, start + value.length);
    const years = /\d/.test(number) ? Number(number) : SMALL_NUMBERS.indexOf(number.toLowerCase());
    return words === null || years < 1 ? [] : [{ sentence, value: words, years }];
  });
}
