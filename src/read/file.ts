/** Reads the articles in the bytes of one file. */
import type { Config } from "../config.js";
import type { Document } from "../model.js";
import type { Place, Problem } from "../problem.js";
import { sha256Hex } from "../structures/sha256.js";
import { declaredCharset } from "./bytes/charset.js";
import { decode } from "./bytes/decoded-text.js";
import { type Reader, readerByContent } from "./bytes/format.js";
import { otherProgram } from "./bytes/other-programs.js";
import { unpack } from "./bytes/packed.js";
import { createDocument, type Read } from "./fields/document.js";
import type { FrontMatter } from "./fields/front-matter.js";
import { readHeader } from "./fields/header.js";
import { readRecordFile, readRecords } from "./records/records.js";
import { withNotes } from "./text/notes.js";
import { linesIn, MOST_LINES, readText } from "./text/text.js";

/** Most bytes of an unpacked feed, table or file of records. Each of its articles has its own limit. */
const LARGEST = 200_000_000;
const MANY: ReadonlySet<Reader> = new Set(["records", "table", "feed"]);

/**
 * Reads the documents of one file.
 *
 * @param path as the user would type it, `/`-separated
 */
export async function readFile(
  received: Uint8Array,
  path: string,
  named: Reader,
  limits: Config["limits"],
): Promise<Read> {
  const other = otherProgram(received, path);
  if (other !== null) return { documents: [], problems: [other] };
  const largest = MANY.has(named) ? LARGEST : limits.fileBytes;
  const unpacked = unpack(received, largest);
  if (unpacked === null) return { documents: [], problems: [damaged(path, largest)] };
  const { bytes, address } = unpacked;
  const reader = unpacked.isPage ? "html" : readerByContent(bytes, named);
  if (reader === "mail") {
    const { readMail } = await import("./mail/mail.js");
    return withWordsAlone(readMail(bytes, path), reader, []);
  }
  const declared = reader === "html" || reader === "feed" ? declaredCharset(bytes) : null;
  const charset = unpacked.charset ?? declared;
  const { text, problem } = decode(bytes, path, charset);
  const problems = problem === null ? [] : [problem];
  if (text === null) return { documents: [], problems };
  if (text.trim() === "") return { documents: [], problems: [...problems, empty("file", { path })] };
  const read = await readDecoded(text, { bytes, address, path }, reader, limits);
  return withWordsAlone(read, reader, problems);
}

/** What was read, without what has no words or too many; each of that is a problem. */
function withWordsAlone(read: Read, reader: Reader, before: readonly Problem[]): Read {
  const problems = [...before];
  const documents: Document[] = [];
  for (const fault of read.problems) problems.push(fault);
  for (const document of read.documents) {
    const place = inputPlace(document, reader);
    const excess = excessOf(document);
    if (!hasWords(document)) problems.push(empty(document.format === "record" ? "record" : "file", place));
    else if (excess !== null) problems.push(tooLong(excess, place));
    else documents.push(document);
  }
  return { documents, problems };
}

/**
 * Imports readers with large libraries (Markdown, web pages, feeds) on first use, so that a build of plain text does
 * not load them.
 */
async function readDecoded(
  text: string,
  { bytes, address, path }: { bytes: Uint8Array; address: string | null; path: string },
  reader: Exclude<Reader, "mail">,
  limits: Config["limits"],
): Promise<Read> {
  switch (reader) {
    case "records":
      return readRecords(text, path, limits.recordBytes);
    case "table": {
      const { readTable } = await import("./records/table.js");
      return readTable(text, path, limits.recordBytes);
    }
    case "html": {
      const { readHtml } = await import("./html/html.js");
      return readHtml(text, path, sha256Hex(bytes), address);
    }
    case "feed": {
      const { readFeed } = await import("./feed/feed.js");
      return readFeed(text, path);
    }
    case "json": {
      // JSON that is no feed is records.
      if (!/"items"\s*:\s*\[/.test(text)) return readRecordFile(text, path);
      const { holdsJsonFeed, readFeed } = await import("./feed/feed.js");
      return holdsJsonFeed(text) ? readFeed(text, path) : readRecordFile(text, path);
    }
    case "text": {
      const refused = tooManyLines(text, path);
      if (refused !== null) return refused;
      const frontMatter = await frontMatterOf(text, path);
      const header = frontMatter.end === 0 ? readHeader(text, path) : null;
      const { fields, places, end } = header ?? frontMatter;
      const { problems } = frontMatter;
      const blocks = withNotes(readText(text, { from: end }), text);
      const input = {
        received: text,
        path,
        format: "text",
        sha256: sha256Hex(bytes),
        text,
        fields,
        fieldPlaces: places,
      } as const;
      return { documents: [createDocument({ ...input, blocks })], problems };
    }
    case "markdown": {
      const refused = tooManyLines(text, path);
      if (refused !== null) return refused;
      const { fields, places, end, problems } = await frontMatterOf(text, path);
      const { readMarkdown } = await import("./markdown/markdown.js");
      const { problem, ...markdown } = readMarkdown(text, end, path);
      const received = { received: text, path, format: "markdown", sha256: sha256Hex(bytes), text } as const;
      const input = { ...received, fields, fieldPlaces: places };
      const faults = problem === null ? problems : [...problems, problem];
      const blocks = withNotes(markdown.blocks, text);
      return { documents: [createDocument({ ...input, ...markdown, blocks })], problems: faults };
    }
  }
}

async function frontMatterOf(text: string, path: string): Promise<FrontMatter> {
  if (!/^(?:---|\+\+\+)/.test(text)) return { fields: {}, places: {}, end: 0, problems: [] };
  const { readFrontMatter } = await import("./fields/front-matter.js");
  return readFrontMatter(text, path);
}

/**
 * Most characters of one article: some 25,000 words, where the longest reports have 20,000. Longer texts are books or
 * dumps. All stages together need at most two seconds for the worst text of this length.
 */
export const MOST_CHARACTERS = 150_000;
/** Most blocks of one article. The longest live pages have some 5,000, and a block costs more than its words. */
const MOST_BLOCKS = 10_000;

/** What an article has too much of. */
interface Excess {
  readonly count: number;
  readonly of: "characters" | "paragraphs" | "lines";
  readonly most: number;
}

function excessOf({ blocks }: Document): Excess | null {
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (characters > MOST_CHARACTERS) return { count: characters, of: "characters", most: MOST_CHARACTERS };
  return blocks.length > MOST_BLOCKS ? { count: blocks.length, of: "paragraphs", most: MOST_BLOCKS } : null;
}

/** What a text is refused for before it is read: its lines alone can cost seconds. */
function tooManyLines(text: string, path: string): Read | null {
  const count = linesIn(text);
  if (count <= MOST_LINES) return null;
  return { documents: [], problems: [tooLong({ count, of: "lines", most: MOST_LINES }, { path })] };
}

function tooLong({ count, of, most }: Excess, place: Place): Problem {
  return {
    place,
    message: `Unexpected article of ${count} ${of}, expected at most ${most}`,
    rule: "article-size",
    help: "Is this a book, or a dump of many articles? Give each article a file or a record of its own.",
  };
}

/** A headline alone is an article; rules and bullets are not. */
function hasWords({ fields, blocks }: Document): boolean {
  return fields.title !== undefined || blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function damaged(path: string, largest: number): Problem {
  return {
    place: { path },
    message: `Unexpected archive that is damaged or holds more than ${largest} bytes, expected a saved page`,
    rule: "archive",
    help: "Save the page again, as HTML if need be.",
  };
}

function empty(what: string, place: Place): Problem {
  return { place, message: `Unexpected ${what} without words, expected an article`, rule: "empty" };
}

/** `news.jsonl#12` is line 12 of its file. */
function inputPlace({ path }: Document, reader: Reader): Place {
  const [, file, line] = (reader === "records" && /^(.*)#(\d+)$/.exec(path)) || [];
  return file === undefined ? { path } : { path: file, line: Number(line) };
}
