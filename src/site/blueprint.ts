/** A site before its files are made. */
import type { Edition } from "./edition/edition.js";
import type { Theme } from "./theme/theme.js";
import { fileOf, type Page, type PlannedFile, type SiteView } from "./views/page-view.js";

/** All files of a site, none of them made yet. */
export interface Blueprint {
  readonly edition: Edition;
  readonly theme: Theme;
  readonly site: SiteView;
  readonly pages: readonly Page[];
  /** What is not a page. */
  readonly files: readonly PlannedFile[];
}

/** The names of all files. */
export function namesOf({ pages, files }: Pick<Blueprint, "pages" | "files">): string[] {
  return [...pages.map((page) => fileOf(page.path)), ...files.map((file) => file.path)];
}
