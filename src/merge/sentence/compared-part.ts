/** Of very long reports a first part is compared with the others, and a problem says so. */
import type { Article, Sentence } from "../../model.js";
import type { Problem } from "../../problem.js";

/**
 * What of an article is compared with the others: its first sentences, some 6,500 words at most. Longer reports are books or dumps, whose rest
 * stays on their own pages; of a live page the first posts are the newest.
 */
const MOST_SENTENCES = 320;
const MOST_CHARACTERS = 40_000;

/** How many of an article's sentences are compared, from the first on; code is no sentence. */
export function comparedCount(article: Article): number {
  let characters = 0;
  let count = 0;
  for (const { text } of comparable(article)) {
    characters += text.length;
    if (count >= MOST_SENTENCES || (count > 0 && characters > MOST_CHARACTERS)) return count;
    count += 1;
  }
  return count;
}

/** Says that the end of an article is shown, but not compared with the other reports of its story; null where all is compared. */
export function partlyCompared(article: Article): Problem | null {
  const sentences = comparable(article);
  const compared = comparedCount(article);
  if (compared === sentences.length) return null;
  const characters = sentences.reduce((total, { text }) => total + text.length, 0);
  const most = `${number(MOST_SENTENCES)} and ${number(MOST_CHARACTERS)}`;
  return {
    place: { path: article.path },
    message: `Unexpected article of ${number(sentences.length)} sentences and ${number(characters)} characters, expected at most ${most}`,
    rule: "partly-compared",
    help: `Its first ${number(compared)} sentences are compared with the other reports. The rest stands on its own page alone.`,
  };
}

const comparable = ({ sections }: Article): readonly Sentence[] =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ kind, sentences }) => (kind === "code" ? [] : sentences)),
  );

/** "40,000", the same on every machine. */
const number = (count: number): string => String(count).replace(/\B(?=(?:\d{3}){1,9}$)/g, ",");
