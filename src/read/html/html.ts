/** A web page -> its article: the main text as blocks, and the fields. */
import type { Fields } from "../../model.js";
import type { Place, Problem } from "../../problem.js";
import { clean } from "../fields/clean-words.js";
import { createDocument, type Read } from "../fields/document.js";
import { readText } from "../text/text.js";
import { parsePrepared } from "../tree/dom.js";
import { type PageSource, prepareSource } from "../tree/page-source.js";
import { type PageReading, readPage } from "./page.js";
import { articleInState } from "./page-state.js";

/**
 * Reads the article of a page.
 *
 * @param path file name for problems
 * @param address of the saved page, from the file around it
 */
export function readHtml(html: string, path: string, sha256: string, address: string | null = null): Read {
  const place = { path };
  const input = { received: html, path, format: "html" as const, sha256 };
  const displayed = prepareSource(html);
  const shown = displayed.pieces > MOST_PIECES ? null : readPageOrNull(displayed, address);
  const filled = shown !== null && lacksText(shown) ? filledPage(html, address) : null;
  const { source, page } = filled ?? { source: displayed, page: shown };
  const disorder = disorderOf(source, page, place);
  if (page === null) {
    const blocks = readText(source.html, { html: true });
    const document = createDocument({
      ...input,
      text: source.html,
      blocks,
      fields: fieldsOfHead(source.html),
    });
    return { documents: [document], problems: disorder };
  }
  if (page.instead !== null)
    return { documents: [], problems: [...disorder, noArticleProblem(place, page.instead)] };
  const { fields, main, types, section, entries, isStub, dateOrder } = page;
  const declared = { types, section, cutShort: isStub, entries };
  const document = createDocument({ ...input, fields, ...main, declared, dateOrder });
  return { documents: [document], problems: [...disorder, ...problemsOf(place, page)] };
}

/** Fewer characters are no text: the outlet's name, "Loading". */
const FEW_CHARACTERS = 80;
const lacksText = ({ main, isStub }: PageReading): boolean => isStub || main.text.length < FEW_CHARACTERS;

/** A page with the article that its scripts would display as structured data; null where they hold none. */
function filledPage(html: string, address: string | null): { source: PageSource; page: PageReading } | null {
  const node = articleInState(html);
  if (node === null) return null;
  const script = `<script type="application/ld+json">${node}</script>`;
  const source = prepareSource(
    /<\/head\s{0,9}>/i.test(html) ? html.replace(/<\/head\s{0,9}>/i, (end) => script + end) : script + html,
  );
  const page = readPageOrNull(source, address);
  return page === null || page.instead !== null ? null : { source, page };
}

/** Null where linkedom throws, as it does for misplaced tags that browsers drop. */
function readPageOrNull(source: PageSource, address: string | null): PageReading | null {
  try {
    return readPage(source, address);
  } catch {
    return null;
  }
}

const HEAD = /<title[\s>](?:(?!<title)[\s\S]){0,2000}?<\/title>|<(?:meta|link)\s[^<>]{1,2000}>/gi;
const MOST_TAGS = 400;

/** Fields from the tags of the head, for pages that cannot be parsed. */
function fieldsOfHead(html: string): Fields {
  const tags = (html.slice(0, 200_000).match(HEAD) ?? []).slice(0, MOST_TAGS);
  const page = parsePrepared(`<html><head>${tags.join("")}</head><body></body></html>`);
  const title = clean(page?.querySelector("title")?.textContent);
  return title === undefined ? {} : { title };
}

function problemsOf(place: Place, { main, fields, isStub, others }: PageReading): Problem[] {
  const problems: Problem[] = [];
  if (others > 0) {
    problems.push({
      place,
      message: `Unexpected page of ${others + 1} articles, expected one`,
      rule: "several-articles",
      help: "The one that its title names is read. Save each article from its own page.",
    });
  }
  if (isStub) {
    problems.push({
      place,
      message: "Unexpected end behind a paywall, expected the whole article",
      rule: "cut-short",
      help: "Only its beginning is used. Save the page while signed in to have all of it.",
    });
  }
  if (main.text === "" && fields.title !== undefined)
    problems.push({
      place,
      message: "Unexpected page with a headline alone, expected an article",
      rule: "headline-alone",
    });
  return problems;
}

function noArticleProblem(place: Place, what: string): Problem {
  return {
    place,
    message: `Unexpected ${what}, expected an article`,
    rule: "no-article",
    help: "Nothing of it is used. Save the page once the article can be read in the browser.",
  };
}

/** Most tags, entities and surplus attributes of a page that is parsed. Long pages have some 20,000, and each costs some 20 microseconds. */
export const MOST_PIECES = 25_000;

function disorderOf({ pieces, tooDeep }: PageSource, page: PageReading | null, place: Place): Problem[] {
  if (pieces > MOST_PIECES)
    return [
      {
        place,
        message: `Unexpected page of ${pieces} tags, attributes and entities, expected at most ${MOST_PIECES}`,
        rule: "html-budget",
        help: "Its words are read without the tags. Is it one article, or many in one file?",
      },
    ];
  return tooDeep > 0 || page === null ? [disordered(place)] : [];
}

function disordered(place: Place): Problem {
  return {
    place,
    message: "Unexpected depth or disorder of tags, expected a web page",
    rule: "html-syntax",
    help: "What can be read is used, without those tags. Is the file what it should be?",
  };
}
