/** What the items of a fetched feed change in the store: which are new, which say something else than before. */
import { readDate } from "../dates/date-field.js";
import { addressKey, namesArticle } from "../extract/header/address-key.js";
import type { SeparateItem } from "../read/feed/separate-items.js";
import { sha256Hex } from "../structures/sha256.js";
import { Addresses } from "../words/address.js";
import { versionFile } from "../words/item-file-names.js";
import { tokens } from "../words/text/tokens.js";
import type { KnownItem, KnownItems } from "./feed-state.js";

/** A file to write, and one to keep beside it first. Paths are relative to the folder of articles. */
export interface ItemChange {
  readonly kind: "new" | "changed";
  readonly key: string;
  readonly known: KnownItem;
  readonly text: string;
  /** Where the text that is in `known.file` goes before it is replaced; null for a new item. */
  readonly earlier: string | null;
}

export interface ItemChanges {
  readonly changes: readonly ItemChange[];
  /** All items that the feed holds now, by their keys. */
  readonly present: ReadonlyMap<string, SeparateItem>;
  /** New keys of known items whose guid another item has now. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface FetchedItems {
  readonly items: readonly SeparateItem[];
  /** Name of the folder of its outlet. */
  readonly folder: string;
  readonly feed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What a file of the store holds; null or undefined: no item. */
  readonly storedItem: (file: string) => SeparateItem | null | undefined;
}

/** Share of the shorter text's words that a new text of an item keeps; two unlike articles share a quarter, the commonest. */
const KEPT = 0.4;

/**
 * A feed's item is one that is known if its guid, its address or its words are. Outlets change each of them: a guid that is
 * new with each fetch is no new article. A guid alone proves nothing: some outlets give the same one to story after story.
 *
 * @param taken whether a file of that name is there, in the store or among those given out
 */
export function itemChanges(
  known: KnownItems,
  { items, folder, feed, now, storedItem }: FetchedItems,
  taken: (file: string) => boolean,
): ItemChanges {
  const byAddress = new Map<string, string>();
  const byHash = new Map<string, string>();
  for (const [key, { at, hash: content }] of Object.entries(known)) {
    if (at !== null) byAddress.set(at, key);
    byHash.set(content, key);
  }
  const guids = new Map<string, number>();
  for (const { guid } of items) if (guid !== null) guids.set(guid, (guids.get(guid) ?? 0) + 1);
  const changes: ItemChange[] = [];
  const renamed = new Map<string, string>();
  const present = new Map<string, SeparateItem>();
  const given = new Set<string>();
  for (const item of items) {
    const content = contentHash(item);
    const at = itemAddress(item);
    // Items that share a guid have none.
    const guid = item.guid !== null && guids.get(item.guid) === 1 ? item.guid : null;
    const namesake = guid !== null && Object.hasOwn(known, guid) ? known[guid] : undefined;
    const isReused = namesake !== undefined && isAnother(item, namesake, { content, at }, storedItem);
    const byGuid = isReused ? null : guid;
    const old = [byGuid, at === null ? null : byAddress.get(at), byHash.get(content)].find(
      (key) => key !== null && key !== undefined && Object.hasOwn(known, key),
    );
    if (isReused && guid !== null && old === undefined) renamed.set(guid, `${guid} ${namesake.hash}`);
    const key = old ?? guid ?? at ?? content;
    if (present.has(key)) continue;
    present.set(key, item);
    const before = old == null ? undefined : known[old];
    if (before?.hash === content) continue;
    const text = withOrigin(item, feed, now);
    if (before === undefined) {
      const file = freeName(
        itemFileName(item, folder, now),
        item.ending,
        (name) => taken(name) || given.has(name),
      );
      given.add(file);
      changes.push({
        kind: "new",
        key,
        known: { file, hash: content, at, versions: 0 },
        text,
        earlier: null,
      });
    } else {
      const versions = before.versions + 1;
      const { page: _, picture: __, ...same } = before;
      const earlier = versionFile(before.file, versions);
      changes.push({
        kind: "changed",
        key,
        known: { ...same, hash: content, at, versions },
        text,
        earlier,
      });
    }
  }
  return { changes, present, renamed };
}

/** Whether an item is another story than the one that had its guid: neither address nor words are the same. */
function isAnother(
  item: SeparateItem,
  namesake: KnownItem,
  { content, at }: { readonly content: string; readonly at: string | null },
  storedItem: FetchedItems["storedItem"],
): boolean {
  if (namesake.hash === content || (at !== null && namesake.at === at)) return false;
  const stored = storedItem(namesake.file);
  if (!stored) return false;
  const [one, other] = [wordsOfItem(stored), wordsOfItem(item)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both < Math.min(one.size, other.size) * KEPT;
}

/** Of headline and text. A date alone that changes makes no other article. */
export function contentHash({ document }: SeparateItem): string {
  return sha256Hex(`${document.fields.title ?? ""}\n${document.text}`).slice(0, 24);
}

/** The different words of an item's headline and text, folded as in `Token.text`. */
export function wordsOfItem({ document }: SeparateItem): Set<string> {
  return new Set(tokens(`${document.fields.title ?? ""}\n${document.text}`).map(({ text }) => text));
}

/** The address of an item without what tells its copies apart; null where it names no article. */
export function itemAddress({ document }: SeparateItem): string | null {
  const { url } = document.fields;
  if (url === undefined || !URL.canParse(url)) return null;
  const at = addressKey(url);
  return namesArticle(at) ? at.key : null;
}

/** `coast-post/2024-05-07-ferry-runs-aground`: the day that the item names, else the day on which it was seen first. */
function itemFileName({ document }: SeparateItem, folder: string, now: number): string {
  const { published, updated, title } = document.fields;
  const day = (dateOf(published ?? updated) ?? new Date(now).toISOString()).slice(0, "2024-05-07".length);
  const words = title ?? document.text.slice(0, 80);
  return `${folder}/${day}-${new Addresses().give(words, `${words}${document.text}`)}`;
}

/** ISO 8601; null where it is none, or leaves open which day it is. */
function dateOf(text: string | undefined): string | null {
  const read = text === undefined ? null : readDate(text);
  return read?.kind === "date" ? read.iso : null;
}

function freeName(stem: string, ending: string, taken: (file: string) => boolean): string {
  for (let number = 1; ; number++) {
    const file = `${stem}${number === 1 ? "" : `-${number}`}.${ending}`;
    if (!taken(file)) return file;
  }
}

const SEEN = /^(?:\s*<\?xml[^>]*>\s*)?<!-- first seen (\S+) in /;

/** A new text of an item with the time at which its first one was seen. @param stored the text that it replaces */
export function withFirstSeen(text: string, stored: string, file: string): string {
  if (file.endsWith(".json")) {
    const [own, old] = [text, stored].map((one) => JSON.parse(one) as { _fetched?: { first_seen?: string } });
    const seen = old?._fetched?.first_seen;
    if (seen === undefined) return text;
    return `${JSON.stringify({ ...own, _fetched: { ...own?._fetched, first_seen: seen } }, null, 2)}\n`;
  }
  const seen = SEEN.exec(stored)?.[1];
  const at = SEEN.exec(text);
  if (seen === undefined || at?.[1] === undefined) return text;
  return at[0].replace(at[1], () => seen) + text.slice(at[0].length);
}

/** Says in the file where it came from and when it was seen first, where no reader takes it for words of the outlet. */
function withOrigin({ text, ending }: SeparateItem, feed: string, now: number): string {
  const seen = `${new Date(now).toISOString().slice(0, 16)}Z`;
  if (ending === "json")
    return `${JSON.stringify({ ...JSON.parse(text), _fetched: { first_seen: seen, feed } }, null, 2)}\n`;
  const note = `<!-- first seen ${seen} in ${feed.replaceAll("--", "%2D%2D")} -->\n`;
  const declaration = /^\s*<\?xml[^>]*>\s*/.exec(text)?.[0] ?? "";
  return `${declaration.trim()}${declaration === "" ? "" : "\n"}${note}${text.slice(declaration.length)}`;
}
