/** Where pages put headline, byline and date: among buttons, below an empty heading, without a heading. Invented pages. */
import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/html/html.js";

const STORY = [
  "The lighthouse of Skerry Point went dark on Sunday night for the first time in a hundred years, the coast office said.",
  "A fuse had blown in the cellar, where water stood knee-deep after the storm, and the keeper could not reach it.",
  "Two boats that were on their way to the fishing grounds turned back, and a third waited for daylight off the reef.",
];
const text = STORY.map((words) => `<p>${words}</p>`).join("\n");
const TITLE = "Skerry lighthouse goes dark after storm";
const MENU = `<ul class="nav">${["News", "Sport", "Weather"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul>`;

const documentOf = (body: string, head = `<title>${TITLE} | Skerry Mail</title>`) =>
  readHtml(
    `<!doctype html><html lang="en"><head>${head}</head><body>${MENU}${body}</body></html>`,
    "a.html",
    "sha",
  ).documents[0];

const HEADERS: readonly (readonly [where: string, body: string])[] = [
  [
    "the headline stands among the buttons for sharing",
    `<div class="post-share-buttons"><h1>${TITLE}</h1><div class="byline">By <a rel="author" href="/una">Una Reid</a></div> on March 4 2024 6:10 AM<ul class="share"><li>Tweet</li></ul></div>${text}`,
  ],
  [
    "a part that is named after a banner has the headline",
    `<div class="banner-block"><h1>${TITLE}</h1><div>Mar 4, 2024 06:10 AM</div><div>by Una Reid</div></div>${text}`,
  ],
  [
    "a second heading is empty",
    `<div><div>March 4, 2024 6:10 AM</div><h1>${TITLE}</h1><dl class="storyByline"><dt>By</dt><dd>Una Reid</dd></dl></div><div class="related"><ul>${"<li><a href='/x'>Choir sings in the old harbour hall</a></li>".repeat(9)}</ul></div><h1><a href="/"></a></h1>${text}`,
  ],
  [
    "no heading is marked as one",
    `<div class="hd">${TITLE}</div><div>A fuse is to blame</div><p class="byl">By Una Reid</p><p>March 4, 2024</p>${text}`,
  ],
  [
    "captions and buttons are between the headline and its line",
    `<h1>${TITLE}</h1><div class="caption">The tower on Monday morning.</div><div class="caption">Photo: Coast office</div><div class="share">Share</div><div class="share">Tweet</div><p>March 4, 2024 6:10 AM</p><p>By Una Reid</p>${text}`,
  ],
  [
    "an offer stands far above",
    `<p>Register today, and earn credits by reading the latest of our reports every day of the week.</p>${"<div>More from us</div>".repeat(6)}<h1>${TITLE}</h1><p>By Una Reid</p><p>March 4, 2024</p>${text}`,
  ],
  [
    "the line counts comments, too",
    `<h1>${TITLE}</h1><div class="bylineComments"><p>By Una Reid, Coast Correspondent</p><p>March 4, 2024</p></div>${text}`,
  ],
  [
    "the byline has a picture",
    `<h1>${TITLE}</h1><p>March 4, 2024</p><span class="byline byline-photo"><img src="una.jpg" alt="Una Reid"><span class="byline-name">By Una Reid</span> <span class="byline-title">Skerry News, Port Ellen</span></span>${text}`,
  ],
  [
    "who reviewed it stands in the next line of the byline",
    `<h1>${TITLE}</h1><p>March 4, 2024</p><div class="byline"><div>By&nbsp;<a href="mailto:u@a.example">Una Reid</a>, Senior Staff Writer</div><div>Reviewed by Olav Ness, MD</div></div>${text}`,
  ],
  [
    "topics stand in the byline",
    `<h1>${TITLE}</h1><p>March 4, 2024</p><div class="byline"><h5>Una Reid</h5><ul><li>Filed Under</li></ul><ul><li>Coast Life</li><li>Skerry County</li></ul></div>${text}`,
  ],
  ["the date follows the name", `<h1>${TITLE}</h1><p>by Una Reid on March 4, 2024 at 6:10 am</p>${text}`],
];

describe("the line that signs and dates", () => {
  it.each(HEADERS)("is found where %s", (_, body) => {
    const { fields } = documentOf(body) ?? {};
    expect(fields).toMatchObject({ title: TITLE, authors: ["Una Reid"] });
    expect(fields?.published).toMatch(/^(?:March|Mar) 4,? 2024/);
  });

  it("is none where a dateline gives the place in capitals", () => {
    const body = `<h1>${TITLE}</h1><p>March 4, 2024</p><p><span class="dateline">PORT ELLEN, Scotland &#8211; </span>${STORY.join(" ")}</p>${text}`;
    expect(documentOf(body)?.fields.authors).toBeUndefined();
  });

  it("is that of the page where a meta tag names the paper as its author", () => {
    const head = `<title>${TITLE}</title><meta name="author" content="Skerry Times">`;
    const body = `<h1>${TITLE}</h1><span class="byline">By Una Reid</span>${text}`;
    expect(documentOf(body, head)?.fields.authors).toEqual(["Una Reid"]);
  });
});

describe("a headline", () => {
  it("ends before the link to its section", () => {
    const body = `<div itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">${TITLE} &nbsp;<a href="/topics/coast">Coast</a></h1><div itemprop="articleBody">${text}</div></div>`;
    expect(documentOf(body)?.fields.title).toBe(TITLE);
  });

  it.each([
    [`<h1><a href="/a">${TITLE}</a></h1>`, "all of it a link"],
    [
      `<h1>Skerry lighthouse goes dark <a href="/a">after a long and heavy storm</a></h1>`,
      "half of it a link",
    ],
  ])("keeps its words: %s", (heading) => {
    const words = heading.replace(/<[^<>]+>/g, "");
    expect(documentOf(`${heading}${text}`, `<title>${words}</title>`)?.fields.title).toBe(words);
  });
});

describe("data of programs in a page", () => {
  it.each([
    [
      '{ "modules": [{"name": "video"}, {"name": "expandable-photo"}], "asset": "Register", "kind": "video" }',
    ],
    ['[{"id": 4, "url": "/Register"}, {"id": 5, "url": "https://skerrymail.example/b"}]'],
  ])("is no text: %s", (data) => {
    const words = documentOf(`<article><h1>${TITLE}</h1>${text}<div>${data}</div></article>`);
    expect(words?.blocks.map((block) => block.text).join(" ")).not.toContain("Register");
  });

  it.each([
    [
      "{ It was dark } was written on the wall of the tower, in letters as high as a man, when the keeper came.",
    ],
    [
      "[The keeper] could not reach the fuse in the cellar before the water had run off, the office said [on Monday]",
    ],
  ])("is told from brackets: %s", (words) => {
    const blocks = documentOf(`<article><h1>${TITLE}</h1>${text}<p>${words}</p></article>`)?.blocks;
    expect(blocks?.map((block) => block.text)).toContain(words);
  });
});
