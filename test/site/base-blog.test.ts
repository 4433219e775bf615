/** newsfold in a blog that is made as Eleventy's base blog is, built with the versions of Eleventy that Node 20 runs. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BLOG = path.resolve(import.meta.dirname, "../fixtures/site/blog");
const ROOT = path.resolve(import.meta.dirname, "../..");
const BUILDS = path.resolve(import.meta.dirname, "eleventy-builds.js");
const STORY = "news/story/ferry-aground-off-northmouth/";

let out: string;
beforeAll(async () => {
  out = await realpath(await mkdtemp(path.join(tmpdir(), "newsfold-blog-")));
});
afterAll(() => rm(out, { recursive: true, force: true }));

const run = promisify(execFile);
const packageOf = (eleventy: string) => path.join(ROOT, "node_modules", eleventy);

/** Builds the blog as its author does, with Eleventy's command line. */
async function build(to: string, eleventy: string, config: string, cwd: string): Promise<void> {
  const command = path.join(packageOf(eleventy), "cmd.cjs");
  await run(process.execPath, [command, `--config=${config}`, `--output=${path.join(out, to)}`], { cwd });
}

/** Builds it with several configurations, in one process. */
async function buildAll(eleventy: string, sites: readonly { config: string; to: string }[]): Promise<void> {
  const places = sites.flatMap(({ config, to }) => [config, path.join(out, to)]);
  await run(process.execPath, [BUILDS, packageOf(eleventy), ...places], { cwd: BLOG });
}

const read = (file: string) => readFileSync(path.join(out, file), "utf8");

const pagesIn = (folder: string) =>
  readdirSync(path.join(out, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => path.join(folder, name));

describe.each([
  { version: "3.1", eleventy: "@11ty/eleventy" },
  { version: "3.0", eleventy: "eleventy-3.0" },
])("in Eleventy $version", ({ version, eleventy }) => {
  beforeAll(async () => {
    await buildAll(eleventy, [
      { config: "eleventy.config.js", to: `${version}-own` },
      { config: "in-layouts.config.js", to: `${version}-in` },
    ]);
  });

  it.each(["own", "in"])("links inside the site with its path prefix, once (%s layout)", (kind) => {
    const site = `${version}-${kind}`;
    const dead = pagesIn(site).flatMap((page) =>
      [...read(page).matchAll(/ (?:href|src)="(\/[^"#]*)/g)].flatMap(([, to = ""]) => {
        const file = to.startsWith("/sub/") ? to.slice("/sub/".length) : null;
        const target = file?.endsWith("/") || file === "" ? `${file}index.html` : file;
        return target !== null && existsSync(path.join(out, site, target)) ? [] : [`${page} -> ${to}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it("leaves structured data, scripts and policy of its pages whole beside plugins that pluck scripts", () => {
    const story = read(`${version}-own/${STORY}index.html`);
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(story) ?? [];
    expect(JSON.parse(data)["@graph"][0]).toMatchObject({ "@type": "NewsArticle" });
    const integrity = [...story.matchAll(/<script src="\/sub\/([^"]*)" integrity="(sha256-[^"]*)"/g)];
    expect(integrity.length).toBe(2);
    for (const [, file = "", hash = ""] of integrity) {
      expect(existsSync(path.join(out, `${version}-own`, file))).toBe(true);
      expect(story).toContain(`'${hash}'`);
    }
  });

  it("shows dated stories to the site's feed, sitemap, navigation and templates", () => {
    const site = `${version}-own`;
    const address = `https://quay.example/sub/${STORY}`;
    const feed = read(`${site}/feed/feed.xml`);
    expect(feed).toContain(`<link href="${address}" />`);
    expect(feed).toContain("<updated>2024-03-04T11:05:00Z</updated>");
    expect(feed).not.toContain("&lt;html");
    expect(feed).toContain("&lt;article class=&quot;story&quot;");
    expect(read(`${site}/sitemap.xml`)).toContain(`<loc>${address}</loc><lastmod>2024-03-04</lastmod>`);
    expect(read(`${site}/in-liquid/index.html`)).toMatch(/Ferry aground[^<]*<\/a> 2024-03-04/);
    const home = read(`${site}/index.html`);
    expect(home).toContain('<li><a href="/sub/news/">News</a></li>');
    expect(home).toContain(`<a href="/sub/${STORY}">`);
  });

  it("gives undated stories pages, but no date that they do not have", () => {
    const site = `${version}-own`;
    expect(read(`${site}/index.html`)).toContain("Library gets a roof garden");
    expect(read(`${site}/feed/feed.xml`).match(/<entry>/g)).toHaveLength(1);
    expect(read(`${site}/sitemap.xml`)).not.toContain("roof-garden");
  });

  it("prints a story in a layout of the site, which takes from it what it likes", () => {
    const story = read(`${version}-in/${STORY}index.html`);
    expect(story).toContain('<a href="/sub/" class="home-link">Quayside</a>');
    expect(story).toContain('<p class="from-host">2 reports on 2024-03-04</p>');
    expect(story).toMatch(/<blockquote>The coastguard said the ferry Anna Lind/);
    expect(story.match(/<article class="story"/g)).toHaveLength(1);
    expect(story.match(/<html/g)).toHaveLength(1);
    expect(read(`${version}-in/news/about/index.html`)).toContain("Content-Security-Policy");
  });
});

it("an article that is taken out leaves a page that says so, and goes from lists and feeds", async () => {
  const inside = path.join(BLOG, "..", `blog-${path.basename(out)}`);
  try {
    await cp(BLOG, inside, { recursive: true });
    await cp(path.join(out, "3.1-own"), path.join(out, "moving"), { recursive: true });
    expect(read("moving/index.html")).toContain("roof garden");
    await rm(path.join(inside, "articles/undated.md"));
    await build("moving", "@11ty/eleventy", "eleventy.config.js", inside);
    expect(read("moving/news/article/library-gets-a-roof-garden/index.html")).toContain("taken out");
    expect(read("moving/index.html")).not.toContain("roof garden");
  } finally {
    await rm(inside, { recursive: true, force: true });
  }
});
