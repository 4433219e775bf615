/** The language of a text. */
import { eld } from "eld/extrasmall";

/** Enough to tell the language; more only costs time. */
const SAMPLE = 1_000;
/** Shorter texts fit many languages. */
const SHORTEST = 24;

/**
 * BCP 47 of a text, or of what the input declares; null where neither decides it.
 *
 * @param declared what the input says about itself ("en-GB", "en_US", "English"); believed when well formed
 */
export function languageOf(text: string, declared?: string): string | null {
  const tag = declared?.trim().replaceAll("_", "-");
  if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) {
    const [primary = "", ...rest] = tag.split("-");
    return [primary.toLowerCase(), ...rest].join("-");
  }
  if (text.length < SHORTEST && /^[\p{ASCII}]*$/u.test(text)) return null;
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyEnglish(sample.slice(0, PLAIN_SAMPLE))) return "en";
  return eld.detect(sample).language || null;
}

/** Function words that, in number, no other language has. */
const ENGLISH = new Set(
  "the of and to that was were is for with from said has have been had their they this which would who will at by".split(
    " ",
  ),
);
/** Enough characters to tell plain English. */
const PLAIN_SAMPLE = 400;
const ENGLISH_SHARE = 0.2;
const ENGLISH_KINDS = 5;

/**
 * Telling the language letter by letter costs more than splitting the sentences does, and most articles need no
 * such care: at least a fifth of the words, of five kinds or more, are English function words.
 */
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().split(/[^a-z']+/);
  const found = words.filter((word) => ENGLISH.has(word));
  return found.length >= words.length * ENGLISH_SHARE && new Set(found).size >= ENGLISH_KINDS;
}

/** Whether rules written for English hold. Unknown counts as English: it is the bulk of what is read. */
export function isEnglish(language: string | null): boolean {
  return language === null || language === "en" || language.startsWith("en-");
}
