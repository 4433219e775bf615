/** Collects the values that an article gives the quantities of its event, with their places. */
import type { Article, Cited, Words } from "../../model.js";
import { factsOf } from "../facts/facts.js";
import { corrects } from "../quantities/corrections.js";
import { countsPeople, type EventQuantity } from "../quantities/event-quantities.js";
import { type Reading, readSentence } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { canHold, sameValue } from "../sentence/value-ranges.js";
import { wordsWithin } from "./cited-values.js";

/** One value in one article. */
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
}

/** Sentences at the start of a report that are about its event. */
const OPENING = 3;
/** Words of another time, place or part: such a figure is not that of the event. */
const ELSEWHERE_WORDS = [
  "since|last (?:year|month|week)|years? ago|previous(?:ly)?|another|other|similar",
  String.raw`(?:in|of|since|from) (?:19|20)\d\d|so far this year|each year|per|average|worst|history|could`,
  "may|might|if|expected|half(?! a (?:percentage )?point)|including|among|earlier this (?:year|month|week)|anniversary",
  "on average|also|others|serious(?:ly)?|critical(?:ly)?|slight(?:ly)?|minor|severe(?:ly)?|aftershocks?|foreshocks?",
].join("|");
/** "It said it would call back 42,000 cars" is a plan, "it would cost" a guess. */
const WOULD = String.raw`(?<!\b(?:said|says|announced|confirmed)(?: on \p{L}+)?(?: that)? (?:it|they|he|she) )\bwould`;
const ELSEWHERE = new RegExp(`\\b(?:${ELSEWHERE_WORDS})\\b|${WOULD}\\b`, "iu");

/** Whether a value is of another time, place or part. */
function isElsewhere(text: string, { kind, start, end }: EventQuantity): boolean {
  // In "from 2032" these are the words of the value itself.
  const others =
    kind === "from" ? `${text.slice(0, start).replace(/(?<!\p{L})\p{L}+ $/u, "")}${text.slice(end)}` : text;
  return ELSEWHERE.test(others);
}

/** All of an article, those of its text first. */
export function givenBy(
  article: Article,
  index: number,
  origin: number,
  told: readonly StorySentence[],
): Given[] {
  const sentences = told.filter(
    (one) =>
      one.article === index && one.mark === "text" && (one.kind === "report" || one.kind === "correction"),
  );
  // "Correction: An earlier version said nine people had died": the number above it is a corrected one.
  const withdrawn = new Set(
    sentences.flatMap(({ reading }) =>
      factsOf(reading).quantities.flatMap((one) => (one.withdrawn ? one.kind : [])),
    ),
  );
  const of = (words: Words, cited: Cited, reading: Reading, prominent: boolean): Given[] =>
    factsOf(reading).quantities.flatMap((quantity): Given[] => {
      if (quantity.part || quantity.withdrawn || isElsewhere(reading.text, quantity)) return [];
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
            },
          ]
        : [];
    });
  const head = (words: Words) =>
    of(
      words,
      { ...words, article: article.id, sentence: null },
      readSentence(words.text, article.language),
      true,
    );
  return [
    ...sentences.flatMap((one, place) => of(one.cited, one.cited, one.reading, place < OPENING)),
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
  const figure =
    cited.sentence === null || !countsPeople(kind)
      ? undefined
      : article.figures.find((one) => one.sentence === cited.sentence && one.text.startsWith(text));
  if (figure) return { text: figure.text, span: figure.span, ...own };
  const place = wordsWithin(words, start, end);
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
