/** Aligns two texts: what both have in the same order, and where they differ. */

/** Positions in the first and the second text between two common words; `to` is exclusive. */
export interface Gap {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface KeyAlignment {
  /** Positions of the common words, in order. */
  readonly matched: readonly (readonly [number, number])[];
  /** Ranges where both have something different. */
  readonly gaps: readonly Gap[];
}

/**
 * By the longest common subsequence (Wagner & Fischer 1974). The work is the product of the lengths, so it is used only
 * for short texts that are known to be alike.
 */
export function alignKeys(a: readonly string[], b: readonly string[]): KeyAlignment {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  // Each key is compared with all keys of the other text: numbers are equal or not at one glance.
  const [first, second] = [Uint16Array.from(a, numberOf), Uint16Array.from(b, numberOf)];
  for (let i = a.length - 1; i >= 0; i--) {
    const key = first[i];
    // To the right of the cell, and to the right below it.
    let [right, diagonal] = [0, 0];
    for (let j = b.length - 1, at = i * width + j; j >= 0; j--, at--) {
      const below = longest[at + width] as number;
      right = key === second[j] ? diagonal + 1 : below > right ? below : right;
      diagonal = below;
      longest[at] = right;
    }
  }
  const matched: [number, number][] = [];
  const gaps: Gap[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromA && j > fromB) gaps.push({ from: [fromA, fromB], to: [i, j] });
  };
  while (i < a.length && j < b.length) {
    if (first[i] === second[j]) {
      close();
      matched.push([i++, j++]);
      [fromA, fromB] = [i, j];
    } else if ((longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number)) i++;
    else j++;
  }
  [i, j] = [a.length, b.length];
  close();
  return { matched, gaps };
}
