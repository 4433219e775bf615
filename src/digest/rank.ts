/**
 * The order of stories. Weight decays with age, because a digest is read day by day: a story ranks with one that is a
 * day newer only if about twice as many independent origins report it.
 */

import type { Instant, StoryId } from "../model.js";
import { DAY_MS } from "../structures/day-numbers.js";
import { byCodeUnit } from "../structures/order.js";

export interface Ranked {
  readonly id: StoryId;
  readonly origins: number;
  readonly lastPublished: Instant | null;
}

/**
 * Best first: by day and weight together, then by origins, then the newest, then by id. The order does not depend on
 * the day of the build. Undated stories count as old as the oldest dated one.
 *
 * @param stories in any order; not changed
 */
export function rank<T extends Ranked>(stories: readonly T[]): T[] {
  const days = stories.map(({ lastPublished }) => dayNumberOf(lastPublished));
  let oldest = Number.POSITIVE_INFINITY;
  for (const day of days) if (day !== null && day < oldest) oldest = day;
  const undated = Number.isFinite(oldest) ? oldest : 0;
  return stories
    .map((story, at) => ({ story, score: (days[at] ?? undated) + doublings(story.origins) }))
    .sort(
      ({ story: a, score }, { story: b, score: other }) =>
        other - score ||
        b.origins - a.origins ||
        byRecency(a.lastPublished, b.lastPublished) ||
        byCodeUnit(a.id, b.id),
    )
    .map(({ story }) => story);
}

/** Binary logarithm, rounded down: 1 → 0, 2 and 3 → 1, 4 to 7 → 2. Whole numbers make ties exact. */
function doublings(origins: number): number {
  return 31 - Math.clz32(Math.max(1, origins));
}

/** Days since 1970, in UTC. */
function dayNumberOf(instant: Instant | null): number | null {
  return instant === null ? null : Date.parse(instant.iso.slice(0, 10)) / DAY_MS;
}

/** Newest first, undated last. A day comes before every minute of it, because nothing is known to be later. */
function byRecency(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodeUnit(b.iso, a.iso);
}
