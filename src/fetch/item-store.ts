/** The items of feeds in the folder: stores what is new or changed, and removes what is too old. EDGE. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type SeparateItem, splitFeed } from "../read/feed/separate-items.js";
import { Addresses } from "../words/address.js";
import type { FeedState, KnownItem, KnownItems } from "./feed-state.js";
import { wantsPage } from "./full-text.js";
import { contentHash, type FetchedItems, type ItemChange, itemAddress, itemChanges } from "./item-changes.js";
import { removeItem, storeItem, type writeWhole } from "./item-files.js";
import type { ListedFeed } from "./opml.js";
import { expired, type Retention } from "./retention.js";

export interface StoreOptions {
  readonly folder: string;
  readonly retention: Retention;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Nothing is written. */
  readonly dryRun: boolean;
  readonly write: typeof writeWhole;
}

/** What became of the items of one feed. */
export interface StoredItems {
  readonly items: KnownItems;
  readonly added: number;
  readonly changed: number;
}

export class ItemStore {
  readonly #options: StoreOptions;
  /** Files that an item has or is about to have. */
  readonly #taken: Set<string>;

  /** @param feeds state of all feeds */
  constructor(feeds: Iterable<FeedState>, options: StoreOptions) {
    this.#options = options;
    this.#taken = new Set([...feeds].flatMap(({ items }) => Object.values(items).map(({ file }) => file)));
  }

  /** @param before what is known of the feed's items */
  async store(listed: ListedFeed, before: KnownItems, items: readonly SeparateItem[]): Promise<StoredItems> {
    const { folder, now, dryRun, write } = this.#options;
    const host = new URL(listed.address).hostname.replace(/^www\./, "");
    const outlet = listed.outlet ?? items[0]?.document.fields.source ?? host;
    const found: FetchedItems = {
      ...{ items, folder: new Addresses().give(outlet, host), feed: listed.address, now },
      storedItem: (file) => this.#storedItem(file),
    };
    const known = this.#withUnknownFiles(before, found);
    const { changes, present, renamed } = itemChanges(known, found, (file) => this.#taken.has(file));
    const after: KnownItems = Object.fromEntries(
      Object.entries(known).map(([key, item]) => [renamed.get(key) ?? key, item]),
    );
    for (const change of changes) {
      after[change.key] = change.known;
      this.#taken.add(change.known.file);
      if (!dryRun) await storeItem(folder, change, write);
    }
    for (const [key, item] of Object.entries(after)) after[key] = noted(item, present.get(key), listed);
    const count = (kind: ItemChange["kind"]) => changes.filter((change) => change.kind === kind).length;
    return { items: after, added: count("new"), changed: count("changed") };
  }

  /** Removes items that are too old. */
  async expire(items: KnownItems): Promise<{ readonly items: KnownItems; readonly removed: number }> {
    const { folder, dryRun, retention, now } = this.#options;
    const old = new Set(expired(items, retention, now));
    if (old.size === 0) return { items, removed: 0 };
    for (const key of old) {
      const { file, versions } = items[key] as KnownItem;
      if (!dryRun) await removeItem(folder, file, versions);
    }
    const left = Object.entries(items).filter(([key]) => !old.has(key));
    return { items: Object.fromEntries(left), removed: old.size };
  }

  /** Items that a killed run wrote before it could save the state: known by the file that they would get now. */
  #withUnknownFiles(known: KnownItems, found: FetchedItems): KnownItems {
    const { changes } = itemChanges(known, found, () => false);
    const items = { ...known };
    for (const { kind, key, known: given } of changes) {
      const stored =
        kind === "new" && !this.#taken.has(given.file) ? this.#storedItem(given.file) : undefined;
      if (stored === undefined) continue;
      const isIt =
        stored !== null &&
        (contentHash(stored) === given.hash || (given.at !== null && itemAddress(stored) === given.at));
      if (isIt) items[key] = { ...given, hash: contentHash(stored) };
      // Somebody else's file keeps its name.
      this.#taken.add(given.file);
    }
    return items;
  }

  /** Null: the file holds no item; undefined: there is no such file. */
  #storedItem(name: string): SeparateItem | null | undefined {
    const file = path.join(this.#options.folder, name);
    if (!existsSync(file)) return undefined;
    return splitFeed(readFileSync(file, "utf8"), name).items[0] ?? null;
  }
}

/** An item with what its feed shows now: whether it is in it, and whether its page is wanted. */
function noted(known: KnownItem, item: SeparateItem | undefined, { fullText }: ListedFeed): KnownItem {
  const { out: _, ...same } = known;
  if (item === undefined) return { ...same, out: true };
  const { url } = item.document.fields;
  if (known.page !== undefined || url === undefined || !wantsPage(item, fullText)) return same;
  return { ...same, page: { address: url, tries: 0, nextTry: null } };
}

/** Items of feeds that are not in the list any more, under the addresses where they are now. */
export function adopted(
  listed: ListedFeed,
  items: readonly SeparateItem[],
  unlisted: readonly FeedState[],
): KnownItems {
  const wanted = new Set(items.flatMap((item) => itemAddress(item) ?? []));
  const own: KnownItems = {};
  for (const feed of unlisted)
    for (const [key, item] of Object.entries(feed.items)) {
      const isHere = feed.movedTo === listed.address || (item.at !== null && wanted.has(item.at));
      if (!isHere || Object.hasOwn(own, key)) continue;
      own[key] = item;
      delete feed.items[key];
    }
  return own;
}
