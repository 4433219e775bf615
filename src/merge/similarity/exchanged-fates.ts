/** Detects that two have exchanged what became of them: "will close Orne" beside "Orne stays open and Selm closes". */

import { actorOf } from "../facts/assertion.js";
import { predicatesOf } from "../facts/predicate.js";
import type { Reading } from "../sentence/analysis.js";
import { contrary } from "./antonyms.js";
import type { WordPair } from "./similarity-features.js";

const BETWEEN_FATES = /\b(?:and|but|while|whereas)\b/g;

/**
 * Whether the other tells two contrary things of two names, and this one tells of the first what the other tells of the
 * second: "will close Orne" beside "Orne stays open and Selm closes". `own` is the side of this one in `pairs`.
 */
export function givesOther(
  { words: mine }: Reading,
  { words, text }: Reading,
  pairs: readonly WordPair[],
  own: "a" | "b",
): boolean {
  const shared = new Set(pairs.map((pair) => pair[own === "a" ? "b" : "a"]));
  return words.some((first, i) => {
    if (shared.has(i)) return false;
    return words.some((second, j) => {
      if (!shared.has(j) || !contrary(first.stem, second.stem)) return false;
      if (mine.some(({ stem }) => stem === first.stem)) return false;
      const [low, high] = i < j ? [first, second] : [second, first];
      const joint = [...text.slice(low.end, high.start).matchAll(BETWEEN_FATES)].at(-1);
      if (!joint) return false;
      const middle = low.end + joint.index;
      const comma = text.indexOf(",", middle);
      const end = comma < 0 ? text.length : comma;
      const from = text.lastIndexOf(",", low.start) + 1;
      const namesIn = (isLow: boolean) =>
        words.flatMap(({ name, start }, at) =>
          name && (isLow ? start >= from && start < middle : start > middle && start < end) ? [at] : [],
        );
      const [ofFirst, ofSecond] = [namesIn(i < j), namesIn(i > j)];
      return (
        ofSecond.length > 0 && !ofSecond.some((at) => shared.has(at)) && ofFirst.some((at) => shared.has(at))
      );
    });
  });
}

/** Whether two have exchanged what befell them: "the driver was killed and the child hurt", "the driver was hurt and ...". */
export function exchangedFates(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [mine, theirs] = [predicatesOf(a), predicatesOf(b)];
  const deeds = pairs.filter((pair) => mine.includes(pair.a) && theirs.includes(pair.b));
  const bearers = (own: readonly number[], at: number) => {
    const from = own.filter((each) => each < at).at(-1) ?? -1;
    return { from, at };
  };
  const share = (x: { from: number; at: number }, y: { from: number; at: number }) =>
    pairs.some((pair) => pair.a > x.from && pair.a < x.at && pair.b > y.from && pair.b < y.at);
  return deeds.some((one, index) =>
    deeds.slice(index + 1).some((other) => {
      const [p, q] = [bearers(mine, one.a), bearers(mine, other.a)];
      const [r, s] = [bearers(theirs, one.b), bearers(theirs, other.b)];
      return share(p, s) && share(q, r) && !share(p, r) && !share(q, s);
    }),
  );
}

/** Before the name of somebody to whom something goes. */
const TO = /\bto (?:the )?$/iu;

/** Whether giver and receiver are exchanged: "Selm sold its keeper to Orle", "Orle sold its keeper to Selm". */
export function exchangedReceivers(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [giver, other] = [actorOf(a), actorOf(b)];
  if (giver === null || other === null) return false;
  const receives = ({ text, words }: Reading, at: number) => TO.test(text.slice(0, words[at]?.start));
  return (
    pairs.some((pair) => giver.includes(pair.a) && !receives(a, pair.a) && receives(b, pair.b)) &&
    pairs.some((pair) => other.includes(pair.b) && !receives(b, pair.b) && receives(a, pair.a))
  );
}
