/**
 * Words of a text, for comparing texts. Never for display: what a reader sees is always cut from the source.
 */
import { stemmer } from "stemmer";

export interface Token {
  /** Lower-cased, compatibility-folded, apostrophes straight, a final `'s` taken off: "Zelenskyy’s" -> "zelenskyy". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text: begins with an upper-case letter. */
  readonly capital: boolean;
  readonly number: boolean;
}

const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*|\p{sc=Han}|[\p{sc=Hiragana}\p{sc=Katakana}]+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;

/** Tokens in order. Han characters come one by one, as Chinese sets no spaces. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const first = raw[0] ?? "";
    found.push({
      text: fold(raw),
      start: match.index,
      end: match.index + raw.length,
      capital: first !== first.toLowerCase(),
      number: first >= "0" && first <= "9",
    });
  }
  return found;
}

function fold(raw: string): string {
  return raw.normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
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
