/** Chooses the wordings of a claim that all its sources stand for. */
import { remember } from "../../structures/object-memo.js";
import type { Reading } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { giveOneValue } from "../similarity/same-claim.js";
import { isStatedBy, statesBackground } from "./background-deed.js";
import type { Unit } from "./units.js";

/**
 * The wordings of which the others say all, where one reports what another only recalls: of "the tiger that escaped was
 * shot" and "a tiger escaped" the second. Empty: there is none, and no agreement. Undefined: all. Memoised by the list of
 * units, because a claim is first selected and then worded.
 */
export const statedByAll: (claim: readonly Unit[]) => readonly StorySentence[] | undefined =
  remember(sharedWordings);

function sharedWordings(claim: readonly Unit[]): readonly StorySentence[] | undefined {
  const readings = new Map(claim.map(({ sentence, reading }) => [sentence, reading]));
  const all = [...readings];
  const recalls = all.some(([, one], index) =>
    all
      .slice(index + 1)
      .some(
        ([, other]) =>
          !giveOneValue(one, other) && !shareQuotation(one, other) && statesBackground(one, other),
      ),
  );
  if (!recalls) return undefined;
  return all.flatMap(([sentence, one]) =>
    all.every(([, other]) => other === one || isStatedBy(one, other)) ? sentence : [],
  );
}

/** Least words of a quotation that two sentences are about, however they introduce it. */
const QUOTED = 4;

/** Whether both quote the same words: these are what they say. */
function shareQuotation({ quoted: mine }: Reading, { quoted: theirs }: Reading): boolean {
  const isIn = (one: string, other: string) => other.includes(one) && one.trim().split(" ").length >= QUOTED;
  return mine.some((one) => theirs.some((other) => isIn(one, other) || isIn(other, one)));
}
