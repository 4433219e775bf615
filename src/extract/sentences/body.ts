/** Builds the body of an article: sections of paragraphs of sentences. */
import { type Document, type Section, type SectionKind, type Sentence, sentenceId } from "../../model.js";
import type { Line } from "../text/line.js";
import { type Passage, passageText, wordsAt } from "../text/passage.js";
import { tokensOf } from "../text/tokenize.js";
import { paragraphKind, parts } from "./sections.js";
import { sentences } from "./sentence-split.js";

/**
 * Divides the text of an article into sections, paragraphs and sentences.
 *
 * @param usual kind of sections whose heading names none
 * @returns the sections, and each of their sentences as a line, in order
 */
export function bodyOf(
  document: Document,
  passages: readonly Passage[],
  usual: SectionKind,
): { sections: Section[]; lines: Line[] } {
  const lines: Line[] = [];
  let paragraph = 0;
  const sections = parts(passages, usual).map((part): Section => {
    const paragraphs = part.passages.map((passage) => {
      paragraph++;
      return {
        kind: paragraphKind(passage),
        sentences: sentencesIn(document, passage, paragraph, lines),
      };
    });
    const { heading, kind } = part;
    const words = heading && wordsAt(document, heading.block, heading.start, heading.end);
    return { heading: words, kind, paragraphs };
  });
  return { sections: endsCut(document.format, lines) ? withCut(sections) : sections, lines };
}

/** Marks of a truncated teaser: "[…]", "(...)", "… [+1200 chars]". */
const CUT_SIGN = /(?:\[\s?(?:…|\.{3})\s?\]|\(\s?(?:…|\.{3})\s?\)|\[\+\d{1,7} chars\])$/u;
/** Authors end sentences with an ellipsis too. In a feed or a record it marks where a program cut. */
const ELLIPSIS = /[\p{L}\p{N},;:”"’')]\s?(?:…|\.{3,4})$/u;

function endsCut(format: Document["format"], lines: readonly Line[]): boolean {
  const end = lines.at(-1)?.text.trimEnd().slice(-40) ?? "";
  return CUT_SIGN.test(end) || ((format === "feed" || format === "record") && ELLIPSIS.test(end));
}

/** The same sections, with their last sentence marked as cut. */
function withCut(sections: readonly Section[]): Section[] {
  const atLast = <T>(items: readonly T[], change: (item: T) => T): T[] =>
    items.map((item, index) => (index === items.length - 1 ? change(item) : item));
  return atLast(sections, (section) => ({
    ...section,
    paragraphs: atLast(section.paragraphs, (paragraph) => ({
      ...paragraph,
      sentences: atLast(paragraph.sentences, (sentence) => ({ ...sentence, cut: true as const })),
    })),
  }));
}

function sentencesIn(document: Document, passage: Passage, paragraph: number, lines: Line[]): Sentence[] {
  const { block } = passage;
  const text = passageText(passage);
  return sentences(text).map(({ start, end }): Sentence => {
    const id = sentenceId(lines.length + 1);
    const offset = passage.start + start;
    const sentence = text.slice(start, end);
    lines.push({ text: sentence, tokens: tokensOf(sentence), block, field: null, offset, id, paragraph });
    const words = wordsAt(document, block, offset, passage.start + end);
    return { id, text: words.text, span: words.span };
  });
}
