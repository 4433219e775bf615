/** Whether a page holds only the beginning of its article. */

import { OFFERS, SUBSCRIBE_ELSEWHERE, WEAK_OFFERS } from "../../words/lexicon/pages/offers.js";
import type { ArticleNode } from "../metadata/json-ld.js";
import type { RoledDrafts } from "./main-text-candidates.js";

/** Beside other signs of a paywall the weak offers count, too. */
const OFFER = new RegExp(
  [...OFFERS, String.raw`\b(?:${[...WEAK_OFFERS, SUBSCRIBE_ELSEWHERE].join("|")})\b`].join("|"),
  "i",
);
/** Most characters of an offer. A longer block is text. */
const LONGEST_OFFER = 300;

/** Phrases that say that this very article is not free. In a box of offers it counts, too, where the page declares that it is not free. */
const OF_THIS =
  /\bthis (?:article|story|content|post) is (?:(?:only )?for|reserved for|exclusive to|available to)\b|\bdieser (?:artikel|beitrag) ist (?:nur )?für\b/i;

/** Words in a box of offers that say that this article goes on for those who pay. */
const GOES_ON = new RegExp(
  [
    String.raw`\b(?:keep|continue) reading\b.{0,30}(?:\bfor\b|\bsubscri|\bfree\b|\btrial\b|[$€£]\s?\d)|\bto (?:keep|continue) reading\b`,
    String.raw`\b(?:jetzt|hier) weiterlesen\b|\bpour lire la suite\b|\bpara seguir leyendo\b`,
  ].join("|"),
  "i",
);
/** Words above such a box, at most: a teaser. */
const LONGEST_TEASER = 100;

/** Fewer words are the beginning of an article that its page declares not to be free. */
const FEWEST_WORDS = 60;

/**
 * Whether two of three signs are there: structured data that says so, an offer to subscribe, an element for one.
 *
 * @param nodes the article in the page's JSON-LD
 * @param words of the text that was found
 */
export function isBehindPaywall(nodes: readonly ArticleNode[], laid: RoledDrafts, words: number): boolean {
  const declared = nodes.some(({ node }) => /^(?:false|no)$/i.test(String(node.isAccessibleForFree ?? "")));
  const offered = laid.drafts.some(
    ({ text }, index) =>
      text.length < LONGEST_OFFER &&
      OFFER.test(text) &&
      (laid.roles[index] === "paywall" ||
        laid.roles[index] === undefined ||
        (declared && laid.roles[index] === "promotion" && OF_THIS.test(text))),
  );
  const marked = laid.roles.includes("paywall");
  const cut =
    words < LONGEST_TEASER &&
    laid.drafts.some(
      ({ text }, index) =>
        laid.roles[index] === "promotion" && text.length < LONGEST_OFFER && GOES_ON.test(text),
    );
  return (declared && (offered || marked || words < FEWEST_WORDS)) || (marked && offered) || cut;
}
