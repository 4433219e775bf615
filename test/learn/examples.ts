/** Labelled sets -> examples of pairs for the learner. */
import { indexOf, neighbours } from "../../src/group/pairs/candidates-by-term.js";
import { featureCount, features, type Placed } from "../../src/group/pairs/features.js";
import { termsFor } from "../../src/group/pairs/neighbour-graph.js";
import { counted, frequencies } from "../../src/group/vectors/document-frequency.js";
import { profile } from "../../src/group/vectors/profile.js";
import type { Article } from "../../src/model.js";
import type { LabelledPair, LabelledSet } from "./sets.js";
import { reshaped } from "./shapes.js";

/** Pairs of one set with what they look like and whether they are one event. */
export interface SetExamples extends PairExamples {
  readonly name: string;
  readonly profiles: readonly Placed[];
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
    rows: rowsOf(pairs.map(([a, b]) => [profiles[a] as Placed, profiles[b] as Placed])),
    labels: Uint8Array.from(pairs, ([a, b]) => (events[a] === events[b] ? 1 : 0)),
  };
}

/** Each set three times: as it is, cut to mixed shapes, and cut to headlines and next to nothing more. */
export function lessons(sets: readonly LabelledSet[]): SetExamples[] {
  return sets.flatMap((set) =>
    [set, reshaped(set), reshaped(set, "brief")].map((shape) => examplesOf(shape)),
  );
}

export function examplesOfPairs(given: readonly LabelledPair[]): PairExamples {
  const { profiles } = placed(given.flatMap(({ a, b }) => [a, b]));
  return {
    rows: rowsOf(given.map((_, k) => [profiles[2 * k] as Placed, profiles[2 * k + 1] as Placed])),
    labels: Uint8Array.from(given, ({ same }) => (same ? 1 : 0)),
  };
}

function placed(articles: readonly Article[]) {
  const terms = articles.map(termsFor);
  const weighed = frequencies(counted(terms));
  const profiles = terms.map((each) => profile(each, weighed));
  const index = indexOf(profiles);
  const findings = profiles.map((_, article) => index.find(article));
  return {
    profiles: profiles.map((each, k): Placed => ({ ...each, crowd: findings[k]?.crowd ?? 0 })),
    near: neighbours(findings),
  };
}

function rowsOf(pairs: readonly (readonly [Placed, Placed])[]): Float32Array {
  const rows = new Float32Array(pairs.length * featureCount);
  const row = new Float32Array(featureCount);
  for (const [k, [a, b]] of pairs.entries()) {
    features(a, b, row);
    rows.set(row, k * featureCount);
  }
  return rows;
}
