/** English nouns for texts that are quoted as if they spoke: "the report said". Source: editors' own list. */
import { wordList } from "../word-list.js";

/** What somebody writes and news quote. */
export const QUOTED_DOCUMENTS: readonly string[] = wordList("statement letter report study email memo");
