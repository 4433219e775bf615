/**
 * Feeds -> a folder of items, one file an item. Six hosts are asked at a time, each for one feed after the other. Items are
 * written before the state that knows them: a run that is killed is made up for by the next one. EDGE.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { splitFeed } from "../read/feed/separate-items.js";
import { Addresses } from "../words/address.js";
import { byCodeUnit } from "../words/order.js";
import { type FeedState, type FetchState, formatState, NEW_FEED } from "./feed-state.js";
import { requestAddress, type VisitOutcome, validators, visitOf } from "./feed-visit.js";
import type { HttpClient } from "./http.js";
import { contentHash, type FetchedItems, type ItemChange, itemAddress, itemChanges } from "./item-changes.js";
import { removeItem, storeItem, writeWhole } from "./item-files.js";
import type { ListedFeed } from "./opml.js";
import { expired, type Retention } from "./retention.js";

export interface FetchOptions {
  readonly feeds: readonly ListedFeed[];
  readonly state: FetchState;
  readonly stateFile: string;
  /** Where items are stored. */
  readonly folder: string;
  readonly client: HttpClient;
  readonly retention: Retention;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Asks also what is not due, and writes nothing. */
  readonly dryRun: boolean;
  /** Asks also what is not due. */
  readonly force: boolean;
  readonly onProgress: (done: number, total: number) => void;
  /** How files are written: whole or not at all. */
  readonly write?: typeof writeWhole;
}

/** What became of one feed. */
export interface FetchedFeed {
  readonly address: string;
  readonly outcome: VisitOutcome | "not due" | "muted";
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly note: string;
  readonly nextTry: string | null;
}

const HOSTS_AT_ONCE = 6;

/** @returns in the order of their addresses */
export async function fetchFeeds(options: FetchOptions): Promise<FetchedFeed[]> {
  const hosts = new Map<string, ListedFeed[]>();
  const feeds = [...options.feeds].sort((a, b) => byCodeUnit(a.address, b.address));
  for (const feed of feeds) {
    const { host } = new URL(requestAddress(feed, options.state.feeds[feed.address] ?? NEW_FEED));
    hosts.set(host, [...(hosts.get(host) ?? []), feed]);
  }
  const run = new FetchRun(options);
  const queue = [...hosts.values()];
  const work = async () => {
    for (let own = queue.shift(); own !== undefined; own = queue.shift())
      for (const feed of own) await run.visit(feed);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  await run.save();
  return run.fetched.sort((a, b) => byCodeUnit(a.address, b.address));
}

class FetchRun {
  readonly fetched: FetchedFeed[] = [];
  readonly #options: FetchOptions;
  readonly #feeds: Record<string, FeedState>;
  readonly #hosts: Record<string, string>;
  /** Files that an item has, or is about to have. */
  readonly #taken: Set<string>;
  readonly #write: typeof writeWhole;
  #saved: Promise<void> = Promise.resolve();

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#write = options.write ?? writeWhole;
    this.#feeds = { ...options.state.feeds };
    this.#hosts = { ...options.state.hosts };
    this.#taken = new Set(
      Object.values(this.#feeds).flatMap(({ items }) => Object.values(items).map(({ file }) => file)),
    );
  }

  async visit(listed: ListedFeed): Promise<void> {
    const { now, client, dryRun, force, onProgress, feeds } = this.#options;
    const state = this.#feeds[listed.address] ?? NEW_FEED;
    const address = requestAddress(listed, state);
    const host = new URL(address).host;
    const told = { address: listed.address, added: 0, changed: 0, removed: 0, note: "" };
    const due = (time: string | null | undefined) => time == null || Date.parse(time) <= now;
    if (state.muted) {
      const note = "it is gone for good (410): take it from the list";
      this.fetched.push({ ...told, outcome: "muted", note, nextTry: null });
    } else if (!due(this.#hosts[host]) || (!force && !dryRun && !due(state.nextTry))) {
      // What a host has asked for holds also for who is in a hurry.
      const nextTry = due(this.#hosts[host]) ? state.nextTry : (this.#hosts[host] ?? null);
      this.fetched.push({ ...told, outcome: "not due", nextTry });
    } else {
      const answer = await client.get(address, validators(state));
      const visit = visitOf(listed, state, answer, now);
      // Behind a redirect it is another host that asks to be left alone.
      const answered = "address" in answer ? new URL(answer.address).host : host;
      if (visit.hostUntil !== null) this.#hosts[answered] = new Date(visit.hostUntil).toISOString();
      const stored = visit.feed === null ? null : await this.#store(listed, state, visit.feed.items);
      const next: FeedState = { ...visit.state, items: stored?.items ?? state.items };
      this.#feeds[listed.address] = next;
      const { outcome, note } = visit;
      const { added = 0, changed = 0, removed = 0 } = stored ?? {};
      this.fetched.push({ ...told, outcome, note, added, changed, removed, nextTry: next.nextTry });
      if (!dryRun) await this.save();
    }
    onProgress(this.fetched.length, feeds.length);
  }

  /** One write after the other, each of all that is known by then. */
  save(): Promise<void> {
    if (this.#options.dryRun) return this.#saved;
    this.#saved = this.#saved.then(() =>
      this.#write(this.#options.stateFile, formatState({ feeds: this.#feeds, hosts: this.#stillClosed() })),
    );
    return this.#saved;
  }

  #stillClosed(): Record<string, string> {
    const { now } = this.#options;
    return Object.fromEntries(Object.entries(this.#hosts).filter(([, until]) => Date.parse(until) > now));
  }

  async #store(listed: ListedFeed, state: FeedState, items: FetchedItems["items"]) {
    const { folder, now, dryRun, retention } = this.#options;
    const host = new URL(listed.address).hostname.replace(/^www\./, "");
    const outlet = listed.outlet ?? items[0]?.document.fields.source ?? host;
    const found = { items, folder: new Addresses().give(outlet, host), feed: listed.address, now };
    const known = await this.#withUnknownFiles(state.items, found);
    const { changes, present } = itemChanges(known, found, (file) => this.#taken.has(file));
    const after: FeedState["items"] = { ...known };
    for (const change of changes) {
      after[change.key] = change.known;
      this.#taken.add(change.known.file);
      if (!dryRun) await storeItem(folder, change, this.#write);
    }
    const old = expired(after, present, retention, now);
    for (const key of old) {
      const { file, versions } = after[key] as FeedState["items"][string];
      if (!dryRun) await removeItem(folder, file, versions);
      delete after[key];
    }
    const count = (kind: ItemChange["kind"]) => changes.filter((change) => change.kind === kind).length;
    return { items: after, added: count("new"), changed: count("changed"), removed: old.length };
  }

  /** Items that a run wrote which was killed before it could note them: known by the file that they would get now. */
  async #withUnknownFiles(known: FeedState["items"], found: FetchedItems): Promise<FeedState["items"]> {
    const { folder } = this.#options;
    const { changes } = itemChanges(known, found, () => false);
    const items = { ...known };
    for (const { kind, key, known: given } of changes) {
      const file = path.join(folder, given.file);
      if (kind !== "new" || this.#taken.has(given.file) || !existsSync(file)) continue;
      const [stored] = splitFeed(await readFile(file, "utf8"), given.file).items;
      const isIt =
        stored &&
        (contentHash(stored) === given.hash || (given.at !== null && itemAddress(stored) === given.at));
      if (isIt) items[key] = { ...given, hash: contentHash(stored) };
      // Somebody else's file keeps its name.
      this.#taken.add(given.file);
    }
    return items;
  }
}
