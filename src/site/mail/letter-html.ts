/**
 * A newsletter as HTML that mail clients show: tables, styles in the elements, a width of 600, no script, no style sheet
 * but for the dark. What they know is listed by caniemail.com; Outlook for Windows, which knows least, draws with Word.
 */
import path from "node:path";
import { completed, type Look } from "../../config/look.js";
import type { LetterSentence, LetterStory, LetterView } from "./letter-view.js";
import { mailHtml } from "./mailer-text.js";

const WIDTH = 600;

/** Formats that every client shows; none of them shows SVG. */
const PICTURES = /\.(?:png|jpe?g|gif)$/i;

const SANS = "Arial, Helvetica, sans-serif";

interface Frame {
  readonly look: Look;
  /** A file of the site -> its address. */
  readonly address: (file: string) => string;
}

/** The whole mail. @param frame how the site looks, and where its files are */
export function printLetterHtml(letter: LetterView, frame: Frame): string {
  const { look } = frame;
  const light = completed("light", look.colors);
  const dark = completed("dark", look.dark);
  const serif = fontOf(look.fonts.headings);
  const style = createStyles(light, serif, fontOf(look.fonts.text), letter.direction);
  const row = (content: string, padding: string) => `<tr><td style="${padding}">${content}</td></tr>\n`;
  const full = letter.stories.filter(({ brief }) => !brief);
  const briefs = letter.stories.filter(({ brief }) => brief);
  const rows = [
    row(printHead(letter, frame, style), "padding: 0 0 16px 0"),
    ...(letter.empty === "" ? [] : [row(paragraph(mailHtml(letter.empty), style.text), style.ruled)]),
    ...full.map((story, index) => row(printStory(story, index === 0, style), style.ruled)),
    ...(briefs.length === 0
      ? []
      : [
          row(
            `<h2 class="accent" style="${style.bar}">${mailHtml(letter.briefly)}</h2>` +
              briefs.map((story) => printStory(story, false, style)).join(""),
            style.ruled,
          ),
        ]),
    row(printEnd(letter, style), style.ruled),
  ].join("");
  const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
  return (
    `<!doctype html>\n<html lang="${letter.language}" dir="${letter.direction}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">\n` +
    `<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n` +
    `<meta name="robots" content="noindex">\n<meta name="generator" content="newsfold">\n` +
    `<title>${mailHtml(letter.subject)}</title>\n<style>\n:root { color-scheme: light dark; }\n` +
    `@media (prefers-color-scheme: dark) {\n` +
    `  .paper { background-color: ${dark.paper} !important; }\n  .ink { color: ${dark.ink} !important; }\n` +
    `  .soft { color: ${dark.soft} !important; }\n  .accent { color: ${dark.accent} !important; }\n` +
    `  .signal { color: ${dark.signal} !important; }\n` +
    `  td { border-color: ${dark.line} !important; }\n}\n</style>\n</head>\n` +
    `<body class="paper" style="margin: 0; padding: 0; background-color: ${light.paper}">\n` +
    `<div style="display: none; max-height: 0; overflow: hidden; mso-hide: all">${mailHtml(letter.preheader)}</div>\n` +
    `<table ${table} width="100%" class="paper" style="background-color: ${light.paper}">\n<tr>` +
    `<td align="center" style="padding: 24px 12px">\n` +
    `<!--[if mso]><table ${table} width="${WIDTH}"><tr><td><![endif]-->\n` +
    `<table ${table} width="100%" dir="${letter.direction}" lang="${letter.language}" ` +
    `style="width: 100%; max-width: ${WIDTH}px; text-align: ${letter.direction === "rtl" ? "right" : "left"}">\n` +
    `${rows}</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n`
  );
}

type Styles = ReturnType<typeof createStyles>;

/** The same properties for all elements of one sort: a client that knows no style sheet knows these. */
function createStyles(
  colors: ReturnType<typeof completed>,
  headings: string,
  text: string,
  direction: "ltr" | "rtl",
) {
  const ruled = `padding: 16px 0; border-top: 1px solid ${colors.line}`;
  const heading = `margin: 0 0 6px 0; font-family: ${headings}; font-weight: bold; color: ${colors.ink}`;
  const meta = `margin: 0 0 4px 0; font-family: ${SANS}; font-size: 14px; line-height: 20px; color: ${colors.soft}`;
  return {
    ruled,
    title: `margin: 0; font-family: ${headings}; font-size: 30px; line-height: 36px; color: ${colors.accent}`,
    first: `${heading}; font-size: 26px; line-height: 32px`,
    headline: `${heading}; font-size: 20px; line-height: 26px`,
    brief: `${heading}; font-size: 17px; line-height: 23px; padding: 10px 0 0 0`,
    bar: `margin: 0 0 4px 0; font-family: ${SANS}; font-size: 14px; line-height: 20px; color: ${colors.accent}`,
    text: `margin: 0 0 10px 0; font-family: ${text}; font-size: 17px; line-height: 26px; color: ${colors.ink}`,
    meta,
    differ: `${meta}; color: ${colors.signal}`,
    link: `color: ${colors.ink}; text-decoration: none`,
    mark: `font-family: ${SANS}; font-size: 14px; color: ${colors.soft}; text-decoration: underline`,
    note: `color: ${colors.soft}; text-decoration: underline`,
    /** Words of the other direction keep to their own side. */
    sideOf: (attributes: string) => {
      const own = /dir="(rtl|ltr)"/.exec(attributes)?.[1] ?? direction;
      return own === direction ? "" : `; text-align: ${own === "rtl" ? "right" : "left"}`;
    },
  };
}

const paragraph = (content: string, style: string, attributes = "", of = "ink"): string =>
  `<p class="${of}"${attributes} style="${style}">${content}</p>`;

function printHead(letter: LetterView, { look, address }: Frame, style: Styles): string {
  const { logo, logoAlone } = look;
  const picture =
    logo === null || !PICTURES.test(path.posix.extname(logo))
      ? ""
      : `<img src="${mailHtml(address(logo))}" alt="${logoAlone ? mailHtml(letter.site) : ""}" height="40" ` +
        `style="display: block; height: 40px; width: auto; border: 0">`;
  const title = picture !== "" && logoAlone ? picture : `${picture}${mailHtml(letter.site)}`;
  const line = [letter.day, letter.counts].filter((part) => part !== "").join(" · ");
  return (
    `<h1 class="accent" style="${style.title}">${title}</h1>` +
    paragraph(mailHtml(line), style.meta, "", "soft")
  );
}

function printStory(story: LetterStory, first: boolean, style: Styles): string {
  const { headline, attributes, href, sentences, kind, reports, outlets, differ, changed, brief } = story;
  const level = brief ? "h3" : "h2";
  const size = brief ? style.brief : first ? style.first : style.headline;
  const meta = [kind, reports, outlets.join(", ")].filter((part) => part !== "").join(" · ");
  return (
    `<${level} class="ink"${attributes} style="${size}${style.sideOf(attributes)}">` +
    `<a class="ink" href="${mailHtml(href)}" style="${style.link}">${mailHtml(headline)}</a></${level}>` +
    sentences.map((sentence) => printSentence(sentence, style)).join("") +
    paragraph(mailHtml(meta), style.meta, "", "soft") +
    (differ === "" ? "" : paragraph(mailHtml(differ), style.differ, "", "signal")) +
    (changed === "" ? "" : paragraph(mailHtml(changed), style.meta, "", "soft"))
  );
}

function printSentence({ text, attributes, marks }: LetterSentence, style: Styles): string {
  const links = marks.map(
    ({ name, href }) =>
      ` <a class="soft" href="${mailHtml(href)}" style="${style.mark}">${mailHtml(name)}</a>`,
  );
  return paragraph(mailHtml(text) + links.join(""), style.text + style.sideOf(attributes), attributes);
}

function printEnd({ promise, links, sender }: LetterView, style: Styles): string {
  const line = links.map(
    // What the mailer fills in has to reach it as it is written.
    ({ name, href }) =>
      `<a class="soft" href="${href.replaceAll("&", "&amp;")}" style="${style.note}">${mailHtml(name)}</a>`,
  );
  return (
    paragraph(mailHtml(promise), style.meta, "", "soft") +
    paragraph(line.join(" · "), style.meta, "", "soft") +
    (sender === "" ? "" : paragraph(mailHtml(sender), style.meta, "", "soft"))
  );
}

/** Fonts of the reader's machine; a font of the site's own does not come with a mail. */
function fontOf(font: Look["fonts"]["text"]): string {
  return typeof font === "string" ? mailHtml(font) : "Georgia, 'Times New Roman', serif";
}
