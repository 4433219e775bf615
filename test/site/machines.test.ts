import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { busy, empty, fullStory, hostile, renderShape, reports } from "./editions.js";
import ninjsSchema from "./ninjs-schema.json" with { type: "json" };
import { type Sample, sampleArticle, sampleDigest, sampleStory } from "./sample.js";

const URL_OF_SITE = "https://news.example/";
const ALL_FILES = { card: "svg", ninjs: true } as const;
let files: Map<string, string>;
beforeAll(async () => {
  files = await renderShape(busy(), { url: URL_OF_SITE }, ALL_FILES);
});
const file = (path: string) => files.get(path) ?? "";

describe("feeds", () => {
  it("are read by a feed library in all formats, with the stories in their order and absolute links", () => {
    const atom = parseAtomFeed(file("feed.xml"));
    expect(atom.entries?.length).toBe(49);
    expect(atom.entries?.[0]?.title?.value).toBe("Bridge over the Wend reopens after 2 weeks");
    expect(atom.entries?.[0]?.links?.[0]?.href).toBe("https://news.example/story/bridge-reopens/");
    expect(atom.entries?.[0]?.authors?.slice(0, 2)).toEqual([{ name: "Alder Post" }, { name: "Birch Post" }]);
    const ids = new Set(atom.entries?.map(({ id }) => id));
    expect(ids.size).toBe(49);
    const rss = parseRssFeed(file("feed.rss"));
    expect(rss.items?.map(({ guid }) => guid?.value)).toEqual([...ids]);
    const json = parseJsonFeed(file("feed.json"));
    expect(json.items?.map(({ id }) => id)).toEqual([...ids]);
  });

  it("date what is dated and nothing else", () => {
    const rss = parseRssFeed(file("feed.rss"));
    expect(rss.items?.[0]?.pubDate).toBeDefined();
    expect(rss.items?.[1]?.pubDate).toBeUndefined();
    const json = parseJsonFeed(file("feed.json"));
    expect(json.items?.[1]?.date_modified).toBeUndefined();
  });

  it("exist for each topic", () => {
    expect(parseAtomFeed(file("topic/transport/feed.xml")).entries?.length).toBe(1);
    expect(file("topic/transport/index.html")).toContain('href="/topic/transport/feed.xml"');
  });

  it("keep the id of a story while its words and address change", async () => {
    const shape = busy();
    const stories = shape.digest.stories.map((story, index) =>
      index === 0
        ? { ...story, slug: "moved" as never, headline: { ...story.headline, text: "Other words" } }
        : story,
    );
    const later = await renderShape({ ...shape, digest: { ...shape.digest, stories } }, { url: URL_OF_SITE });
    const idOf = (text = "") => parseAtomFeed(text).entries?.[0]?.id;
    expect(idOf(later.get("feed.xml"))).toBe(idOf(file("feed.xml")));
  });

  it("stay well-formed whatever the words, and when there are no stories", async () => {
    for (const shape of [hostile(), empty()]) {
      const other = await renderShape(shape, {}, ALL_FILES);
      expect(() => parseAtomFeed(other.get("feed.xml") ?? "")).not.toThrow();
      expect(() => parseRssFeed(other.get("feed.rss") ?? "")).not.toThrow();
      expect(() => parseOpml(other.get("sources.opml") ?? "")).not.toThrow();
      for (const [path, text] of other)
        if (/\.(?:xml|rss|opml|svg)$/.test(path))
          expect([path, /[^\P{Cc}\t\n\r]/u.test(text)]).toEqual([path, false]);
    }
  });

  it("name the sources in OPML", () => {
    const { body } = parseOpml(file("sources.opml"));
    expect(body?.outlines?.map(({ text }) => text)).toContain("Alder Post");
  });
});

describe("sitemaps", () => {
  it("hold every page but those that are not for finding, with whole addresses", () => {
    const urls = [...file("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(urls).toContain("https://news.example/story/bridge-reopens/");
    expect(urls).not.toContain("https://news.example/404.html");
    expect(new Set(urls).size).toBe(urls.length);
    expect(file("sitemap-news.xml")).toContain("<news:publication_date>2024-05-09");
    expect(file("robots.txt")).toContain("Sitemap: https://news.example/sitemap.xml");
  });

  it("are not there without a site address", async () => {
    const other = await renderShape(empty());
    expect([...other.keys()].filter((path) => path.includes("sitemap"))).toEqual([]);
  });
});

describe("RSS for readers that take text for HTML", () => {
  it("holds no markup after it was read as XML, in titles and descriptions", async () => {
    const rss = parseRssFeed((await renderShape(hostile(), { url: URL_OF_SITE })).get("feed.rss") ?? "");
    for (const { title = "", description = "" } of rss.items ?? []) {
      expect(title).not.toContain("<");
      expect(description).not.toContain("<");
    }
    expect(rss.items?.[0]?.title).toContain("&lt;script>");
  });

  it.each([
    ["Marks & Spencer closes", "Marks & Spencer closes"],
    ["What &lt;b> means & why", "What &amp;lt;b> means & why"],
    ["5 < 6 > 4", "5 &lt; 6 > 4"],
  ])("tells the headline %s", async (headline, expected) => {
    const { article, document } = sampleArticle({
      id: "a",
      headline,
      paragraphs: [["Words & <i>more</i>."]],
    });
    const digest = sampleDigest([sampleStory([article], "a")], [article]);
    const made = await renderShape({ digest, documents: [document], problems: [] });
    const [item] = parseRssFeed(made.get("feed.rss") ?? "").items ?? [];
    expect([item?.title, item?.description]).toEqual([expected, "Words &#38; &#60;i&#62;more&#60;/i&#62;."]);
  });
});

describe("a document that is no report", () => {
  it.each([
    ["opinion", "Opinion"],
    ["live", "Live page"],
    ["letters", "Letters from readers"],
  ] as const)("of the kind %s is labelled on its marks, in its sources and in lists", async (kind, label) => {
    const [report, other] = ["report", "other"].map((id) =>
      sampleArticle({
        id,
        headline: `Ferry ${id}`,
        source: `${id} Post`,
        paragraphs: [[`The ferry ran, says ${id}.`]],
      }),
    ) as [Sample, Sample];
    const single = sampleArticle({
      id: "single",
      headline: "Bus",
      source: "Bus Post",
      paragraphs: [["A bus ran."]],
    });
    const own = { ...other.article, kind };
    const alone = { ...single.article, kind };
    const made = await renderShape({
      digest: sampleDigest(
        [sampleStory([own, report.article], "ferry"), sampleStory([alone], "bus")],
        [own, report.article, alone],
      ),
      documents: [report, other, single].map(({ document }) => document),
      problems: [],
    });
    const story = made.get("story/ferry/index.html") ?? "";
    expect(story).toContain(`title="other Post, ${label}"`);
    expect(story).toMatch(new RegExp(`other Post</a> <span class="kind">${label}</span>`));
    expect(story).not.toContain(`report Post, ${label}`);
    expect(made.get("index.html")).toContain(`<span class="kind">${label}</span>`);
    expect(made.get("archive/index.html")).toContain(`<span class="kind">${label}</span>`);
  });
});

describe("ninjs", () => {
  it("is valid by the parts of its schema that newsfold fills", async () => {
    const ajv = new Ajv2020.default({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(ninjsSchema);
    let count = 0;
    for (const shape of [files, await renderShape(hostile(), {}, ALL_FILES)])
      for (const [path, text] of shape)
        if (path.endsWith("ninjs.json")) {
          validate(JSON.parse(text));
          expect([path, validate.errors]).toEqual([path, null]);
          count++;
        }
    expect(count).toBe(50);
  });
});

describe("files beside a story", () => {
  const beside = (of: ReadonlyMap<string, string>) =>
    [...of.keys()].filter((path) => /^story\/bridge-reopens\/[\w-]+\.(?!html$)\w+$/.test(path)).sort();
  const page = "story/bridge-reopens/index.html";

  it("are not there unless the settings ask for them, and no page speaks of them", async () => {
    const plain = await renderShape(busy(), { url: URL_OF_SITE });
    expect(beside(plain)).toEqual([]);
    for (const [path, text] of plain)
      expect([path, /ninjs|card\.svg|og:image/.test(text)]).toEqual([path, false]);
    expect(plain.get(page)).not.toContain('"image":');
  });

  it("are there each for itself, and the page tells where", async () => {
    const [card, ninjs] = await Promise.all(
      [{ card: "svg" } as const, { ninjs: true }].map((asked) =>
        renderShape(busy(), { url: URL_OF_SITE }, asked),
      ),
    );
    expect(beside(card ?? new Map())).toEqual(["story/bridge-reopens/card.svg"]);
    expect(card?.get(page)).toContain(
      'og:image" content="https://news.example/story/bridge-reopens/card.svg"',
    );
    expect(card?.get(page)).toContain('"image":"https://news.example/story/bridge-reopens/card.svg"');
    expect(beside(ninjs ?? new Map())).toEqual(["story/bridge-reopens/ninjs.json"]);
    expect(ninjs?.get(page)).toContain('href="/story/bridge-reopens/ninjs.json"');
  });

  it("are none that newsfold does not know", () => {
    const { problems } = readConfig("storyFiles: {card: gif}", "newsfold.yaml");
    expect(problems.map(({ message }) => message).join()).toMatch(/storyFiles\.card.*none.*svg/);
  });
});

describe("JSON-LD", () => {
  const read = (html = "") =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

  it("tells what a story is based on and where it stands", () => {
    const [article, crumbs] = read(file("story/bridge-reopens/index.html"))["@graph"];
    expect(article["@type"]).toBe("NewsArticle");
    expect(article.isBasedOn).toHaveLength(60);
    expect(article.citation[0]).toBe("https://news-0.example/bridge");
    expect(crumbs.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      "Front page",
      "Transport",
      "Bridge over the Wend reopens after 2 weeks",
    ]);
    expect(read(file("index.html"))["@graph"][0]["@type"]).toBe("ItemList");
  });

  it.each([
    ["an update after the last report", { 0: "2024-05-03T12:00:00Z" }, "2024-05-03T12:00:00Z"],
    ["an update before the last report", { 0: "2024-05-01T09:00:00Z" }, "2024-05-02T09:30:00Z"],
    ["the later of two updates", { 0: "2024-05-05", 1: "2024-05-05T07:00:00Z" }, "2024-05-05T07:00:00Z"],
    ["no update", {}, "2024-05-02T09:30:00Z"],
  ] as const)("dates a story by %s", async (_, updates, wanted) => {
    const samples = reports(2).map((each, at): Sample => {
      const iso = (updates as Readonly<Record<number, string>>)[at];
      const updated = iso === undefined ? null : ({ iso, precision: "minute", from: "updated" } as const);
      return { ...each, article: { ...each.article, updated } };
    });
    const articles = samples.map(({ article }) => article);
    const rendered = await renderShape({
      digest: sampleDigest([fullStory(samples, "updated")], articles),
      documents: samples.map(({ document }) => document),
      problems: [],
    });
    expect(read(rendered.get("story/updated/index.html"))["@graph"][0].dateModified).toBe(wanted);
  });

  it("is never ended by a headline", async () => {
    const page = (await renderShape(hostile())).get("story/hostile/index.html");
    expect(read(page)["@graph"][0].headline).toContain("</script><script>alert(1)");
    expect(page).not.toContain("<script>alert");
  });
});

describe("search", () => {
  it("has a record of every story, in parts", () => {
    const records = JSON.parse(file("search/1.json"));
    expect(records).toHaveLength(49);
    expect(records[0]).toMatchObject({ path: "story/bridge-reopens/", reports: 60, day: "2024-05-09" });
    expect(file("search/index.html")).toContain('data-parts="1"');
  });
});
