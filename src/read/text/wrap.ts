/**
 * Decides whether a line break ends a paragraph. Scrapes have two similar layouts: one line a paragraph without blank
 * lines, and paragraphs wrapped by hand at some width.
 */

/** A line of words, trimmed, in the text. */
export interface WrappedLine {
  readonly start: number;
  readonly end: number;
  /** White space before it. */
  readonly indent: number;
}

/** Greatest width of wrapping by hand. */
const WIDEST = 140;
/** Least line breaks that decide about the whole text. */
const ENOUGH_BREAKS = 3;

/** End of a sentence, including closing marks. A colon ends a line that introduces the next. */
const ENDS_SENTENCE = /[.!?…:。！？؟।][\s"'”’»)\]*_]*$/u;
const BEGINS_LOWER = /^["'“‘«]?\p{Ll}/u;
const BEGINS_UPPER = /^["'“‘«(]?\p{Lu}/u;

/**
 * The width at which the text is wrapped by hand, or null where each line is a paragraph.
 *
 * Filling lines greedily, a line ends where the next word would not have fitted; so in wrapped text nearly every line
 * plus the next line's first word is wider than the widest line, most lines end inside a sentence, and many begin with
 * a small letter, which a list of headlines does not.
 *
 * @param runs lines without blank lines between them
 */
export function wrapWidth(text: string, runs: readonly (readonly WrappedLine[])[]): number | null {
  const breaks: { length: number; withNext: number; ends: boolean }[] = [];
  let small = 0;
  let capital = 0;
  for (const run of runs) {
    for (let index = 0; index + 1 < run.length; index++) {
      const [line, next] = [run[index], run[index + 1]];
      if (!line || !next) continue;
      const length = line.indent + line.end - line.start;
      const head = text.slice(next.start, next.start + 3);
      if (BEGINS_LOWER.test(head)) small += 1;
      else if (BEGINS_UPPER.test(head)) capital += 1;
      breaks.push({
        length,
        withNext: length + 1 + firstWord(text, next),
        ends: endsSentence(text, line),
      });
    }
  }
  if (breaks.length < ENOUGH_BREAKS) return null;
  const lengths = breaks.map(({ length }) => length).sort((a, b) => a - b);
  // A single long address does not hide the width.
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (width > WIDEST || width < 30 || small < capital * 0.5) return null;
  const full = breaks.filter(({ withNext }) => withNext > width).length;
  const inside = breaks.filter(({ ends }) => !ends).length;
  return full >= breaks.length * 0.7 && inside >= breaks.length * 0.5 ? width : null;
}

/**
 * Whether `next` continues the paragraph of `line`, the line just above it.
 *
 * @param width characters at which the text was wrapped; null where it was not, so that only a broken sentence goes on
 */
export function carriesOn(text: string, line: WrappedLine, next: WrappedLine, width: number | null): boolean {
  const words = text.slice(next.start, Math.min(next.end, next.start + 2));
  const length = line.end - line.start;
  if (width === null || length > WIDEST) {
    // A broken sentence, as where a link had a line of its own.
    return length >= 40 && BEGINS_LOWER.test(words) && !endsSentence(text, line) && length <= WIDEST;
  }
  if (next.indent >= line.indent + 2) return false;
  const full = line.indent + length + 1 + firstWord(text, next) > width - 2;
  return full || (BEGINS_LOWER.test(words) && !endsSentence(text, line));
}

function endsSentence(text: string, line: WrappedLine): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

/** Length of the first word; one character in scripts without spaces, which may break anywhere. */
function firstWord(text: string, line: WrappedLine): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(head)) return 1;
  const space = head.search(/\s/);
  return space === -1 ? head.length : space;
}
