/**
 * Gives copies of a column the kind of the copy that has a label. The kind of a text does not depend on who prints it,
 * so no opinion, satire or paid post is treated as a report because a second paper left out its label.
 */
import { changed } from "../cache/content-key.js";
import type { Document, DocumentKind } from "../model.js";
import { wordsIn } from "./document-reading.js";

/** Kinds that copies share. A press release is left out: a paper that prints it whole reports it. */
const KEPT: ReadonlySet<DocumentKind> = new Set(["opinion", "satire", "paid", "letters"]);
/** Least words of the unlabelled document, and the least share of them that the labelled one has. */
const FEWEST_WORDS = 40;
const COPIED = 0.8;
/** The same where each of its paragraphs is copied. */
const FEWEST_ALL_COPIED = 20;
/** Least words of a paragraph by which copies are found: shorter ones occur in many documents. */
const FEWEST_IN_PARAGRAPH = 8;

/** Documents in the order given; each copy has the kind of its labelled original. */
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
    const fewest = found?.[1] === all ? FEWEST_ALL_COPIED : FEWEST_WORDS;
    return found === undefined || all < fewest ? document : changed(document, { kind: found[0] });
  });
}

function paragraphsOf({ blocks }: Document): string[] {
  return blocks
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .filter((text) => wordsIn(text) >= FEWEST_IN_PARAGRAPH);
}
