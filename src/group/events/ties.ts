/**
 * What two reports share of the names that hardly any news has: a victim and a village, a ship and its owner. Well-known
 * names meet in many events, so they tie nothing: heads of state, parties, large cities. The articles of the build do not
 * count here, so the same two reports are tied alike in every folder.
 */
import { Zone } from "../document/vocabulary.js";
import { isMeasured } from "../pairs/classifier.js";
import { frequencies } from "../vectors/document-frequency.js";
import type { Profile } from "../vectors/profile.js";

/** `tied` by several rare names, `untied` without any; `open` with one, and where it is unknown which names are rare. */
export type Tie = "tied" | "untied" | "open";

/** Of two articles, by index. */
export type Ties = (a: number, b: number) => Tie;

/** Least weight at large of a rare name: one article in 1,500 has it. */
const RARE = 7.3;
/** One rare name may be that of a town, which has other events. */
const SEVERAL = 2;

const { weight } = frequencies(new Map());

/** Ties between articles of languages whose tables of common words are long enough to call a name rare. */
export function tiesOf(profiles: readonly Profile[]): Ties {
  const known = new Map<number, ReadonlySet<number> | null>();
  const namesOf = (article: number) => {
    let names = known.get(article);
    if (names === undefined) {
      const profile = profiles[article];
      names = profile && isMeasured(profile) ? new Set(rareNames(profile)) : null;
      known.set(article, names);
    }
    return names;
  };
  return (a, b) => {
    const [own, others] = [namesOf(a), namesOf(b)];
    if (own === null || others === null) return "open";
    let shared = 0;
    for (const name of own) if (others.has(name)) shared++;
    if (shared === 0) return "untied";
    return shared >= SEVERAL ? "tied" : "open";
  };
}

function rareNames({ terms: { words, zones, language } }: Profile): Uint32Array {
  return words.terms.filter(
    (term, at) => (zones[at] as number) & Zone.name && weight(term, language) >= RARE,
  );
}
