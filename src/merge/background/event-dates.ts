/**
 * Finds the day or month that reports give differently for what is held once: "the parties hold primaries in mid May" here, "the
 * primary would be held on April 30" there. Such dates stand deep in a report. Precision first: the verb is one of holding or
 * beginning, the noun is named, and each report gives one date for it.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { ENGLISH_MONTHS } from "../../words/lexicon/english-calendar.js";
import { FIXED_AHEAD } from "../../words/lexicon/things/plans.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst, ofEachMatter } from "../versions/two-versions.js";
import { isReporting } from "./owners.js";

/** What is held on one day, under one name each. */
const HELD: readonly (readonly [name: string, words: string])[] = [
  ["primary", "primary|primaries|primary election|primary elections"],
  ["runoff", "runoff|run-off"],
  ["election", "general election|election|elections"],
  ["referendum", "referendum|plebiscite"],
  ["trial", "trial"],
  ["hearing", "hearing"],
  ["sentencing", "sentencing"],
  ["arraignment", "arraignment"],
  ["funeral", "funeral|burial"],
  ["memorial", "memorial service|memorial"],
  ["inquest", "inquest"],
  ["auction", "auction"],
  ["wedding", "wedding"],
  ["summit", "summit"],
  ["conference", "conference"],
  ["concert", "concert"],
  ["ceremony", "ceremony"],
  ["inauguration", "inauguration"],
  ["festival", "festival"],
  ["premiere", "premiere"],
  ["launch", "launch"],
];
const NOUN = oneOf(...HELD.flatMap(([, words]) => words.split("|")));
const MONTH = oneOf(...ENGLISH_MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)));
const DATE = String.raw`(?<date>(?:early |mid-|mid |late )?(?<month>${MONTH})(?: (?<day>\d{1,2})(?!\d|,? \d{4}))?)(?!\p{L})`;
/** "The primary would be held on April 30", "the trial is set for June". */
const IS_HELD = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?<noun>${NOUN}) (?:(?:will|would|is|are|was|were|has been|have been|had been) )?(?:to )?(?:be )?`,
    [...FIXED_AHEAD, "held|begin|begins|began|start|starts|take place|takes place|took place"],
    `(?: to (?:be held|begin|start|open|take place))? (?:on|for|in) ${DATE}`,
  ),
);
/** "Will hold special-election primaries in mid May". */
const HOLDS = finderOfAll(
  new RegExp(
    String.raw`\b(?:hold|holds|held|holding) (?:(?:the|a|an|their|its|both) )?(?:[\p{Ll}-]{2,20} ){0,3}?(?<noun>${NOUN}) (?:on|in) ${DATE}`,
    "giu",
  ),
);
/** Of another year, or of each year. */
const ELSEWHERE =
  /\b(?:last year|previous|annual|every|each|originally|postponed|moved|rescheduled|in (?:19|20)\d\d)\b/i;

interface EventDate {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly what: string;
  readonly month: number;
  readonly day: number | null;
}

/** In the order of the story, each event once. */
export function differingEventDates(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  return ofEachMatter(sentences.flatMap(datesIn), ({ what }) => what).flatMap((dates) =>
    disagreementOfFirst(dates, articles, {
      matter: ({ what }) => ({ kind: "date", what }),
      areOne: isOneDate,
      areApart: (x, y) =>
        x.sentence.origin !== y.sentence.origin && !isOneDate(x, y) && nameNoOther(x.sentence, y.sentence),
    }),
  );
}

const isOneDate = (x: EventDate, y: EventDate): boolean =>
  x.month === y.month && (x.day === null || y.day === null || x.day === y.day);

/** Whether the rarer names of both do not tell two events: at least one has none that the other lacks. */
function nameNoOther({ reading: a }: StorySentence, { reading: b }: StorySentence): boolean {
  const own = (words: typeof a.words, others: typeof a.words) =>
    words.some(({ name, number, key }) => name && !number && !others.some((word) => word.key === key));
  return !own(a.words, b.words) || !own(b.words, a.words);
}

function datesIn(sentence: StorySentence): EventDate[] {
  const { text } = sentence.cited;
  if (!isReporting(sentence) || isForeign(sentence.reading.language) || ELSEWHERE.test(text)) return [];
  return [...IS_HELD(text), ...HOLDS(text)].flatMap((match): EventDate[] => {
    const { noun = "", date = "", month = "", day } = match.groups ?? {};
    const start = match.index + match[0].length - date.length;
    const value = wordsWithin(sentence.cited, start, start + date.length);
    const what = HELD.find(([, words]) => words.split("|").includes(noun.toLowerCase()))?.[0];
    return value === null || what === undefined
      ? []
      : [
          {
            sentence,
            value,
            what,
            month: ENGLISH_MONTHS.indexOf(month.toLowerCase()),
            day: day === undefined ? null : Number(day),
          },
        ];
  });
}
