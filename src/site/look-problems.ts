/** What the site's own files and settings of its look do not hold: told before a page is drawn. EDGE: reads the files. */
import path from "node:path";
import { lookFiles } from "../config/look.js";
import type { Config } from "../config.js";
import type { Place, Problem } from "../problem.js";
import { nearest } from "../words/nearest-word.js";
import { loadOwnFiles } from "./edition/own-files.js";
import { pageProblems } from "./pages/own-pages.js";
import { styleProblems } from "./theme/own-style.js";
import { unusedThemeFiles } from "./theme/theme.js";

/** Files of a theme, and beside the settings, that no page uses; files that the settings name and that are not there. */
export async function lookProblems({ theme, home, look }: Config): Promise<Problem[]> {
  const own = await loadOwnFiles(home);
  const sizes = new Map(own.statics.map(({ path: name, bytes }) => [name, bytes]));
  return [
    ...(await unusedThemeFiles(theme)),
    ...own.problems,
    ...own.pages.flatMap(pageProblems),
    ...styleProblems(own.style, new Set(sizes.keys())),
    ...lookFiles(look).flatMap(({ file, keys }): Problem[] => {
      const place = look.places?.get(file) ?? { path: "newsfold.yaml" };
      const setting = `look.${keys.join(".")}`;
      const bytes = sizes.get(file);
      if (bytes === undefined) {
        const message = `Unexpected \`${file}\` as \`${setting}\`, expected a file of that name in \`static/\``;
        return [{ place, message: message + meantFile(file, [...sizes.keys()]), rule: "look-missing" }];
      }
      const limit = keys[0] === "logo" ? LOGO : FONT;
      return bytes > limit.bytes ? [heavyFile(place, { file, setting, bytes, limit })] : [];
    }),
  ];
}

interface Limit {
  readonly bytes: number;
  readonly help: string;
}

/** Readers load the logo with each first page, and a page of words has a tenth of so many bytes. */
const LOGO: Limit = {
  bytes: 300_000,
  help: "It is on every page. Save it as SVG, or as wide as it is shown.",
};
/** Latin, Greek and Cyrillic in one variable font; a font of one script for the web has a fifth of so many bytes. */
const FONT: Limit = {
  bytes: 400_000,
  help: "Every reader waits for it. Save it as WOFF2, with the letters that the site needs.",
};

interface HeavyFile {
  readonly file: string;
  /** `look.logo` */
  readonly setting: string;
  readonly bytes: number;
  readonly limit: Limit;
}

function heavyFile(place: Place, { file, setting, bytes, limit }: HeavyFile): Problem {
  const found = `${Math.ceil(bytes / 1000)} kB of \`${file}\` as \`${setting}\``;
  return {
    place,
    message: `Unexpected ${found}, expected ${limit.bytes / 1000} kB at most`,
    rule: "look-heavy",
    help: limit.help,
  };
}

/** "; did you mean `logo.svg`?": without the folder, which is `static/` by itself, or mistyped. */
function meantFile(given: string, there: readonly string[]): string {
  const bare = given.replace(/^(?:\.\/)?(?:static\/)?/, "");
  const sameName = there.find((name) => path.posix.basename(name) === path.posix.basename(bare));
  const guess = there.includes(bare) ? bare : (sameName ?? nearest(bare, there));
  return guess === null ? "" : `; did you mean \`${guess}\`?`;
}
