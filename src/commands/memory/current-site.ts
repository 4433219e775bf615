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
import { sha256 } from "../../read/fields/document.js";
import { fingerprintInputs } from "../../read/found-files.js";
import { makeFolder } from "../../site/publish/page-drafts.js";
import { loadTheme, themeOptions } from "../../site/theme/theme.js";
import { MANIFEST, parseManifest } from "../../words/manifest.js";
import { byCodeUnit } from "../../words/order.js";
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
  readonly making: string;
  /** Fingerprints of the inputs, and of the ledger that the build wrote. */
  readonly inputs: string;
  readonly ledger: string;
  /** Total size of the site. */
  readonly bytes: number;
  readonly outcome: BuildOutcome;
}

/** The last report, where the site in the output folder is current; null where a build has to run. */
export async function currentSite(settings: Settings): Promise<BuildOutcome | null> {
  const { config, cwd, inputs, output, ledgerPath } = settings;
  // Pictures lie beside the articles, and the fingerprint of the inputs does not tell of them.
  if (config.pictures.show) return null;
  const note = readNote(output);
  if (note === null || note.bytes !== bytesOf(output, note.at)) return null;
  const ledger = await readLedger(ledgerPath);
  if (ledger === null || note.ledger !== sha256(ledger.text)) return null;
  if (note.making !== (await makingOf(settings))) return null;
  const read = await fingerprintInputs(inputs, {
    cwd,
    limits: config.limits,
    readers: config.plugins?.readers,
    apart: ownPlaces(config),
  });
  return note.inputs === read + archiveState(settings) ? note.outcome : null;
}

/**
 * Stores the note. Call it after the last file is in its place.
 *
 * @param making as it was before the build began: a theme may change while it runs
 * @param outcome null: makes the next build run
 */
export function noteBuild(
  output: string,
  built: { making: string | null; inputs: string; ledger: string; outcome: BuildOutcome | null },
): void {
  const { making, inputs, outcome } = built;
  const file = noteOf(output);
  const bytes = bytesOf(output);
  try {
    rmSync(file, { force: true });
    if (making === null || outcome === null || bytes === null) return;
    const note: Note = { making, inputs, ledger: sha256(built.ledger), bytes, outcome };
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
export async function makingOf({ config, output }: Settings): Promise<string | null> {
  const code = codeOf();
  if (code === null) return null;
  const { files, searchEngine, catalogue, own } = await loadTheme(themeOptions(config));
  return sha256(JSON.stringify([code, config, output, [...files], searchEngine, catalogue, own]));
}

/** State of the archive's files (names, sizes, times), without reading them. */
export function archiveState({ archivePath }: Pick<Settings, "archivePath">): string {
  if (archivePath === null || !existsSync(archivePath)) return "";
  const states = readdirSync(archivePath).map((name) => {
    const { size, mtimeMs } = statSync(path.join(archivePath, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return sha256(states.sort(byCodeUnit).join("\n"));
}

/** Path of the note about a site. */
function noteOf(output: string): string {
  return path.join(userCaches(), `${sha256(output).slice(0, 24)}.json`);
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
function bytesOf(output: string, at = Number.POSITIVE_INFINITY): number | null {
  let bytes = 0;
  for (const name of [MANIFEST, ...parseManifest(textOrNothing(path.join(output, MANIFEST)))]) {
    const stats = statSync(path.join(output, name), { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.mtimeMs > at) return null;
    bytes += stats.size;
  }
  return bytes;
}
