/**
 * Detects that a build would only reproduce the published site. A site is current when everything that it depends on is
 * unchanged (inputs, settings, theme, memory, newsfold, its packages and Node) and each of its files is present and
 * untouched. A note in the user's cache folder records the last build. EDGE.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ownPlaces } from "../../config/own-places.js";
import type { Waiting } from "../../digest/identity/waiting-stories.js";
import type { Problem } from "../../problem.js";
import { textOrNothing } from "../../read/bytes/opened-file.js";
import { fingerprintInputs, type LookedFiles } from "../../read/found-files.js";
import { makeFolder } from "../../site/publish/page-drafts.js";
import { loadTheme, themeOptions } from "../../site/theme/theme.js";
import { byCodeUnit } from "../../structures/order.js";
import { sha256Hex } from "../../structures/sha256.js";
import { MANIFEST, parseManifest } from "../../words/manifest.js";
import type { Settings } from "../settings/settings.js";
import { codeOf, userCaches } from "../terminal/code.js";
import { readLedger } from "./memory.js";

/** What a build reported. */
export interface BuildOutcome {
  readonly articles: number;
  readonly stories: number;
  readonly problems: readonly Problem[];
  readonly waiting: readonly Waiting[];
  readonly files: number;
}

/** The stored note. */
interface Note {
  /** As `dependenciesKey` gives it. */
  readonly dependencies: string;
  /** Fingerprints of the inputs, and of the ledger that the build wrote. */
  readonly inputs: string;
  readonly ledger: string;
  /** Total size of the site. */
  readonly bytes: number;
  readonly outcome: BuildOutcome;
}

/**
 * The last report, where the site in the output folder is current; null where a build has to run.
 *
 * @param looked is given the input files that were opened
 */
export async function currentSite(settings: Settings, looked?: LookedFiles): Promise<BuildOutcome | null> {
  const { config, cwd, inputs, output, ledgerPath } = settings;
  // The fingerprint of the inputs does not cover pictures beside the articles.
  if (config.pictures.show) return null;
  const note = readNote(output);
  if (note === null) return null;
  const ledger = await readLedger(ledgerPath);
  if (ledger === null || note.ledger !== sha256Hex(ledger.text)) return null;
  if (note.dependencies !== (await dependenciesKey(settings))) return null;
  const read = await fingerprintInputs(inputs, {
    cwd,
    limits: config.limits,
    readers: config.plugins?.readers,
    apart: ownPlaces(config),
    looked,
  });
  if (note.inputs !== read + archiveState(settings)) return null;
  // Asked last: where an input has changed, the files of the site need no look.
  return note.bytes === sizeOf(output, note.at) ? note.outcome : null;
}

/**
 * Stores the note. Call it after the last file is in its place.
 *
 * @param built.dependencies as they were before the build began: a theme may change while it runs
 * @param built.outcome null: makes the next build run
 */
export function noteBuild(
  output: string,
  built: { dependencies: string | null; inputs: string; ledger: string; outcome: BuildOutcome | null },
): void {
  const { dependencies, inputs, outcome } = built;
  const file = noteOf(output);
  const bytes = sizeOf(output);
  try {
    rmSync(file, { force: true });
    if (dependencies === null || outcome === null || bytes === null) return;
    const note: Note = { dependencies, inputs, ledger: sha256Hex(built.ledger), bytes, outcome };
    makeFolder(path.dirname(file));
    writeFileSync(file, JSON.stringify(note));
  } catch {
    // Without a note the next build only takes longer.
  }
}

/**
 * Hash of everything that the site depends on, except its inputs and memory. Null where npm does not list the packages
 * that newsfold runs on.
 */
export async function dependenciesKey({ config, output }: Settings): Promise<string | null> {
  const code = codeOf();
  if (code === null) return null;
  const { files, searchEngine, catalogue, own } = await loadTheme(themeOptions(config));
  return sha256Hex(JSON.stringify([code, config, output, [...files], searchEngine, catalogue, own]));
}

/** State of the archive's files (names, sizes, times), without reading them. */
export function archiveState({ archivePath }: Pick<Settings, "archivePath">): string {
  if (archivePath === null || !existsSync(archivePath)) return "";
  const states = readdirSync(archivePath).map((name) => {
    const { size, mtimeMs } = statSync(path.join(archivePath, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return sha256Hex(states.sort(byCodeUnit).join("\n"));
}

/** Path of the note about a site. */
function noteOf(output: string): string {
  return path.join(userCaches(), `${sha256Hex(output).slice(0, 24)}.json`);
}

function readNote(output: string): (Note & { readonly at: number }) | null {
  const file = noteOf(output);
  try {
    return { ...(JSON.parse(readFileSync(file, "utf8")) as Note), at: statSync(file).mtimeMs };
  } catch {
    return null;
  }
}

/** Size of the site in bytes; null where a file of it is missing, or newer than `at`. */
function sizeOf(output: string, at = Number.POSITIVE_INFINITY): number | null {
  let bytes = 0;
  for (const name of [MANIFEST, ...parseManifest(textOrNothing(path.join(output, MANIFEST)))]) {
    // Joined without a look at the parts, which would cost as much as the file: a site has many.
    const stats = statSync(`${output}/${name}`, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.mtimeMs > at) return null;
    bytes += stats.size;
  }
  return bytes;
}
