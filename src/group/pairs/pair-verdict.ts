/** What is thought of a pair, beyond what the classifier makes of it: that the texts are one, or that a slot tells them apart. */
import type { Article } from "../../model.js";
import { Zone } from "../document/vocabulary.js";
import { type Conflict, conflictOf } from "../series/instalments.js";
import type { Profile } from "../vectors/profile.js";
import { mentionedBeside } from "./beside.js";
import { liftedCaseless } from "./caseless.js";
import { areOneText } from "./near-duplicates.js";

/** An article with what it is compared by. */
export interface Side {
  readonly article: Article;
  readonly profile: Profile;
}

export interface PairVerdict {
  /** 0 to 1, whatever keeps the two apart. */
  readonly likeness: number;
  /** Why they are two events however alike they are; null where nothing says so. */
  readonly against: Conflict | null;
  /** Whether they are one text under two headlines. */
  readonly oneText: boolean;
}

/** Articles less alike are never asked what keeps them apart: nothing would put them together. */
const LEAST_ALIKE = 0.1;
const CERTAIN = 1;

/**
 * @param classified what the classifier makes of the pair; 0 where it is not to be put together at all
 * @param least likeness from which it is asked what keeps the two apart; 0: always
 * @returns the same whichever article comes first, but for the order in which a conflict names the two
 */
export function verdictOn(classified: number, a: Side, b: Side, least = LEAST_ALIKE): PairVerdict {
  const oneText = classified > 0 && toldOnce(a, b);
  const likeness = oneText ? CERTAIN : liftedCaseless(classified, a.article, b.article);
  const against =
    likeness < least
      ? null
      : (conflictOf(a.article, b.article) ?? (oneText ? null : mentionedBeside(a.profile, b.profile)));
  return { likeness, against, oneText };
}

/** Days within which a text is printed again; a short one may be true of another week as well. */
const DAYS = 10;
const DAYS_OF_SHORT = 2;
const SHORT = 20;

/**
 * One text that several outlets print, each under a headline of its own. An outlet that has it twice tells two things by
 * it unless the headlines have a word in common: what stands below may be the outlet's own furniture.
 */
function toldOnce({ article: first, profile: a }: Side, { article: second, profile: b }: Side): boolean {
  if (!areOneText(a.terms, b.terms)) return false;
  const gap = Math.abs(a.terms.day - b.terms.day);
  if (gap > (a.terms.runs < SHORT ? DAYS_OF_SHORT : DAYS)) return false;
  const sameOutlet = a.terms.outlet === b.terms.outlet;
  return !sameOutlet || first.headline.text === second.headline.text || sharesHeadlineWord(a, b);
}

function sharesHeadlineWord({ terms: a }: Profile, { terms: b }: Profile): boolean {
  const other = new Set(b.words.terms.filter((_, at) => (b.zones[at] as number) & Zone.headline));
  return a.words.terms.some((term, at) => ((a.zones[at] as number) & Zone.headline) > 0 && other.has(term));
}
