/** Suffixes that follow a name and are not part of it, in small letters and without full stops. Source: editors' own list, from bylines. */
import { wordList } from "../word-list.js";

/** Which of several people of one name: "Lund Jr.", "Lund III". */
export const GENERATION_SUFFIXES: readonly string[] = wordList("jr sr ii iii iv");

/** The same, with the degrees and addresses that any outlet prints: "Lund, PhD". */
export const NAME_SUFFIXES: readonly string[] = [...GENERATION_SUFFIXES, ...wordList("phd md esq")];
