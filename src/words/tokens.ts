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

const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*|\p{sc=Han}|[\p{sc=Hiragana}\p{sc=Katakana}]+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;

/** Tokens in order. Han characters come one by one, as Chinese sets no spaces. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { raw, folded, capital, number } = formOf(match[0]);
    found.push({ text: folded, raw, start: match.index, end: match.index + raw.length, capital, number });
  }
  return found;
}

interface Form {
  readonly raw: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly number: boolean;
}

const forms = new Map<string, Form>();

/** What a word looks like, remembered: news repeats its words, and folding costs more than a look-up. */
function formOf(raw: string): Form {
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
