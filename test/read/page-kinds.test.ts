/** Ways in which pages go wrong, two of each: what they must give all the same. */
import { describe, expect, it } from "vitest";
import { type ReadArticle, readArticles } from "./read-article.js";

const TITLE = "Velsund to mend its sea wall before winter";
const STORY = [
  "The parish of Velsund will mend the sea wall at its northern cove before winter, its surveyor told a meeting on Thursday.",
  "Waves have taken some forty stones out of the wall since March, and two houses behind it stand empty for now.",
  "The work will cost 260,000 crowns, of which the county pays half, said Marta Oyen, who keeps the books of the parish.",
  "Fishermen had asked for a longer wall, but the surveyor said that there was no money for it this year.",
];
const PLAIN: ReadArticle = { title: TITLE, text: STORY };
const [LEAD = "", ...REST] = STORY;

const paragraphs = (texts: readonly string[] = STORY) => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>${body}<footer><p>About | Imprint</p></footer></body></html>`;
const article = (inner: string) => `<main><article><h1>${TITLE}</h1>${inner}</article></main>`;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

type Row = readonly [what: string, html: string, differences: Partial<ReadArticle>, ...rules: string[]];

const PAGES: Readonly<Record<string, readonly Row[]>> = {
  "words that repeat": [
    [
      "one answer of two speakers",
      page(
        article(
          `<p>${LEAD}</p><p>Should the wall be longer?</p><h2>Odd Berg</h2><p>Yes, by all means.</p><p>Who should pay for it, do you think?</p><p>The county should.</p><h2>Liv Moen</h2><p>Should the wall be longer?</p><p>Yes, by all means.</p><p>Who should pay for it, do you think?</p><p>Nobody knows that yet.</p>`,
        ),
      ),
      {
        text: [
          LEAD,
          "Should the wall be longer?",
          "Odd Berg",
          "Yes, by all means.",
          "Who should pay for it, do you think?",
          "The county should.",
          "Liv Moen",
          "Should the wall be longer?",
          "Yes, by all means.",
          "Who should pay for it, do you think?",
          "Nobody knows that yet.",
        ],
      },
    ],
    [
      "a paragraph that a script printed twice",
      page(article(`<p>${LEAD}</p>${paragraphs(REST)}<div class="mobile-only"><p>${LEAD}</p></div>`)),
      {},
    ],
  ],
  "forms around the text": [
    [
      "a search form",
      page(`<form id="f" action="/search"><div>${article(paragraphs())}</div><input name="q"></form>`),
      {},
    ],
    [
      "a form of signs inside the article",
      page(
        article(
          `<p>${LEAD}</p><form><label>Your e-mail</label><input type="email"><button>Sign up</button></form>${paragraphs(REST)}`,
        ),
      ),
      {},
    ],
  ],
  addresses: [
    [
      "a base below the site's root",
      page(
        article(paragraphs()),
        '<base href="https://velsund.example/news/"><link rel="canonical" href="sea-wall"><meta property="og:image" content="wall.jpg">',
      ),
      { url: "https://velsund.example/news/sea-wall", image: "https://velsund.example/news/wall.jpg" },
    ],
    [
      "a base without a scheme",
      page(article(paragraphs()), '<base href="//velsund.example/a/b"><link rel="canonical" href="../wall">'),
      { url: "https://velsund.example/wall" },
    ],
  ],
  "pages that programs saved": [
    [
      "SingleFile, in one line",
      page(article(paragraphs())).replace(
        "<head>",
        "<!-- Page saved with SingleFile url: https://velsund.example/wall saved date: Thu Oct 03 2024 19:20:21 GMT+0200 (CEST) --><head>",
      ),
      { url: "https://velsund.example/wall", published: "2024-10-03T17:20:21Z" },
    ],
    [
      "SingleFile, whose page says when it was published",
      page(
        article(paragraphs()),
        '<meta property="article:published_time" content="2024-09-30T08:00:00Z">',
      ).replace(
        "<head>",
        "<!--\n Page saved with SingleFile\n url: https://velsund.example/wall?x=1\n saved date: Thu Oct 03 2024 19:20:21 GMT+0200\n--><head>",
      ),
      { url: "https://velsund.example/wall?x=1", published: "2024-09-30T08:00:00Z" },
    ],
    [
      "a browser",
      page(article(paragraphs())).replace(
        "<html",
        "<!-- saved from url=(0028)https://velsund.example/wall -->\n<html",
      ),
      { url: "https://velsund.example/wall" },
    ],
  ],
  "posts of networks": [
    [
      "with a picture's address",
      page(
        article(
          `<p>${LEAD}</p><blockquote class="twitter-tweet"><p>The cove is shut. <a href="https://t.co/x">pic.x.com/Abc1</a></p>&mdash; Velsund Parish (@velsund)</blockquote>${paragraphs(REST)}`,
        ),
      ),
      { text: [LEAD, "The cove is shut.", "— Velsund Parish (@velsund)", ...REST] },
    ],
    [
      "with nothing but the network's words",
      page(
        article(
          `<p>${LEAD}</p><blockquote class="instagram-media"><div>View this post on Instagram</div><p><a href="/p">A post shared by Velsund (@velsund)</a></p></blockquote>${paragraphs(REST)}`,
        ),
      ),
      {},
    ],
  ],
  "key points": [
    [
      "in a box of its own",
      page(
        article(
          `<div class="summary-box key-takeaways"><h3>In short</h3><ul><li>The wall is mended before winter.</li><li>It costs 260,000 crowns.</li></ul></div>${paragraphs()}`,
        ),
      ),
      { text: ["In short", "The wall is mended before winter.", "It costs 260,000 crowns.", ...STORY] },
    ],
    [
      "as plain items above the text",
      page(
        article(
          `<ul><li>The wall is mended before winter.</li><li>It costs 260,000 crowns.</li></ul>${paragraphs()}`,
        ),
      ),
      { text: ["The wall is mended before winter.", "It costs 260,000 crowns.", ...STORY] },
    ],
  ],
  AMP: [
    [
      "with components around its text",
      page(
        article(
          `<amp-img src="w.jpg"></amp-img><amp-ad><p>Buy stones at half their price today.</p></amp-ad>${paragraphs()}<amp-social-share type="email"></amp-social-share>`,
        ),
        '<link rel="canonical" href="https://velsund.example/wall">',
      ).replace("<html", "<html ⚡"),
      { url: "https://velsund.example/wall" },
    ],
    [
      "with an accordion",
      page(
        article(
          `<p>${LEAD}</p><amp-accordion><section><h2>The work</h2><div>${paragraphs(REST)}</div></section></amp-accordion>`,
        ),
        '<link rel="canonical" href="https://velsund.example/wall">',
      ).replace("<html", "<html amp"),
      { url: "https://velsund.example/wall", text: [LEAD, "The work", ...REST] },
    ],
  ],
  "shadow roots": [
    [
      "one in another",
      page(
        `<x-page><template shadowrootmode="open"><x-story><template shadowrootmode="open">${article(paragraphs())}</template></x-story></template></x-page>`,
      ),
      {},
    ],
    [
      "a closed one",
      page(`<x-story><template shadowrootmode="closed">${article(paragraphs())}</template></x-story>`),
      {},
    ],
  ],
  "what is behind a button": [
    [
      "details",
      page(article(`<p>${LEAD}</p><details><summary>The work</summary>${paragraphs(REST)}</details>`)),
      { text: [LEAD, "The work", ...REST] },
    ],
    [
      "a class that hides",
      page(
        article(
          `<p>${LEAD}</p><div class="collapsed" aria-hidden="true">${paragraphs(REST)}</div><button>More</button>`,
        ),
      ),
      {},
    ],
  ],
  "lists of pictures": [
    [
      "as items of a list",
      page(
        article(
          `<p>${LEAD}</p><ol><li><h2>The cove</h2><img src="1.jpg"><p>Its stones lie on the beach, and the tide reaches the gardens of two houses.</p></li><li><h2>The pier</h2><img src="2.jpg"><p>It stands as it was built, and needs no work at all before the spring.</p></li></ol>`,
        ),
      ),
      {
        text: [
          LEAD,
          "The cove",
          "Its stones lie on the beach, and the tide reaches the gardens of two houses.",
          "The pier",
          "It stands as it was built, and needs no work at all before the spring.",
        ],
      },
    ],
    [
      "with headings above each figure",
      page(
        article(
          `<p>${LEAD}</p><h2>The cove</h2><figure><img src="1.jpg"><figcaption>Photo: Ada Moe</figcaption></figure><p>${REST[0]}</p><h2>The books</h2><figure><img src="2.jpg"></figure><p>${REST[1]}</p><p>${REST[2]}</p>`,
        ),
      ),
      { text: [LEAD, "The cove", REST[0] ?? "", "The books", REST[1] ?? "", REST[2] ?? ""] },
    ],
  ],
  "boxes that are longer than the text": [
    [
      "of the outlet about itself",
      page(
        `<div class="page-content sidebar-right"><h1>${TITLE}</h1><div class="article-comments-enabled">${paragraphs(STORY.slice(0, 3))}</div></div><div class="about-us"><p>${"Velsund Weekly is printed on Fridays, and its readers own it together, and choose its editor each spring. ".repeat(6)}</p></div>`,
      ),
      { text: STORY.slice(0, 3) },
    ],
    [
      "of a letter to subscribe to",
      page(
        `${article(paragraphs())}<section class="newsletter"><p>${"Our letter tells you each morning what happened on the coast, and what will, and who said so. ".repeat(12)}</p></section>`,
      ),
      {},
    ],
  ],
  "dates of others": [
    [
      "in a list of the latest",
      page(
        `${article(paragraphs())}<section class="latest"><ul><li><a href="/b">Choir sings</a> <span class="date">2 March 2018</span></li></ul></section>`,
      ),
      {},
    ],
    [
      "of a comment",
      page(
        `${article(paragraphs())}<div class="comments"><p>gull7, <time datetime="2018-03-02">2 March 2018</time></p><p>It is high time that they mended it, if you ask me.</p></div>`,
      ),
      {},
    ],
  ],
  bylines: [
    [
      "with a biography behind them",
      page(
        article(
          `<p class="byline">By <a rel="author" href="/ida">Ida Vik</a>, who has written of coasts and harbours since 2009</p>${paragraphs()}`,
        ),
      ),
      { by: ["Ida Vik"] },
    ],
    [
      "above and below the text",
      page(
        article(
          `<div class="author">Ida Vik</div>${paragraphs()}<p class="bio">Ida Vik is a reporter of Velsund Weekly. She lives in Orrin.</p>`,
        ),
      ),
      { by: ["Ida Vik"] },
    ],
    [
      "twice in the data, once in capitals",
      page(
        article(paragraphs()),
        ld({ "@type": "NewsArticle", headline: TITLE, author: [{ name: "Ida Vik" }, { name: "IDA VIK" }] }),
      ),
      { by: ["Ida Vik"] },
    ],
    [
      "with the desk beside the person in the data",
      page(
        article(paragraphs()),
        ld({
          "@type": "NewsArticle",
          headline: TITLE,
          author: [{ name: "Ida Vik | Velsund Weekly" }],
          publisher: { name: "Velsund Weekly" },
        }),
      ),
      { by: ["Ida Vik"], source: "Velsund Weekly" },
    ],
  ],
  "data of the page": [
    [
      "with comments of JavaScript and a comma too many",
      page(
        article(paragraphs()),
        `<script type="application/ld+json">/*<![CDATA[*/{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2024-10-03",}/*]]>*/</script>`,
      ),
      { published: "2024-10-03" },
    ],
    [
      "with line ends in its strings",
      page(
        article(paragraphs()),
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","description":"One line\nand another","datePublished":"2024-10-03"}</script>`,
      ),
      { published: "2024-10-03", dek: "One line and another" },
    ],
    [
      "with an advertisement's review before it",
      page(
        article(paragraphs()),
        ld([
          { "@type": "Product", name: "Stones", review: { author: "Ad Man", datePublished: "2011-01-01" } },
          {
            "@type": "ReportageNewsArticle",
            headline: TITLE,
            author: "Ida Vik",
            datePublished: "2024-10-03",
          },
        ]),
      ),
      { by: ["Ida Vik"], published: "2024-10-03" },
    ],
  ],
  "credits at the edges of the text": [
    ["before the lead", page(article(`<p>© 2024 Velsund Photo Ltd. ${LEAD}</p>${paragraphs(REST)}`)), {}],
    [
      "the name of a company in the lead",
      page(
        article(
          `<p>Coast Pictures Inc said on Friday that it would leave Velsund, where it has had a studio for twelve years.</p>${paragraphs(REST)}`,
        ),
      ),
      {
        text: [
          "Coast Pictures Inc said on Friday that it would leave Velsund, where it has had a studio for twelve years.",
          ...REST,
        ],
      },
    ],
    [
      "who wrote and who edited",
      page(article(`${paragraphs()}<p>Reporting by Ida Vik and Olav Ness; Editing by Per Lie</p>`)),
      { by: ["Ida Vik", "Olav Ness"] },
    ],
    [
      "who wrote, in brackets, and a principle",
      page(
        article(
          `${paragraphs()}<p>(Writing by Ida Vik; editing by Per Lie)</p><p>Our Standards: The Coast Wire Principles.</p>`,
        ),
      ),
      { by: ["Ida Vik"] },
    ],
  ],
  "facts that sound like a request": [
    [
      "to sign up",
      page(
        article(
          `<p>${LEAD}</p><p>Sign up at the parish hall by Monday if you want to help to carry stones, the surveyor told the meeting.</p>${paragraphs(REST)}`,
        ),
      ),
      {
        text: [
          LEAD,
          "Sign up at the parish hall by Monday if you want to help to carry stones, the surveyor told the meeting.",
          ...REST,
        ],
      },
    ],
    [
      "to follow",
      page(
        article(
          `<p>${LEAD}</p><p>Follow the red signs to the upper road while the lower one is shut, the police wrote to residents.</p>${paragraphs(REST)}`,
        ),
      ),
      {
        text: [
          LEAD,
          "Follow the red signs to the upper road while the lower one is shut, the police wrote to residents.",
          ...REST,
        ],
      },
    ],
  ],
  headlines: [
    [
      "the site in og:title, the headline in h1",
      page(
        article(paragraphs()),
        '<meta property="og:title" content="Velsund Weekly - news from the coast"><meta property="og:site_name" content="Velsund Weekly">',
      ).replace(`<title>${TITLE}</title>`, "<title>Velsund Weekly</title>"),
      { source: "Velsund Weekly" },
    ],
    [
      "the site's name as the first h1",
      page(
        `<header><h1>Velsund Weekly</h1></header>${article(paragraphs())}`,
        '<meta property="og:site_name" content="Velsund Weekly">',
      ),
      { source: "Velsund Weekly" },
    ],
  ],
  "pictures alone": [
    [
      "one in an article",
      page(article('<p><img src="https://velsund.example/w.jpg" alt="The wall"></p>')),
      { text: [] },
      "headline-alone",
    ],
    [
      "one with a caption",
      page(
        article(
          '<figure><img src="https://velsund.example/w.jpg"><figcaption>The wall on Thursday. Photo: Ada Moe</figcaption></figure>',
        ),
      ),
      { text: [] },
      "all-furniture",
    ],
  ],
  "tables of contents": [
    [
      "as a nav",
      page(
        article(
          `<nav class="toc"><h2>On this page</h2><ol><li><a href="#w">The wall</a></li><li><a href="#m">The money</a></li></ol></nav>${paragraphs()}`,
        ),
      ),
      {},
    ],
    [
      "as a plain list of links within the page",
      page(
        article(
          `<ul><li><a href="#w">The wall</a></li><li><a href="#m">The money</a></li></ul>${paragraphs()}`,
        ),
      ),
      {},
    ],
  ],
  "advertisements between paragraphs": [
    [
      "with a label",
      page(
        article(
          `<p>${LEAD}</p><div class="adv"><span>ADVERTISEMENT</span><p>Stones for your garden, delivered on the day that you order them.</p></div><p>Article continues after advertisement</p>${paragraphs(REST)}`,
        ),
      ),
      {},
    ],
    [
      "that are sponsored",
      page(
        article(
          `<p>${LEAD}</p><div class="sponsored-content"><p>Ten gardens that your neighbours will envy, and how to lay them out.</p></div>${paragraphs(REST)}`,
        ),
      ),
      {},
    ],
  ],
  "zeros and controls": [
    ["a zero within a word", page(article(paragraphs().replace("parish", "par\u0000ish"))), {}],
    ["a bell and a backspace", page(article(paragraphs().replace("parish", "par\u0007\u0008ish"))), {}],
  ],
  "visible dates": [
    [
      "in Portuguese",
      page(article(`<p class="data">3 de outubro de 2024, 19h20</p>${paragraphs()}`)).replace(
        'lang="en"',
        'lang="pt"',
      ),
      { published: "2024-10-03" },
    ],
    [
      "in Norwegian",
      page(article(`<p class="dato">Publisert 3. oktober 2024 kl. 19:20</p>${paragraphs()}`)).replace(
        'lang="en"',
        'lang="nb"',
      ),
      { published: "2024-10-03" },
    ],
    [
      "the second one is the first published",
      page(
        article(
          `<time datetime="2024-10-05T08:00:00Z">Last updated 5 October 2024</time> <time datetime="2024-10-03T17:20:00Z">First published 3 October 2024</time>${paragraphs()}`,
        ),
      ),
      { published: "2024-10-03T17:20:00Z", updated: "2024-10-05T08:00:00Z" },
    ],
  ],
  "comments without a name": [
    [
      "in a list, with answers",
      page(
        `${article(paragraphs())}<section><h3>3 comments</h3><ol><li><p>Gull77</p><p>So the parish pays for what the county broke years ago.</p><a href="#r1">Reply</a></li><li><p>Marit</p><p>My cellar was wet in March, and nobody came to look at it.</p><a href="#r2">Reply</a></li><li><p>Odd</p><p>Sell the houses and be done with it, I say.</p><a href="#r3">Reply</a></li></ol></section>`,
      ),
      {},
    ],
    [
      "in boxes, with their days",
      page(
        `${article(paragraphs())}<div><h2>Comments (2)</h2><div><b>Gull77</b> 4 October 2024<p>So the parish pays for what the county broke years ago.</p><a href="#r1">Reply</a></div><div><b>Marit</b> 5 October 2024<p>My cellar was wet in March, and nobody came to look at it.</p><a href="#r2">Reply</a></div></div>`,
      ),
      {},
    ],
  ],
  tables: [
    [
      "with a caption, in a figure of an editor",
      page(
        article(
          `${paragraphs()}<figure class="wp-block-table"><table><thead><tr><th>Wall</th><th>Stones lost</th></tr></thead><tbody><tr><td>North cove</td><td>40</td></tr><tr><td>South cove</td><td>7</td></tr></tbody></table><figcaption>Source: parish of Velsund</figcaption></figure>`,
        ),
      ),
      { text: [...STORY, "Wall | Stones lost", "North cove | 40", "South cove | 7"] },
    ],
    [
      "of results, bare",
      page(
        article(
          `<p>${LEAD}</p><table><tr><td>For</td><td>61</td></tr><tr><td>Against</td><td>12</td></tr></table>${paragraphs(REST)}`,
        ),
      ),
      { text: [LEAD, "For | 61", "Against | 12", ...REST] },
    ],
  ],
  "two articles": [
    [
      "one below the other, of an endless page",
      page(
        `${article(paragraphs())}<article><h1>Choir of Velsund sings in the rain</h1><p>The choir of Velsund sang in the rain on Sunday because the roof of its hall is being mended, its leader said.</p><p>Some sixty people had come with umbrellas and stayed until the end of the last song.</p><p>The hall will open again in May, when the new roof is paid for and the floor has dried, which the builder expects by Easter at the latest.</p></article>`,
      ),
      {},
      "several-articles",
    ],
    [
      "in sections without a main",
      page(
        `<article><header><h1>${TITLE}</h1></header>${paragraphs()}</article><article><header><h1>Ferry to Velsund gets a new ramp</h1></header><p>The ferry to Velsund has landed at a new ramp since Monday, which lets lorries leave it at low water, too.</p><p>The old ramp was built in 1961, and its planks had to be changed each spring, the master of the ferry said.</p><p>The county paid for the ramp, and the parish for the road that leads to it from the market and the school.</p></article>`,
      ),
      {},
      "several-articles",
    ],
  ],
  "authors whose elements say what they have": [
    [
      "a box about each, which a pointer opens",
      page(
        `<main><article><header><h1>${TITLE}</h1><div class="article-meta"><ul class="writers"><li><div rel="author" class="author has-bio">Odd Berg</div><div class="author-overlay"><a href="/berg">More from Odd</a></div></li><li><div rel="author" class="author has-bio">Liv Moen</div></li><li><div rel="author" class="author">Una Reid</div></li></ul></div></header>${paragraphs()}</article></main>`,
      ),
      { by: ["Odd Berg", "Liv Moen", "Una Reid"] },
    ],
    [
      "a picture, or none",
      page(
        article(
          `<p class="byline"><span class="byline__name with-photo">Odd Berg</span> <span class="byline__name no-photo">Liv Moen</span></p>${paragraphs()}`,
        ),
      ),
      { by: ["Odd Berg", "Liv Moen"] },
    ],
  ],
  "a day that a class alone calls that of a change": [
    [
      "in an entry of hAtom",
      page(
        `<main><article class="post hentry"><h1 class="entry-title">${TITLE}</h1><time class="meta__time updated" datetime="2024-10-03T12:34:00-04:00">Today 12:34pm</time><div class="entry-content">${paragraphs()}</div></article></main>`,
      ),
      { published: "2024-10-03T16:34:00Z", updated: "2024-10-03T16:34:00Z" },
    ],
    [
      "beside one that readers are told of",
      page(
        article(
          `<p><time class="entry-date published" datetime="2024-10-03">3 October 2024</time> <time class="updated" datetime="2024-10-05">5 October 2024</time></p>${paragraphs()}`,
        ),
      ),
      { published: "2024-10-03", updated: "2024-10-05" },
    ],
  ],
  "a headline that begins like a page without an article": [
    [
      "a house on offer",
      page(
        `<main><article><h1>Customs house of Velsund is for sale</h1><p>${LEAD}</p></article></main>`,
      ).replace(TITLE, "Customs house of Velsund is for sale"),
      { title: "Customs house of Velsund is for sale", text: [LEAD] },
    ],
    [
      "works that are not done",
      page(
        `<main><article><h1>Under construction pier of Velsund burns</h1><p>${LEAD}</p></article></main>`,
      ).replace(TITLE, "Under construction pier of Velsund burns"),
      { title: "Under construction pier of Velsund burns", text: [LEAD] },
    ],
  ],
};

const ROWS = Object.entries(PAGES).flatMap(([kind, rows]) =>
  rows.map(([what, html, differences, ...rules]) => [`${kind}: ${what}`, html, differences, rules] as const),
);

describe("a page with", () => {
  it.each(ROWS)("%s", async (_, html, differences, told) => {
    const { articles, rules } = await readArticles(Buffer.from(html), "page.html", "html");
    expect(rules).toEqual(told);
    expect(articles).toEqual([{ ...PLAIN, ...differences }]);
  });
});

describe("no article is made of", () => {
  it.each([
    [
      "a front without articles as elements",
      page(
        `<main>${STORY.map(
          (text, at) =>
            `<div class="teaser"><h3><a href="/${at}">${text.slice(0, 45)}</a></h3><p>${text.slice(0, 80)} ...</p><time>3 October 2024</time></div>`,
        )
          .join("")
          .repeat(2)}</main>`,
        '<meta property="og:type" content="website">',
      ),
    ],
    [
      "a topic's page",
      page(
        `<main><h1>Sea walls</h1><ul>${STORY.map((text, at) => `<li><a href="/${at}">${text}</a></li>`)
          .join("")
          .repeat(3)}</ul></main>`,
      ),
    ],
    ["text that no reader sees", page(`<main><h1>${TITLE}</h1><div hidden>${paragraphs()}</div></main>`)],
    [
      "text that is laid off the screen",
      page(`<main><h1>${TITLE}</h1><div style="visibility:hidden">${paragraphs()}</div></main>`),
    ],
    [
      "a noscript inside an empty main",
      page(`<main id="root"></main><noscript><h1>${TITLE}</h1>${paragraphs()}</noscript>`),
    ],
  ])("%s", async (_, html) => {
    const { articles, rules } = await readArticles(Buffer.from(html), "page.html", "html");
    expect(articles).toEqual([]);
    expect(rules).toEqual(["no-article"]);
  });
});
