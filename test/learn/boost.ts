/** Gradient boosting of small regression trees for log-loss, on binned features: enough of it to learn a pair scorer. */
import { hashTerm } from "../../src/group/document/bag.js";
import type { Tree, Trees } from "../../src/group/pairs/gbdt.js";

export interface Examples {
  /** Row after row of `width` features. */
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** Log-odds that earlier trees give each row, which are only to be corrected; absent: the share of positives. */
  readonly before?: Float64Array;
}

export interface Settings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of weighted curvature in a leaf. */
  readonly leaf: number;
  /** Pull of leaf values to zero. */
  readonly ridge: number;
  /** Share of the features that each tree may ask about, so that no feature decides alone (Ho 1998, "Random subspaces"). */
  readonly features: number;
  /**
   * For each feature, whether the score may only rise with it (1), only fall (-1), or do as it likes (0): what must hold
   * on any news, a few sets may belie.
   */
  readonly directions: readonly number[];
  /** The most that a leaf says for a pair, before its rate: 0 where features may only speak against it. */
  readonly most?: number;
}

/** Whether a tree may ask about a feature: a lot that every run draws alike. */
function drawn(tree: number, feature: number, share: number): boolean {
  return hashTerm(`tree ${tree} feature ${feature}`) % 1000 < share * 1000;
}

const BINS = 48;
/** No leaf says more than this before its rate. */
const MOST = 10;

export function boost({ rows, width, labels, weights, before }: Examples, settings: Settings): Trees {
  const count = labels.length;
  const edges = Array.from({ length: width }, (_, f) => quantiles(rows, width, f, count));
  const bins = new Uint8Array(count * width);
  for (let f = 0; f < width; f++) {
    const cuts = edges[f] ?? [];
    for (let i = 0; i < count; i++) bins[f * count + i] = binOf(cuts, rows[i * width + f] ?? 0);
  }
  let positive = 0;
  let all = 0;
  for (let i = 0; i < count; i++) {
    all += weights[i] ?? 0;
    if (labels[i]) positive += weights[i] ?? 0;
  }
  const base = before ? 0 : Math.log(positive / (all - positive));
  const score = before?.slice() ?? new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const trees: Tree[] = [];
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      gradient[i] = (weights[i] ?? 0) * ((labels[i] ?? 0) - p);
      curvature[i] = (weights[i] ?? 0) * p * (1 - p);
    }
    const asked = edges.map((cuts, f) => (drawn(t, f, settings.features) ? cuts.length : 0));
    const grow = (members: Uint32Array, depth: number, least: number, most: number): Tree => {
      let g = 0;
      let h = 0;
      for (const i of members) {
        g += gradient[i] as number;
        h += curvature[i] as number;
      }
      const best = depth > 0 ? split(members, g, h, least, most) : null;
      if (!best) {
        const value = round(settings.rate * clamp(g / (h + settings.ridge), least, most));
        for (const i of members) score[i] = (score[i] as number) + value;
        return value;
      }
      const { feature, bin } = best;
      const column = feature * count;
      const low = members.filter((i) => (bins[column + i] as number) <= bin);
      const high = members.filter((i) => (bins[column + i] as number) > bin);
      const cut = (edges[feature] ?? [])[bin] ?? 0;
      const direction = settings.directions[feature] ?? 0;
      const [below, above] = [direction > 0 ? best.middle : most, direction < 0 ? best.middle : most];
      const [under, over] = [direction < 0 ? best.middle : least, direction > 0 ? best.middle : least];
      return [feature, cut, grow(low, depth - 1, under, below), grow(high, depth - 1, over, above)];
    };
    const split = (members: Uint32Array, g: number, h: number, least: number, most: number) => {
      let best: { feature: number; bin: number; middle: number } | null = null;
      let bestGain = 1e-3;
      const own = (g * g) / (h + settings.ridge);
      const gs = new Float64Array(BINS + 1);
      const hs = new Float64Array(BINS + 1);
      for (let f = 0; f < width; f++) {
        const cuts = asked[f] ?? 0;
        if (cuts === 0) continue;
        gs.fill(0);
        hs.fill(0);
        const column = f * count;
        for (const i of members) {
          const b = bins[column + i] as number;
          gs[b] = (gs[b] as number) + (gradient[i] as number);
          hs[b] = (hs[b] as number) + (curvature[i] as number);
        }
        let gl = 0;
        let hl = 0;
        for (let b = 0; b < cuts; b++) {
          gl += gs[b] as number;
          hl += hs[b] as number;
          const hr = h - hl;
          if (hl < settings.leaf || hr < settings.leaf) continue;
          const gr = g - gl;
          const gain = (gl * gl) / (hl + settings.ridge) + (gr * gr) / (hr + settings.ridge) - own;
          if (gain <= bestGain) continue;
          const left = clamp(gl / (hl + settings.ridge), least, most);
          const right = clamp(gr / (hr + settings.ridge), least, most);
          if ((left - right) * (settings.directions[f] ?? 0) > 0) continue;
          bestGain = gain;
          best = { feature: f, bin: b, middle: (left + right) / 2 };
        }
      }
      return best;
    };
    trees.push(
      grow(
        Uint32Array.from({ length: count }, (_, i) => i),
        settings.depth,
        -MOST,
        settings.most ?? MOST,
      ),
    );
  }
  return { base: round(base), trees };
}

/** Cuts between bins, rounded so that the table stays readable; the last bin is open. */
function quantiles(rows: Float32Array, width: number, feature: number, count: number): number[] {
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = rows[i * width + feature] ?? 0;
  values.sort();
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) cuts.add(round(values[Math.floor((b * count) / BINS)] ?? 0));
  return [...cuts].sort((a, b) => a - b).filter((cut) => cut < (values[count - 1] ?? 0));
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
