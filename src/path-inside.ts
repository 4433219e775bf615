/** Whether a path lies inside a folder: the only check of it, because each of its mistakes opens or writes a foreign file. */
import path from "node:path";

/**
 * Whether an absolute path lies inside a folder. The folder itself does not; `/out-evil` is not inside `/out`.
 *
 * @param folder absolute; both with their links resolved, where links matter
 */
export function isInside(folder: string, target: string): boolean {
  return target.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
