/**
 * Results of earlier builds for pairs of neighbours. A likeness depends on the two articles and on the weights of their
 * words. The weights change in coarse steps as articles come and go, so most pairs of a build are known from the
 * previous one.
 */
import { hash } from "node:crypto";
import { KEY_LENGTH, keyOf, keyOfParts } from "../../cache/content-key.js";
import { type Memo, noMemo } from "../../cache/memo.js";
import type { Article, Remark } from "../../model.js";
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
  /**
   * The likeness of matter of a pair: made where no earlier build did.
   *
   * @param article the lower of the two
   * @param at place of the other among its neighbours
   */
  matter(article: number, at: number, make: () => number): number;
  /** Why a pair is related, as `matter`. @param swapped whether it is told from the side of the other */
  reason(article: number, at: number, swapped: boolean, make: () => Remark | null): Remark | null;
  /** Stores what is known now. */
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
    return {
      rows,
      profileKeys: articles.map(() => ""),
      matter: (_article, _at, make) => make(),
      reason: (_article, _at, _swapped, make) => make(),
      keep: () => {},
    };
  }
  const profileKeys = articles.map((article, index) => profileKey(article, profiles[index] as Profile));
  const keys = profileKeys.map((key) => keyOfParts("pairs", windowDays, key));
  const fresh = new Set<number>();
  const lower = near.map(lowerIn);
  const rows = near.map((list) => new Float32Array(list.length).fill(UNKNOWN));
  const known = near.map((list, article): StoredPairs => {
    const from = lower[article] as number;
    const others = Array.from(list.subarray(from), (other) => profileKeys[other]).join("");
    const values = (rows[article] as Float32Array).subarray(from);
    const own = { others, values, matters: new Float64Array(values.length).fill(Number.NaN), reasons: [] };
    if (!recallInto(own, memo.recall(keys[article] as string))) fresh.add(article);
    return own;
  });
  return {
    rows,
    profileKeys,
    matter(article, at, make) {
      const { matters } = known[article] as StoredPairs;
      const place = at - (lower[article] as number);
      let value = matters[place] as number;
      if (Number.isNaN(value)) {
        value = make();
        matters[place] = value;
        fresh.add(article);
      }
      return value;
    },
    reason(article, at, swapped, make) {
      const { reasons } = known[article] as StoredPairs;
      const place = at - (lower[article] as number);
      const found = reasons.find((one) => one.at === place && one.swapped === swapped);
      if (found !== undefined) return found.remark;
      const remark = make();
      reasons.push({ at: place, swapped, remark });
      fresh.add(article);
      return remark;
    },
    keep() {
      for (const article of fresh) {
        const own = known[article] as StoredPairs;
        memo.keep(keys[article] as string, { ...own, values: own.values.slice() });
      }
    },
  };
}

/** The pairs of one article with its higher neighbours. */
interface StoredPairs {
  /** Profile keys of the neighbours, joined: all have one length. */
  readonly others: string;
  readonly values: Float32Array;
  /** NaN: unknown. */
  readonly matters: Float64Array;
  /** Of the few pairs whose reason was asked for, by place. */
  readonly reasons: { readonly at: number; readonly swapped: boolean; readonly remark: Remark | null }[];
}

/**
 * Fills in what an earlier build stored. A neighbour that has changed costs its own pair alone.
 *
 * @returns whether all neighbours were stored
 */
function recallInto({ others, values, matters, reasons }: StoredPairs, found: unknown): boolean {
  if (values.length === 0) return true;
  if (found === undefined) return false;
  const stored = found as StoredPairs;
  if (stored.others === others) {
    values.set(stored.values);
    matters.set(stored.matters);
    reasons.push(...stored.reasons);
    return true;
  }
  const known = new Map(Array.from(stored.values, (_, at) => [keyAt(stored.others, at), at]));
  let whole = true;
  for (let at = 0; at < values.length; at++) {
    const place = known.get(keyAt(others, at));
    if (place === undefined) {
      whole = false;
      continue;
    }
    values[at] = stored.values[place] as number;
    matters[at] = stored.matters[place] as number;
    for (const reason of stored.reasons) if (reason.at === place) reasons.push({ ...reason, at });
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

/**
 * The weights from which all else of a profile follows, beside the article's own terms; without the lookups, which pairs do
 * not use.
 */
function profileKey(article: Article, { rarity, pairs, figures, mainSubjects }: Profile): string {
  const { people, places } = mainSubjects;
  const lists = [
    rarity,
    pairs.weights,
    figures.weights,
    people.terms,
    people.weights,
    places.terms,
    places.weights,
  ];
  const bytes = Buffer.concat(
    lists.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
  return keyOfParts(keyOf(article), hash("sha256", bytes));
}
