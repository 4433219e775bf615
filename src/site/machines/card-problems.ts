/** Problems with cards that the settings ask for and this machine or the fonts cannot draw. */
import type { Config } from "../../config.js";
import type { Digest } from "../../model.js";
import type { Problem } from "../../problem.js";
import { cardSettings } from "../drawing/card-fonts.js";
import { canRasterize } from "../drawing/rasterizer.js";
import { drawnText } from "../edition/attachments.js";

/** Headlines that a problem shows. */
const SHOWN = 3;

/**
 * Where the renderer is missing, or no font has the letters of a headline.
 *
 * @param installed the renderer; absent: it is looked for, which loads it
 */
export function cardProblems(config: Config, { stories }: Digest, installed?: boolean): Problem[] {
  if (config.storyFiles.card !== "png") return [];
  const place = { path: "newsfold.yaml" };
  if (!(installed ?? canRasterize()))
    return [
      {
        place,
        message:
          "Unexpected `storyFiles.card: png` without @resvg/resvg-js, expected the package beside newsfold",
        rule: "card-renderer",
        help: "No story has a card until then. Add it with `npm install --save-exact @resvg/resvg-js@2.6.2`.",
      },
    ];
  const { cardFonts } = cardSettings(config);
  const headlines = stories.map(({ headline }) => drawnText(headline.text));
  const lacking = headlines.filter((text) => cardFonts?.covers(text) === false);
  if (lacking.length === 0) return [];
  const where = `${lacking.length} of ${headlines.length} headlines`;
  const shown = lacking.slice(0, SHOWN).join("; ");
  return [
    {
      place,
      message: `Unexpected letters in ${where} (${shown}), expected those that the fonts of the cards have`,
      rule: "card-font",
      help: "These stories have no card. Name a .ttf or .otf in `static/` that has the letters under `look.fonts`.",
    },
  ];
}
