/** The site's own pages: each `pages/name.md` becomes `name/`, in the frame of all pages. */
import remarkHtml from "remark-html";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Edition } from "../edition/edition.js";
import { shorten } from "../edition/wording.js";
import { type Page, viewHead } from "../views/page-view.js";

export interface OwnPage {
  /** `imprint` */
  readonly name: string;
  readonly title: string;
  /** Safe to print; without its first heading where that is the title. */
  readonly html: string;
  /** The first words of its text. */
  readonly description: string;
}

/** Scripts and styles go, as the policy of the pages stops them anyway. */
const printer = unified().use(remarkParse).use(remarkHtml).freeze();

/** Characters of a description that a search result shows. */
const DESCRIPTION = 160;

/** Front matter, of which the title alone is read. */
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const TITLE_LINE = /^title:(.*)$/m;
const QUOTED = /^(["'])(.*)\1$/;
/** Behind empty lines. */
const HEADING = /^\n*#[ \t](.*)/;

/** The pages in the order of their names. */
export function readOwnPages({ own }: Edition): OwnPage[] {
  return own.pages.map(({ name, text }) => {
    const [front = "", fields = ""] = FRONT_MATTER.exec(text) ?? [];
    const body = text.slice(front.length).replaceAll("\r\n", "\n");
    const given = titleOf(fields);
    const heading = HEADING.exec(body);
    const headed = heading === null ? undefined : withoutMarks(heading[1] ?? "");
    const title = given ?? headed ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
    const rest = heading !== null && (given === undefined || given === headed);
    const html = String(printer.processSync(rest ? body.slice(heading[0].length) : body));
    const words = html
      .replace(/<[^<>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    return { name, title, html, description: shorten(words, DESCRIPTION) };
  });
}

function titleOf(fields: string): string | undefined {
  const value = TITLE_LINE.exec(fields)?.[1]?.trim() ?? "";
  return (QUOTED.exec(value)?.[2] ?? value) || undefined;
}

/** A heading without the marks that may close it: "About us ##". */
function withoutMarks(heading: string): string {
  let end = heading.length;
  while (end > 0 && "# \t".includes(heading.charAt(end - 1))) end--;
  return heading.slice(0, end).trim();
}

/** Pages that newsfold has itself: the text of `about.md` is on its page. */
const SHARED: ReadonlySet<string> = new Set(["about"]);

/** One page for each file of `pages/`. */
export function ownPages(edition: Edition): Page[] {
  return readOwnPages(edition)
    .filter(({ name }) => !SHARED.has(name))
    .map(({ name, title, html, description }) => ({
      path: `${name}/`,
      template: "own",
      of: () => [],
      view: () => ({
        head: viewHead(edition, { path: `${name}/`, title, description, here: `${name}/` }),
        own: { title, html },
      }),
    }));
}
