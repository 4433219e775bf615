/**
 * The fonts of drawn cards. newsfold brings its own, so that a card has the same bytes on every machine: what a machine has
 * installed is not looked at. EDGE: reads them.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../config.js";
import { type FontMetrics, readFontMetrics } from "./font-metrics.js";
import { canRasterize } from "./rasterizer.js";

const folder = new URL("../../../fonts/", import.meta.url);

/** Latin, Greek, Cyrillic; Arabic. */
const FILES = ["SourceSerif4-SemiBold.ttf", "NotoNaskhArabic-Bold.ttf"].map((name) =>
  fileURLToPath(new URL(name, folder)),
);

/** What an SVG names them by. */
export const CARD_FAMILIES = "'Source Serif 4', 'Noto Naskh Arabic'";

export interface CardFonts {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Whether there is a letter for each character; marks of direction and the like need none. */
  covers(text: string): boolean;
  /** In em. What no font has counts as wide as it is high. */
  widthOf(text: string): number;
}

/** The fonts of newsfold, after those of the site. @param own absolute paths; what is no font is left out */
export function loadCardFonts(own: readonly string[]): CardFonts {
  const readable = own.flatMap((file) => {
    try {
      return [{ file, metrics: readFontMetrics(readFileSync(file)) }];
    } catch {
      return [];
    }
  });
  const fonts = [
    ...readable,
    ...FILES.map((file) => ({ file, metrics: readFontMetrics(readFileSync(file)) })),
  ];
  const advance = (character: string) => advanceIn(fonts, character.codePointAt(0) ?? 0);
  return {
    files: fonts.map(({ file }) => file),
    covers: (text) => [...text].every((one) => SILENT.test(one) || advance(one) !== null),
    widthOf: (text) => [...text].reduce((sum, one) => sum + (SILENT.test(one) ? 0 : (advance(one) ?? 1)), 0),
  };
}

/** Spaces have a width and need no glyph of their own; format characters have neither. */
const SILENT = /[\p{Cf}\p{Variation_Selector}]/u;

function advanceIn(fonts: readonly { readonly metrics: FontMetrics }[], codePoint: number): number | null {
  for (const { metrics } of fonts) {
    const width = metrics.advance(codePoint);
    if (width !== null) return width;
  }
  return null;
}

/** What is drawn, and with what. */
export interface CardSettings {
  readonly storyFiles: Config["storyFiles"];
  /** Null: the site has no cards. */
  readonly cardFonts: CardFonts | null;
}

/** As the settings have it, as far as what is installed can draw it. */
export function cardSettings({ storyFiles, ...settings }: Config): CardSettings {
  const card = storyFiles.card === "png" && !canRasterize() ? "none" : storyFiles.card;
  return {
    storyFiles: { ...storyFiles, card },
    cardFonts: card === "none" ? null : loadCardFonts(ownFonts(settings)),
  };
}

/** Fonts in `static/` that the look names and that can be drawn with: `.woff2` cannot. */
function ownFonts({ look, home }: Pick<Config, "look" | "home">): string[] {
  const { headings, text, interface: menus } = look.fonts;
  return [headings, text, menus].flatMap((font) =>
    font === null || typeof font === "string" || home === undefined || !/\.[ot]tf$/i.test(font.file)
      ? []
      : [path.join(home, "static", font.file)],
  );
}
