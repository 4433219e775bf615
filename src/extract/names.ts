/** People, places and organisations, each with one canonical form in the article. */
import type { MentionKind } from "../model.js";
import type { InLine, Line } from "./line.js";

export interface Named extends InLine {
  readonly kind: MentionKind;
  readonly text: string;
  readonly name: string;
  readonly role: InLine | null;
}

const RUN = /\b\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:of|the|de|van|von|al|bin)\s+)?\p{Lu}[\p{L}\p{M}'-]*)*/gu;
const regions = new Intl.DisplayNames(["en"], { type: "region" });
const PLACES = new Set<string>();
for (let a = 65; a < 91; a++)
  for (let b = 65; b < 91; b++) {
    const code = String.fromCharCode(a, b);
    const name = regions.of(code);
    if (name && name !== code) PLACES.add(name);
  }
for (const zone of Intl.supportedValuesOf("timeZone"))
  PLACES.add((zone.split("/").at(-1) ?? "").replaceAll("_", " "));

export function names(lines: readonly Line[]): Named[] {
  const found: Named[] = [];
  const full = new Map<string, string>();
  for (const [line, { text }] of lines.entries()) {
    for (const match of text.matchAll(RUN)) {
      const raw = match[0].replace(/['’]s?$/, "");
      const words = raw.split(/\s+/);
      const kind: MentionKind | null = PLACES.has(raw)
        ? "place"
        : full.has(raw) || words.length > 1
          ? "person"
          : null;
      if (kind === null) continue;
      if (kind === "person" && words.length > 1) full.set(words.at(-1) ?? "", raw);
      found.push({
        line,
        start: match.index,
        end: match.index + raw.length,
        kind,
        text: raw,
        name: full.get(raw) ?? raw,
        role: null,
      });
    }
  }
  return found;
}
