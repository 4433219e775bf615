/** Where a story comes from: its reports, why they belong together, and what changed since. */
import type { Article, ArticleId, Evidence, Story } from "../model.js";
import type { Edition } from "./edition.js";
import { articlePath } from "./links.js";
import { type Mark, outletOf } from "./outlets.js";
import { count, type DateView, languageAttributes, viewDate, wordDate } from "./wording.js";

export interface SourceView {
  readonly name: string;
  /** False: nobody says who published it, and `name` is the file's. */
  readonly known: boolean;
  readonly initial: string;
  readonly hue: string;
  readonly headline: string;
  readonly attributes: string;
  /** Of a report in another language than the page. */
  readonly language: string;
  /** The article as received. */
  readonly href: string;
  /** At the publisher; empty where not known. */
  readonly original: string;
  readonly date: DateView | null;
  readonly byline: string;
  /** "Reuters", where the text credits an agency. */
  readonly agency: string;
  /** Host of the link that the text offers for reading on; empty where there is none. */
  readonly readMore: string;
  /** "3 outlets carry this report: A, B, C", or empty. */
  readonly copies: string;
}

export function viewSources(
  edition: Edition,
  story: Story,
  articles: readonly Article[],
  marks: ReadonlyMap<ArticleId, Mark>,
): SourceView[] {
  return articles.map((article) => {
    const entry = edition.entries.get(article.id);
    const mark = marks.get(article.id);
    const { name, known } = outletOf(article);
    const attributes = languageAttributes(article.language, edition.site.language);
    return {
      name,
      known,
      initial: mark?.initial ?? "",
      hue: `hue-${mark?.hue ?? 0}`,
      headline: article.headline.text,
      attributes,
      language: attributes.startsWith(" lang") ? (article.language ?? "") : "",
      href: entry ? edition.links.href(articlePath(entry.slug)) : "",
      original: article.source.url ?? "",
      date: viewDate(article.published),
      byline: article.byline.join(", "),
      agency: article.source.agency ?? "",
      readMore: hostOf(article.source.readMore),
      copies: copiesOf(story, article, marks),
    };
  });
}

function copiesOf(story: Story, article: Article, marks: ReadonlyMap<ArticleId, Mark>): string {
  const copies = story.group.copies.find((one) => one.articles.includes(article.id));
  if (!copies) return "";
  const outlets = [...new Set(copies.articles.map((id) => marks.get(id)?.outlet.name ?? ""))];
  if (outlets.length < 2) return `One of ${count(copies.articles.length, "version")} of one report`;
  return `${count(outlets.length, "outlet")} carry this report: ${outlets.join(", ")}`;
}

export function hostOf(url: string | null): string {
  if (url === null) return "";
  try {
    return new URL(url.includes("://") ? url : `https://${url}`).hostname;
  } catch {
    return "";
  }
}

function linkArticle(edition: Edition, id: ArticleId) {
  const entry = edition.entries.get(id);
  if (!entry) return null;
  return {
    name: outletOf(entry.article).name,
    headline: entry.article.headline.text,
    href: edition.links.href(articlePath(entry.slug)),
  };
}

function viewEvidence(edition: Edition, { a, b, score, decision, reasons }: Evidence) {
  return {
    a: linkArticle(edition, a),
    b: linkArticle(edition, b),
    score: score.toFixed(2),
    decision,
    reasons: reasons.map(({ text, weight }) => ({ text, speaks: weight < 0 ? "against" : "for" })),
  };
}

export function viewWhy(edition: Edition, story: Story) {
  return {
    evidence: story.group.evidence.map((evidence) => viewEvidence(edition, evidence)),
    nearMisses: story.group.nearMisses.map((evidence) => viewEvidence(edition, evidence)),
    terms: story.group.keyTerms.slice(0, 8).join(", "),
    notes: story.editorNotes,
  };
}

/** The first revision is the story's beginning, not a change, so one alone is not shown. */
export function viewRevisions(edition: Edition, story: Story) {
  if (story.revisions.length < 2) return [];
  return story.revisions
    .map(({ number, joined, left, headlineWas, asOf }) => ({
      number: String(number),
      joined: joined.flatMap((id) => linkArticle(edition, id) ?? []),
      left: left.length === 0 ? "" : count(left.length, "report"),
      headlineWas: headlineWas ?? "",
      asOf: asOf === null ? null : { iso: asOf, words: wordDate(asOf) },
    }))
    .reverse();
}
