/**
 * Grouping against labelled sets: with what newsfold ships, and with weights learned without the set that is scored.
 *
 * "Left out" learns both tables from all other sets; "unseen events" learns also from one half of the set's own events
 * and scores the other half, both ways round, as an article of a known kind of news that is new.
 */

import { defaultConfig } from "../../src/config.js";
import { cluster } from "../../src/group/cluster.js";
import { explain } from "../../src/group/explain.js";
import { featureCount, type Profile } from "../../src/group/features.js";
import { group } from "../../src/group/group.js";
import { likeness } from "../../src/group/likeness.js";
import { hash } from "../../src/group/terms.js";
import { logOdds, type Scorer, scorer } from "../../src/group/trees.js";
import {
  examplesOf,
  examplesOfPairs,
  knownFrom,
  learnBackground,
  type SetExamples,
} from "../learn/examples.js";
import { coarse, type LabelledPair, type LabelledSet, learnable, readPairs, readSet } from "../learn/sets.js";
import { learnWeights } from "../learn/weights.js";
import { bCubed, judged, pairwise, type Score } from "./partitions.js";
import { formatTable, type Table } from "./table.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

export async function evaluate(folder: string): Promise<Table[]> {
  const sets = learnable.flatMap((name) => readSet(folder, name) ?? []);
  const rough = coarse.flatMap((name) => readSet(folder, name) ?? []);
  const pairs = readPairs(folder);
  const rows: (string | number)[][] = [];
  for (const set of [...sets, ...rough]) {
    const found = shipped(set);
    rows.push([set.name, "shipped", ...figures(set.events, found)]);
    if (rough.includes(set)) continue;
    const others = sets.filter((other) => other !== set);
    rows.push([set.name, "left out", ...figures(set.events, learned(set, others, pairs))]);
    for (const half of [0, 1]) {
      const [own, rest] = halves(set, half);
      rows.push([
        set.name,
        `unseen ${half + 1}`,
        ...figures(own.events, learned(own, [...others, rest], pairs)),
      ]);
    }
  }
  const table: Table = {
    title: "Same event or not: sets",
    columns: ["set", "weights", "P", "R", "F1", "B-cubed P", "R", "F1"],
    rows,
    note: "P, R, F1: over pairs of articles. Shipped weights have seen these sets; the others have not seen what they are scored on.",
  };
  return pairs ? [table, judgedPairs(pairs, sets)] : [table];
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

function learned(
  set: LabelledSet,
  others: readonly LabelledSet[],
  pairs: readonly LabelledPair[] | null,
): number[][] {
  const known = knownFrom(
    learnBackground([...others.map(({ articles }) => articles), pairs?.flatMap(({ a, b }) => [a, b]) ?? []]),
  );
  const model = scorer(
    learnWeights(
      others.map((other) => examplesOf(other, known)),
      pairs && examplesOfPairs(pairs, known),
    ),
  );
  return clustered(examplesOf(set, known), model);
}

function clustered({ profiles, near }: SetExamples, model: Scorer): number[][] {
  const pair = likeness(model);
  const like = (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    return pair(profiles[low] as Profile, profiles[high] as Profile);
  };
  return cluster(profiles.length, near, like, options.config.threshold);
}

/** The events of one half, and of the other, as sets of their own. */
function halves({ name, articles, events }: LabelledSet, half: number): [LabelledSet, LabelledSet] {
  const part = (which: number): LabelledSet => {
    const kept = events.flatMap((event, index) => (hash(event) % 2 === which ? [index] : []));
    return {
      name,
      articles: kept.flatMap((index) => articles[index] ?? []),
      events: kept.flatMap((index) => events[index] ?? []),
    };
  };
  return [part(half), part(1 - half)];
}

function judgedPairs(pairs: readonly LabelledPair[], sets: readonly LabelledSet[]): Table {
  const all = pairs.flatMap(({ a, b }) => [a, b]);
  const labels = pairs.map(({ same }) => same);
  const alone = pairs.map(({ a, b }) => isSame(explain(a, b, all, options).decision));
  const place = new Map(group(all, options).groups.flatMap((each, k) => each.articles.map((id) => [id, k])));
  const known = knownFrom(learnBackground(sets.map(({ articles }) => articles)));
  const model = scorer(
    learnWeights(
      sets.map((set) => examplesOf(set, known)),
      null,
    ),
  );
  const examples = examplesOfPairs(pairs, known);
  const leftOut = labels.map((_, k) => logOdds(model, examples.rows, k * featureCount) >= 0);
  const row = (name: string, said: readonly boolean[]) => {
    const { precision, recall, f1 } = judged(labels, said);
    return [name, precision, recall, f1];
  };
  return {
    title: "Same event or not: pairs (pairs_news_ensemble)",
    columns: ["weights", "P", "R", "F1"],
    rows: [
      row("shipped, each pair", alone),
      row(
        "shipped, all grouped",
        pairs.map(({ a, b }) => place.get(a.id) === place.get(b.id)),
      ),
      row("left out, each pair", leftOut),
    ],
  };
}

function isSame(decision: string): boolean {
  return decision === "same event" || decision === "copies";
}

if (import.meta.filename === process.argv[1]) {
  for (const table of await evaluate(process.env.NEWSFOLD_DATA ?? "../shared/data")) {
    console.log(formatTable(table));
  }
}
