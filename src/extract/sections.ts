/** Sections of the body: headings begin them, and name what kind of text follows. */
import type { Paragraph, SectionKind } from "../model.js";
import { type Passage, textOf } from "./passage.js";

export interface Part {
  readonly heading: Passage | null;
  readonly kind: SectionKind;
  readonly passages: readonly Passage[];
}

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "analysis",
    /\b(?:analysis|implications?|what (?:it|this) means|why (?:it|this) matters|takeaways?|the big picture|outlook|what(?:'|’)?s next|in context)\b/i,
  ],
  ["opinion", /\b(?:opinion|editorial|commentary|op-ed|viewpoint|our view|column)\b/i],
  [
    "background",
    /\b(?:background|history|context|timeline|what we know|how we got here|key facts|explainer)\b/i,
  ],
  ["live", /\b(?:live(?: updates?| blog)?|as it happened)\b/i],
  ["interview", /\b(?:q\s?&\s?a|interview|questions and answers)\b/i],
  ["correction", /^(?:corrections?|clarifications?|editor(?:'|’)s note)\b/i],
];

/** Words of a heading at most; longer ones name matters, not kinds of text. */
const LONGEST_KIND = 6;

export function kindOf(heading: string): SectionKind {
  if (heading.trim().split(/\s+/).length > LONGEST_KIND) return "report";
  return KINDS.find(([, pattern]) => pattern.test(heading))?.[0] ?? "report";
}

/** A block that heads what follows: marked up as such, or wholly bold and short. */
export function isHeading({ block }: Passage): boolean {
  if (block.kind === "heading") return true;
  return (
    block.strong &&
    block.kind === "paragraph" &&
    block.text.length <= 120 &&
    !/[.!?”"]$/.test(block.text.trim())
  );
}

export function parts(body: readonly Passage[]): Part[] {
  const found: { heading: Passage | null; kind: SectionKind; passages: Passage[] }[] = [];
  for (const passage of body) {
    if (isHeading(passage)) {
      found.push({ heading: passage, kind: kindOf(textOf(passage)), passages: [] });
      continue;
    }
    if (found.length === 0) found.push({ heading: null, kind: "report", passages: [] });
    found.at(-1)?.passages.push(passage);
  }
  return found;
}

export function paragraphKind({ block }: Passage): Paragraph["kind"] {
  switch (block.kind) {
    case "item":
    case "quotation":
    case "row":
    case "code":
      return block.kind;
    default:
      return "prose";
  }
}
