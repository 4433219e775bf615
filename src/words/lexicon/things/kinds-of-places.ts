/**
 * Common nouns for kinds of places, as English news put them beside names: "the town of Averby", "Selm district". Gathered by
 * hand. The tagger of names was learned with all of them: after a change, `npm run learn:names`.
 */
import { wordList } from "../word-list.js";

/** How large a place is, and what made it. */
export type KindOfPlace = "settlement" | "division" | "land and water" | "built";

const TABLE: Readonly<Record<KindOfPlace, readonly string[]>> = {
  settlement: wordList(
    "city cities town towns village villages municipality suburb neighborhood neighbourhood capital",
  ),
  division: wordList(
    "region regions province provinces district districts county counties area areas oblast prefecture state states",
    "border territory enclave",
  ),
  "land and water": wordList(
    "island islands river lake mountain mountains valley coast peninsula bay gulf desert strait beach hill hills",
  ),
  built: wordList("street avenue road highway bridge airport port square park stadium hospital prison"),
};

/** Words for some kinds of places, in small letters; without kinds, for all. */
export const placeKinds = (...kinds: readonly KindOfPlace[]): readonly string[] =>
  (kinds.length > 0 ? kinds : (Object.keys(TABLE) as KindOfPlace[])).flatMap((kind) => TABLE[kind]);
