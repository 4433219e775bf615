/** Ways in which feeds go wrong, two of each that no other table holds: what they must give all the same. */
import { describe, expect, it } from "vitest";
import { type ReadArticle, readArticles } from "../read-article.js";

const TITLE = "Weir at Tollen gives way";
const WORDS = "The weir at Tollen gave way on Tuesday night, and the meadows below it stand under water.";
const PLAIN: ReadArticle = {
  title: TITLE,
  source: "The Miller",
  url: "https://miller.example/weir",
  text: [WORDS],
};
const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const HEAD = "<title>The Miller</title><link>https://miller.example/</link>";
const LINK = "<link>https://miller.example/weir</link>";
const titled = (inside: string, title = TITLE) => `<item><title>${title}</title>${LINK}${inside}</item>`;
const WHOLE = titled(`<description>${WORDS}</description>`);
const rss = (items: string, first = '<?xml version="1.0"?>') =>
  `${first}<rss version="2.0" ${NAMESPACES}><channel>${HEAD}${items}</channel></rss>`;
const utf8 = (text: string) => Buffer.from(text);

/** What differs from the plain article; undefined: it does not say it. */
type Differences = { readonly [K in keyof ReadArticle]?: ReadArticle[K] | undefined };
type Row = readonly [what: string, bytes: Buffer, differences: Differences | null, ...rules: string[]];

const FEEDS: Readonly<Record<string, readonly Row[]>> = {
  "an item without a text": [
    [
      "links to talk about it",
      utf8(
        rss(
          titled(
            '<description><![CDATA[<a href="/weir#talk">4 comments</a> | <a href="/weir">Link</a>]]></description>',
          ),
        ),
      ),
      { text: [] },
      "all-furniture",
    ],
    [
      "empty elements",
      utf8(rss(titled("<description/><content:encoded> </content:encoded>"))),
      { text: [] },
      "headline-alone",
    ],
  ],
  "pictures among the words": [
    [
      "in a box of their own, and a pixel",
      utf8(
        rss(
          titled(
            `<description><![CDATA[<div class="pic"><img src="https://miller.example/w.jpg" width="640" height="400"></div><p>${WORDS}</p><img src="https://count.example/1.gif" width="1px" height="1px">]]></description>`,
          ),
        ),
      ),
      { image: "https://miller.example/w.jpg" },
    ],
    [
      "in a figure with words of its own",
      utf8(
        rss(
          titled(
            `<content:encoded><![CDATA[<figure><img src="/w.jpg"><figcaption>The weir on Monday.</figcaption></figure><p>${WORDS}</p>]]></content:encoded>`,
          ),
        ),
      ),
      { image: "https://miller.example/w.jpg" },
    ],
  ],
  "a content that says nothing": [
    [
      "spaces in CDATA",
      utf8(
        rss(
          titled(`<description>${WORDS}</description><content:encoded><![CDATA[  \n ]]></content:encoded>`),
        ),
      ),
      {},
    ],
    [
      "a picture alone",
      utf8(
        rss(
          titled(
            `<description>${WORDS}</description><content:encoded><![CDATA[<p><img src="/w.jpg"></p>]]></content:encoded>`,
          ),
        ),
      ),
      { image: "https://miller.example/w.jpg" },
    ],
    [
      "an empty paragraph",
      utf8(
        rss(
          titled(
            `<description>${WORDS}</description><content:encoded><![CDATA[<p>&nbsp;</p>]]></content:encoded>`,
          ),
        ),
      ),
      {},
    ],
  ],
  "plain text with signs": [
    [
      "stars and lines",
      utf8(
        rss(titled(`<description>${WORDS}\n\nA guest gave it 2 * 2 of 5 stars &amp; left.</description>`)),
      ),
      { text: [WORDS, "A guest gave it 2 * 2 of 5 stars & left."] },
    ],
    [
      "a number sign and a tilde",
      utf8(rss(titled(`<description>${WORDS}\n\nIt is weir #4 of the county, ~90 years old.</description>`))),
      { text: [WORDS, "It is weir #4 of the county, ~90 years old."] },
    ],
  ],
  "an aggregator's list": [
    [
      "of other outlets, in an unordered list",
      utf8(
        rss(
          titled(
            '<description>&lt;ul&gt;&lt;li&gt;&lt;a href="https://a.example/1"&gt;Weir at Tollen gives way&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;River Post&lt;/font&gt;&lt;/li&gt;&lt;li&gt;&lt;a href="https://b.example/1"&gt;Meadows under water&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;Herald&lt;/font&gt;&lt;/li&gt;&lt;/ul&gt;</description><source url="https://a.example">River Post</source>',
            `${TITLE} - River Post`,
          ),
        ),
      ),
      { source: "River Post", text: [] },
      "headline-alone",
    ],
    [
      "of one outlet",
      utf8(
        rss(
          titled(
            '<description>&lt;a href="https://a.example/1"&gt;Weir at Tollen gives way&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;River Post&lt;/font&gt;</description><source url="https://a.example">River Post</source>',
            `${TITLE} - River Post`,
          ),
        ),
      ),
      { source: "River Post", text: [] },
      "headline-alone",
    ],
  ],
  "letters declared wrongly": [
    [
      "UTF-8 as windows-1252",
      utf8(
        rss(
          titled(`<description>${WORDS}</description>`, "Wehr in Tölln bricht"),
          '<?xml version="1.0" encoding="windows-1252"?>',
        ),
      ),
      { title: "Wehr in Tölln bricht" },
    ],
    [
      "windows-1252 as UTF-8",
      Buffer.from(
        rss(
          titled(`<description>${WORDS}</description>`, "Weir\x92s keeper \x93safe\x94"),
          '<?xml version="1.0" encoding="utf-8"?>',
        ),
        "latin1",
      ),
      { title: "Weir’s keeper “safe”" },
      "encoding",
    ],
    [
      "a charset that nobody has",
      utf8(
        rss(
          titled(`<description>${WORDS}</description>`, "Wehr in Tölln"),
          '<?xml version="1.0" encoding="x-miller"?>',
        ),
      ),
      { title: "Wehr in Tölln" },
      "encoding",
    ],
    [
      "a charset without a name",
      utf8(
        rss(
          titled(`<description>${WORDS}</description>`, "Wehr in Tölln"),
          '<?xml version="1.0" encoding=""?>',
        ),
      ),
      { title: "Wehr in Tölln" },
    ],
  ],
  "an episode": [
    [
      "told by its summary, with the author of the show",
      utf8(
        `<rss version="2.0" ${NAMESPACES}><channel>${HEAD}<itunes:author>Ida Berg</itunes:author><item><title>S2 E4 - ${TITLE}</title><itunes:title>${TITLE}</itunes:title>${LINK}<itunes:summary>${WORDS}</itunes:summary></item></channel></rss>`,
      ),
      { by: ["Ida Berg"] },
    ],
    [
      "with notes as HTML and a shorter subtitle",
      utf8(
        rss(
          titled(
            `<itunes:subtitle>A weir breaks</itunes:subtitle><content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded><enclosure url="https://miller.example/4.mp3" type="audio/mpeg"/>`,
          ),
        ),
      ),
      { dek: "A weir breaks" },
    ],
  ],
  "an item without a title": [
    ["an empty one", utf8(rss(titled(`<description>${WORDS}</description>`, ""))), { title: WORDS }],
    [
      "none, and a text in HTML",
      utf8(
        rss(
          `<item>${LINK}<description><![CDATA[<p>${WORDS}</p><p>The mill is shut.</p>]]></description></item>`,
        ),
      ),
      { title: WORDS, text: [WORDS, "The mill is shut."] },
    ],
  ],
  "a title of figures": [
    ["a year", utf8(rss(titled(`<description>${WORDS}</description>`, "1984"))), { title: "1984" }],
    ["a score", utf8(rss(titled(`<description>${WORDS}</description>`, "3:2"))), { title: "3:2" }],
  ],
  "what stands before the feed": [
    ["a byte order mark and a comment", utf8(`\uFEFF<!-- made by hand -->\n${rss(WHOLE, "")}`), {}],
    ["a warning of a program", utf8(`Notice: cache is old in feed.php on line 4\n${rss(WHOLE)}`), {}],
  ],
  "signs that XML does not allow": [
    [
      "an ampersand in an address",
      utf8(
        rss(
          `<item><title>Mill & Sons</title><link>https://miller.example/?a=1&b=2</link><description>${WORDS}</description></item>`,
        ),
      ),
      { title: "Mill & Sons", url: "https://miller.example/?a=1&b=2" },
    ],
    [
      "a less-than sign",
      utf8(rss(titled("<description>The gap is < 4 m wide, and > 2 m deep.</description>"))),
      { text: ["The gap is < 4 m wide, and > 2 m deep."] },
    ],
    [
      "a bell",
      utf8(rss(titled(`<description>${WORDS.replace("meadows", "mea\u0007dows")}</description>`))),
      {},
    ],
    [
      "a zero",
      utf8(rss(titled(`<description>${WORDS.replace("meadows", "mea\u0000dows")}</description>`))),
      {},
    ],
  ],
  "CDATA in CDATA": [
    [
      "escaped by halves",
      utf8(
        rss(
          titled(
            "<description><![CDATA[The mill writes ]]]]><![CDATA[> on its sacks since Tuesday.]]></description>",
          ),
        ),
      ),
      { text: ["The mill writes ]]> on its sacks since Tuesday."] },
    ],
    [
      "in two parts",
      utf8(
        rss(titled("<description><![CDATA[The weir gave way]]><![CDATA[ on Tuesday night.]]></description>")),
      ),
      { text: ["The weir gave way on Tuesday night."] },
    ],
  ],
  "items in other places": [
    [
      "beside the channel, which stands last",
      utf8(`<rss version="2.0">${WHOLE}<channel>${HEAD}</channel></rss>`),
      {},
    ],
    [
      "in a list of their own",
      utf8(`<rss version="2.0"><channel>${HEAD}<items>${WHOLE}</items></channel></rss>`),
      {},
    ],
  ],
  "what is no feed": [
    [
      "a page in upper case",
      utf8("<HTML><HEAD><TITLE>Moved</TITLE></HEAD><BODY>Moved here.</BODY></HTML>"),
      null,
      "feed-page",
    ],
    [
      "a page that XML declares",
      utf8(
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Gone.</p></body></html>',
      ),
      null,
      "feed-page",
    ],
    [
      "a list without items, in Atom",
      utf8('<feed xmlns="http://www.w3.org/2005/Atom"><title>The Miller</title></feed>'),
      null,
      "empty",
    ],
    [
      "a JSON Feed without items",
      utf8('{"version":"https://jsonfeed.org/version/1.1","title":"The Miller","items":[]}'),
      null,
      "empty",
    ],
    [
      "a list of feeds in folders",
      utf8(
        '<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="Rivers"><outline type="rss" text="The Miller" xmlUrl="https://miller.example/feed"/></outline></body></opml>',
      ),
      null,
      "feed-list",
    ],
    [
      "a list of lists",
      utf8(
        '<opml version="1.0"><body><outline text="Rivers" type="include" url="https://miller.example/r.opml"/></body></opml>',
      ),
      null,
      "feed-list",
    ],
    [
      "a sitemap of news",
      utf8(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://miller.example/weir</loc><news:news><news:title>Weir</news:title></news:news></url></urlset>',
      ),
      null,
      "feed-sitemap",
    ],
    [
      "an index of sitemaps",
      utf8(
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://miller.example/1.xml</loc></sitemap></sitemapindex>',
      ),
      null,
      "feed-sitemap",
    ],
  ],
};

const ROWS = Object.entries(FEEDS).flatMap(([kind, rows]) =>
  rows.map(
    ([what, bytes, differences, ...rules]) => [`${kind}: ${what}`, bytes, differences, rules] as const,
  ),
);

describe("a feed of its kind", () => {
  it.each(ROWS)("%s", async (_, bytes, differences, rules) => {
    const read = await readArticles(bytes, "feed.xml", "feed");
    const expected = Object.fromEntries(
      Object.entries({ ...PLAIN, ...differences }).filter(([, value]) => value !== undefined),
    );
    expect(read.articles).toEqual(differences === null ? [] : [expected]);
    expect(read.rules).toEqual(rules);
  });
});
