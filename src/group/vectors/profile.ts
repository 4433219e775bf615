/**
 * Article -> Profile: its terms with weights. Everything that pairs are compared by is arranged for one pass over the
 * words of both.
 */
import type { Bag, Weighted } from "../document/bag.js";
import { heaviest, type MainSubjects, MOST } from "../document/main-subjects.js";
import type { Terms } from "../document/terms.js";
import { Zone } from "../document/vocabulary.js";
import type { Frequencies } from "./document-frequency.js";
import { type Lookups, strongest } from "./index-terms.js";

export interface Profile {
  readonly terms: Terms;
  /** Weighted also by count and position. */
  readonly words: Weighted;
  /** Weight of each word alone. */
  readonly rarity: Float32Array;
  /** Lengths of the vectors: of all words and of names by `words.weights`, of headline and lead by `rarity`. */
  readonly norms: {
    readonly words: number;
    readonly names: number;
    readonly headline: number;
    readonly lead: number;
  };
  /** Sums of rarities. */
  readonly totals: {
    readonly headline: number;
    readonly lead: number;
    readonly leadNames: number;
    readonly places: number;
    readonly pairs: number;
    readonly figures: number;
  };
  readonly pairs: Weighted;
  readonly figures: Weighted;
  readonly mainSubjects: MainSubjects;
  /** Lookup terms for finding other articles. */
  readonly lookups: Lookups;
}

/** An article's terms as weighted vectors, with the sums for comparing them. */
export function profile(terms: Terms, frequencies: Frequencies): Profile {
  const { words, zones, language } = terms;
  const size = words.terms.length;
  const rarity = new Float32Array(size);
  const weights = new Float32Array(size);
  const squares = { words: 0, names: 0, headline: 0, lead: 0 };
  const totals = { headline: 0, lead: 0, leadNames: 0, places: 0 };
  for (let i = 0; i < size; i++) {
    const rare = rarityOf(words.terms[i] as number, terms, frequencies);
    const weight = rare * (1 + Math.log(Math.max(0.5, words.counts[i] as number)));
    const zone = zones[i] as number;
    rarity[i] = rare;
    weights[i] = weight;
    squares.words += weight * weight;
    if (zone & Zone.name) squares.names += weight * weight;
    if (zone & Zone.headline) {
      squares.headline += rare * rare;
      totals.headline += rare;
    }
    if (zone & Zone.lead) {
      squares.lead += rare * rare;
      totals.lead += rare;
      if (zone & Zone.name) totals.leadNames += rare;
      if (zone & Zone.place) totals.places += rare;
    }
  }
  const ofZone = (zone: number, list: Float32Array) => (at: number) =>
    (zones[at] as number) & zone ? (list[at] as number) : 0;
  const pairs = weighed(terms.pairs, frequencies, language);
  const figures = weighed(terms.figures, frequencies, language);
  return {
    terms,
    words: { terms: words.terms, weights },
    rarity,
    norms: {
      words: Math.sqrt(squares.words),
      names: Math.sqrt(squares.names),
      headline: Math.sqrt(squares.headline),
      lead: Math.sqrt(squares.lead),
    },
    totals: { ...totals, pairs: sum(pairs.weights), figures: sum(figures.weights) },
    pairs,
    figures,
    mainSubjects: {
      people: prominent(terms.people, MOST.people, frequencies, language),
      places: prominent(terms.places, MOST.places, frequencies, language),
      names: heaviest(words.terms, ofZone(Zone.name, weights), MOST.names),
      headline: heaviest(words.terms, ofZone(Zone.headline, rarity), MOST.headline),
    },
    lookups: strongest({ words: words.terms, weights, zones, pairs }, frequencies),
  };
}

/** A land is no rarer than its adjective: "German" is of no "germa" that all reports on Germany would share. */
function rarityOf(term: number, { language, lands }: Terms, { weight }: Frequencies): number {
  const own = weight(term, language);
  if (lands.size === 0) return own;
  const adjective = lands.get(term);
  return adjective === undefined ? own : Math.min(own, weight(adjective, language));
}

function prominent(
  { terms, counts }: Bag,
  most: number,
  { weight }: Frequencies,
  language: string | null,
): Weighted {
  return heaviest(terms, (at) => (counts[at] as number) * weight(terms[at] as number, language), most);
}

function weighed({ terms }: Bag, { weight }: Frequencies, language: string | null): Weighted {
  const weights = new Float32Array(terms.length);
  for (let i = 0; i < terms.length; i++) weights[i] = weight(terms[i] as number, language);
  return { terms, weights };
}

function sum(weights: Float32Array): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}
