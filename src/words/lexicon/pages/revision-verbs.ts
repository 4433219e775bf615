/** Verbs with which agencies say what a new version of a report changes: "(Updates with quotes)". Source: notes on the wire. */
import { wordList } from "../word-list.js";

/** In the third person and small letters. */
export const REVISION_VERBS: readonly string[] = wordList("corrects updates adds recasts refiles repeats");
