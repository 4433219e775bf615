/**
 * Removes repeated paragraphs, pull quotes (sentences of the text that are printed again on their own), and slides that
 * all begin with the title of their show.
 */
import { type Passage, passageText, type Struck } from "../text/passage.js";

/** In characters. A shorter paragraph may be repeated on purpose: "He was 43." */
const SHORTEST_REPEAT = 40;
const LONGEST_PULL_QUOTE = 240;
/** Longer texts have no pull quotes, and looking for each in every paragraph would cost its square. */
const MOST_PARAGRAPHS = 1_000;

/** Words of a show's title that no sentence begins with by chance, and slides that make a show. */
const TITLE_WORDS = 4;
const SHOW = 3;

/** Removes repeats, pull quotes and slides. Removed passages are added to `removed`. */
export function withoutRepeats(kept: readonly Passage[], removed: Struck[]): Passage[] {
  const texts = kept.map(passageText);
  const repeats = repeated(kept, texts);
  const slides = slidesOfOneTitle(kept, texts);
  return kept.filter((passage, index) => {
    const rule = repeats.has(index)
      ? "repeated-paragraph"
      : isPulled(passage, index, texts)
        ? "pull-quote"
        : slides.has(index)
          ? "slide"
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

/**
 * Indices of paragraphs that begin with one title: "Old mills of Selm The weir Built in 1904, it ...", "Old mills of Selm
 * The wheel It has ...". Behind it, each begins anew, with a title of its own. Where they hold over half of the text, they
 * are the text.
 */
function slidesOfOneTitle(kept: readonly Passage[], texts: readonly string[]): ReadonlySet<number> {
  const byTitle = new Map<string, { readonly index: number; readonly next: string }[]>();
  for (const [index, text] of texts.entries()) {
    const kind = kept[index]?.block.kind;
    if (kind !== "paragraph" && kind !== "item") continue;
    const words = text.split(/\s+/, TITLE_WORDS * 3);
    for (let length = TITLE_WORDS; length < words.length; length++) {
      const next = words[length] ?? "";
      // A sentence ends, or goes on: no title.
      if (/[.,:;!?]$/.test(words[length - 1] ?? "")) break;
      if (!/^\p{Lu}/u.test(next)) continue;
      const title = words.slice(0, length).join(" ");
      const slides = byTitle.get(title);
      if (slides) slides.push({ index, next });
      else byTitle.set(title, [{ index, next }]);
    }
  }
  const found = new Set<number>();
  for (const slides of byTitle.values())
    if (slides.length >= SHOW && new Set(slides.map(({ next }) => next)).size === slides.length)
      for (const { index } of slides) found.add(index);
  const lengthOf = (indices: Iterable<number>) =>
    [...indices].reduce((sum, index) => sum + (texts[index]?.length ?? 0), 0);
  return lengthOf(found) * 2 > lengthOf(texts.keys()) ? new Set() : found;
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
