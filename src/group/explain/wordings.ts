/** Words each aspect of a pair's likeness for a reader; null where there is nothing to say. */
import type { Weighted } from "../document/bag.js";
import { wholeNamesOf, wholeOf } from "../document/full-names.js";
import { holds } from "../document/main-subjects.js";
import { Zone } from "../document/vocabulary.js";
import { containment } from "../pairs/near-duplicates.js";
import type { Side } from "../pairs/pair-verdict.js";
import type { Profile } from "../vectors/profile.js";

export type EvidenceWording = (a: Side, b: Side, speaksFor: boolean) => string | null;

/** Least weight of a rare word. */
const RARE = 5;
const SHOWN = 4;
/** Most days between reports that count as evidence for one event. */
const NEAR_DAYS = 3;

/** Names that both have, or the main person of each: "one is about Carol Hume, the other about Imran Sheikh". */
export function wordNames(a: Side, b: Side, speaksFor: boolean): string | null {
  for (const kind of speaksFor ? [] : (["people", "names"] as const)) {
    const [mine, theirs] = [ownName(a, b, kind), ownName(b, a, kind)];
    if (mine && theirs) return `one is about ${mine}, the other about ${theirs}`;
  }
  const shown = sharedNames(a, b);
  if (shown.length === 0) return speaksFor ? null : "they name nobody and nothing in common";
  const nouns = areNouns(a, shown);
  if (speaksFor) return `both ${nouns ? "write of" : "name"} ${listing(shown)}`;
  return nouns ? null : `of the names they share only ${listing(shown)}`;
}

/** Whether none of them is a known name, in a language that capitalises all nouns. */
function areNouns({ article }: Side, names: readonly string[]): boolean {
  if (!article.language?.startsWith("de")) return false;
  const known = new Set(article.mentions.flatMap(({ name }) => name.split(" ")));
  return !names.some((name) => name.split(" ").some((part) => known.has(part)));
}

/** The strongest name of the first that the second lacks. */
function ownName({ article, profile }: Side, { profile: other }: Side, kind: "people" | "names") {
  const missing = profile.principals[kind].terms.find((term) => !holds(other.words.terms, term));
  if (missing === undefined) return null;
  const at = profile.words.terms.indexOf(missing);
  return wholeNamesOf(article, "person").get(missing) ?? profile.terms.spelt.names[at] ?? null;
}

/** Names of both as the first spells them, strongest first. A part of a name is displayed as the whole name, once. */
export function sharedNames({ article, profile: a }: Side, { article: other, profile: b }: Side): string[] {
  const { spelt } = a.terms;
  const found = [
    ...shared(a.pairs, b.pairs).map((at) => spelt.pairs[at]),
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
export function wordRareWords({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const { spelt, zones } = a.terms;
  const rare = sharedWords(a, b, 0, RARE).flatMap((at) =>
    (zones[at] as number) & Zone.name ? [] : (spelt.words[at] ?? []),
  );
  if (rare.length === 0) return speaksFor ? "the plain words are alike" : "they share no rare word";
  const count = `${rare.length} rare ${rare.length === 1 ? "word" : "words"} shared`;
  const words = rare.slice(0, SHOWN);
  return `${speaksFor ? "" : "only "}${count}: ${words.join(", ")}${rare.length > words.length ? ", ..." : ""}`;
}

/** Words of both headlines. */
export function wordHeadlines({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const words = sharedWords(a, b, Zone.headline, 1).map((at) => a.terms.spelt.words[at] ?? "");
  if (words.length === 0) {
    return speaksFor
      ? "the text of one has the other's headline words"
      : "the headlines share no telling word";
  }
  const list = listing(words.slice(0, SHOWN).map((word) => `“${word}”`));
  return speaksFor ? `both headlines have ${list}` : `the headlines share little: ${list}`;
}

/** Amounts in both, with what they count. */
export function wordFigures({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const figures = shared(a.figures, b.figures).flatMap((at) => a.terms.spelt.figures[at] ?? []);
  if (figures.length > 0 && speaksFor) return `both give ${listing(figures.slice(0, SHOWN))}`;
  return speaksFor ? null : figures.length > 0 ? "most figures differ" : "they share no figure";
}

/** Ages of people in both, or those of each where they differ. */
export function wordAges({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const [left, right] = [[...a.terms.ages.terms], [...b.terms.ages.terms]];
  const both = left.filter((age) => right.includes(age)).map(String);
  if (both.length > 0) return speaksFor ? `both give the age ${listing(both.slice(0, SHOWN))}` : null;
  if (left.length === 0 || right.length === 0) return null;
  const ages = (list: readonly number[]) => listing(list.slice(0, SHOWN).map(String));
  return speaksFor ? null : `the ages differ: ${ages(left)} in one, ${ages(right)} in the other`;
}

/** Places of both, or one of each. */
export function wordPlaces(a: Side, b: Side, speaksFor: boolean): string | null {
  const both = placesOf(a, b);
  if (both.length > 0) return speaksFor ? `both are in ${listing(both.slice(0, SHOWN))}` : null;
  if (speaksFor) return null;
  const [[one], [other]] = [placesOf(a, a), placesOf(b, b)];
  return one && other ? `one names ${one}, the other ${other}` : null;
}

/** Places of both, as the first spells them. */
function placesOf({ article, profile }: Side, { profile: other }: Side): string[] {
  const { words, spelt } = profile.terms;
  const whole = wholeNamesOf(article, "place");
  const names = sharedWords(profile, other, Zone.place).map(
    (at) => whole.get(words.terms[at] as number) ?? spelt.places[at] ?? null,
  );
  return [...new Set(names.filter((name) => name !== null))];
}

/** Time between their publications. */
export function wordDates({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const gap = Math.abs(a.terms.day - b.terms.day);
  if (Number.isNaN(gap)) return speaksFor ? null : "not both are dated";
  if (gap < 1) return speaksFor ? "published within a day" : null;
  const days = Math.round(gap);
  return speaksFor && days > NEAR_DAYS ? null : `${days} ${days === 1 ? "day" : "days"} apart`;
}

/** The outlet, where both have the same. */
export function wordOutlet({ article: a, profile }: Side, { profile: b }: Side): string | null {
  if (profile.terms.outlet === 0 || profile.terms.outlet !== b.terms.outlet) return null;
  return `both are from ${a.source.name ?? a.source.domain ?? "one outlet"}`;
}

/** Share of the shorter article that the other contains. */
export function wordCopy({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const share = Math.round(100 * containment(a.terms, b.terms));
  if (share === 0) return null;
  return speaksFor ? `${share}% of the shorter stands in the other word for word` : null;
}

/** Indices in the first of the common terms, strongest first. */
function shared(a: Weighted, b: Weighted, keeps?: (i: number, j: number) => boolean): number[] {
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
  return shared(
    { terms: a.words.terms, weights: rarityA },
    { terms: b.words.terms, weights: rarityB },
    (i, j) =>
      (rarityA[i] as number) >= least &&
      ((a.terms.zones[i] as number) & (b.terms.zones[j] as number) & zone) === zone,
  );
}

/** "a", "a and b", "a, b and c" */
export function listing(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
