/** A web page -> the article on it: its main text as blocks, and what its metadata says. */
import { Readability } from "@mozilla/readability";
import type { Fields } from "../model.js";
import type { Problem } from "../problem.js";
import { createDocument, type Read } from "./document.js";
import { type HtmlDocument, type HtmlElement, parsePage, withinHtmlBudget } from "./dom.js";
import { type Reduced, reduce } from "./dom-blocks.js";
import { fieldsOf } from "./html-fields.js";
import { articleData } from "./json-ld.js";
import { readText } from "./text.js";

/** Readability's own 500 passes over short news. */
const SHORTEST_TEXT = 200;

interface Understood {
  readonly fields: Fields;
  readonly main: Reduced;
}

/**
 * @param path how to name the file in problems
 */
export function readHtml(html: string, path: string, sha256: string): Read {
  const place = { path };
  const input = { path, format: "html" as const, sha256 };
  const understood = attempt(html);
  if (understood === null) {
    const problem: Problem = {
      place,
      message: "Unexpected depth or disorder of tags, expected a web page",
      rule: "html-syntax",
      help: "The page is read as plain text without its tags. Is the file what it should be?",
    };
    const blocks = readText(html, { html: true });
    return { documents: [createDocument({ ...input, text: html, blocks, fields: {} })], problems: [problem] };
  }
  const { fields, main } = understood;
  const document = createDocument({ ...input, fields, ...main });
  if (main.text !== "" || fields.title === undefined) return { documents: [document], problems: [] };
  const message = "Unexpected page with a headline alone, expected an article";
  return { documents: [document], problems: [{ place, message, rule: "headline-alone" }] };
}

/** Null where the page is too deep, takes too long, or is one that linkedom or Readability throws at, as they do. */
function attempt(html: string): Understood | null {
  try {
    return withinHtmlBudget(html, () => {
      const page = parsePage(html);
      if (page === null) return null;
      const data = articleData(page);
      const fields = fieldsOf(page, data.fields);
      const main = mainText(html, page, fields);
      // A page that scripts fill in the browser has its words nowhere else.
      const bare = main.text.length < SHORTEST_TEXT && data.body.length > main.text.length;
      return { fields, main: bare ? { text: data.body, blocks: readText(data.body) } : main };
    });
  } catch {
    return null;
  }
}

/** The main text; where Readability finds none, all of the page. */
function mainText(html: string, page: HtmlDocument, fields: Fields): Reduced {
  const base = fields.url ?? null;
  const reader = new Readability<HtmlElement>(page as never, {
    charThreshold: SHORTEST_TEXT,
    serializer: (node) => node as unknown as HtmlElement,
  });
  const content = reader.parse()?.content;
  const main = content ? reduce(content, base) : null;
  if (main !== null && main.text !== "") return main;
  // Readability takes the tree apart as it looks, so all of the page is in a new one.
  const whole = parsePage(html);
  return whole === null ? { text: "", blocks: [] } : reduce(whole.body, base);
}
