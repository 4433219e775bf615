/** How long the page of a story is beside what it was made from, and what it says twice. */
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import type { Article, Story } from "../../src/model.js";
import { PAGE_LIMITS, pageFloor } from "../../src/site/pages/story/page-limits.js";
import { readingLength } from "../../src/words/text/reading-length.js";

export interface PageMeasure {
  /** Words that are seen without a click. */
  readonly visible: number;
  /** With all that unfolds. */
  readonly unfolded: number;
  /** Words of all its sources, and of the longest. */
  readonly sources: number;
  readonly longest: number;
  /** Words that every page has room for: see `PAGE_LIMITS.beside`. */
  readonly floor: number;
  /** Sentences and headlines of the sources that the page prints more than once. */
  readonly twice: readonly string[];
  /** Elements of its main part. */
  readonly elements: number;
  /** Bytes, compressed. */
  readonly bytes: number;
}

const sentencesOf = ({ sections }: Article): string[] =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );

/** All that a reader of an article reads. */
const textOf = (article: Article): string =>
  [
    article.headline.text,
    ...article.sections.flatMap(({ heading }) => heading?.text ?? []),
    ...sentencesOf(article),
  ].join(" ");

/** Shorter words may stand anywhere by chance. */
const SENTENCE = 40;

const folded = (text: string): string => text.replace(/\s+/g, " ");

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}

/** A headline counts where it stands alone; of a sentence, its words anywhere. Other stories have their own headlines. */
const mainOf = (html: string) => parseHTML(html).document.querySelector("main");
type Main = NonNullable<ReturnType<typeof mainOf>>;

function twiceIn(main: Main, articles: readonly Article[]): string[] {
  const whole = main.cloneNode(true) as Main;
  for (const away of whole.querySelectorAll('.mark, .more, [aria-labelledby="related"]')) away.remove();
  const texts = [...whole.querySelectorAll("*")].flatMap(({ childNodes }) =>
    [...childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => folded(textContent ?? "").trim()),
  );
  const printed = texts.join("\n");
  const headlines = new Set(articles.map(({ headline }) => folded(headline.text)));
  const sentences = new Set(articles.flatMap(sentencesOf).map(folded));
  return [
    ...[...headlines].filter((text) => text !== "" && texts.filter((one) => one === text).length > 1),
    ...[...sentences].filter((text) => text.length >= SENTENCE && countOf(printed, text) > 1),
  ];
}

/**
 * @param html the page of the story
 * @param articles of the story
 */
export function measurePage(
  html: string,
  story: Pick<Story, "headline" | "lead" | "disagreements">,
  articles: readonly Article[],
): PageMeasure {
  const main = mainOf(html);
  if (main === null) throw new Error("Unexpected page without main");
  const elements = main.querySelectorAll("*").length;
  // What leads to other pages is no part of this one's text.
  for (const away of main.querySelectorAll("nav, .after")) away.remove();
  const unfolded = readingLength(main.textContent ?? "");
  const twice = twiceIn(main, articles);
  for (const hidden of main.querySelectorAll("details > :not(summary)")) hidden.remove();
  const sizes = articles.map((article) => readingLength(textOf(article)));
  return {
    visible: readingLength(main.textContent ?? ""),
    unfolded,
    sources: sizes.reduce((sum, size) => sum + size, 0),
    longest: Math.max(0, ...sizes),
    floor: pageFloor(story),
    twice,
    elements,
    bytes: gzipSync(html).length,
  };
}

/** Which limits the page does not keep. */
export function overLimits({ visible, unfolded, sources, longest, floor }: PageMeasure): string[] {
  const { ofAll, ofAllUnfolded, ofLongest } = PAGE_LIMITS;
  return [
    ...(visible > Math.max(floor, ofAll * sources) ? [`${visible} words of ${sources}`] : []),
    ...(unfolded > Math.max(floor, ofAllUnfolded * sources)
      ? [`${unfolded} words unfolded of ${sources}`]
      : []),
    ...(visible > Math.max(floor, ofLongest * longest)
      ? [`${visible} words, ${longest} in the longest`]
      : []),
  ];
}
