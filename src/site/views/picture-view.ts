/** A picture as a page shows it: several sizes, the words of its article, and whose it is. */
import type { ArticleId, Story } from "../../model.js";
import type { PictureFormat } from "../drawing/picture-codec.js";
import { pictureOf } from "../edition/attachments.js";
import type { Edition } from "../edition/edition.js";
import type { Mark } from "../edition/outlets.js";
import { languageAttributes } from "../edition/wording.js";
import { type Picture, picturePath, pictureWidths } from "../pictures/picture.js";
import { createStatements, type MarkView } from "./statement.js";

export interface PictureView {
  /** Values of `srcset`; that of AVIF is empty where the settings do not ask for it. */
  readonly avif: string;
  readonly webp: string;
  readonly jpg: string;
  /** For what knows no `srcset`. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Verbatim, as the other words; empty where the article has none. */
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Language and direction of the words; safe to print. */
  readonly attributes: string;
  /** Leads to the article whose picture it is. */
  readonly mark: MarkView | null;
}

/** What templates need of a story's picture; null where the story has none. */
export function viewPicture(
  edition: Edition,
  story: Story,
  marks: ReadonlyMap<ArticleId, Mark>,
): PictureView | null {
  const shown = pictureOf(edition, story);
  if (shown === null) return null;
  const { picture, article } = shown;
  const { width, height, alt, caption, credit, formats } = picture;
  const setOf = (format: PictureFormat) =>
    formats.includes(format)
      ? pictureWidths(width)
          .map((one) => `${edition.links.href(picturePath(picture, one, format))} ${one}w`)
          .join(", ")
      : "";
  return {
    avif: setOf("avif"),
    webp: setOf("webp"),
    jpg: setOf("jpg"),
    src: edition.links.href(largest(picture)),
    width,
    height,
    alt,
    caption,
    credit,
    attributes: languageAttributes(article.language, edition.site.language),
    mark: createStatements(edition, marks).top(article.id),
  };
}

/** The picture of a story as links to it are shown with; null where it has none. */
export function sharedPicture(edition: Edition, story: Story): string | null {
  const shown = pictureOf(edition, story);
  return shown === null ? null : largest(shown.picture);
}

const largest = (picture: Picture): string => picturePath(picture, picture.width, "jpg");
