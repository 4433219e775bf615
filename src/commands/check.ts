/** `newsfold check`: reports what a build would report, without building. EDGE. */
import { startCrew } from "../crew.js";
import { formatWaiting } from "../digest/identity/waiting-stories.js";
import { problemLines } from "../problem.js";
import type { BuildFlags } from "./build-command.js";
import { loadSettings, type SettingsFlags } from "./settings/settings.js";
import { checkSite } from "./site.js";
import { summary } from "./summary.js";
import { terminalProgress } from "./terminal/progress.js";

export type CheckFlags = SettingsFlags & Pick<BuildFlags, "strict" | "quiet" | "jobs">;

/**
 * Runs `newsfold check`.
 *
 * @returns the exit code: 1 where words are unproven, or there are problems under `strict`
 * @throws UsageError where a build would refuse
 */
export async function checkCommand(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  const started = performance.now();
  const settings = await loadSettings(inputs, flags);
  const progress = terminalProgress(process.stderr);
  const crew = startCrew(flags.jobs);
  const { edited } = await checkSite(settings, { onProgress: progress.update, crew }).finally(() => {
    progress.clear();
    return crew.close();
  });
  const { digest, problems, unproven, waiting } = edited;
  for (const problem of [...problems, ...unproven]) console.error(problemLines(problem));
  if (!flags.quiet) {
    const counts = { articles: digest.entries.length, stories: digest.stories.length };
    console.log(summary(counts, problems.length + unproven.length, performance.now() - started));
    for (const each of waiting) console.log(formatWaiting(each));
  }
  return unproven.length > 0 || (flags.strict && problems.length > 0) ? 1 : 0;
}
