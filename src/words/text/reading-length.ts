/** How much there is to read, in words. */

/** Scripts that set no spaces between words: two characters are about one of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Code units of these scripts, and others: most texts have none, and are not searched further. */
const MAYBE_UNSPACED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;

/** "It isn't 2,400.5 m high" -> 5; "橋が月曜日に再開した" -> 5. */
export function readingLength(text: string): number {
  const unspaced = MAYBE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
