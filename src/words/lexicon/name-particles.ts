/**
 * Small words inside names of persons and places: "Ana de Souza", "Jan van der Berg", "Omar ibn Said". Gathered by hand from
 * names in news; the languages are those in which the word is a particle most often.
 */
import { wordList } from "./word-list.js";

/** In lower case. Articles that a name begins with ("al-Assad") are among them. */
export const NAME_PARTICLES: readonly string[] = [
  // Spanish, Portuguese, French, Italian.
  ...wordList("de la le du des del della di da do dos das e y"),
  // German, Dutch, Danish.
  ...wordList("van von der den ten ter zu af"),
  // Arabic, Persian, Hebrew.
  ...wordList("al el ul ur ud ad bin ibn bint ben abu"),
];
