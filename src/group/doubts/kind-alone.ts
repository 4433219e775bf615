/**
 * Detects pairs that share the kind of event and its place but no detail: two fires in one town on one day. They share
 * the town, the word of the headline and the words of the trade. Reports of one event also share details: the furniture,
 * the five hours, the sixty firefighters.
 */
import { remember } from "../../structures/object-memo.js";
import { holds } from "../document/main-subjects.js";
import { Zone } from "../document/vocabulary.js";
import { walkWords } from "../vectors/common-words.js";
import type { Profile } from "../vectors/profile.js";
import { DISTINCTIVE, IDENTIFYING } from "./word-weights.js";

/** Of the details of both, the least share that two reports of one event share, where each has enough of its own. */
const LEAST_COVER = 0.1;
/** The same of two reports under one headline that names nobody: "Concert in Lerna cancelled". */
const LEAST_UNDER_ONE = 0.2;
/** Most words of such a headline beside its places. */
const SHORT_HEADLINE = 4;
/** Weight of the details that one has alone: about three words. A headline alone or a first line has too few to tell. */
const ENOUGH_LONE = 11;
/** Rare places in both headlines from which they identify an event: "Arvento to close Tolna plant". */
const SEVERAL_PLACES = 2;
/** Words of a brief. A long report has so many of the trade that some are always common. */
const BRIEF = 90;

/** For each word of a profile, whether it is a detail: a distinctive word of the beginning that is no place. */
const detailsOf = remember(({ terms, rarity }: Profile): Uint8Array => {
  const { words, zones, spelt, places } = terms;
  return Uint8Array.from(words.terms, (term, at) => {
    const zone = zones[at] as number;
    const early = (zone & Zone.lead) > 0 && (zone & Zone.place) === 0 && spelt.words[at] !== null;
    return Number(early && (rarity[at] as number) >= DISTINCTIVE && !holds(places.terms, term));
  });
});

/**
 * The words of kind and place, as the first spells them, where these are nearly all that two reports share; null
 * otherwise. The same whichever comes first, but for the spelling.
 */
export function onlyKindShared(a: Profile, b: Profile): readonly string[] | null {
  if (Math.min(a.terms.length, b.terms.length) > BRIEF) return null;
  const [own, others] = [detailsOf(a), detailsOf(b)];
  const kind: { readonly rare: number; readonly at: number }[] = [];
  const places: number[] = [];
  let [mine, theirs, loneA, loneB] = [0, 0, 0, 0];
  let [oneHeadline, rarePlaces, named, detailed] = [true, 0, false, false];
  const common = (i: number, j: number) => {
    const rare = Math.min(a.rarity[i] as number, b.rarity[j] as number);
    const role = roleOf(a, i, b, j, rare);
    if (role === "kind") kind.push({ rare, at: i });
    else if (role === "place") {
      places.push(i);
      if (rare >= IDENTIFYING && isInHeadline(a, i) && isInHeadline(b, j)) rarePlaces++;
    } else {
      if (own[i] && others[j] && (a.terms.zones[i] as number) & Zone.name && rare >= IDENTIFYING)
        named = true;
      if (rare >= DISTINCTIVE && a.terms.spelt.words[i] !== null && b.terms.spelt.words[j] !== null)
        detailed = true;
      if (own[i]) mine += rare;
      if (others[j]) theirs += rare;
      if (rare >= DISTINCTIVE && (isInHeadline(a, i) || isInHeadline(b, j))) oneHeadline = false;
    }
  };
  walkWords(a, b, (i, j) => {
    if (i >= 0 && j >= 0) common(i, j);
    else if (i >= 0) {
      if (own[i]) loneA += a.rarity[i] as number;
      if (isInHeadline(a, i)) oneHeadline = false;
    } else {
      if (others[j]) loneB += b.rarity[j] as number;
      if (isInHeadline(b, j)) oneHeadline = false;
    }
  });
  if (named || rarePlaces >= SEVERAL_PLACES) return null;
  if (Math.min(loneA, loneB) < ENOUGH_LONE) return null;
  // Where no word says the kind, the places must be all that they share.
  if (kind.length === 0)
    return places.length > 0 && !detailed && mine + theirs === 0 ? spelt(a, places) : null;
  kind.sort((x, y) => x.rare - y.rare || x.at - y.at);
  // The commonest says the kind of event. Two headlines that share more share a detail.
  const underOneHeadline = oneHeadline && kind.length <= SHORT_HEADLINE;
  const beyond = underOneHeadline ? 0 : kind.slice(1).reduce((sum, { rare }) => sum + rare, 0);
  const shared = mine + theirs + 2 * beyond;
  if (shared >= (underOneHeadline ? LEAST_UNDER_ONE : LEAST_COVER) * (shared + loneA + loneB)) return null;
  return spelt(a, [...places, ...kind.map(({ at }) => at)]);
}

const spelt = ({ terms }: Profile, list: readonly number[]): string[] =>
  list.flatMap((at) => terms.spelt.words[at] ?? []);

/** Whether a word is in the headline, with a spelling of its own. */
const isInHeadline = ({ terms }: Profile, at: number): boolean =>
  terms.spelt.words[at] !== null && ((terms.zones[at] as number) & Zone.headline) > 0;

type WordRole = "place" | "kind" | "detail";

/** What a common word says: where, what kind of event, or more. */
function roleOf({ terms: a }: Profile, i: number, { terms: b }: Profile, j: number, rare: number): WordRole {
  const term = a.words.terms[i] as number;
  const [one, other] = [a.zones[i] as number, b.zones[j] as number];
  if ((one | other) & Zone.place || holds(a.places.terms, term) || holds(b.places.terms, term))
    return "place";
  const plain = one & other & Zone.headline && !((one | other) & Zone.name);
  return plain && rare >= DISTINCTIVE && rare < IDENTIFYING ? "kind" : "detail";
}
