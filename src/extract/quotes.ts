/** What is said between quotation marks, and by whom. Titles of works and words held at arm's length are no quotes. */
import type { InLine, Line } from "./line.js";
import { marked } from "./marks.js";
import type { Named } from "./names.js";
import type { Range } from "./passage.js";
import { speakerOf } from "./speakers.js";

export interface Quoted extends InLine {
  readonly fragment: boolean;
  readonly speaker: string | null;
  readonly cue: InLine | null;
  readonly continues: number | null;
}

/** Fewer words than this are no clause. */
const CLAUSE = 4;
const TITLE_BEFORE =
  /\b(?:called|titled|entitled|named|dubbed|nicknamed|known as|so-called|film|movie|book|novel|song|album|single|show|series|play|documentary|game|episode|magazine|the word|the term|the phrase|hit)\s*,?\s*$/i;

export function quotes(lines: readonly Line[], named: readonly Named[]): Quoted[] {
  const found: Quoted[] = [];
  const seen = new Set<string>();
  for (const [line, { text, id }] of lines.entries()) {
    // A dek that repeats the body's quotation is not a second utterance.
    if (id === null) continue;
    const stretches = marked(text);
    let root: number | null = null;
    for (const stretch of stretches) {
      const words = text.slice(stretch.start, stretch.end);
      const count = words.trim().split(/\s+/).length;
      const said = speakerOf(lines, line, stretch, stretches, named, found);
      const fragment = count < CLAUSE;
      const key = words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      if (fragment && (seen.has(key) || isTitle(text, stretch) || said.cue === null)) continue;
      seen.add(key);
      const index = found.length;
      found.push({
        line,
        ...trimmed(text, stretch),
        fragment,
        speaker: said.speaker,
        cue: said.cue,
        continues: root,
      });
      root ??= index;
    }
  }
  return found;
}

function isTitle(text: string, { outer }: { outer: Range }): boolean {
  return TITLE_BEFORE.test(text.slice(0, outer.start));
}

/** Without the comma that belongs to the sentence around the quotation. */
function trimmed(text: string, { start, end }: Range): Range {
  let to = end;
  while (to > start + 1 && /[\s,]/.test(text[to - 1] ?? "")) to--;
  return { start, end: to };
}
