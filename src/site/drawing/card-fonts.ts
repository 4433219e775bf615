/**
 * The fonts of drawn cards. newsfold ships its own, so that a card has the same bytes on every machine: installed fonts are not
 * used. EDGE: reads the font files.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../config.js";
import { type FontMetrics, readFontMetrics } from "./font-metrics.js";
import { canRasterize } from "./rasterizer.js";

const folder = new URL("../../../fonts/", import.meta.url);

/** The first covers Latin, Greek and Cyrillic, the second Arabic. */
const FILES = ["SourceSerif4-SemiBold.ttf", "NotoNaskhArabic-Bold.ttf"].map((name) =>
  fileURLToPath(new URL(name, folder)),
);

/** Their families in CSS, in the same order. */
export const CARD_FAMILIES = "'Source Serif 4', 'Noto Naskh Arabic'";

export interface CardFonts {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Whether some font has a glyph for each character. Format characters need none. */
  covers(text: string): boolean;
  /** Width of a text in em. A character that no font has counts as 1 em. */
  widthOf(text: string): number;
}

/** The fonts of the site, then those of newsfold. @param own absolute paths; files that are no fonts are skipped */
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
    covers: (text) => [...text].every((one) => WITHOUT_GLYPH.test(one) || advance(one) !== null),
    widthOf: (text) =>
      [...text].reduce((sum, one) => sum + (WITHOUT_GLYPH.test(one) ? 0 : (advance(one) ?? 1)), 0),
  };
}

/** Format characters: they have no glyph and no width. */
const WITHOUT_GLYPH = /[\p{Cf}\p{Variation_Selector}]/u;

function advanceIn(fonts: readonly { readonly metrics: FontMetrics }[], codePoint: number): number | null {
  for (const { metrics } of fonts) {
    const width = metrics.advance(codePoint);
    if (width !== null) return width;
  }
  return null;
}

/** The settings of cards, as far as this machine can draw them. */
export interface CardSettings {
  readonly storyFiles: Config["storyFiles"];
  /** Null: the site has no cards. */
  readonly cardFonts: CardFonts | null;
}

/** The settings of cards. PNG cards are switched off where the rasteriser is not installed. */
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
