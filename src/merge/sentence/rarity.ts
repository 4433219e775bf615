/** How much a word tells: rare words identify what a sentence is about. */
import levelsOfStems from "./rarity-table.json" with { type: "json" };

/** Of words that the table does not have. */
const RAREST = 9;

const levels: ReadonlyMap<string, number> = new Map(
  levelsOfStems.flatMap((stems, level) => stems.split(" ").map((stem): [string, number] => [stem, level])),
);

/** Halvings of the share of news articles that have it: 0 ("the") to 9. */
export function rarity(stem: string): number {
  return levels.get(stem) ?? RAREST;
}
