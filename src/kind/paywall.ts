/** Detects a paid article as non-subscribers see it: a few sentences, and an offer to subscribe. */
import type { Block } from "../model.js";
import { isOffer } from "../words/lexicon/pages/offers.js";
import { type DocumentReading, wordsIn } from "./document-reading.js";

/** Most characters of an offer. A longer block is a report that mentions a paywall. */
const LONGEST_OFFER = 240;
/** Most words before the cut. An article with more is whole enough to be a report. */
const LONGEST_TEASER = 150;

/**
 * Whether a document holds only the beginning of its article: its structured data says so, or an offer to subscribe
 * follows a few words.
 */
export function isStub({ document, blocks }: DocumentReading): boolean {
  if (document.declared?.cutShort) return true;
  let before = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (isOffer(text)) return wordsOfProse(blocks.slice(index)) <= LONGEST_TEASER;
    before += wordsIn(text);
    if (before > LONGEST_TEASER) return false;
  }
  return false;
}

/** Words of prose. Text may go on after the offer, where the box is in the middle of the page. */
const wordsOfProse = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + (text.length > LONGEST_OFFER ? wordsIn(text) : 0), 0);
