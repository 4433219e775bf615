/** Line and column of values in a JSON text, for problems: `JSON.parse` gives no positions. */

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/gy;
const SPACE = /\s*/y;

export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

type Key = string | number;

/**
 * Finds values by their keys. The places of a list's members are remembered, so that twenty thousand faults in one list
 * cost one pass.
 *
 * @param text valid JSON; otherwise the position is that of the last key that could be followed
 * @returns a function of the path to a value, as in `["stories", 3, "slug"]`; it gives the deepest value that exists
 */
export function jsonPositions(text: string): (keys: readonly Key[]) => Position {
  const lines = lineStarts(text);
  const members = new Map<number, Map<Key, number>>();
  const membersAt = (offset: number): Map<Key, number> => {
    let known = members.get(offset);
    if (known === undefined) {
      known = membersOf(text, offset);
      members.set(offset, known);
    }
    return known;
  };
  return (keys) => {
    let found = skipSpace(text, 0);
    for (const key of keys) {
      const next = membersAt(found).get(key);
      if (next === undefined) break;
      found = next;
    }
    const line = lastAtMost(lines, found);
    return { line: line + 1, column: found - (lines[line] ?? 0) + 1 };
  };
}

/** Offsets of the values of the object or list at `offset`; empty where it is neither. */
function membersOf(text: string, offset: number): Map<Key, number> {
  const found = new Map<Key, number>();
  const open = text[offset];
  if (open !== "{" && open !== "[") return found;
  let at = offset + 1;
  for (let index = 0; ; index++) {
    let token = tokenAt(text, at);
    if (token.text === ",") token = tokenAt(text, token.end);
    if (token.text === "" || token.text === "}" || token.text === "]") return found;
    let start = token.start;
    let key: Key = index;
    if (open === "{") {
      key = unquoted(token.text);
      start = skipSpace(text, tokenAt(text, token.end).end);
    }
    // Of two members with one name, `JSON.parse` keeps the last.
    found.set(key, start);
    at = endOfValue(text, start);
  }
}

/** Not recursive, because the author of the file decides its depth. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const token = tokenAt(text, at);
    if (token.text === "") return text.length;
    if (token.text === "[" || token.text === "{") depth++;
    if (token.text === "]" || token.text === "}") depth--;
    at = token.end;
  } while (depth > 0);
  return at;
}

function tokenAt(text: string, from: number): { text: string; start: number; end: number } {
  const start = skipSpace(text, from);
  TOKEN.lastIndex = start;
  const found = TOKEN.exec(text)?.[0] ?? "";
  return { text: found, start, end: start + found.length };
}

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

function unquoted(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number of an ascending list that is at most `limit`. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
