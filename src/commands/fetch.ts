/**
 * `newsfold fetch`: downloads feeds into a folder of items that a build reads. The only command that uses the network.
 * EDGE.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { FETCH_STATE } from "../config/own-places.js";
import type { Config } from "../config.js";
import { type FetchState, parseState } from "../fetch/feed-state.js";
import { fetchFeeds } from "../fetch/fetch-feeds.js";
import { checkSelector } from "../fetch/full-text.js";
import { sweepDrafts } from "../fetch/item-files.js";
import { type ListedFeed, type OutlinedFeed, parseOpml } from "../fetch/opml.js";
import { formatReport, isBad } from "../fetch/report.js";
import { isPublic } from "../fetch/requests/address-guard.js";
import { createHttpClient } from "../fetch/requests/http.js";
import { problemLines } from "../problem.js";
import { makeFolder } from "../site/publish/page-drafts.js";
import { chooseRetention } from "./fetch-retention.js";
import { runAlone } from "./memory/run-lock.js";
import { loadSettings, type SettingsFlags } from "./settings/settings.js";
import { terminalProgress } from "./terminal/progress.js";
import { plainReason, UsageError } from "./terminal/usage-error.js";

export interface FetchFlags extends SettingsFlags {
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/**
 * Runs `newsfold fetch`.
 *
 * @param version of newsfold, sent to the hosts as part of the user agent
 * @returns the exit code: 1 where a feed failed and `strict` is set, else 0
 * @throws UsageError where no feed is named, the list or the state cannot be read, or another fetch is running
 */
export async function fetchCommand(version: string, flags: FetchFlags): Promise<number> {
  const settings = await loadSettings([], flags);
  const { config, configPath } = settings;
  const home = path.dirname(configPath);
  const { folder, contact, allowPrivate } = config.fetch;
  const feeds = await listedFeeds(config, home);
  if (feeds.length === 0)
    throw new UsageError(
      `no feeds in ${path.basename(configPath)}, expected \`feeds:\` with addresses or the name of an OPML file`,
    );
  const target = path.resolve(home, folder);
  // Stored beside the settings, because the file is no article.
  const stateFile = path.join(home, FETCH_STATE);
  const { retention, problems } = chooseRetention(settings, target);
  for (const problem of problems) console.error(problemLines(problem));
  const client = createHttpClient({
    agent: `newsfold/${version}${contact === null ? "" : ` (+${contact})`}`,
    mayConnect: allowPrivate ? () => true : isPublic,
  });
  const progress = terminalProgress(process.stderr);
  try {
    const run = async () => {
      if (!flags.dryRun) for (const place of [target, home]) await sweepDrafts(place, place === target);
      return fetchFeeds({
        feeds,
        state: await readState(stateFile),
        stateFile,
        folder: target,
        client,
        retention,
        pictures: config.pictures.show,
        now: Date.now(),
        dryRun: flags.dryRun === true,
        force: flags.force === true,
        onProgress: (what, done, total) => progress.update(`Fetching ${what}`, done, total),
      });
    };
    // Makes the folder even before any feed has items, so that a build finds its input.
    if (!flags.dryRun) makeFolder(target);
    const fetched = await (flags.dryRun
      ? run()
      : runAlone(path.join(home, ".newsfold-fetch-lock"), "fetch", run));
    progress.clear();
    if (!flags.quiet) for (const line of formatReport(fetched)) console.log(line);
    return flags.strict && fetched.some(({ outcome }) => isBad(outcome)) ? 1 : 0;
  } finally {
    progress.clear();
    await client.close();
  }
}

/** @throws UsageError where a list cannot be read, or a selector is none */
async function listedFeeds({ feeds, fetch }: Config, home: string): Promise<ListedFeed[]> {
  const listed = new Map<string, ListedFeed>();
  const defaults = { fullText: fetch.fullText, selector: null };
  for (const feed of feeds) {
    if (typeof feed !== "string")
      listed.set(feed.address, {
        ...feed,
        fullText: feed.fullText ?? defaults.fullText,
        selector: validSelector(feed.selector ?? null),
      });
    else if (/^https?:\/\//i.test(feed))
      listed.set(feed, { address: feed, outlet: null, topics: [], ...defaults });
    else
      for (const each of await readOpml(path.resolve(home, feed)))
        listed.set(each.address, { ...each, ...defaults });
  }
  return [...listed.values()];
}

function validSelector(selector: string | null): string | null {
  try {
    if (selector !== null) checkSelector(selector);
    return selector;
  } catch (error) {
    throw new UsageError(
      `unexpected selector \`${selector}\` in \`feeds\` (${(error as Error).message}), expected one of CSS, as \`article .text\``,
    );
  }
}

/** Reads the feeds of an OPML file. @throws UsageError where the file is not there, or names no feed */
export async function readOpml(file: string): Promise<OutlinedFeed[]> {
  try {
    return parseOpml(await readFile(file, "utf8"));
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    const reason =
      syscall === undefined ? `${file}: ${message}` : plainReason(error as NodeJS.ErrnoException);
    throw new UsageError(`cannot read the list of feeds ${reason}`);
  }
}

async function readState(file: string): Promise<FetchState> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { feeds: {}, hosts: {} };
    throw new UsageError(`cannot read ${plainReason(error as NodeJS.ErrnoException)}`);
  }
  try {
    return parseState(text);
  } catch {
    throw new UsageError(
      `cannot read '${file}', expected what \`newsfold fetch\` wrote: restore its last good version, or delete it to ask all feeds anew`,
    );
  }
}
