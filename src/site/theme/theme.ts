/** The files of a theme: the default one, with those of the user's own theme folder in their place, one by one. EDGE. */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { closest } from "fastest-levenshtein";
import type { Config } from "../../config.js";
import type { Problem } from "../../problem.js";
import { byCodeUnit } from "../../structures/order.js";
import { loadOwnFiles, type OwnFiles, unusedFile } from "../edition/own-files.js";
import type { Catalogue } from "../locale/catalogue.js";
import { loadCatalogue } from "../locale/load-catalogue.js";

/** `templates/` at the root of the package, from `src/site` and from `dist/site` alike. */
export const DEFAULT_THEME = fileURLToPath(new URL("../../../templates/", import.meta.url));

export interface Theme {
  /** The words of the site itself, in its language. */
  readonly catalogue: Catalogue;
  /** What is beside the settings. */
  readonly own: OwnFiles;
  /** Text of each file by its `/`-separated name: `pages/story.vto`, `assets/style.css`. */
  readonly files: ReadonlyMap<string, string>;
  /** MiniSearch as a script that a page can load. */
  readonly searchEngine: string;
}

export interface ThemeOptions {
  /** The user's theme folder, or null. */
  readonly theme: string | null;
  readonly language: string;
  /** Folder where a `locales/` of the user may be; absent: none. */
  readonly locales?: string | undefined;
  /** Folder of the settings, with `static/`, `pages/` and `assets/extra.css`; absent: none. */
  readonly home?: string | undefined;
}

/** The options of `loadTheme` that the settings hold. */
export function themeOptions({ theme, site, home }: Config): ThemeOptions {
  return { theme, language: site.language, home };
}

/**
 * Loads the templates, styles and words of a theme.
 *
 * @throws CatalogueFault where the words of that language are missing or incomplete
 */
export async function loadTheme({
  theme: folder,
  language,
  home,
  locales = home,
}: ThemeOptions): Promise<Theme> {
  const files = new Map(await themeFiles(DEFAULT_THEME));
  for (const [name, text] of folder === null ? [] : await themeFiles(folder)) files.set(name, text);
  const catalogue = await loadCatalogue(
    language,
    locales === undefined ? null : path.join(locales, "locales"),
  );
  return { files, catalogue, own: await loadOwnFiles(home), searchEngine: await loadSearchEngine() };
}

/** Text by `/`-separated name. */
async function themeFiles(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(root, file).split(path.sep).join("/"), await readFile(file, "utf8"));
  }
  return files;
}

/** MiniSearch as a script, without its comments: they are two thirds of the file. */
async function loadSearchEngine(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("minisearch");
  const script = await readFile(path.join(path.dirname(main), "../umd/index.js"), "utf8");
  return script.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "").replace(/^\/\/# sourceMappingURL=.*$/m, "");
}

/**
 * The text of one file of the theme.
 *
 * @throws Error where the theme has no such file: a theme is completed from the default one, so this is a fault of newsfold
 */
export function themeFile(theme: Theme, name: string): string {
  const text = theme.files.get(name);
  if (text === undefined) throw new Error(`Unexpected theme without ${name}, expected it in templates/`);
  return text;
}

/** The theme whose pages come without their frame, for the layout of another site. */
export function bareTheme(theme: Theme): Theme {
  return { ...theme, files: new Map([...theme.files, ["layouts/page.vto", "{{ content |> safe }}"]]) };
}

/** Files of a user's theme that nothing uses: newsfold's theme has no files of these names, and no other file refers to them. */
export async function unusedThemeFiles(folder: string | null): Promise<Problem[]> {
  if (folder === null) return [];
  const own = await themeFiles(folder);
  const known = await themeFiles(DEFAULT_THEME);
  return [...own.keys()]
    .filter((name) => !known.has(name))
    .filter((name) => ![...own].some(([other, text]) => other !== name && text.includes(name)))
    .sort(byCodeUnit)
    .map((name) =>
      unusedFile(
        `${path.basename(folder)}/${name}`,
        `one of the theme, ${suggestion(name, [...known.keys()])}`,
      ),
    );
}

function suggestion(name: string, known: readonly string[]): string {
  return `like \`${closest(name, known)}\``;
}
