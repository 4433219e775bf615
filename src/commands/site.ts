/** The whole pipeline, as settings have it: into the output folder, or into memory. Says nothing. EDGE. */
import path from "node:path";
import { type Edited, type Help, receive, type Understood, understand } from "../build.js";
import { type Memo, noMemo } from "../cache/memo.js";
import { openCache } from "../cache/packed-cache.js";
import { formatLedger } from "../digest/ledger.js";
import { type Composed, compose, release } from "../release.js";
import { AddressLoss, type Published, type PublishOptions } from "../site/publish/publish.js";
import { codeOf } from "./code.js";
import { lossError, refuseLosses } from "./losses.js";
import { keepLedger, readLedger, setAside } from "./memory.js";
import { refuseMissing, type Settings } from "./settings.js";
import { makingOf, noteStanding, type Standing } from "./standing.js";
import { plainReason, UsageError } from "./usage-error.js";

export interface Built {
  readonly edited: Edited;
  /** Null where the proof failed and nothing was published. */
  readonly published: Published | null;
}

/**
 * Builds and publishes once.
 *
 * @throws UsageError where published addresses would be lost that must not be; nothing is written then
 */
export async function buildSite(
  settings: Settings,
  { mayLose = false, ...help }: Help & Partial<PublishOptions>,
): Promise<Built> {
  const { config, output, ledgerPath } = settings;
  const making = await makingOf(settings);
  return withCache(settings, async (memo) => {
    const { received, edited } = await proven(settings, { ...help, memo });
    if (edited.unproven.length > 0) return { edited, published: null };
    if (!mayLose) refuseLosses(edited, ledgerPath);
    if (edited.memoryDamaged) await setAside(ledgerPath);
    const published = await release(edited, received, config, output, { ...help, memo, mayLose }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error instanceof AddressLoss) throw lossError(error, output);
        throw error.syscall === undefined
          ? error
          : new UsageError(`cannot write the site: ${plainReason(error)}`);
      },
    );
    const memory = formatLedger(edited.ledger);
    if (ledgerPath !== path.join(output, "digest.json")) await keepLedger(ledgerPath, memory);
    // What is wrong with the folder, or was with the memory, is no matter of what the site is made of.
    const passing = edited.memoryDamaged || published.problems.length > 0;
    const standing = passing ? null : standingOf(edited, published);
    noteStanding(output, { making, inputs: received.fingerprint, ledger: memory, standing });
    return { edited, published };
  });
}

/** Builds once and writes nothing. */
export async function composeSite(settings: Settings, help: Help, before?: Composed): Promise<Composed> {
  const understood = await withCache(settings, (memo) => proven(settings, { ...help, memo }));
  return compose(understood, settings.config, before === undefined ? help : { ...help, before });
}

/**
 * All that a build would do up to its pages. Nothing is made or written.
 *
 * @throws UsageError where a build would refuse
 */
export async function checkSite(settings: Settings, help: Help): Promise<Understood> {
  const understood = await withCache(settings, (memo) => proven(settings, { ...help, memo }), true);
  refuseLosses(understood.edited, settings.ledgerPath);
  return understood;
}

/** Lets a build use what earlier ones made, and keeps what it makes. */
async function withCache<T>(
  { cacheFolder }: Settings,
  build: (memo: Memo) => Promise<T>,
  readOnly = false,
): Promise<T> {
  const code = cacheFolder === null ? null : codeOf();
  if (cacheFolder === null || code === null) return build(noMemo);
  const cache = openCache(cacheFolder, code, { readOnly });
  return build(cache).finally(() => cache.close());
}

async function proven({ config, inputs, cwd, ledgerPath }: Settings, help: Help): Promise<Understood> {
  const received = await receive(inputs, cwd, config, help);
  refuseMissing(received.problems);
  return understand(received, config, await readLedger(ledgerPath), help);
}

/** What a build made, as the note of it keeps it. */
export function standingOf(
  { digest, problems, waiting }: Edited,
  { written, unchanged }: Published,
): Standing {
  const { entries, stories } = digest;
  return { articles: entries.length, stories: stories.length, problems, waiting, files: written + unchanged };
}
