/** The objects in the data that a page's scripts begin with. */

export interface StateObject {
  readonly value: Readonly<Record<string, unknown>>;
  /** The object around it; null for the outermost one. */
  readonly parent: StateObject | null;
}

/** Most characters of data that are parsed. */
const MOST_CHARACTERS = 6_000_000;
/** Most objects that are looked at. */
const MOST_OBJECTS = 100_000;

/** All objects in a page's data, outer ones first. */
export function stateValues(html: string): StateObject[] {
  const found: StateObject[] = [];
  let seen = 0;
  for (const root of rootsOf(html)) {
    const open: { readonly value: unknown; readonly parent: StateObject | null }[] = [
      { value: root, parent: null },
    ];
    for (let next = open.pop(); next !== undefined && seen < MOST_OBJECTS; next = open.pop()) {
      const { value, parent } = next;
      if (typeof value !== "object" || value === null) continue;
      seen++;
      if (Array.isArray(value)) {
        for (const inner of value.toReversed()) open.push({ value: inner, parent });
        continue;
      }
      const object = { value: resolved(value as Record<string, unknown>, root), parent };
      found.push(object);
      for (const inner of Object.values(object.value).toReversed())
        if (typeof inner === "object" && inner !== null && !isReference(inner))
          open.push({ value: inner, parent: object });
    }
  }
  return found;
}

const isReference = (value: unknown): value is { readonly __ref: string } =>
  typeof value === "object" && value !== null && typeof (value as { __ref?: unknown }).__ref === "string";

/** Replaces references of Apollo's cache, `{ "__ref": "Author:7" }`, by what they name. */
function resolved(value: Record<string, unknown>, root: unknown): Record<string, unknown> {
  const table = root as Readonly<Record<string, unknown>>;
  const follow = (one: unknown): unknown =>
    isReference(one) && Object.hasOwn(table, one.__ref) ? table[one.__ref] : one;
  const needs = Object.values(value).some(
    (one) => isReference(one) || (Array.isArray(one) && one.some(isReference)),
  );
  if (!needs) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, Array.isArray(one) ? one.map(follow) : follow(one)]),
  );
}

const ASSIGNED = /(?:window|self|globalThis)(?:\.|\[["'])[\w$]{1,60}(?:["']\])?\s{0,5}=\s{0,5}/g;
const PARSED = "JSON.parse(";

/** The values that scripts hold as JSON, or give to a property of the window. */
function rootsOf(html: string): unknown[] {
  const roots: unknown[] = [];
  let length = 0;
  for (let at = html.indexOf("<script"); at !== -1; at = html.indexOf("<script", at + 7)) {
    const begin = html.indexOf(">", at) + 1;
    const end = html.indexOf("</script", begin);
    if (begin === 0 || end === -1) break;
    if (/ld\+json/i.test(html.slice(at, Math.min(begin, at + 400)))) continue;
    const source = html.slice(begin, end).trim();
    length += source.length;
    if (length > MOST_CHARACTERS) break;
    if (/^[{[]/.test(source)) addRoot(roots, parsedJson(source));
    else
      for (const match of source.matchAll(ASSIGNED))
        addRoot(roots, assignedAt(source, match.index + match[0].length));
  }
  return roots;
}

function addRoot(roots: unknown[], value: unknown): void {
  if (typeof value === "object" && value !== null) roots.push(value);
}

/** The object, or `JSON.parse("...")`, that stands at an offset of a script; undefined for anything else. */
function assignedAt(source: string, from: number): unknown {
  if (source.startsWith(PARSED, from)) {
    const begin = from + PARSED.length;
    const quote = source[begin];
    const end = quote === '"' ? endOfString(source, begin) : -1;
    const text = end === -1 ? undefined : parsedJson(source.slice(begin, end));
    return typeof text === "string" ? parsedJson(text) : undefined;
  }
  if (source[from] !== "{" && source[from] !== "[") return undefined;
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === '"') {
      at = endOfString(source, at) - 1;
      if (at < 0) return undefined;
    } else if (sign === "{" || sign === "[") depth++;
    else if ((sign === "}" || sign === "]") && --depth === 0) return parsedJson(source.slice(from, at + 1));
  }
  return undefined;
}

/** The offset behind the string that begins at an offset; -1 where it does not end. */
function endOfString(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === '"') return at + 1;
  }
  return -1;
}

/** Scripts write `undefined`, which JSON does not know. */
function parsedJson(source: string): unknown {
  for (const text of [source, source.replace(/(?<=[:,[])undefined(?=[,}\]])/g, "null")])
    try {
      return JSON.parse(text);
    } catch {
      // The other spelling, or no data.
    }
  return undefined;
}
