/** What pages say of themselves, in the manner of the systems that print most news: invented pages with their right values. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { readHtml } from "../../src/read/html/html.js";

const STORY = [
  "The lighthouse of Skerry Point went dark on Sunday night for the first time in a hundred years, the coast office said.",
  "A fuse had blown in the cellar, where water stood knee-deep after the storm, and the keeper could not reach it.",
  "Two boats that were on their way to the fishing grounds turned back, and a third waited for daylight off the reef.",
];
const text = STORY.map((words) => `<p>${words}</p>`).join("\n");
const TITLE = "Skerry lighthouse goes dark after storm";
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (head: string, body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const main = (inside: string) => `<main><article><h1>${TITLE}</h1>${inside}</article></main>`;

interface Expected {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly updated?: string;
}

const SYSTEMS: readonly (readonly [name: string, html: string, expected: Expected])[] = [
  [
    "a graph whose nodes refer to each other (WordPress)",
    page(
      `<title>${TITLE} - The Skerry Mail</title>${ld({
        "@graph": [
          { "@type": "WebSite", "@id": "#site", name: "The Skerry Mail" },
          { "@type": "Person", "@id": "#p", name: "Una Reid", image: { "@id": "#i" } },
          {
            "@type": "Article",
            "@id": "#a",
            headline: TITLE,
            author: { name: "Una Reid", "@id": "#p" },
            publisher: { "@id": "#o" },
            datePublished: "2024-03-04T06:10:00+00:00",
            dateModified: "2024-03-04T09:00:00+00:00",
            mainEntityOfPage: { "@id": "https://skerrymail.example/lighthouse/" },
          },
          { "@type": "Organization", "@id": "#o", name: "The Skerry Mail" },
        ],
      })}`,
      main(text),
    ),
    {
      title: TITLE,
      authors: ["Una Reid"],
      source: "The Skerry Mail",
      url: "https://skerrymail.example/lighthouse/",
      published: "2024-03-04T06:10:00Z",
      updated: "2024-03-04T09:00:00Z",
    },
  ],
  [
    "Dublin Core (Drupal)",
    page(
      `<title>${TITLE} | Coast Today</title><meta name="dcterms.title" content="${TITLE}"><meta name="dcterms.creator" content="By Una Reid and Olav Ness"><meta name="dcterms.date" content="2024-03-04T06:10+00:00"><meta name="dcterms.modified" content="2024-03-05"><link rel="canonical" href="https://coasttoday.example/node/12">`,
      main(text),
    ),
    {
      title: TITLE,
      authors: ["Una Reid", "Olav Ness"],
      url: "https://coasttoday.example/node/12",
      published: "2024-03-04T06:10:00Z",
      updated: "2024-03-05",
    },
  ],
  [
    "microdata with nested items (Joomla)",
    page(
      `<title>${TITLE}</title>`,
      `<div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author" itemscope><span itemprop="name">Una Reid</span></span><time itemprop="datePublished" datetime="2024-03-04T06:10:00+01:00">4 March</time><span itemprop="publisher" itemscope><meta itemprop="name" content="Coast Today"></span><div itemprop="articleBody">${text}</div></div>`,
    ),
    { title: TITLE, authors: ["Una Reid"], source: "Coast Today", published: "2024-03-04T05:10:00Z" },
  ],
  [
    "microdata signed below the text, beside a comment of another",
    page(
      `<title>${TITLE}</title>`,
      `<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">${TITLE}</h1><div itemprop="articleBody">${text}</div><aside class="comments"><span itemprop="author">Bo Dahl</span> <time itemprop="datePublished" datetime="2024-03-09">9 March</time></aside><aside><span itemprop="author" itemscope><span itemprop="name">Una Reid</span> —</span> <time itemprop="datePublished" datetime="2024-03-04">2024-03-04</time> — Permalink</aside></article>`,
    ),
    { title: TITLE, authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "h-entry (Blogger, IndieWeb)",
    page(
      `<title>Notes from the reef: ${TITLE}</title>`,
      `<div class="hentry h-entry"><h1 class="p-name entry-title">${TITLE}</h1><span class="vcard p-author"><span class="fn">Una Reid</span></span> <time class="dt-published published" datetime="2024-03-04">Monday</time><div class="e-content">${text}</div></div>`,
    ),
    { title: TITLE, authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "parsely and sailthru tags (Arc, Medium)",
    page(
      `<title>${TITLE}</title><meta name="parsely-author" content="Una Reid"><meta name="parsely-author" content="Olav Ness"><meta name="sailthru.date" content="2024-03-04 06:10:00 GMT"><meta property="article:author" content="https://coast.example/people/una"><meta property="og:url" content="https://coast.example/2024/03/04/dark">`,
      main(text),
    ),
    {
      authors: ["Una Reid", "Olav Ness"],
      url: "https://coast.example/2024/03/04/dark",
      published: "2024-03-04T06:10:00Z",
    },
  ],
  [
    "a byline and two labelled times (BBC-like)",
    page(
      `<title>${TITLE} - Coast News</title><meta property="og:site_name" content="Coast News">`,
      main(
        `<div class="ssrcss-byline"><div>By <span>Una Reid</span></div></div><p class="x">Published <time datetime="2024-03-04T06:10:00.000Z">4 March 2024</time></p><p>Updated <time datetime="2024-03-04T08:00:00.000Z">3 hours ago</time></p>${text}`,
      ),
    ),
    {
      title: TITLE,
      authors: ["Una Reid"],
      published: "2024-03-04T06:10:00Z",
      updated: "2024-03-04T08:00:00Z",
    },
  ],
  [
    "an AMP page",
    `<!doctype html><html ⚡ lang="en"><head><title>${TITLE}</title><link rel="canonical" href="https://coast.example/dark"></head><body><amp-sidebar id="m"><ul><li>Home</li></ul></amp-sidebar><article><h1>${TITLE}</h1>${text}</article></body></html>`,
    { title: TITLE, url: "https://coast.example/dark" },
  ],
  [
    "German words (TYPO3)",
    page(
      `<title>${TITLE} | Küstenblatt</title>`,
      main(`<p class="news-meta">Von Una Reid | 4. März 2024, 06:10 Uhr</p>${text}`),
      "de",
    ),
    { authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "French words",
    page(
      `<title>${TITLE}</title>`,
      main(
        `<p class="meta">Par Una Reid</p><p>Publié le 4 mars 2024 à 06h10 - Mis à jour le 5 mars 2024 à 07h00</p>${text}`,
      ),
      "fr",
    ),
    { authors: ["Una Reid"], published: "2024-03-04", updated: "2024-03-05" },
  ],
  [
    "Italian words",
    page(`<title>${TITLE}</title>`, main(`<p>di Una Reid</p><p>4 marzo 2024</p>${text}`), "it"),
    { authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "Portuguese words",
    page(
      `<title>${TITLE}</title>`,
      main(`<p>Por Una Reid</p><p>Publicado em 4 de março de 2024 às 06:10</p>${text}`),
      "pt",
    ),
    { authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "Dutch words",
    page(
      `<title>${TITLE}</title>`,
      main(`<p>Door Una Reid</p><p>Gepubliceerd op 4 maart 2024 om 06:10</p>${text}`),
      "nl",
    ),
    { authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "Russian words",
    page(`<title>${TITLE}</title>`, main(`<p>Автор: Анна Рид</p><p>4 марта 2024, 06:10</p>${text}`), "ru"),
    { authors: ["Анна Рид"], published: "2024-03-04" },
  ],
  [
    "a Japanese date",
    page(`<title>${TITLE}</title>`, main(`<p class="date">2024年3月4日 6:10</p>${text}`), "ja"),
    { published: "2024-03-04" },
  ],
  [
    "a layout of tables (local papers of old)",
    page(
      `<title>${TITLE} - Skerry Mail Online</title>`,
      `<table><tr><td><a href="/">Home</a><br><a href="/s">Sport</a></td><td><font size="5"><h1>${TITLE}</h1></font><p>By Una Reid</p><p>Posted March 4, 2024</p>${text}</td></tr></table>`,
    ),
    { title: TITLE, authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "no date but that of its address",
    page(
      `<title>${TITLE}</title><link rel="canonical" href="https://coast.example/news/2024/mar/04/dark">`,
      main(text),
    ),
    { published: "2024-03-04" },
  ],
  [
    "no date but when it was changed",
    page(
      `<title>${TITLE}</title><meta property="article:modified_time" content="2024-03-05T01:00:00Z">`,
      main(text),
    ),
    { updated: "2024-03-05T01:00:00Z" },
  ],
  [
    "an address with a section between year and month",
    page(
      `<title>${TITLE}</title><link rel="canonical" href="https://coast.example/2024/NEWS/03/04/dark.html">`,
      main(text),
    ),
    { published: "2024-03-04" },
  ],
  [
    "the section as first heading, the headline as second",
    page(
      `<title>${TITLE} - Skerry Mail</title>`,
      `<main><h1>Coast and harbours</h1><article><h2>${TITLE}</h2>${text}</article></main>`,
    ),
    { title: TITLE },
  ],
  [
    "a weekday between byline and date",
    page(
      `<title>${TITLE}</title>`,
      main(
        `<div class="byline">By <a href="/mail">Una Reid</a> <span>Monday, Mar. 4, 2024</span></div>${text}`,
      ),
    ),
    { authors: ["Una Reid"], published: "2024-03-04" },
  ],
  [
    "a signature with its place (Spanish)",
    page(
      `<title>${TITLE}</title>`,
      main(`<p class="firma"><em>Juana Reid</em> | <span>Madrid</span></p>${text}`),
      "es",
    ),
    { authors: ["Juana Reid"] },
  ],
  [
    "two who sign, the place behind the second, and a photographer",
    page(
      `<title>${TITLE}</title>`,
      main(
        `<div class="firma_comentarios"><span class="firma"><a rel="author" href="/a">Una Reid</a> / <a rel="author" href="/b">Ole Vik</a> Skerry</span></div><figure><img src="/a.jpg"><figcaption><span class="autor">JO LUND</span></figcaption></figure>${text}`,
      ),
    ),
    { authors: ["Una Reid", "Ole Vik"] },
  ],
  [
    "the byline beside a count of comments",
    page(
      `<title>${TITLE}</title>`,
      main(
        `<div class="comments_datetime"><p><span>By UNA REID</span> &nbsp; 3/ 4/24 09:19 PM ET</p></div>${text}`,
      ),
    ),
    { authors: ["UNA REID"] },
  ],
  [
    "classes that deny",
    page(
      `<title>${TITLE}</title>`,
      main(
        `<div class="sig-line hasnt-headshot hasnt-bio"><span class="pb-byline">By <a href="/p">Una Reid</a></span></div>${text}`,
      ),
    ),
    { authors: ["Una Reid"] },
  ],
  [
    "a date for programs in the title of what people read",
    page(
      `<title>${TITLE}</title>`,
      main(`<cite>By Una Reid – <abbr title="2024-03-04T06:10:00Z">1 hr 4 mins ago</abbr></cite>${text}`),
    ),
    { published: "2024-03-04T06:10:00Z" },
  ],
  [
    "a link to all that somebody wrote",
    page(
      `<title>${TITLE}</title>`,
      main(
        `<div><a href="/author/una-reid/">Una Reid</a> <a href="/author/una-reid/">View all posts</a></div>${text}`,
      ),
    ),
    { authors: ["Una Reid"] },
  ],
  [
    "a publisher as author, a person below",
    page(
      `<title>${TITLE} | El Faro</title><meta property="og:site_name" content="El Faro"><meta name="author" content="Ediciones El Faro">`,
      main(`<p>Por Juana Reid</p>${text}`),
      "es",
    ),
    { authors: ["Juana Reid"] },
  ],
  [
    "the note of the browser that saved it",
    page(`<title>${TITLE}</title>`, main(text)).replace(
      "<html",
      "<!-- saved from url=(0030)https://coast.example/dark.html -->\n<html",
    ),
    { url: "https://coast.example/dark.html" },
  ],
];

describe("a page says what it is", () => {
  it.each(SYSTEMS)("in %s", (_, html, expected) => {
    const [document] = readHtml(html, "page.html", "sha").documents;
    if (document === undefined) throw new Error("no article");
    const { article } = extractArticle(document);
    const found: Expected = {
      title: article.headline.text,
      authors: article.byline,
      source: article.source.name ?? "",
      url: article.source.url ?? "",
      published: article.published?.iso ?? "",
      updated: article.updated?.iso ?? "",
    };
    expect(found).toMatchObject(expected);
    if (expected.published === undefined) expect(found.published).toBe("");
    const told = article.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ sentences }) => sentences.map((one) => one.text).join(" ")),
    );
    expect(told).toEqual(STORY);
  });
});

describe("nothing is taken from what is not the page's", () => {
  const fieldsOf = (head: string, body: string) =>
    readHtml(page(head, body), "page.html", "sha").documents[0]?.fields;
  it.each<[string, string, string]>([
    [
      "another story's data",
      `<title>${TITLE}</title><link rel="canonical" href="https://coast.example/dark">${ld({ "@type": "NewsArticle", headline: "Choir sings in new hall", url: "https://coast.example/choir", datePublished: "2020-01-01", author: { name: "Ole Vik" } })}`,
      main(text),
    ],
    [
      "a list of stories",
      `<title>${TITLE}</title>${ld({ "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", headline: "Choir sings", datePublished: "2020-01-01", author: "Ole Vik" }] })}`,
      main(text),
    ],
    [
      "a review beside it",
      `<title>${TITLE}</title>${ld([{ "@type": "Review", headline: "Garden chair", author: "Ole Vik", datePublished: "2020-01-01" }])}`,
      main(text),
    ],
    [
      "related stories",
      `<title>${TITLE}</title>`,
      `${main(text)}<aside><a href="/x">Choir sings</a> <span class="author">By Ole Vik</span> <time datetime="2020-01-01">1 January 2020</time></aside>`,
    ],
    [
      "comments",
      `<title>${TITLE}</title>`,
      `${main(text)}<div id="comments"><p>By Ole Vik</p><time datetime="2020-01-01">1 January 2020</time><p>I was there, and it was dark as the inside of a boot.</p></div>`,
    ],
    [
      "a day that the text tells of",
      `<title>${TITLE}</title>`,
      main(
        `<p>The lamp was lit on 1 January 2020 by the mayor, Ole Vik, and has burnt each night since then.</p>${text}`,
      ),
    ],
  ])("%s", (_, head, body) => {
    const fields = fieldsOf(head, body);
    expect(fields?.title).toBe(TITLE);
    expect(fields?.published).toBeUndefined();
    expect(fields?.authors).toBeUndefined();
  });

  it.each<[string, string, string]>([
    [
      "the name of the site",
      `<title>${TITLE} | Skerry Mail</title><meta property="og:site_name" content="Skerry Mail"><meta property="og:title" content="Skerry Mail">`,
      "Skerry Mail",
    ],
    [
      "an outlet that signs",
      `<title>${TITLE}</title><meta property="og:site_name" content="Skerry Mail"><meta name="author" content="Skerry Mail">`,
      "Skerry Mail",
    ],
  ])("%s is neither headline nor person", (_, head, site) => {
    const fields = fieldsOf(head, main(text));
    expect(fields).toMatchObject({ title: TITLE, source: site });
    expect(fields?.authors).toBeUndefined();
  });
});
