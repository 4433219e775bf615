/** Feeds as they are in the wild: each kind of fault, with what it must give. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../../src/extract/article.js";
import type { Fields } from "../../../src/model.js";
import { readFeed } from "../../../src/read/feed/feed.js";

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"';
const read = (text: string) => readFeed(text, "feed.xml");
const rss = (items: string, head = "<title>The Gull</title><link>https://gull.example/</link>") =>
  `<rss version="2.0" ${NAMESPACES}><channel>${head}${items}</channel></rss>`;
/** The one item of a feed that has this in it. */
const one = (inside: string, head?: string) => read(rss(`<item>${inside}</item>`, head)).documents[0];
const fieldsOf = (inside: string, head?: string): Fields => one(inside, head)?.fields ?? {};
const LINK = "<link>https://gull.example/a</link>";
const WORDS = "<description>The mill at Lund burnt down on Friday.</description>";

describe("authors of an item", () => {
  it.each([
    ["<author>news@gull.example (Ida Berg)</author>", ["Ida Berg"]],
    ["<dc:creator><![CDATA[By Ida Berg and Tom Hale]]></dc:creator>", ["Ida Berg", "Tom Hale"]],
    ["<dc:creator>Ida Berg</dc:creator><dc:creator>Tom Hale</dc:creator>", ["Ida Berg", "Tom Hale"]],
    ["<itunes:author>Ida Berg</itunes:author>", ["Ida Berg"]],
    ['<media:credit role="author">Ida Berg</media:credit>', ["Ida Berg"]],
    [
      '<media:content url="/a.jpg"><media:credit role="photographer">Tom Hale</media:credit></media:content>',
      undefined,
    ],
    ["<dc:creator>&lt;b&gt;Ida Berg&lt;/b&gt;</dc:creator>", ["Ida Berg"]],
    ["<author>&amp;lt;p&amp;gt;Ida Berg&amp;lt;/p&amp;gt;</author>", ["Ida Berg"]],
    ["<dc:author>Ida Berg</dc:author>", ["Ida Berg"]],
    ["<googleplay:author>Ida Berg</googleplay:author>", ["Ida Berg"]],
    ["<atom:source><atom:author><atom:name>Ida Berg</atom:name></atom:author></atom:source>", ["Ida Berg"]],
    [
      "<dc:creator>Tom Hale</dc:creator><atom:source><atom:author><atom:name>Ida Berg</atom:name></atom:author></atom:source>",
      ["Tom Hale"],
    ],
    ["<dc:creator>Saga editor</dc:creator>", ["Saga editor"]],
    ["<dc:creator>Ida Berg, Saga editor</dc:creator>", ["Ida Berg"]],
    ["<dc:creator>Night editor</dc:creator>", undefined],
    ["<dc:creator>admin</dc:creator>", undefined],
    ["<author>news@gull.example</author>", undefined],
    [
      '<author xmlns="http://www.w3.org/2005/Atom"><name>Ida Berg</name><email>i@gull.example</email></author>',
      ["Ida Berg"],
    ],
  ])("%s", (inside, expected) => {
    expect(fieldsOf(inside).authors).toEqual(expected);
  });

  it.each([
    ["<itunes:author>Ida Berg</itunes:author>", "<title>E</title>", ["Ida Berg"]],
    ["<dc:creator>Ida Berg (mailto:i@gull.example)</dc:creator>", "<title>E</title>", ["Ida Berg"]],
    ["<itunes:author>The Gull</itunes:author>", "<title>E</title>", undefined],
    ["<itunes:author>Ida Berg</itunes:author>", "<author>Tom Hale</author>", ["Tom Hale"]],
    [
      "<atom:author><atom:name>Ida Berg</atom:name></atom:author>",
      "<atom:author><atom:uri>https://gull.example/</atom:uri></atom:author>",
      ["Ida Berg"],
    ],
  ])("are those of its feed where it names none: %s %s", (head, inside, expected) => {
    expect(fieldsOf(inside, `<title>The Gull</title>${head}`).authors).toEqual(expected);
  });
});

describe("the address of an item", () => {
  it.each<[inside: string, expected: string | undefined]>([
    ["<guid>https://gull.example/g</guid>", "https://gull.example/g"],
    ['<guid isPermaLink="true">https://gull.example/g</guid>', "https://gull.example/g"],
    ['<guid isPermaLink="false">https://gull.example/g</guid>', undefined],
    ["<guid>4711</guid>", undefined],
    [`${LINK}<guid>https://gull.example/g</guid>`, "https://gull.example/a"],
    [
      "<link>https://proxy.example/~r/1</link><feedburner:origLink>https://gull.example/o</feedburner:origLink>",
      "https://gull.example/o",
    ],
    [
      "<feedburner:origLink>/o</feedburner:origLink><link>https://proxy.example/~r/2</link>",
      "https://gull.example/o",
    ],
    ["<link>/a?x=1&y=2</link>", "https://gull.example/a?x=1&y=2"],
    ["<link>//gull.example/a</link>", "https://gull.example/a"],
    ["<link>\n  https://gull.example/a\n</link>", "https://gull.example/a"],
    [
      '<link xmlns="http://www.w3.org/2005/Atom" rel="alternate" href="https://gull.example/a"/>',
      "https://gull.example/a",
    ],
    ['<item xml:base="https://gull.example/x/"/>', undefined],
    ["<link>javascript:alert(1)</link>", undefined],
    ["<link>data:text/html,Pier</link>", undefined],
    ["", undefined],
    // relations
    ['<link rel="ALTERNATE" href="https://gull.example/a"/>', "https://gull.example/a"],
    ['<link rel="" href="https://gull.example/a"/>', "https://gull.example/a"],
    [
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://gull.example/a"/>',
      "https://gull.example/a",
    ],
    ['<link rel="self" href="https://gull.example/a"/>', undefined],
    [
      '<link rel="enclosure">https://gull.example/e</link><link rel="alternate">https://gull.example/a</link>',
      "https://gull.example/a",
    ],
    // bases of the link itself
    ['<link xml:base="https://tern.example/n/">a</link>', "https://tern.example/n/a"],
    ['<link xml:base="n/" href="a"/>', "https://gull.example/n/a"],
    ['<link xml:base="n/" href="/a"/>', "https://gull.example/a"],
    ['<link xml:base="n/" href="https://tern.example/a"/>', "https://tern.example/a"],
    // without a link
    ["<url>https://gull.example/u</url>", "https://gull.example/u"],
    ['<media:player url="https://gull.example/watch"/>', "https://gull.example/watch"],
    [
      '<media:content url="https://gull.example/v.mp4"><media:player url="https://gull.example/watch"/></media:content>',
      "https://gull.example/watch",
    ],
    [`${LINK}<media:player url="https://gull.example/watch"/>`, "https://gull.example/a"],
  ])("%s", (inside, expected) => {
    expect(fieldsOf(inside + WORDS).url).toBe(expected);
  });

  it("is relative to xml:base, of the nearest that has one", () => {
    const feed = `<rss xml:base="https://gull.example/n/"><channel><item xml:base="x/"><link>a</link>${WORDS}</item><item><link>a</link>${WORDS}</item></channel></rss>`;
    const urls = read(feed).documents.map(({ fields }) => fields.url);
    expect(urls).toEqual(["https://gull.example/n/x/a", "https://gull.example/n/a"]);
  });

  it.each([
    ['<ITEM HREF="https://gull.example/a"><TITLE>T</TITLE></ITEM>', "https://gull.example/a"],
    ['<ITEM HREF="a"><TITLE>T</TITLE></ITEM>', "https://gull.example/n/a"],
    ["<ITEM><TITLE>T</TITLE></ITEM>", undefined],
  ])("is its attribute in CDF: %s", (item, expected) => {
    const feed = `<CHANNEL HREF="https://gull.example/n/">${item}</CHANNEL>`;
    expect(read(feed).documents[0]?.fields.url).toBe(expected);
  });

  it("dates an item of CDF by its attribute", () => {
    const item = '<ITEM LASTMOD="2004-05-06T23:05-05:00"><TITLE>T</TITLE></ITEM>';
    expect(read(`<CHANNEL>${item}</CHANNEL>`).documents[0]?.fields.updated).toBe("2004-05-06T23:05-05:00");
  });

  it.each([
    ['"home_page_url":"https://gull.example/"', "guid:gull.example/48213"],
    ['"feed_url":"https://gull.example/feed.json"', "guid:gull.example/48213"],
    ['"title":"No address"', undefined],
  ])("numbers the items of JSON under the host of their site: %s", (site, expected) => {
    const feed = `{"version":"https://jsonfeed.org/version/1.1",${site},"items":[{"id":48213,"content_text":"T"}]}`;
    expect(readFeed(feed, "a.json").documents[0]?.fields.id).toBe(expected);
  });

  it.each([
    ['<content type="text/html" src="https://gull.example/c"/>', "https://gull.example/c"],
    ['<content type="text/html" src="c"/>', "https://gull.example/c"],
    [
      '<link href="https://gull.example/a"/><content src="https://gull.example/c"/>',
      "https://gull.example/a",
    ],
  ])("is the source of the content of an entry without a link: %s", (inside, expected) => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gull.example/"><entry>${inside}</entry></feed>`;
    expect(read(feed).documents[0]?.fields.url).toBe(expected);
  });

  it("is the alternate that is a page, or the id, in Atom", () => {
    const entry = (inside: string) =>
      read(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry>${inside}<title>T</title></entry></feed>`,
      ).documents[0]?.fields;
    const links =
      '<link rel="self" href="https://gull.example/self"/><link rel="alternate" type="application/json" href="https://gull.example/j"/>' +
      '<link rel="alternate" type="text/html" href="https://gull.example/h"/>';
    expect(entry(links)?.url).toBe("https://gull.example/h");
    expect(entry("<id>https://gull.example/i</id>")).toMatchObject({ url: "https://gull.example/i" });
    expect(entry("<id>tag:gull.example,2024:1</id>")).toMatchObject({ id: "tag:gull.example,2024:1" });
  });
});

describe("the id of an item", () => {
  const NOWHERE = "<title>G</title>";
  it.each<[inside: string, head: string | undefined, expected: string | undefined]>([
    // unique in the feed: with the host of the item, else of the feed's site
    [`${LINK}<guid isPermaLink="false">n-4711</guid>`, NOWHERE, "guid:gull.example/n-4711"],
    ['<guid isPermaLink="false">n-4711</guid>', undefined, "guid:gull.example/n-4711"],
    ['<guid isPermaLink="false">n-4711</guid>', NOWHERE, undefined],
    ["<guid>17</guid>", undefined, undefined],
    // the feed's own address, or that in its id, where it names no site
    [
      "<guid>n-4711</guid>",
      '<atom:link rel="self" href="https://gull.example/feed.xml"/>',
      "guid:gull.example/n-4711",
    ],
    ["<guid>n-4711</guid>", "<id>tag:gull.example,2024:news</id>", "guid:gull.example/n-4711"],
    ["<guid>n-4711</guid>", "<id>tag:ann@gull.example,2024-05:news</id>", "guid:gull.example/n-4711"],
    ["<guid>n-4711</guid>", "<id>https://gull.example/news</id>", "guid:gull.example/n-4711"],
    ["<guid>n-4711</guid>", "<id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>", undefined],
    // unique anywhere
    ["<guid>6F1B2C3D-0a1b-4c2d-8e3f-0123456789ab</guid>", NOWHERE, "6f1b2c3d-0a1b-4c2d-8e3f-0123456789ab"],
    ["<guid>d41d8cd98f00b204e9800998ecf8427e</guid>", NOWHERE, "d41d8cd98f00b204e9800998ecf8427e"],
    ["<guid>d41d8cd98f00b204</guid>", NOWHERE, undefined],
    ["<guid>urn:gull:4711</guid>", NOWHERE, "urn:gull:4711"],
    ["<dc:identifier>urn:gull:4711</dc:identifier>", NOWHERE, "urn:gull:4711"],
    ["<dcterms:identifier>urn:gull:4711</dcterms:identifier>", NOWHERE, "urn:gull:4711"],
    ["<guid>urn:gull:1</guid><dc:identifier>urn:gull:2</dc:identifier>", NOWHERE, "urn:gull:1"],
  ])("%s", (inside, head, expected) => {
    expect(fieldsOf(inside + WORDS, head).id).toBe(expected);
  });

  it("is relative to the feed's own address in Atom", () => {
    const entry = "<entry><id>n/4711</id><link href='n/a.html'/><title>T</title></entry>";
    const self = '<link rel="self" href="https://gull.example/x/feed.xml"/>';
    const [document] = read(`<feed xmlns="http://www.w3.org/2005/Atom">${self}${entry}</feed>`).documents;
    expect(document?.fields).toMatchObject({
      id: "guid:gull.example/n/4711",
      url: "https://gull.example/x/n/a.html",
    });
  });

  it("is relative to xml:base in Atom", () => {
    const feed = (base: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" ${base}><entry><id>n/4711</id><title>T</title></entry></feed>`;
    const based = read(feed('xml:base="https://gull.example/x/"')).documents[0]?.fields;
    expect(based).toMatchObject({ url: "https://gull.example/x/n/4711" });
    expect(read(feed("")).documents[0]?.fields).toEqual({ title: "T" });
  });

  it.each([
    ["urn:gull:4711", { id: "urn:gull:4711" }],
    ["tag:gull.example,2024:1", { id: "tag:gull.example,2024:1" }],
    ["https://gull.example/a", { url: "https://gull.example/a" }],
  ])("is what an item of RDF is about: %s", (about, expected) => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="${about}"><title>T</title></item></rdf:RDF>`;
    expect(read(feed).documents[0]?.fields).toMatchObject(expected);
  });
});

describe("the picture of an item", () => {
  const P = "https://gull.example/p.jpg";
  it.each<[inside: string, expected: string | undefined]>([
    [`<media:content url="${P}" medium="image"/>`, P],
    [`<media:group><media:content url="${P}" type="image/jpeg"/></media:group>`, P],
    [
      `<media:content url="https://gull.example/v.mp4" type="video/mp4"><media:thumbnail url="${P}"/></media:content>`,
      P,
    ],
    [`<media:thumbnail url="${P}"/>`, P],
    [`<enclosure url="${P}" type="image/jpeg"/>`, P],
    [`<enclosure url="${P}"/>`, P],
    ['<enclosure url="https://gull.example/e.mp3" type="audio/mpeg"/>', undefined],
    [`<itunes:image href="${P}"/>`, P],
    [`<image><url>${P}</url></image>`, P],
    ['<enclosure url="/p.jpg" type="image/jpeg"/>', P],
    [
      `<content:encoded><![CDATA[<img width="1" height="1" src="https://t.example/x.gif"><img src="/p.jpg">Words.]]></content:encoded>`,
      P,
    ],
    ['<media:thumbnail url="javascript:alert(1)"/>', undefined],
    ['<content:encoded><![CDATA[<img src="data:image/gif;base64,R0">Words.]]></content:encoded>', undefined],
  ])("%s", (inside, expected) => {
    expect(fieldsOf(LINK + inside + WORDS).image).toBe(expected);
  });

  it("is none where its address is relative to nothing", () => {
    expect(fieldsOf('<media:thumbnail url="/p.jpg"/>', "<title>G</title>").image).toBeUndefined();
  });
});

describe("topics of an item", () => {
  it.each([
    ["<category>Sea, Ports; Trade</category>", ["Sea", "Ports", "Trade"]],
    ["<category>News/Harbour</category><category>news</category>", ["News", "Harbour"]],
    ["<category><![CDATA[Fish &amp; Chips]]></category>", ["Fish & Chips"]],
    ['<category text="Sea"/>', ["Sea"]],
    ['<category xmlns="http://www.w3.org/2005/Atom" term="sea" label="Sea"/>', ["Sea"]],
    ["<dc:subject>Sea</dc:subject>", ["Sea"]],
    ["<media:keywords>sea, gull</media:keywords>", ["sea", "gull"]],
    ["<category>Uncategorized</category><category>Allgemein</category>", undefined],
    ["<category>AC/DC</category>", ["AC/DC"]],
    [
      "<category><![CDATA[<p>Sea</p>]]></category><category>&lt;b&gt;Ports&lt;/b&gt;</category>",
      ["Sea", "Ports"],
    ],
    [
      "<category><![CDATA[<a href='/t/sea'>Sea</a> <a href='/t/ports'>Ports</a>]]></category>",
      ["Sea", "Ports"],
    ],
    ["<category>News &gt; Ports</category>", ["News", "Ports"]],
    ["<tags>Fire, Mills</tags>", ["Fire", "Mills"]],
    [
      '<itunes:category text="Sport"><itunes:category text="Rowing"/></itunes:category><itunes:category text="Arts"/>',
      ["Sport", "Rowing", "Arts"],
    ],
    ["<dcterms:subject>Sea</dcterms:subject>", ["Sea"]],
    ["<category>Sea</category><dcterms:subject>Ports</dcterms:subject>", ["Sea", "Ports"]],
    [
      '<media:group><media:content url="/v.mp4"><media:keywords>sea, gull</media:keywords></media:content></media:group>',
      ["sea", "gull"],
    ],
    ['<media:content url="/v.mp4"><media:category>Sea</media:category></media:content>', ["Sea"]],
    [
      '<category xmlns="http://www.w3.org/2005/Atom" term="lund-fires" label="Fires"/>',
      ["Fires", "lund-fires"],
    ],
    ['<category xmlns="http://www.w3.org/2005/Atom" term="https://a.example/t/1" label="Fires"/>', ["Fires"]],
    ['<category xmlns="http://www.w3.org/2005/Atom" term="1107" label="Fires"/>', ["Fires"]],
  ])("%s", (inside, expected) => {
    expect(fieldsOf(inside).topics).toEqual(expected);
  });
});

describe("words of an item", () => {
  it.each<[title: string, expected: string | undefined]>([
    ["Fish &amp;amp; Sons", "Fish & Sons"],
    ["Fish &amp;amp;amp; Sons &amp;#8217;24", "Fish & Sons ’24"],
    ["<![CDATA[<i>Mill</i> burns &amp; falls]]>", "Mill burns & falls"],
    ["&amp;lt;b&amp;gt;Mill&amp;lt;/b&amp;gt; burns", "Mill burns"],
    ["Mill <em>burns</em> down", "Mill burns down"],
    ["Fish & Sons", "Fish & Sons"],
    ["Caf&eacute; shut", "Café shut"],
    ["1 &lt; 2", "1 < 2"],
    // A block around the whole, and code that a page runs, are markup; the tag that a headline is about is not.
    ["<![CDATA[<h2>Mill burns</h2>]]>", "Mill burns"],
    ["&lt;p class=&quot;t&quot;&gt;Mill &lt;b&gt;burns&lt;/b&gt;&lt;/p&gt;", "Mill burns"],
    ["Why &lt;p&gt; and &lt;h2&gt; differ", "Why <p> and <h2> differ"],
    ['<![CDATA[Mill burns<script type="text/javascript">count()</script>]]>', "Mill burns"],
    ['<![CDATA[<iframe src="https://t.example/"></iframe>Mill burns]]>', "Mill burns"],
    ["<![CDATA[How <script>alert(1)</script> got in]]>", "How <script>alert(1)</script> got in"],
  ])("a headline %s", (title, expected) => {
    expect(fieldsOf(`<title>${title}</title>`).title).toBe(expected);
  });

  it("are those that Media RSS says of its film, in the group or in the film, and never a picture's", () => {
    const described = "<media:description>The mill at Lund burnt down.</media:description>";
    const film = `<media:content url="/v.mp4" type="video/mp4">${described}</media:content>`;
    const picture = `<media:content url="/p.jpg" medium="image">${described}</media:content>`;
    const textsOf = (inside: string) => one(`<title>T</title>${inside}`)?.blocks.map(({ text }) => text);
    expect(textsOf(`<media:group>${described}</media:group>`)).toEqual(["The mill at Lund burnt down."]);
    expect(textsOf(`<media:group>${film}</media:group>`)).toEqual(["The mill at Lund burnt down."]);
    expect(textsOf(film)).toEqual(["The mill at Lund burnt down."]);
    expect(textsOf(picture)).toEqual([]);
  });

  it.each([
    ["<media:group><media:title>Mill burns</media:title></media:group>", "Mill burns"],
    ['<media:content url="/v.mp4"><media:title>Mill burns</media:title></media:content>', "Mill burns"],
    ["<dcterms:title>Mill burns</dcterms:title>", "Mill burns"],
    ["<title/><dc:title>Mill burns</dc:title>", "Mill burns"],
    ["<media:title>Film of it</media:title><title>Mill burns</title>", "Mill burns"],
  ])("a headline in %s", (inside, expected) => {
    expect(fieldsOf(inside).title).toBe(expected);
  });

  const MILL = "The mill at Lund burnt down on Friday.";
  it.each<[inside: string, texts: string[]]>([
    [`<description>${MILL}</description>`, [MILL]],
    [`<content:encoded></content:encoded><description>${MILL}</description>`, [MILL]],
    ["<description><p>One <b>and</b> two.</p><p>Three.</p></description>", ["One and two.", "Three."]],
    ["<description>&amp;lt;p&amp;gt;One&amp;amp;#8217;s.&amp;lt;/p&amp;gt;</description>", ["One’s."]],
    ["<description>2 &lt; 3 &amp;&amp; 4 &gt; 3, he said.</description>", ["2 < 3 && 4 > 3, he said."]],
    ["<itunes:summary>We talk of mills.</itunes:summary>", ["We talk of mills."]],
    ["<media:description>We show mills.</media:description>", ["We show mills."]],
    ["<dc:description>We mend mills.</dc:description>", ["We mend mills."]],
    ["<dcterms:description>We mend mills.</dcterms:description>", ["We mend mills."]],
    [
      "<description><![CDATA[A page of 1998 began with <!DOCTYPE and no words.]]></description>",
      ["A page of 1998 began with <!DOCTYPE and no words."],
    ],
    ["<description>One\u000b and\u0008 two.</description>", ["One and two."]],
    [
      `<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>One.</xhtml:p><xhtml:p>Two.</xhtml:p></xhtml:body>`,
      ["One.", "Two."],
    ],
    // what the program that made the feed hangs on it
    [
      `<description><![CDATA[<p>${MILL}</p><p>The post <a href="/a">Mill</a> appeared first on <a href="/">The Gull</a>.</p>]]></description>`,
      [MILL],
    ],
    [
      `<description><![CDATA[<p>${MILL}</p><p>Der Beitrag <a href="/a">Mühle</a> erschien zuerst auf <a href="/">Möwe</a>.</p>]]></description>`,
      [MILL],
    ],
    [`<description><![CDATA[${MILL} <a href="/a">Continue reading &rarr;</a>]]></description>`, [MILL]],
    [`<description><![CDATA[${MILL} <a href="/a">Read the full story</a>]]></description>`, [MILL]],
    [
      `<description><![CDATA[<p>${MILL}</p> &#32; submitted by <a href="/u">/u/gull</a> <a href="/a">[link]</a> <a href="/c">[comments]</a>]]></description>`,
      [MILL],
    ],
    ['<description><![CDATA[<a href="/c">12 comments</a>]]></description>', []],
    [
      '<description><![CDATA[<ul><li><a href="/1">Mill burns</a>&nbsp;<font color="#6f6f6f">The Gull</font></li><li><a href="/2">Fire at mill</a> <font>Post</font></li></ul>]]></description>',
      [],
    ],
    // words alike that are the report's own
    [
      "<description>He said the post he held appeared first on no list.</description>",
      ["He said the post he held appeared first on no list."],
    ],
    [
      "<description>Those who read more live longer, they found.</description>",
      ["Those who read more live longer, they found."],
    ],
  ])("%s", (inside, texts) => {
    expect(one(`<title>Mill</title>${LINK}${inside}`)?.blocks.map(({ text }) => text)).toEqual(texts);
  });

  it("are drawn on for a headline where there is no title, and stay", () => {
    const document = one(`${LINK}<description>${MILL}</description>`);
    const article = document && extractArticle(document).article;
    expect(article?.headline.text).toBe(MILL);
    expect(article?.sections[0]?.paragraphs[0]?.sentences[0]?.text).toBe(MILL);
  });

  it.each([
    ["and that the ferries...", true],
    ["and that the ferries […]", true],
    ["and that the ferries [...]", true],
    ["and that the ferries stay.", undefined],
  ])("that end in “%s” are cut, or are not", (end, cut) => {
    const document = one(
      `<title>Mill</title><description>${MILL} The mayor said it was lost ${end}</description>`,
    );
    const sentences = document && extractArticle(document).article.sections[0]?.paragraphs[0]?.sentences;
    expect(sentences?.map((sentence) => sentence.cut)).toEqual([undefined, cut]);
  });

  it("are of the language that they are in", () => {
    const head = "<title>G</title><language>de</language>";
    const english =
      "The mill that stood by the river for a hundred years was burnt down on Friday by two boys.";
    const german =
      "Die Mühle am Fluss ist am Freitag abgebrannt, zwei Jungen haben sie angezündet, sagte die Polizei.";
    const languages = [english, german].map((words) => {
      const document = one(`<title>T</title><description>${words}</description>`, head);
      return document && extractArticle(document).article.language;
    });
    expect(languages).toEqual(["en", "de"]);
  });
});

describe("the outlet of a feed", () => {
  it.each<[title: string, home: string, expected: string | undefined]>([
    ["The Gull", "https://gull.example/", "The Gull"],
    ["World | The Gull", "https://gull.example/world", "The Gull"],
    ["The Gull - Sport", "https://www.gull.example/", "The Gull"],
    ["Latest news", "https://gull.example/", undefined],
    ["World news", "https://gull.example/", undefined],
    ["Harbour Notes", "https://blog.example/", "Harbour Notes"],
    ["The Gull RSS feed", "https://gull.example/", "The Gull"],
  ])("%s", (title, home, expected) => {
    expect(fieldsOf(WORDS, `<title>${title}</title><link>${home}</link>`).source).toBe(expected);
  });

  it("is the one that an item names", () => {
    const inside = `${WORDS}<source url="https://post.example">The Post</source>`;
    expect(fieldsOf(inside).source).toBe("The Post");
  });

  it("is its feed's where the source of an entry has no title", () => {
    const inside = `${WORDS}<atom:source><atom:author><atom:name>Ida Berg</atom:name></atom:author></atom:source>`;
    expect(fieldsOf(inside).source).toBe("The Gull");
  });
});

describe("dates of an item", () => {
  const dateOf = (inside: string) => {
    const document = one(inside + WORDS);
    return document && extractArticle(document).article.published;
  };
  it.each([
    ["<pubDate>Fri, 03 May 2024 10:00:00 +05:30</pubDate>", "2024-05-03T04:30:00Z published"],
    ["<dc:date>2024-05-03</dc:date>", "2024-05-03 published"],
    ["<dcterms:issued>2024-05-03T10:00Z</dcterms:issued>", "2024-05-03T10:00:00Z published"],
    ["<dcterms:modified>2024-05-03T10:00Z</dcterms:modified>", "2024-05-03T10:00:00Z updated"],
    // Said twice: published at the earliest, changed at the latest.
    ["<pubDate>4 May 2024</pubDate><pubDate>3 May 2024</pubDate>", "2024-05-03 published"],
    ["<pubDate>3 May 2024</pubDate><pubDate>4 May 2024</pubDate>", "2024-05-03 published"],
    ["<pubDate>soon</pubDate><pubDate>4 May 2024</pubDate>", "2024-05-04 published"],
    ["<updated>2024-05-04</updated><updated>2024-05-03</updated>", "2024-05-04 updated"],
  ])("%s", (inside, expected) => {
    const date = dateOf(inside);
    expect(`${date?.iso} ${date?.from}`).toBe(expected);
  });
});

describe("a feed", () => {
  const item = (n: number) =>
    `<item><title>Report ${n}</title><description>On day ${n} the mill stood.</description></item>`;
  it.each([
    ["within a tag", "<item><ti"],
    ["within words", "<item><title>Report 3</title><description>On day"],
    ["within CDATA", "<item><title>Report 3</title><description><![CDATA[<p>On day"],
  ])("that is cut %s keeps its whole items", (_name, rest) => {
    const { documents, problems } = read(`<rss><channel>\n${item(1)}\n${item(2)}\n${rest}`);
    expect(documents.map(({ fields }) => fields.title)).toEqual(["Report 1", "Report 2"]);
    expect(problems).toMatchObject([{ rule: "feed-cut", place: { line: 4 } }]);
  });

  it("of an item that speaks of a document type keeps all behind it", () => {
    const spoken = "<item><title>Report 2</title><description><![CDATA[<!DOCTYPE]]></description></item>";
    const { documents, problems } = read(`<rss><channel>${item(1)}${spoken}${item(3)}</channel></rss>`);
    expect(documents.map(({ fields }) => fields.title)).toEqual(["Report 1", "Report 2", "Report 3"]);
    expect(problems).toEqual([]);
  });

  it("that closes no item, or puts them beside its channel, is read whole", () => {
    const open = "<rss><channel><item><title>Report 1</title><item><title>Report 2</title></channel></rss>";
    expect(read(open).documents.map(({ fields }) => fields.title)).toEqual(["Report 1", "Report 2"]);
    expect(read(`<rss><channel><title>G</title></channel>${item(1)}</rss>`).documents).toHaveLength(1);
  });

  it.each([
    [
      "prefixes of its own",
      `<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>T</r:title></r:item></r:channel></r:rss>`,
    ],
    [
      "other prefixes",
      `<rss><channel><item xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>T</d:title></item></channel></rss>`,
    ],
    [
      "RSS 1.1",
      `<Channel xmlns="http://purl.org/net/rss1.1#"><items><item><title>T</title></item></items></Channel>`,
    ],
    [
      "RSS 0.90",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><item><title>T</title></item></rdf:RDF>`,
    ],
    [
      "Atom with a prefix",
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title></a:entry></a:feed>`,
    ],
    ["Atom 0.3", `<feed xmlns="http://purl.org/atom/ns#"><entry><title>T</title></entry></feed>`],
    [
      "an entity of its own",
      `<!DOCTYPE rss [<!ENTITY t "T">]><rss><channel><item><title>&t;</title></item></channel></rss>`,
    ],
    [
      "a declaration behind a note and an instruction",
      `<?xml version="1.0"?><!-- <rss> <!DOCTYPE --><?x <y> ?><!DOCTYPE rss [<!ENTITY t "T">]><rss><channel><item><title>&t;</title></item></channel></rss>`,
    ],
    ["JSON Feed without a version", `{"items": [{"title": "T", "content_text": "Words."}]}`],
    [
      "a byte order mark and lines before it",
      `\n\n<rss><channel><item><title>T</title></item></channel></rss>`,
    ],
  ])("of %s", (_name, text) => {
    expect(read(text).documents.map(({ fields }) => fields.title)).toEqual(["T"]);
  });

  it.each([
    ["<!doctype html><html><body><p>404</p></body></html>", "feed-page"],
    ["<sitemapindex><sitemap><loc>https://gull.example/s.xml</loc></sitemap></sitemapindex>", "feed-sitemap"],
    ["<opml><body><outline xmlUrl='https://gull.example/feed'/></body></opml>", "feed-list"],
    ["<nitf><body/></nitf>", "feed-syntax"],
    ["<rss><channel><title>G</title></channel></rss>", "empty"],
  ])("that is none: %s", (text, rule) => {
    const { documents, problems } = read(text);
    expect(documents).toEqual([]);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  it("names the line of an item with a date that is none", () => {
    const { documents } = read(
      `<rss><channel>\n${item(1)}\n<item><title>T</title><pubDate>31.2.2024</pubDate></item></channel></rss>`,
    );
    expect(documents.map((document) => extractArticle(document).problems[0]?.place)).toEqual([
      undefined,
      { path: "feed.xml", line: 3 },
    ]);
  });

  it("costs work in proportion to its length, whatever is in it", () => {
    for (const unit of ["<p>", "<p> <a x>", "The post ", "submitted by ", "&amp;lt;p", "<a>", "<item>"]) {
      const body = unit.repeat(20_000);
      expect(
        read(rss(`<item><title>T</title><description><![CDATA[${body}]]></description></item>`)).documents,
      ).toHaveLength(1);
      expect(read(`<rss><channel>${body}`).documents.length).toBeLessThan(20_000);
    }
  });
});

describe("texts in base64", () => {
  const atom = (inside: string) =>
    read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}</entry></feed>`).documents[0];
  const encode = (text: string) => Buffer.from(text, "utf8").toString("base64");
  const words = "<p>The mill at Lund burnt down. Ærø sent help.</p>";

  it.each([
    ["by mode", `<content type="text/html" mode="base64">${encode(words)}</content>`],
    ["by type", `<content type="application/octet-stream">\n${encode(words)}\n</content>`],
    ["of a summary", `<summary mode="base64">${encode(words)}</summary>`],
  ])("%s", (_, inside) => {
    expect(atom(inside)?.blocks.map(({ text }) => text)).toEqual([
      "The mill at Lund burnt down. Ærø sent help.",
    ]);
  });

  it("are read in titles", () => {
    expect(
      atom(`<title type="text/html" mode="base64">${encode("Mill <b>burnt</b>")}</title>`)?.fields.title,
    ).toBe("Mill burnt");
  });

  it.each([
    ["what is no base64", '<content mode="base64">The mill burnt down.</content>', "The mill burnt down."],
    ["what is declared to be text", `<content type="text">bWlsbA==</content>`, "bWlsbA=="],
  ])("leaves %s", (_, inside, expected) => {
    expect(atom(inside)?.blocks.map(({ text }) => text)).toEqual([expected]);
  });
});

describe("a headline by its declared type", () => {
  it.each([
    ['<title type="html">Mill&lt;script&gt;alert(1)&lt;/script&gt; burnt</title>', "Mill burnt"],
    ['<title type="text/html">Mill &lt;object data="a"&gt;burnt&lt;/object&gt;</title>', "Mill burnt"],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Mill <i>burnt</i></div></title>',
      "Mill burnt",
    ],
    ['<title type="text">The &lt;blink&gt; tag</title>', "The <blink> tag"],
    ['<title type="text/plain">The &lt;blink&gt; tag</title>', "The <blink> tag"],
  ])("%s", (title, expected) => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${title}</entry></feed>`;
    expect(read(feed).documents[0]?.fields.title).toBe(expected);
  });
});

describe("what HTML would swallow", () => {
  it.each([
    '<iframe src="https://a.example/v"/>',
    '<object data="https://a.example/v" />',
    '<object data="https://a.example/v">',
    '<script src="https://a.example/v"/>',
  ])("%s takes no words after it", (element) => {
    const document = one(
      `<description><![CDATA[The mill burnt down.${element} Nobody was hurt.]]></description>`,
    );
    expect(document?.blocks.map(({ text }) => text).join(" ")).toContain("Nobody was hurt.");
  });
});

describe("a summary beside a description", () => {
  it.each([
    ["<summary>Fire at Lund.</summary>", "Fire at Lund."],
    ["<itunes:summary>Fire at Lund.</itunes:summary>", "Fire at Lund."],
    ["<dc:description>Fire at Lund.</dc:description>", "Fire at Lund."],
    ["<itunes:summary>The mill at Lund burnt down on Friday.</itunes:summary>", undefined],
  ])("%s", (summary, expected) => {
    expect(fieldsOf(`${WORDS}${summary}`).description).toBe(expected);
  });
});

describe("entities that stand for nothing", () => {
  const titled = (declaration: string, title: string) =>
    read(
      `<?xml version="1.0"?><!DOCTYPE rss [${declaration}]>${rss(`<item><title>${title}</title>${WORDS}</item>`)}`,
    ).documents[0]?.fields.title;

  it("are left out of a headline", () => {
    expect(titled('<!ENTITY e SYSTEM "file:///etc/hostname">', "Mill &e;burnt")).toBe("Mill burnt");
    expect(titled('<!ENTITY e PUBLIC "x" "https://a.example/e">', "Mill burnt&e;")).toBe("Mill burnt");
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(9)}">`,
    ).join("");
    expect(titled(`<!ENTITY l0 "ha">${laughs}`, "Mill burnt &l9;")).toBe("Mill burnt");
  });

  it("stay where they are not declared", () => {
    expect(titled('<!ENTITY e "x">', "Mill &unknown; burnt")).toBe("Mill &unknown; burnt");
  });
});
