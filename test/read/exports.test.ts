/** Articles as people keep and export them: read-later lists, notes, blogs, agencies, scrapers. Invented words. */
import { describe, expect, it } from "vitest";
import type { Reader } from "../../src/read/bytes/format.js";
import { type ReadArticle, readArticles } from "./read-article.js";

const STORY = [
  "The lighthouse of Skerry Point went dark on Sunday night for the first time in a hundred years, the coast office said.",
  "A fuse had blown in the cellar, where water stood knee-deep after the storm, and the keeper could not reach it.",
];
const [LEAD = "", REST = ""] = STORY;
const TITLE = "Skerry lighthouse goes dark after storm";
const URL_ = "https://skerrymail.example/2024/lighthouse";
const HTML = STORY.map((words) => `<p>${words}</p>`).join("");
const json = (value: unknown) => JSON.stringify(value);

type Case = readonly [
  what: string,
  name: string,
  reader: Reader,
  file: string,
  expected: Partial<ReadArticle>,
];

const NITF_BODY = `<body.content><block><p>${LEAD}</p><media><media-caption>The tower.</media-caption></media><hl2>A fuse</hl2><p>${REST}</p></block></body.content>`;

const KEPT: readonly Case[] = [
  [
    "an export of Medium",
    "2024-03-04_Skerry-9a8b7c.html",
    "html",
    `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body><article class="h-entry"><header><h1 class="p-name">${TITLE}</h1></header><section data-field="body" class="e-content"><section class="section--body"><div class="section-inner">${HTML}</div></section></section><footer><p>By <a href="https://medium.com/@una" class="p-author h-card">Una Reid</a> on <a href="https://medium.com/p/9a8b7c"><time class="dt-published" datetime="2024-03-04T06:10:00.000Z">March 4, 2024</time></a>.</p><p><a href="https://medium.com/@una/skerry-9a8b7c" class="p-canonical">Canonical link</a></p><p>Exported from <a href="https://medium.com">Medium</a> on June 1, 2024.</p></footer></article></body></html>`,
    { by: ["Una Reid"], published: "2024-03-04T06:10:00Z", url: "https://medium.com/@una/skerry-9a8b7c" },
  ],
  [
    "the reading view of Firefox",
    "a.html",
    "html",
    `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body><div class="container" lang="en"><div class="header reader-header"><a class="domain reader-domain" href="${URL_}">skerrymail.example</a><h1 class="reader-title">${TITLE}</h1><div class="credits reader-credits">Una Reid</div><div class="reader-estimated-time">1 minute</div></div><hr><div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page">${HTML}</div></div></div></div></body></html>`,
    { by: ["Una Reid"], url: URL_ },
  ],
  [
    "wallabag, whose own stamp is no change of the article",
    "All.json",
    "json",
    json([
      {
        ...{
          id: 12,
          title: TITLE,
          url: URL_,
          content: HTML,
          tags: ["coast"],
          domain_name: "skerrymail.example",
        },
        ...{ created_at: "2024-06-01T10:00:00+00:00", updated_at: "2024-06-02T10:00:00+00:00" },
        ...{ published_at: "2024-03-04T06:10:00+00:00", published_by: ["Una Reid"], language: "en" },
      },
    ]),
    {
      by: ["Una Reid"],
      source: "skerrymail.example",
      url: URL_,
      published: "2024-03-04T06:10:00Z",
      topics: ["coast"],
    },
  ],
  [
    "a note of the Obsidian web clipper",
    "Skerry.md",
    "markdown",
    `---\ntitle: "${TITLE}"\nsource: "${URL_}"\nauthor:\n  - "[[Una Reid]]"\n  - "[[people/Olav Ness|Olav]]"\npublished: 2024-03-04\ncreated: 2024-06-01\ntags:\n  - "clippings"\n---\n${STORY.join("\n\n")}\n`,
    { by: ["Una Reid", "Olav Ness"], url: URL_, published: "2024-03-04" },
  ],
  [
    "a note of Omnivore",
    "skerry.md",
    "markdown",
    `---\ntitle: "${TITLE}"\nauthor: |\n  Una Reid\ndate_saved: 2024-06-01 10:00:00\ndate_published: 2024-03-04 06:10:00\n---\n\n[Read on Omnivore](https://omnivore.example/me/skerry)\n[Read Original](${URL_})\n\n${STORY.join("\n\n")}\n`,
    { by: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "a note of Evernote",
    "notes.enex",
    "feed",
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-export SYSTEM "http://xml.evernote.example/export.dtd"><en-export><note><title>${TITLE}</title><created>20240305T061000Z</created><tag>coast</tag><note-attributes><source-url>${URL_}</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.example/enml2.dtd"><en-note>${HTML.replaceAll("<p>", "<div>").replaceAll("</p>", "</div>")}</en-note>]]></content></note></en-export>`,
    { url: URL_, published: "2024-03-05T06:10:00Z", topics: ["coast"] },
  ],
  [
    "NITF",
    "a.xml",
    "feed",
    `<?xml version="1.0"?><nitf><head><title>SKERRY-LIGHT</title><docdata><doc-id id-string="urn:skerry:1"/><date.issue norm="20240304T061000Z"/></docdata><pubdata name="Skerry Mail"/></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline><byline>By <person>Una Reid</person></byline></body.head>${NITF_BODY}</body></nitf>`,
    {
      by: ["Una Reid"],
      source: "Skerry Mail",
      published: "2024-03-04T06:10:00Z",
      text: [LEAD, "A fuse", REST],
    },
  ],
  [
    "NewsML-G2",
    "a.xml",
    "feed",
    `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:skerry:1" xml:lang="en"><itemMeta><versionCreated>2024-03-04T06:30:00Z</versionCreated><provider literal="Skerry Mail"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><contentCreated>2024-03-04T06:10:00Z</contentCreated><by>By Una Reid</by><headline>${TITLE}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${HTML}</body></html></inlineXML></contentSet></newsItem><newsItem guid="urn:skerry:2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Withdrawn</headline></contentMeta></newsItem></itemSet></newsMessage>`,
    { by: ["Una Reid"], source: "Skerry Mail", published: "2024-03-04T06:10:00Z" },
  ],
  [
    "ninjs",
    "a.json",
    "json",
    json({
      uri: "urn:skerry:1",
      headline: TITLE,
      byline: "By Una Reid",
      versioncreated: "2024-03-04T06:10:00Z",
      body_xhtml: HTML,
    }),
    { by: ["Una Reid"], published: "2024-03-04T06:10:00Z" },
  ],
  [
    "ninjs 3",
    "a.json",
    "json",
    json({
      ...{ uri: "urn:skerry:1", by: "By Una Reid", versioncreated: "2024-03-04T06:10:00Z", language: "en" },
      headlines: [
        { role: "short", value: "Skerry" },
        { role: "main", value: TITLE },
      ],
      bodies: [{ role: "main", contenttype: "text/html", value: HTML }],
    }),
    { by: ["Una Reid"], published: "2024-03-04T06:10:00Z" },
  ],
  [
    "an answer of a service of news",
    "everything.json",
    "json",
    json({
      ...{ status: "ok", totalResults: 1 },
      articles: [
        {
          source: { id: null, name: "Skerry Mail" },
          author: "Una Reid",
          title: TITLE,
          url: URL_,
          publishedAt: "2024-03-04T06:10:00Z",
          content: STORY.join("\n\n"),
        },
      ],
    }),
    { by: ["Una Reid"], source: "Skerry Mail", url: URL_, published: "2024-03-04T06:10:00Z" },
  ],
  [
    "a list two objects deep",
    "search.json",
    "json",
    json({
      response: {
        status: "ok",
        tags: [{ id: "a" }],
        results: [
          {
            webTitle: TITLE,
            webUrl: URL_,
            webPublicationDate: "2024-03-04T06:10:00Z",
            bodyText: STORY.join("\n\n"),
          },
        ],
      },
    }),
    { url: URL_, published: "2024-03-04T06:10:00Z" },
  ],
  [
    "the XML of trafilatura",
    "a.xml",
    "feed",
    `<doc sitename="Skerry Mail" title="${TITLE}" author="Una Reid" date="2024-03-04" source="${URL_}"><main><p>${LEAD}</p><list><item>A fuse</item></list><p>${REST}</p></main><comments><p>It was dark.</p></comments></doc>`,
    {
      by: ["Una Reid"],
      source: "Skerry Mail",
      url: URL_,
      published: "2024-03-04",
      text: [LEAD, "A fuse", REST],
    },
  ],
  [
    "posts of Ghost without its drafts and pages",
    "skerry.ghost.json",
    "json",
    json({
      db: [
        {
          data: {
            posts: [
              {
                id: "1",
                title: TITLE,
                html: HTML,
                status: "published",
                type: "post",
                published_at: "2024-03-04T06:10:00.000Z",
              },
              { id: "3", title: "About us", html: HTML, status: "published", type: "page" },
            ],
            users: [{ id: "u", name: "Una Reid" }],
            posts_authors: [{ post_id: "1", author_id: "u" }],
          },
        },
      ],
    }),
    { by: ["Una Reid"], published: "2024-03-04T06:10:00Z" },
  ],
  [
    "posts of Mastodon without repeats and answers",
    "outbox.json",
    "json",
    json({
      ...{ type: "OrderedCollection", totalItems: 3 },
      orderedItems: [
        {
          type: "Create",
          object: {
            type: "Article",
            name: TITLE,
            content: HTML,
            published: "2024-03-04T06:10:00Z",
            url: URL_,
            inReplyTo: null,
          },
        },
        {
          type: "Create",
          object: { type: "Note", content: "<p>No, it was not me.</p>", inReplyTo: "https://m.example/1" },
        },
        { type: "Announce", object: "https://m.example/2" },
      ],
    }),
    { url: URL_, published: "2024-03-04T06:10:00Z" },
  ],
  [
    "posts of Blogger without its drafts and comments",
    "feed.atom",
    "feed",
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018" xmlns:app="http://www.w3.org/2007/app"><title>Skerry Mail</title><entry><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><author><name>Una Reid</name></author><title>${TITLE}</title><content type="html">${HTML.replaceAll("<", "&lt;")}</content><published>2024-03-04T06:10:00Z</published></entry><entry><blogger:type>COMMENT</blogger:type><title/><content type="html">I was there.</content></entry><entry><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#comment"/><title>I was there, too.</title></entry></feed>`,
    { by: ["Una Reid"], source: "Skerry Mail", published: "2024-03-04T06:10:00Z" },
  ],
];

describe("an article is read as kept", () => {
  it.each(KEPT)("in %s", async (_, name, reader, file, expected) => {
    const { articles, rules } = await readArticles(Buffer.from(file), name, reader);
    expect(rules).toEqual([]);
    expect(articles).toEqual([{ text: STORY, ...expected, title: TITLE }]);
  });
});

describe("what is not published is left out, and told", () => {
  it.each<[string, string, Reader, string]>([
    ["a draft among records", "a.json", "json", json([{ title: "Not yet", text: REST, status: "draft" }])],
    [
      "a draft of Substack",
      "posts.csv",
      "table",
      "post_id,post_date,is_published,title,subtitle\n142,2024-03-04,false,Not yet,Soon\n",
    ],
    [
      "a draft of Ghost",
      "a.json",
      "json",
      json({
        db: [{ data: { posts: [{ id: "2", title: "Not yet", html: HTML, status: "draft" }], users: [] } }],
      }),
    ],
    [
      "a draft of Blogger",
      "feed.atom",
      "feed",
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><entry><blogger:status>DRAFT</blogger:status><title>Not yet</title><content>${REST}</content></entry></feed>`,
    ],
    [
      "a draft of a service that follows the Atom protocol",
      "feed.atom",
      "feed",
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"><entry><app:control><app:draft>yes</app:draft></app:control><title>Not yet</title><content>${REST}</content></entry></feed>`,
    ],
  ])("%s", async (_, name, reader, file) => {
    const { articles, rules } = await readArticles(Buffer.from(file), name, reader);
    expect(articles).toEqual([]);
    expect(rules).toEqual(["feed-drafts"]);
  });
});

describe("a record stays one record", () => {
  it.each<[string, unknown]>([
    [
      "with a list of pictures",
      { title: TITLE, text: LEAD, images: [{ title: "The tower", url: "https://a.example/1.jpg" }] },
    ],
    [
      "with related articles",
      { title: TITLE, text: LEAD, related: [{ title: "Choir sings", url: "https://a.example/2" }] },
    ],
    ["with a status of its own", { title: TITLE, text: LEAD, status: "published", is_published: true }],
    [
      "updated by its paper",
      { title: TITLE, text: LEAD, created_at: "2024-03-04", published_at: "2024-03-04" },
    ],
  ])("%s", async (_, record) => {
    const { articles } = await readArticles(Buffer.from(json(record)), "a.json", "json");
    expect(articles).toMatchObject([{ title: TITLE, text: [LEAD] }]);
  });
});
