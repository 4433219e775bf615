/** Detects a sentence that is about somebody without a name: "Yesterday a neighbour recalled seeing Lund in the street." */

import { regexFrom } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import type { Line } from "../../text/line.js";
import { isOnePerson } from "./possible-speakers.js";

/** How a sentence begins with somebody new. Not with "the": that person may have been named before. */
const NEW_SUBJECT =
  /^(?:(?:Yesterday|Today|Later|Meanwhile|Earlier|On \p{Lu}\p{Ll}+day),? )?(?:[Aa]n?|[Oo]ne|[Aa]nother) /u;
/** Longest opening that is searched, in characters, with "Yesterday". */
const LONGEST = 80;
/** Most words of the phrase after its article. */
const MOST_WORDS = 4;
/** What follows the phrase: a verb or a participle in the past, or a relative clause. */
const VERB = /^ (?:who|said|saw|heard|ran|left|wept|spoke|told|was|had|\p{Ll}+ed)\b/u;

/** "The minister": an office at the beginning of a sentence, up to its verb. */
const OFFICE = regexFrom(
  "u",
  String.raw`^(?:(?:On|Last) \p{Lu}\p{Ll}+day,? )?([Tt]he (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)`,
  "(?: (?:also|later|then|himself|herself))?",
  String.raw` (?:(?:was|is) (?!\p{Ll}+ed\b)|(?:has|had|said|told|did|made|gave|\p{Ll}{2,}ed) )`,
);

/** The one person without a name that is the subject of a sentence: "the minister" of "The minister was sure that ...". */
export const officeAtBeginning = (text: string): string | null => {
  const words = OFFICE.exec(text)?.[1];
  return words !== undefined && isOnePerson(words) ? words : null;
};

/**
 * Whether the subject of a sentence is an unnamed person, or the phrase of its subject ends with one ("a photo of a neighbour was
 * found"): the next "he" or "she" is that person.
 *
 * @param line undefined: the answer is false
 * @param names the people in the line whom the pronoun may mean, in order; the phrase has to end before the first
 */
export function beginsWithUnnamed(line: Line | undefined, names: readonly Named[]): boolean {
  if (!line) return false;
  const opening = line.text.slice(0, Math.min(names[0]?.start ?? LONGEST, LONGEST));
  const determiner = NEW_SUBJECT.exec(opening)?.[0];
  if (determiner === undefined) return false;
  const words = opening.slice(determiner.length).split(" ").slice(0, MOST_WORDS);
  let end = determiner.length - 1;
  return words.some((word) => {
    end += 1 + word.length;
    // `isOnePerson` wants an article and a noun: each word is tried as the noun.
    return isOnePerson(`a ${word}`) && VERB.test(line.text.slice(end));
  });
}
