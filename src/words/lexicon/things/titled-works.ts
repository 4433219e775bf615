/** Works with titles of their own, as English news name them before or behind the title. Gathered by hand. */
import { wordList } from "../word-list.js";

/** Works that have names of people and places, too. The tagger of names was learned with them (`npm run learn:names`). */
export const NAMED_WORKS: readonly string[] = wordList("film movie novel album song musical opera sitcom");

/** All works whose titles news put between quotation marks. */
export const TITLED_WORKS: readonly string[] = [
  ...NAMED_WORKS,
  ...wordList("book series documentary magazine podcast"),
];
