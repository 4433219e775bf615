/** axe finds nothing to object to: on every kind of page, light and dark, on a phone and on a desk. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, test } from "vitest";
import { kindOf, writtenPages } from "./crawl.js";
import { siteNamed, useBrowser, visit } from "./visit.js";

useBrowser();

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const SITES = ["news", "seeds", "empty"] as const;
const WIDTHS = [390, 1440] as const;
const SCHEMES = ["light", "dark"] as const;
/** Pages of one kind differ by what they hold: of stories and articles, several are looked at. */
const OF_A_KIND = 4;

/** Some pages of each kind, by path. */
async function samples(name: (typeof SITES)[number]): Promise<string[]> {
  const seen = new Map<string, number>();
  return (await writtenPages(siteNamed(name))).filter((path) => {
    const count = (seen.get(kindOf(path)) ?? 0) + 1;
    seen.set(kindOf(path), count);
    return count <= OF_A_KIND;
  });
}

describe.each(SITES)("the site '%s'", (name) => {
  test.each(WIDTHS.flatMap((width) => SCHEMES.map((scheme) => [width, scheme] as const)))(
    "at %i px, %s: no violation, nothing wider than the window",
    async (width, colorScheme) => {
      const site = siteNamed(name);
      const axe = await readFile(AXE, "utf8");
      const { page, faults, close } = await visit(site, { viewport: { width, height: 900 }, colorScheme });
      const violations: string[] = [];
      const paths = await samples(name);
      expect(paths).toContain("");
      for (const path of paths) {
        await page.goto(site.origin + site.base + path);
        await page.evaluate(axe);
        const results = (await page.evaluate(
          "axe.run(document, { resultTypes: ['violations'] })",
        )) as AxeResults;
        for (const { id, nodes } of results.violations)
          for (const { html, failureSummary } of nodes)
            violations.push(`${path} ${id}: ${html}\n${failureSummary}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) violations.push(`${path} is ${overflow} px wider than the window`);
      }
      expect(violations).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
  );
});
