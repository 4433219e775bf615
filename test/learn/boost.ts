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
  const everyone = new Uint32Array(count);
  for (let i = 0; i < count; i++) everyone[i] = i;
  const trees: Tree[] = [];
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      gradient[i] = (weights[i] ?? 0) * ((labels[i] ?? 0) - p);
      curvature[i] = (weights[i] ?? 0) * p * (1 - p);
    }
    const asked = edges.map((cuts, f) => (drawn(t, f, settings.features) ? cuts.length : 0));
    const columns = asked.flatMap((cuts, feature) => (cuts > 0 ? [{ feature, cuts }] : []));
    const grow = (node: Node, depth: number, least: number, most: number): Tree => {
      const best = depth > 0 && node.sums ? split(node, node.sums, least, most) : null;
      if (!best) {
        const value = round(
          settings.rate * clamp(node.gradient / (node.curvature + settings.ridge), least, most),
        );
        for (const i of node.members) score[i] = (score[i] as number) + value;
        return value;
      }
      const { feature, bin } = best;
      const [low, high] = parted(node, feature, bin, depth > 1);
      const cut = (edges[feature] ?? [])[bin] ?? 0;
      const direction = settings.directions[feature] ?? 0;
      const [below, above] = [direction > 0 ? best.middle : most, direction < 0 ? best.middle : most];
      const [under, over] = [direction < 0 ? best.middle : least, direction > 0 ? best.middle : least];
      return [feature, cut, grow(low, depth - 1, under, below), grow(high, depth - 1, over, above)];
    };
    /** The two sides of a cut. Only the smaller is summed: the larger is what is left of the whole. */
    const parted = (node: Node, feature: number, bin: number, more: boolean): [Node, Node] => {
      const column = feature * count;
      const [low, high] = partition(node.members, (i) => (bins[column + i] as number) <= bin);
      const [fewer, others] = low.length <= high.length ? [low, high] : [high, low];
      const small = nodeOf(fewer, more);
      const large: Node = {
        members: others,
        gradient: node.gradient - small.gradient,
        curvature: node.curvature - small.curvature,
        sums: node.sums && small.sums && less(node.sums, small.sums),
      };
      return fewer === low ? [small, large] : [large, small];
    };
    const nodeOf = (members: Uint32Array, more: boolean): Node => {
      const size = members.length;
      const gs = new Float64Array(size);
      const hs = new Float64Array(size);
      let g = 0;
      let h = 0;
      for (let k = 0; k < size; k++) {
        const i = members[k] as number;
        g += gs[k] = gradient[i] as number;
        h += hs[k] = curvature[i] as number;
      }
      if (!more) return { members, gradient: g, curvature: h, sums: null };
      const sums = {
        gradient: new Float64Array(columns.length * BINS),
        curvature: new Float64Array(columns.length * BINS),
      };
      for (const [place, { feature }] of columns.entries()) {
        const column = feature * count;
        const offset = place * BINS;
        for (let k = 0; k < size; k++) {
          const at = offset + (bins[column + (members[k] as number)] as number);
          sums.gradient[at] = (sums.gradient[at] as number) + (gs[k] as number);
          sums.curvature[at] = (sums.curvature[at] as number) + (hs[k] as number);
        }
      }
      return { members, gradient: g, curvature: h, sums };
    };
    const split = ({ gradient: g, curvature: h }: Node, sums: BinSums, least: number, most: number) => {
      let best: { feature: number; bin: number; middle: number } | null = null;
      let bestGain = 1e-3;
      const own = (g * g) / (h + settings.ridge);
      for (const [place, { feature, cuts }] of columns.entries()) {
        let gl = 0;
        let hl = 0;
        for (let b = 0; b < cuts; b++) {
          gl += sums.gradient[place * BINS + b] as number;
          hl += sums.curvature[place * BINS + b] as number;
          const hr = h - hl;
          if (hl < settings.leaf || hr < settings.leaf) continue;
          const gr = g - gl;
          const gain = (gl * gl) / (hl + settings.ridge) + (gr * gr) / (hr + settings.ridge) - own;
          if (gain <= bestGain) continue;
          const left = clamp(gl / (hl + settings.ridge), least, most);
          const right = clamp(gr / (hr + settings.ridge), least, most);
          if ((left - right) * (settings.directions[feature] ?? 0) > 0) continue;
          bestGain = gain;
          best = { feature, bin: b, middle: (left + right) / 2 };
        }
      }
      return best;
    };
    trees.push(grow(nodeOf(everyone, settings.depth > 0), settings.depth, -MOST, settings.most ?? MOST));
  }
  return { base: round(base), trees };
}

/** Sums over the rows of a node, by bin, of one feature after the other. */
interface BinSums {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** Rows that a tree has not yet told apart; without `sums`, where it does not try to. */
interface Node {
  readonly members: Uint32Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly sums: BinSums | null;
}

/** Those that the test holds of, and the others, both in their order. */
function partition(members: Uint32Array, test: (member: number) => boolean): [Uint32Array, Uint32Array] {
  const yes = new Uint32Array(members.length);
  const no = new Uint32Array(members.length);
  let [some, others] = [0, 0];
  for (let k = 0; k < members.length; k++) {
    const member = members[k] as number;
    if (test(member)) yes[some++] = member;
    else no[others++] = member;
  }
  return [yes.slice(0, some), no.slice(0, others)];
}

function less(whole: BinSums, part: BinSums): BinSums {
  return {
    gradient: whole.gradient.map((sum, at) => sum - (part.gradient[at] as number)),
    curvature: whole.curvature.map((sum, at) => sum - (part.curvature[at] as number)),
  };
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
