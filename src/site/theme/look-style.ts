/** The style sheet's custom properties as `look` in the settings has them. */
import path from "node:path";
import { type ColorName, completed, type Look } from "../../config/look.js";

type Fonts = Look["fonts"];

/** What follows each part where its own font is missing. */
const FALLBACKS: Readonly<Record<keyof Fonts, string>> = {
  text: "Georgia, serif",
  headings: "Georgia, serif",
  interface: "system-ui, sans-serif",
};

const PROPERTIES: Readonly<Record<keyof Fonts, string>> = {
  text: "--serif",
  headings: "--heading",
  interface: "--sans",
};

/** CSS that comes after the style sheet; empty where the settings set nothing. */
export function lookStyle({ colors, dark, fonts }: Look): string {
  const names = Object.keys(PROPERTIES) as (keyof Fonts)[];
  const faces = names.flatMap((name) => {
    const font = fonts[name];
    if (font === null || typeof font === "string") return [];
    return [
      face(font.family, font.file, "normal"),
      ...(font.italic === null ? [] : [face(font.family, font.italic, "italic")]),
    ];
  });
  const families = names.flatMap((name) => {
    const font = fonts[name];
    if (font === null) return [];
    const family = typeof font === "string" ? font : `"${font.family}", ${FALLBACKS[name]}`;
    return [`${PROPERTIES[name]}: ${family};`];
  });
  const night = properties("dark", dark);
  return [
    ...new Set(faces),
    rule(":root", [...properties("light", colors), ...families]),
    night.length === 0
      ? ""
      : `@media screen and (prefers-color-scheme: dark) {\n${rule(':root:not([data-theme="light"])', night)}}\n` +
        `@media screen {\n${rule(':root[data-theme="dark"]', night)}}\n`,
  ].join("");
}

function properties(mode: "light" | "dark", own: Look["colors"]): string[] {
  if (Object.values(own).every((value) => value === undefined)) return [];
  const palette = completed(mode, own);
  return (Object.keys(palette) as ColorName[]).map((name) => `--${name}: ${palette[name]};`);
}

const rule = (selector: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${selector} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

const FORMATS: Readonly<Record<string, string>> = {
  ".woff2": "woff2",
  ".woff": "woff",
  ".ttf": "truetype",
  ".otf": "opentype",
};

/** The file is beside the folder of the style sheet. */
function face(family: string, file: string, style: "normal" | "italic"): string {
  const format = FORMATS[path.posix.extname(file).toLowerCase()];
  const source = `url("../${file}")${format === undefined ? "" : ` format("${format}")`}`;
  return (
    `@font-face {\n  font-family: "${family}";\n  font-style: ${style};\n  font-weight: 100 900;\n` +
    `  font-display: swap;\n  src: ${source};\n}\n`
  );
}
