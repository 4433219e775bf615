/** Detects that two sentences put one thing on the other side of another: "before the vote", "after the vote". */
import { ahead } from "../facts/predicate.js";
import type { Reading } from "../sentence/analysis.js";
import type { WordPair } from "./similarity-features.js";

/** Prepositions of two sides. */
const SIDES: readonly (readonly [one: string, other: string])[] = [
  ["before|prior to|ahead of", "after|following"],
  ["towards?", "away from"],
  ["above|over", "below|under|beneath"],
  ["inside|within", "outside"],
  [
    String.raw`(?<!(?:due|owing|thanks|prior|next|close|near|from \p{Ll}{1,30}) )(?:to|for|towards?|into)`,
    "from|out of",
  ],
  [String.raw`as (?!soon|well|long|far|many|much|few)\p{Ll}+ as`, "than"],
];
/** Words between the preposition and the common word: "before what the". */
const BETWEEN =
  " (?:(?:the|an?|its|his|her|their|this|that|these|those|what|which|all|some|any|both) ){0,2}$";

const PATTERNS = SIDES.map((sides) =>
  sides.map((words) => new RegExp(String.raw`\b(?:${words})${BETWEEN}`, "iu")),
);

/** Whether a common word follows opposed prepositions. `pairs` align `a` and `b`. */
export function opposedRelators(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [a.words[i], b.words[j]];
    // "Back to 1977", "from 1977": ends of a period.
    if (!one || !other || one.number || other.number) return false;
    const [mine, theirs] = [ahead(a, one), ahead(b, other)];
    return PATTERNS.some(([first, second]) => {
      if (!first || !second) return false;
      return (first.test(mine) && second.test(theirs)) || (second.test(mine) && first.test(theirs));
    });
  });
}
