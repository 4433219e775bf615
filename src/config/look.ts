/** `look` in `newsfold.yaml`: the site's own logo, colours, fonts, navigation, footer and links, without a theme. */
import * as v from "valibot";
import { contrast, LEAST_CONTRAST } from "./contrast.js";

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const color = v.optional(
  v.pipe(v.string(), v.regex(HEX, "Expected a colour like `#1b1916`, in quotation marks")),
);

/** A path in `static/`. */
const staticFile = v.pipe(
  v.string(),
  v.regex(/^(?![/.])(?!.*\/\.)[^\\?#\s]+$/, "Expected the path of a file in `static/`, like `logo.svg`"),
);

const address = v.pipe(
  v.string(),
  v.regex(
    /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|(?![a-z]+:|\/\/)[^\s]*)$/i,
    "Expected an http(s) address, `mailto:`, or a path of this site like `about/`",
  ),
);

const Link = v.strictObject({
  /** Text of the link. */
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Target: an address, or a path of this site. */
  to: address,
});

const PALETTE = {
  /** Background of the page. */
  paper: color,
  /** Background of boxes. */
  panel: color,
  /** The text. */
  ink: color,
  /** Dates and notes. */
  soft: color,
  /** Lines between parts. */
  line: color,
  /** The title of the site and the bars above its sections. */
  accent: color,
  /** Marks of differences between sources. */
  signal: color,
};

export type ColorName = keyof typeof PALETTE;
export type Palette = Readonly<Record<ColorName, string>>;

/** The default colours, equal to those of the style sheet. */
export const PALETTES: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    paper: "#fdfbf7",
    panel: "#f5f1e8",
    ink: "#1b1916",
    soft: "#5d574e",
    line: "#dcd5c8",
    accent: "#1b1916",
    signal: "#a4231a",
  },
  dark: {
    paper: "#141311",
    panel: "#1e1c19",
    ink: "#ebe6dc",
    soft: "#aaa397",
    line: "#3a362f",
    accent: "#ebe6dc",
    signal: "#ff9a8b",
  },
};

/** Text colours with their backgrounds. Each pair with too little contrast gives one problem. */
const PAIRS: readonly (readonly [ColorName, ColorName])[] = [
  ["ink", "paper"],
  ["ink", "panel"],
  ["soft", "paper"],
  ["soft", "panel"],
  ["accent", "paper"],
  ["signal", "paper"],
];

const paletteOf = (mode: "light" | "dark") =>
  v.optional(
    v.pipe(
      v.strictObject(PALETTE),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const palette = completed(mode, dataset.value);
        for (const [text, ground] of PAIRS) {
          // A value that is no colour has a problem of its own.
          if (!HEX.test(palette[text]) || !HEX.test(palette[ground])) continue;
          const own = dataset.value[text] ?? dataset.value[ground];
          const ratio = contrast(palette[text], palette[ground]);
          if (own === undefined || ratio >= LEAST_CONTRAST) continue;
          addIssue({
            message:
              `Expected ${LEAST_CONTRAST}:1 at least (WCAG AA) between \`${text}\` (${palette[text]}) and ` +
              `\`${ground}\` (${palette[ground]}): it is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`,
          });
        }
      }),
    ),
    {},
  );

/** The given colours, completed with the defaults; the default accent is the ink. */
export function completed(
  mode: "light" | "dark",
  own: Readonly<Partial<Record<ColorName, string | undefined>>>,
): Palette {
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...PALETTES[mode], accent: own.ink ?? PALETTES[mode].accent, ...set };
}

/** A CSS list of families, or a family with its files in `static/`. */
const font = v.optional(
  v.nullable(
    v.union([
      v.pipe(v.string(), v.regex(/^[^;{}<>\\]+$/, "Expected names of fonts, like `Georgia, serif`")),
      v.strictObject({
        /** Name of the family. */
        family: v.pipe(v.string(), v.regex(/^[^;{}<>\\"]+$/, "Expected the name of a font")),
        /** Font file in `static/`. */
        file: staticFile,
        /** Font file of the italic style, in `static/`. */
        italic: v.optional(v.nullable(staticFile), null),
      }),
    ]),
  ),
  null,
);

/** Parts of the navigation that newsfold makes. */
export const WAYS = [
  "search",
  "topics",
  "people",
  "places",
  "organisations",
  "sources",
  "days",
  "archive",
] as const;

/** Relations of links that load neither a style nor a script: the pages' content security policy blocks those. */
const RELATIONS =
  /^(?:alternate|author|help|icon|apple-touch-icon|license|me|privacy-policy|terms-of-service|webmention|pingback|hub)$/;

export const LookConfig = v.strictObject({
  /** A picture before the title: a file in `static/`. */
  logo: v.optional(v.nullable(staticFile), null),
  /** Whether the logo replaces the title. */
  logoAlone: v.optional(v.boolean(), false),
  /** Colours by day; `dark` has those by night. A colour that is not set keeps its default. */
  colors: paletteOf("light"),
  /** Colours by night. */
  dark: paletteOf("dark"),
  /** Fonts of the text, of the headings, and of all else. */
  fonts: v.optional(
    v.strictObject({
      /** Font of the text. */
      text: font,
      /** Font of headlines and the title. */
      headings: font,
      /** Font of menus, dates and marks. */
      interface: font,
    }),
    {},
  ),
  /** Entries in order: names of newsfold's own parts, and links. Null: all parts that are not empty. */
  navigation: v.optional(v.nullable(v.array(v.union([v.picklist(WAYS), Link]))), null),
  /** The end of every page. */
  footer: v.optional(
    v.strictObject({
      /** Text before newsfold's own line. */
      text: v.optional(v.nullable(v.string()), null),
      /** Links after those of the site's own pages. */
      links: v.optional(v.array(Link), []),
    }),
    {},
  ),
  /** `<link>` elements in the head of every page. */
  head: v.optional(
    v.array(
      v.strictObject({
        /** Relation of the target to the page. */
        rel: v.pipe(
          v.string(),
          v.regex(
            RELATIONS,
            "Expected alternate, author, icon, license, me, webmention or the like; styles go into assets/extra.css",
          ),
        ),
        /** Address of the target. */
        href: address,
        /** Media type of the target. */
        type: v.optional(v.string()),
        /** Title of the link. */
        title: v.optional(v.string()),
        /** Sizes of an icon. */
        sizes: v.optional(v.string()),
        /** Language of the target. */
        hreflang: v.optional(v.string()),
      }),
    ),
    [],
  ),
});

export type Look = v.InferOutput<typeof LookConfig>;

/** A file of `static/` that the look names, and the keys below `look` that name it. */
export interface LookFile {
  readonly file: string;
  readonly keys: readonly string[];
}

/** The files that the settings of a look name, in their order. */
export function lookFiles({ logo, fonts }: Look): LookFile[] {
  const files: LookFile[] = logo === null ? [] : [{ file: logo, keys: ["logo"] }];
  for (const [use, font] of Object.entries(fonts)) {
    if (font === null || typeof font === "string") continue;
    files.push({ file: font.file, keys: ["fonts", use, "file"] });
    if (font.italic !== null) files.push({ file: font.italic, keys: ["fonts", use, "italic"] });
  }
  return files;
}

/** "paper: #ffffff": a colour without quotation marks begins a comment, which hides the rest of the line. */
const BARE_COLOUR = /^(?:[^"'\n#]|"[^"\n]{0,80}"|'[^'\n]{0,80}'){0,200}[:,{] {0,9}(#[0-9a-f]{3,6})\b/im;

/** A hint for a YAML fault that such a colour may cause; empty where the text has none. */
export function hiddenColour(text: string): string {
  const colour = BARE_COLOUR.exec(text)?.[1];
  return colour === undefined
    ? ""
    : ` \`#\` begins a comment: write colours in quotation marks, "${colour}".`;
}
