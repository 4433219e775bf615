/**
 * Detects that one sentence reports what is only background in the other: "the tiger that escaped was shot", "a tiger
 * escaped". The second does not say what the first reports.
 */
import { deedsOf } from "../facts/predicate.js";
import type { Reading } from "../sentence/analysis.js";
import type { WordPair } from "./similarity-features.js";

/** Begins a clause that says something of a noun. */
const OF_A_NOUN = /\b(?:who|which|that|whom|whose)\b/giu;
/** "said that", "reports that": what follows is the news. */
const REPORTED =
  /\b(?:said|says|say|told \p{L}+|announced|confirmed|reports?|claims?|reported|claimed|warned|added|fears?|fact|news) $/iu;
/** Begins a clause or phrase about the circumstances. */
const CIRCUMSTANCE =
  /\b(?:after|when|while|before|since|following|amid|because|despite|although|though|where|as)\b/giu;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the background of a sentence stands, in characters. */
function backgroundOf({ text, words }: Reading, deeds: readonly number[]): readonly Span[] {
  const comma = (from: number) => {
    const at = text.indexOf(",", from);
    return at < 0 ? text.length : at;
  };
  const circumstances = [...text.matchAll(CIRCUMSTANCE)].map(({ index }) => ({
    from: index,
    to: comma(index),
  }));
  const ofNouns = [...text.matchAll(OF_A_NOUN)].flatMap(({ index }): Span[] => {
    const before = text.slice(0, index);
    if (REPORTED.test(before)) return [];
    if (/, $/.test(before)) return [{ from: index, to: comma(index) }];
    // Without a comma the first verb ends what is said of the noun.
    const verb = deeds.map((at) => words[at]).find((word) => word !== undefined && word.start > index);
    return verb ? [{ from: index, to: verb.end }] : [];
  });
  return [...circumstances, ...ofNouns];
}

/** Whether what one states is nowhere in the other, which states something out of the first one's background. */
export function statesBackground(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return (
    isNewsAlone(
      a,
      b,
      pairs.map((pair) => [pair.a, pair.b]),
    ) ||
    isNewsAlone(
      b,
      a,
      pairs.map((pair) => [pair.b, pair.a]),
    )
  );
}

function isNewsAlone(
  a: Reading,
  b: Reading,
  pairs: readonly (readonly [ofA: number, ofB: number])[],
): boolean {
  const [deeds, others] = [deedsOf(a), deedsOf(b)];
  if (deeds.length === 0 || others.length === 0) return false;
  const spans = backgroundOf(a, deeds);
  const isBackground = (at: number) => {
    const start = a.words[at]?.start ?? 0;
    return spans.some(({ from, to }) => start >= from && start < to);
  };
  const news = deeds.filter((at) => !isBackground(at));
  if (news.length === 0 || pairs.some(([mine]) => news.includes(mine))) return false;
  const theirSpans = backgroundOf(b, others);
  const theirNews = others.filter((at) => {
    const start = b.words[at]?.start ?? 0;
    return !theirSpans.some(({ from, to }) => start >= from && start < to);
  });
  const shared = pairs.filter(([, theirs]) => theirNews.includes(theirs));
  return shared.length > 0 && shared.every(([mine]) => isBackground(mine));
}
