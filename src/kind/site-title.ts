/**
 * Titles that name their site and no matter: "Bay News", "Bay Radio Search", "baypost.example", "Home". They stand over pages
 * that are no article, and over articles whose own headline is the first line of their text.
 */
import type { Document, Fields } from "../model.js";
import { SECTION_NAMES } from "../words/lexicon/pages/outlet-words.js";
import { oneOf, regexFrom } from "../words/text/regex.js";

/** What a site calls a page of its own. */
const SERVICE = regexFrom(
  "i",
  "^",
  [
    "home ?page|home|front ?page|start ?page|search(?: results)?|top stories|videos?|archives?|site ?map|index|untitled",
    `(?:(?:${oneOf(...SECTION_NAMES, "breaking")}) )?news`,
  ],
  "$",
);
const SERVICE_BEHIND =
  /(?<!\s)\s{1,4}(?:home ?page|home|search(?: results)?|news|videos?|archives?|site ?map)$/i;

/** Whether the title of a document says only where it is from. */
export function isSiteTitle(title: string, fields: Fields): boolean {
  const own = withoutSite(title, fields);
  return own !== null && (own === "" || SERVICE.test(own));
}

/** "Bay Radio Search : Bay Radio": excerpts of many articles, which no article is called. */
export const isSearchTitle = (title: string, fields: Fields): boolean =>
  /^search(?: results)?$/i.test(withoutSite(title, fields) ?? "") && lettersAndDigits(title) !== "search";

/** A title without the name of its site; null where it is too long to be one. */
function withoutSite(title: string, { source = "", home = "", url = "" }: Fields): string | null {
  if (title === "" || title.length > LONGEST) return null;
  const names = new Set(
    [lettersAndDigits(source), ...[home, url].flatMap(hostNames)].filter((name) => name.length > 1),
  );
  const isName = (part: string, index: number): boolean => {
    const [first = "", ...more] = part.trim().split(/\s+/);
    // "World news - Orsk International" of Orsk.
    return (
      names.has(lettersAndDigits(part)) ||
      (index > 0 && more.length === 1 && names.has(lettersAndDigits(first)))
    );
  };
  const parts = title.split(/(?<!\s)\s{1,4}[|:–—·-]\s/).filter((part, index) => !isName(part, index));
  const [own = "", ...more] = parts;
  if (more.length > 0) return null;
  const service = SERVICE_BEHIND.exec(own);
  return service !== null && names.has(lettersAndDigits(own.slice(0, service.index)))
    ? service[0].trim()
    : own.trim();
}

const LONGEST = 60;

/** Letters and digits alone. */
const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** `www.bay-post.example/ferry` as a title may write it: "baypost", "baypostexample". */
function hostNames(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const parts = new URL(address).hostname.split(".").filter((part) => part !== "www");
  return [parts.join(""), ...parts.slice(0, -1)].map(lettersAndDigits);
}

/** Words of a line that may be a headline: longer ones are sentences of the text. */
const HEADLINE = { least: 4, most: 22 };
const NO_HEADLINE =
  /^(?:(?:by|posted|published|updated|last|from|copyright)\b|©|\d{1,4}[/.:-]\d|\d{1,2} \p{L}{3,9} \d{4})|[.:;,]$/iu;

/** The document without such a title, where its text begins with a line that may be its headline. */
export function withOwnHeadline(document: Document): Document {
  const { title: given = "", ...fields } = document.fields;
  if (!isSiteTitle(given.trim(), document.fields)) return document;
  const first = document.blocks.find(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && text.trim() !== given.trim(),
  );
  const words = first?.text.trim().split(/\s+/).length ?? 0;
  if (first === undefined || words < HEADLINE.least || words > HEADLINE.most) return document;
  return NO_HEADLINE.test(first.text.trim()) ? document : { ...document, fields };
}
