/** The files of a theme: the default one, with those of the user's own theme folder in their place, one by one. EDGE. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** `templates/` at the root of the package, from `src/site` and from `dist/site` alike. */
export const DEFAULT_THEME = fileURLToPath(new URL("../../templates/", import.meta.url));

export interface Theme {
  /** Text of each file by its `/`-separated name: `pages/story.vto`, `assets/style.css`. */
  readonly files: ReadonlyMap<string, string>;
}

/** @param folder the user's theme folder, or null */
export async function loadTheme(folder: string | null): Promise<Theme> {
  const files = new Map<string, string>();
  for (const root of folder === null ? [DEFAULT_THEME] : [DEFAULT_THEME, folder]) {
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      files.set(path.relative(root, file).split(path.sep).join("/"), await readFile(file, "utf8"));
    }
  }
  return { files };
}

export function themeFile(theme: Theme, name: string): string {
  const text = theme.files.get(name);
  if (text === undefined) throw new Error(`Unexpected theme without ${name}, expected it in templates/`);
  return text;
}

/** `assets/style.css` -> `assets/style.1a2b3c4d.css`: an address that changes with the content can be kept for ever. */
export function hashedName(name: string, content: string): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return name.replace(/(\.[a-z]+)$/, `.${hash}$1`);
}

/** A hash as a Content-Security-Policy names it. */
export function policyHash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
