/** Walks the words of two articles side by side, in ascending order of term. */
import type { Profile } from "./profile.js";

/**
 * Walks over the words of two articles in ascending order.
 *
 * @param visit gets the position of a word in the first and in the second; -1 where that one lacks it
 */
export function walkWords(a: Profile, b: Profile, visit: (inA: number, inB: number) => void): void {
  const [s, t] = [a.words.terms, b.words.terms];
  for (let i = 0, j = 0; i < s.length || j < t.length; ) {
    const difference = i >= s.length ? 1 : j >= t.length ? -1 : (s[i] as number) - (t[j] as number);
    visit(difference <= 0 ? i : -1, difference >= 0 ? j : -1);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}

/**
 * Walks over the words that two articles share, in ascending order.
 *
 * @param visit gets the positions of a word that both have, and its weight: the lower of the two rarities
 */
export function walkCommonWords(
  a: Profile,
  b: Profile,
  visit: (inA: number, inB: number, rare: number) => void,
): void {
  walkWords(a, b, (i, j) => {
    if (i >= 0 && j >= 0) visit(i, j, Math.min(a.rarity[i] as number, b.rarity[j] as number));
  });
}
