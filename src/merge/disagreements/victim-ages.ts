/**
 * Finds different ages of one person whom the reports do not name: "A 45-year-old man was killed" here, "One man, 54, died"
 * there. Precision first: both are in the openings, in both articles it is the only such person with that fate, and the
 * sentences are about one matter.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { onePerson } from "../../words/lexicon/persons/groups-of-people.js";
import { type Casualty, OUTCOMES_BY_CASUALTY } from "../../words/lexicon/things/casualties.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { type Quantified, quantitiesIn } from "../../words/numbers/quantity.js";
import { mayMatch } from "../../words/text/needed-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { wordsWithin } from "../versions/cited-values.js";
import { ofEachMatter, twoVersions } from "../versions/two-versions.js";
import { MOST_APART } from "./stated-age.js";

const OPENING = 6;
const OLDEST = 110;
const NOUN = `(?<noun>${[
  ...onePerson(
    "anybody",
    "young",
    "travellers",
    "crew",
    "victims",
    "suspects",
    "thieves",
    "residents",
    "police",
    "pupils",
  ),
  ...onePerson("rescuers", "medics", "soldiers", "workers"),
  ...wordList(
    "diver nurse farmer fisherman guard miner sailor tourist pensioner mother father grandmother grandfather rider",
  ),
].join("|")})`;
/** "A 45-year-old | man", "One man, | 54". */
const ARTICLE_BEFORE = /\b(?:an?|the|one) $/i;
const NOUN_BEFORE = new RegExp(String.raw`\b(?:an?|the|one) ${NOUN}(?:,| aged| of) (?:aged )?$`, "i");
const NOUN_AFTER = new RegExp(String.raw`^ ${NOUN}\b(?! (?:named|called|identified))`);
const AGE_ENDS = /^(?:,| (?:was|died|is|has)\b|\.)/;
/** Most characters of an article or a noun before an age. */
const AGE_REACH = 32;

interface AgeOfSomebody {
  readonly noun: string;
  readonly quantity: Quantified;
}

const mayTellAge = mayMatch(NOUN_BEFORE, NOUN_AFTER);

/** Ages of people without a name, as the parser of quantities reads them: in digits and in words. */
function unnamedAgesIn(text: string): AgeOfSomebody[] {
  if (!mayTellAge(text)) return [];
  return quantitiesIn(text).flatMap((quantity) => {
    const { numberStart, numberEnd, end, unit, value } = quantity;
    if (!Number.isInteger(value) || value > OLDEST) return [];
    const before = text.slice(Math.max(0, numberStart - AGE_REACH), numberStart);
    const after = text.slice(end, end + AGE_REACH);
    const ahead = unit === "years old" && ARTICLE_BEFORE.test(before) ? NOUN_AFTER.exec(after) : null;
    const behind =
      (unit === null || unit === "years old") && AGE_ENDS.test(text.slice(numberEnd, end) + after)
        ? NOUN_BEFORE.exec(before)
        : null;
    const noun = (ahead ?? behind)?.groups?.noun?.toLowerCase();
    return noun === undefined ? [] : [{ noun, quantity }];
  });
}

const fate = (casualty: Casualty, ...more: readonly string[]): RegExp =>
  regexFrom("i", String.raw`\b`, [...(OUTCOMES_BY_CASUALTY.get(casualty) ?? []), ...more], String.raw`\b`);
/** What became of the person, by the words for it. */
const FATES: readonly (readonly [fate: string, words: RegExp])[] = [
  ["dead", fate("dead", "dies|death|body")],
  ["hurt", fate("hurt", "hospital")],
  ["arrested", fate("arrested", "custody|charged")],
  ["missing", fate("missing")],
  ["rescued", fate("rescued", "saved|pulled")],
];

interface VictimAge {
  readonly sentence: StorySentence;
  /** The noun for the person, and the fate: "man dead". */
  readonly who: string;
  readonly noun: string;
  readonly age: number;
  /** Null where the sentence does not tell it. */
  readonly fate: string | null;
  readonly value: Words;
}

/** Words for people of whom a story may have many, so that only their fate says who is meant. */
const ANYBODY = regexFrom(
  "",
  "^",
  [
    ...onePerson("anybody", "young", "victims", "suspects", "residents", "police", "soldiers", "workers"),
    ...wordList("passenger student pupil tourist pensioner mother father miner"),
  ],
  "$",
);
/** An age in any sentence: "his 9-year-old brother", "Tim Roos, 9,", "aged 9". */
const ANY_AGE = /\b(?:(\d{1,2})[- ]year[- ]old|aged (\d{1,2})\b)|, (\d{1,2}),/g;

/** The differing ages of unnamed victims, in the order of the articles; each kind of person and fate once. */
export function differingVictimAges(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  return ofEachMatter(sentences.flatMap(agesIn), ({ who }) => who).flatMap((all) => {
    const [x] = all;
    const y = all.find(({ age, sentence: other }) => age !== x?.age && other.origin !== x?.sentence.origin);
    if (!x || !y || Math.abs(x.age - y.age) > MOST_APART) return [];
    // Two ages in one article are those of two people.
    const alone = all.every(({ sentence: { article }, age }) =>
      all.every((other) => other.sentence.article !== article || other.age === age),
    );
    const pairs = alignWords(x.sentence.reading.words, y.sentence.reading.words);
    const mismatch = matterMismatch(x.sentence.reading, y.sentence.reading, pairs);
    // "His 9-year-old brother" is told of as well.
    const mentionsAge = ({ sentence: { article } }: VictimAge, { age }: VictimAge) =>
      sentences.some(
        (one) =>
          one.article === article &&
          [...one.cited.text.matchAll(ANY_AGE)].some((match) => match.slice(1).includes(String(age))),
      );
    if (mentionsAge(x, y) || mentionsAge(y, x) || (x.fate !== y.fate && x.fate !== null && y.fate !== null))
      return [];
    if (!alone || (mismatch !== null && mismatch !== "asserter")) return [];
    return twoVersions({ kind: "age", what: x.noun }, [x, y], articles, ({ age }) =>
      all.filter((other) => other.age === age),
    );
  });
}

function agesIn(sentence: StorySentence): VictimAge[] {
  const { cited, mark, kind, position, quoted } = sentence;
  const suffered = FATES.find(([, words]) => words.test(cited.text))?.[0] ?? null;
  if (mark !== "text" || kind !== "report" || position >= OPENING || quoted) return [];
  const [found, ...more] = unnamedAgesIn(cited.text);
  if (!found || more.length > 0 || (suffered === null && ANYBODY.test(found.noun))) return [];
  const { noun, quantity } = found;
  const value = wordsWithin(cited, quantity.numberStart, quantity.end);
  if (value === null) return [];
  const who = ANYBODY.test(noun) ? `${noun} ${suffered}` : noun;
  return [{ sentence, who, noun, age: quantity.value, fate: suffered, value }];
}
