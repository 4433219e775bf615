/** Where a story comes from: its reports, why they belong together, and what changed since. */
import type { Article, ArticleId, Evidence, Story } from "../../model.js";
import { articleFile } from "../../words/article-file.js";
import type { Edition } from "../edition/edition.js";
import { articlePath } from "../edition/links.js";
import { kindLabel, languageAttributes, titled } from "../edition/wording.js";
import { wordRemark } from "../locale/word-remark.js";
import type { DateView, SiteWords } from "../locale/words.js";
import type { Marks } from "./story-parts.js";

export interface SourceView {
  /** From 1, in the order of the story. */
  readonly number: string;
  readonly name: string;
  /** False: nobody says who published it, and `name` is only a number. */
  readonly known: boolean;
  /** Where it was read. */
  readonly file: string;
  /** "Guardian" */
  readonly short: string;
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
  /** "Press release", "Opinion"; empty for a report. */
  readonly kind: string;
  /** "Reuters", where the text credits an agency. */
  readonly agency: string;
  /** Host of the link that the text offers for reading on; empty where there is none. */
  readonly readMore: string;
  /** "Same origin as Reuters", or empty. */
  readonly copies: string;
}

/** The articles of a story as its list of sources shows them, in the order of the story. */
export function viewSources(
  edition: Edition,
  story: Story,
  articles: readonly Article[],
  marks: Marks,
): SourceView[] {
  const { words } = edition;
  return articles.map((article, index) => {
    const entry = edition.entries.get(article.id);
    const mark = marks.get(article.id);
    const { known } = edition.outletOf(article);
    const attributes = languageAttributes(article.language, edition.site.language);
    return {
      number: String(index + 1),
      name: mark?.name ?? "",
      known,
      file: articleFile(article.path),
      short: mark?.short ?? "",
      hue: `hue-${mark?.hue ?? 0}`,
      headline: titled(article.headline.text, words),
      attributes,
      language: attributes.startsWith(" lang") ? (article.language ?? "") : "",
      href: entry ? edition.links.href(articlePath(entry.slug)) : "",
      original: article.source.url ?? "",
      date: words.viewDate(article.published),
      byline: article.byline.join(", "),
      kind: kindLabel(article, words),
      agency: article.source.agency ?? "",
      readMore: hostOf(article.source.readMore),
      copies: copiesOf(story, article.id, marks, words),
    };
  });
}

/** "Same origin as Reuters": of the copies of one report all but the first; else empty. */
export function copiesOf(story: Story, article: ArticleId, marks: Marks, words: SiteWords): string {
  const copies = story.group.copies.find((one) => one.articles.includes(article));
  // In the order of the story, so that the first is the earliest.
  const first = story.group.articles.find((id) => copies?.articles.includes(id));
  if (!copies || first === undefined || first === article) return "";
  return words.say("source.copy", { outlet: marks.get(first)?.name ?? "" });
}

/** The host of an address without `www.`; empty where there is no address. */
export function hostOf(url: string | null): string {
  if (url === null) return "";
  try {
    return new URL(url.includes("://") ? url : `https://${url}`).hostname;
  } catch {
    return "";
  }
}

/** An article with its outlet and its page; null where the digest does not have it any more. */
export function linkArticle(edition: Edition, id: ArticleId, marks: Marks) {
  const entry = edition.entries.get(id);
  if (!entry) return null;
  return {
    name: marks.get(id)?.name ?? edition.outletOf(entry.article).name,
    headline: titled(entry.article.headline.text, edition.words),
    href: edition.links.href(articlePath(entry.slug)),
  };
}

function viewEvidence(edition: Edition, { a, b, score, decision, reasons }: Evidence, marks: Marks) {
  const apart = decision === "different events" || decision === "split by an editor";
  const speaks = (weight: number) => (weight < 0 || (weight === 0 && apart) ? "against" : "for");
  return {
    a: linkArticle(edition, a, marks),
    b: linkArticle(edition, b, marks),
    decision: edition.words.say(`decision.${decision}`, { score: score.toFixed(2) }),
    reasons: reasons.map(({ remark, weight }) => ({
      text: wordRemark(remark, edition.words),
      speaks: speaks(weight),
    })),
  };
}

/** Pairs of reports that are shown at once: the strongest. */
const PAIRS = 6;

/** Why the articles of a story belong together: evidence of its pairs, near misses, notes of editors. */
export function viewWhy(edition: Edition, story: Story, marks: Marks) {
  return {
    evidence: edition.words.fold(
      story.group.evidence.map((evidence) => viewEvidence(edition, evidence, marks)),
      PAIRS,
      "count.morePairs",
    ),
    nearMisses: story.group.nearMisses.map((evidence) => viewEvidence(edition, evidence, marks)),
    terms: story.group.keyTerms.slice(0, 8).join(", "),
    notes: story.editorNotes.map((note) => edition.words.say(`note.${note}`)),
  };
}
