/**
 * Features for and against one event, as numbers. Each is symmetric in the two articles, and depends on these two and
 * the weights of their terms.
 */
import { commonCount } from "../../structures/sorted-lists.js";
import type { Weighted } from "../document/bag.js";
import { missingShare, strongestMissing } from "../document/main-subjects.js";
import { Zone } from "../document/vocabulary.js";
import type { Profile } from "../vectors/profile.js";
import { resemblance } from "./near-duplicates.js";
import { slotFeatures, slotNames } from "./slot-features.js";

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
  "secondRarest",
  "thirdRarest",
  "rarestName",
  "rareLead",
  "secondRarestLead",
  "pairWeight",
  "pairCover",
  "figureWeight",
  "figureCover",
  "figuresDiffer",
  "sharedAges",
  "agesDiffer",
  "placeCover",
  "placesDiffer",
  "dayGap",
  "eventGap",
  "weekdaysDiffer",
  "sharedDates",
  "sameOutlet",
  "shingles",
  "peopleMissingLow",
  "peopleMissingHigh",
  "placesMissingLow",
  "placesMissingHigh",
  "namesMissingLow",
  "namesMissingHigh",
  "headlineMissingLow",
  "headlineMissingHigh",
  ...slotNames,
] as const;

export const featureCount = featureNames.length;

/** Values where an article has no main subjects: half of them missing, a headline word of medium weight. */
const UNKNOWN_SHARE = 0.5;
const UNKNOWN_WEIGHT = 3;
/** Least weight of a rare word, which at most a few articles of thousands have. */
const RARE = 5;

/** Writes the features of a pair into `out`, in the order of `featureNames`. */
export function features(a: Profile, b: Profile, out: Float32Array): void {
  const both = compare(a, b);
  const pairs = weightedOverlap(a.pairs, b.pairs);
  const figures = weightedOverlap(a.figures, b.figures);
  const [x, y] = [a.terms, b.terms];
  const ages = commonCount(x.ages.terms, y.ages.terms);
  const bothAges = x.ages.terms.length > 0 && y.ages.terms.length > 0;
  const bothFigures = a.totals.figures > 0 && b.totals.figures > 0;
  const bothPlaces = a.totals.places > 0 && b.totals.places > 0;
  const bothDays = x.weekdays.terms.length > 0 && y.weekdays.terms.length > 0;
  const gap = Math.abs(x.day - y.day);
  const words = ratio(both.words, a.norms.words * b.norms.words);
  const headA = share(both.headlineA, a.totals.headline);
  const headB = share(both.headlineB, b.totals.headline);
  const leadA = share(both.leadA, a.totals.lead);
  const leadB = share(both.leadB, b.totals.lead);
  const namesA = share(both.leadNamesA, a.totals.leadNames);
  const namesB = share(both.leadNamesB, b.totals.leadNames);
  const placesA = share(both.placesA, a.totals.places);
  const placesB = share(both.placesB, b.totals.places);
  let i = 0;
  out[i++] = words;
  out[i++] = ratio(both.headline, a.norms.headline * b.norms.headline);
  out[i++] = Math.min(headA, headB);
  out[i++] = Math.max(headA, headB);
  out[i++] = ratio(both.lead, a.norms.lead * b.norms.lead);
  out[i++] = Math.min(leadA, leadB);
  out[i++] = Math.max(leadA, leadB);
  out[i++] = ratio(both.names, a.norms.names * b.norms.names);
  out[i++] = Math.min(namesA, namesB);
  out[i++] = Math.max(namesA, namesB);
  out[i++] = Math.log1p(both.shared);
  out[i++] = Math.log1p(both.rare);
  out[i++] = both.rarest[0] as number;
  out[i++] = both.rarest[1] as number;
  out[i++] = both.rarest[2] as number;
  out[i++] = both.rarestName;
  out[i++] = Math.log1p(both.rareLead);
  out[i++] = both.rarestLead[1] as number;
  out[i++] = Math.log1p(pairs);
  out[i++] = pairs / Math.max(1, Math.min(a.totals.pairs, b.totals.pairs));
  out[i++] = Math.log1p(figures);
  out[i++] = bothFigures ? figures / Math.min(a.totals.figures, b.totals.figures) : 0;
  out[i++] = bothFigures && figures === 0 ? 1 : 0;
  out[i++] = ages;
  out[i++] = bothAges && ages === 0 ? 1 : 0;
  out[i++] = bothPlaces ? Math.max(placesA, placesB) : 0;
  out[i++] = bothPlaces && placesA === 0 && placesB === 0 ? 1 : 0;
  out[i++] = Number.isNaN(gap) ? 0 : Math.log1p(gap);
  out[i++] = nearestDays(x.days, y.days);
  out[i++] = bothDays && commonCount(x.weekdays.terms, y.weekdays.terms) === 0 ? 1 : 0;
  out[i++] = commonCount(x.dates.terms, y.dates.terms);
  out[i++] = x.outlet !== 0 && x.outlet === y.outlet ? 1 : 0;
  out[i++] = resemblance(x.shingles, y.shingles);
  const [p, q] = [a.mainSubjects, b.mainSubjects];
  i = lack(p.people, q.people, a, b, missingShare, UNKNOWN_SHARE, out, i);
  i = lack(p.places, q.places, a, b, missingShare, UNKNOWN_SHARE, out, i);
  i = lack(p.names, q.names, a, b, missingShare, UNKNOWN_SHARE, out, i);
  i = lack(p.headline, q.headline, a, b, strongestMissing, UNKNOWN_WEIGHT, out, i);
  slotFeatures(x, y, out, i);
}

/** What each lacks of the main subjects of the other: the lower and the higher value. */
function lack(
  own: Weighted,
  others: Weighted,
  a: Profile,
  b: Profile,
  missing: typeof missingShare,
  unknown: number,
  out: Float32Array,
  at: number,
): number {
  const inB = missing(own, b.words.terms);
  const inA = missing(others, a.words.terms);
  const high = Math.max(inA, inB);
  out[at] = Math.min(inA, inB) < 0 ? unknown : Math.min(inA, inB);
  out[at + 1] = high < 0 ? unknown : high;
  return at + 2;
}

/** Logarithm of the days between the nearest days that both name or are published on. */
function nearestDays(a: Int32Array, b: Int32Array): number {
  let nearest = Number.POSITIVE_INFINITY;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    nearest = Math.min(nearest, Math.abs(difference));
    if (difference <= 0) i++;
    else j++;
  }
  return nearest === Number.POSITIVE_INFINITY ? 0 : Math.log1p(nearest);
}

/** Common words of two articles. `A` and `B`: in the zone of the first, and of the second. */
function compare(a: Profile, b: Profile) {
  const found = {
    words: 0,
    headline: 0,
    lead: 0,
    names: 0,
    headlineA: 0,
    headlineB: 0,
    leadA: 0,
    leadB: 0,
    leadNamesA: 0,
    leadNamesB: 0,
    placesA: 0,
    placesB: 0,
    shared: 0,
    rare: 0,
    rareLead: 0,
    /** The three rarest common words, strongest first; and those in the first words of both. */
    rarest: new Float32Array(3),
    rarestLead: new Float32Array(3),
    rarestName: 0,
  };
  const [s, t] = [a.words.terms, b.words.terms];
  const [zonesA, zonesB] = [a.terms.zones, b.terms.zones];
  let i = 0;
  let j = 0;
  while (i < s.length && j < t.length) {
    const difference = (s[i] as number) - (t[j] as number);
    if (difference < 0) i++;
    else if (difference > 0) j++;
    else {
      const rare = Math.min(a.rarity[i] as number, b.rarity[j] as number);
      const dot = (a.words.weights[i] as number) * (b.words.weights[j] as number);
      const zoneA = zonesA[i] as number;
      const zoneB = zonesB[j] as number;
      const zone = zoneA & zoneB;
      found.words += dot;
      found.shared += rare;
      if (rare >= RARE) found.rare++;
      note(found.rarest, rare);
      if (zone & Zone.name) {
        found.names += dot;
        if (rare > found.rarestName) found.rarestName = rare;
      }
      if (zone & Zone.headline) found.headline += rare * rare;
      if (zone & Zone.lead) {
        found.lead += rare * rare;
        if (rare >= RARE) found.rareLead++;
        note(found.rarestLead, rare);
      }
      if (zoneA & Zone.headline) found.headlineA += rare;
      if (zoneB & Zone.headline) found.headlineB += rare;
      if (zoneA & Zone.lead) {
        found.leadA += rare;
        if (zoneA & Zone.name) found.leadNamesA += rare;
        if (zoneA & Zone.place) found.placesA += rare;
      }
      if (zoneB & Zone.lead) {
        found.leadB += rare;
        if (zoneB & Zone.name) found.leadNamesB += rare;
        if (zoneB & Zone.place) found.placesB += rare;
      }
      i++;
      j++;
    }
  }
  return found;
}

/** Inserts a weight into the strongest, in order. */
function note(strongest: Float32Array, weight: number): void {
  for (let k = 0, rest = weight; k < strongest.length; k++) {
    const own = strongest[k] as number;
    if (rest > own) {
      strongest[k] = rest;
      rest = own;
    }
  }
}

/** Sum of the weights that two bags share. */
function weightedOverlap(a: Weighted, b: Weighted): number {
  const [s, t] = [a.terms, b.terms];
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < s.length && j < t.length) {
    const difference = (s[i] as number) - (t[j] as number);
    if (difference === 0) shared += Math.min(a.weights[i] as number, b.weights[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** Cosine from a dot product and the product of the lengths. */
function ratio(dot: number, lengths: number): number {
  return dot === 0 ? 0 : dot / lengths;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Likeness of matter, 0 to 1: the mean of the cosines of all words and of the names, whatever happened. */
export function topicLikeness(a: Profile, b: Profile): number {
  const both = compare(a, b);
  const words = ratio(both.words, a.norms.words * b.norms.words);
  return (words + ratio(both.names, a.norms.names * b.norms.names)) / 2;
}
