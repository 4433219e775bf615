/**
 * Things that exclude each other: what is a house is no shop, and what is a weapon no body. Learned from WordNet 3.1 by
 * `npm run learn:merge`: concrete nouns of news, each with what it may be a kind or a part of. Persons are not among
 * them: one person is a driver, a father and a suspect at once.
 */

import { WORDS_FOR_A_PLANE, WORDS_FOR_A_SHIP, WORDS_FOR_A_TRUCK } from "../lexicon/things/vehicles.js";
import { wordList } from "../lexicon/word-list.js";
import table from "./things.json" with { type: "json" };
import { stem } from "./tokens.js";

/** The stems of which each thing may be a kind or a part. */
const THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table.map((line) => {
    const [thing = "", ...others] = line.split(" ");
    return [thing, new Set(others)];
  }),
);

/** Things for which reporters use one word or the other. */
const ALIKE: readonly (readonly string[])[] = [
  "jail prison cell",
  WORDS_FOR_A_SHIP,
  "house home flat apartment bungalow",
  "shop store supermarket",
  "gun pistol handgun revolver rifle",
  "road street highway motorway",
  "bag backpack rucksack suitcase",
  "pub bar restaurant cafe",
  WORDS_FOR_A_PLANE,
  WORDS_FOR_A_TRUCK,
  "hill mountain peak slope",
  "hall building centre",
].map((line) => (typeof line === "string" ? wordList(line) : line).map(stem));

/** Whether a stem means a thing and not a person. */
export const isThing = (stemmed: string): boolean => THINGS.has(stemmed);

/** Whether two stems mean things, of which neither is a kind or a part of the other, or another word for it. */
export function areOtherThings(one: string, other: string): boolean {
  return isThing(one) && isThing(other) && !mayBeOneThing(one, other);
}

/** Whether one is a kind or a part of the other, or another word for it. */
export function mayBeOneThing(one: string, other: string): boolean {
  if (one === other || THINGS.get(one)?.has(other) === true || THINGS.get(other)?.has(one) === true)
    return true;
  return ALIKE.some((line) => line.includes(one) && line.includes(other));
}
