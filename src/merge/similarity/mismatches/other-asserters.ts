/** Detects that two sentences are the words of two speakers: "..., Kai Holm said", "..., Jo Lund said". */

import { remember } from "../../../structures/object-memo.js";
import { synonymsOf } from "../../../words/text/synonyms.js";
import { mayBeOneThing } from "../../../words/text/things.js";
import { stem } from "../../../words/text/tokens.js";
import { sideOf } from "../../facts/actors.js";
import type { Facts } from "../../facts/facts.js";
import { oneWord } from "./other-names.js";

/** Whether both name their speakers, without a common name; or the speakers belong to two sides. */
export function otherAsserter(
  { asserters: x, sides: mine, speakers: own }: Facts,
  { asserters: y, sides: others, speakers: strangers }: Facts,
): boolean {
  if (
    own.length > 0 &&
    strangers.length > 0 &&
    !own.some((one) => strangers.some((other) => oneSpeaker(one, other)))
  )
    return true;
  if (mine.length > 0 && others.length > 0 && !sameSides(mine, others)) return true;
  if (x.length === 0 || y.length === 0) return false;
  const theirs = wordsOfNames(y);
  return !wordsOfNames(x).some((word) => theirs.some((them) => oneWord(word, them)));
}

/** Of the names of a sentence, which is compared with many others: "kai", "holm"; not "al". */
const wordsOfNames = remember((names: readonly string[]): readonly string[] =>
  names.flatMap((name) => name.toLowerCase().split(/[\s.-]+/)).filter((word) => word.length > 2),
);

/** Whether two nouns may mean one who speaks: of one side, or two words for one. */
function oneSpeaker(one: string, other: string): boolean {
  const side = sideOf(one);
  return (
    (side !== null && side === sideOf(other)) ||
    oneWord(one, other) ||
    synonymsOf(stem(one)).has(stem(other)) ||
    mayBeOneThing(stem(one), stem(other))
  );
}

/** Whether the same sides speak in both, apart from officials who confirm others' statements. */
function sameSides(mine: readonly string[], others: readonly string[]): boolean {
  const own = (sides: readonly string[]) => sides.filter((side) => side !== "official");
  const [one, other] = [own(mine), own(others)];
  return one.every((side) => other.includes(side)) && other.every((side) => one.includes(side));
}
