/** Sorted lists of numbers, compared in one pass over both. */

/** Number of members that two ascending lists share. A repeated member counts as often as both have it. */
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

/**
 * Position of the first member of an ascending list that is not less than a value; `end` where all are less.
 *
 * @param start position where the search begins; 0 if not given
 * @param end position before which it ends; the length if not given
 */
export function lowerBound(list: Uint32Array, value: number, start = 0, end = list.length): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of a value in an ascending list, by binary search; -1 where it is none of its members. */
export function indexInSorted(list: Uint32Array, value: number): number {
  const at = lowerBound(list, value);
  return list[at] === value ? at : -1;
}
