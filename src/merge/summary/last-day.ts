/** On which days a story was reported: what the last day tells is how the matter stands. */
import type { Article, Cited } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { datedByItsDay } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";

/** Indices of articles from days before the headline's. */
export function daysBefore(members: readonly Article[], { article }: Cited): ReadonlySet<number> {
  const day = publishedDay(members.find(({ id }) => id === article));
  return new Set(
    members.flatMap((member, index) =>
      day !== "" && publishedDay(member) !== "" && publishedDay(member) < day ? [index] : [],
    ),
  );
}

/** Indices of the articles of the last day; none where all are of one day. */
export function ofLastDay(members: readonly Article[]): ReadonlySet<number> {
  const days = members.map(publishedDay);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), "");
  return days.some((day) => day !== "" && day < last)
    ? new Set(days.flatMap((day, index) => (day === last ? index : [])))
    : new Set();
}

const publishedDay = (article: Article | undefined): string => article?.published?.iso.slice(0, 10) ?? "";

/** Number of days by which each article is older than the last one, in the order of the articles; 0 where it has no date. */
export function daysBehind(members: readonly Article[]): readonly number[] {
  const days = members.map((member) => Date.parse(publishedDay(member)));
  const last = Math.max(...days.filter((day) => !Number.isNaN(day)));
  return days.map((day) => (Number.isNaN(day) ? 0 : Math.round((last - day) / DAY_MS)));
}

/**
 * Sentences of reports before the last day that tell when something was by their own day: "yesterday" would be another day on a page
 * of the last one.
 */
export function datedBefore(
  sentences: readonly StorySentence[],
  behind: readonly number[],
): ReadonlySet<StorySentence> {
  return new Set(
    sentences.filter(({ article, cited }) => (behind[article] ?? 0) > 0 && datedByItsDay(cited.text)),
  );
}
