/**
 * English words for persons whom news leave without a name, and endings of such words. Source: editors' own list, from first
 * and second sentences of reports.
 */
import { wordList } from "../word-list.js";

/** "The man fled": somebody of whom an earlier sentence has to tell. */
export const UNNAMED_PERSONS: readonly string[] = wordList(
  "man woman boy girl teen teenager child couple driver suspect gunman shooter",
);

/** Endings of words for what somebody does or comes from: "teacher", "Averbian", "employee". */
export const ENDINGS_OF_ROLES: readonly string[] = wordList("er or ist ian man woman person ant ee");
