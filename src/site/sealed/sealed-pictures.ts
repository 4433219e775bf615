/** The pictures of sealed stories: which of a record's files they are, and its pages where one of them is lost. */
import type { SealedPage, SealedRecord } from "../../model.js";

/** Whether a name is that of a file of a picture. */
export const isPictureFile = (name: string): boolean => name.startsWith("picture/");

/** The record with pages that show no picture: a page can be read without it, and browsers do not request a missing file. */
export function withoutPicture(record: SealedRecord): SealedRecord {
  return { ...record, pages: record.pages.map(withoutPictures) };
}

function withoutPictures(page: SealedPage): SealedPage {
  const { story, head, ...rest } = page.view as {
    readonly story?: { readonly picture?: object | null };
    readonly head?: { readonly image?: string; readonly data?: string };
  };
  if (!story?.picture) return page;
  // Structured data is one string, and names the picture too.
  return {
    ...page,
    view: { ...rest, head: { ...head, image: "", data: "" }, story: { ...story, picture: null } },
  };
}
