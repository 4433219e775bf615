/** Where things stand on a page: what a stylesheet promises and no text shows. */
import { expect, test } from "vitest";
import { arrival, siteNamed, useBrowser, visit } from "./visit.js";

useBrowser();

test("how many report a story and when stand in one line, on a phone too", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site, { viewport: { width: 390, height: 844 } });
  await page.goto(site.origin + site.base);
  const apart = await page.locator(".card .told:has(time)").evaluateAll((all) =>
    all.map((told) => {
      const [count, time] = [told.querySelector("span"), told.querySelector("time")].map((part) =>
        part?.getBoundingClientRect(),
      );
      return (time?.top ?? 0) - (count?.top ?? 0);
    }),
  );
  expect(apart.length).toBeGreaterThan(0);
  for (const distance of apart) expect(Math.abs(distance)).toBeLessThan(4);
  await close();
});

test("a card in Arabic on an English page begins at the right, with all that is below its headline", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site, { viewport: { width: 1440, height: 1000 } });
  await page.goto(site.origin + site.base);
  // The words stay English: what their direction does to the boxes is asked here.
  const sides = await page.locator(".card.first").evaluate((card) => {
    for (const part of card.querySelectorAll("h2, .dek, .lead > p")) part.setAttribute("dir", "rtl");
    const right = card.getBoundingClientRect().right;
    return [...card.querySelectorAll(":scope > h2, :scope > .dek, .meta > .told")].map(
      (part) => right - part.getBoundingClientRect().right,
    );
  });
  expect(sides.length).toBe(3);
  for (const distance of sides) expect(Math.abs(distance)).toBeLessThan(8);
  await close();
});

test("on a desk the reasons stand beside all the words, on a phone before them", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site);
  await page.goto(site.origin + site.base);
  await page.locator(".card.first h2 a").click();
  await arrival(page, ({ pathname }) => pathname.includes("/story/"));
  await page.locator(".onward a").click();
  await arrival(page, ({ pathname }) => pathname.endsWith("/evidence/"));
  const boxes = async () => {
    const [reasons, words] = await Promise.all(
      [".because", ".told-words"].map((part) => page.locator(part).boundingBox()),
    );
    if (!reasons || !words) throw new Error("no reasons or no words on the page of evidence");
    return { reasons, words };
  };
  const desk = await boxes();
  expect(desk.reasons.x).toBeGreaterThan(desk.words.x + desk.words.width);
  expect(Math.abs(desk.reasons.y - desk.words.y)).toBeLessThan(4);
  await page.setViewportSize({ width: 390, height: 844 });
  const phone = await boxes();
  expect(phone.words.y).toBeGreaterThanOrEqual(phone.reasons.y + phone.reasons.height);
  expect(phone.reasons.x).toBe(phone.words.x);
  // The drawing is half as wide there: its dates are still to be read.
  const heights = await page
    .locator(".drawing text")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBe(2);
  for (const height of heights) expect(height).toBeGreaterThan(11);
  await close();
});

test("where there is no page, words can be looked for", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site);
  await page.goto(`${site.origin}${site.base}404.html`);
  await page.locator("#ask-words").fill("harbour");
  await page.locator("form.ask button").click();
  await arrival(
    page,
    ({ pathname, searchParams }) => pathname === `${site.base}search/` && searchParams.get("q") === "harbour",
  );
  expect(await page.locator("#search-words").inputValue()).toBe("harbour");
  await close();
});

test("each link to a source is high enough for a thumb: the link to the original is right below", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site, { viewport: { width: 1440, height: 1000 } });
  await page.goto(site.origin + site.base);
  await page.locator(".card.first h2 a").click();
  await arrival(page, ({ pathname }) => pathname.includes("/story/"));
  const heights = await page
    .locator(".sources .title a, .sources .outlet a")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(24);
  await close();
});
