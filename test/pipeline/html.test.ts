/** Every page is valid HTML by html-validate's recommended rules. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { htmlValidator } from "../site/html-validator.js";
import { honestFiles, hostileFiles, writeFiles } from "./hostile.js";
import { makeSite, NEWS, ROOT } from "./site.js";

// It counts `&amp;` as five characters; what a reader sees is counted below.
const faultsOf = htmlValidator({ "long-title": "off" });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-html-"));
  await writeFiles(path.join(folder, "hostile"), { ...honestFiles, ...hostileFiles });
  await writeFiles(path.join(folder, "empty"), {});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["the fixtures", () => makeSite(["."], NEWS)],
  ["the seeds", () => makeSite(["seeds"], ROOT)],
  ["hostile articles", () => makeSite(["hostile"], folder)],
  ["no articles", () => makeSite(["empty"], folder)],
])("the pages of %s", async (_, make) => {
  const { pages } = await make();
  const faults: string[] = [];
  for (const [name, html] of pages) {
    if (!name.endsWith(".html")) continue;
    faults.push(...(await faultsOf(name, html)));
    const { title } = parseHTML(html).document;
    if (title === "" || title.length > 70) faults.push(`${name} title: ${title}`);
  }
  expect(faults).toEqual([]);
});
