/**
 * Decides whether a line break ends a paragraph. Scrapes have two similar layouts: one line a paragraph without blank
 * lines, and paragraphs wrapped by hand at some width.
 */

/** A line of words, trimmed, in the text. */
export interface WrappedLine {
  readonly start: number;
  readonly end: number;
  /** Characters of white space before it. */
  readonly indent: number;
}

/** Least and greatest width of a text wrapped by hand, in characters. A longer line is a paragraph. */
const NARROWEST = 30;
const WIDEST = 140;
/** Fewest line breaks that decide about the whole text. */
const ENOUGH_BREAKS = 3;
/**
 * Which of the lines, from the shortest, is as wide as the text: longer ones may be long addresses. It is the 97th percentile; in
 * a text of few lines, the second longest.
 */
const PERCENTILE = 0.97;
/** Least share of the lines that the next line's first word would have made too wide. */
const MOSTLY_FULL = 0.7;
/** Least share of the lines that end inside a sentence. */
const OFTEN_INSIDE = 0.5;
/** Least number of lines that begin with a small letter for each that begins with a capital. */
const SMALL_PER_CAPITAL = 0.5;
/** Characters from which a line may break off a sentence in a text that is not wrapped. */
const SHORTEST_BROKEN = 40;
/** Extra indent, in characters, that begins a paragraph. */
const LEAST_INDENT = 2;
/** Characters by which a full line may be narrower than the text. */
const SLACK = 2;
/** Most characters of a first word that are measured. */
const LONGEST_WORD = 40;

/** End of a sentence, including closing marks. A colon ends a line that introduces the next. */
const ENDS_SENTENCE = /[.!?…:。！？؟।][\s"'”’»)\]*_]*$/u;
const BEGINS_LOWER = /^["'“‘«]?\p{Ll}/u;
const BEGINS_UPPER = /^["'“‘«(]?\p{Lu}/u;

/**
 * The width at which the text is wrapped by hand, or null where each line is a paragraph.
 *
 * Greedy filling ends a line where the next word does not fit. So in wrapped text most lines plus the next line's first
 * word are wider than the text, at least half of the lines end inside a sentence, and many begin with a small letter,
 * which the lines of a list of headlines do not.
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
      const length = widthOf(line);
      const head = headOf(text, next);
      if (BEGINS_LOWER.test(head)) small += 1;
      else if (BEGINS_UPPER.test(head)) capital += 1;
      breaks.push({
        length,
        withNext: length + 1 + firstWordLength(text, next),
        ends: endsSentence(text, line),
      });
    }
  }
  if (breaks.length < ENOUGH_BREAKS) return null;
  const lengths = breaks.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * PERCENTILE)] ?? 0;
  if (width > WIDEST || width < NARROWEST || small < capital * SMALL_PER_CAPITAL) return null;
  const full = breaks.filter(({ withNext }) => withNext > width).length;
  const inside = breaks.filter(({ ends }) => !ends).length;
  return full >= breaks.length * MOSTLY_FULL && inside >= breaks.length * OFTEN_INSIDE ? width : null;
}

/**
 * Whether `next` continues the paragraph of `line`, the line just above it.
 *
 * @param width characters at which the text was wrapped; null where it was not, so that only a broken sentence goes on
 */
export function carriesOn(text: string, line: WrappedLine, next: WrappedLine, width: number | null): boolean {
  const length = line.end - line.start;
  if (length > WIDEST) return false;
  const isBroken = BEGINS_LOWER.test(headOf(text, next)) && !endsSentence(text, line);
  // A scrape may put a link inside a sentence on a line of its own.
  if (width === null) return length >= SHORTEST_BROKEN && isBroken;
  if (next.indent >= line.indent + LEAST_INDENT) return false;
  const isFull = widthOf(line) + 1 + firstWordLength(text, next) > width - SLACK;
  return isFull || isBroken;
}

/** Characters that tell whether a line begins with a small or a capital letter: a quotation mark and the letter. */
const LONGEST_HEAD = 3;

function headOf(text: string, { start, end }: WrappedLine): string {
  return text.slice(start, Math.min(end, start + LONGEST_HEAD));
}

/** Characters of a line, its indent included. */
function widthOf({ indent, start, end }: WrappedLine): number {
  return indent + end - start;
}

/** Characters at the end of a line that its closing marks may take up, with the full stop. */
const LONGEST_CLOSING = 8;

function endsSentence(text: string, line: WrappedLine): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - LONGEST_CLOSING), line.end));
}

/** Length of the first word; one character in Chinese and Japanese, which may break anywhere. */
function firstWordLength(text: string, line: WrappedLine): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WORD));
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(head)) return 1;
  const space = head.search(/\s/);
  return space === -1 ? head.length : space;
}
