/** Digest -> the files of the site. Nothing is written here: `publishFiles` does. EDGE: reads the theme. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { keyOfParts } from "../cache/content-key.js";
import type { Config } from "../config.js";
import type { ArticleId, Digest, Document, OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { type ArchivedFiles, type Blueprint, namesOf } from "./blueprint.js";
import { cardSettings } from "./drawing/card-fonts.js";
import { type Drawing, makeDrawings } from "./drawing/drawn-files.js";
import { createEdition, type Edition } from "./edition/edition.js";
import { NO_OWN_FILES, type StaticFile } from "./edition/own-files.js";
import { loadCatalogue } from "./locale/load-catalogue.js";
import { createWords } from "./locale/words.js";
import { feeds } from "./machines/feeds.js";
import { ninjs } from "./machines/ninjs.js";
import { shareCards } from "./machines/share-card.js";
import { sitemaps } from "./machines/sitemap.js";
import { storyPictures } from "./machines/story-pictures.js";
import { mustBeWellFormed } from "./machines/well-formed.js";
import { newsletter } from "./mail/newsletter.js";
import { articlePages } from "./pages/article-page.js";
import { fixedPages } from "./pages/fixed-pages.js";
import { frontPages } from "./pages/front-page.js";
import { listingPages } from "./pages/listing-pages.js";
import { ownPages } from "./pages/own-pages.js";
import { searchPage, searchParts } from "./pages/search.js";
import { evidencePages } from "./pages/story/evidence-page.js";
import { storyPages } from "./pages/story/story-page.js";
import type { Picture } from "./pictures/picture.js";
import type { Content } from "./plugin.js";
import { planRemake, type Remake } from "./remake-plan.js";
import { type PageBatch, renderPages } from "./render-pages.js";
import { type ArchiveSource, sealedSite } from "./sealed/sealed-site.js";
import { dress } from "./theme/assets.js";
import { loadTheme, type Theme, themeOptions } from "./theme/theme.js";
import { viewCards } from "./views/card.js";
import type { PlannedFile } from "./views/page-view.js";

/** Pages in one Eleventy instance: more need more memory, fewer spend more on starting. */
export const PAGES_AT_ONCE = 1_000;

/** What the pages of stories and articles are made from, without what stands around them. */
export async function bareEdition(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  config: Config,
  pictures: ReadonlyMap<ArticleId, Picture>,
): Promise<Edition> {
  const { site, look, front, home } = config;
  const locales = home === undefined ? null : path.join(home, "locales");
  const words = createWords(await loadCatalogue(site.language, locales));
  return createEdition(digest, documents, problems, {
    site,
    look,
    front,
    ...cardSettings(config),
    words,
    own: NO_OWN_FILES,
    pictures,
  });
}

/** The archive, and a key of the code that shapes its pages. */
export interface SealedPart {
  readonly source: ArchiveSource;
  readonly key: string;
}

const NO_ARCHIVE: ArchivedFiles = { kept: [], lost: [], published: null };

/** Digest -> the plan of a site: its files and pages, not yet rendered. @param ledger the text of `digest.json` */
export async function draw(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  config: Config,
  ledger: string,
  archive: SealedPart | null = null,
  pictures: ReadonlyMap<ArticleId, Picture> = new Map(),
): Promise<Blueprint> {
  const theme = await loadTheme(themeOptions(config));
  const content = compileContent(digest, documents, problems, config, ledger, theme, archive, pictures);
  const { edition, pages, files, site, archive: archived } = content;
  return { edition, theme, site, pages, files, archive: archived };
}

/** A share of the files that have to be made, ready to be rendered and written. */
export interface Share {
  readonly batch: PageBatch;
  readonly files: readonly OutputFile[];
  /** Files that are still to be drawn. */
  readonly drawings: readonly Drawing[];
}

/**
 * Number of shares into which the rendering is divided, so that threads can take one each.
 *
 * @param pagesAtOnce most pages of one share
 */
export const sharesIn = ({ pages, files }: Remake, pagesAtOnce: number = PAGES_AT_ONCE): number =>
  Math.max(Math.ceil(pages.length / pagesAtOnce), files.length === 0 ? 0 : 1);

/**
 * One of the shares. Called when its turn comes, so that the views of a large digest are never all in memory.
 *
 * @throws Error where a file that should be XML is none
 */
export function shareAt(
  { theme, site }: Blueprint,
  remake: Remake,
  index: number,
  pagesAtOnce: number = PAGES_AT_ONCE,
): Share {
  const size = Math.ceil(remake.files.length / sharesIn(remake, pagesAtOnce));
  const own = remake.files.slice(index * size, (index + 1) * size);
  const drawings = own.flatMap((file) => (file.drawing ? remake.make(file, file.drawing) : []));
  const files = own
    .filter(({ drawing }) => drawing === undefined)
    .map((file) => ({ path: file.path, content: remake.make(file, () => file.content) }));
  mustBeWellFormed(files);
  const pages = remake.pages
    .slice(index * pagesAtOnce, (index + 1) * pagesAtOnce)
    .map((page) => ({ path: page.path, template: page.template, view: remake.make(page, page.view) }));
  return { batch: { pages, site, theme }, files, drawings };
}

/** Renders a site into memory. @param ledger the text of `digest.json` */
export async function renderSite(...of: Parameters<typeof draw>): Promise<OutputFile[]> {
  const plan = await draw(...of);
  return renderAnew(
    plan,
    planRemake(plan, null, () => false),
  );
}

/** Renders the files that have to be made again, into memory. @throws Error as `shareAt` */
export async function renderAnew(plan: Blueprint, remake: Remake): Promise<OutputFile[]> {
  const made: OutputFile[] = [];
  for (let index = 0; index < sharesIn(remake); index++) {
    const { batch, files, drawings } = shareAt(plan, remake, index);
    made.push(...(await renderPages(batch)), ...files, ...(await makeDrawings(drawings)));
  }
  return made;
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
  pictures: ReadonlyMap<ArticleId, Picture> = new Map(),
): Content & { readonly edition: Edition } {
  const edition = createEdition(digest, documents, problems, {
    site: config.site,
    look: config.look,
    front: config.front,
    ...cardSettings(config),
    words: createWords(theme.catalogue),
    own: theme.own,
    pictures,
  });
  const { files: assets, site } = dress(edition, theme);
  const sealed =
    archive === null
      ? null
      : sealedSite(
          edition,
          archive.source,
          keyOfParts(
            archive.key,
            [...theme.files],
            theme.searchEngine,
            theme.catalogue,
            theme.own.style,
            site,
            config.site,
          ),
        );
  const all = [
    ...articlePages(edition),
    ...storyPages(edition),
    ...evidencePages(edition),
    ...listingPages(edition),
    searchPage(edition),
    ...frontPages(edition),
    ...fixedPages(edition),
    ...ownPages(edition),
  ];
  const pages =
    sealed === null ? all : [...all.filter(({ path }) => !sealed.quiet.has(path)), ...sealed.pages];
  const shown = storyPictures(edition);
  // A living story may show the picture of a sealed one.
  const isShown = new Set(shown.map((file) => file.path));
  const files = [
    ...assets,
    ...ninjs(edition),
    ...shareCards(edition),
    ...shown,
    ...searchParts(edition),
    ...feeds(edition),
    ...newsletter(edition, config.newsletter),
    ...(sealed?.files ?? []).filter((file) => !isShown.has(file.path)),
    ...sitemaps(edition, all, sealed?.sitemaps),
    // GitHub Pages would otherwise run the site through Jekyll.
    { path: ".nojekyll", content: "" },
    { path: "digest.json", content: ledger },
  ];
  const { lost, published } = sealed ?? NO_ARCHIVE;
  const kept = (sealed?.kept ?? []).filter((name) => !isShown.has(name));
  const made = new Set(namesOf({ pages, files, archive: { kept, lost, published } }));
  const statics = copied(theme.own.statics.filter((file) => !made.has(file.path)));
  return {
    edition,
    pages,
    files: [...files, ...statics],
    site,
    archive: { kept, lost, published },
    cards: () => viewCards(edition, digest.stories),
  };
}

function copied(files: readonly StaticFile[]): PlannedFile[] {
  return files.map(({ path: name, file, sha256 }) => ({
    path: name,
    of: () => [sha256],
    get content() {
      return readFileSync(file);
    },
  }));
}
