/** `newsfold build`: runs the whole pipeline and writes the output folder. EDGE. */
import path from "node:path";
import { formatWaiting } from "../digest/identity/waiting-stories.js";
import { problemLines } from "../problem.js";
import { LookedFiles } from "../read/found-files.js";
import type { Published } from "../site/publish/publish.js";
import { type BuildOutcome, currentSite } from "./memory/current-site.js";
import { loadSettings, type Settings, type SettingsFlags } from "./settings/settings.js";
import { summary } from "./summary.js";
import { plural } from "./terminal/plural.js";
import { terminalProgress } from "./terminal/progress.js";

export interface BuildFlags extends SettingsFlags {
  readonly strict?: boolean;
  readonly quiet?: boolean;
  /** Builds even where nothing has changed. */
  readonly fresh?: boolean;
  /** Publishes even where published addresses would be lost. */
  readonly acceptLoss?: boolean;
  /** Number of threads. Absent: chosen from the machine's processors. */
  readonly jobs?: number;
}

/**
 * Runs `newsfold build`.
 *
 * @returns the exit code
 */
export async function buildCommand(inputs: readonly string[], flags: BuildFlags): Promise<number> {
  const started = performance.now();
  const settings = await loadSettings(inputs, flags);
  const looked = new LookedFiles();
  const outcome = flags.fresh || flags.cache === false ? null : await currentSite(settings, looked);
  if (outcome !== null) {
    const published = { written: 0, unchanged: outcome.files, deleted: 0, problems: [] };
    return report(outcome, published, settings, flags, started);
  }
  // Imported here, so that an unchanged site is reported in a tenth of a second.
  const [{ startCrew }, { buildSite, outcomeOf }] = await Promise.all([
    import("../crew.js"),
    import("./site.js"),
  ]);
  const progress = terminalProgress(process.stderr);
  const crew = startCrew(flags.jobs);
  const help = { onProgress: progress.update, crew, looked, mayLose: flags.acceptLoss === true };
  const { edited, published } = await buildSite(settings, help).finally(() => {
    progress.clear();
    return crew.close();
  });
  if (published !== null) return report(outcomeOf(edited, published), published, settings, flags, started);
  for (const problem of [...edited.problems, ...edited.unproven]) console.error(problemLines(problem));
  console.error(
    "Nothing was published: these words do not stand in their source. Please report this as a bug.",
  );
  return 1;
}

function report(
  outcome: BuildOutcome,
  published: Published,
  { output }: Settings,
  { quiet, strict }: BuildFlags,
  started: number,
): number {
  const problems = [...outcome.problems, ...published.problems];
  for (const problem of problems) console.error(problemLines(problem));
  if (!quiet) {
    console.log(summary(outcome, problems.length, performance.now() - started));
    for (const waiting of outcome.waiting) console.log(formatWaiting(waiting));
    console.log(
      `${path.relative(process.cwd(), output) || "."}: ${plural(published.written, "file")} written, ` +
        `${published.unchanged} unchanged, ${published.deleted} deleted`,
    );
  }
  return strict && problems.length > 0 ? 1 : 0;
}
