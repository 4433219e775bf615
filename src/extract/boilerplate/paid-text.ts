/** Removes what follows the cut of a paid text: the offer, its prices, the log-in. */
import { passageText } from "../text/passage.js";
import type { Furnished } from "./removal.js";

const RULE = "paywall";
/** In characters. A longer paragraph may be part of the article. */
const LONGEST = 200;

/** Also removes the lines below the first offer of a stub. */
export function withoutOffer(furnished: Furnished): Furnished {
  const cut = furnished.removed.find(({ rule }) => rule === RULE)?.passage.block.start;
  if (cut === undefined) return furnished;
  const below = furnished.kept.filter(
    (passage) => passage.block.start > cut && passageText(passage).length <= LONGEST,
  );
  return {
    ...furnished,
    kept: furnished.kept.filter((passage) => !below.includes(passage)),
    removed: [...furnished.removed, ...below.map((passage) => ({ passage, rule: RULE }))],
  };
}
