/**
 * Lists the files of an output folder, and which of them newsfold wrote. The list `.newsfold.json` names those; where it is
 * missing, as after a copy without hidden files, newsfold's files are recognised by a mark that nobody else writes. EDGE.
 */
import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { isInside, isPlainName } from "../../path-inside.js";
import { formatManifest, MANIFEST, parseBegun, parseManifest } from "../../words/manifest.js";
import { makeFolder } from "./page-drafts.js";

/** What lies in a folder. Names are `/`-separated and relative to it; no symbolic link is followed. */
export interface FolderContent {
  /** Whether a file is there, and not behind a link. */
  has(name: string): boolean;
  /** Whether a name is a symbolic link, to whatever it leads, or lies behind one. */
  isLinked(name: string): boolean;
  /** The names of all files. */
  all(): Iterable<string>;
}

export interface OwnedFiles {
  readonly names: ReadonlySet<string>;
  /** Of them, those that a killed build had only begun. */
  readonly begun: ReadonlySet<string>;
  /** Whether the list was there; else `names` are known by their marks. */
  readonly listed: boolean;
}

/** Looks at all of a folder at once: one look at each folder in it is cheaper than one at each file. */
export function folderContent(root: string): FolderContent {
  const files = new Set<string>();
  const links = new Set<string>();
  const walk = (prefix: string) => {
    for (const entry of entriesOf(`${root}/${prefix}`)) {
      const name = prefix + entry.name;
      if (entry.isSymbolicLink()) links.add(name);
      else if (entry.isDirectory()) walk(`${name}/`);
      else files.add(name);
    }
  };
  walk("");
  return {
    has: (name) => files.has(name),
    isLinked: (name) => links.size > 0 && pathsTo(name).some((part) => links.has(part)),
    all: () => files,
  };
}

/** Looks only at what is asked for, once: for a build that changes little in a large folder. */
export function glanceInto(root: string): FolderContent {
  const kinds = new Map<string, "file" | "folder" | "link" | null>();
  const kindOf = (name: string) => {
    let kind = kinds.get(name);
    if (kind === undefined) {
      const stats = lstatSync(`${root}/${name}`, { throwIfNoEntry: false });
      kind =
        stats === undefined
          ? null
          : stats.isSymbolicLink()
            ? "link"
            : stats.isDirectory()
              ? "folder"
              : "file";
      kinds.set(name, kind);
    }
    return kind;
  };
  const isLinked = (name: string) => pathsTo(name).some((part) => kindOf(part) === "link");
  return {
    has: (name) => !isLinked(name) && kindOf(name) === "file",
    isLinked,
    all: () => folderContent(root).all(),
  };
}

/** A name, and the folders in which it lies, outermost first. */
function pathsTo(name: string): string[] {
  const parts: string[] = [];
  for (let part = name; part !== "."; part = path.posix.dirname(part)) parts.unshift(part);
  return parts;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/**
 * Files that newsfold wrote and may replace or delete.
 *
 * @param sure names that nothing is done to, so that nobody has to know whether a link leads to them
 */
export function ownFiles(root: string, content: FolderContent, sure: ReadonlySet<string>): OwnedFiles {
  const none = new Set<string>();
  if (content.has(MANIFEST)) {
    const text = readFileSync(path.join(root, MANIFEST), "utf8");
    // Names that were tampered with must not let a build reach what is outside the folder.
    const isSafe = (name: string) =>
      (isPlainName(name) || isInside(root, path.resolve(root, name))) &&
      (sure.has(name) || !content.isLinked(name));
    const names = new Set(parseManifest(text).filter(isSafe));
    if (names.size > 0) return { names, begun: new Set(parseBegun(text)), listed: true };
  }
  const marked = new Set<string>();
  for (const name of content.all()) if (isMarked(root, name)) marked.add(name);
  return { names: marked, begun: none, listed: false };
}

/** Bytes that are searched for a mark: the head of a page holds a policy and its scripts before it. */
const HEAD = 4_096;

/**
 * What only newsfold writes under such a name. A page of the digest says who made it; so do feeds. Of an asset the name tells
 * the maker: a word and a hash. A file that somebody put in the place of newsfold's own has no such mark.
 */
const MARKS: readonly (readonly [name: RegExp, mark: RegExp])[] = [
  [
    /^404\.html$|^newsletter\.html$|^(?:[^/]+\/){0,4}index\.html$/,
    /<meta name="generator" content="newsfold">/,
  ],
  [/^(?:[^/]+\/){0,3}feed\.(?:xml|rss)$/, /<generator>newsfold<\/generator>/],
  [/^(?:[^/]+\/){0,3}feed\.json$/, /"id":"urn:uuid:|"items":\[\]/],
  [/^sources\.opml$/, /<opml version="2\.0">\n {2}<head>\n {4}<title>[^<]*<\/title>\n {2}<\/head>/],
  [/^sitemap[\w-]*\.xml$/, /<(?:urlset|sitemapindex) /],
  [/^digest\.json$/, /^\{"newsfold": \d/],
  [/^manifest\.webmanifest$/, /assets\/icon\.[0-9a-f]{8}\.svg"/],
  [/^newsletter\.txt$/, /^={72}$/m],
  [/^worker\.js$/, /const KEEP = "newsfold-\d+";/],
  [/^robots\.txt$/, /^User-agent: \*\nAllow: \/\n\n?(?:Sitemap: \S+\n)?$/],
  [/^\.nojekyll$/, /^$/],
  [/^assets\/[\w-]+\.[0-9a-f]{8}\.\w+$/, /^/],
  [/^search\/\d+\.json$/, /^\[(?:\{"path":"|\])/],
  [/^story\/[^/]+\/card\.svg$/, /^<svg [^>]*viewBox="0 0 1200 630"/],
  [/^story\/[^/]+\/card\.png$/, /^.PNG\r\n/],
  [/^picture\/[0-9a-f]{16}-\d+\.(?:webp|jpg)$/, /^/],
  [/^story\/[^/]+\/ninjs\.json$/, /^\{"standard":\{"name":"ninjs"/],
];

function isMarked(root: string, name: string): boolean {
  const marks = MARKS.filter(([pattern]) => pattern.test(name));
  if (marks.length === 0) return false;
  const head = firstBytes(path.join(root, name));
  return marks.some(([, mark]) => mark.test(head));
}

function firstBytes(file: string): string {
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, HEAD, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** Writes the list whole or not at all; nothing where it says the same already. */
export function keepManifest(root: string, names: ReadonlySet<string>, begun: Iterable<string> = []): void {
  const file = path.join(root, MANIFEST);
  const text = formatManifest(names, begun);
  if (ownerText(file) === text) return;
  makeFolder(root);
  const draft = `${file}.new`;
  // Something else of that name, as a link that leads elsewhere, is not written through.
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(draft, text, { flag: "wx" });
  renameSync(draft, file);
}

function ownerText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
