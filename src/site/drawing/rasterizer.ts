/** An SVG as PNG, by resvg: the same bytes for the same version on every machine. EDGE: loads what is installed beside newsfold. */
import { createRequire } from "node:module";

/** As `@resvg/resvg-js` declares it, as far as it is used here. */
interface Renderer {
  readonly Resvg: new (
    svg: string,
    options: {
      readonly font: {
        readonly loadSystemFonts: boolean;
        readonly fontFiles: readonly string[];
        readonly defaultFontFamily: string;
      };
    },
  ) => { render(): { asPng(): Uint8Array } };
}

const PACKAGE = "@resvg/resvg-js";
const require = createRequire(import.meta.url);

let renderer: Renderer | null | undefined;

function loadRenderer(): Renderer | null {
  if (renderer !== undefined) return renderer;
  try {
    renderer = require(PACKAGE) as Renderer;
  } catch {
    renderer = null;
  }
  return renderer;
}

/** Whether the package is installed. It is not by itself: it weighs 4 MB, and most sites draw no cards. */
export const canRasterize = (): boolean => loadRenderer() !== null;

/**
 * Draws an SVG as pixels.
 *
 * @throws Error where the package is not installed: see `canRasterize`
 */
export function rasterize({
  svg,
  fonts,
}: {
  readonly svg: string;
  readonly fonts: readonly string[];
}): Uint8Array {
  const loaded = loadRenderer();
  if (loaded === null) throw new Error(`Unexpected drawing without ${PACKAGE}, expected it installed`);
  const options = {
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: "Source Serif 4" },
  };
  return new loaded.Resvg(svg, options).render().asPng();
}
