/** Loads the catalogue of a site's words: newsfold's own, or one of the user's. EDGE. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Catalogue, readCatalogue } from "./catalogue.js";

/** `locales/` at the root of the package, from `src/site` and from `dist/site` alike. */
const OWN = fileURLToPath(new URL("../../../locales/", import.meta.url));
const COMPLETE = "en";

/** The settings ask for words that there are not, or a catalogue does not hold: its message tells the user. */
export class CatalogueFault extends Error {
  override readonly name = "CatalogueFault";
}

/** Most faults of a catalogue that one message lists. */
const LISTED = 12;

/**
 * Loads the catalogue of a language.
 *
 * @param language as in `site.language`: "de", "pt-BR"; the catalogue of "pt" does where there is none of "pt-BR"
 * @param folder the user's `locales/`, whose files go before newsfold's; null: none
 * @throws CatalogueFault
 */
export async function loadCatalogue(language: string, folder: string | null = null): Promise<Catalogue> {
  const folders = folder === null ? [OWN] : [folder, OWN];
  const files = new Map<string, string>();
  for (const root of [...folders].reverse())
    for (const name of await readdir(root).catch(() => []))
      if (/^[A-Za-z0-9-]+\.json$/.test(name))
        files.set(name.slice(0, -5).toLowerCase(), path.join(root, name));
  const wanted = language.toLowerCase();
  const file = files.get(wanted) ?? files.get(wanted.split("-")[0] ?? "");
  if (file === undefined)
    throw new CatalogueFault(
      `Unexpected \`${language}\` as \`site.language\`, expected one of ${[...files.keys()].sort().join(", ")}, ` +
        `or a catalogue of your own: locales/${language}.json beside newsfold.yaml`,
    );
  const complete = file === path.join(OWN, `${COMPLETE}.json`) ? null : await loadCatalogue(COMPLETE);
  const { catalogue, faults } = readCatalogue(await parsed(file), complete);
  if (catalogue === null || faults.length > 0) {
    const rest = faults.length > LISTED ? [`... and ${faults.length - LISTED} more`] : [];
    throw new CatalogueFault(
      [...faults.slice(0, LISTED), ...rest].map((one) => `${file}: ${one}`).join("\n"),
    );
  }
  return { ...catalogue, language };
}

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new CatalogueFault(`${file}: Unexpected text, expected JSON: ${(error as Error).message}`);
  }
}
