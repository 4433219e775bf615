/**
 * Finds what two reports tell differently of one matter wherever it stands in them: "died of pneumonia" here, "died of a heart attack"
 * there; "was married twice", "her three marriages". Precision first: each report gives one value, and what is somebody's is of one
 * person in both.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { ALL_TIES, relatives } from "../../words/lexicon/persons/relatives.js";
import { UNNAMED_PERSONS } from "../../words/lexicon/persons/unnamed-persons.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";
import { factsOf } from "../facts/facts.js";
import { type SlotValue, slotsApart } from "../quantities/slots/slot-value.js";
import { slotsIn } from "../quantities/slots/told-slots.js";
import type { ContentWord } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { timeOf, wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst, ofEachMatter } from "../versions/two-versions.js";
import { isReporting, namesIn, ownerBefore, statesBetween, surnameOf } from "./owners.js";

interface ToldSlot {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly slot: SlotValue;
  /** Surname of whose it is; empty where a pronoun or nobody stands before it. */
  readonly owner: string;
  /** The common noun for a person that stands last before it, where nobody is named: "driver"; else empty. */
  readonly noun: string;
}

/** Most days between two reports that count back from their own day. */
const MOST_DAYS = 4;
const DAY = 86_400_000;
/** Of another person or time: "her mother", "a similar siege". */
const OF_OTHERS = regexFrom(
  "iu",
  String.raw`\b(?:another|similar|previous|last year|like|such as|compared|(?:his|her|their) (?:`,
  relatives(...ALL_TIES),
  String.raw`|friend))\b`,
);

/** Most hours between two reports of what changes within the day. */
const HALF_DAY = 0.5;
/** Least share of the lighter sentence, by weight, that the other has where only like sentences are compared. */
const ALIKE = 0.5;

/** Each slot once, in the order of the story. */
export function differingSlots(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = sentences.flatMap((one) => toldBy(articles[one.article], one));
  const { dead, struck } = harmed(all.length > 0 ? sentences : []);
  const isOfOne = ({ slot }: SlotValue) => (slot === "place of death" ? dead : struck) <= 1;
  return ofEachMatter(all, ({ slot }) => slot.slot).flatMap((given) =>
    disagreementOfFirst(given, articles, {
      matter: ({ slot }) => ({ kind: slot.name === "" ? "figure" : "statement", what: slot.what }),
      areOne: (x, y) => !slotsApart(x.slot, y.slot),
      areApart: (x, y) =>
        x.sentence.origin !== y.sentence.origin &&
        !x.slot.mention &&
        !y.slot.mention &&
        slotsApart(x.slot, y.slot) &&
        ofOneOwner(x, y, isOfOne(x.slot)) &&
        (!x.slot.alike || areAlike(x, y)) &&
        !(x.slot.fades && daysFrom(x, y, articles) > HALF_DAY) &&
        !(x.slot.slot.endsWith(" ago") && daysFrom(x, y, articles) > MOST_DAYS),
    }),
  );
}

/** Greatest numbers of dead and of dead and hurt that the story tells: where there are several, "the man" of two reports may be two. */
function harmed(sentences: readonly StorySentence[]): { readonly dead: number; readonly struck: number } {
  const most = new Map<string, number>();
  for (const { reading } of sentences)
    for (const { kind, value, part } of factsOf(reading).quantities)
      if (!part) most.set(kind, Math.max(value, most.get(kind) ?? 0));
  const dead = most.get("dead") ?? 0;
  return { dead, struck: dead + (most.get("hurt") ?? 0) };
}

/** Words for persons by who they can be: a man is no girl, and a gunman no victim. */
const MALE: ReadonlySet<string> = new Set(["man", "boy", "he"]);
const FEMALE: ReadonlySet<string> = new Set(["woman", "girl", "she"]);
const SUSPECTED: ReadonlySet<string> = new Set(["suspect", "gunman", "shooter"]);
const ANY_PERSON: ReadonlySet<string> = new Set(["victim", "he", "she", "man", "woman"]);

function mayBeOnePerson(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const apart = (words: ReadonlySet<string>) => words.has(one) !== words.has(other);
  if (MALE.has(one) ? FEMALE.has(other) : FEMALE.has(one) && MALE.has(other)) return false;
  if (apart(SUSPECTED)) return false;
  return one === other || ANY_PERSON.has(one) || ANY_PERSON.has(other);
}

/**
 * Whether both are of one person: a surname in both, or in one beside a pronoun that no other person stands for; or words for one
 * person in both, where only one came to harm.
 */
function ofOneOwner(x: ToldSlot, y: ToldSlot, isOfOne: boolean): boolean {
  if (!x.slot.owned) return true;
  if (x.owner !== "" && y.owner !== "") return x.owner === y.owner;
  if (x.slot.named) return false;
  const isOfHarm = HARM.has(x.slot.slot);
  if (x.owner === "" && y.owner === "") return isOfHarm && isOfOne && mayBeOnePerson(x.noun, y.noun);
  return !isOfHarm || (isOfOne && x.noun + y.noun !== "");
}

/** What comes to whoever is hurt or dies. */
const HARM: ReadonlySet<string> = new Set(["place of death", "wound", "stab wound", "shots", "stabs"]);

/** What sentences tell of a part of something are stances, too: "nearly all", "most of". */
const SHARES: ReadonlySet<string> = new Set(["part", "portion"]);
const tellOtherShares = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...mine, ...theirs].every((one) => SHARES.has(one) || (mine.has(one) && theirs.has(one)));

/** Whether two sentences tell of one matter, with no other person, day or speaker. */
function areAlike({ sentence: { reading: a } }: ToldSlot, { sentence: { reading: b } }: ToldSlot): boolean {
  const pairs = alignWords(a.words, b.words);
  const mismatch = matterMismatch(a, b, pairs);
  const isOfShares = mismatch === "stance" && tellOtherShares(factsOf(a).stances, factsOf(b).stances);
  if (mismatch !== null && mismatch !== "asserter" && !isOfShares) return false;
  const hasOwnName = (words: readonly ContentWord[], side: "a" | "b") =>
    words.some(({ name, number }, at) => name && !number && !pairs.some((pair) => pair[side] === at));
  if (hasOwnName(a.words, "a") && hasOwnName(b.words, "b")) return false;
  const held = pairs.reduce((sum, pair) => sum + pair.strength * (a.words[pair.a]?.weight ?? 0), 0);
  return held >= ALIKE * Math.min(a.weight, b.weight);
}

function daysFrom(x: ToldSlot, y: ToldSlot, articles: readonly Article[]): number {
  const [a, b] = [x, y].map(({ sentence }) => timeOf(articles[sentence.article]));
  return a === null || b === null || a === undefined || b === undefined ? 0 : Math.abs(a - b) / DAY;
}

function toldBy(article: Article | undefined, sentence: StorySentence): ToldSlot[] {
  const { cited, reading } = sentence;
  if (!article || !isReporting(sentence) || reading.unsure || isForeign(reading.language)) return [];
  return slotsIn(cited.text).flatMap((slot): ToldSlot[] => {
    const value = wordsWithin(cited, slot.start, slot.end);
    if (OF_OTHERS.test(cited.text.slice(0, slot.start))) return [];
    if (value === null || !statesBetween(sentence, Math.max(0, slot.start - NEAR), slot.end)) return [];
    const owner = ownerBefore(namesIn(article, sentence), slot.from);
    const noun = cited.text.slice(0, slot.from).match(PERSON)?.at(-1)?.toLowerCase() ?? "";
    return [
      { sentence, value, slot, owner: owner === null ? "" : surnameOf(owner), noun: owner ? "" : noun },
    ];
  });
}

/** "The boy", "a 34-year-old driver". */
const PERSON = new RegExp(String.raw`\b(?:${oneOf(...UNNAMED_PERSONS, "victim|he|she")})\b`, "giu");
/** Characters before a value in which a word may deny it. */
const NEAR = 40;
