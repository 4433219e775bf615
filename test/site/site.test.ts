import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { busy, empty, fullStory, hostile, pagesOf, renderShape, reports } from "./editions.js";
import { htmlValidator } from "./html-validator.js";
import { sampleArticle, sampleDigest, sampleStory } from "./sample.js";

const shapes = { busy, empty, hostile };

let ofBusy: Promise<ReadonlyMap<string, string>> | undefined;

/** Rendered once, for all tests that look at a page of it. */
function busySite(): Promise<ReadonlyMap<string, string>> {
  ofBusy ??= renderShape(busy());
  return ofBusy;
}

describe.each(Object.keys(shapes) as (keyof typeof shapes)[])("the site '%s'", (name) => {
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await renderShape(shapes[name](), { base: "/sub/", url: "https://news.example/sub/" });
  });

  it("is valid HTML on every page", async () => {
    // It counts `&lt;` as four characters of a title.
    const faultsOf = htmlValidator(name === "hostile" ? { "long-title": "off" } : {});
    const faults: string[] = [];
    // Of the pages that differ by their number alone, one in ten.
    const pages = pagesOf(files).filter(([path]) => /^(?!\w+\/\D+-\d+\/)|-\d*1\//.test(path));
    expect(pages.length).toBeGreaterThan(4);
    for (const [path, html] of pages) {
      faults.push(...(await faultsOf(path, html)));
    }
    expect(faults).toEqual([]);
  });

  it("has a target for every link and anchor of its own, and none outside its base", () => {
    const dead: string[] = [];
    for (const [path, html] of pagesOf(files)) {
      const here = path.replace(/index\.html$/, "");
      for (const [, link = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const url = new URL(link.replaceAll("&amp;", "&"), `https://news.example/sub/${here}`);
        if (url.origin !== "https://news.example") continue;
        const target = url.pathname.startsWith("/sub/") ? url.pathname.slice(5) : null;
        const file = target === null ? undefined : files.get(target.replace(/(^|\/)$/, "$1index.html"));
        if (file === undefined) dead.push(`${path} -> ${link}`);
        else if (url.hash && !file.includes(` id="${decodeURIComponent(url.hash.slice(1))}"`))
          dead.push(`${path} -> ${link} (anchor)`);
      }
    }
    expect(dead).toEqual([]);
  });

  it("gives no two elements of a page one name", () => {
    for (const [path, html] of pagesOf(files)) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
    }
  });

  it("is the same bytes again", async () => {
    expect(await renderShape(shapes[name](), { base: "/sub/", url: "https://news.example/sub/" })).toEqual(
      files,
    );
  });
});

describe("a story page", () => {
  it("shows the counts, the lead with its claim, the differences and the sources, however short the reports are", async () => {
    const files = await busySite();
    const page = files.get("story/bridge-reopens/index.html") ?? "";
    for (const words of [
      "60 reports",
      "60 of 60 reports",
      "Where they differ",
      "They contradict each other",
      'href="/story/bridge-reopens/evidence/"',
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/<a class="mark hue-\d+" href="\/article\/article-1\/#s1" title="Alder Post"/);
  });

  it("leaves the rest to the page of its evidence", async () => {
    const page = (await busySite()).get("story/bridge-reopens/evidence/index.html") ?? "";
    for (const words of [
      "What several sources say, in all their words",
      "Only in one source",
      "In quotation marks",
      "The text does not decide who says so",
      "Why these belong together",
      "grouped by an editor",
      "What changed",
      'class="drawing"',
      'class="matrix"',
      'href="/story/bridge-reopens/"',
      '<meta name="robots" content="noindex">',
    ])
      expect(page).toContain(words);
  });

  it("says of a copy whose report it is", async () => {
    const three = reports(3);
    const articles = three.map(({ article }) => article);
    const story = fullStory(three, "carried");
    const copied = {
      ...story,
      group: { ...story.group, copies: [{ articles: articles.slice(0, 2).map(({ id }) => id) }] },
    };
    const files = await renderShape({
      digest: sampleDigest([copied], articles),
      documents: three.map(({ document }) => document),
      problems: [],
    });
    const page = files.get("story/carried/index.html") ?? "";
    expect(page.match(/Same origin as Alder Post/g)).toHaveLength(1);
  });

  it("shows an utterance that several cut alike once, with the marks of all", async () => {
    const three = reports(3);
    const articles = three.map(({ article }) => article);
    const story = fullStory(three, "cut");
    const [quote] = story.quotes;
    const texts = ["we are open", "We are open,", "we are open again"];
    const variants = articles.flatMap(({ id }, index) => {
      const [cited] = quote?.variants ?? [];
      return cited ? { ...cited, article: id, text: texts[index] ?? "" } : [];
    });
    const files = await renderShape({
      digest: sampleDigest(
        [{ ...story, quotes: [{ speaker: null, role: null, variants, origins: 3 }] }],
        articles,
      ),
      documents: three.map(({ document }) => document),
      problems: [],
    });
    const page = files.get("story/cut/evidence/index.html") ?? "";
    const [, first = "", second = ""] = page.slice(page.indexOf('id="quotes"')).split("<blockquote");
    expect(first).toContain("“we are open”");
    expect(first.match(/class="mark/g)).toHaveLength(2);
    expect(second.slice(0, second.indexOf("</blockquote>"))).toContain("“we are open again”");
  });

  it("says of one report that it stands alone, and compares nothing", async () => {
    const page = (await busySite()).get("story/town-0/index.html") ?? "";
    expect(page).toContain("Only Alder Post");
    expect(page).not.toContain("What several sources say");
    expect(page).not.toContain("evidence/");
  });

  it("marks the language and direction of words that are not in the site's", async () => {
    const page = (await busySite()).get("story/bridge-abroad/index.html") ?? "";
    expect(page).toContain('<h1 lang="ar" dir="rtl">');
    expect(page).toContain('hreflang="zh"');
  });

  it("of ten sources fits with style and scripts into 30 kB compressed, and so does a front page of 40 stories", async () => {
    const ten = reports(10);
    const articles = ten.map(({ article }) => article);
    const files = await renderShape({
      digest: sampleDigest([fullStory(ten, "ten")], articles),
      documents: ten.map(({ document }) => document),
      problems: [],
    });
    const front = await busySite();
    const size = (text = "") => gzipSync(text, { level: 9 }).length;
    const shared = [...files].filter(([path]) => /^assets\/(?:style|early|script)\./.test(path));
    expect(shared).toHaveLength(3);
    const dress = shared.reduce((sum, [, content]) => sum + size(content), 0);
    expect(dress + size(files.get("story/ten/index.html"))).toBeLessThan(30_000);
    expect(dress + size(front.get("index.html"))).toBeLessThan(30_000);
  });
});

describe("addresses", () => {
  it("of a story that was joined with another go on to lead to it", async () => {
    const one = sampleArticle({ id: "a", headline: "A", paragraphs: [["A."]] });
    const digest = {
      ...sampleDigest([sampleStory([one.article], "new")], [one.article]),
      redirects: [{ from: "old", to: "new" }] as never,
    };
    const files = await renderShape({ digest, documents: [one.document], problems: [] }, { base: "/sub/" });
    expect(files.get("story/old/index.html")).toContain(
      '<meta http-equiv="refresh" content="0; url=/sub/story/new/">',
    );
  });

  it("take their base from the site's address where none is given", async () => {
    const files = await renderShape(empty(), { url: "https://news.example/digest" });
    expect(files.get("index.html")).toContain('<link rel="canonical" href="https://news.example/digest/">');
    expect(files.get("index.html")).toContain('<a href="/digest/about/">');
  });
});

describe("the policy", () => {
  it("names the content of each script, and nothing else may run", async () => {
    const page = (await busySite()).get("search/index.html") ?? "";
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const scripts = [...page.matchAll(/<script src="[^"]*" integrity="([^"]*)"/g)].map(
      ([, hash]) => `'${hash}'`,
    );
    expect(scripts).toHaveLength(3);
    const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
    expect(allowed.toSorted()).toEqual(scripts.toSorted());
    expect(policy).toContain("default-src 'none'");
    expect(page).not.toMatch(/ style="| on[a-z]+="|<style/);
  });
});
