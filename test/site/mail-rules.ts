/**
 * What mail clients show, as a table: elements, attributes and CSS properties that Gmail, Apple Mail, Outlook (new, web and
 * for Windows), Yahoo and Thunderbird all know, by the tables of caniemail.com. Where Outlook for Windows alone lacks one
 * (`max-width`, `overflow`), the mail must look intended without it, and the note says why it does.
 */
import { parseDocument } from "htmlparser2";

interface Element {
  readonly type: string;
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children?: readonly Element[];
  readonly data?: string;
}

const EVERYWHERE = ["style", "class", "lang", "dir"];

export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  meta: ["charset", "name", "content"],
  title: [],
  // Read once in the head, for the dark alone: without it the mail is light.
  style: [],
  body: [],
  div: [],
  table: ["role", "width", "cellpadding", "cellspacing", "border"],
  tr: [],
  td: ["align"],
  h1: [],
  h2: [],
  h3: [],
  p: [],
  a: ["href"],
  img: ["src", "alt", "height", "width"],
};

export const PROPERTIES: ReadonlySet<string> = new Set([
  "background-color",
  "border",
  "border-top",
  "color",
  "display",
  "font-family",
  "font-size",
  "font-weight",
  "height",
  "line-height",
  "margin",
  // With `display: none` beside it, for clients that strip that.
  "max-height",
  "mso-hide",
  "overflow",
  // Outlook for Windows: a table of that width stands around it in a comment that it alone reads.
  "max-width",
  "padding",
  "text-align",
  "text-decoration",
  "width",
]);

const DISPLAYS = new Set(["none", "block"]);
const UNITS = /^-?(?:0|\d+(?:px|%))$/;

/** Gmail shows no more; what a mailer adds has to fit, too. */
export const MOST_BYTES = 100_000;

/** @returns what a mail client would not show as it is meant, a line each */
export function mailFaults(html: string): string[] {
  const faults: string[] = [];
  if (Buffer.byteLength(html) > MOST_BYTES) faults.push(`${Buffer.byteLength(html)} bytes`);
  const visit = (nodes: readonly Element[]) => {
    for (const node of nodes) {
      if (node.type === "script" || node.name === "script") faults.push("script");
      else if (node.name !== undefined && (node.type === "tag" || node.type === "style")) {
        const allowed = ELEMENTS[node.name];
        if (allowed === undefined) faults.push(`<${node.name}>`);
        for (const [name, value] of Object.entries(node.attribs)) {
          if (![...(allowed ?? []), ...EVERYWHERE].includes(name)) faults.push(`<${node.name} ${name}>`);
          if (name === "style") faults.push(...styleFaults(value));
          if (/^(?:href|src)$/.test(name) && !/^(?:https?:\/\/|mailto:)/.test(value))
            faults.push(`${name} ${value}`);
        }
        if (
          node.name === "img" &&
          (node.attribs.alt === undefined || /\.(?:svg|webp|avif)$/.test(node.attribs.src ?? ""))
        )
          faults.push(`picture ${node.attribs.src}`);
        if (node.name === "table" && node.attribs.role !== "presentation")
          faults.push("table without a role");
        visit(node.children ?? []);
      }
    }
  };
  const document = parseDocument(html) as unknown as Element;
  visit(document.children ?? []);
  const sheets = html.match(/<style>[\s\S]*?<\/style>/g) ?? [];
  if (sheets.length > 1) faults.push("several style sheets");
  for (const sheet of sheets)
    if (/@import|url\(|position|float|flex|grid/.test(sheet))
      faults.push("style sheet that more than the dark needs");
  return faults;
}

function styleFaults(style: string): string[] {
  return style.split(";").flatMap((declaration) => {
    const [name = "", value = ""] = declaration.split(":").map((part) => part.trim());
    if (!PROPERTIES.has(name)) return [`property ${name}`];
    if (name === "display" && !DISPLAYS.has(value)) return [`display: ${value}`];
    if (
      /^(?:margin|padding|font-size|line-height)$/.test(name) &&
      !value.split(" ").every((one) => UNITS.test(one))
    )
      return [`${name}: ${value}`];
    return /var\(|calc\(|!important|url\(/.test(value) ? [`${name}: ${value}`] : [];
  });
}
