/** How much there is to read, in words. */

/** Scripts that set no spaces between words: two characters are about one of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Code units of these scripts, and others: most texts have none, and are not searched further. */
const MAYBE_UNSPACED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Number of words of a text as a reader counts them. In scripts without spaces two characters are a word, rounded up: "It
 * isn't 2,400.5 m high" -> 5; "橋が月曜日に再開した" -> 5.
 */
export function readingLength(text: string): number {
  const plain = plainLength(text);
  if (plain !== null) return plain;
  const unspaced = MAYBE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

/** What joins two words beside "’": "isn't", "2,400.5", "Stratford-on-Avon". */
const JOINTS = "'-,.";
const APOSTROPHE = "’".charCodeAt(0);

/** The words of a text of ASCII letters and typographic marks, without a pattern; null for others. */
function plainLength(text: string): number | null {
  let count = 0;
  /** Offset behind the last word, and behind the last joint that touches it. */
  let [wordEnd, jointEnd] = [-1, -1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) {
      if (wordEnd !== at && jointEnd !== at) count++;
      wordEnd = at + 1;
    } else if (code === APOSTROPHE || (code < 128 && JOINTS.includes(text.charAt(at)))) {
      if (wordEnd === at) jointEnd = at + 1;
    } else if (code > 127 && code !== NO_BREAK && (code < FIRST_MARK || code > LAST_MARK)) return null;
  }
  return count;
}

const NO_BREAK = 0xa0;
/** Dashes, quotation marks and an ellipsis. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];
