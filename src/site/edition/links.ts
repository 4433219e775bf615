/**
 * Every address on the site. Paths are relative to the output folder (`story/x/`); `href` makes of a path what a page
 * links to, `absolute` what a feed or a canonical link says. All parts are slugs, so nothing needs encoding.
 */

import { WAYS } from "../../config/look.js";
import type { SentenceId, Slug } from "../../model.js";
import { wordList } from "../../words/lexicon/word-list.js";

/** Folders of newsfold's own pages at the top of the site: those of one thing each, and those that list them. */
export const OWN_FOLDERS: readonly string[] = [
  ...WAYS,
  ...wordList("story article person place organisation topic source day picture edition assets"),
];

export interface Links {
  /** Begins and ends with `/`. */
  readonly base: string;
  href(path: string): string;
  /** Null where no site address is configured. */
  absolute(path: string): string | null;
}

/**
 * Builds the links of a site.
 *
 * @param url the configured site address; its path is the base where no base is given
 * @param base the configured base path, `/` or `/sub/`
 */
export function createLinks(url: string | null, base: string): Links {
  const address = url === null ? null : new URL(url);
  const ownPath = address === null ? "/" : `${address.pathname.replace(/(?<!\/)\/+$/, "")}/`;
  const root = base === "/" ? ownPath : base;
  return {
    base: root,
    href: (path) => root + path,
    absolute: (path) => (address === null ? null : address.origin + root + path),
  };
}

/** Folder of a story's page. */
export const storyPath = (slug: Slug | string): string => `story/${slug}/`;
/** Folder of the page of a story's evidence. */
export const evidencePath = (slug: Slug | string): string => `${storyPath(slug)}evidence/`;
/** Folder of an article's page. */
export const articlePath = (slug: Slug | string): string => `article/${slug}/`;
/** Folder of the edition of a day, `2024-05-07`. */
export const editionPath = (day: string): string => `edition/${day}/`;

/** Anchor of words on the page of their article: the sentence, else the dek or the headline. */
export function anchor(sentence: SentenceId | null, inDek: boolean): string {
  if (sentence !== null) return `#${sentence}`;
  return inDek ? "#dek" : "#headline";
}
