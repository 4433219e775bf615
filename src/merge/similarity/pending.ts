/** Whether one sentence tells as done what the other only announces: "was signed", "is likely to be signed". */
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { WordPair } from "./similarity-features.js";

/** What stands before a verb that is yet to come. */
const TO_COME =
  /\b(?:will|would|shall|should|may|might|could|to)(?: (?:not|also|soon|now|still|only|\p{Ll}+ly))*(?: be| have been| have)? $/u;
/** "forced to flee", "had to leave", "managed to land": done all the same. */
const DONE_TO =
  /\b(?:forc(?:e|es|ed|ing)|had|have|has|made|manag(?:ed|es)|beg[au]n|started|continu(?:e|es|ed)|helped|went on|used) (?:\S+ ){0,4}to (?:be )?$/;
const DONE = /\b(?:was|were|has|have|had|been)(?: (?:also|already|now|later|since|\p{Ll}+ly))* $/u;
/** Looked at before a verb, in characters. */
const BEFORE = 48;
const IRREGULAR =
  /^(?:beg[au]n|broke|brought|built|bought|came|chose|cut|fell|found|fought|gave|held|hit|kept|left|lost|met|paid|put|ran|rose|sent|set|shot|shut|sold|spent|stood|struck|took|went|won|wrote)$/;

/** Whether a verb of both is done in the one and to come in the other. */
export function otherTense(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [a.words[i], b.words[j]];
    if (!one || !other || one.name || one.number || other.name) return false;
    return (isToCome(a, one) && isDone(b, other)) || (isDone(a, one) && isToCome(b, other));
  });
}

const before = ({ text }: Reading, { start }: ContentWord): string =>
  text.slice(Math.max(0, start - BEFORE), start);

function isToCome(reading: Reading, word: ContentWord): boolean {
  const ahead = before(reading, word);
  return TO_COME.test(ahead) && !DONE_TO.test(ahead);
}

function isDone(reading: Reading, word: ContentWord): boolean {
  const ahead = before(reading, word);
  if (TO_COME.test(ahead)) return false;
  if (DONE.test(ahead)) return /(?:ed|en|wn|nt|t|d)$/.test(word.text) || IRREGULAR.test(word.text);
  // "the signed treaty" has none done.
  return (
    (/\p{Ll}ed$/u.test(word.text) || IRREGULAR.test(word.text)) &&
    /(?:\p{L}|[”"]),? $/u.test(ahead) &&
    !OF_A_NOUN.test(ahead)
  );
}
const OF_A_NOUN = /\b(?:the|an?|his|her|its|their|of|by|with|and|is|are|be|being)(?: \p{Ll}+ly)? $/iu;
