/** The lead of a story that is told by one report: its first sentences that can be read by themselves. */
import type { Article, Cited } from "../../../model.js";
import { isStandalone, reportsNews } from "../../sentence/standalone.js";
import { citeSentence } from "../../sentence/story-sentences.js";

/** The first standalone sentences of one article; its very first where there is none. */
export function leadOfOne(article: Article, count: number): Cited[] {
  const lead: Cited[] = [];
  let fallback: Cited | null = null;
  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      if (paragraph.kind !== "prose" && paragraph.kind !== "quotation") continue;
      for (const sentence of paragraph.sentences) {
        fallback ??= citeSentence(article, sentence);
        if (reportsNews(sentence.text) && isStandalone(sentence.text))
          lead.push(citeSentence(article, sentence));
        if (lead.length >= count) return lead;
      }
    }
  }
  return lead.length > 0 || fallback === null ? lead : [fallback];
}

/**
 * A lead in the language of the headline: of a story told in several languages, and of one in a language whose words are not
 * compared, the first sentences of the headline's own report.
 */
export function leadBelow(
  headline: Cited,
  lead: readonly Cited[],
  articles: readonly Article[],
  count: number,
): Cited[] {
  const languages = new Map(articles.map(({ id, language }) => [id, language?.slice(0, 2) ?? null]));
  const own = languages.get(headline.article);
  const readable = lead.filter(({ article }) => languages.get(article) === own);
  if (readable.length > 0) return readable;
  const [report] = articles.filter(({ id }) => id === headline.article);
  return report === undefined ? [...lead] : leadOfOne(report, count);
}
