/** Published addresses are a contract. A build stops before it would break many of them. */
import type { Edited } from "../../build.js";
import type { ArchivedMonth } from "../../digest/ledger/ledger.js";
import { problemLines } from "../../problem.js";
import type { AddressLoss } from "../../site/publish/publish.js";
import { plural } from "../terminal/plural.js";
import { UsageError } from "../terminal/usage-error.js";

/** The share of its articles that a digest may lose in one build without confirmation. */
const SHARE = 0.1;
/** Up to this many articles may be removed without confirmation. */
const FEW = 5;

const FLAG = "or build with --accept-loss if that is meant";

/**
 * Refuses a build that would lose published stories.
 *
 * @throws UsageError where the memory cannot be read, or where the inputs lack all articles of the last build, or more
 * than a tenth of them (and more than five)
 */
export function refuseLosses({ missing, memoryDamaged, problems }: Edited, ledgerPath: string): void {
  if (memoryDamaged)
    throw new UsageError(
      [
        `cannot read all of the memory of the last build, '${ledgerPath}': addresses that it gave could be lost.`,
        ...problems.filter(({ rule }) => rule.startsWith("ledger-")).map(problemLines),
        `Restore the file from its last good version, ${FLAG}.`,
      ].join("\n"),
    );
  const { articles, before } = missing;
  if (articles === 0 || (articles < before && (articles <= FEW || articles <= SHARE * before))) return;
  throw new UsageError(
    `${articles} of the ${plural(before, "article")} of the last build are missing from the inputs: their pages would say that they are gone.\n` +
      `Bring the files back, name another output folder with -o, ${FLAG}.`,
  );
}

/** The error of a build that stopped because published pages would be deleted. */
export function lossError({ lost, from }: AddressLoss, output: string): UsageError {
  const [first = ""] = lost;
  if (from === "archive")
    return new UsageError(
      `${plural(lost.length, "file")} of sealed stories cannot be made, such as ${first}: their records in the archive are damaged.\n` +
        `Restore the archive from its last good version, ${FLAG}.`,
    );
  return new UsageError(
    `${plural(lost.length, "published page")} of '${output}' would be deleted, such as ${first}: ` +
      `the memory of the build that wrote ${lost.length === 1 ? "it" : "them"} is not there.\n` +
      `Name it with --ledger, name another output folder with -o, ${FLAG}.`,
  );
}

/**
 * Refuses a build whose archive has lost stories.
 *
 * @throws UsageError where the archive lacks stories that were sealed
 */
export function refuseMissingArchive(missing: readonly ArchivedMonth[], folder: string | null): void {
  if (missing.length === 0) return;
  const sum = missing.reduce((total, { stories }) => total + stories, 0);
  const months = missing.map(({ month }) => month).join(", ");
  const where = folder === null ? "no archive beside the ledger" : `'${folder}'`;
  throw new UsageError(
    `${plural(sum, "sealed story", "sealed stories")} of ${months} cannot be found in ${where}: their pages would be lost.\n` +
      `Restore the archive from its last good version, name the ledger that it stands beside with --ledger, ${FLAG}.`,
  );
}
