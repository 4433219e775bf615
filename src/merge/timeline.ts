/** Dated facts of a story: each sentence that resolves a date, in the order of the dates. */
import type { Article, Cited, Sentence, SentenceId, TimelineEntry } from "../model.js";
import { byCodeUnit } from "../words/order.js";
import { citeSentence } from "./telling.js";

export function timelineOf(articles: readonly Article[]): TimelineEntry[] {
  const entries = articles.flatMap((article) => {
    if (!article.dates.some(({ resolved }) => resolved !== null)) return [];
    const sentences = new Map<SentenceId, Sentence>();
    for (const section of article.sections) {
      for (const paragraph of section.paragraphs)
        for (const one of paragraph.sentences) sentences.set(one.id, one);
    }
    const seen = new Set<string>();
    return article.dates.flatMap(({ resolved, sentence }): { when: string; sentence: Cited }[] => {
      const found = sentence === null ? undefined : sentences.get(sentence);
      const key = `${resolved} ${sentence}`;
      if (resolved === null || !found || seen.has(key)) return [];
      seen.add(key);
      return [{ when: resolved, sentence: citeSentence(article, found) }];
    });
  });
  // Entries of one time keep the order of the group and of the article: the sort is stable.
  return entries.sort((x, y) => byCodeUnit(x.when, y.when));
}
