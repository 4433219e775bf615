/** The parts of a received text that are more than text: each sentence is an anchor, each piece of furniture is struck. */
import type { Article, SentenceId } from "../../model.js";

/** `[start, end)` in `Document.text`. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Anchor; null for furniture. */
  readonly id: string | null;
  /** Whether no other report says it. */
  readonly alone: boolean;
  /** Anchors of what lies under it: a dek that is a sentence of the text as well. */
  readonly also: string[];
  /** What a reader is told of the rule that removed it; null for a sentence. */
  readonly removedBy: string | null;
}

/** Remembers which stretches stand on the page: each must stand there, once, for stories link to it. */
export class Stretches {
  readonly #all: readonly MarkedSpan[];
  readonly #placed = new Set<MarkedSpan>();

  /**
   * @param alone the sentences that no other report has
   * @param noteOf what a reader is told of a rule that removed something
   */
  constructor(article: Article, alone: ReadonlySet<SentenceId>, noteOf: (rule: string) => string) {
    this.#all = stretchesOf(article, alone, noteOf);
  }

  /** Notes that it stands on the page now. False where it did before: an anchor stands once. */
  place(stretch: MarkedSpan): boolean {
    if (this.#placed.has(stretch)) return false;
    this.#placed.add(stretch);
    return true;
  }

  /** Anchors within two offsets that do not stand on the page yet. */
  missing(start = 0, end = Number.POSITIVE_INFINITY): MarkedSpan[] {
    return this.#all.filter(
      (stretch) =>
        (stretch.id !== null || stretch.also.length > 0) &&
        stretch.start >= start &&
        stretch.end <= end &&
        !this.#placed.has(stretch),
    );
  }

  /** Cuts `[start, end)` where stretches begin and end. */
  *cut(start: number, end: number): Generator<{ start: number; end: number; stretch: MarkedSpan | null }> {
    let at = start;
    for (let index = this.#firstAfter(start); at < end; index++) {
      const stretch = this.#all[index];
      if (!stretch || stretch.start >= end) break;
      if (stretch.start > at) yield { start: at, end: stretch.start, stretch: null };
      yield { start: Math.max(at, stretch.start), end: Math.min(end, stretch.end), stretch };
      at = Math.min(end, stretch.end);
    }
    if (at < end) yield { start: at, end, stretch: null };
  }

  /** The stretch that an offset lies in. */
  at(offset: number): MarkedSpan | null {
    return this.cut(offset, offset + 1).next().value?.stretch ?? null;
  }

  /** Index of the first stretch that ends after `offset`. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#all[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Class of a sentence: `s`, and `alone` where no other report says it. */
export const spanClasses = ({ alone }: MarkedSpan): string[] => (alone ? ["s", "alone"] : ["s"]);

/** In order, none over another: where two overlap, the first wins. */
function stretchesOf(
  { sections, removed, dek }: Article,
  alone: ReadonlySet<SentenceId>,
  noteOf: (rule: string) => string,
): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  for (const { paragraphs } of sections)
    for (const { sentences } of paragraphs)
      for (const { id, text, span } of sentences)
        if (span.field === undefined)
          found.push({
            start: span.start,
            end: span.end,
            text,
            id,
            alone: alone.has(id),
            also: [],
            removedBy: null,
          });
  if (dek !== null && dek.span.field === undefined)
    found.push({
      start: dek.span.start,
      end: dek.span.end,
      text: dek.text,
      id: "dek",
      alone: false,
      also: [],
      removedBy: null,
    });
  for (const { text, span, rule } of removed)
    if (span.field === undefined)
      found.push({
        start: span.start,
        end: span.end,
        text,
        id: null,
        alone: false,
        also: [],
        removedBy: noteOf(rule),
      });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MarkedSpan[] = [];
  for (const stretch of found) {
    const last = kept.at(-1);
    if (stretch.end <= stretch.start) continue;
    if (last === undefined || stretch.start >= last.end) kept.push(stretch);
    else if (stretch.id !== null) last.also.push(stretch.id);
  }
  return kept;
}
