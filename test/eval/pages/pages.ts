/**
 * `npm run eval pages FOLDER`: main text, headline, authors and day that newsfold reads from labelled pages.
 * Each page falls into one of two halves by a digest of its name: `--misses` shows those of the first alone.
 */
import { createHash } from "node:crypto";
import { defaultConfig } from "../../../src/config.js";
import { extractArticle } from "../../../src/extract/article.js";
import type { Article } from "../../../src/model.js";
import { readFile } from "../../../src/read/file.js";
import type { Table } from "../table.js";
import { type LabelledPage, readPageSet } from "./page-sets.js";
import { meanOverlap, type Overlap, overlapOf } from "./shingles.js";

interface Measured {
  readonly half: 0 | 1;
  /** Of the main text as it is read, and of what is left once boilerplate is removed. */
  readonly read: Overlap | null;
  readonly kept: Overlap | null;
  readonly title: boolean | null;
  readonly author: boolean | null;
  readonly day: boolean | null;
}

export async function evaluate(_data: string, [folder, ...options]: readonly string[]): Promise<Table[]> {
  if (folder === undefined) throw new Error("Expected a folder of labelled pages after `eval pages`");
  const measured: Measured[] = [];
  for (const page of readPageSet(folder)) {
    const half = ((createHash("sha256").update(page.name).digest()[0] ?? 0) & 1) as 0 | 1;
    measured.push(await measure(page, half, options.includes("--misses") && half === 0));
  }
  return [
    {
      title: "Pages",
      columns: ["half", "pages", "precision", "recall", "F1", "F1 of what is kept", "title", "author", "day"],
      rows: [0, 1].map((half) =>
        rowOf(
          half === 0 ? "first" : "other",
          measured.filter((one) => one.half === half),
        ),
      ),
      note: "Precision, recall and F1 of runs of four words, as Zyte's article-extraction-benchmark counts them.",
    },
  ];
}

function rowOf(name: string, pages: readonly Measured[]): (string | number)[] {
  const overlaps = (key: "read" | "kept") => pages.flatMap((page) => page[key] ?? []);
  const { precision, recall, f1 } = meanOverlap(overlaps("read"));
  const rights = (["title", "author", "day"] as const).map((key) => {
    const judged = pages.flatMap((page) => page[key] ?? []);
    return judged.length === 0 ? "" : `${share(judged)} of ${judged.length}`;
  });
  const texts: (string | number)[] =
    overlaps("read").length === 0
      ? ["", "", "", ""]
      : [precision, recall, f1, meanOverlap(overlaps("kept")).f1];
  return [name, pages.length, ...texts, ...rights];
}

const share = (judged: readonly boolean[]): string =>
  (judged.filter(Boolean).length / judged.length).toFixed(3);

async function measure(page: LabelledPage, half: 0 | 1, tells: boolean): Promise<Measured> {
  const { documents } = await readFile(page.bytes, `${page.name}.html`, "html", defaultConfig.limits);
  const [document] = documents;
  const article = document === undefined ? null : extractArticle(document).article;
  const text = document?.blocks
    .filter(({ role }) => role === undefined || OWN.has(role))
    .map((block) => block.text);
  const overlap = (found: string) => (page.text === undefined ? null : overlapOf(page.text, found));
  const [read, kept] = [overlap(text?.join("\n") ?? ""), overlap(article === null ? "" : wordsOf(article))];
  const title = page.title === undefined ? null : sameWords(page.title, article?.headline.text ?? "");
  const author = page.authors === undefined ? null : samePersons(page.authors, article?.byline ?? []);
  const day = page.day === undefined ? null : page.day === (article?.published?.iso.slice(0, 10) ?? null);
  if (tells) {
    if (read !== null && Math.min(read.precision, read.recall) < 0.9)
      console.log(
        `text ${page.name}: precision ${read.precision.toFixed(2)}, recall ${read.recall.toFixed(2)}`,
      );
    if (title === false)
      console.log(`title ${page.name}: ${article?.headline.text} | expected ${page.title}`);
    if (author === false)
      console.log(
        `author ${page.name}: ${article?.byline.join("; ")} | expected ${page.authors?.join("; ")}`,
      );
    if (day === false) console.log(`day ${page.name}: ${article?.published?.iso} | expected ${page.day}`);
  }
  return { half, read, kept, title, author, day };
}

/** Roles whose words are the article's own. */
const OWN: ReadonlySet<string> = new Set(["embed", "key-point"]);

const wordsOf = ({ sections }: Article): string =>
  sections
    .flatMap(({ heading, paragraphs }) => [
      heading?.text ?? "",
      ...paragraphs.map(({ sentences }) => sentences.map((sentence) => sentence.text).join(" ")),
    ])
    .join("\n");

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const sameWords = (expected: string, found: string): boolean => fold(expected) === fold(found);

function samePersons(expected: readonly string[], found: readonly string[]): boolean {
  const [wanted, given] = [expected, found].map((names) => names.map(fold).sort().join("; "));
  return wanted === given;
}
