/** The preview picture of a story, which networks display with a link to it: headline and outlets, as SVG or PNG. */
import { keyOf } from "../../cache/content-key.js";
import type { Story } from "../../model.js";
import { CARD_FAMILIES, type CardFonts } from "../drawing/card-fonts.js";
import { rasterize } from "../drawing/rasterizer.js";
import { cardPath, drawnText } from "../edition/attachments.js";
import type { Edition } from "../edition/edition.js";
import { shorten } from "../edition/wording.js";
import { escapeHtml } from "../locale/escape.js";
import type { PlannedFile } from "../views/page-view.js";

/** Size of the picture, and its margin on each side, in units of the picture. Networks ask for 1200 by 630. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const LINE_WIDTH = WIDTH - 2 * MARGIN;
/** Base lines and font sizes of the site's title above the headline, and of the outlets and the number of reports below it. */
const TITLE = { baseline: 104, size: 34, mostCharacters: 50 };
const OUTLETS_BASELINE = 520;
const REPORTS_BASELINE = 566;
const FOOTER_SIZE = 29;
/** Height of the rule below the title. */
const RULE_Y = 128;
/** Colours of the card. */
const PAPER = "#fdfbf7";
const INK = "#1b1916";
const FAINT_INK = "#5d574e";
/** The hue of an outlet without one. */
const DEFAULT_HUE = 85;
/** Most outlets that are named. */
const MOST_OUTLETS = 4;
/** Hues of the outlets' marks in degrees, in the order of `.hue-0` to `.hue-11` of the style sheet. */
const HUES = [25, 250, 145, 310, 75, 200, 350, 110, 280, 50, 175, 225];
/** Base lines of the first line of the headline and of the last line that has room, in units of the picture. */
const FIRST_BASELINE = 206;
const LAST_BASELINE = 440;
/** Font sizes of the headline, the largest first. The first that fits is used. */
const SIZES = [76, 66, 56, 48];
/** Height of a line, as a multiple of its font size. */
const LEADING = 1.16;
/** Most characters of a headline. */
const LONGEST_HEADLINE = 180;

/** A text whose first letter is of a right-to-left script. */
const RIGHT_TO_LEFT = /^\P{L}*(?:\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana})/u;

/** One card for each story, beside its page. None where the settings ask for none; a story without a path for its card has none. */
export function shareCards(edition: Edition): PlannedFile[] {
  const fonts = edition.cardFonts;
  if (fonts === null) return [];
  return edition.digest.stories.flatMap((story) => {
    const path = cardPath(edition, story);
    if (path === null) return [];
    const of = () => [keyOf(story)];
    const svg = () => drawCard(edition, story, fonts);
    if (isPngCard(path)) return drawnFile(path, of, svg, fonts.files);
    return {
      path,
      of,
      // Drawn only when it is written.
      get content() {
        return svg();
      },
    };
  });
}

/** Whether a path is that of a card as PNG, which has to be drawn; a card as SVG is text. */
export const isPngCard = (path: string): boolean => path.endsWith("/card.png");

/**
 * A file whose picture is drawn only when it is written.
 *
 * @param path of the file, below the output folder
 * @param of what its content depends on, for the cache
 * @param svg makes the picture as SVG
 * @param fonts absolute paths of the font files
 */
export function drawnFile(
  path: string,
  of: () => readonly unknown[],
  svg: () => string,
  fonts: readonly string[],
): PlannedFile {
  return {
    path,
    of,
    drawing: () => ({ path, svg: svg(), fonts }),
    get content() {
      return rasterize({ svg: svg(), fonts });
    },
  };
}

/** The card as SVG. */
function drawCard(edition: Edition, story: Story, fonts: CardFonts): string {
  const articles = edition.membersOf(story);
  const marks = [...edition.marksOf(story).values()];
  // Two reports of one outlet have one mark.
  const outlets = [...new Map(marks.map((mark) => [mark.outlet.name, mark])).values()];
  const { size, lines } = fitted(shorten(drawnText(story.headline.text), LONGEST_HEADLINE), fonts);
  const side = alignment(RIGHT_TO_LEFT.test(story.headline.text) ? "rtl" : "ltr");
  const headline = lines
    .map(
      (line, index) =>
        `<text ${side.anchor} y="${Math.round(FIRST_BASELINE + index * size * LEADING)}" font-size="${size}">` +
        `${side.isolate(escapeHtml(line))}</text>`,
    )
    .join("");
  const frame = alignment(edition.words.direction);
  const chips = outlets
    .filter(({ short }) => fonts.covers(drawnText(short)))
    .slice(0, MOST_OUTLETS)
    .map(
      ({ short, hue }, index) =>
        `<tspan fill="hsl(${HUES[hue] ?? DEFAULT_HUE}, 60%, 24%)">${index === 0 ? "" : " · "}${escapeHtml(drawnText(short))}</tspan>`,
    )
    .join("");
  const { say } = edition.words;
  const reports = [
    say("count.reports", { count: articles.length }),
    ...(story.origins === articles.length ? [] : [say("count.independent", { count: story.origins })]),
  ].join(" · ");
  const title = shorten(drawnText(edition.site.title), TITLE.mostCharacters);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">` +
    `<title>${escapeHtml(story.headline.text)}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>` +
    `<g font-family="${CARD_FAMILIES}, Georgia, 'Times New Roman', serif" font-weight="600" fill="${INK}">` +
    `<text ${frame.anchor} y="${TITLE.baseline}" font-size="${TITLE.size}">${fonts.covers(title) ? frame.isolate(escapeHtml(title)) : ""}</text>` +
    `<path d="M${MARGIN} ${RULE_Y}H${WIDTH - MARGIN}" stroke="${INK}" stroke-width="2"/>${headline}` +
    `<g font-size="${FOOTER_SIZE}"><text ${frame.anchor} y="${OUTLETS_BASELINE}">${frame.isolate(chips)}</text>` +
    `<text ${frame.anchor} y="${REPORTS_BASELINE}" fill="${FAINT_INK}">${frame.isolate(escapeHtml(reports))}</text></g></g></svg>\n`
  );
}

/** Anchor and isolation of lines in one direction. Some renderers ignore `direction`, but all know Unicode's isolates. */
function alignment(direction: "ltr" | "rtl") {
  const isRight = direction === "rtl";
  return {
    anchor: isRight ? `x="${WIDTH - MARGIN}" text-anchor="end"` : `x="${MARGIN}"`,
    isolate: (words: string) => (isRight ? `\u2067${words}\u2069` : words),
  };
}

/** The largest font size in which a headline fits, and its lines. A headline that does not fit in the smallest is cut, and ends with an ellipsis. */
function fitted(
  text: string,
  fonts: CardFonts,
): { readonly size: number; readonly lines: readonly string[] } {
  const room = (size: number) => Math.floor((LAST_BASELINE - FIRST_BASELINE) / (size * LEADING)) + 1;
  for (const size of SIZES) {
    const lines = breakLines(text, LINE_WIDTH / size, fonts);
    if (lines.length <= room(size)) return { size, lines };
  }
  const size = SIZES.at(-1) ?? 1;
  // One em is left for the ellipsis.
  const lines = breakLines(text, LINE_WIDTH / size - 1, fonts).slice(0, room(size));
  return { size, lines: lines.map((line, index) => (index === lines.length - 1 ? `${line}…` : line)) };
}

/**
 * Breaks a text into lines at spaces. A word that is wider than a line, as of a script without spaces, is broken anywhere.
 *
 * @param most width of a line in em
 */
function breakLines(text: string, most: number, fonts: CardFonts): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => wordParts(one, most, fonts))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && fonts.widthOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word in pieces that each fit on a line. `most` is the width of a line in em. */
function wordParts(word: string, most: number, fonts: CardFonts): string[] {
  if (fonts.widthOf(word) <= most) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && fonts.widthOf(part + character) > most) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
