/**
 * Publishes a site so that it is whole at every moment, also where the build is killed: only what changed is written, each
 * file through a draft and a rename; everything new first, then what changed, then what is gone is taken out, and no page
 * ever links to what is not there. A list of its own files is kept in the folder, and no other file there is touched. EDGE.
 */

import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../../model.js";
import { isPlainName } from "../../path-inside.js";
import type { Problem } from "../../problem.js";
import { addTo } from "../../structures/lists-by-key.js";
import { byCodeUnit } from "../../structures/order.js";
import type { SiteWords } from "../locale/words.js";
import { type FolderContent, folderContent, glanceInto, keepManifest, ownFiles } from "./folder-owners.js";
import {
  type BrokenLink,
  type Destination,
  type Owner,
  outputPath,
  type WrittenPart,
  writeDrafts,
} from "./page-drafts.js";
import { placeDrafts, removeIfEmpty, removePublished } from "./place-drafts.js";
import { waitingPage } from "./waiting-page.js";

/** What changed in a folder, in files. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Files in the way that newsfold did not write: each stays as it is, and the site's own is not written. */
  readonly problems: readonly Problem[];
}

export interface PublishOptions {
  /** Whether pages of stories and articles that are published may be deleted. */
  readonly mayLose: boolean;
  /** What the pages that wait for their place say; null: nothing. */
  readonly words: SiteWords | null;
  /** Settings by the addresses that they give: "look.navigation" for "/about/". */
  readonly settings: ReadonlyMap<string, string>;
  /** What lies in the folder, where this build has looked already; null: it has not. */
  readonly content: FolderContent | null;
  /** Names of files that are in their places and stay as they are. */
  readonly sure: ReadonlySet<string>;
}

/** The site would lose published addresses. Thrown before anything is written. */
export class AddressLoss extends Error {
  override readonly name = "AddressLoss";
  /**
   * @param lost names of the pages, `/`-separated, sorted
   * @param from what does not know them: the memory, or the archive, whose records of them are damaged
   */
  constructor(
    readonly lost: readonly string[],
    readonly from: "memory" | "archive" = "memory",
  ) {
    super(`${lost.length} published pages would be gone`);
  }
}

/** Pages that others link to for good. */
const LASTING = /^(?:story|article)\/[^/]+\/index\.html$/;

/** Holds drafts; in the output folder, because a rename cannot cross file systems. */
const TEMPORARY = ".newsfold-temporary";

const NO_NAMES: ReadonlySet<string> = new Set();
/** Share of the names above which a look at each of the others is cheaper than one at the whole folder. */
const LEAST_SURE = 0.5;

/** Publishes files that are already made. As `publishInParts`, in one part. */
export function publishFiles(files: readonly OutputFile[], folder: string): Promise<Published> {
  return publishInParts(
    files.map((file) => file.path),
    folder,
    async (destination) => [writeDrafts(files, destination)],
  );
}

/**
 * Writes a site so that its links work at any moment.
 *
 * @param names of all files of the site
 * @param writeAll writes all of them, in parts and in any order; each part's drafts have a folder of their own in the destination's
 * @throws AddressLoss where pages would be lost that must not be
 * @throws what `writeAll` throws; the folder is then as it was
 */
export async function publishInParts(
  names: readonly string[],
  folder: string,
  writeAll: (destination: Destination) => Promise<readonly WrittenPart[]>,
  {
    mayLose = true,
    words = null,
    settings = new Map(),
    content: seen = null,
    sure = NO_NAMES,
  }: Partial<PublishOptions> = {},
): Promise<Published> {
  const root = path.resolve(folder);
  for (const name of names) if (!isPlainName(name)) outputPath(root, name);
  const existed = existsSync(root);
  const isMostlySure = sure.size > LEAST_SURE * names.length;
  const content = seen ?? (isMostlySure ? glanceInto(root) : folderContent(root));
  const own = ownFiles(root, content, sure);
  const wanted = new Set(names);
  const gone = [...own.names].filter((name) => !wanted.has(name));
  // What a killed build had only begun has not been published yet.
  const lost = gone.filter((name) => LASTING.test(name) && !own.begun.has(name)).sort(byCodeUnit);
  if (!mayLose && lost.length > 0) throw new AddressLoss(lost);
  const owners = new Map<string, Owner>();
  const asked = names.filter((name) => !sure.has(name));
  for (const name of asked) {
    if (content.isLinked(name)) owners.set(name, "elsewhere");
    else if (content.has(name)) owners.set(name, own.names.has(name) ? "newsfold" : "somebody");
  }
  const fresh = asked.filter((name) => !owners.has(name));
  const drafts = path.join(root, TEMPORARY);
  const spare = path.join(drafts, "spare");
  // What a killed build may have left.
  rmSync(drafts, { recursive: true, force: true });
  let written: readonly WrittenPart[];
  try {
    written = await writeAll({ root, drafts, owners });
  } catch (error) {
    rmSync(drafts, { recursive: true, force: true });
    if (!existed) removeIfEmpty(root);
    throw error;
  }
  const moved = written.flatMap((part) => part.drafts);
  if (moved.length > 0 || gone.length > 0) {
    // Noted before the first file has its place, so that a build that is killed leaves no file without an owner.
    keepManifest(root, new Set([...own.names, ...fresh]), [...own.begun, ...fresh]);
    const isNew = new Set(fresh);
    const waiting = waitingPage(words);
    placeDrafts(root, spare, moved, (name) => isNew.has(name), waiting);
    removePublished(root, spare, gone, (name) => content.has(name), waiting);
  }
  rmSync(drafts, { recursive: true, force: true });
  const kept = written.flatMap((part) => part.kept).sort(byCodeUnit);
  for (const name of kept) wanted.delete(name);
  keepManifest(root, wanted);
  return {
    written: moved.length,
    unchanged: written.reduce((total, part) => total + part.unchanged, 0),
    deleted: gone.length,
    problems: [
      ...kept.map((name) =>
        owners.get(name) === "elsewhere" ? behindLink(folder, name) : inTheWay(folder, name),
      ),
      ...leadNowhere(
        folder,
        written.flatMap(({ broken = [] }) => broken),
        settings,
      ),
    ],
  };
}

/** One problem for each address: what is in the frame of all pages is one fault, not as many as there are pages. */
function leadNowhere(
  folder: string,
  broken: readonly BrokenLink[],
  settings: ReadonlyMap<string, string>,
): Problem[] {
  const pagesOf = new Map<string, string[]>();
  for (const { page, address } of broken) addTo(pagesOf, address, page);
  return [...pagesOf].map(([address, pages]): Problem => {
    const [first = "", ...others] = pages.toSorted(byCodeUnit);
    const setting = settings.get(address);
    if (setting !== undefined)
      return {
        place: { path: "newsfold.yaml" },
        message: `Unexpected \`${setting}\` that leads to ${address}, expected a page or a file of the site`,
        rule: "look-missing",
        help: address.includes("@")
          ? "An address for mail begins with `mailto:`."
          : "Write `pages/NAME.md` for a page of your own, put the file into `static/`, or change the address.",
      };
    const more = others.length > 0 ? `, here and on ${others.length} more pages` : "";
    return {
      place: { path: path.join(folder, first).split(path.sep).join("/") },
      message: `Unexpected link to ${address}${more}, expected one to a file of the site`,
      rule: "broken-link",
      help: "If a page or a template of yours has it, mend it there. If not, please report this as a bug.",
    };
  });
}

function inTheWay(folder: string, name: string): Problem {
  return {
    place: { path: path.join(folder, name).split(path.sep).join("/") },
    message: "Unexpected file that newsfold did not write, expected none or its own; it stays as it is",
    rule: "foreign-file",
    help: "Move it away to get the site's own, or build into an empty folder.",
  };
}

function behindLink(folder: string, name: string): Problem {
  return {
    place: { path: path.join(folder, name).split(path.sep).join("/") },
    message: "Unexpected symbolic link on the way to this file, expected none inside the output folder",
    rule: "foreign-file",
    help: "What a link leads to may lie elsewhere and is not written. Put a folder in its place, or build into an empty one.",
  };
}
