/** Few pages are printed as they are, many through Eleventy: what comes out is the same. */
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { draw } from "../../src/site/render.js";
import { type PageBatch, renderPages } from "../../src/site/render-pages.js";
import { busy, empty, hostile, type Shape } from "./editions.js";

/** All pages of a site as one batch, its views not made yet. */
async function batchOf({ digest, documents, problems }: Shape): Promise<PageBatch> {
  const { pages, site, theme } = await draw(digest, documents, problems, defaultConfig, "{}\n");
  return {
    pages: pages.map(({ path, template, view }) => ({ path, template, view: view() })),
    site,
    theme,
  };
}

const ALL_PRINTED = Number.POSITIVE_INFINITY;
const NONE_PRINTED = 0;

async function rendered(batch: PageBatch, fewest: number): Promise<Map<string, string>> {
  const files = await renderPages(batch, fewest);
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

describe("pages without and with Eleventy", () => {
  it.each([
    ["an empty site", empty],
    ["a busy site", busy],
    ["hostile words", hostile],
  ])("are the same: %s", async (_, shape) => {
    const batch = await batchOf(shape());
    const printed = await rendered(batch, ALL_PRINTED);
    expect(printed.size).toBe(batch.pages.length);
    expect(printed).toEqual(await rendered(batch, NONE_PRINTED));
  });

  it("tell a fault of a template in the same words", async () => {
    const { theme, ...batch } = await batchOf(empty());
    const files = new Map(theme.files).set("pages/about.vto", "{{ if site }}");
    const faultOf = (fewest: number) =>
      renderPages({ ...batch, theme: { ...theme, files } }, fewest).then(
        () => null,
        ({ name, message }: Error) => [name, message],
      );
    const fault = await faultOf(ALL_PRINTED);
    expect(fault?.[0]).toBe("TemplateFault");
    expect(fault?.[1]).toContain("pages/about.vto");
    expect(await faultOf(NONE_PRINTED)).toEqual(fault);
  });
});
