/**
 * English words for what carries people and goods, in the singular. Source: editors' own list, from the words by which news
 * name what sank, crashed or was searched for.
 */
import { wordList } from "../word-list.js";

/** Ships of all kinds, as they stand before a ship's name: "the ferry Anna Berg". */
export const SHIPS: readonly string[] = wordList(
  "ferry tanker trawler frigate yacht freighter destroyer liner schooner tugboat vessel ship boat submarine lifeboat",
  "steamer barge warship gunboat",
);

/** Ships that carry passengers, whose number reports give: "a boat with 40 people". */
export const PASSENGER_SHIPS: readonly string[] = wordList("ferry boat ship vessel");

/** Words by which two reporters may mean one ship. */
export const WORDS_FOR_A_SHIP: readonly string[] = [...PASSENGER_SHIPS, "yacht", "trawler"];

/** Words by which two reporters may mean one plane. */
export const WORDS_FOR_A_PLANE: readonly string[] = wordList("plane jet aircraft airliner flight");

/** Words by which two reporters may mean one truck. */
export const WORDS_FOR_A_TRUCK: readonly string[] = wordList("truck lorry van pickup");
