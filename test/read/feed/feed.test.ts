import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/read/feed/feed.js";
import { broken, shape } from "../shape.js";

const read = (text: string) => readFeed(text, "feed.xml");

const rss = (items: string) => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Coast Courier</title><link>https://courier.example/</link><language>en-gb</language>${items}</channel></rss>`;

describe("feeds", () => {
  it("of RSS give an article an item", () => {
    const { documents, problems } = read(
      rss(`<item><title>Harbour &amp;amp; port &lt;b&gt;closed&lt;/b&gt;</title><link>/news/1</link>
        <guid isPermaLink="false">tag:courier.example,2024:1</guid><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate>
        <description>&lt;p&gt;In short.&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>One <a href="2">and two</a>.</p><ul><li>three</li></ul>]]></content:encoded>
        <dc:creator>Ida Berg</dc:creator><category>sea</category><category>ports</category></item>
        <item><description>Plain words &amp; no title.</description><guid>4711</guid></item>`),
    );
    expect(problems).toEqual([]);
    expect(documents.map(({ path, format }) => `${format} ${path}`)).toEqual([
      "feed feed.xml#1",
      "feed feed.xml#2",
    ]);
    expect(documents[0]?.fields).toEqual({
      id: "tag:courier.example,2024:1",
      title: "Harbour & port closed",
      description: "In short.",
      authors: ["Ida Berg"],
      source: "The Coast Courier",
      url: "https://courier.example/news/1",
      published: "Wed, 01 May 2024 10:00:00 GMT",
      language: "en-gb",
      topics: ["sea", "ports"],
    });
    expect(documents[0]?.text).toBe("One and two.\n\nthree");
    expect(shape(documents[0]?.blocks ?? [])).toEqual(["paragraph One and two.", "item1 three"]);
    expect(documents[0]?.blocks[0]?.links).toEqual([
      { url: "https://courier.example/news/2", start: 4, end: 11 },
    ]);
    expect(documents[1]).toMatchObject({
      text: "Plain words & no title.",
      fields: { source: "The Coast Courier" },
    });
    for (const { text, blocks } of documents) expect(broken(text, blocks)).toBeNull();
  });

  it("of Atom give an article an entry", () => {
    const { documents } = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Küste</title>
      <link href="https://kueste.example/"/><author><name>Ute Sand</name></author>
      <entry><title type="html">Hafen &lt;i&gt;zu&lt;/i&gt;</title><id>urn:uuid:1</id><link href="/a"/>
      <published>2024-05-01T10:00:00+02:00</published><updated>2024-05-02T10:00:00+02:00</updated>
      <summary>Kurz.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Lang.</p></div></content></entry>
      <entry><title>1 &lt; 2</title><id>https://kueste.example/b</id><link rel="alternate" href="https://kueste.example/b"/>
      <content>Nur Text.</content></entry></feed>`);
    expect(documents.map(({ fields }) => fields)).toEqual([
      {
        id: "urn:uuid:1",
        title: "Hafen zu",
        description: "Kurz.",
        authors: ["Ute Sand"],
        source: "Küste",
        url: "https://kueste.example/a",
        published: "2024-05-01T10:00:00+02:00",
        updated: "2024-05-02T10:00:00+02:00",
        language: "de",
      },
      {
        title: "1 < 2",
        authors: ["Ute Sand"],
        source: "Küste",
        url: "https://kueste.example/b",
        language: "de",
      },
    ]);
    expect(documents.map(({ text }) => text)).toEqual(["Lang.", "Nur Text."]);
  });

  it("of RDF and JSON are read too", () => {
    const rdf =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>R</title><link>https://r.example/</link></channel>
      <item rdf:about="https://r.example/1"><title>T</title><link>https://r.example/1</link><description>D.</description><dc:date>2024-05-01</dc:date></item></rdf:RDF>`);
    expect(rdf.documents[0]).toMatchObject({
      text: "D.",
      fields: { title: "T", source: "R", url: "https://r.example/1", published: "2024-05-01" },
    });
    const item = {
      id: "1",
      url: "https://j.example/1",
      title: "T <b>",
      content_html: "<p>One</p>",
      date_published: "2024-05-01T00:00:00Z",
      authors: [{ name: "Ida" }],
      tags: ["sea"],
    };
    const json = read(
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "J", items: [item] }),
    );
    expect(json.documents[0]).toMatchObject({
      text: "One",
      fields: { title: "T <b>", source: "J", url: "https://j.example/1", authors: ["Ida"], topics: ["sea"] },
    });
  });

  it.each<[name: string, text: string, rule: string]>([
    ["prose", "No feed at all.", "feed-syntax"],
    [
      "OPML",
      '<opml version="2.0"><body><outline xmlUrl="https://a.example/feed"/></body></opml>',
      "feed-list",
    ],
    [
      "a sitemap",
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example</loc></url></urlset>',
      "feed-sitemap",
    ],
    ["other JSON", '{"name": "package"}', "feed-syntax"],
    ["a feed without items", rss(""), "empty"],
    ["a feed that is cut off", rss("<item><title>One</title></item>").slice(0, 40), "feed-syntax"],
  ])("that are %s are a problem", (_name, text, rule) => {
    const { documents, problems } = read(text);
    expect(documents).toEqual([]);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  it("do not run, swell or break", () => {
    const hostile = [
      "<script>alert(1)</script><p onclick='x()'>Stands.</p>",
      `${"<div>".repeat(20_000)}Stands.`,
      "<p>Stands.<!-- ",
      "<noscript><html>Stands.",
    ];
    const { documents } = read(
      rss(
        hostile
          .map(
            (html) =>
              `<item><title>&lt;script&gt;</title><description><![CDATA[${html}]]></description></item>`,
          )
          .join(""),
      ),
    );
    expect(documents).toHaveLength(4);
    for (const { text, blocks, fields } of documents) {
      expect(fields.title).toBe("<script>");
      expect(broken(text, blocks)).toBeNull();
      expect(blocks.map((block) => block.text).join()).not.toContain("alert");
    }
    expect(documents.slice(0, 2).map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      ["Stands."],
      ["Stands."],
    ]);

    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss version="2.0"><channel><title>x</title><item><title>&l9;</title></item></channel></rss>`;
    for (const { fields, text } of read(bomb).documents) {
      expect((fields.title ?? "").length + text.length).toBeLessThan(1_000_000);
    }
    const external = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>x</title><item><title>&e;</title></item></channel></rss>`;
    for (const { fields } of read(external).documents) expect(fields.title).toBeUndefined();
  });
});
