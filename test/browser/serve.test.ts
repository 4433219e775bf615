/** A page that `newsfold serve` shows: it follows the articles, tells of problems, and stays within the site's policy. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newsfoldWarm } from "../cli/run.js";
import { put, type Serving, serve } from "../cli/serve.js";
import { useBrowser, visit } from "./visit.js";

useBrowser();

let folder: string;
let serving: Serving;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-live-"));
  await newsfoldWarm(["init", "--no-install"], folder);
  serving = await serve(["--base", "/sub/"], folder);
});
afterAll(async () => {
  await serving.stop();
  await rm(folder, { recursive: true, force: true });
});

test("the page loads again after a change, and shows what is wrong", async () => {
  const { page, faults, close } = await visit({ origin: new URL(serving.url).origin });
  await page.goto(serving.url);
  const panel = page.locator("details > summary", { hasText: "newsfold:" });
  expect(await panel.count()).toBe(0);

  await put(
    path.join(folder, "articles/bridge.md"),
    "# Bridge over the Lund reopens\n\nIt reopened on Monday.\n",
  );
  await page.getByRole("link", { name: "Bridge over the Lund reopens" }).first().waitFor();
  expect(await panel.count()).toBe(0);

  await put(path.join(folder, "articles/empty.md"), "");
  await panel.getByText("newsfold: 1 problem").waitFor();
  const problem = page.getByText("articles/empty.md  Unexpected");
  // Should another build close the panel just as it opens, it is opened again.
  await expect
    .poll(async () => {
      if (!(await problem.isVisible())) await panel.click();
      return problem.isVisible();
    })
    .toBe(true);

  const config = path.join(folder, "newsfold.yaml");
  await put(config, `${await readFile(config, "utf8")}\nsitee: x\n`);
  await panel.getByText("could not be built").waitFor();
  await page.getByText("Unexpected `sitee`").waitFor();
  expect(await page.getByRole("link", { name: "Bridge over the Lund reopens" }).count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await close();
});
