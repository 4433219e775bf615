/** What earlier builds made, by key. */

export interface Memo {
  /** A copy of what was kept under the key; undefined: nothing was, or it was damaged. */
  recall(key: string): unknown;
  /** @param value plain data, as `node:v8` serializes it; not to be changed after */
  keep(key: string, value: object): void;
}

/** Remembers nothing: each build makes all anew. */
export const noMemo: Memo = { recall: () => undefined, keep: () => {} };

/** What was made under this key before, or else is made now. The key has to tell all that it is made of. */
export function recalled<T extends object>(memo: Memo, keyOf: () => string, make: () => T): T {
  if (memo === noMemo) return make();
  const key = keyOf();
  const known = memo.recall(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  memo.keep(key, made);
  return made;
}

/**
 * As `recalled`, for many at once: `make` is given the places of those that are not known, and answers for each. Where all are
 * known it is not called.
 */
export async function recalledAll<T extends object>(
  memo: Memo,
  count: number,
  keyAt: (index: number) => string,
  make: (missing: readonly number[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const all = Array.from({ length: count }, (_, index) => index);
  if (memo === noMemo) return [...(await make(all))];
  const keys = all.map(keyAt);
  const values = keys.map((key) => memo.recall(key) as T | undefined);
  const missing = all.filter((index) => values[index] === undefined);
  const made = missing.length === 0 ? [] : await make(missing);
  for (const [at, index] of missing.entries()) {
    values[index] = made[at] as T;
    memo.keep(keys[index] as string, made[at] as T);
  }
  return values as T[];
}
