/** OPML -> the feeds that it names. Folders are topics. */

import { elements, parseXml, type XmlElement } from "../read/xml/xml-tree.js";
import type { FullText } from "./full-text.js";

export interface ListedFeed {
  /** http(s). */
  readonly address: string;
  readonly outlet: string | null;
  readonly topics: readonly string[];
  /** Whether the pages of its items are asked for. */
  readonly fullText: FullText;
  /** Of the part of such a page that is the article; null: newsfold finds it. */
  readonly selector: string | null;
}

/** What a list of feeds says of one. */
export type OutlinedFeed = Pick<ListedFeed, "address" | "outlet" | "topics">;

/**
 * Parses a list of feeds.
 *
 * @throws Error where the text names no feed
 */
export function parseOpml(text: string): OutlinedFeed[] {
  const found = new Map<string, OutlinedFeed>();
  const walk = (element: XmlElement, folders: readonly string[]) => {
    for (const child of elements(element)) {
      if (child.name !== "outline") walk(child, folders);
      else {
        const { xmlurl, title, text: label } = child.attributes;
        const name = (title?.trim() || label?.trim()) ?? "";
        const address = xmlurl?.trim() ?? "";
        if (/^https?:\/\/./i.test(address) && URL.canParse(address) && !found.has(address))
          found.set(address, { address, outlet: name === "" ? null : name, topics: folders });
        const isFolder = xmlurl === undefined && name !== "";
        walk(child, isFolder ? [...new Set([...folders, name])] : folders);
      }
    }
  };
  walk(parseXml(text), []);
  if (found.size === 0)
    throw new Error("Unexpected list without feeds, expected OPML whose outlines have an `xmlUrl`");
  return [...found.values()];
}
