/** Tokenizes texts for comparison. Never for display: readers see words cut from the source. */
import { stemmer } from "stemmer";

export interface Token {
  /**
   * Lower-cased, compatibility-folded, with straight apostrophes and without a final `'s`: "Zelenskyy’s" ->
   * "zelenskyy".
   */
  readonly text: string;
  /** As in the text: "Zelenskyy’s". All occurrences share one string. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Begins with an upper-case letter in the text. */
  readonly capital: boolean;
  readonly number: boolean;
}

/** Tokens in order. Each Han character is a token, because Chinese does not separate words. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const { length } = text;
  for (let start = 0; start < length; ) {
    const end = wordEnd(text, start);
    if (end > start) {
      const { raw, folded, capital, number } = spellingOf(text.slice(start, end));
      found.push({ text: folded, raw, start, end, capital, number });
      start = end;
    } else start += widthAt(text, start);
  }
  return found;
}

/** Properties of a character, as bits; `KNOWN` marks those that were looked up. */
const [LETTER, MARK, DIGIT, HAN, KANA, KNOWN] = [1, 2, 4, 8, 16, 32];
/** Properties of each code unit, filled on first use; 0: not yet known. Surrogates are classified in pairs. */
const kinds = new Uint8Array(65_536);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Past the end, because `NaN` is no index.
  const known = kinds[code] ?? KNOWN;
  if (known !== 0) return known;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind =
    KNOWN |
    (/\p{L}/u.test(char) ? LETTER : 0) |
    (/\p{M}/u.test(char) ? MARK : 0) |
    (/\p{N}/u.test(char) ? DIGIT : 0) |
    (/\p{sc=Han}/u.test(char) ? HAN : 0) |
    (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(char) ? KANA : 0);
  if (char.length === 1 && (code & 0xf800) !== 0xd800) kinds[code] = kind;
  return kind;
}

/** Whether there is a letter or a digit at offset `at`, in UTF-16 code units; false past the end. */
export const letterOrDigitAt = (text: string, at: number): boolean =>
  (kindAt(text, at) & (LETTER | DIGIT)) !== 0;

/** Code units of the character at `at`. */
function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** End of the word that begins at `start`; `start` where none does. */
function wordEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind & DIGIT) return joinedEnd(text, start, DIGIT, ".,:");
  if (kind & HAN) return start + widthAt(text, start);
  if (kind & KANA) return runEnd(text, start, KANA);
  return kind & LETTER ? joinedEnd(text, start, LETTER | MARK | DIGIT, "'’.&-") : start;
}

/** End of the run of characters of the wanted properties from `at` on. */
function runEnd(text: string, at: number, wanted: number): number {
  let end = at;
  while (kindAt(text, end) & wanted) end += widthAt(text, end);
  return end;
}

/** Like `runEnd`; one of `joints` between two runs joins them. */
function joinedEnd(text: string, at: number, wanted: number, joints: string): number {
  let end = runEnd(text, at, wanted);
  while (end < text.length && joints.includes(text.charAt(end))) {
    const next = runEnd(text, end + 1, wanted);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Properties of a spelling, independent of its place. */
interface Spelling {
  readonly raw: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly number: boolean;
}

/** Words in a memo, after which it is emptied. */
const MOST_KNOWN = 200_000;

const forms = new Map<string, Spelling>();

/** Folds a word, with a memo: news repeats its words, and folding costs more than a look-up. */
function spellingOf(raw: string): Spelling {
  let known = forms.get(raw);
  if (known === undefined) {
    const first = raw[0] ?? "";
    known = {
      raw,
      folded: raw.normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(/'s$/, ""),
      capital: first !== first.toLowerCase(),
      number: first >= "0" && first <= "9",
    };
    if (forms.size > MOST_KNOWN) forms.clear();
    forms.set(raw, known);
  }
  return known;
}

const stems = new Map<string, string>();

/** The Porter stem of an English word ("talks" -> "talk"), memoised. Other scripts are returned unchanged. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = /^[a-z]+$/.test(word) ? stemmer(word) : word;
    if (stems.size > MOST_KNOWN) stems.clear();
    stems.set(word, known);
  }
  return known;
}

/**
 * The stem in a language: outside English the word without its inflection ("attacchi" -> "attacch"). Savoy (2006) found
 * for several languages that such light stems compare texts as well as fuller ones.
 *
 * @param language BCP 47; null: unknown, treated as English
 */
export function stemIn(word: string, language: string | null): string {
  return language === null || language.startsWith("en") ? stem(word) : lightStem(word);
}

/** Least letters of a light stem, and the endings that it removes. */
const LEAST_STEM = 4;
const MOST_ENDING = 3;
const ENDINGS =
  /^(?:[aeiouyàáâãäåèéêëìíîïòóôõöùúûüąęőű]{0,2}[snmr]?|[aeiouyàáâãäåèéêëìíîïòóôõöùúûüąęőű]{1,2}|[аеёиіїоуыэюяйьмхв]{1,3}|[αάεέηήιίοόυύωώς]{1,3})$/u;

/** Removes the longest ending. */
function lightStem(word: string): string {
  for (let cut = Math.min(MOST_ENDING, word.length - LEAST_STEM); cut > 0; cut--) {
    if (ENDINGS.test(word.slice(-cut))) return word.slice(0, -cut);
  }
  return word;
}
