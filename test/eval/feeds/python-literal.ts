/** Literals of Python, as feedparser's tests write what they expect. */
export type PythonValue = string | number | null | readonly PythonValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
};

/** Reads a string, number, tuple, list or `None` at an offset; null: something else stands there. */
export function readLiteral(source: string, from: number): { value: PythonValue; end: number } | null {
  const start = skipSpace(source, from);
  const quote = /^[urb]{0,2}("""|'''|"|')/i.exec(source.slice(start, start + 6));
  if (quote) return withAdded(source, readString(source, start + quote[0].length, quote[1] ?? "'"));
  const opened = source[start];
  if (opened === "(" || opened === "[") return readSequence(source, start + 1, opened === "(" ? ")" : "]");
  const number = /^-?\d+(?:\.\d+)?/.exec(source.slice(start, start + 30))?.[0];
  if (number !== undefined) return { value: Number(number), end: start + number.length };
  return source.startsWith("None", start) ? { value: null, end: start + 4 } : null;
}

/** The end of spaces and comments. */
export function skipSpace(source: string, from: number): number {
  let at = from;
  for (;;) {
    while (/\s/.test(source[at] ?? "")) at++;
    if (source[at] !== "#") return at;
    while (at < source.length && source[at] !== "\n") at++;
  }
}

function readString(source: string, from: number, quote: string): { value: string; end: number } | null {
  let value = "";
  for (let at = from; at < source.length; at++) {
    if (source.startsWith(quote, at)) return { value, end: at + quote.length };
    if (source[at] !== "\\") {
      value += source[at];
      continue;
    }
    const code = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/i.exec(source.slice(at, at + 10));
    const digits = code?.[1] ?? code?.[2] ?? code?.[3];
    if (code && digits) {
      value += String.fromCodePoint(Number.parseInt(digits, 16));
      at += code[0].length - 1;
    } else {
      const escaped = source[++at] ?? "";
      value += ESCAPES[escaped] ?? (escaped === "\n" ? "" : `\\${escaped}`);
    }
  }
  return null;
}

/** A string with those that are added to it: `'a' + 'b'`. */
function withAdded(source: string, first: ReturnType<typeof readString>): ReturnType<typeof readString> {
  if (first === null) return null;
  const at = skipSpace(source, first.end);
  const next = source[at] === "+" ? readLiteral(source, at + 1) : null;
  return typeof next?.value === "string" ? { value: first.value + next.value, end: next.end } : first;
}

function readSequence(
  source: string,
  from: number,
  closing: string,
): { value: PythonValue[]; end: number } | null {
  const value: PythonValue[] = [];
  let at = skipSpace(source, from);
  while (source[at] !== closing) {
    const item = readLiteral(source, at);
    if (item === null) return null;
    value.push(item.value);
    at = skipSpace(source, item.end);
    if (source[at] === ",") at = skipSpace(source, at + 1);
    else if (source[at] !== closing) return null;
  }
  return { value, end: at + 1 };
}
