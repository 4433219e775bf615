/** Rarity of words. Rare words identify the subject of a sentence. */
import levelsOfStems from "./rarity-table.json" with { type: "json" };

/** The level of words that are not in the table. */
const RAREST = 9;

const LEVELS: ReadonlyMap<string, number> = new Map(
  levelsOfStems.flatMap((stems, level) => stems.split(" ").map((stem): [string, number] => [stem, level])),
);

/** The rarity of a stem from 0 ("the") to 9: the binary logarithm of 1 divided by the share of news articles that contain it. */
export function rarity(stem: string): number {
  return LEVELS.get(stem) ?? RAREST;
}
