/** Plans the course of a story on its page: one sentence for each day. */
import type { Article, Cited, Story, TimelineEntry } from "../../../model.js";
import { entriesOfDays } from "../../views/course-days.js";
import type { PlannedPage } from "../../views/planned-page.js";
import { hasContent, standsAlone } from "../../views/standalone-words.js";
import { topicWords } from "../../views/topic-words.js";

/** Words of the heading, and of a date. */
const HEADING = 4;
const DATE = 3;
/** Share of the budget up to which days are added. */
const AFTER_DAYS = 0.85;
/** Most days of the timeline. */
const DAYS = 6;
/** Days on which a story was reported from which it has a course: what one or two days tell is its lead. */
const COURSE = 3;
/** Words that what is told of a day shares with the headline and the lead: a report names days for other things, too. */
const OF_STORY = 3;

/** On how many days a story was reported; without limit where a report has no date. */
function reportedDays(articles: readonly Article[]): number {
  if (articles.some(({ published }) => published === null)) return Number.POSITIVE_INFINITY;
  return new Set(articles.map(({ published }) => published?.iso.slice(0, 10))).size;
}

/** A sentence for each day, the one that several sources have where there is one; empty for fewer than two days. */
export function planTimeline(story: Story, articles: readonly Article[], page: PlannedPage): TimelineEntry[] {
  const days = new Map<string, TimelineEntry>();
  if (reportedDays(articles) < COURSE) return [];
  const trial = page.copy();
  const about = topicWords([story.headline, ...story.lead].map(({ text }) => text).join(" "));
  const isOfStory = ({ text }: Cited) =>
    [...topicWords(text)].filter((word) => about.has(word)).length >= OF_STORY;
  for (const [day, entries] of entriesOfDays(story, articles)) {
    if (days.size >= DAYS) break;
    const entry = entries.find(
      ({ sentence }) =>
        standsAlone(sentence) &&
        isOfStory(sentence) &&
        hasContent(sentence) &&
        trial.isNews(sentence) &&
        !trial.meetsStranger(sentence) &&
        trial.afford(sentence, AFTER_DAYS, DATE),
    );
    if (entry !== undefined) days.set(day, entry);
  }
  // A single day shows no course of events.
  if (days.size < 2) return [];
  page.take(HEADING);
  for (const { sentence } of days.values()) {
    page.print(sentence);
    page.take(DATE);
  }
  return [...days.values()];
}
