/** Articles cut to the shapes that news comes in: headlines alone, short feed items, undated scrapes. */
import { hash } from "../../src/group/bag.js";
import type { Article, Section, SentenceId } from "../../src/model.js";
import type { LabelledSet } from "./sets.js";

/** Words of the body that are left. */
const LENGTHS = [0, 25, 60, 150, 400];
/** One article in so many loses its date. */
const UNDATED = 3;

/** The same set with each article cut to a shape that follows from its id. */
export function reshaped(set: LabelledSet): LabelledSet {
  return { ...set, articles: set.articles.map(reshape) };
}

function reshape(article: Article): Article {
  const lot = hash(`shape ${article.id}`);
  const words = LENGTHS[lot % LENGTHS.length] ?? 0;
  const undated = (lot >>> 8) % UNDATED === 0;
  const sections = cut(article.sections, words);
  const left = new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    ),
  );
  const stands = ({ sentence }: { sentence: SentenceId | null }) => sentence === null || left.has(sentence);
  return {
    ...article,
    sections,
    mentions: article.mentions.filter(stands),
    dates: article.dates.filter(stands),
    dek: words === 0 ? null : article.dek,
    published: undated ? null : article.published,
    updated: undated ? null : article.updated,
  };
}

/** Whole sentences, until there are enough words. */
function cut(sections: readonly Section[], words: number): Section[] {
  let left = words;
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.filter(({ text }) => {
        if (left <= 0) return false;
        left -= text.split(" ").length;
        return true;
      }),
    })),
  }));
}
