/**
 * Which classes of pages, feeds and folders the fixtures hold, and two variants of each in other words. A fixture that no class names
 * fails here, and so does a class with fewer than two variants, or with one that its test file no longer has.
 *
 * Fixtures of pages are tested by `saved-pages.test.ts`, of feeds by `feed/wild-feeds.test.ts` (two, l11 and l13, also by
 * `../pipeline/received-folders.test.ts`), of folders by `../pipeline/received-folders.test.ts`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const TESTS = new URL("../", import.meta.url);
const FEWEST = 2;

/** Numbers of the fixtures, then the test file with the names of variants in it, as they are written there. */
type Class = readonly [numbers: string, file: string, ...variants: string[]];

const KINDS = "read/page-kinds.test.ts";
const PAGES = "read/page-variants.test.ts";
const METADATA = "read/page-metadata.test.ts";
const DECODE = "read/decode.test.ts";
const FEED = "read/feed/feed.test.ts";
const ITEMS = "read/feed/kinds.test.ts";
const FEEDS = "read/feed/feed-variants.test.ts";
const OWN = "read/feed/own-feeds.test.ts";
const FOLDERS = "pipeline/received-folders.test.ts";
const RECEIVED = "pipeline/received-variants.test.ts";
const WRITING = "pipeline/received-writing.test.ts";

const CLASSES: Readonly<Record<string, readonly Class[]>> = {
  "read/pages": [
    ["00 13", PAGES, "two sentences in one paragraph", "three short paragraphs beside a long list of links"],
    ["01", KINDS, "one answer of two speakers", "a paragraph that a script printed twice"],
    ["03", PAGES, "in the caption box of an editor", "in a figure with a credit of its own"],
    ["04", PAGES, "as a list under a heading", "as a paragraph with a label"],
    ["06 06b", PAGES, "a wall of consent in another language", "a check for robots"],
    [
      "07",
      PAGES,
      "with posts as sections and times of machines",
      "whose posts alone are dated, the newest first",
    ],
    ["08", PAGES, "with paragraphs", "in a graph, with entities"],
    ["09b", KINDS, "in a list, with answers", "in boxes, with their days"],
    ["10", PAGES, "beside an empty element", "as HTML"],
    ["11 29 31", KINDS, "a noscript inside an empty main", "text that no reader sees", "a closed one"],
    ["12", KINDS, "a search form", "a form of signs inside the article"],
    ["14", KINDS, "a base below the site's root", "a base without a scheme"],
    ["15b", KINDS, "SingleFile, in one line", "SingleFile, whose page says when it was published"],
    ["16", KINDS, "a front without articles as elements", "a topic's page"],
    ["18", KINDS, "with a picture's address", "with nothing but the network's words"],
    ["19", PAGES, "with a caption and heads at the side", "in a box that scrolls"],
    [
      "21",
      PAGES,
      "that repeat a sentence of the text, as an aside",
      "that repeat one, as a quotation with its speaker",
    ],
    ["22", PAGES, "with the office of who signs", "of three, with commas"],
    ["23 23b", PAGES, "in microdata, with its date", "in an h-entry"],
    ["25", KINDS, "one below the other, of an endless page", "in sections without a main"],
    ["26", KINDS, "in a box of its own", "as plain items above the text"],
    [
      "28",
      PAGES,
      "in AMP, with the canonical address",
      "in AMP, with a canonical address relative to its own",
    ],
    ["31b", KINDS, "details", "a class that hides"],
    ["40", PAGES, "with a zone as a name", "without seconds and colon in the zone", "of Dublin Core, a day"],
    ["50 51", DECODE, "koi8-r", "shift_jis", "euc-jp", "windows-1253"],
    ["53", PAGES, "windows-1252 that says it is Latin-1", "UTF-16 with its mark"],
    ["60", KINDS, "as items of a list", "with headings above each figure"],
    ["61", KINDS, "of the outlet about itself", "of a letter to subscribe to"],
    ["62b", KINDS, "in a list of the latest", "of a comment"],
    ["63", KINDS, "with a biography behind them", "above and below the text"],
    ["63c", KINDS, "twice in the data, once in capitals", "with the desk beside the person in the data"],
    ["64", METADATA, "another story's data", "a list of stories"],
    ["64c", KINDS, "with line ends in its strings", "with comments of JavaScript and a comma too many"],
    [
      "64d",
      METADATA,
      "a graph whose nodes refer to each other (WordPress)",
      "microdata with nested items (Joomla)",
    ],
    ["64f", METADATA, "a review beside it", "comments"],
    ["65", KINDS, "the name of a company in the lead", "before the lead"],
    ["67", KINDS, "to sign up", "to follow"],
    ["68", KINDS, "who wrote and who edited", "who wrote, in brackets, and a principle"],
    ["69b", KINDS, "the site in og:title, the headline in h1", "the site's name as the first h1"],
    ["70", KINDS, "one in an article", "one with a caption"],
    ["72", KINDS, "as a nav", "as a plain list of links within the page"],
    ["73", KINDS, "with a label", "that are sponsored"],
    ["80", KINDS, "with a caption, in a figure of an editor", "of results, bare"],
    ["81", KINDS, "a zero within a word", "a bell and a backspace"],
    ["82b", KINDS, "in Portuguese", "in Norwegian"],
    ["82c", PAGES, "published and updated", "in Dutch, with who wrote it"],
  ],
  "read/feeds": [
    ["a00 a01 a03 a04 a06 a07 a09 a10", FEEDS, "in two elements", "an address alone", "a login"],
    ["b01", FEEDS, "the note of WordPress in German", "a link to go on"],
    ["b02", FEEDS, "words cut in brackets", "words cut by points"],
    ["b04", OWN, "links to talk about it", "empty elements"],
    ["b05", OWN, "in a box of their own, and a pixel", "in a figure with words of its own"],
    ["b07", OWN, "spaces in CDATA", "a picture alone"],
    ["b08", OWN, "stars and lines", "a number sign and a tilde"],
    ["b10", OWN, "of other outlets, in an unordered list", "of one outlet"],
    ["c01 c03 c04 c06 c07 c09 c19", DECODE, "windows-1251", "euc-kr", "big5", "windows-874"],
    ["c10 c11", FEEDS, "UTF-16 that says UTF-8", "UTF-16 whose first byte is zero"],
    ["c13 c14 c16", OWN, "UTF-8 as windows-1252", "windows-1252 as UTF-8"],
    ["c17", FEEDS, "with a mark", "without one, of Atom"],
    ["c20", OWN, "a charset that nobody has", "a charset without a name"],
    [
      "d01 d02 d04 d05 d07 d08 d10 d11 d13 d14",
      FEEDS,
      "a full weekday and a zone by name",
      "a half hour's zone",
    ],
    ["d16 d17 d19 d20 d22", FEEDS, "milliseconds since 1970", "French, to the day"],
    ["d23 d25 d26 d28 d29", FEEDS, "an hour that does not exist", "the year one"],
    ["g02", FEEDS, "of the words, against the feed's", "of an item in a feed of another"],
    [
      "i00 i02 i03 i05 i06",
      FEEDS,
      "the largest way in a group",
      "an enclosure that is a picture by its ending",
    ],
    ["i08 i09", FEEDS, "an address that runs a script", "relative to the site"],
    [
      "k00 k01 k03 k04 k06 k07",
      FEEDS,
      "with their scheme, and one twice",
      "escaped, beside what sorts nothing",
    ],
    ["l01 l02", ITEMS, "<guid>https://gull.example/g</guid>", "<guid>4711</guid>"],
    [
      "l04",
      ITEMS,
      "<feedburner:origLink>https://gull.example/o</feedburner:origLink>",
      "<feedburner:origLink>/o</feedburner:origLink>",
    ],
    ["l05", ITEMS, '<link xml:base="n/" href="a"/>', '<link xml:base="https://tern.example/n/">a</link>'],
    ["l07 l08", ITEMS, "<link>/a?x=1&y=2</link>", "<link>//gull.example/a</link>"],
    ["l10", FOLDERS, "no address and no guid", "a guid that is no address"],
    ["l11 l13", FOLDERS, "one guid and two pages", "one page for all news"],
    ["l14", ITEMS, "<link>javascript:alert(1)</link>", "<link>data:text/html,Pier</link>"],
    [
      "p01",
      OWN,
      "told by its summary, with the author of the show",
      "with notes as HTML and a shorter subtitle",
    ],
    ["t01 t03 t09", FEEDS, "escaped twice", "escaped, beside what sorts nothing"],
    ["t04", FEEDS, "in CDATA, with mark-up", "of XHTML"],
    ["t06", OWN, "an empty one", "none, and a text in HTML"],
    ["t07", OWN, "a year", "a score"],
    ["x01", OWN, "a byte order mark and a comment", "a warning of a program"],
    ["x03 x04 x07", OWN, "an ampersand in an address", "a less-than sign", "a bell", "a zero"],
    ["x06", ITEMS, "Mill <em>burns</em> down", "<p>One <b>and</b> two.</p><p>Three.</p>"],
    ["x09 x10", ITEMS, "within words", "within CDATA"],
    ["x12 x13", ITEMS, "prefixes of its own", "other prefixes", "Atom with a prefix"],
    ["x15 x16", FEED, '<!ENTITY l0 "ha">', '<!ENTITY e SYSTEM "file:///etc/hostname">'],
    ["x18", OWN, "a page in upper case", "a page that XML declares"],
    ["x19", OWN, "a list without items, in Atom", "a JSON Feed without items"],
    ["x21", OWN, "escaped by halves", "in two parts"],
    ["x22", OWN, "beside the channel, which stands last", "in a list of their own"],
    ["z13", OWN, "a list of feeds in folders", "a list of lists"],
    ["z15", OWN, "a sitemap of news", "an index of sitemaps"],
  ],
  "pipeline/received": [
    ["01", RECEIVED, "fbclid, gclid and mc_cid", "at_medium, cmpid and a fragment"],
    ["02", RECEIVED, "a page for printing", "a page of AMP with its own address in its data"],
    ["03", RECEIVED, "in English", "of an analysis"],
    ["05", RECEIVED, "with numbers", "with words"],
    ["07", RECEIVED, "with a dash before its name", "behind a bar"],
    ["08", RECEIVED, "whole, with a line before it", "two paragraphs, with words of its own around them"],
    ["09", RECEIVED, "of a forum", "of a newspaper of old"],
    ["27", RECEIVED, "a limit of requests", "a page that moved"],
    ["28", RECEIVED, "a trial", "a gift"],
    ["38", WRITING, "short forms of money", "words"],
    [
      "40",
      WRITING,
      "of a dotted date, and of one that another of its outlet explains",
      "of a date that can be either, and of one that is none",
    ],
    ["46", WRITING, "in headline and lead", "in the whole text"],
    ["47", WRITING, "an override that no mark ends, and Hebrew", "flags, joined emoji and width zero"],
    ["48", WRITING, "numbers behind words, and a list of sources", "a program, and a note at the end"],
    ["52", RECEIVED, "of roads, planes and laws", "of games, rooms and calls"],
  ],
};

/** "40-date-01.html" -> "40"; "06b-bot.html" -> "06b"; "a00.xml" -> "a00". */
const numberOf = (name: string): string => /^[a-z]?\d+[a-z]?/.exec(name)?.[0] ?? name;

/** How a test file has it: a name between quotation marks, mark-up as part of a longer literal. */
const written = (variant: string): string => (variant.includes("<") ? variant : `"${variant}"`);

describe.each(Object.entries(CLASSES))("fixtures of %s", (folder, classes) => {
  it("are each of a class", () => {
    const found = new Set(readdirSync(new URL(`fixtures/${folder}/`, TESTS)).map(numberOf));
    expect([...found].sort()).toEqual(classes.flatMap(([numbers]) => numbers.split(" ")).sort());
  });

  it.each(classes)("%s has two variants or more in %s", (_, file, ...variants) => {
    const text = readFileSync(new URL(file, TESTS), "utf8");
    const held = new Set(variants.filter((variant) => text.includes(written(variant))));
    expect([...held]).toEqual(variants);
    expect(held.size).toBeGreaterThanOrEqual(FEWEST);
  });
});
