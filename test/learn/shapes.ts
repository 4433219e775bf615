/** Articles cut to the shapes that news comes in: headlines alone, short feed items, undated scrapes. */
import { hashTerm } from "../../src/group/document/bag.js";
import type { Article, Section, SentenceId } from "../../src/model.js";
import type { LabelledSet } from "./sets.js";

interface Shape {
  /** Words of the body that are left: one of these. */
  readonly words: readonly number[];
  /** Of ten articles, so many lose their date. */
  readonly undated: number;
}

const shapes = {
  mixed: { words: [0, 25, 60, 150, 400], undated: 3 },
  brief: { words: [0, 0, 25], undated: 2 },
} satisfies Record<string, Shape>;

/** The same set with each article cut to a shape that follows from its id. */
export function reshaped(set: LabelledSet, name: keyof typeof shapes = "mixed"): LabelledSet {
  return { ...set, articles: set.articles.map((article) => reshape(article, name)) };
}

function reshape(article: Article, name: keyof typeof shapes): Article {
  const shape: Shape = shapes[name];
  const lot = hashTerm(`${name} ${article.id}`);
  const words = shape.words[lot % shape.words.length] ?? 0;
  const undated = (lot >>> 8) % 10 < shape.undated;
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
