/** How much there is to read, in words. */

/** Scripts that set no spaces between words: two characters are about one of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;

/** "It isn't 2,400.5 m high" -> 5; "橋が月曜日に再開した" -> 5. */
export function readingLength(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
