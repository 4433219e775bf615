/**
 * The pair scorer: a sum of small regression trees over features (Friedman 2001, "Greedy function approximation"). The
 * table is plain data, so that a change of the weights is a readable diff.
 */

/** `[feature, threshold, low, high]`: `low` where the feature is at most the threshold. A number is a leaf. */
export type Tree = number | readonly [feature: number, threshold: number, low: Tree, high: Tree];

export interface Trees {
  /** Log-odds without any feature. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Trees in flat arrays, for speed. */
export interface Scorer {
  readonly base: number;
  readonly roots: Int32Array;
  /** Index of the feature, or -1 for a leaf, whose value is in `threshold`. */
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Converts gradient-boosted decision trees (Friedman 2001) to flat arrays, which are faster to walk than nested ones. */
export function scorer({ base, trees }: Trees): Scorer {
  const feature: number[] = [];
  const threshold: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const place = (tree: Tree): number => {
    const at = feature.length;
    feature.push(-1);
    threshold.push(typeof tree === "number" ? tree : tree[1]);
    low.push(0);
    high.push(0);
    if (typeof tree !== "number") {
      feature[at] = tree[0];
      low[at] = place(tree[2]);
      high[at] = place(tree[3]);
    }
    return at;
  };
  const roots = Int32Array.from(trees, place);
  return {
    base,
    roots,
    feature: Int32Array.from(feature),
    threshold: Float64Array.from(threshold),
    low: Int32Array.from(low),
    high: Int32Array.from(high),
  };
}

/**
 * The log-odds that gradient-boosted trees (Friedman 2001) give to a row of features: the base and one leaf of each tree,
 * summed.
 *
 * @param row features of one pair or several, each after the other
 * @param offset index at which the row begins
 */
export function logOdds(model: Scorer, row: Float32Array, offset = 0): number {
  let sum = model.base;
  for (let r = 0; r < model.roots.length; r++) {
    let node = model.roots[r] as number;
    let f = model.feature[node] as number;
    while (f >= 0) {
      const value = row[offset + f] as number;
      node = (value <= (model.threshold[node] as number) ? model.low[node] : model.high[node]) as number;
      f = model.feature[node] as number;
    }
    sum += model.threshold[node] as number;
  }
  return sum;
}

/**
 * The effect of each kind of features on the log-odds of the row: the difference to the row with these features at
 * their medians. A tree is walked again only for kinds on its path.
 *
 * @param kindOf number of the kind of each feature
 */
export function lifts(
  model: Scorer,
  row: Float32Array,
  usual: readonly number[],
  kindOf: Uint8Array,
  kinds: number,
): Float64Array {
  const found = new Float64Array(kinds);
  for (let r = 0; r < model.roots.length; r++) {
    let node = model.roots[r] as number;
    let asked = 0;
    let f = model.feature[node] as number;
    while (f >= 0) {
      asked |= 1 << (kindOf[f] as number);
      node = (
        (row[f] as number) <= (model.threshold[node] as number) ? model.low[node] : model.high[node]
      ) as number;
      f = model.feature[node] as number;
    }
    const own = model.threshold[node] as number;
    for (let kind = 0; asked >> kind !== 0; kind++) {
      if ((asked >> kind) & 1)
        found[kind] = (found[kind] as number) + own - leaf(model, r, row, usual, kindOf, kind);
    }
  }
  return found;
}

function leaf(
  model: Scorer,
  tree: number,
  row: Float32Array,
  usual: readonly number[],
  kindOf: Uint8Array,
  kind: number,
): number {
  let node = model.roots[tree] as number;
  let f = model.feature[node] as number;
  while (f >= 0) {
    const value = (kindOf[f] === kind ? usual[f] : row[f]) as number;
    node = (value <= (model.threshold[node] as number) ? model.low[node] : model.high[node]) as number;
    f = model.feature[node] as number;
  }
  return model.threshold[node] as number;
}
