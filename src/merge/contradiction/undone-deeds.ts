/** Detects deeds that a sentence says were not done, without a "not": "ruled out selling", "is yet to sign". */
import type { ContentWord, Reading } from "../sentence/analysis.js";

/** Phrases after which the next verb was not done. Each ends where the verb begins. */
const PHRASES = [
  "rul(?:e|es|ed|ing) out (?:the )?",
  "stop(?:s|ped)? short of ",
  "(?:is|are|was|were|has|have|had) (?:yet|still) to (?:be )?",
  "(?:decid(?:e|es|ed)|voted?) against ",
  "(?:draws?|drew) back from ",
  "(?:back(?:s|ed)?|pull(?:s|ed)?) out of ",
  "refrain(?:s|ed)? from ",
  "(?:drop(?:s|ped)?|shelve[sd]?|scrap(?:s|ped)?|abandon(?:s|ed)?|cancel(?:s|led|ed)?) (?:its |their |his |her |the |all )?plans? (?:to|for|of) (?:the )?",
  "(?:has|have|had|with) no (?:plans?|intention|wish) (?:to|of) ",
  "no longer ",
].join("|");
const NOT_DONE = new RegExp(`\\b(?:${PHRASES})$`, "i");
/** Characters that hold the longest phrase. */
const LONGEST = 48;

/** Where the phrase before a word begins that says it was not done; null where there is none. */
export function notDoneFrom({ text }: Reading, { start }: ContentWord): number | null {
  const from = Math.max(0, start - LONGEST);
  const match = NOT_DONE.exec(text.slice(from, start));
  return match && from + match.index;
}
