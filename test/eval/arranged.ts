/** Each labelled set as other folders would hold it, grouped by one scorer. */
import { defaultConfig } from "../../src/config.js";
import { cluster } from "../../src/group/events/cluster.js";
import { likeness } from "../../src/group/pairs/classifier.js";
import type { Scorer } from "../../src/group/pairs/gbdt.js";
import type { Profile } from "../../src/group/vectors/profile.js";
import { type Placed, placed } from "../learn/examples.js";
import type { LabelledSet } from "../learn/sets.js";
import { drawn, type Size } from "../learn/small-folders.js";
import { bCubed, pairwise, type Score } from "./partitions.js";

/** Precision, recall and F1 over pairs of articles, then B-cubed. */
export function figures(events: readonly string[], clusters: readonly (readonly number[])[]): number[] {
  const list = ({ precision, recall, f1 }: Score) => [precision, recall, f1];
  return [...list(pairwise(events, clusters)), ...list(bCubed(events, clusters))];
}

export function clustered(set: LabelledSet, model: Scorer): number[][] {
  return clusteredIn(placed(set.articles), model);
}

/** As `group` does it, without editors' rules and without a window. */
export function clusteredIn({ profiles, near }: Placed, model: Scorer): number[][] {
  const pair = likeness(model);
  const known = new Map<number, number>();
  const like = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * profiles.length + high;
    let value = known.get(key);
    if (value === undefined) {
      value = Math.fround(pair(profiles[low] as Profile, profiles[high] as Profile));
      known.set(key, value);
    }
    return value;
  };
  return cluster(near, like, defaultConfig.group.threshold);
}

/** Folders of each size that are drawn. */
const DRAWS = 25;
export const sizes: readonly Size[] = [
  { events: 4, singles: 0 },
  { events: 6, singles: 12 },
  { events: 20, singles: 40 },
  { events: 200, singles: 400 },
];

/** Means over the draws of precision, recall and F1 over pairs. */
export function smallFolders(set: LabelledSet, size: Size, model: Scorer): number[] {
  const sums = [0, 0, 0];
  for (let draw = 0; draw < DRAWS; draw++) {
    const folder = drawn(set, size, draw);
    const { precision, recall, f1 } = pairwise(folder.events, clustered(folder, model));
    [precision, recall, f1].forEach((value, k) => {
      sums[k] = (sums[k] as number) + value / DRAWS;
    });
  }
  return sums;
}
