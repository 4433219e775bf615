/**
 * Things that have the names of people and places: storms, ships, works, spacecraft. They precede the name:
 * "Hurricane Odile", "die Fähre Anna Berg". Source: editors' own list.
 */

import { FOREIGN_STORMS } from "../../words/lexicon/things/storms.js";
import { NAMED_WORKS } from "../../words/lexicon/things/titled-works.js";
import { wordList } from "../../words/lexicon/word-list.js";

/** English words for other things with names. */
export const OTHER_THINGS: readonly string[] = wordList(
  "satellite rocket probe spacecraft telescope comet asteroid rover",
  ...NAMED_WORKS,
  "horse racehorse",
);

/** Makes of cars before their models; those that are common given names or surnames are left out. */
export const MAKES_OF_CARS: readonly string[] = wordList(
  "chevrolet chevy honda toyota nissan hyundai kia mazda subaru volkswagen bmw buick cadillac pontiac dodge jeep audi lexus",
  "mercedes-benz acura mitsubishi volvo peugeot renault skoda suzuki yamaha",
);

/** Words for such things in German, French, Spanish, Italian, Portuguese and Dutch, in small letters. */
export const FOREIGN_THINGS: readonly string[] = [
  ...FOREIGN_STORMS,
  ...wordList(
    "fähre schiff frachter tanker segelschiff passagierschiff film roman satellit rakete pferd",
    "ferry navire paquebot pétrolier cargo chalutier voilier roman fusée",
    "ferri buque barco petrolero carguero velero película novela satélite cohete",
    "traghetto nave petroliera romanzo satellite razzo navio barco petroleiro filme romance foguete",
    "veerboot schip raket",
  ),
];
