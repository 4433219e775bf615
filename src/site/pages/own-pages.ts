/** The site's own pages: each `pages/name.md` becomes `name/`, in the frame of all pages. */
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Problem } from "../../problem.js";
import type { Edition } from "../edition/edition.js";
import { shorten } from "../edition/wording.js";
import { type Page, viewHead } from "../views/page-view.js";

export interface OwnPage {
  /** `imprint` */
  readonly name: string;
  /** In menus, and where the page is linked. */
  readonly title: string;
  /** At the top of the page. */
  readonly heading: string;
  /** Safe to print; without its first heading. */
  readonly html: string;
  /** Its own, else the first words of its text. */
  readonly description: string;
}

const parser = unified().use(remarkParse).use(remarkGfm);
/** HTML goes: the policy of the pages stops scripts and styles, and `pageProblems` names what is lost. */
const printer = parser().use(remarkHtml).freeze();

/** Characters of a description that a search result shows. */
const DESCRIPTION = 160;

/** Front matter, of which the title and the description are read. */
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FIELD_LINES = { title: /^title:(.*)$/m, description: /^description:(.*)$/m };
const QUOTED = /^(["'])(.*)\1$/;
/** Behind empty lines. */
const HEADING = /^\n*#[ \t](.*)/;

/** The pages in the order of their names. */
export function readOwnPages({ own }: Edition): OwnPage[] {
  return own.pages.map(({ name, text }) => {
    const { fields, body } = parted(text);
    const match = HEADING.exec(body);
    const first = match === null ? undefined : withoutMarks(match[1] ?? "");
    const title =
      field("title", fields) ?? first ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
    const html = String(printer.processSync(match === null ? body : body.slice(match[0].length)));
    const words = html
      .replace(/<[^<>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const description = field("description", fields) ?? shorten(words, DESCRIPTION);
    return { name, title, heading: first ?? title, html, description };
  });
}

/** @returns also how many lines stand before the body */
function parted(text: string): { fields: string; body: string; before: number } {
  const [front = "", fields = ""] = FRONT_MATTER.exec(text) ?? [];
  const body = text.slice(front.length).replaceAll("\r\n", "\n");
  return { fields, body, before: front.split("\n").length - 1 };
}

function field(name: keyof typeof FIELD_LINES, fields: string): string | undefined {
  const value = FIELD_LINES[name].exec(fields)?.[1]?.trim() ?? "";
  return (QUOTED.exec(value)?.[2] ?? value) || undefined;
}

/** Where a page has HTML, which is not printed; comments are no loss. */
export function pageProblems({ path, text }: Edition["own"]["pages"][number]): Problem[] {
  const { body, before } = parted(text);
  const html = htmlIn(parser.parse(body)).find(({ value }) => !value.startsWith("<!--"));
  if (html === undefined) return [];
  const { line = 1, column = 1 } = html.position?.start ?? {};
  return [
    {
      place: { path, line: before + line, column },
      message: `Unexpected HTML \`${shorten(html.value.split("\n")[0] ?? "", 40)}\`, expected Markdown: it is left out`,
      rule: "look-html",
      help: "Headings, lists, tables, quotes, links and pictures have signs of their own in Markdown.",
    },
  ];
}

type PageTree = ReturnType<typeof parser.parse>;
type Html = Extract<PageTree["children"][number], { type: "html" }>;

function htmlIn(tree: PageTree | PageTree["children"][number]): Html[] {
  if (tree.type === "html") return [tree];
  return "children" in tree
    ? tree.children.flatMap((child) => htmlIn(child as PageTree["children"][number]))
    : [];
}

/** A heading without the marks that may close it: "About us ##". */
function withoutMarks(heading: string): string {
  let end = heading.length;
  while (end > 0 && "# \t".includes(heading.charAt(end - 1))) end--;
  return heading.slice(0, end).trim();
}

/** Pages that newsfold has itself: the text of `about.md` is on its page. */
const SHARED: ReadonlySet<string> = new Set(["about"]);

/** One page for each file of the project's folder `pages/`, except for those that replace text of newsfold's own pages. */
export function ownPages(edition: Edition): Page[] {
  return readOwnPages(edition)
    .filter(({ name }) => !SHARED.has(name))
    .map(({ name, title, heading, html, description }) => ({
      path: `${name}/`,
      template: "own",
      of: () => [],
      view: () => ({
        head: viewHead(edition, { path: `${name}/`, title, description, here: `${name}/` }),
        own: { heading, html },
      }),
    }));
}
