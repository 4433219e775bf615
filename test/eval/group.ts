/**
 * Grouping against labelled sets: with what newsfold ships, and with weights learned without the set that is scored.
 *
 * "Left out" learns from all other sets; "unseen events" learns also from one half of the set's own events
 * and scores the other half, both ways round, as an article of a known kind of news that is new.
 */

import { defaultConfig } from "../../src/config.js";
import { hash } from "../../src/group/document/bag.js";
import { cluster } from "../../src/group/events/cluster.js";
import { group } from "../../src/group/group.js";
import { likeness, score } from "../../src/group/pairs/classifier.js";
import { featureCount } from "../../src/group/pairs/features.js";
import { type Scorer, scorer } from "../../src/group/pairs/gbdt.js";
import type { Profile } from "../../src/group/vectors/profile.js";
import type { ArticleId } from "../../src/model.js";
import { examplesOf, examplesOfPairs, lessons, type Taught } from "../learn/examples.js";
import { coarse, type LabelledPair, type LabelledSet, learnable, readPairs, readSet } from "../learn/sets.js";
import { reshaped } from "../learn/shapes.js";
import { readTaught } from "../learn/taught.js";
import { learnWeights } from "../learn/weights.js";
import { bCubed, judged, pairwise, type Score } from "./partitions.js";
import { formatTable, type Table } from "./table.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

export async function evaluate(folder: string): Promise<Table[]> {
  const taughtSets = learnable.flatMap((name) => readTaught(folder, name) ?? []);
  const sets = taughtSets.map(({ dated }) => dated);
  const rough = coarse.flatMap((name) => readSet(folder, name) ?? []);
  const pairs = readPairs(folder);
  const rows = new Map<string, (string | number)[][]>();
  const add = (set: LabelledSet, weights: string, clusters: number[][]) => {
    const list = rows.get(set.name) ?? [];
    list.push([set.name, weights, ...figures(set.events, clusters)]);
    rows.set(set.name, list);
  };
  for (const set of [...sets, ...rough]) add(set, "shipped", shipped(set));
  for (const set of sets) add(set, "shipped, cut articles", shipped(reshaped(set)));
  for (const set of sets) {
    const taught = teach(
      taughtSets.filter((other) => other.dated !== set),
      pairs,
    );
    add(set, "left out", clustered(set, taught));
  }
  const pairRows = pairs ? judgedPairs(pairs, teach(taughtSets, null)) : [];
  for (const half of [0, 1]) {
    const kept = pairs?.filter((_, k) => k % 2 === half) ?? null;
    const taught = teach(
      taughtSets.map(({ dated, oneDay }) => ({ dated: halfOf(dated, half), oneDay: halfOf(oneDay, half) })),
      kept,
    );
    const name = `unseen events, half ${2 - half}`;
    for (const set of sets) {
      const other = halfOf(set, 1 - half);
      add(other, name, clustered(other, taught));
    }
    const rest = pairs?.filter((_, k) => k % 2 !== half) ?? [];
    if (rest.length > 0) pairRows.push(pairRow(name, rest, saidBy(rest, taught)));
  }
  const table: Table = {
    title: "Same event or not: sets",
    columns: ["set", "weights", "P", "R", "F1", "B-cubed P", "R", "F1"],
    rows: [...rows.values()].flat(),
    note:
      "P, R, F1: over pairs of articles. The shipped weights have seen these sets. `left out`: learned from the other sets " +
      "alone. `unseen events`: learned from the other half of the events. `cut articles`: to headlines and short items, a " +
      "third of them undated.",
  };
  if (pairRows.length === 0) return [table];
  return [table, { title: "Same event or not: pairs", columns: ["weights", "P", "R", "F1"], rows: pairRows }];
}

/** The scorer learned for one measurement. */
function teach(sets: readonly Taught[], pairs: readonly LabelledPair[] | null): Scorer {
  return scorer(learnWeights(lessons(sets), pairs && examplesOfPairs(pairs)));
}

function figures(events: readonly string[], clusters: readonly (readonly number[])[]): number[] {
  const list = ({ precision, recall, f1 }: Score) => [precision, recall, f1];
  return [...list(pairwise(events, clusters)), ...list(bCubed(events, clusters))];
}

function shipped({ articles }: LabelledSet): number[][] {
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]));
  const { groups } = group(articles, options);
  return groups.map((each) => each.articles.map((id) => indexOf.get(id) ?? -1));
}

function clustered(set: LabelledSet, model: Scorer): number[][] {
  const { profiles, near } = examplesOf(set);
  const pair = likeness(model);
  const like = (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    return pair(profiles[low] as Profile, profiles[high] as Profile);
  };
  return cluster(near, like, options.config.threshold);
}

function halfOf({ name, articles, events }: LabelledSet, which: number): LabelledSet {
  const kept = events.flatMap((event, index) => (hash(`half ${event}`) % 2 === which ? [index] : []));
  return {
    name,
    articles: kept.flatMap((index) => articles[index] ?? []),
    events: kept.flatMap((index) => events[index] ?? []),
  };
}

function judgedPairs(pairs: readonly LabelledPair[], leftOut: Scorer): (string | number)[][] {
  const all = pairs.flatMap(({ a, b }) => [a, b]);
  const { memory, groups } = group(all, options);
  const { articles, likeness: like } = memory.surveyed;
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]));
  const at = ({ id }: { id: ArticleId }) => indexOf.get(id) ?? -1;
  const place = new Map(groups.flatMap((each, k) => each.articles.map((id) => [id, k] as const)));
  return [
    pairRow(
      "shipped, each pair",
      pairs,
      pairs.map(({ a, b }) => like(at(a), at(b)) >= options.config.threshold),
    ),
    pairRow(
      "shipped, all grouped",
      pairs,
      pairs.map(({ a, b }) => place.get(a.id) === place.get(b.id)),
    ),
    pairRow("left out", pairs, saidBy(pairs, leftOut)),
  ];
}

function saidBy(pairs: readonly LabelledPair[], model: Scorer): boolean[] {
  const { rows } = examplesOfPairs(pairs);
  const least = options.config.threshold;
  return pairs.map(
    (_, k) => score(model, rows.subarray(k * featureCount, (k + 1) * featureCount), true) >= least,
  );
}

function pairRow(
  name: string,
  pairs: readonly LabelledPair[],
  said: readonly boolean[],
): (string | number)[] {
  const { precision, recall, f1 } = judged(
    pairs.map(({ same }) => same),
    said,
  );
  return [name, precision, recall, f1];
}

if (import.meta.filename === process.argv[1]) {
  for (const table of await evaluate(process.env.NEWSFOLD_DATA ?? "../shared/data")) {
    console.log(formatTable(table));
  }
}
