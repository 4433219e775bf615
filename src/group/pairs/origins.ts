/** Finds articles of one group that count as one report: they share their words, or come from one newsroom. */

import type { Article } from "../../model.js";
import { DisjointSets } from "../../structures/disjoint-sets.js";
import { remember } from "../../structures/object-memo.js";
import { sentencesOf } from "../../words/sentence-marks.js";
import { fromOneNewsroom } from "../document/outlet.js";
import type { Terms } from "../document/terms.js";
import { areCopies } from "./near-duplicates.js";

/** Data of each article, by index. */
export interface Sources {
  readonly articles: readonly Article[];
  readonly terms: readonly Terms[];
}

/**
 * Sets of two or more articles of one origin among the members of one group, by index, each ascending.
 *
 * @param overlap share of common runs of words from which one article is a copy of another
 */
export function originsWithin(
  members: readonly number[],
  { articles, terms }: Sources,
  overlap: number,
): number[][] {
  if (members.length < 2) return [];
  const sets = new DisjointSets(members.length);
  for (const [first, a] of members.entries()) {
    for (const [behind, b] of members.slice(first + 1).entries()) {
      const second = first + 1 + behind;
      if (sets.rootOf(first) === sets.rootOf(second)) continue;
      const [own, other, left, right] = [articles[a], articles[b], terms[a], terms[b]];
      if (!own || !other || !left || !right) continue;
      const onePiece = own.pageOf === other.id || other.pageOf === own.id;
      if (
        onePiece ||
        fromOneNewsroom(own.source, other.source) ||
        areCopies(left, right, overlap) ||
        shareSentences(own, other, overlap)
      )
        sets.unite(first, second);
    }
  }
  return sets
    .sets()
    .filter((set) => set.length > 1)
    .map((set) => set.map((place) => members[place] as number));
}

/** Words of sentences that two briefs have in common, at least. */
const FEWEST_WORDS = 12;
/** Words of a sentence that nobody writes a second time by chance. */
const LONG_SENTENCE = 8;
/** Sentences of an article that are compared. */
const LOOKED_AT = 12;
const QUOTED = /["“”„«»「」]/u;

/** The sentences of an article that are its own words, with their number of words, and the words of all. */
const sentencesWritten = remember((article: Article) => {
  const own = new Map<string, number>();
  let all = 0;
  for (const { text } of sentencesOf(article).slice(0, LOOKED_AT)) {
    const words = text.trim().split(/\s+/).length;
    all += words;
    if (words >= LONG_SENTENCE && !QUOTED.test(text)) own.set(text.trim(), words);
  }
  return { own, all };
});

/**
 * Whether much of the shorter of two texts stands in the other, sentence by sentence: local editions that differ in a line.
 * Quotations are left out, because independent reports have them in common.
 */
function shareSentences(a: Article, b: Article, overlap: number): boolean {
  const [one, other] = [sentencesWritten(a), sentencesWritten(b)];
  let shared = 0;
  for (const [text, words] of one.own) if (other.own.has(text)) shared += words;
  return shared >= FEWEST_WORDS && shared >= overlap * Math.min(one.all, other.all);
}
