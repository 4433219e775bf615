/**
 * Results of earlier builds for pairs of neighbours. A likeness depends on the two articles and on the weights of their
 * words. The weights change in coarse steps as articles come and go, so most pairs of a build are known from the
 * previous one.
 */
import { hash } from "node:crypto";
import { keyOf, keyOfParts } from "../../cache/content-key.js";
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

/** @param near neighbours of each article, ascending; symmetric */
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
  const keys = near.map((list, article) => {
    const higher = list.filter((other) => other > article);
    return keyOfParts(
      "pairs",
      windowDays,
      profileKeys[article],
      Array.from(higher, (one) => profileKeys[one]),
    );
  });
  const fresh = new Set<number>();
  const rows = near.map((list, article) => {
    const known = memo.recall(keys[article] as string);
    if (known instanceof Float32Array && known.length === list.length - lowerIn(list, article)) {
      const row = new Float32Array(list.length).fill(UNKNOWN);
      row.set(known, list.length - known.length);
      return row;
    }
    fresh.add(article);
    return new Float32Array(list.length).fill(UNKNOWN);
  });
  return {
    rows,
    profileKeys,
    keep() {
      for (const article of fresh) {
        const row = rows[article] as Float32Array;
        memo.keep(keys[article] as string, row.slice(lowerIn(near[article] as Uint32Array, article)));
      }
    },
  };
}

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
