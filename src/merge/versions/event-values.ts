/** Collects the values that an article gives the quantities of its event, with their places. */

import type { Article, Cited, Words } from "../../model.js";
import { ANY_MONTH } from "../../words/lexicon/english-calendar.js";
import {
  EARLIER_TIMES,
  LIMITS_OF_COUNTS,
  SUPPOSED_COUNTS,
} from "../../words/lexicon/measures/parts-of-counts.js";
import { factsOf } from "../facts/facts.js";
import { corrects } from "../quantities/corrections.js";
import { COUNTS_PEOPLE } from "../quantities/event-kind-traits.js";
import type { EventQuantity } from "../quantities/event-quantities.js";
import { type Reading, readSentence } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { canHold, sameValue } from "../sentence/value-ranges.js";
import { wordsWithin } from "./cited-values.js";
import { type CountedPlace, placeCounted } from "./counted-places.js";

/** A value that an article gives a quantity of the event. */
export interface Given {
  readonly quantity: EventQuantity;
  readonly reading: Reading;
  /** Index of the article, and its origin. */
  readonly article: number;
  readonly origin: number;
  readonly value: Cited;
  readonly context: Cited;
  /** In the headline, the dek or the first sentences, which are about the event. */
  readonly prominent: boolean;
  readonly corrects: boolean;
  readonly place: CountedPlace;
  /** Whether it is of another time, place or part: "12 years" of an earlier sentence. */
  readonly elsewhere: boolean;
}

/** Sentences at the start of a report that are about its event. */
const OPENING = 3;
/** Words of another time, place or part: such a figure is not that of the event. */
const ELSEWHERE_WORDS = [
  ...LIMITS_OF_COUNTS,
  ...EARLIER_TIMES,
  ...SUPPOSED_COUNTS.filter((word) => word !== "would"),
  "previous(?:ly)?|other|similar|the last time",
  String.raw`(?:in|of|since|from) (?:(?:early |late |mid-)?${ANY_MONTH} )?(?:19|20)\d\d`,
  "so far this year|each year|worst|history",
  "declared valid|threshold|minimum turnout|(?:past|recent) (?:few )?(?:days|weeks|months|years)",
  "(?:war|conflict|uprising|insurgency|crackdown|unrest) (?:that|which|in which) (?:has|have|had|is)",
  "(?:war|conflict|uprising|insurgency) has",
  "half(?! a (?:percentage )?point)|among|earlier this (?:year|month|week)|anniversary",
  "on average|also|others|serious(?:ly)?|critical(?:ly)?|slight(?:ly)?|minor|severe(?:ly)?|aftershocks?|foreshocks?",
].join("|");
/** "It said it would call back 42,000 cars" is a plan, "it would cost" a guess. */
const WOULD = String.raw`(?<!\b(?:said|says|announced|confirmed)(?: on \p{L}+)?(?: that)? (?:it|they|he|she) )\bwould`;
/** "In December, 29 people died": a report of its own days names them. */
const OTHER_MONTH = `^(?:Earlier,? )?In (?:early |late |mid-)?${ANY_MONTH},`;
const ELSEWHERE = new RegExp(`\\b(?:${ELSEWHERE_WORDS})\\b|${WOULD}\\b|${OTHER_MONTH}`, "iu");

/** Where another statement begins. */
const NEXT_CLAUSE = /; |, (?:but|although|though|while|however) /;
const CLAUSES = new RegExp(NEXT_CLAUSE.source, "g");

/** Where the clause around an offset begins; undefined: with the text. */
const clauseBefore = (text: string, start: number): number | undefined =>
  [...text.slice(0, start).matchAll(CLAUSES)].at(-1)?.index;

/** Whether a value is of another time, place or part. */
function isElsewhere(text: string, { kind, start, end }: EventQuantity): boolean {
  // In "from 2032" the preposition belongs to the value, and speaks of no other time.
  if (kind === "from") {
    const before = text.slice(0, start).replace(/(?<!\p{L})\p{L}+ $/u, "");
    return ELSEWHERE.test(before + text.slice(end));
  }
  // "The toll stood at 44, but it could rise": what may come is another clause.
  const from = clauseBefore(text, start) ?? 0;
  const to = end + (NEXT_CLAUSE.exec(text.slice(end))?.index ?? text.length);
  // "Killed two and wounded two others": others than the dead.
  if (kind === "hurt")
    return ELSEWHERE.test(text.slice(from, start) + text.slice(end, to).replace(/^ others?\b/i, ""));
  return ELSEWHERE.test(text.slice(from, to));
}

/**
 * All values that an article gives: those of its text, then those of its headline and dek.
 *
 * @param index of the article in the story
 * @param all the sentences of all the story's articles
 */
export function givenBy(
  article: Article,
  index: number,
  origin: number,
  all: readonly StorySentence[],
): Given[] {
  const sentences = all.filter(
    (one) =>
      one.article === index && one.mark === "text" && (one.kind === "report" || one.kind === "correction"),
  );
  // "Correction: An earlier version said nine people had died": the number above it is a corrected one.
  const withdrawn = new Set(
    sentences.flatMap(({ reading }) =>
      factsOf(reading).quantities.flatMap((one) => (one.withdrawn ? one.kind : [])),
    ),
  );
  const valuesIn = (words: Words, cited: Cited, reading: Reading, prominent: boolean): Given[] =>
    factsOf(reading).quantities.flatMap((quantity): Given[] => {
      if (quantity.part || quantity.withdrawn) return [];
      const value = valueAt(words, quantity, article, cited);
      return value
        ? [
            {
              quantity,
              reading,
              article: index,
              origin,
              value,
              context: cited,
              prominent,
              corrects: corrects(reading.text) || withdrawn.has(quantity.kind),
              place: placeCounted(reading.text, quantity),
              elsewhere: isElsewhere(reading.text, quantity),
            },
          ]
        : [];
    });
  const head = (words: Words) =>
    valuesIn(
      words,
      { ...words, article: article.id, sentence: null },
      readSentence(words.text, article.language),
      true,
    );
  return [
    ...sentences.flatMap((one, position) => valuesIn(one.cited, one.cited, one.reading, position < OPENING)),
    ...head(article.headline),
    ...(article.dek ? head(article.dek) : []),
  ];
}

/** The number with its bound, its unit and whom it counts; null where its place is undecided. */
function valueAt(
  words: Words,
  { kind, start, end }: EventQuantity,
  article: Article,
  cited: Cited,
): Cited | null {
  const text = words.text.slice(start, end);
  const own = { article: article.id, sentence: cited.sentence };
  const place = wordsWithin(words, start, end);
  // "Four life terms for the fire that killed four people": the same word counts two things.
  const figure =
    cited.sentence === null || !COUNTS_PEOPLE.has(kind)
      ? undefined
      : article.figures.find(
          (one) =>
            one.sentence === cited.sentence &&
            one.text.startsWith(text) &&
            (place === null || place.span.start === one.span.start),
        );
  if (figure) return { text: figure.text, span: figure.span, ...own };
  return place && { ...place, ...own };
}

/** The main value of an article: in its opening, else in its headline, else further down where it gives only one value. */
export function mainOf(all: readonly Given[]): Given | null {
  const list = all.filter((one) => !all.some((other) => saysMore(other, one)));
  const general = list.filter(({ quantity }) => quantity.who === "");
  const some = general.length > 0 ? general : list;
  const first = some.find(({ prominent, context }) => prominent && context.sentence !== null);
  if (first) return first;
  const head = some.find(({ prominent }) => prominent);
  if (head) return head;
  const [one] = some;
  return one && some.every(({ quantity }) => sameValue(quantity, one.quantity)) ? one : null;
}

/** Whether one value is the number behind the other: 15,000 homes behind "thousands". */
function saysMore({ quantity: exact }: Given, { quantity: vague }: Given): boolean {
  const open = vague.high === Number.POSITIVE_INFINITY && exact.high !== Number.POSITIVE_INFINITY;
  return (
    open && canHold(exact, vague) && !sameValue(exact, vague) && (vague.who === "" || vague.who === exact.who)
  );
}
