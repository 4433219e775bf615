/**
 * Detects that one sentence restricts what it tells to somebody or something, and the other does not: "only the cellar
 * was flooded", "the cellar was also flooded"; "the rector alone knew", "the rector and the bursar knew".
 */
import { remember } from "../../../structures/object-memo.js";
import { FINITE_AUXILIARIES } from "../../../words/lexicon/english-function-words.js";
import type { Reading } from "../../sentence/analysis.js";
import type { WordPair } from "../similarity-features.js";

/** Directly before what it restricts. Not "the only road", "not only", "only on Monday", "only recently". */
const ONLY = new RegExp(
  [
    String.raw`(?<!\b(?:the|an?|his|her|its|their|not|if|when|${FINITE_AUXILIARIES.join("|")}) )`,
    String.raw`\b(?:only|solely|just|exclusively)(?= (?:the |an? |his |her |its |their |two |three |one )?\p{L})`,
  ].join(""),
  "giu",
);
/** "damaged only the lighthouse". */
const ONLY_OBJECT = /\p{Ll}(?:ed|t|k|w|d) (?:only|just) (?=(?:the|an?|his|her|its|their) \p{L})/giu;
/** Directly behind what it restricts: "the rector alone", "to foreigners only". */
const ALONE = /(?<= )(?:alone\b|only(?=[.,;]|$))/giu;
/** A word that each of the three has. */
const RESTRICTS = /only|solely|just|exclusively|alone/iu;
const ALSO = /\b(?:also|as well|too|alike|likewise|not only|along with|together with)\b/i;
const ANYBODY = /\b(?:every|any)(?:one|body)\b/i;
const AND_ANOTHER = /^(?:,| and| as well as| along with)(?: (?:the|an?|his|her|its|their))? $/i;

/** Whether only one restricts it, and the other adds to it or names another beside it. `pairs` align `a` and `b`. */
export function otherFocus(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const turned = pairs.map((pair) => ({ a: pair.b, b: pair.a }));
  return widens(a, b, pairs) || widens(b, a, turned);
}

/** Whether the first restricts what the second adds to, or names with another beside it. */
function widens(a: Reading, b: Reading, pairs: readonly Pick<WordPair, "a" | "b">[]): boolean {
  const restricted = restrictedIn(a);
  if (restricted.length === 0 || restrictedIn(b).length > 0) return false;
  const counterparts = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const aligned = new Set(pairs.map((pair) => pair.b));
  return restricted.some((at) => {
    const other = counterparts.get(at);
    if (ALSO.test(b.text) || ANYBODY.test(b.text)) return true;
    if (other === undefined) return false;
    const between = (left: number, right: number) =>
      AND_ANOTHER.test(b.text.slice(b.words[left]?.end, b.words[right]?.start));
    const beside = [other - 1, other + 1].filter(
      (near) => near >= 0 && near < b.words.length && !aligned.has(near),
    );
    return beside.some((near) => between(Math.min(near, other), Math.max(near, other)));
  });
}

/**
 * Indices of the words that are told of nobody and nothing else: the next noun behind "only", the last before "alone". Each sentence
 * is compared with many others, and read once.
 */
const restrictedIn = remember(({ text, words }: Reading): readonly number[] => {
  if (!RESTRICTS.test(text)) return [];
  const behind = [ONLY, ONLY_OBJECT].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: all }) => {
      const first = words.findIndex(({ start }) => start >= index + all.length);
      if (first < 0) return [];
      let last = first;
      while (text.slice(words[last]?.end, words[last + 1]?.start ?? 0) === " ") last++;
      return words.flatMap((_, at) => (at >= first && at <= last ? at : []));
    }),
  );
  const before = [...text.matchAll(ALONE)].flatMap(({ index }) => {
    const last = words.findLastIndex(({ end }) => end <= index);
    return last < 0 ? [] : last;
  });
  return [...behind, ...before];
});
