/** Digest -> the files of the site. Nothing is written here: `publish` does. EDGE: reads the theme. */
import { createHash } from "node:crypto";
import type { Config } from "../config.js";
import type { Digest, Document, OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { createEdition } from "./edition/edition.js";
import { feeds } from "./machines/feeds.js";
import { ninjs } from "./machines/ninjs.js";
import { shareCards } from "./machines/share-card.js";
import { sitemaps } from "./machines/sitemap.js";
import { mustBeWellFormed } from "./machines/well-formed.js";
import { articlePages } from "./pages/article-page.js";
import { evidencePages } from "./pages/evidence-page.js";
import { frontPage } from "./pages/front-page.js";
import { listingPages } from "./pages/listing-pages.js";
import { searchPage, searchParts } from "./pages/search.js";
import { standingPages } from "./pages/standing-pages.js";
import { storyPages } from "./pages/story-page.js";
import type { Content } from "./plugin.js";
import { type PageBatch, renderPages } from "./render-pages.js";
import { type ArchiveSource, type StandingArchive, sealedSite } from "./sealed/sealed-site.js";
import { dress } from "./theme/assets.js";
import { loadTheme, type Theme } from "./theme/theme.js";
import { viewCards } from "./views/card.js";
import { fileOf, type SiteView } from "./views/page-view.js";

/** Pages in one Eleventy instance: more need more memory, fewer spend more on starting. */
const BATCH = 1_000;

/** All files of a site, its pages not yet rendered. */
export interface Blueprint {
  /** Of all files. */
  readonly names: readonly string[];
  readonly batches: number;
  /** Called when its turn comes, so that the views of a large digest are never all in memory. */
  readonly batchAt: (index: number) => PageBatch;
  /** What is not a page. */
  readonly files: readonly OutputFile[];
  /** Names of files of the archive that cannot be made. */
  readonly lost: readonly string[];
  /** What the output folder holds of the archive once all is written; null: there is no archive. */
  readonly standing: StandingArchive | null;
}

/** The archive, and a key of the code that shapes its pages. */
export interface SealedPart {
  readonly source: ArchiveSource;
  readonly key: string;
}

/** @param ledger the text of `digest.json` */
export async function draw(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  config: Config,
  ledger: string,
  archive: SealedPart | null = null,
): Promise<Blueprint> {
  const theme = await loadTheme(config.theme);
  const { pages, files, site, kept, lost, standing } = compileContent(
    digest,
    documents,
    problems,
    config,
    ledger,
    theme,
    archive,
  );
  mustBeWellFormed(files);
  return {
    names: [...pages.map((page) => fileOf(page.path)), ...files.map((file) => file.path), ...kept],
    batches: Math.ceil(pages.length / BATCH),
    batchAt: (index) => ({
      pages: pages
        .slice(index * BATCH, (index + 1) * BATCH)
        .map(({ path, template, view }) => ({ path, template, view: view() })),
      site,
      theme,
    }),
    files,
    lost,
    standing,
  };
}

/** Renders a site into memory. @param ledger the text of `digest.json` */
export async function render(...of: Parameters<typeof draw>): Promise<OutputFile[]> {
  const { batches, batchAt, files } = await draw(...of);
  const pages: OutputFile[] = [];
  for (let index = 0; index < batches; index++) pages.push(...(await renderPages(batchAt(index))));
  return [...pages, ...files];
}

/** All that the site consists of, its pages not yet rendered. */
export function compileContent(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  config: Config,
  ledger: string,
  theme: Theme,
  archive: SealedPart | null = null,
): Content {
  const edition = createEdition(digest, documents, problems, config.site);
  const { files: assets, site } = dress(edition, theme);
  const sealed =
    archive === null ? null : sealedSite(edition, archive.source, keyOf(archive.key, theme, site, config));
  const all = [
    ...articlePages(edition),
    ...storyPages(edition),
    ...evidencePages(edition),
    ...listingPages(edition),
    searchPage(edition),
    frontPage(edition),
    ...standingPages(edition),
  ];
  const pages =
    sealed === null ? all : [...all.filter(({ path }) => !sealed.quiet.has(path)), ...sealed.pages];
  const files = [
    ...assets,
    ...ninjs(edition),
    ...shareCards(edition),
    ...searchParts(edition),
    ...feeds(edition),
    ...(sealed?.files ?? []),
    ...sitemaps(edition, all, sealed?.sitemaps),
    // GitHub Pages would otherwise run the site through Jekyll.
    { path: ".nojekyll", content: "" },
    { path: "digest.json", content: ledger },
  ];
  return {
    pages,
    files,
    site,
    kept: sealed?.kept ?? [],
    lost: sealed?.lost ?? [],
    standing: sealed?.standing ?? null,
    cards: () => viewCards(edition, digest.stories),
  };
}

/** Of all that shapes a page of a sealed story beside its record. */
function keyOf(code: string, { files, searchEngine }: Theme, site: SiteView, config: Config): string {
  const parts = [code, [...files], searchEngine, site, config.site];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
