/** Stories built from records, each with the measure of its page. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { receive, understand } from "../../src/build.js";
import { defaultConfig } from "../../src/config.js";
import { storyPath } from "../../src/site/edition/links.js";
import { draw } from "../../src/site/render.js";
import { renderPages } from "../../src/site/render-pages.js";
import { servedFile } from "../../src/site/views/page-view.js";
import { measurePage, type PageMeasure } from "./page-measure.js";

export interface MeasuredStory extends PageMeasure {
  readonly slug: string;
  readonly reports: number;
  readonly html: string;
}

/** Builds the stories of some records, and measures the page of each. */
export async function measureStories(lines: readonly string[]): Promise<MeasuredStory[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "newsfold-stories-"));
  try {
    writeFileSync(path.join(folder, "articles.jsonl"), lines.join("\n"));
    const received = await receive(["articles.jsonl"], folder, defaultConfig);
    const { edited, received: kept } = await understand(received, defaultConfig, null);
    const plan = await draw(edited.digest, kept.documents, edited.problems, defaultConfig, "{}\n");
    const pages = plan.pages.filter(({ template }) => template === "story");
    const files = await renderPages({
      pages: pages.map(({ path: name, template, view }) => ({ path: name, template, view: view() })),
      site: plan.site,
      theme: plan.theme,
    });
    const byPath = new Map(files.map((file) => [file.path, String(file.content)]));
    const articles = new Map(edited.digest.entries.map(({ article }) => [article.id, article]));
    return edited.digest.stories.map((story) => {
      const { slug, group } = story;
      const html = byPath.get(servedFile(storyPath(slug))) ?? "";
      const own = group.articles.flatMap((id) => articles.get(id) ?? []);
      return { slug, reports: own.length, html, ...measurePage(html, story, own) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
