/** `feeds` and `fetch` in `newsfold.yaml`: which feeds are asked, and where their items are stored. */
import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, "Expected an http(s) address"),
  v.check((address) => URL.canParse(address), "Expected an http(s) address"),
);

/**
 * Whether the page of an item is fetched for its whole text: `auto` where the feed gives a summary. True and false are what
 * YAML of older kinds makes of yes and no.
 */
const fullText = v.pipe(
  v.union([v.picklist(["yes", "no", "auto"]), v.boolean()]),
  v.transform((value) => (typeof value === "boolean" ? (value ? "yes" : "no") : value)),
);

/** An address, the name of an OPML file, or an address with what the digest is to call it. */
export const FeedConfig = v.union([
  v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s]+$|\.opml$|\.xml$/i, "Expected an http(s) address or an OPML file"),
  ),
  v.strictObject({
    /** Of the feed, http(s). */
    address: webAddress,
    /** Name of the outlet; null: as the feed has it. */
    outlet: v.optional(v.nullable(v.string()), null),
    /** Topics of all of its items. */
    topics: v.optional(v.array(v.string()), []),
    /** Whether the pages of its items are fetched: yes, no, or auto; absent: as `fetch.fullText` has it. */
    fullText: v.optional(fullText),
    /** CSS selector of the part of such a page that is the article; absent: newsfold finds it. */
    selector: v.optional(v.pipe(v.string(), v.nonEmpty())),
  }),
]);

export const FetchConfig = v.strictObject({
  /** Where `newsfold fetch` stores items, one file each. What it remembers is in `fetch-state.json` beside the settings. */
  folder: v.optional(v.pipe(v.string(), v.nonEmpty()), "articles"),
  /** Whether the pages of items are fetched, for feeds that do not say so themselves: yes, no, or auto. */
  fullText: v.optional(fullText, "auto"),
  /** Whom a host can ask about the requests: an address of a page or mail. */
  contact: v.optional(v.nullable(v.string()), null),
  /** Days after which an item that its feed holds no more is taken out; null: never. */
  days: v.optional(v.nullable(count), null),
  /** Items of a feed that are kept at most; null: all. */
  items: v.optional(v.nullable(count), null),
  /** Whether feeds on this machine and its network may be asked. A feed of somebody else's could lead there. */
  allowPrivate: v.optional(v.boolean(), false),
});
