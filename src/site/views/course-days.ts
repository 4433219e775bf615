/** Which days belong to the course of a story, and which are background. */
import type { Article, Story, TimelineEntry } from "../../model.js";

/** Days before the first report: what one report alone tells of an earlier one is background. */
const COURSE = 60;
const DAY = 86_400_000;

/** A month stays a month. */
export const entryDay = ({ when }: Pick<TimelineEntry, "when">): string => when.slice(0, 10);

/** Whether a day belongs to the course of the story: it was not long before the first report, or several tell of it. */
export function daysOfCourse(
  { timeline }: Pick<Story, "timeline">,
  articles: readonly Pick<Article, "published">[],
): (day: string) => boolean {
  const dated = articles.flatMap(({ published }) => (published === null ? [] : [Date.parse(published.iso)]));
  if (dated.length === 0) return () => true;
  const begins = Math.min(...dated) - COURSE * DAY;
  return (day) =>
    Date.parse(day) >= begins ||
    new Set(timeline.filter((entry) => entryDay(entry) === day).map(({ sentence }) => sentence.article))
      .size > 1;
}
