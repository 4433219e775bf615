/** How much a word tells: rare words identify what a sentence is about. */
import { rarityLevels } from "./tables/rarity.js";

/** Of words that the table does not have. */
const RAREST = 9;

const levels: ReadonlyMap<string, number> = new Map(
  rarityLevels.flatMap(([level, stems]) => stems.split(/\s+/).map((stem): [string, number] => [stem, level])),
);

/** Halvings of the share of news articles that have it: 0 ("the") to 9. */
export function rarity(stem: string): number {
  return levels.get(stem) ?? RAREST;
}
