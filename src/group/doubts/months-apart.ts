/**
 * Detects short reports, months or years apart, that share the names of places or bodies and nothing else that tells one event: two
 * floods of one river, two fires in one village. Reports that come back to an event after months name its people, its day or its
 * figures.
 */
import { commonCount } from "../../structures/sorted-lists.js";
import type { Bag } from "../document/bag.js";
import { Zone } from "../document/vocabulary.js";
import { walkCommonWords } from "../vectors/common-words.js";
import type { Profile } from "../vectors/profile.js";

/** Days between two reports up to which both may be among the first of their event. */
const MOST_DAYS_APART = 60;
/** Most words of the shorter report. Longer ones have enough words for the classifier to judge by. */
const MOST_WORDS = 150;

/**
 * The words of the first report's names that the second one has, too, as the first spells them; null where the two are close in
 * time or undated, where both are long, and where they share a person, a figure, an age, a date or no name at all.
 */
export function onlyNamesAfterMonths(a: Profile, b: Profile): readonly string[] | null {
  const [x, y] = [a.terms, b.terms];
  const daysApart = Math.abs(x.day - y.day);
  // Without a date it is no number.
  if (Number.isNaN(daysApart) || daysApart <= MOST_DAYS_APART) return null;
  if (Math.min(x.length, y.length) > MOST_WORDS) return null;
  const shares = (one: Bag, other: Bag) => commonCount(one.terms, other.terms) > 0;
  if (shares(x.people, y.people) || shares(x.figures, y.figures)) return null;
  if (shares(x.ages, y.ages) || shares(x.dates, y.dates)) return null;
  const names: string[] = [];
  walkCommonWords(a, b, (at) => {
    const spelt = x.spelt.words[at] ?? null;
    if (spelt !== null && (x.zones[at] as number) & Zone.name) names.push(spelt);
  });
  return names.length === 0 ? null : names;
}
