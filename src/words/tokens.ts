/**
 * Words of a text, for comparing texts. Never for display: what a reader sees is always cut from the source.
 */
import { stemmer } from "stemmer";

export interface Token {
  /** Lower-cased, compatibility-folded, apostrophes straight, a final `'s` taken off: "Zelenskyy’s" -> "zelenskyy". */
  readonly text: string;
  /** As it stands in the text: "Zelenskyy’s". One string for all places that have it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text: begins with an upper-case letter. */
  readonly capital: boolean;
  readonly number: boolean;
}

/** Tokens in order. Han characters come one by one, as Chinese sets no spaces. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const { length } = text;
  for (let start = 0; start < length; ) {
    const end = wordEnd(text, start);
    if (end > start) {
      const { raw, folded, capital, number } = formOf(text.slice(start, end));
      found.push({ text: folded, raw, start, end, capital, number });
      start = end;
    } else start += widthAt(text, start);
  }
  return found;
}

/** What a character is, as bits. */
const [LETTER, MARK, DIGIT, HAN, KANA, KNOWN] = [1, 2, 4, 8, 16, 32];
/** What each code unit is, found out once; 0: not yet. Surrogates are asked about in pairs. */
const kinds = new Uint8Array(65_536);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Past the end, as `NaN` is no index.
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

/** Whether a letter or a digit stands at `at`. */
export const isBare = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | DIGIT)) !== 0;

/** Code units of the character at `at`. */
function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** Where the word ends that begins at `start`; `start` where none does. */
function wordEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind & DIGIT) return joinedEnd(text, start, DIGIT, ".,:");
  if (kind & HAN) return start + widthAt(text, start);
  if (kind & KANA) return runEnd(text, start, KANA);
  return kind & LETTER ? joinedEnd(text, start, LETTER | MARK | DIGIT, "'’.&-") : start;
}

/** The end of the characters of some kinds from `at` on. */
function runEnd(text: string, at: number, wanted: number): number {
  let end = at;
  while (kindAt(text, end) & wanted) end += widthAt(text, end);
  return end;
}

/** Likewise, where one of `joints` between two runs makes them one. */
function joinedEnd(text: string, at: number, wanted: number, joints: string): number {
  let end = runEnd(text, at, wanted);
  while (end < text.length && joints.includes(text.charAt(end))) {
    const next = runEnd(text, end + 1, wanted);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** What a spelling tells wherever it stands. */
interface Spelling {
  readonly raw: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly number: boolean;
}

const forms = new Map<string, Spelling>();

/** What a word looks like, remembered: news repeats its words, and folding costs more than a look-up. */
function formOf(raw: string): Spelling {
  let known = forms.get(raw);
  if (known === undefined) {
    const first = raw[0] ?? "";
    known = {
      raw,
      folded: raw.normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(/'s$/, ""),
      capital: first !== first.toLowerCase(),
      number: first >= "0" && first <= "9",
    };
    if (forms.size > 200_000) forms.clear();
    forms.set(raw, known);
  }
  return known;
}

const stems = new Map<string, string>();

/** The Porter stem of an English word ("talks" -> "talk"), remembered. Other scripts come back as they are. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = /^[a-z]+$/.test(word) ? stemmer(word) : word;
    if (stems.size > 200_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}

/**
 * The stem in a language: for others than English without the ending by which words inflect ("attacchi" -> "attacch").
 * Savoy (2006) found for several languages that such light stems serve comparing texts as well as fuller ones.
 *
 * @param language BCP 47; null where unknown, then taken for English
 */
export function stemIn(word: string, language: string | null): string {
  return language === null || language.startsWith("en") ? stem(word) : lightStem(word);
}

/** Letters that a stem keeps, and endings that it loses. */
const LEAST_STEM = 4;
const MOST_ENDING = 3;
const endings =
  /^(?:[aeiouyàáâãäåèéêëìíîïòóôõöùúûüąęőű]{0,2}[snmr]?|[aeiouyàáâãäåèéêëìíîïòóôõöùúûüąęőű]{1,2}|[аеёиіїоуыэюяйьмхв]{1,3}|[αάεέηήιίοόυύωώς]{1,3})$/u;

/** Without its longest ending. */
function lightStem(word: string): string {
  for (let cut = Math.min(MOST_ENDING, word.length - LEAST_STEM); cut > 0; cut--) {
    if (endings.test(word.slice(-cut))) return word.slice(0, -cut);
  }
  return word;
}
