/**
 * The account: how the report that a page follows goes on behind its lead. Its author wrote it to be read in a row, so it needs
 * no other order, and nobody in it is a stranger.
 */
import { isStandalone } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { isNearStory } from "./news-alone.js";
import { repeatsEarlier } from "./repeated-sentences.js";
import { passagesOfReport } from "./report-passages.js";

/** Most passages: a page has room for fewer. */
const MOST_PASSAGES = 24;

/** Least weight of the words that a passage shares with what readers know: one word, and no name of a day. */
const LEAST_SHARED = 1;

/**
 * The passages of a report behind the last sentence that its lead has, in the report's order: reports have what matters first. A passage
 * that tells what another report tells in the lead is left out. So is one that can be read by itself and shares no word with
 * headline, lead or what goes before: it is the next item of its page.
 *
 * @param own the sentences of the report, in its order
 * @param lead the sentences of the lead, of this report and of others
 * @param leftOut sentences that the account may not have
 * @param about keys of what readers know of the story
 */
export function accountOf(
  own: readonly StorySentence[],
  lead: readonly StorySentence[],
  leftOut: ReadonlySet<StorySentence>,
  about: ReadonlySet<string>,
): StorySentence[][] {
  const [first] = own;
  // What others tell in the lead is not told again. A report's author does not repeat himself.
  const told = lead.filter(({ article }) => article !== first?.article).map(({ reading }) => reading);
  const known = new Set(about);
  const account: StorySentence[][] = [];
  const last = own.findLastIndex((one) => lead.includes(one));
  for (const passage of passagesOfReport(own.slice(Math.max(0, last)), new Set(lead), leftOut)) {
    if (account.length === MOST_PASSAGES) break;
    const [opening] = passage;
    if (
      opening !== undefined &&
      isStandalone(opening.cited.text) &&
      !passage.some((one) => isNearStory(one, known, LEAST_SHARED))
    )
      continue;
    if (passage.every(({ reading }) => repeatsEarlier(reading, told))) continue;
    account.push(passage);
    for (const { reading } of passage) for (const key of reading.keys) known.add(key);
  }
  return account;
}
