import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newsfold, render } from "../../src/index.js";

const EXAMPLE = path.resolve(import.meta.dirname, "../fixtures/site/existing");

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), "newsfold-eleventy-")));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const build = (options: object) =>
  new Eleventy(path.join(EXAMPLE, "pages"), path.join(root, "out"), {
    configPath: null,
    quietMode: true,
    config: async (eleventyConfig) => {
      await newsfold(eleventyConfig, { cwd: EXAMPLE, inputs: ["articles"], ...options });
    },
  });

describe("an existing Eleventy site", () => {
  it("keeps its own pages and gets the digest's in their folder", async () => {
    await build({}).write();
    const read = (name: string) => readFile(path.join(root, "out", name), "utf8");
    const own = await read("index.html");
    expect(own).toContain("The town’s own page");
    expect(own).toMatch(/<li><a href="\/news\/story\/[a-z-]+\/">Ferry [^<]*<\/a> \(2 reports\)<\/li>/);
    const front = await read("news/index.html");
    expect(front).toContain("Ferry aground off Northmouth");
    const [, story = ""] = /href="\/(news\/story\/[^"]*)"/.exec(front) ?? [];
    expect(await read(`${story}index.html`)).toContain("2 reports");
    const [, style = ""] = /href="\/(news\/assets\/style[^"]*)"/.exec(front) ?? [];
    expect(await read(style)).toContain("--paper");
    expect(await read("news/feed.xml")).toContain("<feed");
  });

  it("takes words that look like template code as the words that they are", async () => {
    const pages = await build({}).toJSON();
    const printed = pages.map(({ content }) => content).join("");
    expect(printed).toContain("{{ 6 * 7 }} {% include");
  });

  it("refuses options that do not hold, by name", async () => {
    await expect(build({ group: { threshold: 7 } }).toJSON()).rejects.toThrow("group.threshold");
  });
});

describe("a theme", () => {
  it("replaces the templates and assets that it has, and no others", async () => {
    const theme = path.join(root, "theme");
    await mkdir(path.join(theme, "pages"), { recursive: true });
    await mkdir(path.join(theme, "assets"));
    await writeFile(
      path.join(theme, "pages/not-found.vto"),
      '{{ layout "layouts/page.vto" }}<h1>Lost at sea, says {{ site.title }}</h1>{{ /layout }}',
    );
    await writeFile(path.join(theme, "assets/style.css"), "body { color: navy }");
    const pages = await build({ theme }).toJSON();
    const page = (url: string) => pages.find((one) => one.url === url)?.content ?? "";
    expect(page("/news/404.html")).toContain("Lost at sea, says newsfold");
    expect(page("/news/404.html")).toContain('class="mast"');
    expect(pages.find(({ url }) => url.includes("style."))?.content).toBe("body { color: navy }");
    expect(page("/news/")).toContain("Ferry aground");
  });

  it("with a fault in a template says where", async () => {
    const theme = path.join(root, "theme");
    await mkdir(path.join(theme, "pages"), { recursive: true });
    await writeFile(path.join(theme, "pages/about.vto"), "<p>\n{{ nowhere.at.all }}");
    const rendered = render(
      {
        digest: { stories: [], entries: [], redirects: [], gone: { stories: [], articles: [] } },
        ledger: "{}",
        problems: [],
      },
      [],
      { settings: { theme } },
    );
    await expect(rendered).rejects.toThrow(/^Unexpected fault in template pages\/about\.vto:2:/);
  });
});
