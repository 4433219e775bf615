/** Detects a paid article as non-subscribers see it: a few sentences, and an offer to subscribe. */
import type { Block } from "../model.js";
import { OFFERS } from "../words/lexicon/pages/offers.js";
import { type DocumentReading, wordsIn } from "./document-reading.js";

const PATTERNS: readonly RegExp[] = OFFERS.map((offer) => new RegExp(offer, "i"));

/** Most characters of an offer. A longer block is a report that mentions a paywall. */
const LONGEST_OFFER = 240;
/** Most words before the cut. An article with more is whole enough to be a report. */
const LONGEST_TEASER = 150;

/** Skips blocks without an offer in one pass, instead of one pass for each pattern. */
const HINT =
  /subscri|continu|keep reading|unlock|log ?-?in|sign|regist|free art|member|premium|customer|weiterl|abonn|lecture|suscri|leyendo|abbonat|leggere|assinant/i;

/** Whether a block is an offer at which the text is cut off. */
export const isOffer = (text: string): boolean =>
  text.length <= LONGEST_OFFER && HINT.test(text) && PATTERNS.some((pattern) => pattern.test(text));

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
