/** Each labelled set as other folders would hold it, grouped by one scorer. */
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import type { Scorer } from "../../src/group/pairs/gbdt.js";
import type { LabelledSet } from "../learn/sets.js";
import { drawn, type Size } from "../learn/small-folders.js";
import { bCubed, pairwise, type Score } from "./partitions.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

/** Precision, recall and F1 over pairs of articles, then B-cubed. */
export function figures(events: readonly string[], clusters: readonly (readonly number[])[]): number[] {
  const list = ({ precision, recall, f1 }: Score) => [precision, recall, f1];
  return [...list(pairwise(events, clusters)), ...list(bCubed(events, clusters))];
}

/**
 * The stories that newsfold makes of a set, as indices of its articles: series, copies, side events, kinds and languages
 * decide with the scorer, as they do in a build.
 *
 * @param model scores pairs: the shipped weights, or weights that have not seen the set
 */
export function storiesOf({ articles }: LabelledSet, model: Scorer): number[][] {
  const at = new Map(articles.map(({ id }, index) => [id, index]));
  const { groups } = groupArticles(articles, { ...options, model });
  return groups.map((each) => each.articles.map((id) => at.get(id) as number));
}

/** Folders of each size that are drawn. */
const DRAWS = 25;
export const sizes: readonly Size[] = [
  { events: 4, singles: 0 },
  { events: 6, singles: 12 },
  { events: 20, singles: 40 },
  { events: 200, singles: 400 },
];

/** Means over the draws of precision, recall and F1 over pairs. A set that a draw takes whole is the same folder each time. */
export function smallFolders(set: LabelledSet, size: Size, model: Scorer): number[] {
  const sums = [0, 0, 0];
  let whole: Score | null = null;
  for (let draw = 0; draw < DRAWS; draw++) {
    const folder = drawn(set, size, draw);
    const isWhole = folder.articles.length === set.articles.length;
    const score: Score = (isWhole ? whole : null) ?? pairwise(folder.events, storiesOf(folder, model));
    if (isWhole) whole = score;
    [score.precision, score.recall, score.f1].forEach((value, k) => {
      sums[k] = (sums[k] as number) + value / DRAWS;
    });
  }
  return sums;
}
