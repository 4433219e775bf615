/**
 * A column that is received twice, labelled once: the copy without a label is a column as well. What the text is follows
 * from whoever says it, so that no opinion, satire or paid post is told as a report because a second paper left its label out.
 */
import { changed } from "../cache/content-key.js";
import type { Document, DocumentKind } from "../model.js";
import { wordsIn } from "./document-reading.js";

/** Kinds that a text keeps wherever it stands. A release that a paper prints whole is told by that paper. */
const KEPT: ReadonlySet<DocumentKind> = new Set(["opinion", "satire", "paid", "letters"]);
/** Words of the unlabelled document, and the share of them that stands in the labelled one. */
const FEWEST_WORDS = 40;
const COPIED = 0.8;
/** Words of a paragraph by which copies are found: shorter ones stand in many documents. */
const FEWEST_IN_PARAGRAPH = 8;

/** Documents with the kinds of those that they are copies of; in the order given. */
export function withKindsOfCopies(documents: readonly Document[]): Document[] {
  const kinds = new Map<string, DocumentKind>();
  for (const document of documents) {
    const { kind } = document;
    if (kind === undefined || !KEPT.has(kind)) continue;
    for (const paragraph of paragraphsOf(document)) {
      const known = kinds.get(paragraph);
      kinds.set(paragraph, known === undefined || kind < known ? kind : known);
    }
  }
  if (kinds.size === 0) return [...documents];
  return documents.map((document) => {
    if (document.kind !== undefined) return document;
    let all = 0;
    const copied = new Map<DocumentKind, number>();
    for (const paragraph of paragraphsOf(document)) {
      const size = wordsIn(paragraph);
      all += size;
      const kind = kinds.get(paragraph);
      if (kind !== undefined) copied.set(kind, (copied.get(kind) ?? 0) + size);
    }
    const found = [...copied].find(([, size]) => size >= COPIED * all);
    return found === undefined || all < FEWEST_WORDS ? document : changed(document, { kind: found[0] });
  });
}

function paragraphsOf({ blocks }: Document): string[] {
  return blocks
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .filter((text) => wordsIn(text) >= FEWEST_IN_PARAGRAPH);
}
