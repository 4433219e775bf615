/** Removes what follows the cut of a paid text: the offer, its prices, the log-in. */
import { isOffer } from "../../words/lexicon/pages/offers.js";
import { passageText } from "../text/passage.js";
import type { Furnished } from "./removal.js";

const RULE = "paywall";
/** In characters. A longer paragraph may be part of the article. */
const LONGEST = 200;

/** Also removes the first offer of a stub, in whatever words, and the lines below it. */
export function withoutOffer(furnished: Furnished): Furnished {
  const offers = [
    furnished.removed.find(({ rule }) => rule === RULE)?.passage,
    furnished.kept.find((passage) => isOffer(passageText(passage))),
  ].flatMap((passage) => passage?.block.start ?? []);
  if (offers.length === 0) return furnished;
  const cut = Math.min(...offers);
  const below = furnished.kept.filter(
    (passage) => passage.block.start >= cut && passageText(passage).length <= LONGEST,
  );
  return {
    ...furnished,
    kept: furnished.kept.filter((passage) => !below.includes(passage)),
    removed: [...furnished.removed, ...below.map((passage) => ({ passage, rule: RULE }))],
  };
}
