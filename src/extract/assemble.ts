/**
 * Converts the findings of the rules to the model. Words and spans are written out one by one, because spreading objects
 * with `...` costs more here than finding the values.
 */
import type { DateRef, Document, Figure, Mention, Quote, Removed } from "../model.js";
import type { Dated } from "./dates/date-expressions.js";
import type { Named } from "./names/named-entities.js";
import { figures } from "./quantities/figures.js";
import type { Quoted } from "./quotes/quotations.js";
import { type Line, wordsInLine } from "./text/line.js";
import { type Struck, wordsAt } from "./text/passage.js";

/** The quotations of an article with words and spans, without those of headline and dek. */
export function quotesOf(document: Document, lines: readonly Line[], quoted: readonly Quoted[]): Quote[] {
  return quoted.flatMap(({ line, start, end, fragment, speaker, cue, continues }) => {
    const [place, cued] = [lines[line], cue && lines[cue.line]];
    if (!place || place.id === null) return [];
    const { text, span } = wordsInLine(document, place, start, end);
    const words = cue && cued ? wordsInLine(document, cued, cue.start, cue.end) : null;
    return [{ text, span, sentence: place.id, fragment, speaker, cue: words, continues }];
  });
}

/** The names of an article with words and spans, in order of the lines. */
export function mentionsOf(document: Document, lines: readonly Line[], named: readonly Named[]): Mention[] {
  const found: Mention[] = [];
  for (const { line, start, end, kind, name, role } of named) {
    const place = lines[line];
    if (!place) continue;
    const { text, span } = wordsInLine(document, place, start, end);
    const words = role && wordsInLine(document, place, role.start, role.end);
    found.push({ text, span, kind, name, role: words, sentence: place.id });
  }
  return found;
}

/**
 * The figures of an article with words and spans, in order of the lines.
 *
 * @param dated for each line, the ranges of its dates
 * @param language BCP 47; null where unknown
 */
export function figuresOf(
  document: Document,
  lines: readonly Line[],
  dated: readonly (readonly Dated[])[],
  language: string | null,
): Figure[] {
  const found: Figure[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.block?.kind === "code") continue;
    const counted = figures(line.text, dated[index] ?? [], line.tokens, language);
    for (const { start, end, ...figure } of counted) {
      const { text, span } = wordsInLine(document, line, start, end);
      found.push({ text, span, ...figure, sentence: line.id });
    }
  }
  return found;
}

/**
 * The dates of an article with words and spans, in order of the lines.
 *
 * @param dated for each line, its dates
 */
export function datesOf(
  document: Document,
  lines: readonly Line[],
  dated: readonly (readonly Dated[])[],
): DateRef[] {
  const found: DateRef[] = [];
  for (const [index, line] of lines.entries()) {
    for (const { start, end, resolved } of dated[index] ?? []) {
      const { text, span } = wordsInLine(document, line, start, end);
      found.push({ text, span, resolved, sentence: line.id });
    }
  }
  return found;
}

/** Removed boilerplate: first that of fields as given, then that of the text in order of its spans. */
export function removedOf(
  document: Document,
  struck: readonly Struck[],
  ofFields: readonly Removed[],
): Removed[] {
  const ofText = struck
    .map(({ passage: { block, start, end }, rule }) => {
      const { text, span } = wordsAt(document, block, start, end);
      return { text, span, rule };
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return [...ofFields, ...ofText];
}
