/** English nouns for what happens suddenly and is news. Source: editors' own list, from headlines. */
import { wordList } from "../word-list.js";

/** What nobody need have meant. */
export const ACCIDENTS: readonly string[] = wordList("fire blast crash accident");

/** Accidents and deeds of violence. */
export const SUDDEN_EVENTS: readonly string[] = [...ACCIDENTS, ...wordList("shooting attack incident")];
