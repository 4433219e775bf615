/**
 * On which days a story was news, by its independent reports. An origin (an outlet, or all who print one text) counts once on a
 * day, however much it writes; what it tells on a later day in other words is news again, and what it only prints again is not.
 */

import type { Article, Story } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { sentencesOf } from "../../words/sentence-marks.js";

/** Share of the sentences of a later report that its origin has printed before, from which it is a reprint. */
const REPRINTED = 0.5;

/** Days since 1970 on which one origin told news, the latest first. */
export type OriginDays = readonly number[];

/** Of each origin with a dated report; the origins in the order of their days, so that a sum over them is one number. */
export function originDays({ group }: Story, articles: readonly Article[]): OriginDays[] {
  const originOf = new Map<string, string>();
  for (const { articles: copies } of group.copies) for (const id of copies) originOf.set(id, copies[0] ?? id);
  const origins = new Map<string, { readonly day: number; readonly article: Article }[]>();
  for (const article of articles) {
    const { id, published } = article;
    if (published === null) continue;
    const origin = originOf.get(id) ?? id;
    const dated = { day: Date.parse(published.iso.slice(0, 10)) / DAY_MS, article };
    const known = origins.get(origin);
    if (known === undefined) origins.set(origin, [dated]);
    else known.push(dated);
  }
  return [...origins.values()]
    .map((reports) => newsDays(reports))
    .sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b.at(-1) ?? 0) - (a.at(-1) ?? 0) || b.length - a.length);
}

function newsDays(reports: readonly { readonly day: number; readonly article: Article }[]): number[] {
  const days = [...new Set(reports.map(({ day }) => day))].sort((a, b) => a - b);
  if (days.length < 2) return days;
  const printed = new Set<string>();
  const news = days.filter((day, index) => {
    const own = reports.filter((report) => report.day === day).map(({ article }) => wordsOf(article));
    const isNews = index === 0 || own.some((sentences) => !isReprint(sentences, printed));
    for (const sentence of own.flat()) printed.add(sentence);
    return isNews;
  });
  return news.reverse();
}

function isReprint(sentences: readonly string[], printed: ReadonlySet<string>): boolean {
  const again = sentences.filter((sentence) => printed.has(sentence)).length;
  return again >= sentences.length * REPRINTED;
}

/** Of a report without sentences, its headline. */
function wordsOf(article: Article): string[] {
  const sentences = sentencesOf(article).map(({ text }) => text);
  return sentences.length > 0 ? sentences : [article.headline.text];
}
