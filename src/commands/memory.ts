/** The file of the memory that a build reads and the next one needs. EDGE. */
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeFolder } from "../site/publish/page-drafts.js";
import { plainReason, UsageError } from "./usage-error.js";

/** A memory that could not be read may be a newer version's, or slipped in a merge by hand: it is kept beside the new one. */
export async function setAside(ledgerPath: string): Promise<void> {
  await copyFile(ledgerPath, `${ledgerPath}.unreadable`);
}

/** Through a rename, so that a build that is killed leaves the memory whole. Writes nothing where nothing changed. */
export async function keepLedger(ledgerPath: string, text: string): Promise<void> {
  if ((await readLedger(ledgerPath))?.text === text) return;
  makeFolder(path.dirname(ledgerPath));
  await writeFile(`${ledgerPath}.new`, text);
  await rename(`${ledgerPath}.new`, ledgerPath);
}

/**
 * The memory of the last build, and how to name its file in problems; null where there is no such file.
 *
 * @throws UsageError where the file is there and cannot be read
 */
export async function readLedger(ledgerPath: string): Promise<{ text: string; path: string } | null> {
  try {
    const shown = path.relative(process.cwd(), ledgerPath).split(path.sep).join("/");
    return { text: await readFile(ledgerPath, "utf8"), path: shown };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new UsageError(`cannot read ledger ${plainReason(error as NodeJS.ErrnoException)}`);
  }
}
