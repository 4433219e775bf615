/** Removes repeated paragraphs, and pull quotes: sentences of the text that are printed again on their own. */
import { type Passage, passageText, type Struck } from "../text/passage.js";

/** In characters. A shorter paragraph may be repeated on purpose: "He was 43." */
const SHORTEST_REPEAT = 40;
const LONGEST_PULL_QUOTE = 240;
/** Longer texts have no pull quotes, and looking for each in every paragraph would cost its square. */
const MOST_PARAGRAPHS = 1_000;

/** Removes repeats and pull quotes. Removed passages are added to `removed`. */
export function withoutRepeats(kept: readonly Passage[], removed: Struck[]): Passage[] {
  const texts = kept.map(passageText);
  const repeats = repeated(kept, texts);
  return kept.filter((passage, index) => {
    const rule = repeats.has(index)
      ? "repeated-paragraph"
      : isPulled(passage, index, texts)
        ? "pull-quote"
        : null;
    if (rule !== null) removed.push({ passage, rule });
    return rule === null;
  });
}

/**
 * Indices of paragraphs that repeat an earlier one. A question that is put to several people is repeated on purpose,
 * and each answer is its own.
 */
function repeated(kept: readonly Passage[], texts: readonly string[]): ReadonlySet<number> {
  // Few texts have the same length. Only those are compared whole.
  const firstOfLength = new Map<number, number>();
  const firstOf = new Map<string, number>();
  const answered = new Set<string>();
  const found = new Set<number>();
  for (const [index, text] of texts.entries()) {
    if (text.length < SHORTEST_REPEAT || kept[index]?.block.kind === "row") continue;
    const alike = firstOfLength.get(text.length);
    if (alike === undefined) {
      firstOfLength.set(text.length, index);
      continue;
    }
    const before = texts[alike] ?? "";
    if (!firstOf.has(before)) firstOf.set(before, alike);
    if (!firstOf.has(text)) {
      firstOf.set(text, index);
      continue;
    }
    const withAnswer = (at: number) => `${text}\n${texts[at + 1] ?? ""}`;
    answered.add(withAnswer(firstOf.get(text) ?? index));
    if (!isAsked(kept[index], text) || answered.has(withAnswer(index))) found.add(index);
    else answered.add(withAnswer(index));
  }
  return found;
}

/** Questions, and headings under which each of several people is quoted. */
const isAsked = (passage: Passage | undefined, text: string): boolean =>
  passage?.block.kind === "heading" || passage?.block.strong === true || /[?？؟]["”’»)]*$/u.test(text);

/** "“It has hit us hard”", alone, while another paragraph has the same words. */
function isPulled({ block }: Passage, index: number, texts: readonly string[]): boolean {
  const text = texts[index] ?? "";
  if (texts.length > MOST_PARAGRAPHS || text.length > LONGEST_PULL_QUOTE) return false;
  if (block.role === "pull-quote")
    return texts.some((other, at) => at !== index && tellsInOrder(other, text));
  if (
    text.length < SHORTEST_REPEAT ||
    index < 2 ||
    !/^["“«„‘']/.test(text) ||
    !/["”»“’'][^\p{L}\p{N}]{0,9}$/u.test(text)
  )
    return false;
  const words = text.replace(/^\W+|(?<!\W)\W+$/gu, "");
  return (
    words.length >= SHORTEST_REPEAT &&
    texts.some((other, at) => at !== index && other.length > text.length && other.includes(words))
  );
}

const lowerCaseWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a paragraph has all words of a pull quote in order: editors shorten what they print large. */
function tellsInOrder(paragraph: string, quote: string): boolean {
  if (paragraph.length < quote.length * 0.8) return false;
  const wanted = lowerCaseWords(quote);
  let next = 0;
  for (const word of lowerCaseWords(paragraph)) if (word === wanted[next]) next++;
  return wanted.length > 0 && next === wanted.length;
}
