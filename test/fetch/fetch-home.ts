/** A folder into which a test fetches, with a server to fetch from and a clock to set. */

import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type FetchState, parseState } from "../../src/fetch/feed-state.js";
import { type FetchedFeed, type FetchOptions, fetchFeeds } from "../../src/fetch/fetch-feeds.js";
import type { ListedFeed } from "../../src/fetch/opml.js";
import { type AddressPolicy, isPublic } from "../../src/fetch/requests/address-guard.js";
import { createHttpClient, LIMITS, type Limits } from "../../src/fetch/requests/http.js";
import { FeedServer } from "./feed-server.js";

export const HOUR = 3_600_000;

export interface FetchUse extends Partial<Omit<FetchOptions, "feeds">> {
  readonly feed?: Partial<ListedFeed>;
  readonly allowPrivate?: boolean | AddressPolicy;
  readonly limits?: Limits;
}

export class FetchHome {
  readonly server = new FeedServer();
  readonly folder = mkdtempSync(path.join(tmpdir(), "newsfold-fetch-"));
  now = Date.UTC(2024, 4, 7, 9, 30);

  async start(): Promise<this> {
    await this.server.start();
    return this;
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), "utf8");
  }

  state(): FetchState {
    const file = this.at("fetch-state.json");
    return existsSync(file) ? parseState(readFileSync(file, "utf8")) : { feeds: {}, hosts: {} };
  }

  /** Fetches what the state knows, as the command does. @param paths of feeds, or their addresses */
  async run(paths: readonly string[], use: FetchUse = {}): Promise<FetchedFeed[]> {
    const { feed = {}, allowPrivate = true, limits = LIMITS, ...options } = use;
    const client = createHttpClient({
      agent: "newsfold/test (+desk@quay.example)",
      mayConnect: typeof allowPrivate === "function" ? allowPrivate : allowPrivate ? () => true : isPublic,
      limits,
    });
    const listed = { outlet: null, topics: [], fullText: "auto", selector: null, ...feed } as const;
    try {
      return await fetchFeeds({
        feeds: paths.map((one) => ({
          ...listed,
          address: one.startsWith("/") ? this.server.address(one) : one,
        })),
        ...{ state: this.state(), stateFile: this.at("fetch-state.json"), folder: this.folder },
        ...{ client, retention: { days: null, items: null }, pictures: false, now: this.now, pauseMs: 0 },
        ...{ dryRun: false, force: false, onProgress: () => {} },
        ...options,
      });
    } finally {
      await client.close();
    }
  }

  /** What is stored, but for the state. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join("/"))
      .filter((name) => name !== "fetch-state.json")
      .sort();
  }
}
