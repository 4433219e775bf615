/**
 * Whether two reports share several names that hardly any news has: a victim and a village, a ship and its owner. Well-known
 * names meet in many events, so they tie nothing: heads of state, parties, large cities. The articles of the build do not
 * count here, so the same two reports are tied in every folder.
 */
import { Zone } from "../document/vocabulary.js";
import { isMeasured } from "../pairs/classifier.js";
import { frequencies } from "../vectors/document-frequency.js";
import type { Profile } from "../vectors/profile.js";

/** Whether two articles, by index, are tied. */
export type Tied = (a: number, b: number) => boolean;

/** Least weight at large of a rare name: one article in 1,500 has it. */
const RARE = 7.3;
/** One rare name may be that of a town, which has other events. */
const LEAST_NAMES = 2;

const { weight } = frequencies(new Map());

/** Ties between articles of languages whose tables of common words are long enough to call a name rare. */
export function tiesOf(profiles: readonly Profile[]): Tied {
  const known = new Map<number, ReadonlySet<number>>();
  const namesOf = (article: number) => {
    let names = known.get(article);
    if (!names) {
      const profile = profiles[article];
      names = new Set(profile && isMeasured(profile) ? rareNames(profile) : []);
      known.set(article, names);
    }
    return names;
  };
  return (a, b) => {
    const others = namesOf(b);
    let shared = 0;
    for (const name of namesOf(a)) if (others.has(name)) shared++;
    return shared >= LEAST_NAMES;
  };
}

function rareNames({ terms: { words, zones, language } }: Profile): Uint32Array {
  return words.terms.filter(
    (term, at) => (zones[at] as number) & Zone.name && weight(term, language) >= RARE,
  );
}
