/** Who published an article, as a page shows it: a name, a short form and a colour that are the same on every page. */
import path from "node:path";
import type { Article, ArticleId } from "../../model.js";
import { articleFile } from "../../words/article-file.js";
import { printable } from "../locale/escape.js";
import { colourOutlets, HUES, hueOf, outletKey } from "./outlet-colours.js";
import WELL_KNOWN from "./tables/well-known-hosts.json" with { type: "json" };

export interface EditionOutlet {
  /** What identifies it to a reader: "The Guardian". */
  readonly name: string;
  /** The outlet's name after a sentence: "Guardian". */
  readonly short: string;
  /** Of its marks, on every page. */
  readonly hue: number;
  /** False: the input does not say who published it, and `name` is only the file's. */
  readonly known: boolean;
}

export interface Mark {
  /** "Guardian", or "Source 2" where the publisher is not known. */
  readonly short: string;
  readonly hue: number;
  /** As the page names it: the outlet, or "Unnamed source 2". */
  readonly name: string;
  readonly outlet: EditionOutlet;
}

/** Names of outlets by host or by the name that the input has, as the settings give them. */
export type OutletNames = Readonly<Record<string, string>>;

/** `edition.cnn.com`, but no name with a dot in it: "Space.com News". */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
/** Labels that name a machine or an edition of an outlet, never the outlet. */
const SUBDOMAIN = /^(?:www\d?|m|mobile|amp|edition|news|uk|us|in|en|de|fr|es|rss|feeds?)\.(?=[^.]+\.[^.]+)/;
/** Characters of a short form. */
const SHORT = 16;

/**
 * Who published an article. The name is the one that the settings give, else the one of the input, else the one that the
 * host is known by, else the host. Where the input says nothing, the file stands for the outlet and `known` is false.
 */
export function editionOutlet(article: Article, names: OutletNames = {}): EditionOutlet {
  const outlet = namedOutlet(article, names);
  return { ...outlet, hue: outlet.known ? hueOf(outlet.name) : HUES };
}

function namedOutlet(article: Article, names: OutletNames): Omit<EditionOutlet, "hue"> {
  const { name, domain } = article.source;
  const given = printable(name ?? "").trim();
  const isName = given !== "" && !HOST.test(given);
  const host = (isName ? (domain ?? "") : given || (domain ?? "")).toLowerCase();
  const ours = findByHost(host, names) ?? (Object.hasOwn(names, given) ? names[given] : undefined);
  if (ours !== undefined) return { name: ours, short: shortForm(ours), known: true };
  const wellKnown = findByHost(host, WELL_KNOWN as Record<string, string[]>);
  if (isName) {
    const short = sameName(given, wellKnown?.[0] ?? "") ? wellKnown?.[1] : SHORTS.get(outletKey(given));
    return { name: given, short: short ?? shortForm(given), known: true };
  }
  if (wellKnown !== undefined)
    return { name: wellKnown[0] ?? host, short: wellKnown[1] ?? host, known: true };
  if (host !== "") {
    const own = host.replace(SUBDOMAIN, "");
    return { name: own, short: own.length <= SHORT ? own : shortForm(brandOf(own)), known: true };
  }
  const file = path.posix.basename(articleFile(article.path));
  return { name: file, short: file, known: false };
}

const sameName = (a: string, b: string): boolean => outletKey(a) === outletKey(b);

/** Short forms by the name that inputs give: "The New York Times" is "NY Times" without an address too. */
const SHORTS = new Map(Object.values(WELL_KNOWN).map(([name = "", short = ""]) => [outletKey(name), short]));

/** What a table has for a host, or for the nearest host above it. */
function findByHost<T>(host: string, table: Readonly<Record<string, T>>): T | undefined {
  for (let own = host; own.includes("."); own = own.slice(own.indexOf(".") + 1))
    if (Object.hasOwn(table, own)) return table[own];
  return undefined;
}

/** "The Denver Gazette" -> "Denver Gazette"; a long name gives up its last words, and its last letters only alone. */
function shortForm(name: string): string {
  const own = name.replace(/^The (?=\S+ \S)/, "");
  if (own.length <= SHORT) return own;
  const words = own.split(/\s+/);
  let short = words[0] ?? own;
  for (const word of words.slice(1)) {
    if (short.length + 1 + word.length >= SHORT) break;
    short += ` ${word}`;
  }
  short = short.replace(/(?: (?:of|the|and|de|la|der|und|&)){1,5}$/i, "");
  const letters = [...short];
  return `${letters.length < SHORT ? short : letters.slice(0, SHORT - 1).join("")}…`;
}

/** "bay-post" of "bay-post.co.uk". */
function brandOf(host: string): string {
  const labels = host.split(".").slice(0, -1);
  while (labels.length > 1 && /^(?:..?|com|edu|gov|net|org)$/.test(labels.at(-1) ?? "")) labels.pop();
  return labels.at(-1) ?? host;
}

/**
 * Who published each of the articles. Outlets whose short forms would be the same go by their whole names.
 *
 * @param stories the articles of each, whose outlets have different colours
 */
export function outletsOf(
  articles: readonly Article[],
  names: OutletNames,
  stories: readonly (readonly ArticleId[])[] = [],
): ReadonlyMap<ArticleId, EditionOutlet> {
  const outlets = new Map(articles.map((article) => [article.id, editionOutlet(article, names)]));
  const byShort = new Map<string, Set<string>>();
  for (const { name, short } of outlets.values())
    byShort.set(short, (byShort.get(short) ?? new Set()).add(name));
  for (const [id, outlet] of outlets)
    if ((byShort.get(outlet.short)?.size ?? 0) > 1) outlets.set(id, { ...outlet, short: outlet.name });
  const hues = colourOutlets(
    stories.map((ids) =>
      ids.flatMap((id) => {
        const outlet = outlets.get(id);
        return outlet?.known ? outlet.name : [];
      }),
    ),
  );
  for (const [id, outlet] of outlets)
    outlets.set(id, { ...outlet, hue: hues.get(outletKey(outlet.name)) ?? outlet.hue });
  return outlets;
}

/** How a page words the publisher that it does not know; `number` counts them on the page, 0 where it does not. */
export interface UnnamedWords {
  short(number: number): string;
  name(number: number): string;
}

/**
 * A mark for each article of a page. An outlet has its own on every page; articles of which nobody says who published
 * them are numbered on the page of one story, each with a colour of its own while there are others.
 *
 * @param articles in the order of the story
 */
export function createMarks(
  articles: readonly Article[],
  outletFor: (article: Article) => EditionOutlet,
  unnamed: UnnamedWords,
  { numbered }: { readonly numbered: boolean },
): ReadonlyMap<ArticleId, Mark> {
  const marks = new Map<ArticleId, Mark>();
  const hues = new Set(articles.map(outletFor).flatMap(({ known, hue }) => (known ? [hue] : [])));
  // On the page of one story nobody is taken for another: colours that no outlet of the story has.
  const free = Array.from({ length: HUES }, (_, hue) => hue).filter((hue) => !hues.has(hue));
  let count = 0;
  for (const article of articles) {
    if (marks.has(article.id)) continue;
    const outlet = outletFor(article);
    const number = numbered && !outlet.known ? ++count : 0;
    marks.set(
      article.id,
      outlet.known
        ? { short: outlet.short, hue: outlet.hue, name: outlet.name, outlet }
        : {
            short: unnamed.short(number),
            hue: numbered ? (free[(number - 1) % Math.max(1, free.length)] ?? HUES) : HUES,
            name: unnamed.name(number),
            outlet,
          },
    );
  }
  return marks;
}
