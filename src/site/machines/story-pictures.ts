/** The files of the pictures that stories show: AVIF where it is asked for, WebP, and JPEG for what knows neither. */

import type { Story } from "../../model.js";
import type { PictureDrawing } from "../drawing/drawn-files.js";
import { SHARP } from "../drawing/picture-codec.js";
import { pictureOf } from "../edition/attachments.js";
import type { Edition } from "../edition/edition.js";
import { picturePath, pictureWidths } from "../pictures/picture.js";
import type { PlannedFile } from "../views/page-view.js";

/** Each once, though several stories may show the same. */
export const storyPictures = (edition: Edition): PlannedFile[] =>
  picturesOf(edition, edition.digest.stories).map(pictureFile);

/** The drawings of the pictures of some stories, each once. */
export function picturesOf(edition: Edition, stories: readonly Story[]): PictureDrawing[] {
  const drawings = new Map<string, PictureDrawing>();
  for (const story of stories) {
    const shown = pictureOf(edition, story);
    if (shown === null) continue;
    const { source, sha256, width: most } = shown.picture;
    for (const width of pictureWidths(most))
      for (const format of shown.picture.formats) {
        const path = picturePath(shown.picture, width, format);
        drawings.set(path, { path, source, sha256, width, format });
      }
  }
  return [...drawings.values()];
}

/** The file of a picture in one width and format. It is drawn only when it is written. */
export function pictureFile(drawing: PictureDrawing): PlannedFile {
  const { path, sha256, width, format } = drawing;
  return {
    path,
    of: () => [sha256, width, format, SHARP],
    drawing: () => drawing,
    get content(): never {
      throw new Error(`Unexpected question for the content of ${path}, expected its drawing to be made`);
    },
  };
}
