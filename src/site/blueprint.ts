/** A site before its files are made. */
import type { Edition } from "./edition/edition.js";
import type { PublishedArchive } from "./sealed/sealed-site.js";
import type { Theme } from "./theme/theme.js";
import { type Page, type PlannedFile, type SiteView, servedFile } from "./views/page-view.js";

/** All files of a site, none of them made yet. */
export interface Blueprint {
  readonly edition: Edition;
  readonly theme: Theme;
  readonly site: SiteView;
  readonly pages: readonly Page[];
  /** What is not a page. */
  readonly files: readonly PlannedFile[];
  readonly archive: ArchivedFiles;
}

/** Files of the archive that a build does not make. */
export interface ArchivedFiles {
  /** Names of files that stay as an earlier build wrote them. */
  readonly kept: readonly string[];
  /** Names of files that cannot be made, and are not there. */
  readonly lost: readonly string[];
  /** What the output folder holds of the archive once all is written; null: there is no archive. */
  readonly published: PublishedArchive | null;
}

/** The names of all files. */
export function namesOf({ pages, files, archive }: Pick<Blueprint, "pages" | "files" | "archive">): string[] {
  return [...pages.map((page) => servedFile(page.path)), ...files.map((file) => file.path), ...archive.kept];
}
