/** Things that news number: behind "Route" or "Article" a number is a name and counts nothing. Gathered by hand. */
import { wordList } from "../word-list.js";

/** As common nouns, too: "a flight 1943", "exit 9". In small letters. */
export const NUMBERED_NOUNS: readonly string[] = wordList(
  "route article flight highway interstate room section chapter gate platform unit phase class grade psalm exit level",
);

/** With a capital alone: "a Boeing 737", "Formula 1", but "a formula 3 points better". */
export const NUMBERED_NAMES: readonly string[] = wordList(
  "Boeing Airbus Motorway Channel Ward District Area Formula Title Page Figure Table Season Episode Volume Version",
  "Apollo Windows Model Type Group Zone Sector Terminal Runway Proposition Amendment Resolution Paragraph Bus Line",
  "Tram Fiscal fiscal Covid COVID Under No Nos Bill Act Order Case Block",
);
