/** `newsfold build`: the whole pipeline, then the output folder. EDGE. */
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { compose, type Edited, edit, type Help, receive, release, type Site, tell } from "../build.js";
import { startCrew } from "../crew.js";
import { formatLedger } from "../digest/ledger.js";
import { formatProblem } from "../problem.js";
import { makeFolder } from "../site/lay.js";
import type { Published } from "../site/publish.js";
import { terminalProgress } from "./progress.js";
import { loadSettings, refuseMissing, type Settings, type SettingsFlags } from "./settings.js";
import { plural, summary } from "./summary.js";
import { UsageError } from "./usage-error.js";

export interface BuildFlags extends SettingsFlags {
  readonly strict?: boolean;
  readonly quiet?: boolean;
  /** Threads; absent: as many as the machine has, within reason. */
  readonly jobs?: number;
}

export interface Built {
  readonly edited: Edited;
  /** Null where the proof failed and nothing was published. */
  readonly published: Published | null;
}

/** Builds and publishes once. Says nothing. */
export async function buildSite(settings: Settings, help: Help): Promise<Built> {
  const { config, output, ledgerPath } = settings;
  const { received, told, ledger } = await understand(settings, help);
  const edited = edit(received, told, config, ledger, help);
  if (edited.unproven.length > 0) return { edited, published: null };
  if (edited.memoryDamaged) await setAside(ledgerPath);
  const published = await release(edited, received, config, output, help).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.syscall === undefined ? error : new UsageError(`cannot write the site: ${error.message}`);
    },
  );
  if (ledgerPath !== path.join(output, "digest.json")) {
    await keepLedger(ledgerPath, formatLedger(edited.ledger));
  }
  return { edited, published };
}

/** Builds once and writes nothing. Says nothing. */
export async function composeSite(settings: Settings, help: Help): Promise<Site> {
  const { received, told, ledger } = await understand(settings, help);
  return compose(received, told, settings.config, ledger, help);
}

async function understand({ config, inputs, cwd, ledgerPath }: Settings, help: Help) {
  const received = await receive(inputs, cwd, config, help);
  refuseMissing(received.problems);
  return {
    received,
    told: await tell(received.articles, config, help),
    ledger: await readLedger(ledgerPath),
  };
}

/** A memory that could not be read may be a newer version's, or slipped in a merge by hand: it is kept beside the new one. */
async function setAside(ledgerPath: string): Promise<void> {
  await copyFile(ledgerPath, `${ledgerPath}.unreadable`);
}

/** Through a rename, so that a build that is killed leaves the memory whole. Writes nothing where nothing changed. */
async function keepLedger(ledgerPath: string, text: string): Promise<void> {
  if ((await readLedger(ledgerPath))?.text === text) return;
  makeFolder(path.dirname(ledgerPath));
  await writeFile(`${ledgerPath}.new`, text);
  await rename(`${ledgerPath}.new`, ledgerPath);
}

async function readLedger(ledgerPath: string): Promise<{ text: string; path: string } | null> {
  try {
    const shown = path.relative(process.cwd(), ledgerPath).split(path.sep).join("/");
    return { text: await readFile(ledgerPath, "utf8"), path: shown };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new UsageError(`cannot read ledger '${ledgerPath}': ${(error as Error).message}`);
  }
}

/** @returns the exit code */
export async function buildCommand(inputs: readonly string[], flags: BuildFlags): Promise<number> {
  const started = performance.now();
  const settings = await loadSettings(inputs, flags);
  const progress = terminalProgress(process.stderr);
  const crew = startCrew(flags.jobs);
  const help = { onProgress: progress.update, crew };
  const { edited, published } = await buildSite(settings, help).finally(() => {
    progress.clear();
    return crew.close();
  });
  for (const problem of edited.problems) console.error(formatProblem(problem));
  if (published === null) {
    for (const problem of edited.unproven) console.error(formatProblem(problem));
    console.error(
      "Nothing was published: these words do not stand in their source. Please report this as a bug.",
    );
    return 1;
  }
  for (const problem of published.problems) console.error(formatProblem(problem));
  const problems = edited.problems.length + published.problems.length;
  if (!flags.quiet) {
    console.log(summary(edited, problems, performance.now() - started));
    console.log(
      `${path.relative(process.cwd(), settings.output) || "."}: ${plural(published.written, "file")} written, ` +
        `${published.unchanged} unchanged, ${published.deleted} deleted`,
    );
  }
  return flags.strict && problems > 0 ? 1 : 0;
}
