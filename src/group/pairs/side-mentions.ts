/** Detects pairs of which one article only mentions the other's event beside its own. */

import type { Article } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { wholeOf } from "../document/full-names.js";
import { Zone } from "../document/vocabulary.js";
import type { Conflict } from "../series/instalments.js";
import { walkCommonWords } from "../vectors/common-words.js";
import type { Profile } from "../vectors/profile.js";

/** Least share of their common rare words that one of them has only beside its own event. */
const MOSTLY = 0.7;
/** The same of their common names where one recalls an earlier event: each event has a place and people of its own. */
const NAMES_MOSTLY = 0.55;
/** Words of less weight are too common to count. */
const DISTINCTIVE = 2.5;

/** Whether an article mentions another event beside its own. */
const mentionsOther = remember(({ terms }: Profile) => terms.zones.some((zone) => (zone & Zone.own) === 0));

/** Whether a word occurs only where an earlier event is recalled. */
function isRecalled(zone = 0): boolean {
  return (zone & (Zone.own | Zone.recalled)) === Zone.recalled;
}

interface BesidePair {
  readonly article: Article;
  readonly profile: Profile;
}

/** Null where the two share words of both articles' own events. */
export function mentionedBeside(
  { article: first, profile: a }: BesidePair,
  { article: second, profile: b }: BesidePair,
): Conflict | null {
  if (!mentionsOther(a) && !mentionsOther(b)) return null;
  let [all, beside, names, recalled, most, spelling] = [0, 0, 0, 0, 0, ""];
  walkCommonWords(a, b, (i, j, rare) => {
    if (rare < DISTINCTIVE) return;
    const zone = (a.terms.zones[i] as number) & (b.terms.zones[j] as number);
    const isName = (zone & Zone.name) !== 0;
    all += rare;
    if (isName) names += rare;
    if ((zone & Zone.own) !== 0) return;
    beside += rare;
    if (isName && (isRecalled(a.terms.zones[i]) || isRecalled(b.terms.zones[j]))) recalled += rare;
    const spelt = a.terms.spelt.words[i];
    const value = rare + (isName ? NAMED : 0);
    if (spelt && value > most) [most, spelling] = [value, spelt];
  });
  const named = recalled > 0 && recalled >= NAMES_MOSTLY * names;
  if (all === 0 || (beside < MOSTLY * all && !named)) return null;
  const shared = wholeOf(first, second, spelling) ?? spelling;
  return { kind: "beside", remark: { code: "beside", values: { shared: [shared] } } };
}

/** Bonus of names when choosing the word to display. */
const NAMED = 10;
