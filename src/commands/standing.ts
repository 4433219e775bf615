/**
 * Whether a build would only make again what stands. A site stands when nothing that it is made of has changed (inputs,
 * settings, theme, memory, newsfold and what it runs on) and each of its files is there, untouched since. What was built
 * is noted in the user's folder for caches: of the site itself, every byte follows from its input. EDGE.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Waiting } from "../digest/waiting.js";
import type { Problem } from "../problem.js";
import { textOrNothing } from "../read/bytes/open.js";
import { sha256 } from "../read/fields/document.js";
import { fingerprintInputs } from "../read/found-files.js";
import { makeFolder } from "../site/publish/page-drafts.js";
import { loadTheme, themeOptions } from "../site/theme/theme.js";
import { MANIFEST, parseManifest } from "../words/manifest.js";
import { byCodeUnit } from "../words/order.js";
import { codeOf, userCaches } from "./code.js";
import { readLedger } from "./memory.js";
import type { Settings } from "./settings.js";

/** What a build said. */
export interface Standing {
  readonly articles: number;
  readonly stories: number;
  readonly problems: readonly Problem[];
  readonly waiting: readonly Waiting[];
  readonly files: number;
}

/** What is kept of a build. */
interface Note {
  readonly making: string;
  /** Fingerprints of what was read, and of the memory that was left. */
  readonly inputs: string;
  readonly ledger: string;
  /** All files of the site together. */
  readonly bytes: number;
  readonly standing: Standing;
}

/** What was said of the site in the output folder; null where it does not stand, and a build has to find out. */
export async function standingSite(settings: Settings): Promise<Standing | null> {
  const { config, cwd, inputs, output, ledgerPath } = settings;
  const note = readNote(output);
  if (note === null || note.bytes !== bytesOf(output, note.at)) return null;
  const ledger = await readLedger(ledgerPath);
  if (ledger === null || note.ledger !== sha256(ledger.text)) return null;
  if (note.making !== (await makingOf(settings))) return null;
  const read = await fingerprintInputs(inputs, {
    cwd,
    limits: config.limits,
    readers: config.plugins?.readers,
  });
  return note.inputs === read + archiveState(settings) ? note.standing : null;
}

/**
 * Notes what stands; call it after the last file is in its place.
 *
 * @param making as it was before the build began: a theme may change while it runs
 * @param standing null: the next build is to look again
 */
export function noteStanding(
  output: string,
  built: { making: string | null; inputs: string; ledger: string; standing: Standing | null },
): void {
  const { making, inputs, standing } = built;
  const file = noteOf(output);
  const bytes = bytesOf(output);
  try {
    rmSync(file, { force: true });
    if (making === null || standing === null || bytes === null) return;
    const note: Note = { making, inputs, ledger: sha256(built.ledger), bytes, standing };
    makeFolder(path.dirname(file));
    writeFileSync(file, JSON.stringify(note));
  } catch {
    // Without a note the next build takes its time, and that is all.
  }
}

/**
 * A hash of all that a site is made of beside its inputs and its memory. Null where it cannot be told which packages
 * newsfold runs on: only npm lists them.
 */
export async function makingOf({ config, output }: Settings): Promise<string | null> {
  const code = codeOf();
  if (code === null) return null;
  const { files, searchEngine, catalogue, own } = await loadTheme(themeOptions(config));
  return sha256(JSON.stringify([code, config, output, [...files], searchEngine, catalogue, own]));
}

/** What the files of the archive are, without reading them. */
export function archiveState({ archivePath }: Pick<Settings, "archivePath">): string {
  if (archivePath === null || !existsSync(archivePath)) return "";
  const states = readdirSync(archivePath).map((name) => {
    const { size, mtimeMs } = statSync(path.join(archivePath, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return sha256(states.sort(byCodeUnit).join("\n"));
}

/** Where the note on a site is. */
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
