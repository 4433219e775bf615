/** The state of `fetch` between runs: one sorted file, whose only times are those of the next try. */
import * as v from "valibot";
import { byCodeUnit } from "../structures/order.js";

const Instant = v.pipe(v.string(), v.isoTimestamp());

/** A page or a picture that is still to be fetched. */
const WantedPage = v.strictObject({
  /** Its address, from the item. */
  address: v.string(),
  /** Number of failed tries. */
  tries: v.optional(v.number(), 0),
  /** Earliest time of the next try; null: at once. */
  nextTry: v.optional(v.nullable(Instant), null),
});
export type WantedPage = v.InferOutput<typeof WantedPage>;

const KnownItem = v.strictObject({
  /** Relative to the folder of articles. */
  file: v.string(),
  /** Hash of headline and text. Another hash means another version. */
  hash: v.string(),
  /** Address without the differences between mobile, print and numbered pages; null: none. */
  at: v.nullable(v.string()),
  /** Number of earlier versions. */
  versions: v.optional(v.number(), 0),
  /** The feed no longer lists it. */
  out: v.optional(v.literal(true)),
  /** State of its page, which is requested once for each version; absent: the feed's text is enough. */
  page: v.optional(v.union([v.picklist(["kept", "not kept"]), WantedPage])),
  /**
   * State of its picture: its file, relative to the folder of articles; "not kept" also where it has none; absent: nobody has
   * looked yet.
   */
  picture: v.optional(v.union([v.strictObject({ file: v.string() }), v.literal("not kept"), WantedPage])),
});
export type KnownItem = v.InferOutput<typeof KnownItem>;

const FeedState = v.strictObject({
  etag: v.optional(v.nullable(v.string()), null),
  lastModified: v.optional(v.nullable(v.string()), null),
  /** Earliest time of the next try; null: at once. */
  nextTry: v.optional(v.nullable(Instant), null),
  /** Minutes without news, and hours without requests, by the feed's own words. A 304 response has neither. */
  ttl: v.optional(v.nullable(v.number()), null),
  skipHours: v.optional(v.array(v.number()), []),
  /** Number of consecutive failures. */
  failures: v.optional(v.number(), 0),
  /** Target of permanent redirects, and the number of consecutive answers from there. */
  movedTo: v.optional(v.nullable(v.string()), null),
  moves: v.optional(v.number(), 0),
  /** 410: the feed is gone for good and is not requested any more. */
  muted: v.optional(v.boolean(), false),
  items: v.optional(v.record(v.string(), KnownItem), {}),
});
export type FeedState = v.InferOutput<typeof FeedState>;
/** Items of a feed by their keys: guid, address or hash of their content. */
export type KnownItems = FeedState["items"];

const FetchState = v.strictObject({
  /** Marks the file as newsfold's own; older versions did not write it. */
  newsfold: v.optional(v.literal(1)),
  /** By address in the list. */
  feeds: v.optional(v.record(v.string(), FeedState), {}),
  /** End of each host's pause, by the host's own answer. */
  hosts: v.optional(v.record(v.string(), Instant), {}),
});
export type FetchState = Omit<v.InferOutput<typeof FetchState>, "newsfold">;

export const NEW_FEED: FeedState = v.parse(FeedState, {});

/**
 * Parses what the last run remembered of its feeds.
 *
 * @throws Error where the text is no valid state: continuing without it would store each item again
 */
export function parseState(text: string): FetchState {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) throw new Error("Unexpected list, expected an object");
  const { newsfold: _, ...state } = v.parse(FetchState, value);
  return state;
}

/** Sorted, so that it can be committed and compared. Values of a new feed are left out. */
export function formatState({ feeds, hosts }: FetchState): string {
  const plain = {
    newsfold: 1,
    feeds: sorted(
      Object.entries(feeds).map(([address, { items, ...feed }]) => [
        address,
        { ...changedFields(feed), items: sorted(Object.entries(items)) },
      ]),
    ),
    hosts: sorted(Object.entries(hosts)),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)));

function changedFields(feed: Omit<FeedState, "items">): Partial<FeedState> {
  const usual = NEW_FEED as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(feed).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])),
  );
}
