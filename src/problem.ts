/**
 * Problems are collected, not thrown: bad input costs its own article, never the build. All have one form:
 *
 *     articles/a.md:3:1  Unexpected `---js` front matter, expected YAML  front-matter-engine
 *         first seen at articles/b.md:1:1
 *         Remove the language after the dashes.
 */

/** Where a problem is: a file, with line and column. */
export interface Place {
  readonly path: string;
  /** From 1; absent where the problem concerns the whole file. */
  readonly line?: number;
  readonly column?: number;
}

/** A fault of an input, and what to do about it. */
export interface Problem {
  readonly place: Place;
  /** "Unexpected X, expected Y". */
  readonly message: string;
  /** Kebab-case name of the rule that reports it. */
  readonly rule: string;
  /** What to do about it. */
  readonly help?: string;
  /** The other place, where there is one, and its role: "first seen at". */
  readonly related?: { readonly label: string; readonly place: Place };
}

/** `articles/a.md:3:1`, as editors and terminals link it. */
export function formatPlace({ path, line, column }: Place): string {
  if (line === undefined) return path;
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}

/**
 * Makes words of an article or a file name safe for one line of a terminal or a log. Characters that move the cursor,
 * set colours, end the line or turn its direction are escaped, and so is a command to a build server
 * (`::stop-commands::` at the beginning).
 */
export function terminalLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, escaped)
    .replace(/^\s*(?=::|##)/u, (space) => `${space}./`);
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Formats a problem for the terminal: one line, and an indented line each for the other place and the help. */
export function problemLines({ place, message, rule, help, related }: Problem): string {
  const lines = [terminalLine(`${formatPlace(place)}  ${message}  ${rule}`)];
  if (related) lines.push(terminalLine(`    ${related.label} ${formatPlace(related.place)}`));
  if (help) lines.push(...help.split("\n").map((line) => terminalLine(`    ${line}`)));
  return lines.join("\n");
}

/**
 * Compares two problems for sorting, as `Array.sort` asks for: by path, line, column, rule, message. Only equal problems
 * give 0.
 */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.place.path, b.place.path) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
