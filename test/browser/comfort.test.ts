/** What the script adds for a reader's comfort: search, keys, settings, what was read, cards of sources, reading offline. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arrival, siteNamed, useBrowser, type Visit, visit } from "./visit.js";

useBrowser();

const headlines = ".card[data-story] :is(h2, h3) a";

/** Opens the first story of the front page, and waits until its script is at work. */
async function openFirstStory(page: Page): Promise<void> {
  await page.locator(headlines).first().click();
  await arrival(page, ({ pathname }) => pathname.includes("/story/"));
}

describe.each(["news", "below"] as const)("the site '%s'", (name) => {
  test("finds a story by a word of its headline, and by who reports it", async () => {
    const site = siteNamed(name);
    const { page, faults, close } = await visit(site);
    await page.goto(site.origin + site.base);
    const headline = (await page.locator(headlines).first().innerText()).trim();
    const day = await page.locator(".card[data-story] time").first().innerText();
    const word = headline.split(/\s+/).toSorted((a, b) => b.length - a.length)[0] ?? "";

    await page.keyboard.press("/");
    await arrival(page, ({ pathname }) => pathname === `${site.base}search/`);
    await page.locator("#search-words").pressSequentially(word);
    await expect.poll(() => page.locator("#search-results a").allInnerTexts()).toContain(headline);
    expect(await page.locator("#search-status").innerText()).toMatch(/stor(?:y|ies)/);
    expect(await page.locator("#search-results li", { hasText: headline }).innerText()).toContain(day);
    await arrival(page, ({ searchParams }) => searchParams.get("q") === word);

    const source = await page.locator("#search-source option").nth(1).innerText();
    await page.locator("#search-words").fill("");
    await page.locator("#search-source").selectOption(source);
    await arrival(page, ({ searchParams }) => searchParams.get("source") === source);
    const metas = await page.locator("#search-results .meta").allInnerTexts();
    expect(metas.length).toBeGreaterThan(0);
    for (const meta of metas) expect(meta).toContain(source);

    await page.locator("#search-results a").first().click();
    await arrival(page, ({ pathname }) => pathname.startsWith(`${site.base}story/`));
    expect(faults).toEqual([]);
    await close();
  });
});

describe("in one visit", () => {
  let shared: Visit;
  beforeAll(async () => {
    shared = await visit(siteNamed("news"));
  });
  afterAll(() => shared?.close());

  test("j and k go from story to story, and not while something is typed", async () => {
    const site = siteNamed("news");
    const { page } = shared;
    await page.goto(site.origin + site.base);
    const links = await page
      .locator(headlines)
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? null);
    await page.keyboard.press("j");
    await expect.poll(focused).toBe(links[0]);
    await page.keyboard.press("j");
    await expect.poll(focused).toBe(links[1]);
    await page.keyboard.press("k");
    await expect.poll(focused).toBe(links[0]);

    await page.goto(`${site.origin}${site.base}search/`);
    await page.locator("#search-words").pressSequentially("jk/?");
    await expect.poll(() => page.locator("#search-words").inputValue()).toBe("jk/?");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  test("the keys of the browser stay its own", async () => {
    const site = siteNamed("news");
    const { page } = shared;
    await page.goto(site.origin + site.base);
    for (const key of ["Control+f", "Control+j", "Alt+k", "Meta+j", "Tab", "Space", "End", "ArrowDown"]) {
      const taken = await page.evaluate((pressed) => {
        const parts = pressed.split("+");
        const event = new KeyboardEvent("keydown", {
          key: parts.at(-1) ?? "",
          ctrlKey: parts.includes("Control"),
          altKey: parts.includes("Alt"),
          metaKey: parts.includes("Meta"),
          bubbles: true,
          cancelable: true,
        });
        return !document.body.dispatchEvent(event);
      }, key);
      expect([key, taken]).toEqual([key, false]);
    }
  });

  test("? tells the keys, Escape closes it again", async () => {
    const site = siteNamed("news");
    const { page, faults } = shared;
    await page.goto(site.origin + site.base);
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open] h2").innerText()).toBe("Keys");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test("a source mark shows its sentence where it stands, for pointer and keyboard", async () => {
    const site = siteNamed("news");
    const { page, faults } = shared;
    await page.goto(site.origin + site.base);
    await openFirstStory(page);
    const mark = page.locator('section.lead a.mark[href*="#s"]').first();
    await mark.hover();
    const card = page.locator(".source-card");
    await card.waitFor();
    expect((await card.locator("mark").innerText()).length).toBeGreaterThan(10);
    await page.keyboard.press("Escape");
    await expect.poll(() => card.count()).toBe(0);
    await page.mouse.move(0, 0);
    await page.keyboard.press("Tab");
    await mark.focus();
    await card.waitFor();
    expect(faults).toEqual([]);
  });
});

test("colours and text size are kept, and stand before the next page is drawn", async () => {
  const site = siteNamed("news");
  const { page, faults, close } = await visit(site, { colorScheme: "light" });
  await page.goto(site.origin + site.base);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator("button[data-tool=settings]").click();
  await page.getByLabel("Colours").selectOption("dark");
  await page.getByLabel("Text").selectOption("large");
  await page.locator('[data-theme="dark"][data-size="large"]').waitFor();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
  expect(await page.evaluate(() => document.documentElement.dataset.size)).toBe("large");
  expect(faults).toEqual([]);
  await close();
});

test("stories with a hidden word go, and come back without it", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site);
  await page.goto(site.origin + site.base);
  const visible = () => page.locator(".card[data-story]:visible").count();
  const all = await visible();
  const word = ((await page.locator(headlines).first().innerText()).match(/\p{L}{5,}/u) ?? [""])[0];
  await page.locator("button[data-tool=settings]").click();
  await page.getByLabel("Hide stories").fill(word);
  await page.getByLabel("Hide stories").blur();
  expect(await page.locator("#hidden-note").innerText()).toMatch(/hidden by your words/);
  expect(await visible()).toBeLessThan(all);
  await page.getByLabel("Hide stories").fill("");
  await page.getByLabel("Hide stories").blur();
  await expect.poll(visible).toBe(all);
  await close();
});

test("a story that was read is marked so, and one that is new since the last visit", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site);
  await page.goto(site.origin + site.base);
  expect(await page.locator(".card.new").count()).toBe(0);
  await openFirstStory(page);
  await page.goto(site.origin + site.base);
  expect(await page.locator(".card").first().getAttribute("class")).toContain("read");

  // Another visit, before which all stories but the second were there.
  await page.evaluate(() => {
    const known = JSON.parse(localStorage.getItem("newsfold:known") ?? "[]") as string[];
    localStorage.setItem("newsfold:known", JSON.stringify(known.filter((_, index) => index !== 1)));
    sessionStorage.clear();
  });
  await page.reload();
  expect(await page.locator(".card.new").count()).toBe(1);

  // The browser shows the page as it was left when a reader goes back to it.
  const unread = page.locator(".card:not(.read)").first();
  const story = await unread.getAttribute("data-story");
  await unread.evaluate(({ dataset }) => {
    localStorage.setItem("newsfold:read", JSON.stringify([[dataset.story, dataset.version]]));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await page.locator(`.card.read[data-story="${story}"]`).waitFor();
  await close();
});

test("what was read can be read offline", async () => {
  const site = siteNamed("below");
  const { page, close } = await visit(site);
  await page.goto(site.origin + site.base);
  const kept = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(kept).toBe(true);
  await page.reload();
  await expect.poll(kept).toBe(true);
  await openFirstStory(page);
  const headline = await page.locator("h1").innerText();
  await page.context().setOffline(true);
  await page.reload();
  expect(await page.locator("h1").innerText()).toBe(headline);
  await page.context().setOffline(false);
  await close();
});

test("times are the reader's own: how long ago while that is short, else in their zone", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site);
  await page.goto(site.origin + site.base);
  const iso = await page.locator(".card time[datetime$=Z]").first().getAttribute("datetime");
  expect(iso).not.toBeNull();
  await page.clock.setFixedTime(new Date(Date.parse(iso ?? "") + 3 * 3_600_000));
  await page.reload();
  await expect
    .poll(() => page.locator(`.card time[datetime="${iso}"]`).first().innerText())
    .toBe("3 hours ago");
  await page.clock.setFixedTime(new Date(Date.parse(iso ?? "") + 40 * 3_600_000));
  await page.reload();
  await expect
    .poll(() => page.locator(`.card time[datetime="${iso}"]`).first().innerText())
    .toMatch(/^\d{1,2} \p{L}+ \d{4}$/u);
  expect(await page.locator(`.card time[datetime="${iso}"]`).first().getAttribute("title")).toMatch(
    /\d:\d\d/,
  );
  await close();
});
