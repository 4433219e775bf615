/**
 * Finds different ages of one person whom the reports do not name: "A 45-year-old man was killed" here, "One man, 54, died"
 * there. Precision first: both are in the openings, in both articles it is the only such person with that fate, and the
 * sentences are about one matter.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { inTime, verdictOf, versionOf, wordsWithin } from "../versions/cited-values.js";
import { MOST_APART } from "./stated-age.js";

const OPENING = 6;
const NOUN = `(?<noun>${[
  "man|woman|boy|girl|teenager|motorcyclist|cyclist|pedestrian|driver|hiker|climber|swimmer|skier|diver|pilot|suspect",
  "victim|student|pupil|teacher|nurse|doctor|farmer|fisherman|soldier|officer|firefighter|guard|worker|miner|sailor",
  "tourist|passenger|resident|pensioner|mother|father|grandmother|grandfather|toddler|gunman|attacker|robber|thief|rider",
].join("|")})`;
const AGES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Aa]|[Tt]he|[Oo]ne) (?<said>(?<age>\d{1,2})-year-old) ${NOUN}\b(?! (?:named|called|identified))`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:[Aa]|[Tt]he|[Oo]ne) ${NOUN}(?:,| aged| of) (?<said>(?<age>\d{1,2}))(?=,| (?:was|died|is|has)\b|\.)`,
    "g",
  ),
];
/** What became of the person, by the words for it. */
const FATES: readonly (readonly [fate: string, words: RegExp])[] = [
  ["dead", /\b(?:killed|died|dies|dead|death|drowned|body)\b/i],
  ["hurt", /\b(?:injured|hurt|wounded|hospital)\b/i],
  ["arrested", /\b(?:arrested|detained|custody|charged)\b/i],
  ["missing", /\bmissing\b/i],
  ["rescued", /\b(?:rescued|saved|pulled)\b/i],
];

interface VictimAge {
  readonly told: StorySentence;
  /** Who, and with what fate: "man dead". */
  readonly who: string;
  readonly noun: string;
  readonly age: number;
  /** Null where the sentence does not tell it. */
  readonly fate: string | null;
  readonly value: Words;
}

/** Of whom there are many in a story, so that only the fate tells which. */
const ANYBODY =
  /^(?:man|woman|boy|girl|teenager|victim|suspect|resident|passenger|officer|soldier|worker|student|pupil|tourist|pensioner|mother|father|toddler|attacker|miner)$/;
/** An age in any sentence: "his 9-year-old brother", "Tim Roos, 9,", "aged 9". */
const ANY_AGE = /\b(?:(\d{1,2})[- ]year[- ]old|aged (\d{1,2})\b)|, (\d{1,2}),/g;

/** In the order of the articles; each kind of person and fate once. */
export function differingVictimAges(
  articles: readonly Article[],
  told: readonly StorySentence[],
): Disagreement[] {
  const byWho = new Map<string, VictimAge[]>();
  for (const one of told.flatMap(agesIn)) byWho.set(one.who, [...(byWho.get(one.who) ?? []), one]);
  return [...byWho.values()].flatMap((all) => {
    const [x] = all;
    const y = all.find(({ age, told: other }) => age !== x?.age && other.origin !== x?.told.origin);
    if (!x || !y || Math.abs(x.age - y.age) > MOST_APART) return [];
    // Two ages in one article are those of two people.
    const alone = all.every(({ told: { article }, age }) =>
      all.every((other) => other.told.article !== article || other.age === age),
    );
    const pairs = alignWords(x.told.reading.words, y.told.reading.words);
    const mismatch = matterMismatch(x.told.reading, y.told.reading, pairs);
    // "His 9-year-old brother" is told of as well.
    const toldOf = ({ told: { article } }: VictimAge, { age }: VictimAge) =>
      told.some(
        (one) =>
          one.article === article &&
          [...one.cited.text.matchAll(ANY_AGE)].some((match) => match.slice(1).includes(String(age))),
      );
    if (toldOf(x, y) || toldOf(y, x) || (x.fate !== y.fate && x.fate !== null && y.fate !== null)) return [];
    if (!alone || (mismatch !== null && mismatch !== "asserter")) return [];
    const [first, second] = inTime(x, y, articles);
    const versions = [first, second].map(({ told: by, value, age }) =>
      versionOf(
        by,
        value,
        all.filter((other) => other.age === age),
      ),
    );
    return [{ kind: "age", verdict: verdictOf(first, second, articles), what: x.noun, versions }];
  });
}

function agesIn(told: StorySentence): VictimAge[] {
  const { cited, mark, kind, position, quoted } = told;
  const fate = FATES.find(([, words]) => words.test(cited.text))?.[0];
  if (mark !== "text" || kind !== "report" || position >= OPENING || quoted) return [];
  const found = AGES.flatMap((pattern) => [...cited.text.matchAll(pattern)]);
  const [match] = found;
  const { noun = "", said = "", age = "" } = match?.groups ?? {};
  if (!match || found.length > 1 || (fate === undefined && ANYBODY.test(noun))) return [];
  const start = match.index + match[0].lastIndexOf(said);
  const value = wordsWithin(cited, start, start + said.length);
  if (value === null) return [];
  return [
    {
      told,
      who: ANYBODY.test(noun) ? `${noun} ${fate}` : noun,
      noun,
      age: Number(age),
      fate: fate ?? null,
      value,
    },
  ];
}
