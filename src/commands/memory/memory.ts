/** The file of the memory that a build reads and the next one needs, and the one before it. EDGE. */
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { isUntouched, parseLedger } from "../../digest/ledger/ledger.js";
import type { Problem } from "../../problem.js";
import { makeFolder } from "../../site/publish/page-drafts.js";
import { plainReason, UsageError } from "../terminal/usage-error.js";

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

/** The memory to build with, and how to name its file in problems. */
export interface ChosenMemory {
  /** Null: there is none. */
  readonly ledger: LedgerFile | null;
  /** Why it is the memory before the last one; empty where it is the last one. */
  readonly problems: readonly Problem[];
}

export interface LedgerFile {
  readonly text: string;
  readonly path: string;
}

/** Where the memory before the last one is kept. */
export const beforeOf = (ledgerPath: string): string => `${ledgerPath}.before`;

/**
 * The memory of the last build; where that is damaged or gone, the one before it, if it is whole.
 *
 * @throws UsageError where a file is there and cannot be read
 */
export async function chooseLedger(ledgerPath: string): Promise<ChosenMemory> {
  const [last, before] = [await readLedger(ledgerPath), await readLedger(beforeOf(ledgerPath))];
  if (before === null || isUntouched(before.text) !== "yes") return { ledger: last, problems: [] };
  if (last === null) {
    return { ledger: before, problems: [takenFor(shownPath(ledgerPath), "no file", before)] };
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

/** Keeps the memory of the last build beside the one that is about to take its place. A damaged one is not kept. */
export async function keepBefore(ledgerPath: string, next: string): Promise<void> {
  const last = await readLedger(ledgerPath);
  if (last === null || last.text === next || isUntouched(last.text) !== "yes") return;
  const before = beforeOf(ledgerPath);
  await writeFile(`${before}.new`, last.text);
  await rename(`${before}.new`, before);
}

/**
 * The memory of the last build, and how to name its file in problems; null where there is no such file.
 *
 * @throws UsageError where the file is there and cannot be read
 */
export async function readLedger(ledgerPath: string): Promise<LedgerFile | null> {
  try {
    return { text: await readFile(ledgerPath, "utf8"), path: shownPath(ledgerPath) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new UsageError(`cannot read ledger ${plainReason(error as NodeJS.ErrnoException)}`);
  }
}

const shownPath = (file: string): string => path.relative(process.cwd(), file).split(path.sep).join("/");
