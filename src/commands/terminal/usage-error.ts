/** Errors that the caller can mend, in plain words: wrong usage, a broken theme, a refusal of the file system. */

/** Wrong usage: the command line or the config asks for something impossible. Printed without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Error codes of Node in plain words. */
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

/** The message where the caller is at fault; null where newsfold is. */
export function callersFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof UsageError || error.name === "TemplateFault") return error.message;
  return (error as NodeJS.ErrnoException).syscall === undefined ? null : plainReason(error);
}
