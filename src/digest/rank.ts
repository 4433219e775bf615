/** Which story comes first: the one that most independent origins report, then the newest, then by id. */
import type { Instant, StoryId } from "../model.js";
import { byCodeUnit } from "../words/order.js";

export interface Ranked {
  readonly id: StoryId;
  readonly origins: number;
  readonly lastPublished: Instant | null;
}

export function byRank(a: Ranked, b: Ranked): number {
  return b.origins - a.origins || byRecency(a.lastPublished, b.lastPublished) || byCodeUnit(a.id, b.id);
}

/** Newest first, the undated last. A day sorts before every minute of it, as nothing is known to be after it. */
function byRecency(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodeUnit(b.iso, a.iso);
}
