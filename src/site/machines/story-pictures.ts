/** The files of the pictures that stories show: AVIF where it is asked for, WebP, and JPEG for what knows neither. */

import type { PictureDrawing } from "../drawing/drawn-files.js";
import { SHARP } from "../drawing/picture-codec.js";
import { pictureOf } from "../edition/attachments.js";
import type { Edition } from "../edition/edition.js";
import { picturePath, pictureWidths } from "../pictures/picture.js";
import type { PlannedFile } from "../views/page-view.js";

/** Each once, though several stories may show the same. */
export function storyPictures(edition: Edition): PlannedFile[] {
  const files = new Map<string, PlannedFile>();
  for (const story of edition.digest.stories) {
    const shown = pictureOf(edition, story);
    if (shown === null) continue;
    const { source, sha256, width: most } = shown.picture;
    for (const width of pictureWidths(most))
      for (const format of shown.picture.formats) {
        const path = picturePath(shown.picture, width, format);
        files.set(path, pictureFile({ path, source, sha256, width, format }));
      }
  }
  return [...files.values()];
}

function pictureFile(drawing: PictureDrawing): PlannedFile {
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
