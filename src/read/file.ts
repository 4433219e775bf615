/** One file's bytes -> the articles in it. */
import type { Config } from "../config.js";
import type { Problem } from "../problem.js";
import { decode } from "./decode.js";
import { createDocument, type Read, sha256 } from "./document.js";
import type { Reader } from "./format.js";
import type { FrontMatter } from "./front-matter.js";
import { readRecords } from "./records.js";
import { readText } from "./text.js";

/*
 * The readers of Markdown, web pages and feeds bring large libraries, imported where the first such file is met: a build
 * of plain text does not pay for them.
 */

/** @param path how the user would type it, `/`-separated */
export async function readFile(
  bytes: Uint8Array,
  path: string,
  reader: Reader,
  limits: Config["limits"],
): Promise<Read> {
  const { text, problem } = decode(
    bytes,
    path,
    reader === "html" || reader === "feed" ? declaredCharset(bytes) : null,
  );
  const problems = problem === null ? [] : [problem];
  if (text === null) return { documents: [], problems };
  if (text.trim() === "") {
    return {
      documents: [],
      problems: [
        ...problems,
        { place: { path }, message: "Unexpected empty file, expected an article", rule: "empty" },
      ],
    };
  }
  if (reader === "records") {
    return withProblems(problems, readRecords(text, path, limits.recordBytes));
  }
  if (reader === "html") {
    const { readHtml } = await import("./html.js");
    return withProblems(problems, readHtml(text, path, sha256(bytes), limits.parseMilliseconds));
  }
  if (reader === "feed") {
    const { readFeed } = await import("./feed.js");
    return withProblems(problems, readFeed(text, path, limits.parseMilliseconds));
  }
  const { fields, end, problems: faults } = await frontMatterOf(text, path);
  problems.push(...faults);
  const input = { path, sha256: sha256(bytes), text, fields };
  if (text.slice(end).trim() === "" && fields.title === undefined) {
    problems.push({
      place: { path },
      message: "Unexpected front matter alone, expected an article",
      rule: "empty",
    });
    return { documents: [], problems };
  }
  if (reader !== "markdown") {
    return {
      documents: [createDocument({ ...input, format: "text", blocks: readText(text, { from: end }) })],
      problems,
    };
  }
  const { readMarkdown } = await import("./markdown.js");
  const markdown = readMarkdown(text, end, path, limits.parseMilliseconds);
  if (markdown.problem !== null) problems.push(markdown.problem);
  const { blocks, tree } = markdown;
  return { documents: [createDocument({ ...input, format: "markdown", blocks, tree })], problems };
}

async function frontMatterOf(text: string, path: string): Promise<FrontMatter> {
  if (!text.startsWith("---")) return { fields: {}, end: 0, problems: [] };
  const { readFrontMatter } = await import("./front-matter.js");
  return readFrontMatter(text, path);
}

function withProblems(problems: readonly Problem[], read: Read): Read {
  return problems.length === 0
    ? read
    : { documents: read.documents, problems: [...problems, ...read.problems] };
}

/** `<meta charset="...">`, `<?xml encoding="..."?>`: what a page or a feed says in its first bytes about those that follow. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
