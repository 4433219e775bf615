/** What is the caller's to mend, in plain words: how newsfold was called, what a theme holds, what a file system refuses. */

/** Wrong usage: the command line or the config asks for what cannot be. Shown without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What the codes of Node mean to somebody who does not know them. */
const CODES: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EADDRINUSE: "the address is in use",
  EBUSY: "something else is using it",
  EEXIST: "it is there already",
  EISDIR: "it is a folder, not a file",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "part of the path is a file, not a folder",
  EPERM: "not permitted",
  EROFS: "it is read-only",
};

/** "/out/site: the disk is full" instead of "ENOSPC: no space left on device, write". */
export function plainReason({ code = "", path, message }: NodeJS.ErrnoException): string {
  const reason = CODES[code];
  if (reason === undefined) return message;
  return path === undefined ? reason : `'${path}': ${reason}`;
}

/** What to say where the fault is the caller's; null where it is newsfold's own. */
export function callersFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof UsageError || error.name === "TemplateFault") return error.message;
  return (error as NodeJS.ErrnoException).syscall === undefined ? null : plainReason(error);
}
