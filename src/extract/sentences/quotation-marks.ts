/**
 * Finds ranges between quotation marks: curly, straight, guillemets, German, single, East Asian. Only the marks count
 * here; `quotes` decides whether somebody said the words.
 */
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Range } from "../text/passage.js";

/** A range between quotation marks: `outer` includes the marks, `start` to `end` are the words. */
export interface Marked extends Range {
  readonly outer: Range;
  /** No closing mark: the quotation continues in the next paragraph. */
  readonly open: boolean;
  readonly single: boolean;
}

const ANY_MARK = /["“”„«»‘’'‚‹›「」『』`]/g;
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”“"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‘": "’'",
  "‹": "›",
  "「": "」",
  "『": "』",
};

/** Most characters of a quotation that two single marks close. */
const LONGEST_TWICE = 1_000;

const isLetterOrDigit = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? "");
const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? " ");
const isGap = (text: string, at: number): boolean => /[\s([{—–\-/:,]/.test(text[at] ?? " ");

/** The outermost ranges between quotation marks, in order. */
export function quotedStretches(text: string): Marked[] {
  const found: Marked[] = [];
  ANY_MARK.lastIndex = 0;
  for (let match = ANY_MARK.exec(text); match; match = ANY_MARK.exec(text)) {
    const at = match.index;
    if (text[at] === '"' && text[at - 1] === "=") {
      // Skips an attribute of markup that was left in the text.
      const end = text.indexOf('"', at + 1);
      if (end > 0) ANY_MARK.lastIndex = end + 1;
      continue;
    }
    const opener = openerAt(text, at);
    if (!opener) continue;
    const close = closeOf(text, at, opener);
    if (close === null) {
      if (opener.single || opener.width === 0 || isDisplacedCloser(text, at, opener)) continue;
      const start = at + opener.width;
      if (start < text.length) {
        found.push({
          start,
          end: text.length,
          outer: { start: at, end: text.length },
          open: true,
          single: false,
        });
      }
      break;
    }
    const start = at + opener.width;
    if (close.start > start) {
      found.push({
        start,
        end: close.start,
        outer: { start: at, end: close.end },
        open: false,
        single: opener.single,
      });
    }
    ANY_MARK.lastIndex = close.end;
  }
  return found;
}

/** White space behind the end of a sentence or of its part, where a closing mark has been displaced: `fell, "Lund said`. */
const BEHIND_WORDS = /[.,?!…]\s$/;
/** Words that only attribute: "she said", "the judge told", "Jo Lund said". */
const ATTRIBUTION = regexFrom(
  "u",
  String.raw`^(?:he|she|they|(?:the|a|an|one) (?:[\p{L}’'-]{1,30} ){1,4}?|(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,5})\s?`,
  reportingForms(["plain", "comment", "cry"], ["present", "past"]),
  String.raw`\b`,
);
/** Most characters of an attribution. */
const LONGEST_ATTRIBUTION = 160;

/**
 * Whether a mark that nothing closes rather closes words before it, and stands on the wrong side of a space: `who fell. "the judge said`,
 * `It fell, "Jo Lund said`.
 */
function isDisplacedCloser(text: string, at: number, { mark, width }: Opener): boolean {
  if (mark !== '"' && mark !== "''") return false;
  const before = text.slice(Math.max(0, at - 2), at);
  if (!BEHIND_WORDS.test(before)) return false;
  const behind = text.slice(at + width, at + width + LONGEST_ATTRIBUTION);
  return (!before.startsWith(",") && /^\p{Ll}/u.test(behind)) || ATTRIBUTION.test(behind);
}

interface Opener {
  readonly mark: string;
  readonly width: number;
  readonly single: boolean;
}

/** The opening mark at `at`; null where the mark is an apostrophe, a closing mark or inches. */
function openerAt(text: string, at: number): Opener | null {
  const mark = text[at] ?? "";
  switch (mark) {
    case "“":
    case "„":
    case "«":
    case "‹":
    case "「":
    case "『":
      return { mark, width: 1, single: mark === "‹" };
    case '"':
      // A space after the mark and none before it: it closes a quotation that was never opened.
      return isSpace(text, at + 1) && !isSpace(text, at - 1) ? null : { mark, width: 1, single: false };
    case "”":
      // Swedish, Finnish and careless English open with the closing mark.
      return isGap(text, at - 1) && isLetterOrDigit(text, at + 1) ? { mark, width: 1, single: false } : null;
    case "»":
      return isGap(text, at - 1) && isLetterOrDigit(text, at + 1) ? { mark, width: 1, single: false } : null;
    case "`":
      return text[at + 1] === "`" ? { mark: "``", width: 2, single: false } : null;
    case "'":
      if (text[at + 1] === "'")
        return isGap(text, at - 1) && !isGap(text, at + 2) ? { mark: "''", width: 2, single: false } : null;
      return isGap(text, at - 1) && isLetterOrDigit(text, at + 1) ? { mark, width: 1, single: true } : null;
    case "‘":
      return isGap(text, at - 1) && isLetterOrDigit(text, at + 1) ? { mark, width: 1, single: true } : null;
    default:
      return null;
  }
}

/** "I am glad,'' he said: two single marks behind words, which close what a double mark has opened. */
function closedTwice(text: string, at: number): Range | null {
  const words = text.slice(at, at + LONGEST_TWICE);
  for (let end = words.indexOf("''", 1); end >= 0; end = words.indexOf("''", end + 2)) {
    if (isGap(words, end - 1) && !isGap(words, end + 2)) {
      // A quotation within it has two of its own.
      end = words.indexOf("''", end + 2);
      if (end < 0) return null;
    } else if (/[\p{L}.,!?…]/u.test(words[end - 1] ?? "") && isGap(words, end + 2))
      return { start: at + end, end: at + end + 2 };
  }
  return null;
}

/** The mark that closes the one at `at`. */
function closeOf(text: string, at: number, opener: Opener): Range | null {
  if (opener.mark === "``" || opener.mark === "''") return twoSingleMarks(text, at + 2);
  const twice = opener.mark === '"' || opener.mark === "“" ? closedTwice(text, at) : null;
  if (opener.mark === '"') {
    const limit = twice?.start ?? text.length;
    for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
      if (end > limit) return twice;
      const inches =
        /\d/.test(text[end - 1] ?? "") &&
        /[\s,]/.test(text[end + 1] ?? "") &&
        /\d['′]\s?\d+$/.test(text.slice(Math.max(0, end - 6), end));
      const inner = nestedStraight(text, end);
      if (inner > 0) end = inner;
      else if (!inches) return { start: end, end: end + 1 };
    }
    return twice ?? rangeOfMark(unmatched(text, at + 1));
  }
  if (opener.mark === "”") return rangeOfMark(text.indexOf("”", at + 1));
  if (opener.mark === "»") return rangeOfMark(firstMark(text, at + 1, "«»"));
  if (opener.single) {
    for (let end = at + 2; end < text.length && end - at < 600; end++) {
      const mark = text[end];
      if (mark === "\n") continue;
      if (
        (opener.mark === "‘" && mark === "’") ||
        (opener.mark === "'" && mark === "'") ||
        (opener.mark === "‹" && mark === "›")
      ) {
        if (isLetterOrDigit(text, end + 1)) continue;
        // "the players' union": the apostrophe of a plural looks like a closing mark; a later one with punctuation is
        // preferred.
        if (
          text[end - 1] === "s" &&
          text[end + 1] === " " &&
          /^(?:[^‘']|(?<=s)'(?= )){1,200}[.,!?…]['’](?!\p{L})/u.test(text.slice(end + 1))
        )
          continue;
        return { start: end, end: end + 1 };
      }
    }
    return null;
  }
  const closers = CLOSERS[opener.mark] ?? "";
  let depth = 1;
  for (let end = at + 1; end < text.length; end++) {
    if (end === twice?.start) return twice;
    const code = text.charCodeAt(end);
    if (code < FIRST_MARK && code !== STRAIGHT) continue;
    const mark = text[end] ?? "";
    if (mark === opener.mark && !closers.includes(mark)) depth++;
    else if (closers.includes(mark)) {
      // A comma before the mark is the quotation's own: `It fell,"`.
      const isBehindComma = text[end - 1] === "," && isSpace(text, end + 1);
      if (mark === '"' && isGap(text, end - 1) && !isBehindComma) continue;
      if (mark === "“" && opener.mark === "“") {
        // A nested quotation, or a second opening mark: in that case the first was never closed.
        if (isGap(text, end - 1)) {
          if (!closesTwice(text, end)) return null;
          depth++;
          continue;
        }
      }
      depth--;
      if (depth <= 0) return { start: end, end: end + 1 };
    }
  }
  // Nested marks that were not closed one by one: the last mark closes all.
  const last = Math.max(...[...closers].map((closer) => text.lastIndexOf(closer)));
  return last > at ? { start: last, end: last + 1 } : null;
}

/** A straight mark right behind words; one that has been displaced before an attribution closes them, too. */
const STRAIGHT_CLOSER = /(?:[\p{L}.,!?…]"(?=[\s.,;:)—–-]|$)|[.,!?…]\s"(?=\S))/u;

/** What closes words that two single marks have opened: two of them, or a double mark that stands before those. */
function twoSingleMarks(text: string, from: number): Range | null {
  const words = text.slice(from, from + LONGEST_TWICE);
  const double = STRAIGHT_CLOSER.exec(words);
  const two = text.indexOf("''", from);
  const at = double ? from + words.indexOf('"', double.index) : -1;
  // `He called it "a bridge" once,''`: a double mark before opened something within.
  const isOwn = double !== null && words.indexOf('"') === at - from && (two < 0 || at < two);
  if (isOwn) return { start: at, end: at + 1 };
  return two < 0 ? null : { start: two, end: two + 2 };
}

const opensStraight = (text: string, at: number): boolean =>
  isSpace(text, at - 1) && isLetterOrDigit(text, at + 1);
/** Between two marks of one kind within a quotation, in characters. */
const LONGEST_NESTED = 120;

/**
 * "once called a "golden deal," the mayor goes on," Lund said: where a quotation that began at `at` within the quotation
 * ends; -1 where none begins there, as two marks that close have to follow before another opens.
 */
function nestedStraight(text: string, at: number): number {
  if (!opensStraight(text, at)) return -1;
  const inner = text.indexOf('"', at + 1);
  const outer = inner < 0 ? -1 : text.indexOf('"', inner + 1);
  if (outer < 0 || inner - at > LONGEST_NESTED) return -1;
  const closes = (mark: number) => !isSpace(text, mark - 1) && !isLetterOrDigit(text, mark + 1);
  return closes(inner) && closes(outer) ? inner : -1;
}

/** The first “”” from `from` on that closes no “““ after it. */
function unmatched(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "“") depth++;
    else if (text[at] === "”" && --depth < 0) return at;
  }
  return -1;
}

/** Whether one closing mark stands for the opening mark at `from`, and another follows before the next opening mark. */
function closesTwice(text: string, from: number): boolean {
  const inner = text.indexOf("”", from + 1);
  const next = text.indexOf("“", from + 1);
  if (inner < 0 || (next >= 0 && next < inner)) return false;
  const outer = text.indexOf("”", inner + 1);
  return outer >= 0 && (next < 0 || outer < next);
}

/** The straight double mark, and the first of the others in Unicode order: “«”. */
const [STRAIGHT, FIRST_MARK] = [0x22, 0xab];

const rangeOfMark = (at: number): Range | null => (at < 0 ? null : { start: at, end: at + 1 });

function firstMark(text: string, from: number, marks: string): number {
  for (let at = from; at < text.length; at++) if (marks.includes(text[at] ?? "")) return at;
  return -1;
}
