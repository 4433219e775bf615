/** Which days belong to the course of a story, and which are background. */
import type { Article, Story, TimelineEntry } from "../../model.js";

/** How many days before the first report the course may begin. What only one report says of an earlier day is background. */
const COURSE = 60;
const DAY = 86_400_000;

/** The day of an entry without its time, as ISO 8601; an entry of a whole month stays "2024-05". */
export const entryDay = ({ when }: Pick<TimelineEntry, "when">): string => when.slice(0, 10);

/** Whether a day belongs to the course of the story: it is not long before the first report, or several articles report it. */
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
