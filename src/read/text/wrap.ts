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

/** Narrowest and widest line of a text wrapped by hand, in characters. */
const NARROWEST = 30;
const WIDEST = 140;
/** Fewest line breaks that decide about the whole text. */
const ENOUGH_BREAKS = 3;
/** Share of the line breaks that are no wider than the text: the longest three percent may be long addresses. */
const SHARE_WITHIN = 0.97;
/** Least share of the lines that the next line's first word would have made too wide. */
const MOSTLY_FULL = 0.7;
/** Least share of the lines that end inside a sentence. */
const OFTEN_INSIDE = 0.5;
/** Least number of lines that begin with a small letter for each that begins with a capital. */
const SMALL_PER_CAPITAL = 0.5;
/** Characters from which a line may break off a sentence in a text that is not wrapped. */
const SHORTEST_BROKEN = 40;
/** White space more than before the line above, from which a line begins a paragraph. */
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
 * word are wider than the widest line, at least half of the lines end inside a sentence, and many begin with a small letter,
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
      const head = text.slice(next.start, next.start + 3);
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
  const width = lengths[Math.floor((lengths.length - 1) * SHARE_WITHIN)] ?? 0;
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
  const head = text.slice(next.start, Math.min(next.end, next.start + 2));
  const isBroken = BEGINS_LOWER.test(head) && !endsSentence(text, line);
  // As where a link had a line of its own.
  if (width === null) return length >= SHORTEST_BROKEN && isBroken;
  if (next.indent >= line.indent + LEAST_INDENT) return false;
  const isFull = widthOf(line) + 1 + firstWordLength(text, next) > width - SLACK;
  return isFull || isBroken;
}

/** Characters of a line, its indent included. */
function widthOf({ indent, start, end }: WrappedLine): number {
  return indent + end - start;
}

function endsSentence(text: string, line: WrappedLine): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

/** Length of the first word; one character in Chinese and Japanese, which may break anywhere. */
function firstWordLength(text: string, line: WrappedLine): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WORD));
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(head)) return 1;
  const space = head.search(/\s/);
  return space === -1 ? head.length : space;
}
