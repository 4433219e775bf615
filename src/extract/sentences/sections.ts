/** Splits the body into sections. Headings begin them and may name the kind of text that follows. */

import type { Paragraph, SectionKind } from "../../model.js";
import { EARLIER_VERSIONS } from "../../words/lexicon/pages/earlier-versions.js";
import { OPINION_LABELS } from "../../words/lexicon/pages/outlet-words.js";
import { oneOf, regexFrom, sequence } from "../../words/text/regex.js";
import { type Passage, passageText } from "../text/passage.js";

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
  ["opinion", regexFrom("i", String.raw`\b`, OPINION_LABELS, String.raw`\b`)],
  [
    "background",
    /\b(?:background|history|context|timeline|what we know|how we got here|key facts|explainer)\b/i,
  ],
  ["live", /\b(?:live(?: updates?| blog)?|as it happened)\b/i],
  ["interview", /\b(?:q\s?&\s?a|interview|questions and answers)\b/i],
  [
    "correction",
    /^(?:corrections?|clarifications?|editor(?:'|’)s note|korrektur|berichtigung|rectificatif|corrección|rettifica)(?!\p{L})/iu,
  ],
];

/** Most words of a heading that names a kind; longer ones name subjects. */
const LONGEST_KIND = 6;

/** The kind of text that a heading announces; "report" where it names none, or has more than six words. */
export function sectionKind(heading: string): SectionKind {
  if (heading.trim().split(/\s+/).length > LONGEST_KIND) return "report";
  return KINDS.find(([, pattern]) => pattern.test(heading))?.[0] ?? "report";
}

/** Whether a block is a heading: marked up as such, or wholly bold and short. */
export function isHeading({ block }: Passage): boolean {
  if (block.kind === "heading" || block.text.endsWith("[ edit ]")) return true;
  return (
    block.strong &&
    block.kind === "paragraph" &&
    block.text.length <= 120 &&
    !/[.!?”"]$/.test(block.text.trim())
  );
}

const LONGEST_CROSSHEAD = 60;

/**
 * Whether a block is a crosshead in plain text: a few words without a full stop, alone between two paragraphs.
 *
 *     ... he told the council.
 *     A long winter
 *     The first snow fell in October ...
 */
function isCrosshead(passage: Passage, before: Passage | undefined, after: Passage | undefined): boolean {
  if (passage.block.kind !== "paragraph" || !before || !after) return false;
  const text = passageText(passage);
  if (text.length > LONGEST_CROSSHEAD || !/^["“‘'«]?\p{Lu}/u.test(text) || !/[\p{L}?!”’'"»]$/u.test(text))
    return false;
  if (text.split(/\s+/).length > 9 || /,\s*\d|^(?:--|[—–])|\d:\d|@|https?:|[.!?]\s?["”’»']$/.test(text))
    return false;
  return isProseBlock(before) && isProseBlock(after);
}

const isProseBlock = (passage: Passage): boolean => {
  const text = passageText(passage);
  return passage.block.kind === "paragraph" && text.length > 80 && /[.!?…]["'”’»)\]]*$/.test(text);
};

/** "Opinion: Let the bridge go": the kind in the headline. */
const DECLARED = regexFrom(
  "i",
  "^",
  [
    `(?<opinion>${oneOf(...OPINION_LABELS)}|letters?)`,
    "(?<analysis>analysis|explainer|explained)|(?<live>live(?: updates?| blog)?)",
    String.raw`(?<interview>q\s?&\s?a|interview)|(?<correction>corrections?|clarification)`,
  ],
  String.raw`\s*[:|–—]`,
);

/** The kind of text without a heading that names one. */
export function declaredKind(headline: string): SectionKind {
  const groups = DECLARED.exec(headline)?.groups ?? {};
  const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
  return (kind as SectionKind | undefined) ?? "report";
}

/** "Correction: An earlier version of this article said ...": a note of the outlet below its own text. */
const CORRECTION_NOTE = regexFrom("iu", "^", [
  // "Clarification, 4 May: ..."
  String.raw`(?:corrections?|clarifications?|editor(?:'|’)s note)(?:,? (?:\(|on )?[\p{L}\d., ]{1,20}\)?)?\s*[:—–]`,
  String.raw`(?:this|the) (?:article|story|report|headline|item) (?:was|has been) (?:amended|corrected|updated to correct)\b`,
  String.raw`an earlier version of this (?:article|story|report)\b`,
  String.raw`(?:korrektur|berichtigung|richtigstellung|rectificatif|correctif|corrección|fe de errores)\s*[:—–]`,
  String.raw`(?:rettifica|correzione|correção|correctie|rättelse|rettelse|sprostowanie|уточнение|исправление)\s*[:—–]`,
  sequence("(?:in einer|dans une|en una|in una|numa|в) ", EARLIER_VERSIONS),
]);

/** Sections of a body, in order. `usual` is the kind of those whose heading names none. */
export function parts(body: readonly Passage[], usual: SectionKind = "report"): Part[] {
  const found: { heading: Passage | null; kind: SectionKind; passages: Passage[] }[] = [];
  for (const [index, passage] of body.entries()) {
    if (isHeading(passage) || isCrosshead(passage, body[index - 1], body[index + 1])) {
      const kind = sectionKind(passageText(passage));
      found.push({ heading: passage, kind: kind === "report" ? usual : kind, passages: [] });
      continue;
    }
    const last = found.at(-1);
    if (last?.kind !== "correction" && CORRECTION_NOTE.test(passageText(passage))) {
      found.push({ heading: null, kind: "correction", passages: [passage] });
      continue;
    }
    // After a note the article continues.
    if (!last || (last.kind === "correction" && last.heading === null && usual !== "correction"))
      found.push({ heading: null, kind: usual, passages: [] });
    found.at(-1)?.passages.push(passage);
  }
  return found;
}

/** The kind of paragraph that a block becomes. Headings and all others are prose. */
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
