/** In which words a claim is shown. */
import type { Cited, Claim, Disagreement } from "../../model.js";
import { citedPlace, type StorySentence } from "../sentence/story-sentences.js";
import type { ClaimOf } from "./claims.js";

/** Sentences that make only this claim. A sentence with the claim in one clause says something else as well. */
export function wordingsOf({ sentences, units }: ClaimOf): StorySentence[] {
  const whole = new Set(units.filter((unit) => unit.whole).map((unit) => unit.sentence));
  return sentences.filter((one, index) => index === 0 || whole.has(one));
}

/**
 * The claim in words that hold for all its reports and on the last day: "struck a bridge", not "struck a bridge; 25 were hurt" where
 * one of them counts 27, nor "struck a bridge yesterday" of a report of an earlier day.
 *
 * @param outdated sentences whose "yesterday" is another day by now
 */
export function inLastingWords(
  one: ClaimOf,
  disagreements: readonly Disagreement[],
  outdated: ReadonlySet<StorySentence>,
): Claim {
  const { claim } = one;
  const sayers = new Set(claim.saidBy.map(({ article }) => article));
  const isDisputed = (cited: Cited) =>
    disagreements.some(({ versions }) =>
      versions.some(
        (version) =>
          citedPlace(version.context) === citedPlace(cited) &&
          versions.some(
            (other) =>
              other !== version && [other.context.article, ...other.alsoIn].some((id) => sayers.has(id)),
          ),
      ),
    );
  const wordings = wordingsOf(one);
  const lasts = (each: StorySentence) => !isDisputed(each.cited) && !outdated.has(each);
  const isShown = ({ cited }: StorySentence) => citedPlace(cited) === citedPlace(claim.shown);
  if (!isDisputed(claim.shown) && !wordings.some((each) => isShown(each) && outdated.has(each))) return claim;
  const plain = wordings.find(lasts) ?? wordings.find(({ cited }) => !isDisputed(cited));
  const shown = claim.saidBy.find(
    (cited) => plain !== undefined && citedPlace(cited) === citedPlace(plain.cited),
  );
  return shown === undefined
    ? claim
    : { ...claim, shown, saidBy: [shown, ...claim.saidBy.filter((cited) => cited !== shown)] };
}
