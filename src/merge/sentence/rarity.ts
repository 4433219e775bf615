/** Rarity of words. Rare words identify the subject of a sentence. */
import levelsOfStems from "./rarity-table.json" with { type: "json" };

/** Of words that are not in the table. */
const RAREST = 9;

const LEVELS: ReadonlyMap<string, number> = new Map(
  levelsOfStems.flatMap((stems, level) => stems.split(" ").map((stem): [string, number] => [stem, level])),
);

/** Binary logarithm of the inverse share of news articles that have it: 0 ("the") to 9. */
export function rarity(stem: string): number {
  return LEVELS.get(stem) ?? RAREST;
}
