/**
 * Detects that one sentence reports as done what the other only announces, or tells as under way or as over: "was
 * signed", "is likely to be signed"; "has built", "is building"; "pays", "used to pay".
 */

import { rememberAt } from "../../../structures/object-memo.js";
import { stem } from "../../../words/text/tokens.js";
import { ahead, isPastVerb } from "../../facts/predicate.js";
import type { ContentWord, Reading } from "../../sentence/analysis.js";
import type { WordPair } from "../similarity-features.js";

/** Words before a verb of the future. */
const TO_COME =
  /\b(?:will|would|shall|should|may|might|could|to)(?: (?:not|also|soon|now|still|\p{Ll}{1,60}ly)){0,9}(?: be| have been| have)? $/u;
/** "have yet to vote", "still have to vote". */
const STILL_TO = /\b(?:yet|still (?:have|has|had|need|needs|needed)) to (?:be )?$/;
/** "forced to flee", "had to leave", "managed to land": done. */
const DONE_TO =
  /\b(?:forc(?:e|es|ed|ing)|had|have|has|made|manag(?:ed|es)|beg[au]n|started|continu(?:e|es|ed)|helped|went on|used|beat|defeated|overcame|won) (?:\S+ ){0,4}to (?:be )?$/;
const DONE = /\b(?:was|were|has|have|had|been)(?: (?:also|already|now|later|since|\p{Ll}+ly))* $/u;
const PARTICIPLE = /(?:ed|en|wn|nt|t|d|[dg]un|put|cut|set|hit|shut|won)$/;

/** Present and perfect of works that take their time. Of others reporters use either: "is recalling", "has recalled". */
const UNDER_WAY = /\b(?:is|are)(?: (?:also|already|now|still|being|\p{Ll}+ly))* $/u;
const FINISHED = /\b(?:has|have)(?: (?:also|already|now|since|been|\p{Ll}+ly))* $/u;
const WORKS = new Set(
  [
    "build built rebuild rebuilt construct repair restore renovate demolish dismantle dig dug drill drain clear lay laid",
    "sink sank sunk drown melt burn dry erode sinking die dying died melting",
    "count recount negotiate film write written draft paint train search evacuate vaccinate",
  ]
    .flatMap((line) => line.split(" "))
    .map(stem),
);
/** "used to pay": no longer. */
const FORMERLY = /(?<!\b(?:is|are|was|were|be|been|get|got) )\bused to (?:be )?$/;

/** Whether a common verb is done in one and announced in the other, or of another stage. */
export function otherTense(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [a.words[i], b.words[j]];
    if (!one || !other || one.name || one.number || other.name) return false;
    const [mine, theirs] = [phasesBefore(a, i), phasesBefore(b, j)];
    return (
      (mine !== 0 && (mine & phasesBehind(b, j)) !== 0) ||
      (theirs !== 0 && (theirs & phasesBehind(a, i)) !== 0)
    );
  });
}

/** Two phases of a deed of which each excludes the other: it is to come or done, goes on or is finished, was once or is now. */
const [COMING_OR_DONE, GOING_ON_OR_FINISHED, ONCE_OR_NOW] = [1, 2, 4];

/** The earlier phases that a word tells of, as bits. Each sentence is compared with many others, and read once. */
const phasesBefore = rememberAt((reading: Reading, at): number => {
  const word = reading.words[at];
  if (!word) return 0;
  return (
    (isToCome(reading, word) ? COMING_OR_DONE : 0) |
    (isUnderWay(reading, word) ? GOING_ON_OR_FINISHED : 0) |
    (FORMERLY.test(ahead(reading, word)) ? ONCE_OR_NOW : 0)
  );
});

/** The later ones. */
const phasesBehind = rememberAt((reading: Reading, at): number => {
  const word = reading.words[at];
  if (!word) return 0;
  return (
    (isDone(reading, word) ? COMING_OR_DONE : 0) |
    (isFinished(reading, word) ? GOING_ON_OR_FINISHED : 0) |
    (isPresent(reading, word) ? ONCE_OR_NOW : 0)
  );
});

function isToCome(reading: Reading, word: ContentWord): boolean {
  const before = ahead(reading, word);
  return STILL_TO.test(before) || (TO_COME.test(before) && !DONE_TO.test(before));
}

const isUnderWay = (reading: Reading, word: ContentWord): boolean =>
  WORKS.has(word.stem) && (word.text.endsWith("ing") ? UNDER_WAY : BEING_DONE).test(ahead(reading, word));

/** "is being repaired". */
const BEING_DONE = /\b(?:is|are) (?:(?:also|already|now|still|currently) )*being $/u;
/** "the repair of the tower is complete". */
const COMPLETE = /\b(?:is|are|was|were)(?: (?:now|already|finally))* (?:completed?|finished|done)\b/u;

const isFinished = (reading: Reading, word: ContentWord): boolean =>
  !word.text.endsWith("ing") &&
  (FINISHED.test(ahead(reading, word)) ||
    (!BEING_DONE.test(ahead(reading, word)) && COMPLETE.test(reading.text)));

/** Whether it is so as the report is written. */
function isPresent(reading: Reading, word: ContentWord): boolean {
  const before = ahead(reading, word);
  return (
    !word.negated &&
    !FORMERLY.test(before) &&
    !TO_COME.test(before) &&
    !DONE.test(before) &&
    !isPastVerb(reading, word)
  );
}

function isDone(reading: Reading, word: ContentWord): boolean {
  const before = ahead(reading, word);
  if (TO_COME.test(before)) return false;
  return DONE.test(before) ? PARTICIPLE.test(word.text) : isPastVerb(reading, word);
}
