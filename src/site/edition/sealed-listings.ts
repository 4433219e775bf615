/** Listings with sealed stories: each keeps its address, and leads to a page for each month. */
import type { SealedStory } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";

/** How many sealed stories a listing has in a month. */
export interface SealedMonth {
  /** `2024-05` */
  readonly month: string;
  readonly count: number;
}

/** A listing with its sealed stories, by month. */
export interface KeptListing {
  readonly name: string;
  readonly path: string;
  /** The latest first. */
  readonly months: readonly SealedMonth[];
}

/** The listing of all stories: it has every sealed one. */
export const ALL_STORIES = { kind: "all", name: "All stories", path: "archive/" } as const;

/** The listings by kind, then by their name in lower case. Stories that were removed for good are in no listing. */
export function sealedListings(
  stories: readonly SealedStory[],
): ReadonlyMap<string, ReadonlyMap<string, KeptListing>> {
  const counts = new Map<string, Map<string, { name: string; path: string; months: Map<string, number> }>>();
  for (const { lastPublished, listings, forgotten } of stories) {
    if (forgotten) continue;
    const month = lastPublished.slice(0, 7);
    for (const { kind, name, path } of [...listings, ALL_STORIES]) {
      const ofKind = counts.get(kind) ?? new Map();
      counts.set(kind, ofKind);
      const key = name.toLowerCase();
      const listing = ofKind.get(key) ?? { name, path, months: new Map<string, number>() };
      ofKind.set(key, listing);
      listing.months.set(month, (listing.months.get(month) ?? 0) + 1);
    }
  }
  const kept = ({ name, path, months }: { name: string; path: string; months: Map<string, number> }) => ({
    name,
    path,
    months: [...months]
      .sort(([a], [b]) => byCodeUnit(b, a))
      .map(([month, count]): SealedMonth => ({ month, count })),
  });
  return new Map(
    [...counts].map(([kind, ofKind]) => [
      kind,
      new Map([...ofKind].map(([key, listing]) => [key, kept(listing)])),
    ]),
  );
}
