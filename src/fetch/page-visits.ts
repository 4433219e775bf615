/**
 * Requests the pages or the pictures that items point to: once for each text of an item, at most twenty of a host in a run,
 * and one after the other. EDGE.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type SeparateItem, splitFeed } from "../read/feed/separate-items.js";
import { byCodeUnit } from "../structures/order.js";
import type { KnownItem, WantedPage } from "./feed-state.js";
import type { ListedFeed } from "./opml.js";
import type { ClosedHosts } from "./requests/closed-hosts.js";
import type { HttpAnswer, HttpClient, HttpFailure } from "./requests/http.js";
import { afterFailure, afterRefusal } from "./requests/request-schedule.js";
import { NOT_ALLOWED, Robots } from "./requests/robots.js";

/** Of one host in one run: what is left waits for the next. */
const PAGES_OF_HOST = 20;
/** After so many failures an item keeps the text that its feed has. */
const MOST_TRIES = 5;
/** Between two requests for pages of a host, at least. */
export const PAUSE_MS = 1_000;

/** How pages, or pictures, are requested and stored. */
export interface Errand {
  readonly accept: string;
  /** Whether an earlier run stored it, but was killed before it could record that. */
  readonly isThere: (request: PageRequest) => boolean;
  /** Stores what a host has answered, or says why not. */
  readonly take: (request: PageRequest, item: SeparateItem, answer: HttpAnswer) => Promise<Taken>;
}

/** Whether an answer was kept, or why it was not, and whether it would be the same another time. */
export type Taken = "kept" | { readonly refused: string; readonly forGood: boolean };

/** A page or a picture that an item waits for. */
export interface PageRequest {
  readonly feed: ListedFeed;
  readonly item: KnownItem;
  readonly wanted: WantedPage;
  /** Records what has become of it. */
  readonly settle: (what: "kept" | "not kept" | WantedPage | undefined) => void;
}

/** What became of the pages, or the pictures, of one feed. */
export interface FetchedPages {
  kept: number;
  /** Still to be had: in another run, or after another try. */
  later: number;
  /** Reasons why pages were not kept, with how many. */
  readonly refused: Map<string, number>;
}

export interface PageVisitOptions {
  readonly client: Pick<HttpClient, "get">;
  readonly closed: ClosedHosts;
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly pauseMs: number;
  readonly errand: Errand;
  /** Called after each page, for what is to be saved and shown. */
  readonly onPage: () => Promise<void>;
}

export class PageVisits {
  readonly byFeed = new Map<string, FetchedPages>();
  readonly #options: PageVisitOptions;
  readonly #robots: Robots;

  constructor(options: PageVisitOptions) {
    this.#options = options;
    this.#robots = new Robots(
      options.client,
      (url) => options.closed.refusal(url),
      (answer) => this.#heed(answer),
    );
  }

  /** The requests that are due, by host, newest first. The others are counted as `later`. */
  queue(requests: readonly PageRequest[]): PageRequest[][] {
    const hosts = new Map<string, PageRequest[]>();
    const newest = [...requests].sort(
      (a, b) => byCodeUnit(dayInPath(b.item), dayInPath(a.item)) || byCodeUnit(a.item.file, b.item.file),
    );
    for (const request of newest) {
      const { nextTry, address } = request.wanted;
      const { host } = new URL(address);
      const own = hosts.get(host) ?? [];
      const isDue = nextTry === null || Date.parse(nextTry) <= this.#options.now;
      if (!isDue || own.length >= PAGES_OF_HOST) this.of(request.feed).later += 1;
      else hosts.set(host, [...own, request]);
    }
    return [...hosts.values()];
  }

  /** @param requests of one host */
  async visit(requests: readonly PageRequest[]): Promise<void> {
    let hasAsked = false;
    for (const request of requests) {
      const url = new URL(request.wanted.address);
      if (this.#options.errand.isThere(request)) {
        request.settle("kept");
        continue;
      }
      if (this.#options.closed.refusal(url) !== null) {
        this.of(request.feed).later += 1;
        continue;
      }
      if (hasAsked) {
        const delay = (await this.#robots.delay(url)) * 1_000;
        await pause(Math.max(this.#options.pauseMs, this.#options.pauseMs === 0 ? 0 : delay));
      }
      hasAsked = await this.#ask(request);
      await this.#options.onPage();
    }
  }

  /** @returns whether the address itself was asked for */
  async #ask(request: PageRequest): Promise<boolean> {
    const { client, errand, now, closed } = this.#options;
    const { feed, item: known, wanted } = request;
    const item = await this.#itemOf(known);
    if (item === null) {
      // Its file is gone: nobody wants what belongs to it.
      request.settle(undefined);
      return false;
    }
    let mustWait = false;
    const mayAsk = async (url: URL) => {
      const refusal = await this.#robots.refusal(url);
      const wait = closed.refusal(url);
      mustWait = wait !== null;
      return wait ?? refusal;
    };
    const answer = await client.get(wanted.address, { accept: errand.accept }, mayAsk);
    if (this.#heed(answer) || mustWait) {
      this.of(feed).later += 1;
      return true;
    }
    const taken: Taken =
      "failure" in answer
        ? { refused: answer.failure, forGood: answer.failure === NOT_ALLOWED }
        : await errand.take(request, item, answer);
    if (taken === "kept") {
      request.settle("kept");
      this.of(feed).kept += 1;
      return true;
    }
    const { refused } = this.of(feed);
    refused.set(taken.refused, (refused.get(taken.refused) ?? 0) + 1);
    const tries = wanted.tries + 1;
    // Waits four times as long after each failure: there are many pages, and most of those that fail will fail again.
    const nextTry = new Date(afterFailure(now, 2 * tries - 1)).toISOString();
    request.settle(taken.forGood || tries >= MOST_TRIES ? "not kept" : { ...wanted, tries, nextTry });
    return taken.refused !== NOT_ALLOWED;
  }

  /** Closes a host that answers with 429 or 503 until it may be asked again. @returns whether it did */
  #heed(answer: HttpAnswer | HttpFailure): boolean {
    if ("failure" in answer || (answer.status !== 429 && answer.status !== 503)) return false;
    const until = afterRefusal(this.#options.now, answer.headers["retry-after"] ?? null);
    this.#options.closed.close(new URL(answer.address).host, until);
    return true;
  }

  async #itemOf({ file }: KnownItem): Promise<SeparateItem | null> {
    const text = await readFile(path.join(this.#options.folder, file), "utf8").catch(() => null);
    return text === null ? null : (splitFeed(text, file).items[0] ?? null);
  }

  /** What became of the pages of a feed, to be counted on. */
  of({ address }: Pick<ListedFeed, "address">): FetchedPages {
    let pages = this.byFeed.get(address);
    if (pages === undefined) {
      pages = { kept: 0, later: 0, refused: new Map() };
      this.byFeed.set(address, pages);
    }
    return pages;
  }
}

/** "2024-05-07" of the name of an item's file. */
const dayInPath = ({ file }: KnownItem): string => /(?:^|\/)(\d{4}-\d\d-\d\d)/.exec(file)?.[1] ?? "";
