import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { render } from "../../src/site/render.js";
import { sampleArticle, sampleDigest, sampleStory } from "./sample.js";

const harbour = sampleArticle({
  id: "harbour-a",
  headline: "Ferry runs aground outside <Harbour>",
  source: "Coast Daily",
  paragraphs: [["A ferry ran aground on Monday.", "Nobody was hurt."], ["Tugs are on their way."]],
  removed: ["Leave a Reply"],
});
const coast = sampleArticle({
  id: "harbour-b",
  headline: "Ferry aground",
  source: "Island Post",
  paragraphs: [["A ferry has run aground, the coastguard says."]],
});

async function site() {
  const articles = [harbour.article, coast.article];
  const digest = sampleDigest([sampleStory(articles, "ferry-aground")], articles);
  const files = await render(digest, [harbour.document, coast.document], [], defaultConfig, "{}\n");
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

describe("the site", () => {
  it("has a page for the front, each story and each article", async () => {
    const files = await site();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        "index.html",
        "story/ferry-aground/index.html",
        "article/article-1/index.html",
        "article/article-2/index.html",
        "404.html",
        "digest.json",
      ]),
    );
  });

  it("prints words of articles escaped, with a link to their place", async () => {
    const story = (await site()).get("story/ferry-aground/index.html") ?? "";
    expect(story).toContain("Ferry runs aground outside &lt;Harbour&gt;");
    expect(story).toContain('href="/article/article-1/#s1"');
  });

  it("strikes furniture through and gives each sentence its anchor", async () => {
    const article = (await site()).get("article/article-1/index.html") ?? "";
    expect(article).toContain('<span id="s3" class="s">Tugs are on their way.</span>');
    expect(article).toMatch(/<del[^>]*>Leave a Reply<\/del>/);
    expect(article).toContain('<h1 id="headline">');
  });
});
