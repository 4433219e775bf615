/** Aligned sentences -> claims: each is displayed once, in one wording, with all its sources. */
import type { Claim } from "../../model.js";
import { isStandalone, reportsNews, seenFromItsDay } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { givesAdjunct, otherAdjuncts } from "../similarity/mismatches/other-adjuncts.js";
import { dice, type NGrams, nGramsOf } from "../similarity/n-grams.js";
import { compareReadings, relationOf } from "../similarity/same-claim.js";
import { alignWords } from "../similarity/similarity-features.js";
import { setsDiffer } from "./agreement.js";
import { clustersOf } from "./sentence-clusters.js";
import { statedByAll } from "./shared-wordings.js";
import type { UnitLink } from "./unit-alignment.js";
import type { Unit } from "./units.js";

export interface ClaimOf {
  readonly claim: Claim;
  /** `shown` first, then in order of the group. */
  readonly sentences: readonly StorySentence[];
  /** Sentences or clauses that make the claim. */
  readonly units: readonly Unit[];
  /** Mean position in the articles: reports put what matters first. */
  readonly place: number;
}

export interface Agreed {
  readonly claims: readonly ClaimOf[];
  /** Sentences of dropped sets, which would have repeated a claim. */
  readonly again: ReadonlySet<StorySentence>;
}

/**
 * Claims of two or more reports, best supported first, then in the order of the reports. Sets of copies of one report
 * are no agreement and are left out; so are repeats of an earlier claim.
 */
export function claimsOf(units: readonly Unit[], links: readonly UnitLink[], threshold: number): Agreed {
  const all = joinOverlapping(
    clustersOf(units, links, threshold).map((members) => members.flatMap((i) => units[i] ?? [])),
  )
    .filter((saying) => new Set(saying.map(({ sentence }) => sentence.origin)).size > 1)
    .filter((saying) => statedByAll(saying)?.length !== 0)
    .map((saying) => claimOf(saying, withoutDoubtful(saying, units)))
    .sort(bySupport);
  return distinctClaims(all, threshold);
}

const bySupport = (x: ClaimOf, y: ClaimOf): number =>
  y.claim.origins - x.claim.origins || x.place - y.place || firstPlace(x) - firstPlace(y);

/** Comparisons of two claims of a story: those of real ones need some twenty. What is beyond has thousands of sentences of one mould, and may repeat itself. */
const MOST_COMPARED = 600;

/** How often claims of a story may still be compared by their words. */
interface Comparisons {
  left: number;
}

/** Gives each claim a wording that no earlier claim displays or counts. A claim with the meaning of another joins it. */
function distinctClaims(all: readonly ClaimOf[], threshold: number): Agreed {
  const kept: ClaimOf[] = [];
  const comparisons: Comparisons = { left: MOST_COMPARED };
  const used = new Set<StorySentence>();
  for (const claim of all) {
    const free = claim.sentences.filter((one) => !used.has(one));
    const sharing = free.length < claim.sentences.length;
    const home = kept.findIndex((other) => saysTheSame(other, claim, free, threshold, comparisons));
    const before = kept[home];
    if (before) kept[home] = claimOf([...before.units, ...claim.units], before.sentences);
    else if (
      free.length > 0 &&
      !kept.some(
        (other) => (sharing && sharesWhole(other, claim)) || repeats(other, claim, threshold, comparisons),
      )
    )
      kept.push(sharing ? claimOf(claim.units, free) : claim);
    for (const one of claim.sentences) used.add(one);
  }
  const reported = new Set(kept.flatMap(({ sentences }) => sentences));
  return { claims: kept.sort(bySupport), again: new Set([...used].filter((one) => !reported.has(one))) };
}

/** Whether all of a sentence has been told in the other, so that a reader would read it twice. Two clauses of one may be. */
function sharesWhole(other: ClaimOf, claim: ClaimOf): boolean {
  return claim.units.some((unit) => other.units.some((before) => unitsOverlap(unit, before)));
}

/** Whether the displayed wording is nearly that of the other claim, so that a reader would read it twice. */
function repeats(other: ClaimOf, claim: ClaimOf, threshold: number, comparisons: Comparisons): boolean {
  const [mine, theirs] = [claim.sentences[0], other.sentences[0]];
  if (!mine || !theirs || !areWorthComparing(mine, theirs, comparisons)) return false;
  const compared = compareReadings(theirs.reading, mine.reading);
  return (
    compared.score >= threshold &&
    relationOf(theirs.reading, mine.reading, compared, threshold) === "near" &&
    !setsDiffer(claim.units, other.units)
  );
}

/** Least share of the words of the shorter wording for which two claims are compared. */
const WORTH_COMPARING = 0.4;

/** Whether the other claim has all its sentences, or its displayed wording means the same; and they differ in no fact. */
function saysTheSame(
  other: ClaimOf,
  claim: ClaimOf,
  free: readonly StorySentence[],
  threshold: number,
  comparisons: Comparisons,
): boolean {
  const [mine, theirs] = [claim.sentences[0], other.sentences[0]];
  if (!mine || !theirs) return false;
  const shares =
    free.length < claim.sentences.length && claim.sentences.some((one) => other.sentences.includes(one));
  if (shares && free.length === 0) return !setsDiffer(claim.units, other.units);
  if (!areWorthComparing(mine, theirs, comparisons)) return false;
  const compared = compareReadings(theirs.reading, mine.reading);
  const near = shares ? threshold - ALREADY_SHARED : threshold;
  return (
    relationOf(theirs.reading, mine.reading, compared, near) === "same" &&
    !setsDiffer(claim.units, other.units)
  );
}

function areWorthComparing(mine: StorySentence, theirs: StorySentence, comparisons: Comparisons): boolean {
  if (comparisons.left === 0 || !shareEnough(mine, theirs)) return false;
  comparisons.left--;
  return true;
}

function shareEnough(
  { reading: { keys: mine } }: StorySentence,
  { reading: { keys: theirs } }: StorySentence,
): boolean {
  const [few, many] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
  let common = 0;
  for (const key of few) if (many.has(key)) common++;
  return common >= WORTH_COMPARING * few.size;
}

/** Lower threshold where the claims share a sentence already. */
const ALREADY_SHARED = 0.05;

/**
 * Joins a set to a larger one that contains most of its sentences: the same claim was found by a clause. Two clauses of
 * one sentence are two claims and join nothing.
 */
function joinOverlapping(sets: readonly (readonly Unit[])[]): Unit[][] {
  const joined: Unit[][] = [];
  const setsOf = new Map<StorySentence, Unit[][]>();
  const bySize = sets
    .map((saying, index) => ({ saying, index, sentences: new Set(saying.map(({ sentence }) => sentence)) }))
    .sort((x, y) => y.sentences.size - x.sentences.size || x.index - y.index);
  for (const { saying, sentences } of bySize) {
    const sharing = (set: readonly Unit[]) =>
      [...sentences].filter((one) =>
        saying.some((unit) => unit.sentence === one && set.some((other) => unitsOverlap(unit, other))),
      ).length;
    const near = new Set([...sentences].flatMap((one) => setsOf.get(one) ?? []));
    const home = joined.find(
      (set) => near.has(set) && sharing(set) * 2 > sentences.size && !setsDiffer(saying, set),
    );
    const set = home ?? [];
    if (!home) joined.push(set);
    set.push(...saying);
    for (const one of sentences) {
      const known = setsOf.get(one) ?? [];
      if (!known.includes(set)) setsOf.set(one, [...known, set]);
    }
  }
  return joined;
}

function unitsOverlap(a: Unit, b: Unit): boolean {
  return a.sentence === b.sentence && (a.whole || b.whole || a.reading === b.reading);
}

/**
 * The wordings without a cause or a setting that a sentence outside the claim tells otherwise, if the claim has some:
 * beside "died at home", "died in hospital" must not stand for those who only say that he died. Undefined: all.
 */
function withoutDoubtful(
  claim: readonly Unit[],
  units: readonly Unit[],
): readonly StorySentence[] | undefined {
  const sentences = [...new Set(claim.map((unit) => unit.sentence))];
  const withAdjunct = sentences.filter(({ reading }) => givesAdjunct(reading));
  if (withAdjunct.length === 0 || withAdjunct.length === sentences.length) return undefined;
  const others = units.filter(
    (unit) => unit.whole && !sentences.includes(unit.sentence) && givesAdjunct(unit.sentence.reading),
  );
  const isDisputed = (one: StorySentence) =>
    others.some(({ sentence: other }) => {
      if (!shareEnough(one, other)) return false;
      return otherAdjuncts(one.reading, other.reading, alignWords(one.reading.words, other.reading.words));
    });
  const free = sentences.filter((one) => !withAdjunct.includes(one) || !isDisputed(one));
  return free.length === sentences.length || free.length === 0 ? undefined : free;
}

/** @param wordings sentences that may be displayed; absent: all */
function claimOf(units: readonly Unit[], wordings?: readonly StorySentence[]): ClaimOf {
  const sentences = [...new Set(units.map((unit) => unit.sentence))].sort(
    (x, y) => x.article - y.article || x.position - y.position,
  );
  const shared = statedByAll(units);
  const allowed = (wordings ?? sentences).filter((one) => shared?.includes(one) ?? true);
  const shown = best(
    allowed.length > 0 ? allowed : (wordings ?? sentences),
    new Set(units.filter(({ whole }) => whole).map((unit) => unit.sentence)),
  );
  const ordered = [shown, ...sentences.filter((one) => one !== shown)];
  return {
    sentences: ordered,
    units,
    place: ordered.reduce((sum, { position }) => sum + position, 0) / ordered.length,
    claim: {
      shown: shown.cited,
      saidBy: ordered.map(({ cited }) => cited),
      origins: originsAmong(sentences),
      kind: shown.kind,
    },
  };
}

/** Shorter wordings are equal by chance, or because there is one way to say it; in words. */
const CHANCE = 8;
const SAME_WORDING = 0.85;

/**
 * Number of origins. Copies have one origin, and so have two reports with the same wording, because one took it from
 * the other. Wordings that are mostly a quotation do not count: anybody may quote the speaker.
 */
function originsAmong(sentences: readonly StorySentence[]): number {
  const wordings: { nGrams: NGrams[]; origins: Set<number> }[] = [];
  for (const one of sentences) {
    const own = nGramsOf(one.reading);
    const taken = own.sequence.length >= CHANCE && !mostlyQuoted(one.cited.text);
    const homes = wordings.filter(
      ({ nGrams, origins }) =>
        origins.has(one.origin) ||
        (taken && nGrams.some((other) => dice(other.doubles, own.doubles) >= SAME_WORDING)),
    );
    const [home, ...others] = homes;
    const joined = home ?? { nGrams: [], origins: new Set<number>() };
    if (!home) wordings.push(joined);
    joined.origins.add(one.origin);
    if (taken) joined.nGrams.push(own);
    for (const other of others) {
      for (const origin of other.origins) joined.origins.add(origin);
      joined.nGrams.push(...other.nGrams);
      wordings.splice(wordings.indexOf(other), 1);
    }
  }
  return wordings.length;
}

function mostlyQuoted(text: string): boolean {
  const quoted = text.match(/[“"][^”"]*[”"]?/g)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  return quoted * 2 > text.length;
}

/**
 * Chooses the displayed wording: reporting before analysis, a whole sentence before a clause, standalone before
 * dependent, the reporter's words before a quotation, then the most specific, then the earliest.
 */
function best(sentences: readonly StorySentence[], whole: ReadonlySet<StorySentence>): StorySentence {
  const rank = (one: StorySentence) =>
    (one.kind === "report" ? 8 : 0) +
    (whole.has(one) ? 4 : 0) +
    (isStandalone(one.cited.text) && reportsNews(one.cited.text) && !seenFromItsDay(one.cited.text) ? 2 : 0) +
    (OPENS_QUOTED.test(one.cited.text) || quotedBy(sentences, one) ? 0 : 1);
  const specific = ({ reading }: StorySentence) =>
    Math.min(reading.keys.size, 24) +
    reading.quantities.length +
    reading.words.filter(({ name }) => name).length / 2;
  const ranked = sentences.map((one) => ({ one, rank: rank(one), specific: specific(one) }));
  return ranked.reduce((chosen, other) =>
    other.rank > chosen.rank || (other.rank === chosen.rank && other.specific > chosen.specific)
      ? other
      : chosen,
  ).one;
}

const OPENS_QUOTED = /^["“‘'«]/;

/**
 * Whether another source puts the same words between quotation marks: then they are a post, or a quotation without
 * marks.
 */
function quotedBy(sentences: readonly StorySentence[], { cited }: StorySentence): boolean {
  const words = cited.text.replace(/(?<![.!?,"“”])[.!?,"“”]+$/, "");
  return sentences.some(({ cited: { text } }) => {
    const at = text.length > words.length ? text.indexOf(words) : -1;
    return at > 0 && /["“][^"”]*$/.test(text.slice(0, at));
  });
}

function firstPlace({ sentences }: ClaimOf): number {
  const [shown] = sentences;
  return shown ? shown.article * 10_000 + shown.position : 0;
}
