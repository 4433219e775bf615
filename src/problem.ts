/**
 * Problems are collected, not thrown: bad input costs its own article, never the build. One shape, one wording:
 *
 *     articles/a.md:3:1  Unexpected `---js` front matter, expected YAML  front-matter-engine
 *         first seen at articles/b.md:1:1
 *         Remove the language after the dashes.
 */

/** Where a problem is: a file, and the line and column in it. */
export interface Place {
  readonly path: string;
  /** From 1; absent where the problem is with the file as a whole. */
  readonly line?: number;
  readonly column?: number;
}

/** What is wrong with an input, and what to do about it. */
export interface Problem {
  readonly place: Place;
  /** "Unexpected X, expected Y". */
  readonly message: string;
  /** Kebab-case name of the rule that found it. */
  readonly rule: string;
  /** What to do about it. */
  readonly help?: string;
  /** The other place, where there is one, and what it is: "first seen at". */
  readonly related?: { readonly label: string; readonly place: Place };
}

/** `articles/a.md:3:1`, as editors and terminals link it. */
export function formatPlace({ path, line, column }: Place): string {
  if (line === undefined) return path;
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}

/**
 * Words of an article or of a file's name as one line of a terminal or a log: what moves the cursor, colours, ends the
 * line, turns its direction, or is a command to a build server (`::stop-commands::` at its beginning) is shown escaped.
 */
export function terminalLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, escaped)
    .replace(/^\s*(?=::|##)/u, (space) => `${space}./`);
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** One problem as the terminal shows it: one line, and an indented line each for the other place and the help. */
export function problemLines({ place, message, rule, help, related }: Problem): string {
  const lines = [terminalLine(`${formatPlace(place)}  ${message}  ${rule}`)];
  if (related) lines.push(terminalLine(`    ${related.label} ${formatPlace(related.place)}`));
  if (help) lines.push(...help.split("\n").map((line) => terminalLine(`    ${line}`)));
  return lines.join("\n");
}

/** Total order: path, line, column, rule, message. */
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
