/** Detects the language of a text. */

import { createRequire } from "node:module";
import type { eld as Eld } from "eld/extrasmall";
import { HASH_START, hashOf, hashOn } from "../../structures/hash.js";
import { ENGLISH_MARKERS } from "../../words/lexicon/english-function-words.js";

/** In characters. A longer sample only costs time. */
const SAMPLE = 1_000;
/** Shorter texts fit several languages. */
const SHORTEST = 24;

/**
 * Language tag (BCP 47) of a text, detected or declared; null where neither decides it.
 *
 * @param declared language in the input ("en-GB", "en_US", "English"); accepted where it is well formed, unless the
 * text is clearly in another language, as in bilingual feeds
 */
export function languageOf(text: string, declared?: string): string | null {
  const tag = declared?.trim().replaceAll("_", "-");
  if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) {
    const [primary = "", ...rest] = tag.split("-");
    return clearlyOtherLanguage(primary.toLowerCase(), text) ?? [primary.toLowerCase(), ...rest].join("-");
  }
  if (text.length < SHORTEST && /^[\p{ASCII}]*$/u.test(text)) return null;
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyEnglish(sample.slice(0, PLAIN_SAMPLE)) || isPlainlyEnglish(sample)) return "en";
  detector ??= loadDetector();
  return detector.detect(sample).language || null;
}

/** Least characters for doubting the declared language. */
const ENOUGH_TO_DOUBT = 60;
/**
 * Languages that letter statistics hardly distinguish, and tags of one language. Among these the declared one is
 * accepted.
 */
const ALIKE = [
  "da nb nn no sv",
  "bs hr sr sl",
  "cs sk",
  "ca es gl pt",
  "id ms",
  "be bg mk ru uk",
  "ar fa ur",
  "hi mr ne",
  "tl fil",
  "iw he",
];

/** The language of a text that clearly differs from the declared one; else null. */
function clearlyOtherLanguage(declared: string, text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample.length < ENOUGH_TO_DOUBT) return null;
  if (isPlainlyEnglish(sample)) return declared === "en" ? null : "en";
  detector ??= loadDetector();
  const found = detector.detect(sample);
  if (!found.language || found.language === declared || !found.isReliable()) return null;
  const alike = ALIKE.some(
    (line) => line.split(" ").includes(declared) && line.split(" ").includes(found.language),
  );
  return alike ? null : found.language;
}

let detector: typeof Eld | null = null;

/**
 * Loads the detector on first use: its table takes longer to load than a small build takes to extract. `#eld` is the
 * copy of its smallest build that `npm run vendor` puts into the package; eld itself contains 8 MB of larger tables.
 */
function loadDetector(): typeof Eld {
  return (createRequire(import.meta.url)("#eld") as { eld: typeof Eld }).eld;
}

/** In characters. */
const LONGEST_ENGLISH = Math.max(...ENGLISH_MARKERS.map((word) => word.length));
/**
 * A small hash table, so that no word is cut out of the text: the number of a marker, from 1, by the slot of its hash.
 * `HASHES` tells other words of that slot from it.
 */
const ENGLISH_AT = new Uint8Array(1_024);
const HASHES = [0, ...ENGLISH_MARKERS.map(hashOf)];
const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (ENGLISH_AT.length - 1);
ENGLISH_MARKERS.forEach((word, index) => {
  ENGLISH_AT[slotOf(hashOf(word))] = index + 1;
});
/** Characters of the sample for plain English. */
const PLAIN_SAMPLE = 300;
/** Least share of the words that are markers of English, and least number of different ones. */
const ENGLISH_SHARE = 0.2;
const ENGLISH_KINDS = 5;

const [APOSTROPHE, LOWER_A, LOWER_Z, UPPER_A, UPPER_Z, TO_LOWER] = [39, 97, 122, 65, 90, 32];

/**
 * Detects plain English cheaply: at least a fifth of the words are English function words, and five different ones.
 * Letter statistics would cost more than splitting the sentences.
 */
function isPlainlyEnglish(sample: string): boolean {
  let words = 0;
  let english = 0;
  /** A bit for each marker that was seen; there are fewer than 31. */
  let seen = 0;
  let start = 0;
  let hash = HASH_START;
  for (let at = 0; at <= sample.length; at++) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0;
    const letter = code >= UPPER_A && code <= UPPER_Z ? code + TO_LOWER : code;
    if ((letter >= LOWER_A && letter <= LOWER_Z) || letter === APOSTROPHE) {
      hash = hashOn(hash, letter);
      continue;
    }
    if (at > start) {
      words++;
      const marker = at - start <= LONGEST_ENGLISH ? (ENGLISH_AT[slotOf(hash)] ?? 0) : 0;
      if (marker > 0 && HASHES[marker] === hash) {
        english++;
        seen |= 1 << marker;
      }
    }
    start = at + 1;
    hash = HASH_START;
  }
  return english > 0 && english >= words * ENGLISH_SHARE && countBits(seen) >= ENGLISH_KINDS;
}

function countBits(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** Whether rules for English apply. An unknown language counts as English, the most common input. */
export function isEnglish(language: string | null): boolean {
  return language === null || language === "en" || language.startsWith("en-");
}
