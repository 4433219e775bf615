/** Files as programs of our days write them: exports, letters, scrapes, pages of site builders. */
import { describe, expect, it } from "vitest";
import type { Reader } from "../../src/read/bytes/format.js";
import { type ReadArticle, readArticles } from "./read-article.js";

const LEAD = "The weir at Tollen gave way on Tuesday night, and the meadows below it stand under water.";
const REST = "Its keeper, Odd Berg, said that he had warned the county in spring and in autumn.";
const read = async (text: string, name: string, reader: Reader) =>
  readArticles(Buffer.from(text), name, reader);

describe("a mail", () => {
  const head = (subject: string, type = "text/plain; charset=utf-8") =>
    `From: Kari Moe <kari@home.example>\r\nSubject: ${subject}\r\nDate: Tue, 14 May 2024 09:12:44 +0200\r\nContent-Type: ${type}\r\n\r\n`;
  const SENT_ON: Partial<ReadArticle> = {
    title: "Weir gives way",
    source: "County Press",
    published: "2024-05-14T06:30:00Z",
    text: [LEAD, REST],
  };

  it.each<[what: string, mail: string, expected: Partial<ReadArticle>]>([
    [
      "that sends another on is that other's, with its date",
      `${head("Fwd: Weir gives way")}For tomorrow?\r\n\r\n---------- Forwarded message ---------\r\nFrom: County Press <press@county.example>\r\nDate: Tue, 14 May 2024 08:30:00 +0200\r\nSubject: Weir gives way\r\nTo: <desk@bay.example>\r\n\r\n${LEAD}\r\n\r\n${REST}\r\n`,
      SENT_ON,
    ],
    [
      "that sends another on in German",
      `${head("WG: Weir gives way")}-------- Weitergeleitete Nachricht --------\r\nBetreff: Weir gives way\r\nDatum: Tue, 14 May 2024 08:30:00 +0200\r\nVon: County Press <press@county.example>\r\nAn: desk@bay.example\r\n\r\n${LEAD}\r\n\r\n${REST}\r\n`,
      SENT_ON,
    ],
    [
      "of a list has no tag of the list in its headline",
      `${head("[County Press] Weir gives way")}${LEAD}\r\n`,
      { title: "Weir gives way", text: [LEAD] },
    ],
    [
      "ends where its signature begins",
      `${head("Weir gives way")}${LEAD}\r\n\r\n-- \r\nCounty Press Office\r\nMill Road 4\r\n`,
      { title: "Weir gives way", text: [LEAD] },
    ],
    [
      "whose lines flow is read in its paragraphs",
      `${head("Weir gives way", "text/plain; charset=utf-8; format=flowed")}The weir at Tollen gave way on Tuesday night, and the meadows \r\nbelow it stand under water.\r\n\r\nIts keeper, Odd Berg, said that he had warned the county in \r\nspring and in autumn.\r\n`,
      { title: "Weir gives way", text: [LEAD, REST] },
    ],
  ])("%s", async (_, mail, expected) => {
    const { articles } = await read(mail, "a.eml", "mail");
    expect(articles).toMatchObject([expected]);
  });
});

describe("records", () => {
  it("of a channel of Telegram are its messages, headed by their first words, which stay", async () => {
    const messages = [
      { id: 1, type: "service", date: "2024-01-01T00:00:00", action: "create_channel", text: "" },
      {
        id: 2,
        type: "message",
        date: "2024-05-07T08:12:00",
        date_unixtime: "1715062320",
        text: ["⚡️ ", { type: "bold", text: "The weir at Tollen gave way." }, ` ${REST}`],
      },
      { id: 3, type: "message", date: "2024-05-07T09:00:00", forwarded_from: "River Post", text: LEAD },
      { id: 4, type: "message", date: "2024-05-07T09:10:00", photo: "a.jpg", text: "" },
    ];
    const export_ = JSON.stringify({ name: "Lund Alerts", type: "public_channel", messages });
    const { articles, rules } = await read(export_, "result.json", "json");
    expect(rules).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: "The weir at Tollen gave way.",
        source: "Lund Alerts",
        published: "2024-05-07T06:12:00Z",
        text: [`⚡️ The weir at Tollen gave way. ${REST}`],
      },
      { title: LEAD, source: "River Post", published: "2024-05-07", text: [LEAD] },
    ]);
  });

  it("whose words were removed are none, and a count of what is left out is no word", async () => {
    const lines = [
      { title: "[Removed]", content: "[Removed]" },
      { title: "[deleted]" },
      { title: "Weir gives way", content: `${LEAD} Its keeper said that he had… [+1830 chars]` },
    ];
    const { articles, rules } = await read(
      lines.map((line) => JSON.stringify(line)).join("\n"),
      "a.jsonl",
      "records",
    );
    expect(rules).toEqual(["empty", "empty"]);
    expect(articles.map(({ text }) => text)).toEqual([[`${LEAD} Its keeper said that he had… |cut`]]);
  });
});

describe("the export of a site", () => {
  const item = (title: string, inside: string) =>
    `<item><title>${title}</title><link>https://ledger.example/${title.length}/</link><dc:creator>ida</dc:creator>${inside}</item>`;
  const words = (html: string) => `<content:encoded><![CDATA[${html}]]></content:encoded>`;
  const site = (...items: readonly string[]) =>
    `<rss version="2.0"><channel><title>The Ledger</title><link>https://ledger.example</link><wp:author><wp:author_login>ida</wp:author_login><wp:author_display_name><![CDATA[Ida Berg]]></wp:author_display_name></wp:author>${items.join("")}</channel></rss>`;
  const state = (type: string, status: string) =>
    `<wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>`;

  it("gives what is published, by the names of its authors; drafts are told, pictures and pages passed over", async () => {
    const { articles, rules } = await read(
      site(
        item("slip", state("attachment", "inherit")),
        item("About us", words("<p>We print.</p>") + state("page", "publish")),
        item("Weir gives way", words(`<p>${LEAD}</p>`) + state("post", "publish")),
        item("Mill burnt?", words("<p>To be checked.</p>") + state("post", "draft")),
        item("Not for all", words("<p>For us alone.</p>") + state("post", "private")),
      ),
      "export.xml",
      "feed",
    );
    expect(rules).toEqual(["feed-drafts"]);
    expect(articles).toMatchObject([{ title: "Weir gives way", by: ["Ida Berg"], text: [LEAD] }]);
  });

  it.each([
    ['[caption id="a" width="3"]<img src="/w.jpg"> The weir[/caption]', "caption"],
    ['[caption id="a"]<a href="/w"><img src="/w.jpg"></a> The weir in May.[/caption]', "caption"],
  ])("has captions for captions: %s", async (code, rule) => {
    const post = item(
      "Weir gives way",
      words(`<p>${code}</p><p>${LEAD}</p>[gallery ids="1,2"]`) + state("post", "publish"),
    );
    const { articles, removed } = await read(site(post), "export.xml", "feed");
    expect(articles[0]?.text).toEqual([LEAD]);
    expect(removed.join()).toContain(`${rule}: The weir`);
  });
});

describe("a scraped text", () => {
  it.each<[what: string, head: string]>([
    ["below its address and its outlet", "https://www.riverpost.example/2024/weir\nRiver Post\n"],
    ["below its host and its outlet", "riverpost.example\n\nRIVER POST\n\n"],
    [
      "below whom to call",
      "FOR IMMEDIATE RELEASE\n\nContact:\nNora Vik\npress@skarn.example\n+46 70 123 45 67\n\n",
    ],
    ["below whom to call, with a post", "Media contact\nNora Vik, press officer\nTel: 0123 456 789\n\n"],
  ])("is headed by its headline %s", async (_, head) => {
    const { articles } = await read(
      `${head}Weir at Tollen gives way\n\n${LEAD}\n\n${REST}\n`,
      "a.txt",
      "text",
    );
    expect(articles[0]?.title).toBe("Weir at Tollen gives way");
    expect(articles[0]?.text).toEqual([LEAD, REST]);
  });

  it("may be headed by the word contact, or by a name", async () => {
    const contact = await read(`Contact lost with weir\n\n${LEAD}\n\n${REST}\n`, "a.txt", "text");
    expect(contact.articles[0]?.title).toBe("Contact lost with weir");
    const named = await read(`Nora Vik Leaves\n\n${LEAD}\n\n${REST}\n`, "a.txt", "text");
    expect(named.articles[0]?.title).toBe("Nora Vik Leaves");
  });
});

describe("a page of a program", () => {
  const TITLE = "Weir at Tollen gives way";
  const page = (inner: string) =>
    `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${inner}</article></main></body></html>`;

  it.each<[what: string, html: string]>([
    [
      "with answers to a post",
      `<p>${LEAD}</p><p>${REST}</p><div itemprop="comment"><span>bo</span><p>Same here at number 14, and the cellar is full of mud, does anybody know whom to call?</p></div>`,
    ],
    [
      "with a byline of parts that touch",
      `<div data-component="byline-block"><div><time>3 days ago</time></div><div><span>Jo Lund</span><span>River correspondent</span></div></div><p>${LEAD}</p><p>${REST}</p>`,
    ],
    [
      "with a card that shows another page",
      `<p>${LEAD}</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/m"><div>Why weirs break</div><div>A look at forty weirs and at what became of them since 1990.</div></a></figure><p>${REST}</p>`,
    ],
    [
      "with a link in a box",
      `<p>${LEAD}</p><div class="link-preview"><a href="/m">Why weirs break</a><p>A look at forty weirs and at what became of them since 1990.</p></div><p>${REST}</p>`,
    ],
    [
      "with a box of an encyclopedia",
      `<table class="infobox"><tr><th>Tollen</th></tr><tr><td>Weirs: 4</td></tr></table><p>${LEAD}</p><p>${REST}</p>`,
    ],
    [
      "with a line of its program",
      `<div id="siteSub">From Rivernotes, the free book</div><p>${LEAD}</p><p>${REST}</p>`,
    ],
    ["with a clock that runs", `<p>2 hours ago</p><p>${LEAD}</p><p>${REST}</p>`],
  ])("%s", async (_, inner) => {
    const { articles } = await read(page(inner), "a.html", "html");
    expect(articles[0]?.text).toEqual([LEAD, REST]);
  });

  it("keeps the heading behind a card", async () => {
    const { articles } = await read(
      page(
        `<p>${LEAD}</p><div class="bookmark-card"><a href="/m">Why weirs break</a></div><h2>What comes next</h2><p>${REST}</p>`,
      ),
      "a.html",
      "html",
    );
    expect(articles[0]?.text).toEqual([LEAD, "What comes next", REST]);
  });
});
