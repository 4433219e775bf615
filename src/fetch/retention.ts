/** Selects the items that are old enough to be removed. An item that its feed still lists stays, as the next fetch would add it again. */
import { DAY_MS } from "../structures/day-numbers.js";
import { byCodeUnit } from "../structures/order.js";
import type { FeedState } from "./feed-state.js";

export interface Retention {
  /** Null: no limit. */
  readonly days: number | null;
  /** Of one feed; null: no limit. */
  readonly items: number | null;
  /**
   * Whether a file of an item may be removed; absent: any may. Where stories are sealed, an item stays until its story is
   * sealed: removed before, its page would only say that it is gone.
   */
  readonly mayGo?: (file: string) => boolean;
}

/**
 * Chooses the items that may be removed.
 *
 * @returns keys of items, oldest first.
 * @param now milliseconds since 1970
 */
export function expired(
  items: FeedState["items"],
  { days, items: most, mayGo = () => true }: Retention,
  now: number,
): string[] {
  const oldest = days === null ? "" : new Date(now - days * DAY_MS).toISOString().slice(0, 10);
  const byAge = Object.entries(items)
    .filter(([, { out, file }]) => out === true && mayGo(file))
    .map(([key, { file }]) => ({ key, day: /(?:^|\/)(\d{4}-\d\d-\d\d)/.exec(file)?.[1] ?? "" }))
    .sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.key, b.key));
  const surplus = most === null ? 0 : Math.max(0, Object.keys(items).length - most);
  return byAge.filter(({ day }, index) => index < surplus || day < oldest).map(({ key }) => key);
}
