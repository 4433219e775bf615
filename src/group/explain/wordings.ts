/** Says of each aspect of a pair what makes the two alike or different; null where there is nothing to say. */
import type { Remark, SharedCode } from "../../model.js";
import type { Weighted } from "../document/bag.js";
import { wholeNamesOf, wholeOf } from "../document/full-names.js";
import { holds } from "../document/main-subjects.js";
import { Zone } from "../document/vocabulary.js";
import { containment } from "../pairs/near-duplicates.js";
import type { Side } from "../pairs/pair-verdict.js";
import type { Profile } from "../vectors/profile.js";

export type EvidenceWording = (a: Side, b: Side, speaksFor: boolean) => Remark | null;

/** Least weight of a rare word. */
const RARE = 5;
const SHOWN = 4;
/** Most days between reports that count as evidence for one event. */
const NEAR_DAYS = 3;

/** Names that both have, or the main person of each: "one is about Carol Hume, the other about Imran Sheikh". */
export function wordNames(a: Side, b: Side, speaksFor: boolean): Remark | null {
  for (const kind of speaksFor ? [] : (["people", "names"] as const)) {
    const [mine, theirs] = [ownName(a, b, kind), ownName(b, a, kind)];
    if (mine && theirs) return { code: "names.apart", values: { one: mine, other: theirs } };
  }
  const shown = sharedNames(a, b);
  if (shown.length === 0) return speaksFor ? null : { code: "names.none" };
  const nouns = areNouns(a, shown);
  if (speaksFor) return both(nouns ? "nouns.shared" : "names.shared", shown);
  return nouns ? null : both("names.only", shown);
}

const both = (code: SharedCode, shared: readonly string[]): Remark => ({ code, values: { shared } });

/** Whether none of them is a known name, in a language that capitalises all nouns. */
function areNouns({ article }: Side, names: readonly string[]): boolean {
  if (!article.language?.startsWith("de")) return false;
  const known = new Set(article.mentions.flatMap(({ name }) => name.split(" ")));
  return !names.some((name) => name.split(" ").some((part) => known.has(part)));
}

/** The strongest name of the first that the second lacks. */
function ownName({ article, profile }: Side, { profile: other }: Side, kind: "people" | "names") {
  const missing = profile.mainSubjects[kind].terms.find((term) => !holds(other.words.terms, term));
  if (missing === undefined) return null;
  const at = profile.words.terms.indexOf(missing);
  return wholeNamesOf(article, "person").get(missing) ?? profile.terms.spelt.names[at] ?? null;
}

/** Names of both as the first spells them, strongest first. A part of a name is displayed as the whole name, once. */
export function sharedNames({ article, profile: a }: Side, { article: other, profile: b }: Side): string[] {
  const { spelt } = a.terms;
  const found = [
    ...sharedWeights(a.pairs, b.pairs).map((at) => spelt.pairs[at]),
    ...sharedWords(a, b, Zone.name, 1).map((at) => spelt.names[at]),
  ];
  const shown: string[] = [];
  for (const part of found) {
    if (!part || shown.length === SHOWN) continue;
    const name = wholeOf(article, other, part) ?? part;
    if (!shown.some((longer) => longer.includes(name))) shown.push(name);
  }
  return shown;
}

/** Rare words of both, except names. */
export function wordRareWords({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): Remark | null {
  const { spelt, zones } = a.terms;
  const rare = sharedWords(a, b, 0, RARE).flatMap((at) =>
    (zones[at] as number) & Zone.name ? [] : (spelt.words[at] ?? []),
  );
  if (rare.length === 0) return { code: speaksFor ? "words.alike" : "words.none" };
  const code =
    rare.length > SHOWN
      ? (["words.among", "words.fewAmong"] as const)
      : (["words.shared", "words.few"] as const);
  return { code: code[speaksFor ? 0 : 1], values: { count: rare.length, shared: rare.slice(0, SHOWN) } };
}

/** Words of both headlines. */
export function wordHeadlines({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): Remark | null {
  const words = sharedWords(a, b, Zone.headline, 1).map((at) => a.terms.spelt.words[at] ?? "");
  if (words.length === 0) return { code: speaksFor ? "headlines.inside" : "headlines.none" };
  return both(speaksFor ? "headlines.shared" : "headlines.few", words.slice(0, SHOWN));
}

/** Amounts in both, with what they count. */
export function wordFigures({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): Remark | null {
  const figures = sharedWeights(a.figures, b.figures).flatMap((at) => a.terms.spelt.figures[at] ?? []);
  if (figures.length > 0 && speaksFor) return both("figures.shared", figures.slice(0, SHOWN));
  return speaksFor ? null : { code: figures.length > 0 ? "figures.differ" : "figures.none" };
}

/** Ages of people in both, or those of each where they differ. */
export function wordAges({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): Remark | null {
  const [left, right] = [[...a.terms.ages.terms], [...b.terms.ages.terms]];
  const same = left.filter((age) => right.includes(age)).map(String);
  if (same.length > 0) return speaksFor ? both("ages.shared", same.slice(0, SHOWN)) : null;
  if (left.length === 0 || right.length === 0) return null;
  const ages = (list: readonly number[]) => list.slice(0, SHOWN).join(", ");
  return speaksFor ? null : { code: "ages.apart", values: { one: ages(left), other: ages(right) } };
}

/** Places of both, or one of each. */
export function wordPlaces(a: Side, b: Side, speaksFor: boolean): Remark | null {
  const same = distinctPlaces(a, b);
  if (same.length > 0) return speaksFor ? both("places.shared", same.slice(0, SHOWN)) : null;
  if (speaksFor) return null;
  const [[one], [other]] = [distinctPlaces(a, a), distinctPlaces(b, b)];
  return one && other ? { code: "places.apart", values: { one, other } } : null;
}

/** Places of both, as the first spells them. */
function distinctPlaces({ article, profile }: Side, { profile: other }: Side): string[] {
  const { words, spelt } = profile.terms;
  const whole = wholeNamesOf(article, "place");
  const names = sharedWords(profile, other, Zone.place).map(
    (at) => whole.get(words.terms[at] as number) ?? spelt.places[at] ?? null,
  );
  return [...new Set(names.filter((name) => name !== null))];
}

/** Time between their publications. */
export function wordDates({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): Remark | null {
  const gap = Math.abs(a.terms.day - b.terms.day);
  if (Number.isNaN(gap)) return speaksFor ? null : { code: "dates.none" };
  if (gap < 1) return speaksFor ? { code: "dates.day" } : null;
  const days = Math.round(gap);
  return speaksFor && days > NEAR_DAYS ? null : { code: "dates.apart", values: { count: days } };
}

/** The outlet, where both have the same. */
export function wordOutlet({ article: a, profile }: Side, { profile: b }: Side): Remark | null {
  if (profile.terms.outlet === 0 || profile.terms.outlet !== b.terms.outlet) return null;
  const outlet = a.source.name ?? a.source.domain;
  return outlet === null ? { code: "outlet.one" } : both("outlet.shared", [outlet]);
}

/** Share of the shorter article that the other contains. */
export function wordCopy({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): Remark | null {
  const percent = Math.round(100 * containment(a.terms, b.terms));
  return percent > 0 && speaksFor ? { code: "copy.share", values: { percent } } : null;
}

/** Indices in the first of the common terms, strongest first. */
function sharedWeights(a: Weighted, b: Weighted, keeps?: (i: number, j: number) => boolean): number[] {
  const [s, t] = [a.terms, b.terms];
  const found: number[] = [];
  let i = 0;
  let j = 0;
  while (i < s.length && j < t.length) {
    const difference = (s[i] as number) - (t[j] as number);
    if (difference === 0 && (!keeps || keeps(i, j))) found.push(i);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return found.sort((x, y) => (a.weights[y] as number) - (a.weights[x] as number) || x - y);
}

/** Indices in the first of the common words that are in `zone` in both, the rarest first. */
function sharedWords(a: Profile, b: Profile, zone: number, least = 0): number[] {
  const [rarityA, rarityB] = [a.rarity, b.rarity];
  return sharedWeights(
    { terms: a.words.terms, weights: rarityA },
    { terms: b.words.terms, weights: rarityB },
    (i, j) =>
      (rarityA[i] as number) >= least &&
      ((a.terms.zones[i] as number) & zone & (b.terms.zones[j] as number)) === zone,
  );
}
