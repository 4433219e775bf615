/** Documents out of plain text, for tests: each line that is not blank is a block. */
import { createHash } from "node:crypto";
import type { Block, Document, Fields } from "../../src/model.js";

export function documentOf(text: string, fields: Fields = {}, path = "a.txt"): Document {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const blocks: Block[] = [];
  for (const [index, start] of lineStarts.entries()) {
    const next = lineStarts[index + 1];
    const line = text.slice(start, next === undefined ? text.length : next - 1);
    if (line.trim() === "") continue;
    const heading = /^(#+) /.exec(line);
    const strong = /^\*\*.+\*\*$/.test(line);
    const skip = heading ? heading[0].length : strong ? 2 : 0;
    const words = line.slice(skip, strong ? -2 : undefined);
    const end = start + line.length;
    blocks.push({
      kind: heading ? "heading" : "paragraph",
      depth: heading?.[1]?.length ?? 0,
      strong,
      start,
      end,
      text: words,
      pieces: [{ text: words, start: start + skip, end: start + skip + words.length }],
      links: [],
    });
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { path, format: "text", sha256, text, lineStarts, blocks, tree: null, fields };
}
