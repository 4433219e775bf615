/** What `fetch` remembers from run to run: one sorted file, whose only times are those of the next try. */
import * as v from "valibot";
import { byCodeUnit } from "../words/order.js";

const Instant = v.pipe(v.string(), v.isoTimestamp());

/** A page that is still to be had. */
const WantedPage = v.strictObject({
  /** Where the item says that it is. */
  address: v.string(),
  /** Tries that failed. */
  tries: v.optional(v.number(), 0),
  /** Not asked before; null: at once. */
  nextTry: v.optional(v.nullable(Instant), null),
});
export type WantedPage = v.InferOutput<typeof WantedPage>;

const KnownItem = v.strictObject({
  /** Relative to the folder of articles. */
  file: v.string(),
  /** Of headline and text: another hash is another version. */
  hash: v.string(),
  /** Address without what tells phones, prints and pages apart; null: none. */
  at: v.nullable(v.string()),
  /** How many versions came before this one. */
  versions: v.optional(v.number(), 0),
  /** Its feed does not list it any more. */
  out: v.optional(v.literal(true)),
  /** Of its page, which is asked for once a version; absent: its feed's text is enough. */
  page: v.optional(v.union([v.picklist(["kept", "not kept"]), WantedPage])),
});
export type KnownItem = v.InferOutput<typeof KnownItem>;

const FeedState = v.strictObject({
  etag: v.optional(v.nullable(v.string()), null),
  lastModified: v.optional(v.nullable(v.string()), null),
  /** Not asked before; null: at once. */
  nextTry: v.optional(v.nullable(Instant), null),
  /** Minutes in which the feed says that nothing new comes, and hours in which it wants not to be asked: a 304 says neither. */
  ttl: v.optional(v.nullable(v.number()), null),
  skipHours: v.optional(v.array(v.number()), []),
  /** Tries that failed, one after the other. */
  failures: v.optional(v.number(), 0),
  /** Where permanent redirects led, and how many feeds in a row came from there. */
  movedTo: v.optional(v.nullable(v.string()), null),
  moves: v.optional(v.number(), 0),
  /** 410: the feed is gone for good, and not asked any more. */
  muted: v.optional(v.boolean(), false),
  items: v.optional(v.record(v.string(), KnownItem), {}),
});
export type FeedState = v.InferOutput<typeof FeedState>;
/** Items of a feed by their keys: guid, address or hash of their content. */
export type KnownItems = FeedState["items"];

const FetchState = v.strictObject({
  /** Tells the file as newsfold's own; older versions did not write it. */
  newsfold: v.optional(v.literal(1)),
  /** By address in the list. */
  feeds: v.optional(v.record(v.string(), FeedState), {}),
  /** By host: not asked before, as it said itself. */
  hosts: v.optional(v.record(v.string(), Instant), {}),
});
export type FetchState = Omit<v.InferOutput<typeof FetchState>, "newsfold">;

export const NEW_FEED: FeedState = v.parse(FeedState, {});

/** @throws Error where the text is no state: to go on without it would store each item again */
export function parseState(text: string): FetchState {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) throw new Error("Unexpected list, expected an object");
  const { newsfold: _, ...state } = v.parse(FetchState, value);
  return state;
}

/** Sorted, so that it can be committed and compared. What is as it is for a new feed is left out. */
export function formatState({ feeds, hosts }: FetchState): string {
  const plain = {
    newsfold: 1,
    feeds: sorted(
      Object.entries(feeds).map(([address, { items, ...feed }]) => [
        address,
        { ...told(feed), items: sorted(Object.entries(items)) },
      ]),
    ),
    hosts: sorted(Object.entries(hosts)),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)));

function told(feed: Omit<FeedState, "items">): Partial<FeedState> {
  const usual = NEW_FEED as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(feed).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])),
  );
}
