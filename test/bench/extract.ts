/** What extraction costs, beside the least that any reading must do: the sentences of the same text, each with its place, and their tokens. */
import type { Document } from "../../src/model.js";
import { createDocument } from "../../src/read/document.js";
import { readText } from "../../src/read/text.js";
import type { Table } from "../eval/table.js";
import { corpus } from "./corpus.js";

const ARTICLES = 4_000;
/** The best of so many rounds, in turns, after one to warm up: the machine has other work. */
const ROUNDS = 6;

/** As it ships: running the sources as they are makes functions slower to create. */
const built = <T>(file: string): Promise<T> =>
  import(new URL(`../../dist/${file}.js`, import.meta.url).href) as Promise<T>;

export async function bench(): Promise<Table[]> {
  const { extract } = await built<typeof import("../../src/extract/article.js")>("extract/article");
  const { passagesOf } = await built<typeof import("../../src/extract/furniture.js")>("extract/furniture");
  const { textOf, wordsAt } = await built<typeof import("../../src/extract/passage.js")>("extract/passage");
  const { sentences } = await built<typeof import("../../src/extract/sentences.js")>("extract/sentences");
  const { tokens } = await built<typeof import("../../src/words/tokens.js")>("words/tokens");
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
  const extractAll = () => {
    for (const document of documents) extract(document);
  };
  const splitAll = () => {
    for (const document of documents) {
      for (const passage of passagesOf(document.blocks)) {
        const text = textOf(passage);
        for (const { start, end } of sentences(text)) {
          wordsAt(document, passage.block, passage.start + start, passage.start + end);
          tokens(text.slice(start, end));
        }
      }
    }
  };
  const segmenter = {
    sentence: new Intl.Segmenter("en", { granularity: "sentence" }),
    word: new Intl.Segmenter("en", { granularity: "word" }),
  };
  const segmentAll = () => {
    let words = 0;
    for (const { blocks } of documents) {
      for (const { text } of blocks) {
        for (const { segment } of segmenter.sentence.segment(text)) {
          for (const { isWordLike } of segmenter.word.segment(segment)) if (isWordLike) words++;
        }
      }
    }
    return words;
  };
  const [least = 0, intl = 0, whole = 0] = best([splitAll, segmentAll, extractAll]);
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
        row("our sentences, with their places, and tokens alone", least),
        row("sentences and words of Intl.Segmenter alone", intl),
        row("all of extraction", whole),
      ],
      note: "Processor time. Ratios are to our own sentences and tokens.",
    },
  ];
}

/** Milliseconds of processor time of each work in its fastest round. */
function best(works: readonly (() => unknown)[]): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      if (round > 0) least[index] = Math.min(least[index] ?? 0, (user + system) / 1000);
    }
  }
  return least;
}
