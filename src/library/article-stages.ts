/** From files to articles, for programs. Arguments are checked, and missing options have their defaults. EDGE. */
import path from "node:path";
import { extractAll } from "../extract/article.js";
import { distinct } from "../extract/article-id.js";
import { classifyDocuments } from "../kind/kind.js";
import type { Article, Document } from "../model.js";
import { applySteps } from "../plugins/article-steps.js";
import type { Problem } from "../problem.js";
import { readInputs } from "../read/inputs.js";
import { checkedConfig, checkedList, checkedText, refused, type StageOptions } from "./arguments.js";
import { DOCUMENT, DOCUMENTS } from "./value-keys.js";

/** Result of read() and classify(). */
export interface DocumentsRead {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** Result of extract(). */
export interface ArticlesExtracted {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Options of read(). */
export interface ReadStageOptions extends StageOptions {
  /** Base folder of inputs and of documents' paths; default: the working folder. */
  readonly cwd?: string;
}

/**
 * bytes -> Document[]: reads all articles of files, folders and globs, in order of their paths. A file that cannot be
 * read is a problem and costs no other file.
 *
 * @param inputs one input or a list
 * @throws ArgumentError
 * @example
 * import { formatProblem, read } from "newsfold";
 *
 * const { documents, problems } = await read("articles");
 * for (const { path, format, fields } of documents) console.log(path, format, fields.title);
 * // articles/mill-fire-courier.md markdown Fire at old mill injures 12
 * // articles/mill-fire-post.md markdown Twelve hurt as mill burns
 * // articles/school-bus.md markdown Bus to Hill School runs again
 * for (const problem of problems) console.error(formatProblem(problem));
 */
export async function read(
  inputs: string | readonly string[],
  options: ReadStageOptions = {},
): Promise<DocumentsRead> {
  const list = typeof inputs === "string" ? [inputs] : inputs;
  const wanted = "a file, a folder or a glob, or a list of them, as text";
  if (!Array.isArray(list) || list.length === 0) throw refused("read", "inputs", inputs, wanted);
  for (const [index, input] of list.entries()) checkedText("read", `inputs[${index}]`, input, wanted);
  const { limits, dates, plugins } = checkedConfig("read", options);
  const { cwd = process.cwd() } = options;
  const { documents, problems } = await readInputs(list as readonly string[], {
    limits,
    dateOrder: dates.order,
    readers: plugins?.readers,
    cwd: path.resolve(checkedText("read", "cwd", cwd, "a folder, as text")),
  });
  return { documents, problems };
}

/**
 * Document[] -> Document[]: decides the kind of each document (report, opinion, live page, ...) and leaves out those
 * that are no article. A round-up is split into its items where its form allows it.
 *
 * @throws ArgumentError
 * @example
 * import { classify, read } from "newsfold";
 *
 * const { documents } = classify((await read("articles")).documents);
 * console.log(documents.map(({ kind = "report" }) => kind).join());
 * // report,report,report
 */
export function classify(documents: readonly Document[]): DocumentsRead {
  return classifyDocuments(checkedList("classify", "documents", documents, DOCUMENT, DOCUMENTS));
}

/**
 * Document[] -> Article[]: headline, sections of sentences, quotations, names, figures, dates. An older text of an
 * article becomes its version; ids are unique. A document at which a step fails is a problem and is left out.
 *
 * @throws ArgumentError
 * @example
 * import { extract, read } from "newsfold";
 *
 * const { articles } = extract((await read("articles/mill-fire-post.md")).documents);
 * const [article] = articles;
 * console.log(article.headline.text, "-", article.published.iso);
 * // Twelve hurt as mill burns - 2024-05-02
 * for (const { speaker, text } of article.quotes) console.log(speaker, "said:", text);
 * // Ann Reed said: We got everyone out in ten minutes
 */
export function extract(documents: readonly Document[], options: StageOptions = {}): ArticlesExtracted {
  checkedList("extract", "documents", documents, DOCUMENT, DOCUMENTS);
  const { plugins } = checkedConfig("extract", options);
  const extracted = extractAll(documents);
  const found = extracted.flatMap(({ article }) => article ?? []);
  const stepped = applySteps(found, documents, plugins?.extract);
  const unique = distinct(stepped.articles);
  const problems = [...extracted.flatMap((made) => made.problems), ...stepped.problems, ...unique.problems];
  return { articles: unique.articles, problems };
}
