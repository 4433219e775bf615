import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/html/html.js";
import { broken, shape } from "./shape.js";

const read = (html: string) => readHtml(html, "page.html", "sha");
const sentence =
  "The council met behind closed doors for most of the night, and gave no reason for its vote.";
const body = Array.from({ length: 6 }, () => `<p>${sentence}</p>`).join("\n");
const page = (head: string, rest = body) =>
  `<!doctype html><html><head>${head}</head><body><article>${rest}</article></body></html>`;

describe("web pages", () => {
  const { documents, problems } = read(
    readFileSync(new URL("../fixtures/read/page/input.html", import.meta.url), "utf8"),
  );
  const [document] = documents;

  it("give their main text, top to bottom, without what stands around it", () => {
    expect(problems).toEqual([]);
    expect(shape(document?.blocks ?? [])).toEqual([
      "paragraph By Ida Berg and Jon Dahl",
      "paragraph The ferry terminal. Photo: AP",
      "paragraph The harbour will stay closed until Friday, the port authority said on Tuesday, after divers found a second unexploded shell near the ferry terminal.",
      "paragraph Two ferries were sent back to the islands, and about 300 people spent the night in a sports hall, said the mayor,\nwho thanked the volunteers for their help during the long night.",
      "heading2 Background",
      "paragraph* Analysis",
      "item1 The first shell was found in March, in shallow water.",
      "item1 It was blown up at sea, a mile from the pier.",
      'quotation1 "We will not take any risk," the mayor told reporters at the quay.',
      "row Day | Ferries",
      "row Monday | 12",
    ]);
    expect(document?.text).toBe(document?.blocks.map(({ text }) => text).join("\n\n"));
    expect(broken(document?.text ?? "", document?.blocks ?? [])).toBeNull();
    expect(
      document?.blocks[2]?.links.map(({ url, start, end }) => [url, document.text.slice(start, end)]),
    ).toEqual([["https://courier.example/ferry", "ferry terminal"]]);
  });

  it("say in their metadata what they are", () => {
    expect(document?.fields).toEqual({
      title: "Harbour to stay closed until Friday",
      description: "Divers found a second shell.",
      authors: ["Ida Berg", "Jon Dahl"],
      source: "The Coast Courier",
      url: "https://courier.example/news/harbour-closed?utm=1",
      image: "https://courier.example/i.jpg",
      published: "2024-05-01T10:00:00+02:00",
      updated: "2024-05-01T12:00:00+02:00",
      language: "en-GB",
      topics: ["ports", "sea"],
    });
  });

  it.each<[name: string, head: string, fields: object]>([
    ["nothing", "", {}],
    [
      "meta tags",
      "<meta name='author' content='By Ida Berg'><meta name='parsely-pub-date' content='2024-05-01'><meta name='news_keywords' content='sea, ports'><meta property='og:locale' content='en_GB'>",
      { authors: ["Ida Berg"], published: "2024-05-01", topics: ["sea", "ports"], language: "en-GB" },
    ],
    ["the address of an author", "<meta property='article:author' content='https://a.example/ida'>", {}],
    [
      "an address that is no web address",
      "<link rel='canonical' href='javascript:alert(1)'><meta property='og:image' content='data:image/png;base64,x'>",
      {},
    ],
    [
      "a date of publication among others",
      "</head><time datetime='2020-01-01'>x</time><time class='entry-date published' datetime='2024-05-01'>y</time><a rel='author' href='/ida'>Ida Berg</a>",
      { published: "2024-05-01", authors: ["Ida Berg"] },
    ],
    ["the only date", "</head><time datetime='2024-05-01'>y</time>", { published: "2024-05-01" }],
    [
      "several dates",
      "</head><time datetime='2024-05-01'>y</time><time datetime='2024-05-02'>y</time>",
      { published: "2024-05-01" },
    ],
    [
      "JSON-LD of one author",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","author":{"name":"Ida"},"image":"https://a.example/i.jpg"}</script>`,
      { title: "A", authors: ["Ida"], image: "https://a.example/i.jpg" },
    ],
    [
      "JSON-LD with raw line breaks",
      `<script type="application/ld+json">{"@type":"Article",\n"headline":"A\nB"}</script>`,
      { title: "A B" },
    ],
    [
      "JSON-LD that is broken, and some that is not",
      `<script type="application/ld+json">{"@type":</script><script type="application/ld+json">[{"@type":"Organization","name":"X"},{"@type":"Article","headline":"A"}]</script>`,
      { title: "A" },
    ],
    [
      "JSON-LD of the wrong kinds",
      `<script type="application/ld+json">{"@type":"Article","headline":["A"],"author":[null],"image":null,"publisher":7,"__proto__":{"title":"x"}}</script>`,
      { source: "7" },
    ],
    [
      "JSON-LD nested without end",
      `<script type="application/ld+json">${'{"@graph":['.repeat(2_000)}${"]}".repeat(2_000)}</script>`,
      {},
    ],
  ])("with %s", (_name, head, fields) => {
    expect(read(page(head)).documents[0]?.fields).toEqual(fields);
  });

  it("of typewritten text are read as text, and of code as code", () => {
    const { documents } = read(
      page("", `<pre>${sentence}\n\n* one\n* two</pre><pre><code>a;\n  b;</code></pre>`),
    );
    expect(shape(documents[0]?.blocks ?? [])).toEqual([
      `paragraph ${sentence}`,
      "item1 one",
      "item1 two",
      "code a;\n  b;",
    ]);
  });

  it("that scripts fill in the browser are read from their data", () => {
    const data = {
      "@type": "NewsArticle",
      headline: "Bridge shut",
      articleBody: `${sentence}\n\n${sentence}`,
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { documents, problems } = read(page(head, "<div id='app'>Loading</div>"));
    expect(shape(documents[0]?.blocks ?? [])).toEqual([`paragraph ${sentence}`, `paragraph ${sentence}`]);
    expect(broken(documents[0]?.text ?? "", documents[0]?.blocks ?? [])).toBeNull();
    expect(problems).toEqual([]);
  });

  it("are whole where no main text stands out", () => {
    const { documents, problems } = read("<p>Short.</p><p>News.</p>");
    expect(shape(documents[0]?.blocks ?? [])).toEqual(["paragraph Short.", "paragraph News."]);
    expect(problems).toEqual([]);
  });

  it("of a headline alone are a problem", () => {
    const { documents, problems } = read(
      "<html><head><title>Bridge shut</title></head><body><img src='bridge.jpg'></body></html>",
    );
    expect(documents[0]).toMatchObject({ text: "", blocks: [], fields: { title: "Bridge shut" } });
    expect(problems.map(({ rule }) => rule)).toEqual(["headline-alone"]);
  });

  it.each<[name: string, html: string]>([
    ["20,000 nested elements", `${"<div>".repeat(20_000)}${sentence}`],
    ["20,000 nested links", `${"<a href=x>".repeat(20_000)}${sentence}`],
  ])("that break their parser are read as plain text: %s", (_name, html) => {
    const { documents, problems } = read(html);
    expect(documents[0]?.blocks.map(({ text }) => text)).toEqual([sentence]);
    expect(problems.map(({ rule }) => rule)).toEqual(["html-syntax"]);
  });

  it("that would take minutes are stopped", () => {
    const { documents } = readHtml(page("", `<p>${sentence}`.repeat(20_000)), "page.html", "sha");
    expect(documents).toHaveLength(1);
  });

  it("keep marks of scripts and templates as words", () => {
    const { documents } = read(
      page("", `${body}<h2>About &lt;script&gt; and {{ braces }}</h2><p>${sentence}</p>`),
    );
    expect(documents[0]?.blocks.map(({ text }) => text)).toContain("About <script> and {{ braces }}");
  });

  it("of any kind end in blocks or in a problem", () => {
    const names =
      "html head body p div table tr td ul li a b script style svg math template select title base form noscript pre h1 blockquote".split(
        " ",
      );
    const part = fc.oneof(
      fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name}>`])),
      fc.constantFrom(
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<!doctype html>",
        "<",
        "&amp;",
        "<p hidden>",
        "<base href=x>",
        sentence,
      ),
      fc.lorem({ maxCount: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const { documents, problems } = read(parts.join(""));
        expect(documents.length + problems.length).toBeGreaterThan(0);
        for (const { text, blocks } of documents) expect(broken(text, blocks)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
