/** Names of the sections and desks of outlets, as menus, feeds, bylines and outlets' names have them. Gathered by hand. */
import { wordList } from "./word-list.js";

/** English, in lower case, a word each. */
export const SECTION_NAMES: readonly string[] = wordList(
  "news sport sports business politics world opinion local national international travel tech technology science health",
  "culture entertainment lifestyle top latest headlines home uk us europe",
);
