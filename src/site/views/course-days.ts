/** Which days belong to the course of a story, and what is told of each. */

import type { Article, Story, TimelineEntry } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { addTo } from "../../structures/lists-by-key.js";
import { regexFrom } from "../../words/text/regex.js";
import { topicWords } from "./topic-words.js";

/** How many days before the first report the course may begin. What only one report says of an earlier day is background. */
const COURSE = 60;

/** The day of an entry without its time, as ISO 8601; an entry of a whole month stays "2024-05". */
export const entryDay = ({ when }: Pick<TimelineEntry, "when">): string => when.slice(0, 10);

/** Whether a day belongs to the course of the story: it is not long before the first report, or several articles report it. */
export function daysOfCourse(
  { timeline }: Pick<Story, "timeline">,
  articles: readonly Pick<Article, "published">[],
): (day: string) => boolean {
  const dated = articles.flatMap(({ published }) => (published === null ? [] : [Date.parse(published.iso)]));
  if (dated.length === 0) return () => true;
  const begins = Math.min(...dated) - COURSE * DAY_MS;
  return (day) =>
    Date.parse(day) >= begins ||
    new Set(timeline.filter((entry) => entryDay(entry) === day).map(({ sentence }) => sentence.article))
      .size > 1;
}

/** "Reached by telephone, she declined to comment": it happened on the day, and is nothing that happened. */
const NOTHING_HAPPENED = regexFrom(
  "",
  String.raw`\b`,
  [
    "declined (?:to|further)|had no (?:immediate |further )?comment",
    "did(?: not|n[’']t) (?:immediately )?(?:respond|return|comment|reply)",
    "could not (?:immediately )?be reached|(?:was|were)(?: not|n[’']t) (?:immediately )?available",
  ],
  String.raw`\b`,
);

/**
 * The days of the course, in order, each with what is told of it: what shares a word with the headline first, because a report
 * names a day as often for something by the way.
 */
export function entriesOfDays(
  story: Pick<Story, "headline" | "timeline">,
  articles: readonly Pick<Article, "published">[],
): [day: string, entries: TimelineEntry[]][] {
  const isOfCourse = daysOfCourse(story, articles);
  const about = topicWords(story.headline.text);
  const days = new Map<string, { entry: TimelineEntry; near: boolean }[]>();
  for (const entry of story.timeline) {
    const day = entryDay(entry);
    const { text } = entry.sentence;
    if (day.length < 10 || !isOfCourse(day) || NOTHING_HAPPENED.test(text)) continue;
    const near = [...topicWords(text)].some((word) => about.has(word));
    addTo(days, day, { entry, near });
  }
  return [...days].map(([day, entries]) => [
    day,
    // Equally near ones keep the order of the timeline, because the sort is stable.
    entries.sort((a, b) => Number(b.near) - Number(a.near)).map(({ entry }) => entry),
  ]);
}
