/** Sentences as merging reads them, for tests that compare one with several others. */
import { type Reading, readSentence } from "../../src/merge/sentence/analysis.js";

const readings = new Map<string, Reading>();

/** Read once, as in a build: what is found out about a sentence is kept with its reading. */
export function readingOf(text: string, language: string | null): Reading {
  const key = `${language} ${text}`;
  const known = readings.get(key) ?? readSentence(text, language);
  readings.set(key, known);
  return known;
}
