/**
 * Every link and anchor leads somewhere, wherever the site is served from; every page can be reached, and holds nothing that runs
 * but the site's own script.
 */
import { describe, expect, test } from "vitest";
import { crawl, writtenPages } from "./crawl.js";
import { siteNamed, useBrowser, visit } from "./visit.js";

useBrowser();

describe.each(["news", "below", "seeds", "hostile", "empty"] as const)("the site '%s'", (name) => {
  test("has no dead link, no dead anchor, no page that nothing leads to, and none with markup that runs", async () => {
    const site = siteNamed(name);
    const { page, close } = await visit(site, { javaScriptEnabled: false });
    const found = await crawl(site, page);

    const dead = [...found.values()].filter(({ status }) => status !== 200).map(({ url }) => url);
    expect(dead).toEqual([]);

    const lost = [...found.values()].flatMap(({ url, targets }) =>
      targets
        .filter((target) => {
          const { origin, pathname, hash } = new URL(target);
          const there = found.get(origin + pathname);
          return (
            hash.length > 1 && there?.isPage === true && !there.ids.has(decodeURIComponent(hash.slice(1)))
          );
        })
        .map((target) => `${url} -> ${target}`),
    );
    expect(lost).toEqual([]);

    const intruders = [...found.values()].flatMap(({ url, intruders }) =>
      intruders.map((html) => `${url}: ${html}`),
    );
    expect(intruders).toEqual([]);

    const outside = [...found.keys()].filter((url) => !new URL(url).pathname.startsWith(site.base));
    expect(outside).toEqual([]);

    const written = (await writtenPages(site)).filter((path) => path !== "404.html");
    const unreached = written.filter((path) => !found.has(site.origin + site.base + path));
    expect(unreached).toEqual([]);
    await close();
  });
});
