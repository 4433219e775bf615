/** Two texts side by side: what stands in both in one order, and what stands in one where the other has something else. */

/** Stretches of the first and the second between the words that both have; `to` is exclusive. */
export interface Gap {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface KeyAlignment {
  /** Places of the words that both have, in order. */
  readonly matched: readonly (readonly [number, number])[];
  /** Where both have something, and not the same. */
  readonly gaps: readonly Gap[];
}

/**
 * By the longest common subsequence (Wagner & Fischer 1974): work grows with the product of the lengths, so it is asked
 * for short texts that are known to be alike.
 */
export function alignKeys(a: readonly string[], b: readonly string[]): KeyAlignment {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
    }
  }
  const matched: [number, number][] = [];
  const gaps: Gap[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromA && j > fromB) gaps.push({ from: [fromA, fromB], to: [i, j] });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
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
