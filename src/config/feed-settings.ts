/** `feeds` and `fetch` in `newsfold.yaml`: which feeds to download, and where to store their items. */
import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, "Expected an http(s) address"),
  v.check((address) => URL.canParse(address), "Expected an http(s) address"),
);

/**
 * Whether to download the page of an item for its whole text: `auto` where the feed has a summary only. Older YAML reads yes
 * and no as true and false.
 */
const fullText = v.pipe(
  v.union([v.picklist(["yes", "no", "auto"]), v.boolean()]),
  v.transform((value) => (typeof value === "boolean" ? (value ? "yes" : "no") : value)),
);

/** An address, the name of an OPML file, or an address with names for it. */
export const FeedConfig = v.union([
  v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s]+$|\.opml$|\.xml$/i, "Expected an http(s) address or an OPML file"),
  ),
  v.strictObject({
    /** Address of the feed, http(s). */
    address: webAddress,
    /** Name of the outlet; null: the one in the feed. */
    outlet: v.optional(v.nullable(v.string()), null),
    /** Topics of all of its items. */
    topics: v.optional(v.array(v.string()), []),
    /** Whether to download the pages of its items: yes, no or auto; absent: as in `fetch.fullText`. */
    fullText: v.optional(fullText),
    /** CSS selector of the article within such a page; absent: newsfold finds the main text itself. */
    selector: v.optional(v.pipe(v.string(), v.nonEmpty())),
  }),
]);

export const FetchConfig = v.strictObject({
  /** Folder for items, one file each. The state of the feeds is in `fetch-state.json` beside the settings. */
  folder: v.optional(v.pipe(v.string(), v.nonEmpty()), "articles"),
  /** Whether to download the pages of items, for feeds without a setting of their own: yes, no or auto. */
  fullText: v.optional(fullText, "auto"),
  /** Contact for hosts that have questions about the requests: address of a page, or a mail address. */
  contact: v.optional(v.nullable(v.string()), null),
  /** Days after which an item that its feed no longer lists is removed; null: never. */
  days: v.optional(v.nullable(count), null),
  /** Most items to keep of a feed; null: all. */
  items: v.optional(v.nullable(count), null),
  /** Whether feeds on this machine and its private network are allowed. A redirect of a foreign feed could lead there. */
  allowPrivate: v.optional(v.boolean(), false),
});
