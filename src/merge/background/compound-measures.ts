/**
 * Finds a measure before a noun that two reports give differently: "the 35-word oath" here, "the 38-word oath" there. Precision first:
 * the unit and the noun are the same, each report has one such measure, and the sentences share who or what it is about.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { COORDINATORS, PREPOSITIONS, RELATIVES } from "../../words/lexicon/english-function-words.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";
import { stem } from "../../words/text/tokens.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst, ofEachMatter } from "../versions/two-versions.js";
import { isReporting } from "./owners.js";

/** Not of which a story has many: people of an age, leads of some points, terms of some years. */
const UNITS = [
  "word|page|minute|hour|second|mile|kilomet(?:er|re)|met(?:er|re)|foot|inch|acre|ton|tonne|pound|seat|room|bed|storey|story",
  "member|person|man|nation|state|game|song|track|chapter|point(?= (?:plan|programme|program|list)\\b)|car|gun|barrel|volt|megawatt",
];
const COMPOUND = finderOfAll(
  regexFrom(
    "gu",
    String.raw`(?<![\p{L}\d.,-])(?<number>(?:\d{1,3},)?\d{1,4}|`,
    [oneOf(...SMALL_NUMBERS.slice(2))],
    ")-(?<unit>",
    UNITS,
    String.raw`)(?:-long|-high|-wide)? (?<rest>(?:\p{Ll}[\p{Ll}-]+ ){0,2}?\p{Ll}[\p{Ll}-]+)(?=[,.;:)”"]|$| `,
    [
      ...PREPOSITIONS,
      ...COORDINATORS,
      ...RELATIVES,
      "is|was|were|will|has|had|administered|released|delivered",
    ],
    String.raw`\b)`,
  ),
);
/** Of another one. */
const OF_OTHERS =
  /\b(?:another|similar|previous|last year|years? ago|earlier|typical|average|each|every|first|second|third)\b/iu;
/** Greatest ratio of two measures of one thing. */
const FARTHEST = 4;
/** Least rarity of a common word that both sentences have. */
const TELLING = 3;

interface CompoundMeasure {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly number: number;
  /** Unit and noun: "word oath". */
  readonly of: string;
  readonly what: string;
  /** Words between the unit and the noun: "losing" of "three-game losing streak". */
  readonly sort: readonly string[];
}

/**
 * The first two measures of each noun that differ between articles, "a 12-mile queue" and "a 9-mile queue": each noun once,
 * in the order of the story.
 */
export function differingMeasures(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  return ofEachMatter(sentences.flatMap(measuresIn), ({ of }) => of).flatMap((all) =>
    disagreementOfFirst(all, articles, {
      matter: ({ what }) => ({ kind: "figure", what }),
      areOne: (x, y) => x.number === y.number,
      areApart: measuresDiffer,
    }),
  );
}

function measuresDiffer(x: CompoundMeasure, y: CompoundMeasure): boolean {
  if (x.sentence.origin === y.sentence.origin || x.number === y.number) return false;
  if (Math.max(x.number, y.number) > FARTHEST * Math.min(x.number, y.number)) return false;
  // A losing streak and a winning streak are two.
  if (x.sort.length > 0 && y.sort.length > 0 && !x.sort.some((word) => y.sort.includes(word))) return false;
  const [a, b] = [x.sentence.reading, y.sentence.reading];
  const pairs = alignWords(a.words, b.words);
  const mismatch = matterMismatch(a, b, pairs);
  if (mismatch === "day" || mismatch === "stance") return false;
  const [, noun = ""] = x.of.split(" ");
  return pairs.some(({ a: at, strength }) => {
    const word = a.words[at];
    return (
      strength === 1 &&
      word !== undefined &&
      !word.number &&
      word.stem !== noun &&
      (word.name || word.weight >= TELLING)
    );
  });
}

function measuresIn(sentence: StorySentence): CompoundMeasure[] {
  const { cited, reading } = sentence;
  if (!isReporting(sentence) || reading.unsure || isForeign(reading.language) || OF_OTHERS.test(cited.text))
    return [];
  return COMPOUND(cited.text).flatMap((match): CompoundMeasure[] => {
    const { number = "", unit = "", rest = "" } = match.groups ?? {};
    const value = wordsWithin(cited, match.index, match.index + number.length + 1 + unit.length);
    const count = /\d/.test(number) ? Number(number.replace(",", "")) : SMALL_NUMBERS.indexOf(number);
    const noun = rest.split(" ").at(-1) ?? "";
    return value === null || count < 1
      ? []
      : [
          {
            sentence,
            value,
            number: count,
            of: `${unit.replace("re", "er")} ${stem(noun)}`,
            what: noun,
            sort: rest.split(" ").slice(0, -1),
          },
        ];
  });
}
