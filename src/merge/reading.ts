/**
 * A sentence read once, for comparing it with many: its content words under the key by which they align, its numbers,
 * its polarity and its modality.
 */
import { stem, tokens } from "../words/tokens.js";
import { functionWords } from "./function-words.js";
import { lexicon } from "./lexicon.js";
import { type Quantity, quantities } from "./quantities.js";

export interface ContentWord {
  /** As in the text, lower-cased. */
  readonly text: string;
  /** What it aligns by: a stem, or the one key of a country and its people ("Ukrainian", "Kyiv" -> "@ukraine"). */
  readonly key: string;
  /** Begins with an upper-case letter, not at the start of the sentence. */
  readonly name: boolean;
  readonly number: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly text: string;
  readonly words: readonly ContentWord[];
  readonly keys: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** "not", "never", "denied": the sentence says that something is not so. */
  readonly negative: boolean;
  /** "may", "could", "expected to": the sentence does not say that it is so. */
  readonly unsure: boolean;
}

const NEGATIVE = /\b(?:not|no|never|none|neither|nor|without|cannot|denie[sd]|deny|denying)\b|n['’]t\b/i;
const UNSURE =
  /\b(?:may|might|could|possibl[ey]|perhaps|probably|likely|expected to|reportedly|appears? to|would)\b/i;

/** Reads a sentence (or a clause of one). */
export function readSentence(text: string): Reading {
  const words: ContentWord[] = [];
  let first = true;
  for (const token of tokens(text)) {
    const atStart = first;
    first = false;
    if (functionWords.has(token.text) || (token.text.length < 2 && !token.number)) continue;
    words.push({
      text: token.text,
      key: keyOf(token.text),
      name: token.capital && !atStart,
      number: token.number,
      start: token.start,
      end: token.end,
    });
  }
  return {
    text,
    words,
    keys: new Set(words.map(({ key }) => key)),
    quantities: quantities(text),
    negative: NEGATIVE.test(text),
    unsure: UNSURE.test(text),
  };
}

function keyOf(word: string): string {
  const known = lexicon.get(word);
  if (known !== undefined) return known;
  const root = stem(word);
  return lexicon.get(root) ?? root;
}
