/**
 * Last words of names that say what kind of thing has the name: "Taylor Boulevard", "Harker Heights", "Averby Dispatch".
 * Source: editors' own list.
 */
import { PAPERS } from "../../words/lexicon/pages/outlet-words.js";
import { shortStreetWords, streetWords } from "../../words/lexicon/things/street-words.js";
import { wordList } from "../../words/lexicon/word-list.js";

/** Of streets; no surname is among them. In small letters, as all lists here. */
export const STREETS: ReadonlySet<string> = new Set(
  [...shortStreetWords("sure", "loose"), "ln", "ct"].reduce(
    (words, short) => words.add(short).add(`${short}.`),
    new Set(streetWords("sure", "loose")),
  ),
);

/** Of streets, if the text says that something is there: "Lane" and "Street" are surnames, too. */
export const DOUBTFUL_STREETS: ReadonlySet<string> = new Set([...streetWords("doubtful"), "st", "st."]);

/** Of towns, parks and landscapes, unless a given name precedes them. */
export const PLACES: ReadonlySet<string> = new Set(
  wordList(
    "heights hills springs creek valley island islands harbor harbour village township junction memorial city-parish",
  ),
);

/** Of newspapers; no surname is among them. */
export const NEWSPAPERS: ReadonlySet<string> = new Set([
  ...PAPERS,
  ...wordList(
    "journal dispatch post-dispatch post-gazette post-intelligencer observer journal-constitution sun-times star-tribune",
    "picayune",
  ),
]);

/** Behind somebody's name with "'s", they make it the name of a place: "Prince George's County". */
export const OWNED_PLACES: ReadonlySet<string> = new Set(
  wordList("county island islands bay park square landing"),
);
/** The same for organisations: "St. Mary's Hospital". */
export const OWNED_BODIES: ReadonlySet<string> = new Set(
  wordList("hospital college school church cathedral university hospice restaurant"),
);
