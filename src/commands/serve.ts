/**
 * `newsfold serve`: builds in memory, serves the site on this machine, and rebuilds whenever an article, the config or
 * the theme changes. It does not change the output folder or the ledger. EDGE.
 */
import path from "node:path";
import { watch } from "chokidar";
import { SITE_FOLDERS } from "../config/own-places.js";
import { type Crew, startCrew } from "../crew.js";
import { problemLines } from "../problem.js";
import { watchedPlaces } from "../read/bytes/input-places.js";
import type { Composed } from "../release.js";
import { isFree, type Preview, type PreviewServer, startPreviewServer } from "./preview/preview-server.js";
import { configModules } from "./settings/config-module.js";
import { loadSettings, type Settings, type SettingsFlags } from "./settings/settings.js";
import { composeSite } from "./site.js";
import { summary } from "./summary.js";
import { type Progress, terminalProgress } from "./terminal/progress.js";
import { callersFault, UsageError } from "./terminal/usage-error.js";

export interface ServeFlags extends SettingsFlags {
  readonly port: number;
  readonly jobs?: number;
}

/** Waits for a burst of changes to end: an editor writes a file in several steps, and a checkout changes hundreds. */
const SETTLE_MS = 80;

/** Runs until it is interrupted. @returns the exit code */
export async function serveCommand(inputs: readonly string[], flags: ServeFlags): Promise<number> {
  const settings = await loadSettings(inputs, flags);
  // Checks the port before a long build, not after it.
  if (!(await isFree(flags.port))) throw taken(flags.port);
  const crew = startCrew(flags.jobs);
  const progress = terminalProgress(process.stderr);
  const stopped = interrupted();
  try {
    const first = await buildAgain(settings, 1, { crew, progress });
    const server = await start(flags.port, first.preview);
    const watching = await rebuildOnChange(settings, inputs, flags, { server, crew, progress, first });
    // Printed only after watching has begun, so that a change made right away is seen.
    console.log(`${server.url}  (Ctrl+C to stop)`);
    await stopped;
    await watching.close();
    await server.close();
    return 0;
  } finally {
    progress.clear();
    await crew.close();
  }
}

interface ShownSite {
  readonly preview: Preview;
  /** The site that the next build starts from. */
  readonly site: Composed;
}

async function buildAgain(
  settings: Settings,
  version: number,
  { crew, progress, before }: { crew: Crew; progress: Progress; before?: Composed },
): Promise<ShownSite> {
  const started = performance.now();
  const site = await composeSite(settings, { crew, onProgress: progress.update }, before).finally(
    progress.clear,
  );
  const problems = site.problems.map(problemLines);
  for (const problem of problems) console.error(problem);
  const { entries, stories } = site.digest;
  const counts = { articles: entries.length, stories: stories.length };
  console.log(summary(counts, problems.length, performance.now() - started));
  if (site.unproven.length > 0) {
    throw new UsageError(
      [
        "These words do not stand in their source; please report this as a bug.",
        ...site.unproven.map(problemLines),
      ].join("\n"),
    );
  }
  const preview = {
    version,
    files: new Map(site.files.map((file) => [file.path, file.content])),
    base: settings.config.site.base,
    problems,
    failure: null,
  };
  return { preview, site };
}

async function start(port: number, first: Preview): Promise<PreviewServer> {
  try {
    return await startPreviewServer(port, first);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw taken(port);
  }
}

const taken = (port: number): UsageError =>
  new UsageError(`port ${port} is taken, expected a free one: try --port ${port === 65_535 ? 0 : port + 1}`);

/** Runs one build at a time. Changes during a build cause one more. */
async function rebuildOnChange(
  settings: Settings,
  inputs: readonly string[],
  flags: ServeFlags,
  {
    server,
    crew,
    progress,
    first,
  }: { server: PreviewServer; crew: Crew; progress: Progress; first: ShownSite },
): Promise<{ close(): Promise<void> }> {
  let { preview, site } = first;
  let building: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  const rebuild = async () => {
    do {
      again = false;
      try {
        const next = await loadSettings(inputs, flags);
        watcher.add(placesToWatch(next));
        ({ preview, site } = await buildAgain(next, preview.version + 1, { crew, progress, before: site }));
      } catch (error) {
        // A file that is being edited is often broken for a moment. The last good site stays, with the reason displayed
        // on it.
        const failure = callersFault(error) ?? String((error as Error).stack ?? error);
        console.error(failure);
        preview = { ...preview, failure };
      }
      server.show(preview);
    } while (again);
    building = null;
  };
  const watcher = watch(placesToWatch(settings), {
    ignoreInitial: true,
    ignored: (file) => isIgnored(file, settings),
  });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      again = true;
      building ??= rebuild();
    }, SETTLE_MS);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await building;
    },
  };
}

function placesToWatch({ inputs, cwd, config, configPath }: Settings): string[] {
  const theme = config.theme === null ? [] : [config.theme];
  const home = path.dirname(configPath);
  const beside = SITE_FOLDERS.map((name) => path.join(home, name));
  return [...watchedPlaces(inputs, cwd), configPath, ...configModules(home), ...theme, ...beside];
}

/** Ignores hidden and installed files of the folder, and the output of `buildAgain`. */
function isIgnored(file: string, { cwd, output }: Settings): boolean {
  const hidden = /(?:^|[\\/])(?:\.(?!\.)[^\\/]+|node_modules)(?:[\\/]|$)/.test(path.relative(cwd, file));
  return hidden || file === output || file.startsWith(output + path.sep);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
