/** Whether a path lies inside a folder: the only check of it, because each of its mistakes opens or writes a foreign file. */
import path from "node:path";

/** Words of letters, digits and dashes between single slashes and dots. */
const PLAIN = /^[a-z0-9][a-z0-9-]*(?:[/.][a-z0-9-]+)*$/i;

/**
 * Whether a `/`-separated name can lead nowhere but into the folder that it is relative to: nearly all names of a site. It
 * costs much less than to resolve the name.
 */
export const isPlainName = (name: string): boolean => PLAIN.test(name);

/**
 * Whether an absolute path lies inside a folder. The folder itself does not; `/out-evil` is not inside `/out`.
 *
 * @param folder absolute; both with their links resolved, where links matter
 */
export function isInside(folder: string, target: string): boolean {
  return target.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
