/** Runs the whole pipeline as the settings say, into the output folder or into memory. Prints nothing. EDGE. */
import path from "node:path";
import { type Edited, type Help, receive, type Understood } from "../build.js";
import { type Memo, noMemo } from "../cache/memo.js";
import { type CacheUse, openCache } from "../cache/packed-cache.js";
import { formatLedger } from "../digest/ledger/ledger.js";
import type { Problem } from "../problem.js";
import { type Composed, compose, release } from "../release.js";
import { AddressLoss, type Published, type PublishOptions } from "../site/publish/publish.js";
import { addToArchive } from "./memory/archive-files.js";
import { keepPictures } from "./memory/archived-pictures.js";
import { archiveState, type BuildOutcome, dependenciesKey, noteBuild } from "./memory/current-site.js";
import { lossError, refuseLosses, refuseMissingArchive } from "./memory/losses.js";
import { chooseLedger, keepBefore, keepLedger, setAside } from "./memory/memory.js";
import { notePublishedArchive, sealedPart } from "./memory/published-archive.js";
import { runAlone } from "./memory/run-lock.js";
import { type Lived, understandLive } from "./memory/sealing.js";
import { refuseMissing, type Settings } from "./settings/settings.js";
import { codeOf } from "./terminal/code.js";
import { plainReason, UsageError } from "./terminal/usage-error.js";

export interface Built {
  readonly edited: Edited;
  /** Null where the proof failed, so that nothing was published. */
  readonly published: Published | null;
}

/**
 * Builds and publishes once.
 *
 * @throws UsageError where published addresses would be lost that the settings protect, or another build writes the
 * same site; nothing is written then
 */
export async function buildSite(settings: Settings, help: Help & Partial<PublishOptions>): Promise<Built> {
  const lock = path.join(settings.output, ".newsfold-lock");
  return runAlone(lock, `build into '${path.relative(process.cwd(), settings.output) || "."}'`, () =>
    withCache(settings, (memo) => buildWith(settings, { ...help, memo })),
  );
}

async function buildWith(
  settings: Settings,
  { mayLose = false, ...help }: Help & Partial<PublishOptions>,
): Promise<Built> {
  const { config, output, ledgerPath } = settings;
  const dependencies = await dependenciesKey(settings);
  const { received, edited, recovered, archive, fresh, pictures } = await proven(settings, help);
  if (edited.unproven.length > 0) return { edited, published: null };
  if (!mayLose) {
    refuseMissingArchive(archive.missing, settings.archivePath);
    refuseLosses(edited, ledgerPath);
  }
  const memory = formatLedger(edited.ledger);
  if (edited.memoryDamaged || recovered.length > 1) await setAside(ledgerPath);
  await keepBefore(ledgerPath, memory);
  // Written before the site, so that sealed pages can always be rendered again.
  await keepPictures(archive.folder, pictures);
  addToArchive(archive, fresh);
  const sealed = sealedPart(archive, fresh, pictures, output);
  const made = await release(edited, received, config, output, {
    ...help,
    mayLose,
    archive: sealed,
    content: sealed?.content ?? null,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof AddressLoss) throw lossError(error, output);
    throw error.syscall === undefined
      ? error
      : new UsageError(`cannot write the site: ${plainReason(error)}`);
  });
  if (made.archived !== null) notePublishedArchive(output, made.archived);
  const published = { ...made, problems: [...recovered, ...archive.problems, ...made.problems] };
  if (ledgerPath !== path.join(output, "digest.json")) await keepLedger(ledgerPath, memory);
  // Problems of the output folder or the ledger are not the site's own, so the site is not noted as current.
  const passing = edited.memoryDamaged || published.problems.length > 0;
  const outcome = passing ? null : outcomeOf(edited, published);
  const inputs = received.fingerprint + archiveState(settings);
  noteBuild(output, { dependencies, inputs, ledger: memory, outcome });
  return { edited, published };
}

/**
 * Builds once and writes no site.
 *
 * @param before the previous result; only what has changed is rendered again
 */
export async function composeSite(settings: Settings, help: Help, before?: Composed): Promise<Composed> {
  const understood = await withCache(settings, (memo) => proven(settings, { ...help, memo }), {
    sweep: false,
  });
  const archive = sealedPart(understood.archive, understood.fresh, understood.pictures, null);
  return compose(understood, settings.config, {
    ...help,
    archive,
    ...(before === undefined ? {} : { before }),
  });
}

/**
 * Runs everything up to the pages. Nothing is rendered or written.
 *
 * @throws UsageError where a build would refuse
 */
export async function checkSite(settings: Settings, help: Help): Promise<Understood> {
  const understood = await withCache(settings, (memo) => proven(settings, { ...help, memo }), {
    readOnly: true,
  });
  refuseMissingArchive(understood.archive.missing, settings.archivePath);
  refuseLosses(understood.edited, settings.ledgerPath);
  return understood;
}

/** Runs a build with the cache, where there is one. */
async function withCache<T>(
  { cacheFolder, config }: Settings,
  build: (memo: Memo) => Promise<T>,
  use: CacheUse = {},
): Promise<T> {
  const code = cacheFolder === null ? null : codeOf();
  if (cacheFolder === null || code === null) return build(noMemo);
  const cache = openCache(cacheFolder, `${code} ${config.plugins?.version ?? ""}`, use);
  return build(cache).finally(() => cache.close());
}

/** `recovered`: why the ledger is not the last build's; empty where it is. */
async function proven(
  settings: Settings,
  help: Help,
): Promise<Lived & { readonly recovered: readonly Problem[] }> {
  const { config, inputs, cwd, ledgerPath } = settings;
  const received = await receive(inputs, cwd, config, help);
  refuseMissing(received.problems);
  const { ledger, problems: recovered } = await chooseLedger(ledgerPath);
  return { ...(await understandLive(received, ledger, settings, help)), recovered };
}

/** The report of a build, in the form that the note stores. */
export function outcomeOf(
  { digest, problems, waiting }: Edited,
  { written, unchanged }: Published,
): BuildOutcome {
  const { entries, stories } = digest;
  return { articles: entries.length, stories: stories.length, problems, waiting, files: written + unchanged };
}
