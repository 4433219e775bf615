/** Collects the dated facts of a story, in order. */

import type { Article, Cited, Sentence, SentenceId, TimelineEntry } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { byCodeUnit } from "../../structures/order.js";
import { outsideQuotations } from "../../words/text/lone-pronoun.js";
import type { ClaimOf } from "../claims/claims.js";
import { makesNoStatement, tellsNoStory } from "../sentence/editorial-lines.js";
import { citeSentence } from "../sentence/story-sentences.js";
import { looksAhead, statesItsDay } from "./event-day.js";

/** A year alone is background. An event needs a day, or at least a month. */
const DATED = /^\d{4}-\d{2}/;

/** Each sentence with a date, once. Of several with one claim and one date, the displayed one, else the first. */
export function timelineOf(articles: readonly Article[], claims: readonly ClaimOf[]): TimelineEntry[] {
  const claimOf = new Map(
    claims.flatMap(({ sentences }, index) =>
      sentences.map(({ cited }, rank) => [citationKey(cited), { index, rank }] as const),
    ),
  );
  const entries = articles.flatMap(datedIn);
  const best = new Map<string, { entry: TimelineEntry; rank: number }>();
  for (const entry of entries) {
    const claim = claimOf.get(citationKey(entry.sentence));
    const key = `${entry.when} ${claim ? `claim ${claim.index}` : citationKey(entry.sentence)}`;
    const known = best.get(key);
    if (!known || (claim && claim.rank < known.rank)) best.set(key, { entry, rank: claim?.rank ?? 0 });
  }
  // Equal times keep the order of the group and of the article, because the sort is stable.
  return [...best.values()].map(({ entry }) => entry).sort((x, y) => byCodeUnit(x.when, y.when));
}

function citationKey({ article, sentence }: Cited): string {
  return `${article} ${sentence}`;
}

function datedIn(article: Article): TimelineEntry[] {
  if (!article.dates.some(({ resolved }) => resolved !== null && DATED.test(resolved))) return [];
  const sentences = new Map<SentenceId, Sentence>();
  for (const section of article.sections) {
    for (const paragraph of section.paragraphs)
      for (const one of paragraph.sentences) sentences.set(one.id, one);
  }
  // Memoised, because a sentence may have many dates.
  const aside = new Map<SentenceId, boolean>();
  const isAside = ({ id, text }: Sentence) => {
    const known = aside.get(id) ?? (makesNoStatement(text) || tellsNoStory(text));
    aside.set(id, known);
    return known;
  };
  const count = new Map<SentenceId | null, number>();
  for (const { sentence } of article.dates) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  return article.dates.flatMap(({ resolved, sentence, text }): TimelineEntry[] => {
    const found = sentence === null ? undefined : sentences.get(sentence);
    if (resolved === null || !DATED.test(resolved) || !found || isAside(found)) return [];
    if ((count.get(sentence) ?? 0) > MOST_DATES) return [];
    if (!statesItsDay(found.text, text) || isQuoted(found.text, text)) return [];
    if (isAfter(resolved, article) && !looksAhead(found.text)) return [];
    return [{ when: resolved, sentence: citeSentence(article, found) }];
  });
}

/** A sentence with more dates is a table that lost its lines. */
const MOST_DATES = 40;

/** “See you Sunday”: the speaker may count from another day than the report. */
const isQuoted = (sentence: string, date: string): boolean =>
  sentence.includes(date) && !outsideQuotations(sentence).includes(date);

/** Whether a day is later than that of the report by more than the difference between two time zones. */
function isAfter(resolved: string, { published, language }: Article): boolean {
  if (published === null || (language !== null && !language.startsWith("en"))) return false;
  return Date.parse(resolved.slice(0, 10)) - Date.parse(published.iso.slice(0, 10)) > DAY_MS;
}
