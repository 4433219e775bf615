/** Adds titles of works to the names. A name inside a title is no person or place of the article. */
import { addTo } from "../../structures/lists-by-key.js";
import type { InLine, Line } from "../text/line.js";
import { folded, touches } from "../text/passage.js";
import type { Named } from "./named-entities.js";

/**
 * Adds titles of works to the names of the lines.
 *
 * @param works in order
 */
export function withWorks(
  named: readonly Named[],
  works: readonly InLine[],
  lines: readonly Line[],
): readonly Named[] {
  if (works.length === 0) return named;
  const byLine = new Map<number, InLine[]>();
  for (const work of works) addTo(byLine, work.line, work);
  const isInside = (name: Named): boolean => touches(byLine.get(name.line) ?? [], name);
  const titles = works.map(({ line, start, end }): Named => {
    const text = lines[line]?.text.slice(start, end) ?? "";
    return { line, start, end, kind: "work", text, name: folded(text), role: null };
  });
  return [...named.filter((name) => !isInside(name)), ...titles].sort(
    (a, b) => a.line - b.line || a.start - b.start,
  );
}
