import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { type Article, type Document, sentenceId } from "../../src/model.js";
import { readHtml } from "../../src/read/html/html.js";
import { printReceived } from "../../src/site/received/received.js";
import { sampleArticle } from "./sample.js";
import { english } from "./words.js";

const plain = sampleArticle({
  id: "ferry",
  headline: "Ferry aground",
  paragraphs: [["A ferry <ran> aground.", "Nobody was hurt."], ["Tugs are on their way."]],
  removed: ["Leave a Reply"],
});

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCharCode(Number.parseInt(code, hex ? 16 : 10)),
    );

/** Markdown whose sentences stand at the offsets given. */
function markdown(text: string, sentences: readonly (readonly [number, number])[]) {
  const span = (start: number, end: number) => ({ start, end, line: 1, column: 1 });
  const document: Document = {
    ...plain.document,
    format: "markdown",
    text,
    tree: unified().use(remarkParse).parse(text),
  };
  const article: Article = {
    ...plain.article,
    headline: { text: "Headline", span: { field: "title", start: 0, end: 8, line: 1, column: 1 } },
    removed: [],
    sections: [
      {
        heading: null,
        kind: "report",
        paragraphs: [
          {
            kind: "prose",
            sentences: sentences.map(([start, end], index) => ({
              id: sentenceId(index + 1),
              text: text.slice(start, end),
              span: span(start, end),
            })),
          },
        ],
      },
    ],
  };
  return printReceived(document, article, english).html;
}

describe("an article as received", () => {
  it("is its text, with the headline as heading, anchors for sentences and furniture struck", () => {
    const { html, hasHeadline } = printReceived(plain.document, plain.article, english);
    expect(hasHeadline).toBe(true);
    expect(html.split("\n")).toEqual([
      '<h1 id="headline">Ferry aground</h1>',
      '<p><span id="s1" class="s">A ferry &#60;ran&#62; aground.</span> <span id="s2" class="s">Nobody was hurt.</span></p>',
      '<p><span id="s3" class="s">Tugs are on their way.</span></p>',
      '<p><del title="Removed: comments">Leave a Reply</del></p>',
    ]);
  });

  it("shows the links, the lists, the tables and the captions of a page", () => {
    const story = [
      "The ferry <a href='https://orrin.example/odin'>Odin</a> ran aground off Orrin on Monday with forty people aboard.",
      "Nobody was hurt, the harbour board said, and the ship was pulled free by two tugs before nightfall.",
    ];
    const html = `<html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1><p>${story[0]}</p>
      <figure><img src="a.jpg"><figcaption>The Odin off Orrin</figcaption></figure><ul><li>Forty people were aboard.</li><li>Two tugs came.</li></ul>
      <table><tr><th>Year</th><th>Trips</th></tr><tr><td>2023</td><td>412</td></tr></table><p>${story[1]}</p></article></body></html>`;
    const [document] = readHtml(html, "ferry.html", "sha").documents;
    if (document === undefined) throw new Error("no article");
    const { html: printed } = printReceived(document, extractArticle(document).article, english);
    const bare = printed.replace(/<\/?span[^>]*>/g, "").split("\n");
    expect(bare).toEqual([
      '<p>The ferry <a href="https://orrin.example/odin" rel="nofollow noopener">Odin</a> ran aground off Orrin on Monday with forty people aboard.</p>',
      '<p class="caption">The Odin off Orrin</p>',
      "<ul>",
      "<li>Forty people were aboard.</li>",
      "<li>Two tugs came.</li>",
      "</ul>",
      "<table>",
      "<tr><td>Year</td><td>Trips</td></tr>",
      "<tr><td>2023</td><td>412</td></tr>",
      "</table>",
      `<p>${story[1]}</p>`,
    ]);
    const ids = [...printed.matchAll(/ id="(s\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("makes no link of an address that is none, and escapes one that is", () => {
    const text = "Read one and two here, the board said on Monday.";
    const link = (url: string, start: number, end: number) => ({ url, start, end });
    const links = [link("javascript:alert(1)", 5, 8), link('https://a.example/?a="&b', 13, 16)];
    const block = {
      kind: "paragraph",
      depth: 0,
      strong: false,
      start: 0,
      end: text.length,
      text,
      links,
    } as const;
    const document: Document = {
      ...plain.document,
      text,
      blocks: [{ ...block, pieces: [{ text, start: 0, end: text.length }] }],
    };
    const headline = {
      text: "Ferry",
      span: { field: "title", start: 0, end: 5, line: 1, column: 1 },
    } as const;
    const { html } = printReceived(
      document,
      { ...plain.article, headline, sections: [], removed: [] },
      english,
    );
    expect(html).toBe(
      '<p>Read one and <a href="https://a.example/?a=&#34;&#38;b" rel="nofollow noopener">two</a> here, the board said on Monday.</p>',
    );
  });

  it("marks what no other report says", () => {
    const { html } = printReceived(plain.document, plain.article, english, new Set([sentenceId(2)]));
    expect(html).toContain('<span id="s2" class="s alone">');
    expect(html).toContain('<span id="s1" class="s">');
  });

  it("keeps the anchor of a dek that is a sentence as well", () => {
    const dek = plain.article.sections[0]?.paragraphs[0]?.sentences[0] ?? null;
    const { html } = printReceived(plain.document, { ...plain.article, dek }, english);
    expect(html).toContain('id="dek"');
    expect(html).toContain('id="s1"');
  });

  it("keeps the emphasis and links of Markdown, and takes what is not for reading", () => {
    const html = markdown(
      "Read *this* at [the site](https://example.org/) or [here](javascript:alert(1)) or [there](page.html).",
      [[0, 101]],
    );
    expect(html).toContain("<em>this</em>");
    expect(html).toContain('<a href="https://example.org/">the site</a>');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain("here");
  });

  it("prints the words of a picture and of raw HTML, and loads neither", () => {
    const text = "![A ferry](https://elsewhere.example/x.png)\n\n<p onclick=alert(1)>Raw words.</p>\n";
    const start = text.indexOf("Raw");
    const html = markdown(text, [[start, start + 10]]);
    expect(html).toContain("A ferry");
    expect(html).toContain('<span id="s1" class="s">Raw words.</span>');
    expect(html).not.toMatch(/<img|onclick/);
  });

  it("gives each sentence its anchor once, wherever it stands in the Markdown", () => {
    const words = fc.constantFrom(
      "word",
      "*em*",
      "**b**",
      "[l](https://a.example)",
      "`c`",
      "\n",
      "\n\n",
      "- ",
      "> ",
      "<b>",
      "&amp;",
      "1. ",
      "# ",
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        (parts, cuts) => {
          const text = parts.join(" ");
          const edges = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].toSorted(
            (a, b) => a - b,
          );
          const spans = edges.slice(1).map((end, index) => [edges[index] ?? 0, end] as const);
          const html = markdown(text, spans);
          for (const index of spans.keys()) expect(html.split(`id="s${index + 1}"`).length - 1).toBe(1);
        },
      ),
    );
  });

  it("prints any text as the words that it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (words) => {
        const { document, article } = sampleArticle({ id: "x", headline: "Headline", paragraphs: [[words]] });
        const { html } = printReceived(document, article, english);
        const expected = `Headline\n${words}`.replace(/[^\P{Cc}\t\n\r]/gu, "");
        expect(textOf(html)).toBe(expected);
      }),
    );
  });
});
