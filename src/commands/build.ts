/** `newsfold build`: the whole pipeline, then the output folder. EDGE. */
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { compose, type Help, receive, type Site, tell } from "../build.js";
import { startCrew } from "../crew.js";
import { formatLedger } from "../digest/ledger.js";
import { formatProblem } from "../problem.js";
import { type Published, publish } from "../site/publish.js";
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
  readonly site: Site;
  /** Null where the proof failed and nothing was published. */
  readonly published: Published | null;
}

/** Builds once and writes nothing. Says nothing. */
export async function composeSite(settings: Settings, help: Help): Promise<Site> {
  const { config, inputs, cwd, ledgerPath } = settings;
  const received = await receive(inputs, cwd, config, help);
  refuseMissing(received.problems);
  const told = await tell(received.articles, config, help);
  return compose(received, told, config, await readLedger(ledgerPath), help);
}

/** Builds and publishes once. Says nothing. */
export async function buildSite(settings: Settings, help: Help): Promise<Built> {
  const { output, ledgerPath } = settings;
  const site = await composeSite(settings, help);
  if (site.unproven.length > 0) return { site, published: null };
  if (site.memoryDamaged) await setAside(ledgerPath);
  const published = await publish(site.files, output).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === undefined ? error : new UsageError(`cannot write the site: ${error.message}`);
  });
  if (ledgerPath !== path.join(output, "digest.json")) {
    await keepLedger(ledgerPath, formatLedger(site.ledger));
  }
  return { site, published };
}

/** A memory that could not be read may be a newer version's, or slipped in a merge by hand: it is kept beside the new one. */
async function setAside(ledgerPath: string): Promise<void> {
  await copyFile(ledgerPath, `${ledgerPath}.unreadable`);
}

/** Through a rename, so that a build that is killed leaves the memory whole. Writes nothing where nothing changed. */
async function keepLedger(ledgerPath: string, text: string): Promise<void> {
  if ((await readLedger(ledgerPath))?.text === text) return;
  await mkdir(path.dirname(ledgerPath), { recursive: true });
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
  const { site, published } = await buildSite(settings, help).finally(() => {
    progress.clear();
    return crew.close();
  });
  for (const problem of site.problems) console.error(formatProblem(problem));
  if (published === null) {
    for (const problem of site.unproven) console.error(formatProblem(problem));
    console.error(
      "Nothing was published: these words do not stand in their source. Please report this as a bug.",
    );
    return 1;
  }
  for (const problem of published.problems) console.error(formatProblem(problem));
  const problems = site.problems.length + published.problems.length;
  if (!flags.quiet) {
    console.log(summary(site, problems, performance.now() - started));
    console.log(
      `${path.relative(process.cwd(), settings.output) || "."}: ${plural(published.written, "file")} written, ` +
        `${published.unchanged} unchanged, ${published.deleted} deleted`,
    );
  }
  return flags.strict && problems > 0 ? 1 : 0;
}
