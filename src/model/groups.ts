/** What `group` makes of articles: groups of those that report one event, with the evidence. */
import type { ArticleId } from "./ids.js";
import type { Remark } from "./remarks.js";

/** One reason for or against two articles reporting one event. */
export interface Reason {
  /** `names`, `rare-words`, `figures`, `dates`, `places`, `copy`, `story`, `editor`, ... */
  readonly rule: string;
  /**
   * Positive speaks for one event, negative against it, in log-odds: .7 doubles the odds, -.7 halves them. 0: the rule
   * decides alone.
   */
  readonly weight: number;
  readonly remark: Remark;
}

/** How similar two articles are, and why. `a < b` by id, in code units. */
export interface Evidence {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** 0 (nothing shared) to 1 (identical). */
  readonly score: number;
  readonly decision:
    | "same event"
    | "different events"
    | "copies"
    | "merged by an editor"
    | "split by an editor";
  readonly reasons: readonly Reason[];
}

/** Articles of one origin: a wire story and its reprints, an outlet's own updates. Sorted by id, two or more. */
export interface Copies {
  readonly articles: readonly ArticleId[];
}

/** Which articles report one event, and which of them are copies of each other. */
export interface Membership {
  /** Earliest known publication first, undated last, ties by id. */
  readonly articles: readonly ArticleId[];
  readonly copies: readonly Copies[];
}

/** Articles that report one event. */
export interface Group extends Membership {
  /** Pairs inside the group, strongest first: at least a spanning tree, at most a few for each article. */
  readonly evidence: readonly Evidence[];
  /** The strongest pairs of a member and an outsider that were not merged. */
  readonly nearMisses: readonly Evidence[];
  /** Words that many members share and few other articles have, strongest first. */
  readonly keyTerms: readonly string[];
}

/** Two groups on one developing matter that are different events. `a` and `b` index the groups in the order given. */
export interface Arc {
  readonly a: number;
  readonly b: number;
  /** The relation of `b`, as seen from `a`. */
  readonly relation: "earlier" | "later" | "related";
  readonly reason: Remark;
  /** 0 to 1. */
  readonly score: number;
}
