/**
 * Feeds -> a folder of items, one file an item. Six hosts are asked at a time, each for one feed after the other. Items are
 * written before the state that knows them: a run that is killed is made up for by the next one. EDGE.
 */
import { addTo } from "../structures/lists-by-key.js";
import { byCodeUnit } from "../structures/order.js";
import { type FeedState, type FetchState, formatState, NEW_FEED } from "./feed-state.js";
import { requestAddress, type VisitOutcome, validators, visitOf } from "./feed-visit.js";
import {
  heldPictures,
  pageErrand,
  pictureErrand,
  removePictures,
  wantedPages,
  wantedPictures,
} from "./item-attachments.js";
import { writeWhole } from "./item-files.js";
import { adopted, ItemStore } from "./item-store.js";
import type { ListedFeed } from "./opml.js";
import { type FetchedPages, PAUSE_MS, type PageRequest, PageVisits } from "./page-visits.js";
import { ClosedHosts } from "./requests/closed-hosts.js";
import type { HttpClient } from "./requests/http.js";
import type { Retention } from "./retention.js";

export interface FetchOptions {
  readonly feeds: readonly ListedFeed[];
  readonly state: FetchState;
  readonly stateFile: string;
  /** Where items are stored. */
  readonly folder: string;
  readonly client: HttpClient;
  readonly retention: Retention;
  /** Whether the pictures that items name are copied as well. */
  readonly pictures: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Asks also what is not due, and writes nothing. */
  readonly dryRun: boolean;
  /** Asks also what is not due. */
  readonly force: boolean;
  readonly onProgress: (what: "feeds" | "pages" | "pictures", done: number, total: number) => void;
  /** How files are written: whole or not at all. */
  readonly write?: typeof writeWhole;
  /** Between two requests for item pages of a host, at least. */
  readonly pauseMs?: number;
}

/** What became of one feed. */
export interface FetchedFeed {
  readonly address: string;
  readonly outcome: VisitOutcome | "not due" | "muted" | "not listed";
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Of its items. */
  readonly pages: FetchedPages;
  readonly pictures: FetchedPages;
  readonly note: string;
  readonly nextTry: string | null;
}

const HOSTS_AT_ONCE = 6;
const PAGES_A_SAVE = 20;

/**
 * Fetches the feeds that are due, and stores their items.
 *
 * @returns in the order of their addresses
 */
export async function fetchFeeds(options: FetchOptions): Promise<FetchedFeed[]> {
  const hosts = new Map<string, ListedFeed[]>();
  const feeds = [...options.feeds].sort((a, b) => byCodeUnit(a.address, b.address));
  for (const feed of feeds) {
    const { host } = new URL(requestAddress(feed, options.state.feeds[feed.address] ?? NEW_FEED));
    addTo(hosts, host, feed);
  }
  const run = new FetchRun(options);
  await sixAtOnce([...hosts.values()], async (own) => {
    for (const feed of own) await run.visit(feed);
  });
  await run.tidyUnlisted();
  await run.visitPages();
  await run.visitPictures();
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
  readonly #visited: Omit<FetchedFeed, "pages" | "pictures">[] = [];
  readonly #pages: PageVisits;
  readonly #pictures: PageVisits;
  /** Files of pictures that items had before. */
  readonly #heldBefore: ReadonlySet<string>;
  readonly #options: FetchOptions;
  readonly #feeds: Record<string, FeedState>;
  readonly #closed: ClosedHosts;
  readonly #items: ItemStore;
  readonly #write: typeof writeWhole;
  #visiting: { what: "pages" | "pictures"; done: number; total: number } = {
    what: "pages",
    done: 0,
    total: 0,
  };
  #saved: Promise<void> = Promise.resolve();

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#write = options.write ?? writeWhole;
    this.#feeds = { ...options.state.feeds };
    this.#closed = new ClosedHosts(options.state.hosts, options.now);
    this.#heldBefore = heldPictures(Object.values(this.#feeds));
    const { client, folder, now, retention, dryRun, pauseMs = PAUSE_MS } = options;
    const visits = { client, closed: this.#closed, folder, now, pauseMs, onPage: () => this.#afterPage() };
    this.#pages = new PageVisits({ ...visits, errand: pageErrand(folder, this.#write) });
    this.#pictures = new PageVisits({ ...visits, errand: pictureErrand(folder, this.#write) });
    this.#items = new ItemStore(Object.values(this.#feeds), {
      ...{ folder, now, retention, dryRun },
      write: this.#write,
    });
  }

  async visit(listed: ListedFeed): Promise<void> {
    const { now, client, dryRun, force, onProgress, feeds } = this.#options;
    const state = this.#feeds[listed.address] ?? NEW_FEED;
    const address = requestAddress(listed, state);
    const { host } = new URL(address);
    const closedUntil = this.#closed.until(host);
    const due = (time: string | null | undefined) => time == null || Date.parse(time) <= now;
    const report = async (
      feed: Omit<FeedState, "items">,
      more: Partial<FetchedFeed>,
      found: FeedState["items"],
    ) => {
      const { items, removed } = await this.#items.expire(found);
      if (listed.address in this.#feeds || more.outcome !== "not due")
        this.#feeds[listed.address] = { ...feed, items };
      const usual = { address: listed.address, outcome: "not due", added: 0, changed: 0, note: "" } as const;
      this.#visited.push({ ...usual, nextTry: feed.nextTry, ...more, removed });
    };
    if (state.muted) {
      const note = "it is gone for good (410): take it from the list";
      await report(state, { outcome: "muted", note }, state.items);
    } else if (closedUntil !== null || (!force && !dryRun && !due(state.nextTry))) {
      // What a host has asked for holds also for who is in a hurry.
      await report(state, { nextTry: closedUntil ?? state.nextTry }, state.items);
    } else {
      const answer = await client.get(address, validators(state), (url) => this.#closed.refusal(url));
      const { state: next, outcome, note, feed, hostUntil } = visitOf(listed, state, address, answer, now);
      // Behind a redirect it is another host that asks to be left alone.
      const answered = "address" in answer ? new URL(answer.address).host : host;
      if (hostUntil !== null) this.#closed.close(answered, hostUntil);
      if (feed === null) await report(next, { outcome, note }, state.items);
      else {
        const known = { ...adopted(listed, feed.items, this.#unlisted()), ...state.items };
        const { items, ...counts } = await this.#items.store(listed, known, feed.items);
        await report(next, { outcome, note, ...counts }, items);
      }
      if (!dryRun) await this.save();
    }
    onProgress("feeds", this.#visited.length, feeds.length);
  }

  #unlisted(): FeedState[] {
    const listed = new Set(this.#options.feeds.map(({ address }) => address));
    return Object.entries(this.#feeds).flatMap(([address, feed]) => (listed.has(address) ? [] : feed));
  }

  /** Items of feeds that were taken from the list: no feed holds them. */
  async tidyUnlisted(): Promise<void> {
    const listed = new Set(this.#options.feeds.map(({ address }) => address));
    for (const [address, feed] of Object.entries(this.#feeds)) {
      if (listed.has(address)) continue;
      const out = Object.entries(feed.items).map(
        ([key, item]) => [key, { ...item, out: true as const }] as const,
      );
      const { items, removed } = await this.#items.expire(Object.fromEntries(out));
      if (Object.keys(items).length === 0) delete this.#feeds[address];
      else this.#feeds[address] = { ...feed, items };
      const notListed = {
        address,
        outcome: "not listed",
        added: 0,
        changed: 0,
        note: "",
        nextTry: null,
      } as const;
      if (removed > 0) this.#visited.push({ ...notListed, removed });
    }
  }

  /** The pages that items wait for; a dry run counts them. */
  async visitPages(): Promise<void> {
    await this.#visitAll(
      "pages",
      this.#pages,
      this.#options.feeds.flatMap((feed) => wantedPages(feed, this.#itemsOf(feed))),
    );
  }

  /** The pictures of items, once their pages are there: a page may name one. Then those that no item has any more are removed. */
  async visitPictures(): Promise<void> {
    const { pictures, folder, feeds, dryRun } = this.#options;
    if (dryRun) return;
    if (pictures)
      await this.#visitAll(
        "pictures",
        this.#pictures,
        feeds.flatMap((feed) => wantedPictures(folder, feed, this.#itemsOf(feed))),
      );
    await removePictures(folder, this.#heldBefore, heldPictures(Object.values(this.#feeds)));
  }

  #itemsOf({ address }: ListedFeed): FeedState["items"] {
    return this.#feeds[address]?.items ?? {};
  }

  async #visitAll(
    what: "pages" | "pictures",
    visits: PageVisits,
    requests: readonly PageRequest[],
  ): Promise<void> {
    const hosts = visits.queue(requests);
    if (this.#options.dryRun) for (const { feed } of hosts.flat()) visits.of(feed).later += 1;
    else {
      this.#visiting = { what, done: 0, total: hosts.flat().length };
      await sixAtOnce(hosts, (own) => visits.visit(own));
    }
  }

  async #afterPage(): Promise<void> {
    const { what, total } = this.#visiting;
    const done = ++this.#visiting.done;
    this.#options.onProgress(what, done, total);
    // The state of a large digest is long; a page that is there is known by its file.
    if (done % PAGES_A_SAVE === 0) await this.save();
  }

  /** In the order of the feeds' addresses. */
  fetched(): FetchedFeed[] {
    return this.#visited
      .map((feed) => ({ ...feed, pages: this.#pages.of(feed), pictures: this.#pictures.of(feed) }))
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
}
