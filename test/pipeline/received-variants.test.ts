/** Two more folders of each kind in `received`: other outlets, other programs, other words; invented. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { type Built, built, type Folder } from "./folder-stories.js";

const SLIP = [
  "The slipway at Hallow broke in two on Thursday morning, and a lifeboat fell four metres into the mud, the coastguard said.",
  "Its crew of five climbed out unhurt. Engineer Tove Brandt said that the iron below the slipway had rusted through.",
  "The station will stay shut until a crane has lifted the boat, which the coastguard expects to happen on Saturday.",
];
const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const paragraphs = (words: readonly string[]) => words.map((one) => `<p>${one}</p>`).join("\n");
const article = (title: string, words: readonly string[] = SLIP) =>
  `<main><article><h1>${title}</h1>${paragraphs(words)}</article></main>`;
const TITLE = "Slipway at Hallow breaks under a lifeboat";
const md = (fields: Readonly<Record<string, string>>, words: readonly string[] = SLIP) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join("\n")}\n---\n\n${words.join("\n\n")}\n`;

const origins = ({ digest }: Built) => digest.stories.map(({ origins: count }) => count);
const headlines = ({ digest }: Built) => digest.stories.map(({ headline }) => headline.text);
const rules = ({ received }: Built) => received.problems.map(({ rule }) => rule);
const wordsOf = ({ sections }: Article) =>
  sections.flatMap(({ paragraphs: all }) =>
    all.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );

describe("one article under several addresses is one report (01)", () => {
  it.each<[string, readonly string[]]>([
    ["fbclid, gclid and mc_cid", ["?fbclid=IwAR0x", "?gclid=Cj0K&gbraid=0A", "?mc_cid=77&mc_eid=88", ""]],
    [
      "at_medium, cmpid and a fragment",
      ["?at_medium=RSS&at_campaign=KARANGA", "?cmpid=rss", "#comments", "?utm_id=4"],
    ],
  ])("with %s", async (_, tails) => {
    const files = tails.map((tail, index) => [
      `${index}.md`,
      md({
        title: TITLE,
        source: "Hallow Post",
        url: `https://hallow.example/slipway${tail}`,
        date: "2024-05-16",
      }),
    ]);
    const folder = await built(Object.fromEntries(files) as Folder);
    expect(origins(folder)).toEqual([1]);
    for (const { source } of folder.received.articles)
      expect(source.url).toBe("https://hallow.example/slipway");
  });
});

describe("the canonical address decides (02)", () => {
  const canonical = '<link rel="canonical" href="https://hallow.example/news/slipway">';
  it.each<[string, string]>([
    [
      "a page for printing",
      html(`<title>${TITLE} - print</title>${canonical}`, article(TITLE, SLIP.slice(0, 2))),
    ],
    [
      "a page of AMP with its own address in its data",
      html(
        `<title>${TITLE}</title>${canonical}<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","url":"https://hallow.example/amp/news/slipway"}</script>`,
        article(TITLE),
      ),
    ],
  ])("of %s", async (_, other) => {
    const folder = await built({
      "a.html": html(`<title>${TITLE}</title>${canonical}`, article(TITLE)),
      "b.html": other,
    });
    expect(origins(folder)).toEqual([1]);
    for (const { source } of folder.received.articles)
      expect(source.url).toBe("https://hallow.example/news/slipway");
  });
});

describe("a headline without kind and site (03)", () => {
  it.each<[string, readonly string[]]>([
    ["in English", [`Comment: ${TITLE}`, `${TITLE} – Hallow Post`, `${TITLE} | Comment | Hallow Post`]],
    ["of an analysis", [`Analysis | ${TITLE}`, `ANALYSIS: ${TITLE}`, `${TITLE} - Hallow Post`]],
  ])("%s", async (_, titles) => {
    const files = titles.map((title, index) => [
      `${index}.md`,
      md({ title, source: "Hallow Post", date: "2024-05-16" }),
    ]);
    const folder = await built(Object.fromEntries(files) as Folder);
    expect(origins(folder)).toEqual([1]);
    expect(headlines(folder)).toEqual([TITLE]);
    for (const { headline } of folder.received.articles) expect(headline.text).toBe(TITLE);
  });
});

describe("the takes of an agency are one origin (05)", () => {
  it.each<[string, readonly string[]]>([
    ["with numbers", ["UPDATE 3-", "UPDATE 4-", "CORRECTED-UPDATE 4-"]],
    ["with words", ["WRAPUP 1-", "WRAPUP 2-", "RPT-WRAPUP 2-"]],
  ])("%s", async (_, slugs) => {
    const files = slugs.map((slug, index) => [
      `${index}.md`,
      md({ title: `${slug}${TITLE}`, source: "Coast Wire", date: `2024-05-16T0${index + 6}:00:00Z` }),
    ]);
    const paper = md({ title: `JUST IN: ${TITLE}`, source: "Hallow Post", date: "2024-05-16T12:00:00Z" }, [
      "Five people climbed out of a lifeboat unhurt after the slipway at Hallow broke under it on Thursday.",
      "The slipway broke in two because the iron below it had rusted through, Tove Brandt, an engineer of the coastguard, said.",
      "The lifeboat fell four metres into the mud. A crane will lift it on Saturday, and the station stays shut until then.",
    ]);
    const folder = await built({ ...(Object.fromEntries(files) as Folder), "paper.md": paper });
    expect(origins(folder)).toEqual([2]);
    for (const { headline } of folder.received.articles) expect(headline.text).toBe(TITLE);
  });
});

describe("an item names its publisher (07)", () => {
  const feed = (items: string) =>
    `<rss version="2.0"><channel><title>"slipway" - Search</title><link>https://search.example/</link>${items}</channel></rss>`;
  it.each<[string, string, string]>([
    [
      "with a dash before its name",
      `<item><title>${TITLE} - The Hallow Post</title><link>https://search.example/a</link><description>${SLIP[0]}</description><source url="https://hallow.example">The Hallow Post</source></item>`,
      "The Hallow Post",
    ],
    [
      "behind a bar",
      `<item><title>${TITLE} | Brandt &amp; Sea</title><link>https://search.example/b</link><description>${SLIP[0]}</description><source url="https://sea.example">Brandt &amp; Sea</source></item>`,
      "Brandt & Sea",
    ],
  ])("%s", async (_, items, source) => {
    const { received } = await built({ "feed.xml": feed(items) });
    expect(received.articles.map((one) => [one.headline.text, one.source.name])).toEqual([[TITLE, source]]);
  });
});

describe("what is printed word for word is one origin (08)", () => {
  const own = [
    "Hallow's lifeboat lay on its side in the mud on Thursday after the slipway gave way under it.",
    "“It went like a biscuit,” said Ina Moe, who sells tea above the station. Nobody was hurt.",
    "Divers will look at the iron on Friday. A crane from Averby is on its way, and may lift the boat on Saturday.",
  ];
  it.each<[string, readonly string[]]>([
    ["whole, with a line before it", ["Press office of the coastguard, Thursday.", ...SLIP]],
    [
      "two paragraphs, with words of its own around them",
      [own[1] ?? "", ...SLIP.slice(0, 2), "More to follow."],
    ],
  ])("%s", async (_, copy) => {
    const folder = await built({
      "release.md": md({ title: TITLE, source: "Coastguard", date: "2024-05-16T08:00:00Z" }),
      "copy.md": md(
        { title: "Lifeboat falls into mud at Hallow", source: "Hallow Post", date: "2024-05-16T09:00:00Z" },
        copy,
      ),
      "own.md": md(
        {
          title: "Hallow slipway breaks, lifeboat in mud",
          source: "Averby Mail",
          date: "2024-05-16T10:00:00Z",
        },
        own,
      ),
    });
    expect(origins(folder)).toEqual([2]);
  });
});

describe("ids in the query part articles (09)", () => {
  const FERRY = [
    "The night ferry to Lund will not sail this winter because its owner found nobody to steer it, he said on Thursday.",
    "About 300 people cross on it each week. They will have to take the bus over the bridge, which takes three hours.",
  ];
  it.each<[string, string, string]>([
    [
      "of a forum",
      "https://hallow.example/index.php?topic=881&utm_source=x",
      "https://hallow.example/index.php?topic=882",
    ],
    [
      "of a newspaper of old",
      "https://hallow.example/story.asp?storyid=12",
      "https://hallow.example/story.asp?storyid=13",
    ],
  ])("%s", async (_, one, other) => {
    const folder = await built({
      "a.md": md({ title: TITLE, source: "Hallow Post", url: one, date: "2024-05-16" }),
      "b.md": md(
        {
          title: "No night ferry to Lund this winter",
          source: "Hallow Post",
          url: other,
          date: "2024-05-16",
        },
        FERRY,
      ),
    });
    expect(folder.digest.stories).toHaveLength(2);
    expect(folder.received.articles.map(({ source }) => source.url).sort()).toEqual([
      one.replace("&utm_source=x", ""),
      other,
    ]);
  });
});

describe("a page that is no article is left out, and told (27)", () => {
  it.each<[string, string]>([
    [
      "a limit of requests",
      html(
        "<title>429 Too Many Requests</title>",
        "<h1>Too Many Requests</h1><p>You have sent too many requests. Please try again later.</p>",
      ),
    ],
    [
      "a page that moved",
      html(
        "<title>Page not found | Hallow Post</title>",
        "<h1>Sorry, we can't find that page</h1><p>It may have moved, or it may never have been here. Try our front page or the search.</p>",
      ),
    ],
    [
      "a server at fault",
      html(
        "<title>502 Bad Gateway</title>",
        "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>",
      ),
    ],
    [
      "a check of the reader",
      html(
        "<title>Just a moment...</title>",
        "<h1>hallow.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>hallow.example needs to review the security of your connection before proceeding.</p>",
      ),
    ],
  ])("%s", async (_, page) => {
    const folder = await built({ "a.html": page, "b.html": html(`<title>${TITLE}</title>`, article(TITLE)) });
    expect(headlines(folder)).toEqual([TITLE]);
    expect(rules(folder)).toContain("no-article");
  });
});

describe("the teaser stays and the offer goes (28)", () => {
  it.each<[string, string]>([
    [
      "a trial",
      '<div class="paywall"><h2>Keep reading with a digital subscription</h2><p>Start your trial for $1 for 4 weeks, then $9.50 a month.</p><p>Already a subscriber? Sign in</p></div>',
    ],
    [
      "a gift",
      '<div class="subscribe-box"><p>This article is for subscribers only.</p><p>Get unlimited access for 49 kr a month. Cancel anytime.</p><p><a href="/login">Log in</a></p></div>',
    ],
  ])("%s", async (_, offer) => {
    const page = html(
      `<title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","isAccessibleForFree":false}</script>`,
      `<main><article><h1>${TITLE}</h1>${paragraphs(SLIP.slice(0, 2))}${offer}</article></main>`,
    );
    const folder = await built({ "a.html": page });
    const [one] = folder.received.articles as [Article];
    expect(wordsOf(one).join(" ")).toBe(SLIP.slice(0, 2).join(" "));
    expect(one.figures.map(({ value }) => value)).not.toContain(9.5);
    expect(one.figures.map(({ value }) => value)).not.toContain(49);
    expect(rules(folder)).toContain("cut-short");
  });
});

describe("numbers of things are no figures and no dates (52)", () => {
  it.each<[string, string]>([
    [
      "of roads, planes and laws",
      "Traffic on the M25 and the A4 stood still near an Airbus A320, which Article 17 forbids under Section 230.",
    ],
    [
      "of games, rooms and calls",
      "Selm won 3-1 in a 4-3-3 and met in room 12/5; fans may call 555-0199 round the clock, 24/7, in season 2023-24.",
    ],
  ])("%s", async (_, sentence) => {
    const folder = await built({
      "a.md": md({ title: TITLE, date: "2024-05-16" }, [...SLIP.slice(1, 2), sentence]),
    });
    const [one] = folder.received.articles as [Article];
    const values = one.figures.map(({ value }) => value);
    for (const value of [25, 4, 320, 17, 230, 555, 199, 24, 12]) expect(values).not.toContain(value);
    expect(
      one.dates
        .map(({ resolved }) => resolved)
        .filter((day) => day?.includes("-05-12") || day?.includes("-12-05")),
    ).toEqual([]);
  });
});
