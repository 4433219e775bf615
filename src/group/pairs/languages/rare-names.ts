/**
 * Rare names at the beginning of an article: a village, a mayor, a ship. In languages without labelled reports, common
 * rare names are better evidence for one event than the other words.
 */

import type { Article } from "../../../model.js";
import { remember } from "../../../structures/object-memo.js";
import { stemIn } from "../../../words/text/tokens.js";
import { hashTerm } from "../../document/bag.js";
import { lexeme } from "../../document/lexeme.js";
import { type Item, seriesReading } from "../../frames/reading.js";
import { frequencies } from "../../vectors/document-frequency.js";

/** Headline and first words. */
export const HEAD = 60;
/** Least weight of a rare word in its own language, whose table may be short, and in English, whose table is long. */
const RARE = 5;
const RARE_IN_ENGLISH = 7.3;
const SHORTEST = 3;

const { weight } = frequencies(new Map());

export interface RareName {
  /** Folded, as `Item.key`. */
  readonly key: string;
  readonly raw: string;
  readonly headline: boolean;
  /** Index among the items of the article. */
  readonly at: number;
}

/** Rare names at the beginning of an article, each once, in order. */
export const rareNamesOf: (article: Article) => readonly RareName[] = remember((article) => {
  const { items, language } = seriesReading(article);
  const byKey = new Map<string, RareName>();
  for (const [at, item] of items.slice(0, HEAD).entries()) {
    if (!byKey.has(item.key) && isRareName(item, language))
      byKey.set(item.key, { key: item.key, raw: item.raw, headline: item.headline, at });
  }
  return [...byKey.values()];
});

function isRareName({ kind, key }: Item, language: string | null): boolean {
  if (kind !== "name" || key.length < SHORTEST || !/^[\p{L}'’-]+$/u.test(key)) return false;
  return weight(lexeme(key, language).term, language) >= RARE && isRareInEnglish(key);
}

/** Names cross borders: a name that is common in English news is rare in no language. @param key lower case */
export function isRareInEnglish(key: string): boolean {
  const plain = key.normalize("NFKD").replace(/\p{M}+/gu, "");
  return weight(hashTerm(stemIn(plain, "en")), "en") >= RARE_IN_ENGLISH;
}
