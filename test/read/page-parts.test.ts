/** What of a page is its article: each way in which pages hide it, crowd it or cut it, by small pages of our own. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { readHtml } from "../../src/read/html/html.js";

const STORY = [
  "The harbour board of Orrin decided on Monday to sell the old ice house, which has stood empty since the fishery closed.",
  "Its chairwoman, Runa Falk, said two buyers had come forward and that both wanted to keep the brick front as it is.",
  "A survey put the cost of mending the roof at 300,000 crowns, more than the board earns from the quay in a year.",
  "Neighbours who had asked for a museum said they would appeal, and that 700 people had signed their letter.",
];
const TITLE = "Orrin to sell its old ice house";
const paragraphs = (texts: readonly string[] = STORY) => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, head = `<title>${TITLE}</title>`) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>${body}<footer><p>About us | Imprint</p></footer></body></html>`;
const article = (inner: string) => `<main><article><h1>${TITLE}</h1>${inner}</article></main>`;

function told(html: string) {
  const { documents, problems } = readHtml(html, "page.html", "sha");
  const [document] = documents;
  const found = document === undefined ? null : extractArticle(document).article;
  const paragraphsTold = (found?.sections ?? []).flatMap((section) => [
    ...(section.heading ? [section.heading.text] : []),
    ...section.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(" ")),
  ]);
  return { document, article: found, paragraphs: paragraphsTold, rules: problems.map(({ rule }) => rule) };
}

describe("an article is found", () => {
  it.each<[string, string]>([
    ["in an article element", article(paragraphs())],
    [
      "in a form around the whole page",
      `<form action="./default.aspx"><input type="hidden" value="x">${article(paragraphs())}</form>`,
    ],
    [
      "in a part that is named like a box",
      `<div class="sidebar-wrap"><div class="share comment-text">${paragraphs()}</div></div><div class="about"><p>${"The Orrin Echo belongs to its readers, who meet each spring and who elect the board. ".repeat(3)}</p></div>`,
    ],
    [
      "in a part named like an offer",
      `<h1>${TITLE}</h1><div class="premium paywall content">${paragraphs()}</div>`,
    ],
    [
      "in a table that lays out the page",
      `<table><tr><td><a href="/">Home</a></td><td><h1>${TITLE}</h1>${paragraphs()}</td></tr></table>`,
    ],
    [
      "in a declared shadow root",
      `<x-story><template shadowrootmode="open">${article(paragraphs())}</template></x-story>`,
    ],
    [
      "in paragraphs of their own boxes",
      `<main><h1>${TITLE}</h1>${STORY.map((text) => `<div class="row"><div class="col"><p>${text}</p></div></div>`).join("")}</main>`,
    ],
    ["in lines that breaks part", `<div id="story"><h1>${TITLE}</h1>${STORY.join("<br><br>")}</div>`],
    [
      "behind a button",
      article(
        `${paragraphs(STORY.slice(0, 2))}<div class="rest" hidden>${paragraphs(STORY.slice(2))}</div><button>Show more</button>`,
      ),
    ],
  ])("%s", (_, body) => {
    const { paragraphs: found, article: own, rules } = told(page(body));
    expect(found.join("\n").replaceAll("\n", " ")).toBe(STORY.join(" "));
    expect(own?.headline.text).toBe(TITLE);
    expect(rules).toEqual([]);
  });

  it.each([60, 140, 210])("though it is a brief of %i characters", (length) => {
    const brief = `${"A boat sank at its berth in Orrin harbour on Sunday night after rain, and nobody was aboard, the board said. ".repeat(2).slice(0, length - 1)}.`;
    const most =
      '<aside><h3>Most read</h3><ol><li><a href="/1">Bridge to open two months late, says county</a></li></ol></aside>';
    expect(told(page(`${article(`<p>${brief}</p>`)}${most}`)).paragraphs).toEqual([brief]);
  });

  it("in its data, where the page shows nothing or the beginning alone", () => {
    const data = (articleBody: string) =>
      `<title>${TITLE}</title><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: TITLE, isAccessibleForFree: false, articleBody })}</script>`;
    const body = paragraphs();
    expect(told(page('<div id="root"></div>', data(body))).paragraphs).toEqual(STORY);
    const begun = article(
      `${paragraphs(STORY.slice(0, 1))}<div class="paywall"><p>Subscribe to continue reading.</p></div>`,
    );
    expect(told(page(begun, data(STORY.join("\n\n")))).paragraphs).toEqual(STORY);
    // Data of another story are no text of this one.
    const other = "A choir of eighty voices sang in the new hall. ".repeat(30);
    expect(told(page(begun, data(other))).paragraphs).toEqual(STORY.slice(0, 1));
  });

  it("the first or the one of the title, where a page holds several", () => {
    const second = [
      "Choir sings in new hall",
      "The choir of Orrin sang in its new hall on Saturday for the first time.",
      "Some eighty voices took part, and the hall was full to the last seat an hour before.",
      "The hall cost nine million crowns and took four years to build, the county says.",
      "A second concert is planned for the last Sunday of the month, with an orchestra.",
    ];
    const other = `<article><h1>${second[0]}</h1>${paragraphs(second.slice(1))}</article>`;
    const first = told(page(`${article(paragraphs())}${other}`));
    expect(first.paragraphs).toEqual(STORY);
    expect(first.rules).toEqual(["several-articles"]);
    expect(told(page(`${article(paragraphs())}${other}`, `<title>${second[0]}</title>`)).paragraphs).toEqual(
      second.slice(1),
    );
  });
});

describe("what stands in an article beside its text", () => {
  const within = (extra: string) =>
    told(page(article(`<p>${STORY[0]}</p>${extra}${paragraphs(STORY.slice(1))}`)));

  it.each<[string, string, string]>([
    [
      "a caption",
      '<figure><img src="a.jpg"><figcaption>The ice house, seen from the quay. Photo: Ada Moe</figcaption></figure>',
      "caption",
    ],
    [
      "a caption of old themes",
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The ice house, seen from the quay on Monday.</p></div>',
      "caption",
    ],
    [
      "the texts of slides",
      '<div class="slideshow"><div class="slide"><img src="a.jpg"><p>The ice house stands empty on the quay at Orrin.</p></div></div>',
      "caption",
    ],
    [
      "the text of a slide that is named for itself",
      '<div><img src="a.jpg"><div class="slide-text">The ice house stands empty on the quay at Orrin.</div></div>',
      "caption",
    ],
    [
      "a gallery in one paragraph",
      "<p>Image 1 of 3 The ice house stands empty. Image 2 of 3 A gull sits on its roof. Image 3 of 3 Its door is shut.</p>",
      "gallery",
    ],
    [
      "slanted words below a picture",
      '<p><img src="a.jpg"><br><em>The ice house, seen from the quay on Monday.</em></p>',
      "caption",
    ],
    [
      "a credit",
      '<div class="picture"><img src="a.jpg"><span class="photo-credit">Ada Moe/Coast Pictures</span></div>',
      "photo-credit",
    ],
    [
      "links to other stories",
      '<div class="related-posts"><h4>More on this</h4><ul><li><a href="/a">Board sells its tug</a></li></ul></div>',
      "related",
    ],
    ["a link between paragraphs", '<p><a href="/a">Why the quay is empty: four reasons</a></p>', "related"],
    [
      "an advertisement",
      '<div class="ad-slot"><p>Save 40% on garden chairs this weekend at Moe and Sons, delivered to your door.</p></div>',
      "promotion",
    ],
    [
      "a pull quote that the text has",
      '<aside class="pullquote"><p>Both wanted to keep the brick front as it is</p></aside>',
      "pull-quote",
    ],
  ])("is kept apart: %s", (_, extra, rule) => {
    const { paragraphs: found, article: own } = within(extra);
    expect(found).toEqual(STORY);
    expect(own?.removed.map((removed) => removed.rule)).toContain(rule);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "a table in a figure",
      '<figure class="wp-block-table"><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2021</td><td>14</td></tr></table></figure>',
      ["Year | Boats", "2021 | 14"],
    ],
    [
      "a post of a network",
      '<blockquote class="twitter-tweet"><p>The ice house is for sale. Bids by Friday.</p>&mdash; Orrin Harbour (@orrinhb)</blockquote>',
      ["The ice house is for sale. Bids by Friday.", "— Orrin Harbour (@orrinhb)"],
    ],
    [
      "a pull quote of its own",
      '<figure class="wp-block-pullquote"><blockquote><p>I learned to skate in front of that house.</p></blockquote></figure>',
      ["I learned to skate in front of that house."],
    ],
    [
      "a list",
      "<ul><li>The roof leaks.</li><li>The cellar is dry.</li></ul>",
      ["The roof leaks.", "The cellar is dry."],
    ],
    [
      "key points",
      '<div class="key-points"><ul><li>The roof leaks.</li><li>The cellar is dry.</li></ul></div>',
      ["The roof leaks.", "The cellar is dry."],
    ],
    [
      "what is about one of several pictures",
      "<p>Image 3 of 4 was taken by Ada Moe in 1921, the museum said on Monday.</p>",
      ["Image 3 of 4 was taken by Ada Moe in 1921, the museum said on Monday."],
    ],
    [
      "a numbered list of pictures",
      "<figure><img src='1.jpg'><figcaption><h2>The roof</h2><p>Slates have slid off its northern side, where the wind comes in.</p></figcaption></figure>",
      ["The roof", "Slates have slid off its northern side, where the wind comes in."],
    ],
  ])("is told: %s", (_, extra, expected) => {
    const { paragraphs: found } = within(extra);
    expect(found).toEqual([STORY[0], ...expected, ...STORY.slice(1)]);
  });

  it.each<[string, string]>([
    [
      "Some 300<sup>[4]</sup> people came to see it on that day, he said.",
      "Some 300 people came to see it on that day, he said.",
    ],
    [
      "The hall is 40 m<sup>2</sup> large and cost 10<sup>6</sup> crowns, they said.",
      "The hall is 40 m² large and cost 10⁶ crowns, they said.",
    ],
    [
      "It was built on the 21<sup>st</sup> of May with <del>four</del> five rooms, they said.",
      "It was built on the 21st of May with five rooms, they said.",
    ],
    [
      "The <ruby>港<rt>みなと</rt></ruby> harbour sign was put up again on the wall, they said.",
      "The 港 harbour sign was put up again on the wall, they said.",
    ],
  ])("changes no figure and no word: %s", (html, text) => {
    expect(within(`<p>${html}</p>`).paragraphs[1]).toBe(text);
  });

  it.each<[string, string]>([
    [
      "comments",
      '<section id="comments"><h3>2 comments</h3><p>About time, that house has been an eyesore for as long as I can think, and the board knew.</p></section>',
    ],
    [
      "comments without a name",
      '<div id="talk"><h3>What readers say</h3><ul><li><b>gull7:</b> About time, that house has been an eyesore for as long as I can think.</li></ul></div>',
    ],
    [
      "a table of contents",
      '<div id="toc"><ul><li><a href="#a">What happened</a></li><li><a href="#b">What comes next</a></li></ul></div>',
    ],
  ])("leaves no word of %s", (_, extra) => {
    expect(told(page(`${article(paragraphs())}${extra}`)).paragraphs).toEqual(STORY);
    expect(
      told(page(article(`${extra.startsWith('<div id="toc"') ? extra : ""}${paragraphs()}`))).paragraphs,
    ).toEqual(STORY);
  });
});

describe("a page that is no article is told, and makes no story", () => {
  it.each<[string, string]>([
    [
      "consent",
      page(
        '<div class="x"><h2>We value your privacy</h2><p>We and our 120 partners store and access information on a device to show personalised ads. You may click to consent or manage choices at any time.</p></div>',
      ),
    ],
    [
      "consent in German",
      page(
        "<div><h2>Ihre Privatsphäre</h2><p>Wir und unsere Partner verarbeiten personenbezogene Daten, um Ihnen passende Werbung zu zeigen. Sie können zustimmen oder ablehnen.</p></div>",
      ),
    ],
    [
      "a bot check",
      page(
        "<h1>Verify you are human</h1><p>Please complete the security check to go on to orrinecho.example.</p>",
        "<title>Security check</title>",
      ),
    ],
    [
      "refused access",
      page(
        "<h1>Access denied</h1><p>You do not have permission to access this page.</p>",
        "<title>Access denied</title>",
      ),
    ],
    [
      "a page not found",
      page(
        "<h1>Page not found</h1><p>The page you requested has moved or does not exist any more. Try our search.</p>",
        "<title>404 | Orrin Echo</title>",
      ),
    ],
    [
      "a broken server",
      page(
        "<h1>502 Bad Gateway</h1><p>The server is busy, please try again later.</p>",
        "<title>502 Bad Gateway</title>",
      ),
    ],
    [
      "an empty shell",
      '<!doctype html><html><head><title>Orrin to sell its old ice house</title></head><body><div id="root"></div></body></html>',
    ],
    [
      "text for browsers without scripts",
      page(`<div id="app"></div><noscript>${article(paragraphs())}</noscript>`),
    ],
    ["hidden text", page(article(`<div style="display: none">${paragraphs()}</div>`))],
    [
      "a section front",
      page(
        `<main>${STORY.concat(STORY)
          .map(
            (text, index) =>
              `<article><h2><a href="/${index}">${text.slice(0, 40)}</a></h2><p>${text}</p></article>`,
          )
          .join("")}</main>`,
        '<title>Orrin Echo</title><meta property="og:type" content="website">',
      ),
    ],
  ])("%s", (_, html) => {
    const { document, rules } = told(html);
    expect(document).toBeUndefined();
    expect(rules).toEqual(["no-article"]);
  });

  it.each<[string, string]>([
    [
      "privacy",
      "The data office fined the chain on Monday because it stored personal data of its partners without asking.",
    ],
    [
      "a closed page",
      "The page that the city had put up for complaints was not found by half of those who looked for it, a study says.",
    ],
  ])("but a report on %s is one", (_, lead) => {
    const { rules, paragraphs: found } = told(
      page(
        `<main><article><h1>${lead.slice(0, 40)}</h1>${paragraphs([lead, ...STORY])}</article></main>`,
        "<title>Orrin Echo</title>",
      ),
    );
    expect(rules).toEqual([]);
    expect(found[0]).toBe(lead);
  });

  it("and the beginning of a paid article is told as that", () => {
    const {
      document,
      paragraphs: found,
      rules,
      article: own,
    } = told(
      page(
        article(
          `${paragraphs(STORY.slice(0, 2))}<div class="paywall"><h3>Subscribe to continue reading</h3><p>Only 2.95 a week. Cancel anytime.</p><p>Already a subscriber? Log in</p></div>`,
        ),
      ),
    );
    expect(found).toEqual(STORY.slice(0, 2));
    expect(document?.declared?.cutShort).toBe(true);
    expect(rules).toEqual(["cut-short"]);
    expect(own?.figures.map(({ text }) => text).join()).not.toContain("2.95");
  });
});

describe("a live page", () => {
  const post = (time: string, heading: string, text: string) =>
    `<div class="post"><time datetime="2024-05-07T${time}:00Z">${time}</time><h3>${heading}</h3><p>${text}</p></div>`;
  const posts = [
    post(
      "14:20",
      "Bids are in",
      "The harbour board has three bids for the ice house, its chairwoman tells our reporter.",
    ),
    post(
      "11:40",
      "Doors open",
      "The doors of the ice house are open to all who want to see it before they bid.",
    ),
    post(
      "09:05",
      "Good morning",
      "Good morning from the quay, where a queue has formed in front of the ice house.",
    ),
  ].join("");

  it.each<[string, string, string]>([
    [
      "declared",
      article(posts),
      '<title>Ice house</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ice house sale"}</script>',
    ],
    [
      "named",
      `<main><h1>Ice house sale: live updates</h1><div class="feed">${posts}</div></main>`,
      "<title>Ice house sale: live updates</title>",
    ],
    ["told by its clock", article(posts), `<title>${TITLE}</title>`],
  ])("keeps its posts with their times: %s", (_, body, head) => {
    const { document } = told(page(body, head));
    expect(document?.declared?.entries.map(({ time }) => time)).toEqual([
      "2024-05-07T14:20:00Z",
      "2024-05-07T11:40:00Z",
      "2024-05-07T09:05:00Z",
    ]);
    const [first] = document?.declared?.entries ?? [];
    expect(document?.text.slice(first?.start, first?.end)).toContain("three bids");
    expect(document?.text.slice(first?.start, first?.end)).not.toContain("doors");
  });
});
