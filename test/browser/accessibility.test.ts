/**
 * axe finds nothing to object to, the size of what a finger has to hit included: on every kind of page, light and dark,
 * on a phone and on a desk. Nothing is wider than the window. Nothing moves while a page loads.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { kindOf, samplePages, VARIED } from "./crawl.js";
import { siteNamed, useBrowser, visit } from "./visit.js";

useBrowser();

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const SITES = ["news", "seeds", "empty"] as const;
/** Pages are loaded on a phone; a window grows to a desk. */
const WIDTHS = [390, 1440] as const;
const [PHONE, DESK] = WIDTHS;
const SCHEMES = ["light", "dark"] as const;
/** In the dark nothing but the colours is other than in the light. */
const AXE_RUNS = {
  light: "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })",
  dark: "axe.run(document, { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] })",
};

/**
 * Of the site that has every kind of page, axe sees the first of each kind in each scheme at each width. Further pages of a kind,
 * and those of the other sites, are of the same templates with other content: it sees them once in each scheme, on a phone in the
 * light and on a desk in the dark.
 */
const isSeenByAxe = (isFirst: boolean, width: number, scheme: (typeof SCHEMES)[number]): boolean =>
  isFirst || (width === PHONE) === (scheme === "light");

/** Some pages of each kind, by path. Of the seeds those that differ by what they hold: the lists are those of the news. */
async function samples(name: (typeof SITES)[number]): Promise<string[]> {
  const paths = await samplePages(siteNamed(name));
  return name === "seeds" ? paths.filter((path) => path === "" || VARIED.has(kindOf(path))) : paths;
}

/** Has a page note what moves on it while it loads. */
function noteShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  interface Shift {
    readonly value: number;
    readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const told = ({ node, previousRect: from, currentRect: to }: Shift["sources"][number]): string =>
    `'${node?.textContent?.trim().slice(0, 40)}' ${[from, to].map(({ x, y, width, height }) => [x, y, width, height])}`;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Shift[])
      shifts.push([entry.value, innerWidth, ...entry.sources.map(told)].join(" "));
  }).observe({ type: "layout-shift", buffered: true });
}

/** Where a window has the width already, Chromium would lay out and draw all the same. */
async function resize(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
}

/** Loads a page at a width. @returns what moved */
async function load(page: Page, url: string, width: number): Promise<string[]> {
  await resize(page, width);
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  return (await page.evaluate("shifts")) as string[];
}

test.each(SITES)(
  "the site '%s': no violation on any kind of page, nothing wider than the window, and nothing that moves while it loads",
  async (name) => {
    const site = siteNamed(name);
    const axe = await readFile(AXE, "utf8");
    const { page, faults, prepare, close } = await visit(site);
    await prepare(`(${noteShifts})()`);
    const violations: string[] = [];
    const paths = await samples(name);
    expect(paths).toContain("");
    const kinds = new Set<string>();
    for (const path of paths) {
      const isFirst = name === "news" && !kinds.has(kindOf(path));
      kinds.add(kindOf(path));
      const url = site.origin + site.base + path;
      await page.emulateMedia({ colorScheme: "light" });
      if (name === "news") expect([path, await load(page, url, DESK)]).toEqual([path, []]);
      expect([path, await load(page, url, PHONE)]).toEqual([path, []]);
      await page.evaluate(axe);
      for (const width of WIDTHS) {
        await resize(page, width);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) violations.push(`${path} at ${width} px is ${overflow} px too wide`);
        for (const scheme of SCHEMES.filter((one) => isSeenByAxe(isFirst, width, one))) {
          await page.emulateMedia({ colorScheme: scheme });
          const results = (await page.evaluate(AXE_RUNS[scheme])) as AxeResults;
          for (const { id, nodes } of results.violations)
            for (const { html, failureSummary } of nodes)
              violations.push(`${path} at ${width} px, ${scheme}: ${id}: ${html}\n${failureSummary}`);
        }
      }
    }
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);
