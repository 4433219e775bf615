/** Sorted lists of numbers, compared in one pass over both. */

/** Number of members that two ascending lists share, repeats as often as both have them. */
export function commonCount(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] as number;
    const other = b[j] as number;
    if (one === other) count++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return count;
}
