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
import { ClosedHosts } from "./closed-hosts.js";
import { type FeedState, type FetchState, formatState, type KnownItem, NEW_FEED } from "./feed-state.js";
import { requestAddress, type VisitOutcome, validators, visitOf } from "./feed-visit.js";
import { wantsPage } from "./full-text.js";
import type { HttpClient } from "./http.js";
import { contentHash, type FetchedItems, type ItemChange, itemAddress, itemChanges } from "./item-changes.js";
import { removeItem, storeItem, writeWhole } from "./item-files.js";
import type { ListedFeed } from "./opml.js";
import { type FetchedPages, PAUSE_MS, type PageRequest, PageVisits } from "./page-visits.js";
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
  readonly onProgress: (what: "feeds" | "pages", done: number, total: number) => void;
  /** How files are written: whole or not at all. */
  readonly write?: typeof writeWhole;
  /** Between two requests for item pages of a host, at least. */
  readonly pauseMs?: number;
}

/** What became of one feed. */
export interface FetchedFeed {
  readonly address: string;
  readonly outcome: VisitOutcome | "not due" | "muted";
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Of its items. */
  readonly pages: FetchedPages;
  readonly note: string;
  readonly nextTry: string | null;
}

const HOSTS_AT_ONCE = 6;
const PAGES_A_SAVE = 20;

/** @returns in the order of their addresses */
export async function fetchFeeds(options: FetchOptions): Promise<FetchedFeed[]> {
  const hosts = new Map<string, ListedFeed[]>();
  const feeds = [...options.feeds].sort((a, b) => byCodeUnit(a.address, b.address));
  for (const feed of feeds) {
    const { host } = new URL(requestAddress(feed, options.state.feeds[feed.address] ?? NEW_FEED));
    hosts.set(host, [...(hosts.get(host) ?? []), feed]);
  }
  const run = new FetchRun(options);
  await sixAtOnce([...hosts.values()], async (own) => {
    for (const feed of own) await run.visit(feed);
  });
  await run.visitPages();
  await run.save();
  return run.fetched();
}

async function sixAtOnce<Host>(hosts: readonly Host[], visit: (host: Host) => Promise<void>): Promise<void> {
  const queue = [...hosts];
  const work = async () => {
    for (let host = queue.shift(); host !== undefined; host = queue.shift()) await visit(host);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
}

class FetchRun {
  readonly #visited: Omit<FetchedFeed, "pages">[] = [];
  readonly #pages: PageVisits;
  readonly #options: FetchOptions;
  readonly #feeds: Record<string, FeedState>;
  readonly #closed: ClosedHosts;
  /** Files that an item has, or is about to have. */
  readonly #taken: Set<string>;
  readonly #write: typeof writeWhole;
  readonly #pageCount = { done: 0, total: 0 };
  #saved: Promise<void> = Promise.resolve();

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#write = options.write ?? writeWhole;
    this.#feeds = { ...options.state.feeds };
    this.#closed = new ClosedHosts(options.state.hosts, options.now);
    this.#pages = new PageVisits({
      ...{ client: options.client, closed: this.#closed, folder: options.folder, now: options.now },
      ...{ pauseMs: options.pauseMs ?? PAUSE_MS, write: this.#write, onPage: () => this.#afterPage() },
    });
    this.#taken = new Set(
      Object.values(this.#feeds).flatMap(({ items }) => Object.values(items).map(({ file }) => file)),
    );
  }

  async visit(listed: ListedFeed): Promise<void> {
    const { now, client, dryRun, force, onProgress, feeds } = this.#options;
    const state = this.#feeds[listed.address] ?? NEW_FEED;
    const address = requestAddress(listed, state);
    const { host } = new URL(address);
    const closedUntil = this.#closed.until(host);
    const told = { address: listed.address, added: 0, changed: 0, removed: 0, note: "" };
    const due = (time: string | null | undefined) => time == null || Date.parse(time) <= now;
    if (state.muted) {
      const note = "it is gone for good (410): take it from the list";
      this.#visited.push({ ...told, outcome: "muted", note, nextTry: null });
    } else if (closedUntil !== null || (!force && !dryRun && !due(state.nextTry))) {
      // What a host has asked for holds also for who is in a hurry.
      this.#visited.push({ ...told, outcome: "not due", nextTry: closedUntil ?? state.nextTry });
    } else {
      const answer = await client.get(address, validators(state), (url) => this.#closed.refusal(url));
      const visit = visitOf(listed, state, answer, now);
      // Behind a redirect it is another host that asks to be left alone.
      const answered = "address" in answer ? new URL(answer.address).host : host;
      if (visit.hostUntil !== null) this.#closed.close(answered, visit.hostUntil);
      const stored = visit.feed === null ? null : await this.#store(listed, state, visit.feed.items);
      const next: FeedState = { ...visit.state, items: stored?.items ?? state.items };
      this.#feeds[listed.address] = next;
      const { outcome, note } = visit;
      const { added = 0, changed = 0, removed = 0 } = stored ?? {};
      this.#visited.push({ ...told, outcome, note, added, changed, removed, nextTry: next.nextTry });
      if (!dryRun) await this.save();
    }
    onProgress("feeds", this.#visited.length, feeds.length);
  }

  /** The pages that items wait for; a dry run counts them. */
  async visitPages(): Promise<void> {
    const requests = this.#options.feeds.flatMap((feed) => this.#requestsOf(feed));
    const hosts = this.#pages.queue(requests);
    if (this.#options.dryRun) for (const { feed } of hosts.flat()) this.#pages.of(feed).later += 1;
    else {
      this.#pageCount.total = hosts.flat().length;
      await sixAtOnce(hosts, (own) => this.#pages.visit(own));
    }
  }

  #requestsOf(feed: ListedFeed): PageRequest[] {
    const items = this.#feeds[feed.address]?.items ?? {};
    if (feed.fullText === "no") return [];
    return Object.entries(items).flatMap(([key, item]) => {
      const { page: wanted } = item;
      if (typeof wanted !== "object") return [];
      const settle = (page: KnownItem["page"]) => {
        const { page: _, ...same } = items[key] as KnownItem;
        items[key] = page === undefined ? same : { ...same, page };
      };
      return { feed, item, wanted, settle };
    });
  }

  async #afterPage(): Promise<void> {
    const { done, total } = this.#pageCount;
    this.#pageCount.done = done + 1;
    this.#options.onProgress("pages", done + 1, total);
    // The state of a large digest is long; a page that is there is known by its file.
    if ((done + 1) % PAGES_A_SAVE === 0) await this.save();
  }

  /** In the order of the feeds' addresses. */
  fetched(): FetchedFeed[] {
    return this.#visited
      .map((feed) => ({ ...feed, pages: this.#pages.of(feed) }))
      .sort((a, b) => byCodeUnit(a.address, b.address));
  }

  /** One write after the other, each of all that is known by then. */
  save(): Promise<void> {
    if (this.#options.dryRun) return this.#saved;
    this.#saved = this.#saved.then(() =>
      this.#write(
        this.#options.stateFile,
        formatState({ feeds: this.#feeds, hosts: this.#closed.entries() }),
      ),
    );
    return this.#saved;
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
    for (const [key, item] of present) {
      const { page, ...same } = after[key] as KnownItem;
      const { url } = item.document.fields;
      if (page === undefined && url !== undefined && wantsPage(item, listed.fullText))
        after[key] = { ...same, page: { address: url, tries: 0, nextTry: null } };
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
