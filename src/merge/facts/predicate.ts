/** What a sentence says of its subject: the word after "was", "has been", "will". */
import type { Reading } from "../sentence/analysis.js";

const AUXILIARY =
  /\b(?:will|would|has|have|had|was|were|is|are|been|be) (?:(?:not|also|already|now|still|been|be|being|later|\p{Ll}+ly) )*(?=\p{Ll})/gu;

/** Indices of the content words that follow an auxiliary, in order; none where the verb stands alone. */
export function predicatesOf({ text, words }: Reading): readonly number[] {
  return [...text.matchAll(AUXILIARY)].flatMap(({ index, 0: all }) => {
    const at = words.findIndex(({ start }) => start === index + all.length);
    return at < 0 ? [] : at;
  });
}
