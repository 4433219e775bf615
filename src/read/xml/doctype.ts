/** Parses the document type declaration of a feed with its entities. External files are never read. */

export interface Doctype {
  /** The source with the declaration replaced by spaces, so that offsets stay. */
  readonly text: string;
  readonly entities: ReadonlyMap<string, string>;
}

const ENTITY = /<!ENTITY\s+([\w.-]{1,64})\s+(?:"([^"]{0,10000})"|'([^']{0,10000})')\s*>/g;
/** An external entity. It is never read, so it has no text. */
const EXTERNAL = /<!ENTITY\s+([\w.-]{1,64})\s+(?:SYSTEM|PUBLIC)\s/g;
/** Most characters in front of a declaration, and of its name before the list of entities. */
const [MOST_BEFORE, MOST_OPENING] = [5_000, 1_000];
/** Most characters of a declaration: more than any feed needs, so that a text without its end is not searched whole. */
const MOST_DECLARED = 200_000;
/** Limits for nested entities, whose expansions multiply: feeds need a few levels, attacks use millions of characters. */
const [MOST_LEVELS, MOST_CHARACTERS] = [4, 20_000];

/** Replaces the declaration by spaces and parses its entities. */
export function readDoctype(source: string): Doctype {
  const from = startOfDoctype(source.slice(0, MOST_BEFORE));
  if (from === -1) return { text: source, entities: new Map() };
  const opening = source.slice(from, from + MOST_OPENING).search(/[[>]/);
  const subset = source[from + opening] === "[";
  const closing = subset ? /\]\s*>/g : />/g;
  closing.lastIndex = from;
  const end = closing.exec(source.slice(0, from + MOST_DECLARED));
  const to = end === null ? from + "<!DOCTYPE".length : end.index + end[0].length;
  const declaration = source.slice(from, to);
  const entities = new Map<string, string>();
  for (const [, name = "", double, single] of declaration.matchAll(ENTITY))
    if (!entities.has(name)) entities.set(name, double ?? single ?? "");
  for (const [, name = ""] of declaration.matchAll(EXTERNAL)) if (!entities.has(name)) entities.set(name, "");
  return { text: source.slice(0, from) + declaration.replace(/[^\n]/g, " ") + source.slice(to), entities };
}

/** A declaration stands before the first element, beside comments and instructions: "<!DOCTYPE" in an item is a word of it. */
function startOfDoctype(head: string): number {
  let at = head.indexOf("<");
  while (at !== -1) {
    if (/^<!doctype/i.test(head.slice(at, at + "<!DOCTYPE".length))) return at;
    const close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? "?>" : null;
    if (close === null) return -1;
    const end = head.indexOf(close, at);
    at = end === -1 ? -1 : head.indexOf("<", end);
  }
  return -1;
}

const REFERENCE = /&([\w.-]{1,64});/g;

/**
 * Expands declared entities in a text. Undeclared references are kept; a text whose expansion exceeds
 * the limits loses its declared references.
 */
export function expandEntities(text: string, entities: ReadonlyMap<string, string>): string {
  if (entities.size === 0 || !text.includes("&")) return text;
  let expanded = text;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const before: string = expanded;
    expanded = before.replace(REFERENCE, (reference, name: string) => entities.get(name) ?? reference);
    if (expanded === before) return expanded;
    if (expanded.length > text.length + MOST_CHARACTERS) return withoutDeclared(text, entities);
  }
  // What is still to be expanded after the last level may multiply without end, so none of it is used.
  const rest = withoutDeclared(expanded, entities);
  return rest === expanded ? expanded : withoutDeclared(text, entities);
}

const withoutDeclared = (text: string, entities: ReadonlyMap<string, string>): string =>
  text.replace(REFERENCE, (reference, name: string) => (entities.has(name) ? "" : reference));
