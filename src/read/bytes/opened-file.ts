/**
 * Opens a file and reads its bytes, unless it is too large, no regular file, or behind a link that leads out of its
 * folder. EDGE.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import nodePath from "node:path";
import type { Problem } from "../../problem.js";

/** Most bytes that fit into one JavaScript string. */
const LARGEST = 500_000_000;

/** A folder that symbolic links must not leave. */
export interface Root {
  /** Absolute. */
  readonly folder: string;
  /** With all links resolved. */
  readonly realFolder: string;
}

export type Opened =
  | { readonly bytes: Uint8Array; readonly realPath: string }
  | { readonly problem: Problem | null };

/**
 * The bytes of a file, or why there are none; the problem is null where there is nothing to report.
 *
 * @param root null for a file that the user named
 * @param path file name for problems
 * @param largest most bytes; null: as many as can be read
 */
export function openFile(file: string, root: Root | null, path: string, largest: number | null): Opened {
  const place = { path };
  let descriptor: number | null = null;
  try {
    let realPath =
      root === null ? file : nodePath.join(root.realFolder, nodePath.relative(root.folder, file));
    try {
      descriptor = openSync(
        file,
        constants.O_RDONLY | constants.O_NONBLOCK | (root === null ? 0 : constants.O_NOFOLLOW),
      );
      if (root === null) realPath = realpathSync(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOOP" || root === null) throw error;
      realPath = realpathSync(file);
      if (!isInside(realPath, root.realFolder)) return { problem: leavesFolder(place) };
      descriptor = openSync(realPath, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    }
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { problem: null };
    if (!stats.isFile())
      return { problem: { place, message: "Unexpected device, expected a file", rule: "not-a-file" } };
    if (stats.size > (largest ?? LARGEST)) return { problem: tooLarge(place, stats.size, largest) };
    return { bytes: readFileSync(descriptor), realPath };
  } catch (error) {
    return { problem: unreadable(place, error, "file") };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = nodePath.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(relative);
}

/** The text of a file, or none where it cannot be read. */
export function textOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The problem of a file or folder that cannot be read, with the system's code: ENOENT, EACCES. */
export function unreadable(place: { path: string }, error: unknown, what: string): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? "error";
  return { place, message: `Unexpected ${code}, expected a readable ${what}`, rule: "unreadable" };
}

function leavesFolder(place: { path: string }): Problem {
  return {
    place,
    message: "Unexpected symbolic link out of the folder, expected a file inside it",
    rule: "symlink-outside",
    help: "Name the file itself as an input if it is meant.",
  };
}

function tooLarge(place: { path: string }, bytes: number, largest: number | null): Problem {
  return {
    place,
    message: `Unexpected size of ${bytes} bytes, expected at most ${largest ?? LARGEST}`,
    rule: "file-size",
    help:
      largest === null ? "Split the file." : "Raise `limits.fileBytes` in newsfold.yaml if it is an article.",
  };
}
