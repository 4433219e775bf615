/** Evidence for a reader: what makes two articles look like one event or like two, in words. */
import type { Article, ArticleId, Evidence, Reason } from "../../model.js";
import { byCodeUnit } from "../../words/order.js";
import type { Weighted } from "../document/bag.js";
import { wholeNamesOf, wholeOf } from "../document/full-names.js";
import { holds } from "../document/main-subjects.js";
import { Zone } from "../document/vocabulary.js";
import { rulingOf, signReason, slotReason } from "../editors/decisive-rule.js";
import { isMeasured, score as scoreOf, weights } from "../pairs/classifier.js";
import { featureNames, features } from "../pairs/features.js";
import { lifts, type Scorer } from "../pairs/gbdt.js";
import { areCopies, containment } from "../pairs/near-duplicates.js";
import { type Side, verdictOn } from "../pairs/pair-verdict.js";
import type { Profile } from "../vectors/profile.js";

type FeatureName = (typeof featureNames)[number];

/** Features that one reason stands for. */
const aspects: readonly { rule: string; features: readonly FeatureName[]; word: EvidenceWording }[] = [
  {
    rule: "names",
    features: [
      "nameCosine",
      "leadNameCoverLow",
      "leadNameCoverHigh",
      "rarestName",
      "pairWeight",
      "pairCover",
      "peopleMissingLow",
      "peopleMissingHigh",
      "namesMissingLow",
      "namesMissingHigh",
    ],
    word: wordNames,
  },
  {
    rule: "rare-words",
    features: [
      "wordCosine",
      "leadCosine",
      "leadCoverLow",
      "leadCoverHigh",
      "sharedWeight",
      "rareShared",
      "rarestShared",
      "secondRarest",
      "thirdRarest",
      "rareLead",
      "secondRarestLead",
    ],
    word: wordRareWords,
  },
  {
    rule: "headlines",
    features: [
      "headlineCosine",
      "headlineCoverLow",
      "headlineCoverHigh",
      "headlineMissingLow",
      "headlineMissingHigh",
    ],
    word: wordHeadlines,
  },
  { rule: "figures", features: ["figureWeight", "figureCover", "figuresDiffer"], word: wordFigures },
  { rule: "ages", features: ["sharedAges", "agesDiffer"], word: wordAges },
  {
    rule: "places",
    features: ["placeCover", "placesDiffer", "placesMissingLow", "placesMissingHigh"],
    word: wordPlaces,
  },
  { rule: "dates", features: ["dayGap", "eventGap", "weekdaysDiffer", "sharedDates"], word: wordDates },
  { rule: "outlet", features: ["sameOutlet"], word: wordOutlet },
  { rule: "copy", features: ["shingles"], word: wordCopy },
];

/** Of each feature, the aspect that it belongs to; one more than there are for those of none. */
const aspectOf = Uint8Array.from(featureNames, (name) => {
  const found = aspects.findIndex(({ features: names }) => names.includes(name));
  return found < 0 ? aspects.length : found;
});

/** Log-odds below which a reason is not worth a reader's time. */
const LEAST = 0.1;
/** A word of this weight stands in few articles. */
const RARE = 5;
const SHOWN = 4;
/** Days apart that a reader takes for a reason to think of one event. */
const NEAR_DAYS = 3;

type EvidenceWording = (a: Side, b: Side, speaksFor: boolean) => string | null;

export interface PairWitness {
  /** @param decision what was decided of the pair, where an editor or the group did; else the score decides */
  readonly evidence: (
    a: Article,
    b: Article,
    profiles: readonly [Profile, Profile],
    decision?: Evidence["decision"],
  ) => Evidence;
}

/** Explains pairs with the model that decides about them; `threshold` and `copyOverlap` are as in the settings. */
export function witness(model: Scorer, options: { threshold: number; copyOverlap: number }): PairWitness {
  return {
    evidence(first, second, profiles, decision) {
      const swap = byCodeUnit(first.id, second.id) > 0;
      const [a, b] = swap ? [second, first] : [first, second];
      const [profileA, profileB] = swap ? [profiles[1], profiles[0]] : profiles;
      const left = { article: a, profile: profileA };
      const right = { article: b, profile: profileB };
      const row = new Float32Array(featureNames.length);
      features(profileA, profileB, row);
      const own = scoreOf(model, row, isMeasured(profileA) && isMeasured(profileB));
      const { likeness, against: conflict, sign } = verdictOn(own, left, right, 0);
      const score = Math.round(likeness * 1000) / 1000;
      const copies = areCopies(profileA.terms, profileB.terms, options.copyOverlap);
      const alike = conflict === null && score >= options.threshold;
      const decided = decision ?? (alike ? "same event" : "different events");
      return {
        a: a.id as ArticleId,
        b: b.id as ArticleId,
        score,
        decision: decided === "same event" && copies ? "copies" : decided,
        reasons: [
          ...(conflict === null || decided === "same event" ? [] : [slotReason(conflict)]),
          ...(sign === null || conflict !== null ? [] : [signReason(sign)]),
          ...reasonsOf(model, row, left, right, decided, alike),
        ],
      };
    },
  };
}

function reasonsOf(
  model: Scorer,
  row: Float32Array,
  a: Side,
  b: Side,
  decision: Evidence["decision"],
  alike: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  const lifted = lifts(model, row, weights.typical, aspectOf, aspects.length + 1);
  for (const [index, { rule, word }] of aspects.entries()) {
    const weight = Math.round((lifted[index] as number) * 100) / 100;
    if (Math.abs(weight) < LEAST) continue;
    const text = word(a, b, weight > 0);
    if (text !== null) reasons.push({ rule, weight, text });
  }
  reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || byCodeUnit(x.rule, y.rule));
  const ruled = rulingOf(decision, alike);
  if (ruled) reasons.unshift({ ...ruled, weight: 0 });
  return reasons;
}

function wordNames(a: Side, b: Side, speaksFor: boolean): string | null {
  for (const kind of speaksFor ? [] : (["people", "names"] as const)) {
    const [mine, theirs] = [ownName(a, b, kind), ownName(b, a, kind)];
    if (mine && theirs) return `one is about ${mine}, the other about ${theirs}`;
  }
  const shown = sharedNames(a, b);
  if (shown.length === 0) return speaksFor ? null : "they name nobody and nothing in common";
  return speaksFor ? `both name ${listing(shown)}` : `of the names they share only ${listing(shown)}`;
}

/** The strongest name of the first that the second has nowhere. */
function ownName({ article, profile }: Side, { profile: other }: Side, kind: "people" | "names") {
  const missing = profile.principals[kind].terms.find((term) => !holds(other.words.terms, term));
  if (missing === undefined) return null;
  const at = profile.words.terms.indexOf(missing);
  return wholeNamesOf(article, "person").get(missing) ?? profile.terms.spelt.names[at] ?? null;
}

/** Names of both as the first spells them, strongest first; a part of a name stands for the whole, and not beside it. */
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

function wordRareWords({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const { spelt, zones } = a.terms;
  const rare = sharedWords(a, b, 0, RARE).flatMap((at) =>
    (zones[at] as number) & Zone.name ? [] : (spelt.words[at] ?? []),
  );
  if (rare.length === 0) return speaksFor ? "the plain words are alike" : "they share no rare word";
  const count = `${rare.length} rare ${rare.length === 1 ? "word" : "words"} shared`;
  const words = rare.slice(0, SHOWN);
  return `${speaksFor ? "" : "only "}${count}: ${words.join(", ")}${rare.length > words.length ? ", ..." : ""}`;
}

function wordHeadlines({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const words = sharedWords(a, b, Zone.headline, 1).map((at) => a.terms.spelt.words[at] ?? "");
  if (words.length === 0) {
    return speaksFor
      ? "the text of one has the other's headline words"
      : "the headlines share no telling word";
  }
  const list = listing(words.slice(0, SHOWN).map((word) => `“${word}”`));
  return speaksFor ? `both headlines have ${list}` : `the headlines share little: ${list}`;
}

function wordFigures({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const figures = shared(a.figures, b.figures).flatMap((at) => a.terms.spelt.figures[at] ?? []);
  if (figures.length > 0 && speaksFor) return `both give ${listing(figures.slice(0, SHOWN))}`;
  return speaksFor ? null : figures.length > 0 ? "most figures differ" : "they share no figure";
}

function wordAges({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const [left, right] = [[...a.terms.ages.terms], [...b.terms.ages.terms]];
  const both = left.filter((age) => right.includes(age)).map(String);
  if (both.length > 0) return speaksFor ? `both give the age ${listing(both.slice(0, SHOWN))}` : null;
  if (left.length === 0 || right.length === 0) return null;
  const ages = (list: readonly number[]) => listing(list.slice(0, SHOWN).map(String));
  return speaksFor ? null : `the ages differ: ${ages(left)} in one, ${ages(right)} in the other`;
}

function wordPlaces(a: Side, b: Side, speaksFor: boolean): string | null {
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

function wordDates({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const gap = Math.abs(a.terms.day - b.terms.day);
  if (Number.isNaN(gap)) return speaksFor ? null : "not both are dated";
  if (gap < 1) return speaksFor ? "published within a day" : null;
  const days = Math.round(gap);
  return speaksFor && days > NEAR_DAYS ? null : `${days} ${days === 1 ? "day" : "days"} apart`;
}

function wordOutlet({ article: a, profile }: Side, { profile: b }: Side): string | null {
  if (profile.terms.outlet === 0 || profile.terms.outlet !== b.terms.outlet) return null;
  return `both are from ${a.source.name ?? a.source.domain ?? "one outlet"}`;
}

function wordCopy({ profile: a }: Side, { profile: b }: Side, speaksFor: boolean): string | null {
  const share = Math.round(100 * containment(a.terms, b.terms));
  if (share === 0) return null;
  return speaksFor ? `${share}% of the shorter stands in the other word for word` : null;
}

/** Where the first has the terms of both, strongest first. */
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

/** Where the first has the words that are all of `zone` in both, the most telling first. */
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
