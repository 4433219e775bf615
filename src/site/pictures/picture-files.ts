/** The files of pictures beside articles. What an article names may be anything: only files of the inputs are opened. EDGE. */

import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { isInside } from "../../path-inside.js";
import { sha256Hex } from "../../structures/sha256.js";

/** Bytes of a picture: what a camera makes has less. */
const MOST_BYTES = 20_000_000;

/** Where pictures of addresses lie, beside the articles that name them. */
export const PICTURES_FOLDER = "pictures";

/** Endings that a stored picture may have: what is in it decides. */
export const PICTURE_ENDINGS = ["jpg", "jpeg", "png", "webp", "gif", "avif"];

/** The name under which the picture of an address is stored, without its ending. */
export const storedName = (address: string): string => sha256Hex(address).slice(0, 32);

export type OpenedPicture =
  | { readonly source: string; readonly sha256: string; readonly bytes: Uint8Array }
  /** What is wrong with it. */
  | { readonly fault: string }
  /** There is no such file. */
  | null;

/**
 * Opens the file of an article's picture.
 *
 * @param address as the article has it
 * @param article absolute path of its file
 * @param roots absolute folders of the inputs: nothing outside them is opened
 */
export function openPicture(address: string, article: string, roots: readonly string[]): OpenedPicture {
  const folder = path.dirname(article);
  const file = isAddress(address)
    ? storedPicture(folder, address)
    : path.resolve(folder, decodedAddress(address.replace(/[?#].*$/s, "")));
  if (file === null) return null;
  try {
    const source = realpathSync(file);
    if (!roots.some((root) => isInside(realpathSync(root), source)))
      return { fault: "a file outside the inputs" };
    const { size } = statSync(source);
    if (!statSync(source).isFile()) return { fault: "no file" };
    if (size > MOST_BYTES) return { fault: `${size} bytes, more than ${MOST_BYTES}` };
    const bytes = readFileSync(source);
    return { source, sha256: sha256Hex(bytes), bytes };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ||
      code === "ENOTDIR" ||
      code === "ENAMETOOLONG" ||
      code === "ERR_INVALID_ARG_VALUE"
      ? null
      : { fault: `a file that cannot be read (${code ?? "unknown"})` };
  }
}

/** Whether it leads elsewhere: `https://host/a.jpg`, `//host/a.jpg`; not a path beside the article. */
export const isAddress = (text: string): boolean => /^[a-z][a-z\d+.-]*:|^\/\//i.test(text);

/** The file of the picture of an address. @param folder of the articles that name it */
export function storedPicture(folder: string, address: string): string | null {
  const stem = path.join(folder, PICTURES_FOLDER, storedName(address));
  return PICTURE_ENDINGS.map((ending) => `${stem}.${ending}`).find((file) => existsSync(file)) ?? null;
}

function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The text of a page, for the words about its pictures; null where it cannot be read. */
export function pageText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
