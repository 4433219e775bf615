/** What extraction costs, beside the least that any reading must do: sentences and tokens of the same text. */
import { extract } from "../../src/extract/article.js";
import { sentences } from "../../src/extract/sentences.js";
import type { Document } from "../../src/model.js";
import { createDocument } from "../../src/read/document.js";
import { readText } from "../../src/read/text.js";
import { tokens } from "../../src/words/tokens.js";
import type { Table } from "../eval/table.js";
import { corpus } from "./corpus.js";

const ARTICLES = 4_000;
/** The best of so many rounds, after one to warm up: the machine has other work. */
const ROUNDS = 4;

export async function bench(): Promise<Table[]> {
  const documents = corpus(ARTICLES).map(({ name, headline, paragraphs }): Document => {
    const text = `${headline}\n\n${paragraphs.join("\n\n")}\n`;
    return createDocument({
      path: `${name}.txt`,
      format: "text",
      sha256: "",
      text,
      blocks: readText(text),
      fields: {},
    });
  });
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const whole = best(() => {
    for (const document of documents) extract(document);
  });
  const least = best(() => {
    for (const { blocks } of documents) {
      for (const { text } of blocks)
        for (const { start, end } of sentences(text)) tokens(text.slice(start, end));
    }
  });
  const segmenter = {
    sentence: new Intl.Segmenter("en", { granularity: "sentence" }),
    word: new Intl.Segmenter("en", { granularity: "word" }),
  };
  const intl = best(() => {
    let words = 0;
    for (const { blocks } of documents) {
      for (const { text } of blocks) {
        for (const { segment } of segmenter.sentence.segment(text)) {
          for (const { isWordLike } of segmenter.word.segment(segment)) if (isWordLike) words++;
        }
      }
    }
    return words;
  });
  const row = (what: string, milliseconds: number): (string | number)[] => [
    what,
    Math.round((ARTICLES / milliseconds) * 1000),
    Math.round((megabytes / milliseconds) * 100_000) / 100,
    milliseconds / ARTICLES,
    milliseconds / least,
  ];
  return [
    {
      title: `Extraction, ${ARTICLES} articles of ${Math.round((megabytes * 1e6) / ARTICLES)} bytes, one core`,
      columns: ["", "articles/s", "MB/s", "ms an article", "ratio"],
      rows: [
        row("our sentences and tokens alone", least),
        row("sentences and words of Intl.Segmenter alone", intl),
        row("all of extraction", whole),
      ],
      note: "Ratios are to our own sentences and tokens.",
    },
  ];
}

/** Milliseconds of the fastest round. */
function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    work();
    if (round > 0) least = Math.min(least, performance.now() - start);
  }
  return least;
}
