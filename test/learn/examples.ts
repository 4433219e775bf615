/** Labelled sets -> examples of pairs for the learner. */
import { indexOf, neighbours } from "../../src/group/pairs/candidates-by-term.js";
import { featureCount, features } from "../../src/group/pairs/features.js";
import { termsFor } from "../../src/group/pairs/neighbour-graph.js";
import { counted, frequencies } from "../../src/group/vectors/document-frequency.js";
import { type Profile, profile } from "../../src/group/vectors/profile.js";
import type { Article } from "../../src/model.js";
import type { LabelledPair, LabelledSet } from "./sets.js";
import { reshaped } from "./shapes.js";
import { drawn } from "./small-folders.js";

/** Pairs of one set with what they look like and whether they are one event. */
export interface SetExamples extends PairExamples {
  readonly name: string;
  readonly profiles: readonly Profile[];
  readonly near: readonly Uint32Array[];
  readonly events: readonly string[];
}

export interface PairExamples {
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
}

export function examplesOf({ name, articles, events }: LabelledSet): SetExamples {
  const { profiles, near } = placed(articles);
  const pairs: [number, number][] = [];
  for (const [a, list] of near.entries()) for (const b of list) if (a < b) pairs.push([a, b]);
  return {
    name,
    profiles,
    near,
    events,
    rows: rowsOf(pairs.map(([a, b]) => [profiles[a] as Profile, profiles[b] as Profile])),
    labels: Uint8Array.from(pairs, ([a, b]) => (events[a] === events[b] ? 1 : 0)),
  };
}

export interface Lessons {
  /** From copies in which no date helps. */
  readonly texts: readonly PairExamples[];
  readonly dated: readonly PairExamples[];
}

/** A set as it is dated, and with all articles moved to one day. */
export interface Taught {
  readonly dated: LabelledSet;
  readonly oneDay: LabelledSet;
  readonly lookAlikes: readonly LabelledPair[];
  readonly instalments: readonly LabelledPair[];
}

const SMALL = { events: 6, singles: 12 };
const DRAWS = 20;

/**
 * The texts of each set four times: as they are, cut to mixed shapes, cut to headlines and next to nothing more, and in
 * small folders, where pairs are compared that no large one would look at. And look-alikes, and instalments.
 */
export function lessons(sets: readonly Taught[]): Lessons {
  return {
    texts: sets.flatMap(({ oneDay, lookAlikes, instalments }) => [
      examplesOfPairs(lookAlikes),
      examplesOfPairs(instalments),
      ...[oneDay, reshaped(oneDay), reshaped(oneDay, "brief")].map((shape) => examplesOf(shape)),
      joined(Array.from({ length: DRAWS }, (_, draw) => examplesOf(drawn(oneDay, SMALL, FIRST_DRAW + draw)))),
    ]),
    dated: sets.map(({ dated }) => examplesOf(dated)),
  };
}

/** Draws from here on are for learning; those before are for measuring. */
const FIRST_DRAW = 1000;

function joined(parts: readonly PairExamples[]): PairExamples {
  const count = parts.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows = new Float32Array(count * featureCount);
  const labels = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    rows.set(part.rows, at * featureCount);
    labels.set(part.labels, at);
    at += part.labels.length;
  }
  return { rows, labels };
}

export function examplesOfPairs(given: readonly LabelledPair[]): PairExamples {
  const { profiles } = placed(given.flatMap(({ a, b }) => [a, b]));
  return {
    rows: rowsOf(given.map((_, k) => [profiles[2 * k] as Profile, profiles[2 * k + 1] as Profile])),
    labels: Uint8Array.from(given, ({ same }) => (same ? 1 : 0)),
  };
}

export interface Placed {
  readonly profiles: readonly Profile[];
  /** Neighbours of each article, ascending. */
  readonly near: readonly Uint32Array[];
}

/** Articles as a folder of these alone would weigh them. */
export function placed(articles: readonly Article[]): Placed {
  const terms = articles.map(termsFor);
  const weighed = frequencies(counted(terms));
  const profiles = terms.map((each) => profile(each, weighed));
  const index = indexOf(profiles);
  const findings = profiles.map((_, article) => index.find(article));
  return {
    profiles,
    near: neighbours(findings),
  };
}

function rowsOf(pairs: readonly (readonly [Profile, Profile])[]): Float32Array {
  const rows = new Float32Array(pairs.length * featureCount);
  const row = new Float32Array(featureCount);
  for (const [k, [a, b]] of pairs.entries()) {
    features(a, b, row);
    rows.set(row, k * featureCount);
  }
  return rows;
}
