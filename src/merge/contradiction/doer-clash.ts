/**
 * Detects that a sentence gives a deed to somebody who only speaks of it in the other: "an inquiry found metal, the
 * agency said", "the agency found metal".
 */
import { isPastVerb } from "../facts/predicate.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

const SAYING = "(?:said|says|reported|reports|announced|told)";
/** Right before, or after, the one who only says it. */
const BEFORE =
  /\b(?:according to|(?:said|says|reported by|told)) (?:the |an? )?(?:\p{L}[\p{L}-]{0,20} ){0,2}$/u;
const AFTER = new RegExp(String.raw`^(?: (?:later|also))? ${SAYING}(?: (?:that|on \p{Lu}\p{L}+))?(?= )`, "u");
/** The speaker may also be the one who acts: "the agency said it found". */
const OWN_DEED = /^ (?:that )?(?:it|he|she|they|its|his|her|their|we)\b/;
const ACTIVE = /^(?: (?:has|have|had|also|later|then|\p{Ll}+ly))* $/u;

/** Nothing else may differ. */
const ALL_BUT_IT = 0.8;

/** Null where the doer of one does not merely speak in the other. */
export function doerClash(both: Both): WordClash | null {
  if (both.long.unsure || both.short.unsure || both.long.negative || both.short.negative) return null;
  const { long, short, pairs } = both;
  for (const { a, b } of pairs) {
    const [deed, same] = [long.words[a], short.words[b]];
    if (!deed || !same || !isPastVerb(long, deed) || !isPastVerb(short, same)) continue;
    const [doer, stated] = [doerOf(long, a), doerOf(short, b)];
    if (!doer || !stated || doer.key === stated.key) continue;
    if (long.keys.has(stated.key) !== true || short.keys.has(doer.key)) continue;
    const speaker = long.words.find(({ key }) => key === stated.key);
    if (!speaker || !onlySpeaks(long, speaker)) continue;
    return {
      words: [],
      share: ALL_BUT_IT,
      despite: "role",
      reason: `“${doer.text}” does it in one, “${stated.text}” in the other`,
    };
  }
  return null;
}

/** The word right before a verb in the active voice. */
function doerOf({ words, text }: Reading, verb: number): ContentWord | null {
  const [doer, deed] = [words[verb - 1], words[verb]];
  return doer && deed && ACTIVE.test(text.slice(doer.end, deed.start)) ? doer : null;
}

function onlySpeaks({ text }: Reading, { start, end }: ContentWord): boolean {
  if (BEFORE.test(text.slice(0, start))) return true;
  const attribution = AFTER.exec(text.slice(end));
  return attribution !== null && !OWN_DEED.test(text.slice(end + attribution[0].length));
}
