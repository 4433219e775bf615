/** The parts of a received text that are more than text: each sentence is an anchor, boilerplate is struck through. */
import type { Article, SentenceId } from "../../model.js";

/** `[start, end)` in `Document.text`. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Anchor; null for boilerplate. */
  readonly id: string | null;
  /** Whether no other report says it. */
  readonly alone: boolean;
  /** Anchors of other spans at this place: a dek that is a sentence of the text as well. */
  readonly also: string[];
  /** The note for readers on the rule that removed it; null for a sentence. */
  readonly removedBy: string | null;
}

/** The marked spans of one article, and which of them are printed: each has to be, once, because stories link to it. */
export class MarkedSpans {
  readonly #all: readonly MarkedSpan[];
  readonly #placed = new Set<MarkedSpan>();

  /**
   * @param alone the sentences that no other report has
   * @param noteOf from a rule to the note for readers
   */
  constructor(article: Article, alone: ReadonlySet<SentenceId>, noteOf: (rule: string) => string) {
    this.#all = markedSpansOf(article, alone, noteOf);
  }

  /** Notes that a span is printed. False where it was before: an anchor is printed once. */
  place(span: MarkedSpan): boolean {
    if (this.#placed.has(span)) return false;
    this.#placed.add(span);
    return true;
  }

  /** Spans with anchors between two offsets that are not printed yet. */
  missing(start = 0, end = Number.POSITIVE_INFINITY): MarkedSpan[] {
    return this.#all.filter(
      (span) =>
        (span.id !== null || span.also.length > 0) &&
        span.start >= start &&
        span.end <= end &&
        !this.#placed.has(span),
    );
  }

  /** Cuts `[start, end)` where spans begin and end. */
  *cut(start: number, end: number): Generator<{ start: number; end: number; span: MarkedSpan | null }> {
    let at = start;
    for (let index = this.#firstAfter(start); at < end; index++) {
      const span = this.#all[index];
      if (!span || span.start >= end) break;
      if (span.start > at) yield { start: at, end: span.start, span: null };
      yield { start: Math.max(at, span.start), end: Math.min(end, span.end), span };
      at = Math.min(end, span.end);
    }
    if (at < end) yield { start: at, end, span: null };
  }

  /** The span that an offset lies in. */
  at(offset: number): MarkedSpan | null {
    return this.cut(offset, offset + 1).next().value?.span ?? null;
  }

  /** Index of the first span that ends after `offset`. */
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
function markedSpansOf(
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
  for (const span of found) {
    const last = kept.at(-1);
    if (span.end <= span.start) continue;
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.id !== null) last.also.push(span.id);
  }
  return kept;
}
