/** `look` in `newsfold.yaml`: the site's own title mark, colours, fonts, navigation, footer and links, without a theme. */
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
  /** What a reader clicks on. */
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Where it leads: an address, or a path of this site. */
  to: address,
});

const PALETTE = {
  /** Behind everything. */
  paper: color,
  /** Behind boxes. */
  panel: color,
  /** The text. */
  ink: color,
  /** Dates and notes. */
  soft: color,
  /** Rules between things. */
  line: color,
  /** The title of the site and the bars above its sections. */
  accent: color,
  /** Where sources differ. */
  signal: color,
};

export type ColorName = keyof typeof PALETTE;
export type Palette = Readonly<Record<ColorName, string>>;

/** The colours of a site that sets none; the style sheet has the same. */
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

/** Text and what it stands on: both are one problem if the eye cannot part them. */
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

/** The colours that are set, over those of newsfold; an accent that is not set is the ink. */
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
        /** Its name. */
        family: v.pipe(v.string(), v.regex(/^[^;{}<>\\"]+$/, "Expected the name of a font")),
        /** In `static/`. */
        file: staticFile,
        /** Of the same font, slanted. */
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

/** What is not a style or a script: the policy of the pages stops those. */
const RELATIONS =
  /^(?:alternate|author|help|icon|apple-touch-icon|license|me|privacy-policy|terms-of-service|webmention|pingback|hub)$/;

export const LookConfig = v.strictObject({
  /** A picture before the title: a file in `static/`. */
  logo: v.optional(v.nullable(staticFile), null),
  /** Whether the title stands beside the logo; without, the logo says it. */
  logoAlone: v.optional(v.boolean(), false),
  /** By day; `dark` by night. A colour that is not set stays. */
  colors: paletteOf("light"),
  /** By night. */
  dark: paletteOf("dark"),
  /** Of the reading, the headings, and all else. */
  fonts: v.optional(
    v.strictObject({
      /** Of the reading. */
      text: font,
      /** Of headlines and the title. */
      headings: font,
      /** Of menus, dates and marks. */
      interface: font,
    }),
    {},
  ),
  /** In order: names of newsfold's own parts, and links. Null: all parts that have something in them. */
  navigation: v.optional(v.nullable(v.array(v.union([v.picklist(WAYS), Link]))), null),
  /** At the end of every page. */
  footer: v.optional(
    v.strictObject({
      /** Stands before what newsfold says there. */
      text: v.optional(v.nullable(v.string()), null),
      /** After those of the site's own pages. */
      links: v.optional(v.array(Link), []),
    }),
    {},
  ),
  /** `<link>` elements in the head of every page. */
  head: v.optional(
    v.array(
      v.strictObject({
        /** What the address is to the page. */
        rel: v.pipe(
          v.string(),
          v.regex(
            RELATIONS,
            "Expected alternate, author, icon, license, me, webmention or the like; styles go into assets/extra.css",
          ),
        ),
        /** The address. */
        href: address,
        /** Its media type. */
        type: v.optional(v.string()),
        /** Its title. */
        title: v.optional(v.string()),
        /** Of an icon. */
        sizes: v.optional(v.string()),
        /** Its language. */
        hreflang: v.optional(v.string()),
      }),
    ),
    [],
  ),
});

export type Look = v.InferOutput<typeof LookConfig>;
