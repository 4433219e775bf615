/**
 * Results of earlier builds for pairs of neighbours. A likeness depends on the two articles and on the weights of their
 * words. The weights change in coarse steps as articles come and go, so most pairs of a build are known from the
 * previous one.
 */
import { hash } from "node:crypto";
import { KEY_LENGTH, keyOf, keyOfParts } from "../../cache/content-key.js";
import { type Memo, noMemo } from "../../cache/memo.js";
import type { Article } from "../../model.js";
import type { Profile } from "../vectors/profile.js";

/** Value of a pair that was not compared yet. */
const UNKNOWN = -1;

export interface PairMemory {
  /**
   * For each article, values of the pairs with each of its neighbours, stored with the lower index; -1 where unknown.
   * To be filled in place.
   */
  readonly rows: readonly Float32Array[];
  /** Key of an article as pairs see it: its content and the weights of its words. Empty without a cache. */
  readonly profileKeys: readonly string[];
  /** Stores the current rows. */
  keep(): void;
}

/**
 * Recalls the values of pairs that earlier builds stored.
 *
 * @param near neighbours of each article, ascending; symmetric
 */
export function pairMemory(
  articles: readonly Article[],
  profiles: readonly Profile[],
  near: readonly Uint32Array[],
  windowDays: number | null,
  memo: Memo,
): PairMemory {
  if (memo === noMemo) {
    const rows = near.map((list) => new Float32Array(list.length).fill(UNKNOWN));
    return { rows, profileKeys: articles.map(() => ""), keep: () => {} };
  }
  const profileKeys = articles.map((article, index) => profileKey(article, profiles[index] as Profile));
  const keys = profileKeys.map((key) => keyOfParts("pairs", windowDays, key));
  const fresh = new Set<number>();
  const higher = near.map((list, article) => list.subarray(lowerIn(list, article)));
  const othersOf = (article: number) =>
    Array.from(higher[article] as Uint32Array, (other) => profileKeys[other]).join("");
  const rows = near.map((list, article) => {
    const row = new Float32Array(list.length).fill(UNKNOWN);
    const values = row.subarray(list.length - (higher[article] as Uint32Array).length);
    if (!recallInto(values, othersOf(article), memo.recall(keys[article] as string))) fresh.add(article);
    return row;
  });
  return {
    rows,
    profileKeys,
    keep() {
      for (const article of fresh) {
        const row = rows[article] as Float32Array;
        const values = row.slice(row.length - (higher[article] as Uint32Array).length);
        const stored: StoredPairs = { others: othersOf(article), values };
        memo.keep(keys[article] as string, stored);
      }
    },
  };
}

/** The pairs of one article with its higher neighbours. */
interface StoredPairs {
  /** Profile keys of the neighbours, joined: all have one length. */
  readonly others: string;
  readonly values: Float32Array;
}

/**
 * Fills in the values that an earlier build stored. A neighbour that has changed costs its own pair alone.
 *
 * @param others profile keys of the neighbours of `values`, joined
 * @returns whether all neighbours were stored
 */
function recallInto(values: Float32Array, others: string, found: unknown): boolean {
  if (values.length === 0) return true;
  if (found === undefined) return false;
  const stored = found as StoredPairs;
  if (stored.others === others) {
    values.set(stored.values);
    return true;
  }
  const known = new Map(Array.from(stored.values, (value, at) => [keyAt(stored.others, at), value]));
  let whole = true;
  for (let at = 0; at < values.length; at++) {
    const value = known.get(keyAt(others, at));
    if (value === undefined) whole = false;
    else values[at] = value;
  }
  return whole;
}

const keyAt = (joined: string, at: number): string => joined.slice(at * KEY_LENGTH, (at + 1) * KEY_LENGTH);

/** How many values of an ascending list are lower. */
function lowerIn(list: Uint32Array, than: number): number {
  let count = 0;
  while (count < list.length && (list[count] as number) < than) count++;
  return count;
}

/** All of a profile except the terms, which follow from the article, and the lookups, which pairs do not use. */
function profileKey(article: Article, { terms: _terms, lookups: _lookups, ...weights }: Profile): string {
  const parts: Uint8Array[] = [];
  gather(weights, parts);
  return keyOfParts(keyOf(article), hash("sha256", Buffer.concat(parts)));
}

function gather(value: unknown, parts: Uint8Array[]): void {
  if (ArrayBuffer.isView(value)) parts.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  else if (typeof value === "number") parts.push(new Uint8Array(Float64Array.of(value).buffer));
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) gather(inner, parts);
  else parts.push(Buffer.from(String(value)));
}
