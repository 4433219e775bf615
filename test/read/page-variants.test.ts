/** More ways in which pages come, two of a kind: captions, links, walls, data, tables, signatures, dates and charsets. */
import { describe, expect, it } from "vitest";
import { type ReadArticle, readArticles } from "./read-article.js";

const TITLE = "Skerry Light to be lit by hand again";
const STORY = [
  "The lighthouse on Skerry Head will be lit by hand from Friday, after lightning burnt out the motor that turned its lamp.",
  "Keepers last slept in the tower in 1987, and two of them, both past seventy, have offered to show how the lamp is wound.",
  "The harbour board of Ellsay expects the new motor in five weeks, its clerk Tamsin Roe told the meeting on Wednesday.",
  "Pilots were warned by radio within the hour, and no ship came near the rocks in the dark.",
];
const [LEAD = "", SECOND = "", ...REST] = STORY;

const paragraphs = (texts: readonly string[] = STORY) => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, head = "", title = TITLE) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${body}<footer><p>Imprint | Privacy</p></footer></body></html>`;
const article = (inner: string) => `<main><article><h1>${TITLE}</h1>${inner}</article></main>`;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const NEWS = { "@context": "https://schema.org", "@type": "NewsArticle", headline: TITLE };

type Row = readonly [
  what: string,
  html: string | Uint8Array,
  differences?: Partial<ReadArticle>,
  ...rules: string[],
];

/** Latin-1, whose code points are its bytes. */
const latin1 = (text: string) => Buffer.from(text, "latin1");

const PAGES: Readonly<Record<string, readonly Row[]>> = {
  captions: [
    [
      "in the caption box of an editor",
      page(
        article(
          `<p>${LEAD}</p><div class="wp-caption aligncenter"><img src="/l.jpg" alt=""><p class="wp-caption-text">Skerry Head in June. Photo: Una Pell</p></div>${paragraphs(STORY.slice(1))}`,
        ),
      ),
    ],
    [
      "in a figure with a credit of its own",
      page(
        article(
          `<p>${LEAD}</p><figure><img src="/l.jpg"><figcaption>The tower from the sea <span class="credit">Una Pell / Ellsay Press</span></figcaption></figure>${paragraphs(STORY.slice(1))}`,
        ),
      ),
    ],
  ],
  "related stories inside the text": [
    [
      "as a list under a heading",
      page(
        article(
          `${paragraphs([LEAD, SECOND])}<div class="related"><h3>Related stories</h3><ul><li><a href="/a">Ferry timetable changes in May</a></li><li><a href="/b">Board elects a new clerk</a></li></ul></div>${paragraphs(REST)}`,
        ),
      ),
    ],
    [
      "as a paragraph with a label",
      page(
        article(
          `${paragraphs([LEAD, SECOND])}<p><strong>Also read:</strong> <a href="/a">Ferry timetable changes in May</a></p>${paragraphs(REST)}`,
        ),
      ),
    ],
  ],
  "live pages": [
    [
      "with posts as sections and times of machines",
      page(
        `<main><h1>${TITLE}: live</h1><section class="post"><time datetime="2024-03-06T18:40:00Z">18:40</time><h2>Board meets</h2><p>The harbour board has begun its meeting in the school, our reporter says from Ellsay.</p></section><section class="post"><time datetime="2024-03-06T17:05:00Z">17:05</time><h2>Lamp is out</h2><p>The lamp went out at five, when lightning struck the tower, a fisherman says.</p></section></main>`,
        ld({
          "@context": "https://schema.org",
          "@type": "LiveBlogPosting",
          headline: `${TITLE}: live`,
          coverageStartTime: "2024-03-06T17:00:00Z",
        }),
        `${TITLE}: live`,
      ),
      {
        title: `${TITLE}: live`,
        kind: "live",
        published: "2024-03-06T17:00:00Z",
        entries: ["2024-03-06T18:40:00Z", "2024-03-06T17:05:00Z"],
        text: [
          "Board meets",
          "The harbour board has begun its meeting in the school, our reporter says from Ellsay.",
          "Lamp is out",
          "The lamp went out at five, when lightning struck the tower, a fisherman says.",
        ],
      },
    ],
    [
      "whose posts alone are dated, the newest first",
      page(
        `<main><h1>${TITLE}: live updates</h1><div class="live-blog"><div class="update"><time datetime="2024-03-06T18:40:00Z">6.40pm</time><p>The board has begun its meeting in the school, our reporter says from Ellsay.</p></div><div class="update"><time datetime="2024-03-06T17:05:00Z">5.05pm</time><p>The lamp went out at five, when lightning struck the tower, a fisherman says.</p></div></div></main>`,
        "",
        `${TITLE}: live updates`,
      ),
      {
        title: `${TITLE}: live updates`,
        kind: "live",
        published: "2024-03-06T17:05:00Z",
        entries: ["2024-03-06T18:40:00Z", "2024-03-06T17:05:00Z"],
        text: [
          "The board has begun its meeting in the school, our reporter says from Ellsay.",
          "The lamp went out at five, when lightning struck the tower, a fisherman says.",
        ],
      },
    ],
  ],
  "the whole text in the data behind a wall": [
    [
      "with paragraphs",
      page(
        article(
          `<p>${LEAD}</p><div class="paywall"><p>Subscribe to read on. Already a subscriber? Log in.</p></div>`,
        ),
        ld({ ...NEWS, isAccessibleForFree: false, articleBody: STORY.join("\n\n") }),
      ),
    ],
    [
      "in a graph, with entities",
      page(
        article(`<p>${LEAD}</p><p>This article is for subscribers.</p>`),
        ld({
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "WebPage", name: TITLE },
            { ...NEWS, articleBody: STORY.map((text) => text.replaceAll("'", "&#39;")).join("\n\n") },
          ],
        }),
      ),
    ],
  ],
  "the text in data alone": [
    [
      "beside an empty element",
      page(
        '<div id="root"></div>',
        ld({ ...NEWS, articleBody: STORY.join("\n\n"), author: { "@type": "Person", name: "Una Pell" } }),
      ),
      { by: ["Una Pell"] },
    ],
    [
      "as HTML",
      page(
        '<div id="app"><noscript>Please enable JavaScript.</noscript></div>',
        ld({ ...NEWS, articleBody: paragraphs() }),
      ),
    ],
  ],
  "tables in the text": [
    [
      "with a caption and heads at the side",
      page(
        article(
          `<p>${LEAD}</p><table><caption>Lamps of the tower</caption><tr><th>Year</th><th>Lamp</th></tr><tr><th>1887</th><td>Oil</td></tr><tr><th>1931</th><td>Electric</td></tr></table>${paragraphs(STORY.slice(1))}`,
        ),
      ),
      { text: [LEAD, "Lamps of the tower", "Year | Lamp", "1887 | Oil", "1931 | Electric", SECOND, ...REST] },
    ],
    [
      "in a box that scrolls",
      page(
        article(
          `<p>${LEAD}</p><div style="overflow-x:auto"><table><thead><tr><td>Ship</td><td>Hour</td></tr></thead><tbody><tr><td>Merle</td><td>9 pm</td></tr></tbody></table></div>${paragraphs(STORY.slice(1))}`,
        ),
      ),
      { text: [LEAD, "Ship | Hour", "Merle | 9 pm", SECOND, ...REST] },
    ],
  ],
  "pull quotes": [
    [
      "that repeat a sentence of the text, as an aside",
      page(
        article(
          `${paragraphs([LEAD, SECOND])}<aside class="pullquote"><p>No ship came near the rocks in the dark.</p></aside>${paragraphs(REST)}`,
        ),
      ),
    ],
    [
      "that repeat one, as a quotation with its speaker",
      page(
        article(
          `${paragraphs([LEAD, SECOND])}<blockquote class="pull-quote"><p>The harbour board of Ellsay expects the new motor in five weeks.</p><cite>Tamsin Roe</cite></blockquote>${paragraphs(REST)}`,
        ),
      ),
    ],
  ],
  signatures: [
    [
      "with the office of who signs",
      page(article(`<p class="byline">By Una Pell, Harbour Correspondent</p>${paragraphs()}`)),
      { by: ["Una Pell"] },
    ],
    [
      "of three, with commas",
      page(article(`<div class="author">Una Pell, Sam Trask and Ivo Lenz</div>${paragraphs()}`)),
      { by: ["Una Pell", "Sam Trask", "Ivo Lenz"] },
    ],
    [
      "in microdata, with its date",
      page(
        `<main itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Una Pell</span></span><meta itemprop="datePublished" content="2024-03-06T20:00:00Z"><div itemprop="articleBody">${paragraphs()}</div></main>`,
      ),
      { by: ["Una Pell"], published: "2024-03-06T20:00:00Z" },
    ],
    [
      "in an h-entry",
      page(
        `<main class="h-entry"><h1 class="p-name">${TITLE}</h1><a class="p-author h-card" href="/una">Una Pell</a> <time class="dt-published" datetime="2024-03-06T20:00:00+00:00">6 March</time><div class="e-content">${paragraphs()}</div></main>`,
      ),
      { by: ["Una Pell"], published: "2024-03-06T20:00:00Z" },
    ],
  ],
  "pages for phones": [
    [
      "in AMP, with the canonical address",
      page(
        article(paragraphs()).replace("<article>", '<article class="amp">'),
        '<link rel="canonical" href="https://ellsay.example/2024/light">',
      ).replace("<html", "<html amp"),
      { url: "https://ellsay.example/2024/light" },
    ],
    [
      "in AMP, with a canonical address relative to its own",
      page(
        article(paragraphs()),
        '<base href="https://ellsay.example/amp/"><link rel="canonical" href="/2024/light">',
      ).replace("<html", "<html ⚡"),
      { url: "https://ellsay.example/2024/light" },
    ],
  ],
  "dates of machines": [
    [
      "with a zone as a name",
      page(article(paragraphs()), '<meta name="date" content="Wed, 06 Mar 2024 20:00:00 GMT">'),
      { published: "2024-03-06T20:00:00Z" },
    ],
    [
      "without seconds and colon in the zone",
      page(article(paragraphs()), '<meta property="article:published_time" content="2024-03-06T21:00+0100">'),
      { published: "2024-03-06T20:00:00Z" },
    ],
    [
      "of Dublin Core, a day",
      page(article(paragraphs()), '<meta name="DC.date.issued" content="2024-03-06">'),
      { published: "2024-03-06" },
    ],
    [
      "in digits alone",
      page(article(paragraphs()), '<meta name="pubdate" content="20240306">'),
      { published: "2024-03-06" },
    ],
  ],
  "dates that readers see": [
    [
      "in Italian",
      page(article(`<p class="data">Pubblicato il 6 marzo 2024</p>${paragraphs()}`)),
      { published: "2024-03-06" },
    ],
    [
      "in Dutch, with who wrote it",
      page(article(`<p>Door Una Pell - 6 maart 2024</p>${paragraphs()}`)),
      { by: ["Una Pell"], published: "2024-03-06" },
    ],
    [
      "published and updated",
      page(
        article(
          `<div class="meta">Published 6 March 2024 <span>Updated 8 March 2024</span></div>${paragraphs()}`,
        ),
      ),
      { published: "2024-03-06", updated: "2024-03-08" },
    ],
  ],
  charsets: [
    [
      "windows-1252 that says it is Latin-1",
      latin1(
        page(
          article(
            paragraphs([
              `${LEAD} “It is odd”, she said.`.replaceAll("“", "\x93").replaceAll("”", "\x94"),
              ...STORY.slice(1),
            ]),
          ),
          '<meta charset="iso-8859-1">',
        ),
      ),
      { text: [`${LEAD} “It is odd”, she said.`, ...STORY.slice(1)] },
    ],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${page(article(paragraphs()))}`, "utf16le")],
  ],
  "briefs and headlines": [
    [
      "two sentences in one paragraph",
      page(article("<p>The lamp of Skerry Head is dark. The board meets tonight.</p>")),
      { text: ["The lamp of Skerry Head is dark. The board meets tonight."] },
    ],
    [
      "three short paragraphs beside a long list of links",
      page(
        `${article("<p>The lamp of Skerry Head is dark.</p><p>The board meets tonight.</p><p>Ships keep away.</p>")}<aside><ul>${"<li><a href='/x'>Ferry timetable changes in May, harbour says</a></li>".repeat(12)}</ul></aside>`,
      ),
      { text: ["The lamp of Skerry Head is dark.", "The board meets tonight.", "Ships keep away."] },
    ],
    [
      "a headline behind the section's name",
      page(
        `<main><article><p class="kicker">Harbours</p><h1>${TITLE}</h1>${paragraphs()}</article></main>`,
        "",
        `${TITLE} - Ellsay Press`,
      ),
    ],
  ],
};

describe.each(Object.entries(PAGES))("%s", (_, rows) => {
  it.each(rows.map(([what, html, differences, ...rules]) => [what, html, differences ?? {}, rules] as const))(
    "%s",
    async (_what, html, differences, rules) => {
      const read = await readArticles(Buffer.from(html as string), "page.html", "html");
      expect(read.rules).toEqual(rules);
      expect(read.articles).toEqual([{ title: TITLE, text: STORY, ...differences }]);
    },
  );
});

describe("no article is made of", () => {
  it.each([
    [
      "a wall of consent in another language",
      page(
        "<main><h1>Ihre Privatsphäre ist uns wichtig</h1><p>Wir und unsere 812 Partner verwenden Cookies, um Inhalte zu personalisieren.</p><button>Alle akzeptieren</button></main>",
        "",
        "Datenschutz",
      ),
    ],
    [
      "a check for robots",
      page(
        "<main><h1>Just a moment...</h1><p>Checking if the site connection is secure. Enable JavaScript and cookies to continue.</p></main>",
        "",
        "Just a moment...",
      ),
    ],
    [
      "a page that is gone",
      page(
        "<main><h1>Page not found</h1><p>The page that you are looking for has moved or does not exist.</p><a href='/'>Go to the front page</a></main>",
        "",
        "404 | Ellsay Press",
      ),
    ],
    [
      "a page to sign in",
      page(
        "<main><h1>Log in to continue</h1><form><label>E-mail <input></label><label>Password <input type=password></label><button>Log in</button></form></main>",
        "",
        "Log in | Ellsay Press",
      ),
    ],
  ])("%s", async (_, html) => {
    const read = await readArticles(Buffer.from(html), "page.html", "html");
    expect(read.articles).toEqual([]);
    expect(read.rules).toHaveLength(1);
  });
});
