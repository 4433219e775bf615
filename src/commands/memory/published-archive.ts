/** Which archived pages are already in the output folder, so that no build renders them again. EDGE. */

import path from "node:path";
import { parseOutlines, parseRecords } from "../../archive/month-file.js";
import type { SealedRecord } from "../../model.js";
import { textOrNothing } from "../../read/bytes/opened-file.js";
import type { PictureDrawing } from "../../site/drawing/drawn-files.js";
import { type FolderContent, folderContent } from "../../site/publish/folder-owners.js";
import type { SealedPart } from "../../site/render.js";
import type { PublishedArchive } from "../../site/sealed/sealed-site.js";
import { addTo } from "../../structures/lists-by-key.js";
import { codeOf } from "../terminal/code.js";
import { type Archive, readMonthRecords } from "./archive-files.js";
import { archivedPicture } from "./archived-pictures.js";
import { replaceFile } from "./replaced-file.js";

/** Stored in the output folder, so that it disappears together with the pages that it describes. */
const NOTE = ".newsfold-sealed.json";

/** The archive of a build, with what lay in the output folder when it looked. */
export interface SealedSource extends SealedPart {
  readonly content: FolderContent;
}

const NOTHING: FolderContent = { has: () => false, isLinked: () => false, all: () => [] };

/**
 * The archive for the pages of a build; null: there is none.
 *
 * @param fresh records that this build seals, which may not be in the archive's files yet
 * @param pictures of these records, as `fresh`
 * @param output null: no archived page is published yet
 */
export function sealedPart(
  { folder, stories }: Archive,
  fresh: readonly SealedRecord[],
  pictures: readonly PictureDrawing[],
  output: string | null,
): SealedSource | null {
  if (stories.length === 0) return null;
  const content = output === null ? NOTHING : folderContent(path.resolve(output));
  const added = new Map<string, SealedRecord[]>();
  for (const record of fresh) {
    const month = record.story.lastPublished.slice(0, 7);
    addTo(added, month, record);
  }
  const read = (month: string, parse: typeof parseRecords) => {
    const own = added.get(month) ?? [];
    const ids = new Set(own.map(({ story }) => story.id));
    const { records } = readMonthRecords(folder, month, parse);
    return [...records.filter(({ story }) => !ids.has(story.id)), ...own];
  };
  return {
    key: codeOf() ?? process.version,
    content,
    source: {
      read: (month) => read(month, parseRecords),
      outline: (month) => read(month, parseOutlines),
      fresh: new Set(fresh.map(({ story }) => story.id)),
      published: output === null ? null : readNote(output),
      picture: (name) => archivedPicture(folder, name, pictures),
      isThere: (name) => content.has(name),
    },
  };
}

/** Records the archived pages. Call it after the last file is in its place. */
export function notePublishedArchive(output: string, published: PublishedArchive): void {
  const file = path.join(output, NOTE);
  const text = `${JSON.stringify(published)}\n`;
  if (textOrNothing(file) === text) return;
  replaceFile(file, text);
}

function readNote(output: string): PublishedArchive | null {
  try {
    const note = JSON.parse(textOrNothing(path.join(output, NOTE))) as Partial<PublishedArchive>;
    const { key, months, quiet } = note;
    const isWhole = typeof key === "string" && typeof months === "object" && typeof quiet === "object";
    return isWhole ? { key, months, quiet } : null;
  } catch {
    return null;
  }
}
