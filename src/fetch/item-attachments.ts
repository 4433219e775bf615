/** The pages and the pictures of items: which are wanted, and where they are kept, each beside its item. EDGE. */
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { withPage } from "../read/feed/item-page.js";
import { splitFeed } from "../read/feed/separate-items.js";
import { pictureEnding } from "../site/drawing/picture-codec.js";
import { PICTURES_FOLDER, storedName, storedPicture } from "../site/pictures/picture-files.js";
import { pageFile } from "../words/item-file-names.js";
import type { FeedState, KnownItem, KnownItems } from "./feed-state.js";
import { judgePage } from "./full-text.js";
import type { writeWhole } from "./item-files.js";
import type { ListedFeed } from "./opml.js";
import type { Errand, PageRequest, Taken } from "./page-visits.js";
import type { HttpAnswer } from "./requests/http.js";

/** How the page of an item is requested, judged and stored. @param folder of the items */
export function pageErrand(folder: string, write: typeof writeWhole): Errand {
  const fileOf = ({ item }: PageRequest) => path.join(folder, pageFile(item.file));
  return {
    accept: "text/html,application/xhtml+xml",
    isThere: (request) => existsSync(fileOf(request)),
    take: async (request, item, answer) => {
      const judged = judgePage(item, answer, request.feed.selector);
      if (!("page" in judged)) return judged;
      await write(fileOf(request), judged.page);
      return "kept";
    },
  };
}

/** How the picture of an item is requested, judged and stored. @param folder of the items */
export function pictureErrand(folder: string, write: typeof writeWhole): Errand {
  return {
    // Some hosts choose the format by this: those alone that a build can read.
    accept: "image/avif,image/webp,image/jpeg,image/png,image/gif",
    isThere: ({ item, wanted }) => storedPicture(folderOfItem(folder, item), wanted.address) !== null,
    take: async ({ item, wanted }, _, answer) => {
      const judged = judgePicture(answer);
      if (!("ending" in judged)) return judged;
      const name = `${storedName(wanted.address)}.${judged.ending}`;
      await write(path.join(folderOfItem(folder, item), PICTURES_FOLDER, name), answer.body);
      return "kept";
    },
  };
}

const folderOfItem = (folder: string, { file }: KnownItem): string => path.dirname(path.join(folder, file));

/** The bytes decide: hosts give types by the name of the file. */
function judgePicture({ status, body }: HttpAnswer): { readonly ending: string } | Exclude<Taken, "kept"> {
  if (status < 200 || status > 299) return { refused: `its host answers ${status}`, forGood: status === 410 };
  const ending = pictureEnding(body);
  return ending === null ? { refused: "no JPEG, PNG, WebP, GIF or AVIF", forGood: true } : { ending };
}

/** The pages that the items of a feed wait for. */
export function wantedPages(feed: ListedFeed, items: KnownItems): PageRequest[] {
  if (feed.fullText === "no") return [];
  return Object.entries(items).flatMap(([key, item]) => {
    const { page: wanted } = item;
    if (typeof wanted !== "object") return [];
    const settle: PageRequest["settle"] = (page) => {
      const { page: _, ...same } = items[key] as KnownItem;
      items[key] = page === undefined ? same : { ...same, page };
    };
    return { feed, item, wanted, settle };
  });
}

/** The pictures that the items of a feed name and nobody has fetched yet; notes of the others that they have none. */
export function wantedPictures(folder: string, feed: ListedFeed, items: KnownItems): PageRequest[] {
  return Object.entries(items).flatMap(([key, item]) => {
    if (item.picture === "not kept" || (item.picture !== undefined && "file" in item.picture)) return [];
    const settle: PageRequest["settle"] = (state) => {
      const { picture: _, ...same } = items[key] as KnownItem;
      const picture = state === "kept" ? keptPicture(folder, item, wanted.address) : state;
      items[key] = picture === undefined ? same : { ...same, picture };
    };
    const address = item.picture?.address ?? pictureAddress(folder, item);
    const wanted = item.picture ?? { address: address ?? "", tries: 0, nextTry: null };
    if (address !== null) return { feed, item, wanted, settle };
    // A page that is still to come may name one.
    if (typeof item.page !== "object") settle("not kept");
    return [];
  });
}

function keptPicture(folder: string, item: KnownItem, address: string): KnownItem["picture"] {
  const file = storedPicture(folderOfItem(folder, item), address);
  return file === null ? "not kept" : { file: path.relative(folder, file).replaceAll(path.sep, "/") };
}

/** As the build will find it in the item and its page; null: there is none that can be asked for. */
function pictureAddress(folder: string, { file }: KnownItem): string | null {
  const stored = path.join(folder, file);
  const [item] = existsSync(stored) ? splitFeed(readFileSync(stored, "utf8"), file).items : [];
  if (item === undefined) return null;
  const alone = { documents: [item.document], problems: [] };
  const page = path.join(folder, pageFile(file));
  const [whole] = existsSync(page) ? withPage(alone, readFileSync(page), page).documents : alone.documents;
  const address = whole?.fields.image;
  return address !== undefined && /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

/** Names of the picture files that items of the feeds refer to. */
export const heldPictures = (feeds: Iterable<FeedState>): Set<string> =>
  new Set(
    [...feeds].flatMap(({ items }) =>
      Object.values(items).flatMap(({ picture }) =>
        typeof picture === "object" && "file" in picture ? picture.file : [],
      ),
    ),
  );

/** Removes pictures that no item has any more. */
export async function removePictures(
  folder: string,
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): Promise<void> {
  for (const file of before) if (!now.has(file)) await rm(path.join(folder, file), { force: true });
}
