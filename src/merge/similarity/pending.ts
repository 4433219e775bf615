/** Detects that one sentence reports as done what the other only announces: "was signed", "is likely to be signed". */
import { ahead, isPastVerb } from "../facts/predicate.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { WordPair } from "./similarity-features.js";

/** Words before a verb of the future. */
const TO_COME =
  /\b(?:will|would|shall|should|may|might|could|to)(?: (?:not|also|soon|now|still|\p{Ll}{1,60}ly)){0,9}(?: be| have been| have)? $/u;
/** "forced to flee", "had to leave", "managed to land": done. */
const DONE_TO =
  /\b(?:forc(?:e|es|ed|ing)|had|have|has|made|manag(?:ed|es)|beg[au]n|started|continu(?:e|es|ed)|helped|went on|used) (?:\S+ ){0,4}to (?:be )?$/;
const DONE = /\b(?:was|were|has|have|had|been)(?: (?:also|already|now|later|since|\p{Ll}+ly))* $/u;
const PARTICIPLE = /(?:ed|en|wn|nt|t|d|[dg]un|put|cut|set|hit|shut|won)$/;

/** Whether a common verb is done in one and announced in the other. */
export function otherTense(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [a.words[i], b.words[j]];
    if (!one || !other || one.name || one.number || other.name) return false;
    return (isToCome(a, one) && isDone(b, other)) || (isDone(a, one) && isToCome(b, other));
  });
}

function isToCome(reading: Reading, word: ContentWord): boolean {
  const before = ahead(reading, word);
  return TO_COME.test(before) && !DONE_TO.test(before);
}

function isDone(reading: Reading, word: ContentWord): boolean {
  const before = ahead(reading, word);
  if (TO_COME.test(before)) return false;
  return DONE.test(before) ? PARTICIPLE.test(word.text) : isPastVerb(reading, word);
}
