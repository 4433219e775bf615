/** A reader's way through the site by keyboard alone: front page -> story -> article -> back. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { arrival, siteNamed, useBrowser, visit } from "./visit.js";

useBrowser();

/** More presses of Tab than any page has links: a page that needs them all holds the keyboard captive. */
const PRESSES = 400;

/** Presses Tab until the focus is on what `selector` names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < PRESSES; press++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector} on ${page.url()}`);
}

/** Follows the focused link with Enter, to where it says. */
async function follow(page: Page): Promise<void> {
  const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  expect(target).not.toBe(page.url());
  await page.keyboard.press("Enter");
  await arrival(page, ({ href }) => href === target);
}

const headline = (page: Page) => page.locator("h1").first().innerText();

/** Where a site stands and whether a script runs have nothing to do with each other: the news are walked once of each. */
describe.each([
  { name: "news", javaScriptEnabled: true },
  { name: "below", javaScriptEnabled: false },
  { name: "seeds", javaScriptEnabled: true },
  { name: "seeds", javaScriptEnabled: false },
] as const)("the site '$name'", ({ name, javaScriptEnabled }) => {
  test(`is walked by keyboard from front page to article and back (script: ${javaScriptEnabled})`, async () => {
    const site = siteNamed(name);
    const { page, faults, close } = await visit(site, { javaScriptEnabled });
    await page.goto(site.origin + site.base);

    await tabTo(page, 'main a[href*="/story/"]');
    const expected = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await follow(page);
    expect(new URL(page.url()).pathname).toMatch(/\/story\/[a-z0-9-]+\/$/);
    expect(await headline(page)).toContain(expected);
    const story = page.url();

    await tabTo(page, 'main a[href*="/article/"][href*="#"]');
    await follow(page);
    expect(new URL(page.url()).pathname).toMatch(/\/article\/[a-z0-9-]+\/$/);
    const target = page.locator(":target");
    await target.waitFor();
    expect(await target.count()).toBe(1);
    expect((await target.innerText()).trim()).not.toBe("");

    await page.locator("body").focus();
    await tabTo(page, 'a[href*="/story/"]');
    await follow(page);
    expect(page.url().split("#")[0]).toBe(story);
    await tabTo(page, `a[href="${site.base}"]`);
    await follow(page);
    expect(page.url()).toBe(site.origin + site.base);
    expect(faults).toEqual([]);
    await close();
  });
});

test("the first press of Tab offers to skip to the content", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site);
  await page.goto(site.origin + site.base);
  await page.keyboard.press("Tab");
  await page.locator('[href="#main"]:focus').waitFor();
  await page.keyboard.press("Enter");
  await arrival(page, ({ hash }) => hash === "#main");
  await close();
});

test("an address that is not there gives the site's own page, with a way back", async () => {
  const site = siteNamed("below");
  const { page, close } = await visit(site);
  const response = await page.goto(`${site.origin}${site.base}story/no-such-story/`);
  expect(response?.status()).toBe(404);
  await page.locator("main").locator(`a[href="${site.base}"]`).first().click();
  await arrival(page, ({ href }) => href === site.origin + site.base);
  await close();
});

test("the text of every page is there without script", async () => {
  const site = siteNamed("news");
  const [plain, scripted] = [await visit(site, { javaScriptEnabled: false }), await visit(site)];
  for (const { page } of [plain, scripted]) await page.goto(site.origin + site.base);
  const story = await plain.page.locator('main a[href*="/story/"]').first().getAttribute("href");
  for (const address of [site.base, story ?? ""]) {
    const texts = [];
    for (const { page } of [plain, scripted]) {
      await page.goto(site.origin + address);
      texts.push(
        await page.locator("main").evaluate((main) => {
          // A script shows times in the reader's own zone.
          for (const time of main.querySelectorAll("time")) time.textContent = time.dateTime;
          return (main.textContent ?? "").replace(/\s+/g, " ").trim();
        }),
      );
    }
    const [without, withScript] = texts;
    for (const sentence of (withScript ?? "").split(/(?<=[.?!]) /)) expect(without).toContain(sentence);
  }
  await plain.close();
  await scripted.close();
});
