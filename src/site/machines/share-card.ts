/** The picture of a story that a link to it is shown with: its headline and who reports it, drawn as SVG. */
import { keyOf } from "../../cache/content-key.js";
import type { Story } from "../../model.js";
import { cardPath } from "../edition/attachments.js";
import type { Edition } from "../edition/edition.js";
import { shorten } from "../edition/wording.js";
import { escapeHtml } from "../locale/escape.js";
import type { PlannedFile } from "../views/page-view.js";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** Outlets that are named. */
const NAMES = 4;
/** Colours of the marks, in the order of `.hue-0` to `.hue-11`. */
const HUES = [25, 250, 145, 310, 75, 200, 350, 110, 280, 50, 175, 225];

/** One SVG of 1200 by 630 for each story, beside its page, where the settings ask for it. */
export function shareCards(edition: Edition): PlannedFile[] {
  return edition.digest.stories.flatMap((story) => {
    const path = cardPath(edition, story);
    return path === null
      ? []
      : {
          path,
          of: () => [keyOf(story)],
          get content() {
            return draw(edition, story);
          },
        };
  });
}

function draw(edition: Edition, story: Story): string {
  const articles = edition.membersOf(story);
  const marks = [...edition.marksOf(story).values()];
  const outlets = [...new Map(marks.map((mark) => [mark.outlet.name, mark])).values()];
  const size = story.headline.text.length > 90 ? 56 : 70;
  const lines = breakLines(shorten(story.headline.text, 150), size);
  const top = 210;
  const headline = lines
    .map(
      (line, index) =>
        `<text x="${MARGIN}" y="${top + index * size * 1.14}" font-size="${size}">${escapeHtml(line)}</text>`,
    )
    .join("");
  const chips = outlets
    .slice(0, NAMES)
    .map(
      ({ short, hue }, index) =>
        `<tspan fill="hsl(${HUES[hue] ?? 85} 60% 24%)">${index === 0 ? "" : " · "}${escapeHtml(short)}</tspan>`,
    )
    .join("");
  const { say } = edition.words;
  const reports = [
    say("count.reports", { count: articles.length }),
    ...(story.origins === articles.length ? [] : [say("count.independent", { count: story.origins })]),
  ].join(" · ");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">` +
    `<title>${escapeHtml(story.headline.text)}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fdfbf7"/>` +
    `<g font-family="Georgia, 'Times New Roman', serif" font-weight="bold" fill="#1b1916">` +
    `<text x="${MARGIN}" y="106" font-size="34">${escapeHtml(shorten(edition.site.title, 50))}</text>` +
    `<path d="M${MARGIN} 130H${WIDTH - MARGIN}" stroke="#1b1916" stroke-width="2"/>${headline}</g>` +
    `<g font-family="system-ui, sans-serif" font-weight="600" font-size="28">` +
    `<text x="${MARGIN}" y="512">${chips}</text>` +
    `<text x="${MARGIN}" y="560" fill="#5d574e">${escapeHtml(reports)}</text></g></svg>\n`
  );
}

/** Lines as wide as the card by the average width of a letter; a script without spaces is cut anywhere. */
function breakLines(text: string, size: number): string[] {
  const letters = Math.floor((WIDTH - 2 * MARGIN) / (size * 0.5));
  const lines = [""];
  for (const word of text.split(" ").flatMap((one) => cut(one, letters))) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.slice(0, 4);
}

function cut(word: string, length: number): string[] {
  const characters = [...word];
  const parts: string[] = [];
  for (let start = 0; start < characters.length; start += length)
    parts.push(characters.slice(start, start + length).join(""));
  return parts;
}
