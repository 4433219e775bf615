/** How sites of recent years print a page: an invented page of each kind, and what it must give. */
import { describe, expect, it } from "vitest";
import { type ReadArticle, readArticles } from "./read-article.js";

const TITLE = "Norvik to move its fish market indoors";
const STORY = [
  "Norvik will move its fish market into the old rope works before winter, the harbour board decided on Monday.",
  "The stalls have stood on the open quay since 1911, and eleven of them lost their roofs in the storms of March.",
  "The work costs 640,000 crowns, said Ragna Holt, who keeps the accounts of the board.",
  "Two of the fishwives asked for a door to the sea, which the architect has promised them.",
];
const LONGER = [
  "The fish market of Norvik opens at five, and the harbour board has promised that the stalls keep their order indoors.",
  "The old rope works have stood empty since 2008, and the board bought them for one crown before the winter of 2023.",
  "Ragna Holt said that the market pays its rent in herring, which the board sells to the school of the harbour.",
];
const paragraphs = (texts: readonly string[] = STORY) => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, head = "", language = "en") =>
  `<!doctype html><html lang="${language}"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string) => page(`<main><article><h1>${TITLE}</h1>${inner}</article></main>`);

const SHELL = '<div id="__next"><p>Loading…</p></div>';
const next = (data: unknown) =>
  page(
    `${SHELL}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: data } })}</script>`,
  );
const OTHER = { title: "Ferry to Sund sails again", body: paragraphs([...STORY, ...STORY]) };

type Row = readonly [what: string, html: string, differences?: Partial<ReadArticle>];

const PAGES: Readonly<Record<string, readonly Row[]>> = {
  "a shell whose scripts hold the article": [
    [
      "as HTML, beside another story",
      next({
        related: [OTHER],
        article: {
          title: TITLE,
          publishedAt: "2025-03-03T08:00:00Z",
          authors: [{ name: "Odd Berg" }, { name: "Liv Moen" }],
          body: paragraphs(),
        },
      }),
      { by: ["Odd Berg", "Liv Moen"], published: "2025-03-03T08:00:00Z" },
    ],
    [
      "as blocks, with a picture and links among them",
      next({
        page: {
          headline: { text: TITLE },
          byline: "By Odd Berg",
          blocks: [
            { type: "paragraph", model: { text: STORY[0] } },
            { type: "image", model: { caption: "A stall on the quay." } },
            ...STORY.slice(1).map((text) => ({ type: "paragraph", model: { text } })),
            { type: "relatedLinks", model: { items: [{ text: "How to reach the quay" }] } },
          ],
        },
      }),
      { by: ["Odd Berg"] },
    ],
    [
      "as pieces of lines",
      next({
        post: {
          title: TITLE,
          content: STORY.map((text) => ({
            _type: "block",
            children: [
              { _type: "span", text: text.slice(0, 20) },
              { _type: "span", marks: ["em"], text: text.slice(20) },
            ],
          })),
        },
      }),
    ],
    [
      "given to a property of the window",
      page(
        `<div id="root"></div><script>window.__STATE__ = ${JSON.stringify({ byId: { a1: { headline: TITLE, displayName: undefined, bodyHtml: paragraphs() }, a2: { headline: OTHER.title, bodyHtml: OTHER.body } } })};</script>`,
      ),
    ],
    [
      "as JSON in a string",
      page(
        `<div id="root"></div><script>window["__STATE__"] = JSON.parse(${JSON.stringify(JSON.stringify({ headline: TITLE, body: paragraphs() }))});</script>`,
      ),
    ],
    [
      "with references",
      page(
        `<div id="root"></div><script>window.__APOLLO_STATE__ = ${JSON.stringify({ "Article:1": { title: TITLE, author: { __ref: "Person:7" }, body: paragraphs() }, "Person:7": { fullName: "Odd Berg" } })};</script>`,
      ),
      { by: ["Odd Berg"] },
    ],
  ],
  "a text in parts": [
    [
      "in an element that is called metered",
      article(
        `<section class="meteredContent a1">${paragraphs(STORY.slice(0, 2))}</section><p>Audio produced by Jon Vik.</p>`,
      ),
      { text: STORY.slice(0, 2) },
    ],
    [
      "with a box between its parts",
      article(
        `<div data-area="body"><div data-area="text"><div class="Text Text--links">${paragraphs(STORY.slice(0, 2))}</div></div><div data-area="links"><h3>More on Norvik</h3><a href="/a">Why the rope works fell silent</a></div><div data-area="text"><div class="Text">${paragraphs([...STORY.slice(2), ...LONGER])}</div></div></div>`,
      ),
      { text: [...STORY, ...LONGER] },
    ],
  ],
  "boxes among the paragraphs": [
    [
      "headings of links",
      article(
        `${paragraphs(STORY.slice(0, 2))}<section class="b"><header><h3>Más información</h3></header><h2><a href="/a">The rope works of Norvik</a></h2></section><div class="c"><h2>Other stories</h2><h3><a href="/b">The oldest eel in the harbour</a></h3></div>${paragraphs(STORY.slice(2))}`,
      ),
    ],
    [
      "a picture whose words are no caption by their tag",
      article(
        `<figure class="media"><img src="a.jpg"><p class="description">Stalls on the quay — Foto: Jon Vik/Handout</p></figure>${paragraphs()}`,
      ),
    ],
    [
      "a film and a spoken version",
      article(
        `<p>The audio version of this article is generated by software. Mispronunciations can occur.</p>${paragraphs(STORY.slice(0, 2))}<p>WATCH | A morning on the quay:</p><div class="videoplayer"><span>A morning on the quay</span><p>The market opens at five and closes when the ice has melted.</p></div>${paragraphs(STORY.slice(2))}`,
      ),
    ],
    [
      "channels and letters",
      article(
        `${paragraphs(STORY.slice(0, 2))}<p>Join our WhatsApp Community for top stories sent to your phone.</p><p>The Quay Letter newsletter gives you the day's news in one e-mail. Sign up here.</p>${paragraphs(STORY.slice(2))}`,
      ),
    ],
    [
      "a note about who wrote, below its heading",
      article(
        `${paragraphs()}<h3>Sobre la firma</h3><p>Odd Berg</p><p>Writes about harbours since 2009 and keeps two cats.</p>`,
      ),
    ],
    [
      "the day once more at the end",
      article(`${paragraphs()}<p class="x">Published - March 03, 2025 09:14 pm</p>`),
    ],
  ],
  bylines: [
    [
      "above the name of a desk",
      article(
        `<div data-testid="byline-new"><time datetime="2025-03-03T08:00:00Z">4 hours ago</time><div data-testid="byline-contributors"><div><span>Odd Berg</span></div><div><span>Quay News, Norvik</span></div></div></div>${paragraphs()}`,
      ),
      { by: ["Odd Berg"], published: "2025-03-03T08:00:00Z" },
    ],
    [
      "beside a programme",
      article(
        `<div class="meta has-byline"><time datetime="2025-03-03T08:00:00Z">March 3, 2025</time><div>Heard on <a href="/m">Quay Morning</a></div><div class="byline"><p class="byline__name"><a rel="author" href="/odd">Odd Berg</a></p></div></div>${paragraphs()}`,
      ),
      { by: ["Odd Berg"], published: "2025-03-03T08:00:00Z" },
    ],
    [
      "above a place",
      article(
        `<div data-component="Byline"><p>By <a href="/odd">Odd Berg</a> and <a href="/liv">Liv Moen</a></p><div><a href="/n">QN Outer Skerry</a></div></div>${paragraphs()}`,
      ),
      { by: ["Odd Berg", "Liv Moen"] },
    ],
    [
      "in a bar of buttons, with the day",
      article(
        `<div class="signature-share"><p itemprop="author" itemscope itemtype="http://schema.org/Person">Por <span itemprop="name">Odd Berg</span></p><time itemprop="datePublished" datetime="2025-03-03T08:00:00Z">3 March 2025</time><div class="share-bar"><a href="/s">Share</a></div></div>${paragraphs()}`,
      ),
      { by: ["Odd Berg"], published: "2025-03-03T08:00:00Z" },
    ],
    [
      "of a Korean reporter",
      article(
        `<div class="writer"><strong>박바다 기자</strong><a href="/r">기자 페이지</a></div>${paragraphs()}`,
      ),
      { by: ["박바다"] },
    ],
  ],
};

const read = async (html: string) => (await readArticles(Buffer.from(html), "page.html", "html")).articles;

describe.each(Object.entries(PAGES))("%s", (_, rows) => {
  it.each(rows.map(([what, html, differences = {}]) => [what, html, differences] as const))(
    "%s",
    async (_what, html, differences) => {
      expect(await read(html)).toEqual([{ title: TITLE, text: STORY, ...differences }]);
    },
  );
});

it("reads no other story out of a shell that holds only others", async () => {
  expect(await read(next({ related: [OTHER] }))).toEqual([{ title: TITLE, text: [] }]);
});

it("keeps a formula in its sentence, once", async () => {
  const formula =
    '<math><semantics><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><annotation encoding="application/x-tex">a+b</annotation></semantics></math>';
  const html = article(`<p>The tide of Norvik is ${formula} on most days of the year.</p>${paragraphs()}`);
  const [found] = await read(html);
  expect(found?.text?.[0]).toBe("The tide of Norvik is a+b on most days of the year.");
});
