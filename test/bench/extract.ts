/** What extraction costs, beside the least that any reading must do: the sentences of the same text, each with its place, and their tokens. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Document } from "../../src/model.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";
import type { Table } from "../eval/table.js";
import { corpus } from "./corpus.js";

const ARTICLES = 4_000;
/** The best of so many rounds, after one to warm up: the machine has other work. */
const ROUNDS = 6;
/** Processes for each work, in turns; each compiles the code anew, and no two alike. */
const TURNS = 2;
/** Articles read before what was read of them is dropped. */
const PART = 40;

/** Each in processes of its own: the engine compiles code for the work that it has seen. */
const WORKS = {
  split: ["our sentences, with their places, and tokens alone", splitting],
  segment: ["sentences and words of Intl.Segmenter alone", segmenting],
  extract: ["all of extraction", extracting],
} as const satisfies Record<string, readonly [what: string, make: () => Promise<Work>]>;

/** Goes over all documents once. */
type Work = (documents: readonly Document[]) => unknown;

/** As it ships: running the sources as they are makes functions slower to create. */
const built = <T>(file: string): Promise<T> =>
  import(new URL(`../../dist/${file}.js`, import.meta.url).href) as Promise<T>;

async function splitting(): Promise<Work> {
  const { passagesOf } = await built<typeof import("../../src/extract/boilerplate/removal.js")>(
    "extract/boilerplate/remove",
  );
  const { passageText, wordsAt } =
    await built<typeof import("../../src/extract/text/passage.js")>("extract/text/passage");
  const { sentences } =
    await built<typeof import("../../src/extract/sentences/sentence-split.js")>("extract/sentences/split");
  const { tokens } = await built<typeof import("../../src/words/text/tokens.js")>("words/text/tokens");
  return (documents) => {
    for (const document of documents) {
      for (const passage of passagesOf(document.blocks)) {
        const text = passageText(passage);
        for (const { start, end } of sentences(text)) {
          wordsAt(document, passage.block, passage.start + start, passage.start + end);
          tokens(text.slice(start, end));
        }
      }
    }
  };
}

async function segmenting(): Promise<Work> {
  const sentence = new Intl.Segmenter("en", { granularity: "sentence" });
  const word = new Intl.Segmenter("en", { granularity: "word" });
  return (documents) => {
    let words = 0;
    for (const { blocks } of documents) {
      for (const { text } of blocks) {
        for (const { segment } of sentence.segment(text)) {
          for (const { isWordLike } of word.segment(segment)) if (isWordLike) words++;
        }
      }
    }
    return words;
  };
}

async function extracting(): Promise<Work> {
  const { extractAll } = await built<typeof import("../../src/extract/article.js")>("extract/article");
  return (documents) => {
    for (let at = 0; at < documents.length; at += PART) extractAll(documents.slice(at, at + PART));
  };
}

export async function bench(): Promise<Table[]> {
  const { YOUNG_MB } = await built<typeof import("../../src/crew.js")>("crew");
  // As a build's threads have it: a young generation is three semi-spaces.
  const room = `--max-semi-space-size=${YOUNG_MB / 3}`;
  const names = Object.keys(WORKS) as (keyof typeof WORKS)[];
  const least = new Map<keyof typeof WORKS, number>();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of names) {
      const answer = execFileSync(process.execPath, [room, ...process.execArgv, own, name]);
      least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, Number(answer)));
    }
  }
  const bytes = documentsOf(ARTICLES).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rows = names.map((name) => {
    const milliseconds = least.get(name) ?? 0;
    return [
      WORKS[name][0],
      Math.round((ARTICLES / milliseconds) * 1000),
      Math.round(bytes / milliseconds / 10) / 100,
      milliseconds / ARTICLES,
      milliseconds / (least.get("split") ?? 1),
    ];
  });
  return [
    {
      title: `Extraction, ${ARTICLES} articles of ${Math.round(bytes / ARTICLES)} bytes, one core`,
      columns: ["", "articles/s", "MB/s", "ms an article", "ratio"],
      rows,
      note: "Processor time. Ratios are to our own sentences and tokens.",
    },
  ];
}

function documentsOf(count: number): Document[] {
  return corpus(count).map(({ name, headline, paragraphs }) => {
    const text = `${headline}\n\n${paragraphs.join("\n\n")}\n`;
    const blocks = readText(text);
    return createDocument({ path: `${name}.txt`, format: "text", sha256: "", text, blocks, fields: {} });
  });
}

/** Milliseconds of processor time of a work in its fastest round. */
async function measure(name: keyof typeof WORKS): Promise<number> {
  const documents = documentsOf(ARTICLES);
  const work = await WORKS[name][1]();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage();
    work(documents);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const own = fileURLToPath(import.meta.url);
if (process.argv[1] === own) console.log(await measure(process.argv[2] as keyof typeof WORKS));
