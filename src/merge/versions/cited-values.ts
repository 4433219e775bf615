/** Places of values in their article, and the time of the article. */
import type { Article, Disagreement, DisagreementVersion, Words } from "../../model.js";
import type { StorySentence } from "../sentence/story-sentences.js";

/**
 * Some words of a sentence, with their place; null where it is undecided, because markup or white space inside makes
 * the words shorter than their span.
 */
export function wordsWithin({ text, span }: Words, start: number, end: number): Words | null {
  if (span.end - span.start !== text.length) return null;
  const place = { ...span, start: span.start + start, end: span.start + end };
  return {
    text: text.slice(start, end),
    span: span.field === undefined ? { ...place, column: span.column + start } : place,
  };
}

/** Time of an article's last change, else of its publication, in milliseconds since 1970; null where it has neither. */
export function timeOf(article: Article | undefined): number | null {
  const time = Date.parse(article?.updated?.iso ?? article?.published?.iso ?? "");
  return Number.isNaN(time) ? null : time;
}

/** Milliseconds between reports that count as simultaneous. */
export const ONE_MOMENT = 3_600_000;

type FromSentence = { readonly sentence: StorySentence };

/**
 * A value with the sentence that gives it.
 * @param like all that give the same value, also in other articles
 */
export function versionOf(
  { cited }: StorySentence,
  value: Words,
  like: readonly FromSentence[],
): DisagreementVersion {
  const { article, sentence } = cited;
  const articles = new Set(like.map(({ sentence: source }) => source.cited.article));
  return {
    value: { ...value, article, sentence },
    context: cited,
    alsoIn: [...articles].filter((id) => id !== article),
  };
}

/** Orders two values by the publication of their articles, the earlier first; as given where one is undated. */
export function inTime<T extends FromSentence>(x: T, y: T, articles: readonly Article[]): [T, T] {
  const [a, b] = [x, y].map(({ sentence }) => timeOf(articles[sentence.article]));
  return a !== undefined && b !== undefined && a !== null && b !== null && b < a ? [y, x] : [x, y];
}

/** Of two states of one matter: a contradiction at one time, else a difference, because the state may have changed. */
export function verdictOf(
  first: FromSentence,
  second: FromSentence,
  articles: readonly Article[],
): Disagreement["verdict"] {
  const [from, to] = [timeOf(articles[first.sentence.article]), timeOf(articles[second.sentence.article])];
  return from === null || to === null || to - from <= ONE_MOMENT ? "contradiction" : "differs";
}
