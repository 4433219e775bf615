/**
 * Finds what two reports tell differently of one matter wherever it stands in them: "died of pneumonia" here, "died of a heart attack"
 * there; "was married twice", "her three marriages". Precision first: each report gives one value, and what is somebody's is of one
 * person in both.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { ALL_TIES, relatives } from "../../words/lexicon/persons/relatives.js";
import { regexFrom } from "../../words/text/regex.js";
import { type SlotValue, slotsApart, slotsIn } from "../quantities/told-slots.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { timeOf, wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst, ofEachMatter } from "../versions/two-versions.js";
import { isReporting, namesIn, ownerBefore, statesBetween, surnameOf } from "./owners.js";

interface ToldSlot {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly slot: SlotValue;
  /** Surname of whose it is; empty where a pronoun or nobody stands before it. */
  readonly owner: string;
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

/** Each slot once, in the order of the story. */
export function differingSlots(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = sentences.flatMap((one) => toldBy(articles[one.article], one));
  return ofEachMatter(all, ({ slot }) => slot.slot).flatMap((given) =>
    disagreementOfFirst(given, articles, {
      matter: ({ slot }) => ({ kind: slot.name === "" ? "figure" : "statement", what: slot.what }),
      areOne: (x, y) => !slotsApart(x.slot, y.slot),
      areApart: (x, y) =>
        x.sentence.origin !== y.sentence.origin &&
        slotsApart(x.slot, y.slot) &&
        ofOneOwner(x, y) &&
        !(x.slot.slot.endsWith(" ago") && daysFrom(x, y, articles) > MOST_DAYS),
    }),
  );
}

/** Whether both are of one person: a surname in both, or in one beside a pronoun that no other person stands for. */
const ofOneOwner = (x: ToldSlot, y: ToldSlot): boolean =>
  !x.slot.owned || (x.owner === y.owner ? x.owner !== "" : x.owner === "" || y.owner === "");

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
    return [{ sentence, value, slot, owner: owner === null ? "" : surnameOf(owner) }];
  });
}

/** Characters before a value in which a word may deny it. */
const NEAR = 40;
