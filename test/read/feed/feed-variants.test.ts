/** More ways in which feeds come, two of a kind: authors, furniture, letters, dates, pictures, topics, addresses and XML. */
import { describe, expect, it } from "vitest";
import { type ReadArticle, readArticles } from "../read-article.js";

const TITLE = "Kiln at Marrow Lane lit after forty years";
const WORDS =
  "The kiln at Marrow Lane was lit on Saturday for the first time since 1984, and it burns for nine days.";
const PLAIN: ReadArticle = {
  title: TITLE,
  source: "The Potter",
  url: "https://potter.example/kiln",
  text: [WORDS],
};
const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';
const HEAD = "<title>The Potter</title><link>https://potter.example/</link>";
const LINK = "<link>https://potter.example/kiln</link>";
const TEXT = `<description>${WORDS}</description>`;
const item = (inside: string, title = `<title>${TITLE}</title>`, link = LINK) =>
  `<item>${title}${link}${inside}</item>`;
const rss = (items: string, first = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${first}<rss version="2.0" ${NAMESPACES}><channel>${HEAD}${items}</channel></rss>`;
const atom = (inside: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Potter</title><link href="https://potter.example/"/><id>https://potter.example/</id><entry><title>${TITLE}</title><link href="https://potter.example/kiln"/><summary>${WORDS}</summary>${inside}</entry></feed>`;

/** What differs from the plain article; undefined: it does not say it. */
type Differences = { readonly [K in keyof ReadArticle]?: ReadArticle[K] | undefined };
type Row = readonly [
  what: string,
  feed: string | Buffer,
  differences?: Differences | null,
  ...rules: string[],
];

const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from([...text], (letter) => letter.codePointAt(0) ?? 0).buffer);
const dated = (date: string) => rss(item(`${TEXT}<pubDate>${date}</pubDate>`));

const FEEDS: Readonly<Record<string, readonly Row[]>> = {
  authors: [
    [
      "in two elements",
      rss(item(`${TEXT}<dc:creator>Ona Field</dc:creator><dc:creator>Rik Salt</dc:creator>`)),
      { by: ["Ona Field", "Rik Salt"] },
    ],
    [
      "an address with the name in brackets",
      rss(item(`${TEXT}<author>desk@potter.example (Ona Field)</author>`)),
      { by: ["Ona Field"] },
    ],
    ["an address alone", rss(item(`${TEXT}<author>desk@potter.example</author>`))],
    ["a login", rss(item(`${TEXT}<dc:creator><![CDATA[admin]]></dc:creator>`))],
    [
      "of Atom, with by and a link",
      atom("<author><name>By Ona Field</name><uri>https://potter.example/ona</uri></author>"),
      { by: ["Ona Field"] },
    ],
    [
      "as a credit of Media RSS",
      rss(item(`${TEXT}<media:credit role="author">Ona Field</media:credit>`)),
      { by: ["Ona Field"] },
    ],
  ],
  "what hangs on the text": [
    [
      "the note of WordPress in German",
      rss(
        item(
          `<description><![CDATA[<p>${WORDS}</p><p>Der Beitrag <a href="/kiln">${TITLE}</a> erschien zuerst auf <a href="/">The Potter</a>.</p>]]></description>`,
        ),
      ),
    ],
    [
      "a link to go on",
      rss(
        item(
          `<description><![CDATA[<p>${WORDS}</p><p><a href="/kiln">Continue reading &rarr;</a></p>]]></description>`,
        ),
      ),
    ],
    [
      "who submitted it",
      rss(
        item(
          `<description><![CDATA[<p>${WORDS}</p> submitted by <a href="/u/clay">/u/clay</a> <a href="/kiln">[link]</a> <a href="/c">[comments]</a>]]></description>`,
        ),
      ),
    ],
    [
      "words cut in brackets",
      rss(
        item(
          "<description>The kiln at Marrow Lane was lit on Saturday. The potters of the lane say that they [&#8230;]</description>",
        ),
      ),
      {
        text: ["The kiln at Marrow Lane was lit on Saturday. The potters of the lane say that they […] |cut"],
      },
    ],
    [
      "words cut by points",
      rss(
        item(
          "<description>The kiln at Marrow Lane was lit on Saturday. The potters of the lane say that they...</description>",
        ),
      ),
      {
        text: ["The kiln at Marrow Lane was lit on Saturday. The potters of the lane say that they... |cut"],
      },
    ],
  ],
  letters: [
    [
      "windows-1251 that says so",
      Buffer.concat([
        Buffer.from(
          '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>The Potter</title><link>https://potter.example/</link><item><title>',
        ),
        Buffer.from([0xcf, 0xe5, 0xf7, 0xfc, 0x20, 0xe3, 0xee, 0xf0, 0xe8, 0xf2]),
        Buffer.from("</title><link>https://potter.example/kiln</link></item></channel></rss>"),
      ]),
      { title: "Печь горит", language: "ru", text: [] },
      "headline-alone",
    ],
    ["UTF-16 whose first byte is zero", Buffer.from(rss(item(TEXT)), "utf16le").swap16()],
    ["UTF-16 that says UTF-8", Buffer.from(`\ufeff${rss(item(TEXT))}`, "utf16le")],
    [
      "windows-1252 that says nothing",
      Buffer.from(
        rss(
          item("<description>The mayor\x92s \x93kiln\x94 cost \x805 a day.</description>"),
          '<?xml version="1.0"?>',
        ),
        "latin1",
      ),
      { text: ["The mayor’s “kiln” cost €5 a day."] },
      "encoding",
    ],
  ],
  "letters of four bytes": [
    ["with a mark", utf32(`\ufeff${rss(item(TEXT))}`), {}, "encoding"],
    ["without one, of Atom", utf32(atom("")), {}, "encoding"],
  ],
  dates: [
    [
      "a full weekday and a zone by name",
      dated("Saturday, 09 Mar 2024 18:00:00 CET"),
      { published: "2024-03-09T17:00:00Z" },
    ],
    ["a half hour's zone", dated("2024-03-09T18:00:00+05:30"), { published: "2024-03-09T12:30:00Z" }],
    ["milliseconds since 1970", dated("1710007200000"), { published: "2024-03-09T18:00:00Z" }],
    ["French, to the day", dated("9 mars 2024"), { published: "2024-03-09" }],
    ["an hour that does not exist", dated("Sat, 09 Mar 2024 25:10:00 GMT"), {}, "date"],
    ["the year one", dated("Mon, 01 Jan 0001 00:00:00 GMT"), {}, "date"],
    [
      "of Atom, when it was changed",
      atom("<updated>2024-03-09T18:00:00Z</updated>"),
      { published: "2024-03-09T18:00:00Z", updated: "2024-03-09T18:00:00Z" },
    ],
  ],
  pictures: [
    [
      "the largest way in a group",
      rss(
        item(
          `${TEXT}<media:group><media:content url="https://potter.example/k.jpg" medium="image"/></media:group>`,
        ),
      ),
      { image: "https://potter.example/k.jpg" },
    ],
    [
      "an enclosure that is a picture by its ending",
      rss(item(`${TEXT}<enclosure url="https://potter.example/k.webp" length="1"/>`)),
      { image: "https://potter.example/k.webp" },
    ],
    [
      "an enclosure that is sound",
      rss(item(`${TEXT}<enclosure url="https://potter.example/k.mp3" type="audio/mpeg"/>`)),
    ],
    ["an address that runs a script", rss(item(`${TEXT}<media:thumbnail url="javascript:alert(1)"/>`))],
    [
      "relative to the site",
      rss(item(`${TEXT}<media:thumbnail url="/k.jpg"/>`)),
      { image: "https://potter.example/k.jpg" },
    ],
  ],
  topics: [
    [
      "with their scheme, and one twice",
      rss(
        item(
          `${TEXT}<category domain="https://potter.example/">Crafts</category><category>crafts</category>`,
        ),
      ),
      { topics: ["Crafts"] },
    ],
    [
      "escaped, beside what sorts nothing",
      rss(item(`${TEXT}<category>Arts &amp;amp; Crafts</category><category>Uncategorized</category>`)),
      { topics: ["Arts & Crafts"] },
    ],
    ["labels of Atom", atom('<category term="crafts" label="Crafts"/>'), { topics: ["Crafts"] }],
    [
      "keywords of Media RSS",
      rss(item(`${TEXT}<media:keywords>kiln, clay</media:keywords>`)),
      { topics: ["kiln", "clay"] },
    ],
  ],
  addresses: [
    [
      "of the guid, without a link",
      rss(item(`${TEXT}<guid>https://potter.example/kiln</guid>`, undefined, "")),
    ],
    ["without a scheme", rss(item(TEXT, undefined, "<link>//potter.example/kiln</link>"))],
    ["relative", rss(item(TEXT, undefined, "<link>/kiln</link>"))],
    ["of a script", rss(item(TEXT, undefined, "<link>javascript:void(0)</link>")), { url: undefined }],
    [
      "in an element of Atom",
      rss(item(TEXT, undefined, '<atom:link rel="alternate" href="https://potter.example/kiln"/>')),
    ],
    [
      "with what tracks readers",
      rss(
        item(TEXT, undefined, "<link>https://potter.example/kiln?utm_source=rss&amp;utm_medium=feed</link>"),
      ),
    ],
  ],
  headlines: [
    [
      "escaped twice",
      rss(item(TEXT, "<title>Clay &amp;amp; fire: &amp;#8216;no&amp;#8217; to gas</title>")),
      { title: "Clay & fire: ‘no’ to gas" },
    ],
    ["in CDATA, with mark-up", rss(item(TEXT, `<title><![CDATA[<b>${TITLE}</b>]]></title>`))],
    [
      "of XHTML",
      atom("").replace(
        `<title>${TITLE}</title>`,
        `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Kiln at <em>Marrow Lane</em> lit after forty years</div></title>`,
      ),
    ],
  ],
  languages: [
    ["of the words, against the feed's", rss(`<language>de</language>${item(TEXT)}`)],
    [
      "of an item in a feed of another",
      rss(
        `<language>en</language>${item("<description>Der Ofen an der Marrow Lane wurde am Samstag zum ersten Mal seit 1984 angezündet und brennt neun Tage lang.</description>", "<title>Ofen brennt nach vierzig Jahren wieder</title>")}`,
      ),
      {
        title: "Ofen brennt nach vierzig Jahren wieder",
        language: "de",
        text: [
          "Der Ofen an der Marrow Lane wurde am Samstag zum ersten Mal seit 1984 angezündet und brennt neun Tage lang.",
        ],
      },
    ],
  ],
  XML: [
    ["line ends before the declaration", `\n\n${rss(item(TEXT))}`],
    [
      "entities of HTML",
      rss(item("<description>The caf&eacute; is shut&nbsp;&mdash; for now.</description>")),
      { text: ["The café is shut — for now."] },
    ],
    [
      "names in capitals",
      rss(item(TEXT)).replaceAll("item>", "ITEM>").replaceAll("description>", "DESCRIPTION>"),
    ],
    [
      "an end in the middle of a tag",
      rss(`${item(TEXT)}<item><title>Second</ti`).replace("</channel></rss>", ""),
      {},
      "feed-cut",
    ],
    ["a comment with an item", rss(`<!-- <item><title>No</title></item> -->${item(TEXT)}`)],
  ],
};

describe.each(Object.entries(FEEDS))("%s", (_, rows) => {
  it.each(rows.map(([what, feed, differences, ...rules]) => [what, feed, differences ?? {}, rules] as const))(
    "%s",
    async (_what, feed, differences, rules) => {
      const read = await readArticles(Buffer.from(feed as string), "feed.xml", "feed");
      expect(read.rules).toEqual(rules);
      const expected = Object.entries({ ...PLAIN, ...differences }).filter(
        ([, value]) => value !== undefined,
      );
      expect(read.articles).toEqual([Object.fromEntries(expected)]);
    },
  );
});
