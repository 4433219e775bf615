/** `assets/extra.css` of the user -> what a browser would leave out without a word: rules behind an open brace, dead files. */
import path from "node:path";
import type { Problem } from "../../problem.js";

/** Where the style sheet stands on the site, and beside the settings. */
const SHEET = "assets/extra.css";

/**
 * Comments, strings, `url(...)` and braces; all else says nothing of where a rule ends. A string ends with its line. Each
 * ends at the end of the file, too, so that none is looked for twice.
 */
const TOKEN =
  /\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|url\((?:"[^"\n]*"?|'[^'\n]*'?)?[^)\n]*\)?|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|[{}]/gi;

/**
 * Faults of the user's own style sheet: braces that do not match, comments that do not end, and files that it names and
 * that are not in `static/`.
 *
 * @param style its text; empty: there is none
 * @param statics files of `static/`, `/`-separated
 */
export function styleProblems(style: string, statics: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const open: number[] = [];
  const add = (offset: number, fault: StyleFault) =>
    problems.push({ place: { path: SHEET, ...placeAt(style, offset) }, rule: "look-style", ...fault });
  for (const { 0: token, index } of style.matchAll(TOKEN)) {
    if (token === "{") open.push(index);
    else if (token === "}" && open.pop() === undefined) add(index, UNOPENED);
    else if (token.startsWith("/*") && !/^\/\*[\s\S]*\*\/$/.test(token)) add(index, OPEN_COMMENT);
    else if (/^url/i.test(token)) {
      const named = token
        .slice(4)
        .replace(/\)$/, "")
        .trim()
        .replace(/^["']|["']$/g, "");
      const fault = deadFile(named, statics);
      if (fault !== null) add(index, fault);
    }
  }
  for (const offset of open) add(offset, UNCLOSED);
  return problems;
}

type StyleFault = Pick<Problem, "message" | "help">;

const UNOPENED: StyleFault = {
  message: "Unexpected `}`, expected a `{` before it",
  help: "The browser leaves out the rule behind it.",
};
const OPEN_COMMENT: StyleFault = {
  message: "Unexpected end of the file in a comment, expected `*/`",
  help: "All behind `/*` counts for nothing.",
};
const UNCLOSED: StyleFault = {
  message: "Unexpected end of the file in a rule, expected a `}` for this `{`",
  help: "Close the rule: what stands behind it counts for nothing.",
};

/** Data and fragments need no file; another host is blocked by the pages' own policy; newsfold's own files are in `assets/`. */
function deadFile(named: string, statics: ReadonlySet<string>): StyleFault | null {
  if (named === "" || /^(?:data:|#)/i.test(named)) return null;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(named))
    return {
      message: `Unexpected \`${named}\` of another host, expected a file in \`static/\``,
      help: "The pages load nothing from other hosts.",
    };
  const file = path.posix.join("assets", decoded(named.replace(/[?#].*$/, "")));
  if (named.startsWith("/") || statics.has(file)) return null;
  return {
    message: `Unexpected \`${named}\`, expected a file that is in \`static/\``,
    help: 'A file of `static/` is `url("../picture.png")` here.',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
