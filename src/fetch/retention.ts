/** Which items are old enough to go. What its feed still holds stays: it would come again with the next fetch. */
import { byCodeUnit } from "../words/order.js";
import type { FeedState } from "./feed-state.js";

export interface Retention {
  /** Null: no matter how old. */
  readonly days: number | null;
  /** Of one feed; null: no matter how many. */
  readonly items: number | null;
}

const DAY = 86_400_000;

/** @returns keys of items, oldest first. @param now milliseconds since 1970 */
export function expired(
  items: FeedState["items"],
  present: Pick<ReadonlySet<string>, "has">,
  { days, items: most }: Retention,
  now: number,
): string[] {
  const oldest = days === null ? "" : new Date(now - days * DAY).toISOString().slice(0, 10);
  const byAge = Object.entries(items)
    .map(([key, { file }]) => ({ key, day: /(?:^|\/)(\d{4}-\d\d-\d\d)/.exec(file)?.[1] ?? "" }))
    .filter(({ key }) => !present.has(key))
    .sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.key, b.key));
  const surplus = most === null ? 0 : Math.max(0, Object.keys(items).length - most);
  return byAge.filter(({ day }, index) => index < surplus || day < oldest).map(({ key }) => key);
}
