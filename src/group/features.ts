/**
 * What speaks for and against two articles reporting one event, as numbers. Each is symmetric in the two articles and
 * depends on these two and on the weights of their terms alone.
 */

import type { Bag } from "./bag.js";
import { resemblance } from "./copies.js";
import type { Frequencies } from "./frequencies.js";
import { type Lookups, strongest } from "./lookups.js";
import type { Terms } from "./terms.js";

/** A bag with the weight of each term, and the length of the vector. */
interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly norm: number;
  /** Sum of the weights. */
  readonly total: number;
}

export interface Profile {
  readonly terms: Terms;
  readonly words: Vector;
  /** Terms to find other articles by. */
  readonly lookups: Lookups;
  readonly headline: Vector;
  readonly lead: Vector;
  readonly names: Vector;
  readonly leadNames: Vector;
  readonly pairs: Vector;
  readonly figures: Vector;
  readonly places: Vector;
}

export function profile(terms: Terms, frequencies: Frequencies): Profile {
  const vector = (bag: Bag, repeated: boolean): Vector => {
    const weights = new Float32Array(bag.terms.length);
    let squares = 0;
    let total = 0;
    for (let i = 0; i < weights.length; i++) {
      const times = repeated ? 1 + Math.log(Math.max(0.5, bag.counts[i] ?? 1)) : 1;
      const weight = frequencies.weight(bag.terms[i] ?? 0) * times;
      weights[i] = weight;
      squares += weight * weight;
      total += weight;
    }
    return { terms: bag.terms, weights, norm: Math.sqrt(squares), total };
  };
  const words = vector(terms.words, true);
  const pairs = vector(terms.pairs, false);
  const headline = vector(terms.headline, false);
  return {
    terms,
    words,
    lookups: strongest([words, pairs, headline], frequencies),
    headline,
    lead: vector(terms.lead, true),
    names: vector(terms.names, true),
    leadNames: vector(terms.leadNames, false),
    pairs,
    figures: vector(terms.figures, false),
    places: vector(terms.places, false),
  };
}

/** A profile and its surroundings. */
export interface Placed extends Profile {
  /** How alike the nearest article is that hardly is of its own event: high where many look alike, else 0. */
  readonly crowd: number;
}

export const featureNames = [
  "wordCosine",
  "headlineCosine",
  "headlineCoverLow",
  "headlineCoverHigh",
  "leadCosine",
  "leadCoverLow",
  "leadCoverHigh",
  "nameCosine",
  "leadNameCoverLow",
  "leadNameCoverHigh",
  "sharedWeight",
  "rareShared",
  "rarestShared",
  "rarestName",
  "pairWeight",
  "pairCover",
  "figureWeight",
  "figureCover",
  "sharedAges",
  "agesDiffer",
  "placeCover",
  "placesDiffer",
  "dayGap",
  "undated",
  "weekdaysDiffer",
  "sharedDates",
  "shorter",
  "longer",
  "sameOutlet",
  "shingles",
  "contrastLow",
  "contrastHigh",
] as const;

export const featureCount = featureNames.length;

/** Where a feature has nothing to say: no date, no figures. */
export const MISSING = -1;
/** A word of this weight stands in at most a few articles of a collection of thousands. */
const RARE = 5;

export function features(a: Placed, b: Placed, out: Float32Array): void {
  const words = overlap(a.words, b.words);
  const headline = overlap(a.headline, b.headline);
  const lead = overlap(a.lead, b.lead);
  const names = overlap(a.names, b.names);
  const pairs = overlap(a.pairs, b.pairs);
  const figures = overlap(a.figures, b.figures);
  const headA = cover(a.headline, b.words);
  const headB = cover(b.headline, a.words);
  const leadA = cover(a.lead, b.words);
  const leadB = cover(b.lead, a.words);
  const namesA = cover(a.leadNames, b.words);
  const namesB = cover(b.leadNames, a.words);
  const placesA = cover(a.places, b.words);
  const placesB = cover(b.places, a.words);
  const ages = common(a.terms.ages.terms, b.terms.ages.terms);
  const bothAges = a.terms.ages.terms.length > 0 && b.terms.ages.terms.length > 0;
  const bothFigures = a.figures.total > 0 && b.figures.total > 0;
  const bothPlaces = a.places.total > 0 && b.places.total > 0;
  const days = common(a.terms.weekdays.terms, b.terms.weekdays.terms);
  const bothDays = a.terms.weekdays.terms.length > 0 && b.terms.weekdays.terms.length > 0;
  const bothDates = a.terms.dates.terms.length > 0 && b.terms.dates.terms.length > 0;
  const gap = Math.abs(a.terms.day - b.terms.day);
  const undated = (Number.isNaN(a.terms.day) ? 1 : 0) + (Number.isNaN(b.terms.day) ? 1 : 0);
  let i = 0;
  out[i++] = cosine(words.dot, a.words, b.words);
  out[i++] = cosine(headline.dot, a.headline, b.headline);
  out[i++] = Math.min(headA, headB);
  out[i++] = Math.max(headA, headB);
  out[i++] = cosine(lead.dot, a.lead, b.lead);
  out[i++] = Math.min(leadA, leadB);
  out[i++] = Math.max(leadA, leadB);
  out[i++] = a.names.total > 0 && b.names.total > 0 ? cosine(names.dot, a.names, b.names) : MISSING;
  out[i++] = Math.min(namesA, namesB);
  out[i++] = Math.max(namesA, namesB);
  out[i++] = Math.log1p(words.shared);
  out[i++] = Math.log1p(words.rare);
  out[i++] = words.rarest;
  out[i++] = names.rarest;
  out[i++] = Math.log1p(pairs.shared);
  out[i++] = pairs.shared / Math.max(1, Math.min(a.pairs.total, b.pairs.total));
  out[i++] = bothFigures ? Math.log1p(figures.shared) : MISSING;
  out[i++] = bothFigures ? figures.shared / Math.min(a.figures.total, b.figures.total) : MISSING;
  out[i++] = bothAges ? ages : MISSING;
  out[i++] = bothAges ? (ages === 0 ? 1 : 0) : MISSING;
  out[i++] = bothPlaces ? Math.max(placesA, placesB) : MISSING;
  out[i++] = bothPlaces ? (placesA === 0 && placesB === 0 ? 1 : 0) : MISSING;
  out[i++] = undated > 0 ? MISSING : Math.log1p(gap);
  out[i++] = undated;
  out[i++] = bothDays ? (days === 0 ? 1 : 0) : MISSING;
  out[i++] = bothDates ? common(a.terms.dates.terms, b.terms.dates.terms) : MISSING;
  out[i++] = Math.log1p(Math.min(a.terms.length, b.terms.length));
  out[i++] = Math.log1p(Math.max(a.terms.length, b.terms.length));
  out[i++] =
    a.terms.outlet === 0 || b.terms.outlet === 0 ? MISSING : a.terms.outlet === b.terms.outlet ? 1 : 0;
  out[i++] = resemblance(a.terms.shingles, b.terms.shingles);
  const c = cosine(words.dot, a.words, b.words);
  out[i++] = c - Math.max(a.crowd, b.crowd);
  out[i++] = c - Math.min(a.crowd, b.crowd);
}

interface Overlap {
  dot: number;
  shared: number;
  rare: number;
  rarest: number;
}

function overlap(a: Vector, b: Vector): Overlap {
  const found = { dot: 0, shared: 0, rare: 0, rarest: 0 };
  let i = 0;
  let j = 0;
  const n = a.terms.length;
  const m = b.terms.length;
  while (i < n && j < m) {
    const s = a.terms[i] as number;
    const t = b.terms[j] as number;
    if (s < t) i++;
    else if (s > t) j++;
    else {
      const u = a.weights[i] as number;
      const v = b.weights[j] as number;
      const least = Math.min(u, v);
      found.dot += u * v;
      found.shared += least;
      if (least >= RARE) found.rare++;
      if (least > found.rarest) found.rarest = least;
      i++;
      j++;
    }
  }
  return found;
}

/** Share of `part`, by weight, that stands in `whole`. */
function cover(part: Vector, whole: Vector): number {
  if (part.total === 0) return MISSING;
  let sum = 0;
  let j = 0;
  for (let i = 0; i < part.terms.length; i++) {
    const term = part.terms[i] as number;
    while (j < whole.terms.length && (whole.terms[j] as number) < term) j++;
    if (whole.terms[j] === term) sum += part.weights[i] as number;
  }
  return sum / part.total;
}

function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const s = a[i] as number;
    const t = b[j] as number;
    if (s === t) count++;
    if (s <= t) i++;
    if (t <= s) j++;
  }
  return count;
}

function cosine(dot: number, a: Vector, b: Vector): number {
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

/** Whether two articles are on one developing matter, 0 to 1: the same names and the same words, whatever happened. */
export function topicLikeness(a: Profile, b: Profile): number {
  const words = cosine(overlap(a.words, b.words).dot, a.words, b.words);
  const names = cosine(overlap(a.names, b.names).dot, a.names, b.names);
  return (words + names) / 2;
}
