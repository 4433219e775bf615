/**
 * Detects pairs of months or years apart that share where and what kind, and nobody and nothing that would tell one event: two
 * floods of one river, two fires in one village. Reports that come back to an event after months name its people, its day
 * or its figures.
 */
import { commonCount } from "../../structures/sorted-lists.js";
import type { Bag } from "../document/bag.js";
import { Zone } from "../document/vocabulary.js";
import { walkCommonWords } from "../vectors/common-words.js";
import type { Profile } from "../vectors/profile.js";

/** Days after which no report is the first or the second of its event. */
const MONTHS = 60;
/** Words of the shorter report. A longer one tells so much that the likeness knows. */
const LONGEST = 150;

/** The names that both have, as the first spells them; null where the two are close in time or share more. */
export function onlyNamesAfterMonths(a: Profile, b: Profile): readonly string[] | null {
  const [x, y] = [a.terms, b.terms];
  if (!(Math.abs(x.day - y.day) > MONTHS) || Math.min(x.length, y.length) > LONGEST) return null;
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
