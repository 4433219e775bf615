/**
 * Parses lines of `Name: value` above a plain text, as scrapers and mail write them.
 *
 *     Title: Harbour stays closed
 *     Date: 7 May 2024
 *
 *     The harbour will stay closed until Friday.
 */
import type { FieldPlaces, Fields } from "../../model.js";
import type { Place } from "../../problem.js";
import { fieldsFrom } from "./fields.js";

export interface Header {
  readonly fields: Fields;
  readonly places: FieldPlaces;
  /** Offset of the first character after it; 0 where there is none. */
  readonly end: number;
}

/** Fewest lines of a header. A single one may be the article's own ("Analysis: what comes next"). */
const FEWEST_LINES = 2;
/** Longer lists of names and values are the text itself. */
const MOST_LINES = 20;
const LINE =
  /^(?<name>title|headline|description|summary|authors?|byline|by|source|publisher|url|link|image|date|published|updated|lang(?:uage)?|tags|categories|section|topics)[ \t]*:[ \t]+(?<value>\S.*)$/i;
const SAME_NAMES: Readonly<Record<string, string>> = { by: "author" };

const NONE: Header = { fields: {}, places: {}, end: 0 };

/**
 * The header of a text; an empty one where its first lines are prose.
 *
 * @param path file name for problems
 */
export function readHeader(text: string, path: string): Header {
  const values: Record<string, string> = Object.create(null);
  const lines = new Map<string, Place>();
  let count = 0;
  let at = 0;
  while (count < MOST_LINES) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).trimEnd();
    const { name, value } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) {
      // A blank line or a rule ends a header. Otherwise it is prose that begins like one.
      const closed = count >= FEWEST_LINES && /^(?:-{3,}|={3,})?$/.test(line);
      if (!closed) return NONE;
      const { fields, places } = fieldsFrom(values, (field) => lines.get(field) ?? { path, line: 1 });
      return { fields, places, end: Math.min(end + 1, text.length) };
    }
    const key = SAME_NAMES[name.toLowerCase()] ?? name.toLowerCase();
    count += 1;
    if (!lines.has(key)) lines.set(key, { path, line: count, column: 1 });
    values[key] ??= value;
    at = end + 1;
  }
  return NONE;
}
