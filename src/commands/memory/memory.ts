/** The ledger file that a build reads and writes, and the backup of the one before. EDGE. */
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { isUntouched, parseLedger } from "../../digest/ledger/ledger.js";
import type { Problem } from "../../problem.js";
import { makeFolder } from "../../site/publish/page-drafts.js";
import { plainReason, UsageError } from "../terminal/usage-error.js";

/** Keeps a ledger that could not be read: a newer version may have written it, or a merge by hand may have damaged it. */
export async function setAside(ledgerPath: string): Promise<void> {
  await copyFile(ledgerPath, `${ledgerPath}.unreadable`);
}

/** Writes through a rename, so that a killed build leaves a whole ledger. Writes nothing where nothing changed. */
export async function keepLedger(ledgerPath: string, text: string): Promise<void> {
  if ((await readLedger(ledgerPath))?.text === text) return;
  makeFolder(path.dirname(ledgerPath));
  await writeFile(`${ledgerPath}.new`, text);
  await rename(`${ledgerPath}.new`, ledgerPath);
}

/** The ledger to build with, and its file name for problems. */
export interface ChosenMemory {
  /** Null: there is none. */
  readonly ledger: LedgerFile | null;
  /** Why the backup is used; empty where the last ledger is. */
  readonly problems: readonly Problem[];
}

export interface LedgerFile {
  readonly text: string;
  readonly path: string;
}

/** Path of the backup: the ledger before the last one. */
export const beforeOf = (ledgerPath: string): string => `${ledgerPath}.before`;

/**
 * The ledger of the last build. Where it is damaged or missing, the backup, if that is whole.
 *
 * @throws UsageError where a file exists and cannot be read
 */
export async function chooseLedger(ledgerPath: string): Promise<ChosenMemory> {
  const [last, before] = [await readLedger(ledgerPath), await readLedger(beforeOf(ledgerPath))];
  if (before === null || isUntouched(before.text) !== "yes") return { ledger: last, problems: [] };
  if (last === null) {
    return { ledger: before, problems: [takenFor(pathFromHere(ledgerPath), "no file", before)] };
  }
  if (isUntouched(last.text) === "yes") return { ledger: last, problems: [] };
  const [fault] = parseLedger(last.text, last.path).problems;
  if (fault === undefined) return { ledger: last, problems: [] };
  return { ledger: before, problems: [fault, takenFor(last.path, "damage", before)] };
}

function takenFor(shown: string, found: string, before: LedgerFile): Problem {
  return {
    place: { path: shown },
    message: `Unexpected ${found}, expected the memory of the last build; the one before it, ${before.path}, is taken`,
    rule: "ledger-before",
    help: "Addresses that the last build alone gave may be given anew. Restore the file from its last good version to keep them.",
  };
}

/** Backs up the last ledger before the next one replaces it. A damaged one is not backed up. */
export async function keepBefore(ledgerPath: string, next: string): Promise<void> {
  const last = await readLedger(ledgerPath);
  if (last === null || last.text === next || isUntouched(last.text) !== "yes") return;
  const before = beforeOf(ledgerPath);
  await writeFile(`${before}.new`, last.text);
  await rename(`${before}.new`, before);
}

/**
 * The ledger of the last build, and its file name for problems; null where there is no such file.
 *
 * @throws UsageError where the file exists and cannot be read
 */
export async function readLedger(ledgerPath: string): Promise<LedgerFile | null> {
  try {
    return { text: await readFile(ledgerPath, "utf8"), path: pathFromHere(ledgerPath) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new UsageError(`cannot read ledger ${plainReason(error as NodeJS.ErrnoException)}`);
  }
}

const pathFromHere = (file: string): string => path.relative(process.cwd(), file).split(path.sep).join("/");
