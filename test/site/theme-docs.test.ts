import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { compileContent } from "../../src/site/render.js";
import { loadTheme } from "../../src/site/theme/theme.js";
import { busy } from "./editions.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const docs = readFileSync(path.join(ROOT, "docs/theme.md"), "utf8");
const named = new Set(
  [...docs.replace(/```.*?```/gs, "").matchAll(/`([^`\n]+)`/g)].flatMap(([, words = ""]) =>
    words.split(/\W+/),
  ),
);

it("the docs name every file of the theme, and none that is not there", () => {
  const files = readdirSync(path.join(ROOT, "templates"), { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.\w+$/.test(name));
  const listed = [...docs.matchAll(/^\| `([a-z]+\/[^`]+)` \|/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(files.toSorted());
});

let views: { template: string; view: Record<string, unknown> }[];
beforeAll(async () => {
  const { digest, documents, problems } = busy();
  const theme = await loadTheme({ theme: null, language: "en" });
  const { pages, site } = compileContent(digest, documents, problems, defaultConfig, "{}", theme);
  views = pages.map(({ template, view }) => ({ template, view: { site, ...view() } }));
});

it("the docs name everything that a template is given", () => {
  const unnamed = new Set<string>();
  for (const { template, view } of views)
    for (const [name, value] of Object.entries(view)) {
      if (!named.has(name)) unnamed.add(`${template}: ${name}`);
      if (typeof value === "object" && value !== null)
        for (const key of Object.keys(value)) if (!named.has(key)) unnamed.add(`${template}: ${name}.${key}`);
    }
  expect([...unnamed]).toEqual([]);
});
