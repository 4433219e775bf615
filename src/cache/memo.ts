/** A memo: results of earlier builds, by a key that covers all they were computed from. */

import type { StoredForm } from "./lazy-members.js";

/** Where such results are stored: in a folder, or nowhere (`noMemo`). */
export interface Memo {
  /** @returns a copy of the stored value; undefined where there is none, or it is damaged */
  recall(key: string): unknown;
  /** Whether something is stored for the key, where that alone is asked. It counts as used. */
  has(key: string): boolean;
  /**
   * Stores a value.
   *
   * @param value plain data, as `node:v8` serializes it; the caller must not change it afterwards
   */
  keep(key: string, value: object): void;
}

/** Stores nothing, so that each build computes everything. */
export const noMemo: Memo = { recall: () => undefined, has: () => false, keep: () => {} };

/**
 * The stored value of a key, or else a new one, which is stored. The key has to cover everything that the value depends
 * on.
 */
export function recalled<T extends object>(memo: Memo, keyOf: () => string, make: () => T): T {
  if (memo === noMemo) return make();
  const key = keyOf();
  const known = memo.recall(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  memo.keep(key, made);
  return made;
}

const AS_IT_IS: StoredForm<object> = { pack: (value) => value, unpack: (stored) => stored };

/**
 * As `recalled`, for many values: `make` gets the indices of unknown ones and returns a value for each. It is not
 * called where all are known.
 *
 * @param form how values are stored; absent: as they are
 */
export async function recalledAll<T extends object>(
  memo: Memo,
  count: number,
  keyAt: (index: number) => string,
  make: (missing: readonly number[]) => Promise<readonly T[]>,
  form: StoredForm<T> = AS_IT_IS as StoredForm<T>,
): Promise<T[]> {
  const all = Array.from({ length: count }, (_, index) => index);
  if (memo === noMemo) return [...(await make(all))];
  const keys = all.map(keyAt);
  const values = keys.map((key) => {
    const stored = memo.recall(key) as object | undefined;
    return stored === undefined ? undefined : form.unpack(stored);
  });
  const missing = all.filter((index) => values[index] === undefined);
  const made = missing.length === 0 ? [] : await make(missing);
  for (const [at, index] of missing.entries()) {
    values[index] = made[at] as T;
    memo.keep(keys[index] as string, form.pack(made[at] as T));
  }
  return values as T[];
}
