/** A page that arrives in pieces, and whose script comes late, is drawn as it stays. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteNamed, useBrowser, visit } from "./visit.js";

useBrowser();

/** The page of the ferry's story, whichever of its headlines gives it its address. */
async function ferryPage({ folder }: { readonly folder: string }): Promise<string> {
  const [name, ...others] = (await readdir(path.join(folder, "story"))).filter((one) =>
    one.includes("ferry"),
  );
  if (name === undefined || others.length > 0)
    throw new Error(`Unexpected ${others.length} stories of a ferry, expected one`);
  return `story/${name}/`;
}

/** The script of a page is held back until `free` is called. */
async function holdScript(page: Page): Promise<{ free: () => void }> {
  let free = () => {};
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route(/\/assets\/script\./, async (route) => {
    await freed;
    await route.continue();
  });
  return { free };
}

const timeTexts = (page: Page) => page.locator("main time").allInnerTexts();

test.each(["America/New_York", "Asia/Tokyo"])(
  "times are the reader's own before the script is there: %s",
  async (timezoneId) => {
    const site = siteNamed("news");
    const { page, close } = await visit(site, { timezoneId, serviceWorkers: "block" });
    const { free } = await holdScript(page);
    await page.goto(`${site.origin}${site.base}${await ferryPage(site)}`, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    const early = await timeTexts(page);
    free();
    await page.waitForLoadState("load");
    expect(await timeTexts(page)).toEqual(early);
    const stated = await page
      .locator("main time[datetime$=Z]")
      .evaluateAll((all) =>
        all.map((time) =>
          new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(
            new Date((time as HTMLTimeElement).dateTime),
          ),
        ),
      );
    expect(stated.length).toBeGreaterThan(2);
    for (const text of stated) expect(early).toContain(text);
    await close();
  },
);

test("a time that is cut in two by the network is shown once, and whole", async () => {
  const site = siteNamed("news");
  const ferry = await ferryPage(site);
  const html = await readFile(path.join(site.folder, ferry, "index.html"), "utf8");
  const { page, close } = await visit(site, { timezoneId: "America/New_York", serviceWorkers: "block" });
  await page.goto(`${site.origin}${site.base}${ferry}`);
  const whole = await timeTexts(page);
  // As the parser adds it: the first half of the text, a turn for whoever watches, the second half.
  const texts = await page.evaluate(async (source) => {
    const at = source.indexOf("UTC</time>");
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const target = frame.contentDocument as Document;
    target.open();
    target.write(source.slice(0, at));
    await new Promise((resolve) => setTimeout(resolve, 200));
    target.write(source.slice(at));
    target.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [...target.querySelectorAll("main time")].map((time) => time.textContent);
  }, html);
  expect(texts).toEqual(whole);
  await close();
});

test("what is new since the last visit is counted above the stories, without moving anything", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site, { serviceWorkers: "block" });
  await page.goto(site.origin + site.base);
  expect(await page.locator("#new-note").count()).toBe(0);
  await page.evaluate(() => {
    const known = JSON.parse(localStorage.getItem("newsfold:known") ?? "[]");
    localStorage.setItem("newsfold:known", JSON.stringify(known.slice(2)));
    sessionStorage.clear();
  });
  const { free } = await holdScript(page);
  await page.goto(site.origin + site.base, { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  const places = () =>
    page
      .locator(".card :is(h2, h3) a")
      .evaluateAll((all) =>
        all.map((link) => [...link.getClientRects()].map(({ x, y, width }) => [x, y, width])),
      );
  // The footer stands in the document before the style sheet has drawn it.
  await page.waitForFunction(() => {
    const card = document.querySelector(".card");
    return card !== null && card.getBoundingClientRect().x > 8 && document.fonts.status === "loaded";
  });
  const before = await places();
  free();
  await page.locator("#new-note").waitFor();
  expect(await page.locator("#new-note").innerText()).toBe("2 new stories since your last visit.");
  expect(await page.locator(".card.new").count()).toBe(2);
  expect(await places()).toEqual(before);
  await close();
});

test("a name in Arabic does not turn round the date behind it", async () => {
  const site = siteNamed("news");
  const { page, close } = await visit(site);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.origin}${site.base}article/afttah-mktbt-jdydt-fy-almdynt/`);
    const [name, date] = await page
      .locator(".about-article :is(b, time)")
      .evaluateAll((all) =>
        all.map((one) => [...one.getClientRects()].map(({ left, right }) => ({ left, right }))),
      );
    expect(date).toHaveLength(1);
    expect(date?.[0]?.left).toBeGreaterThan(name?.[0]?.right ?? Number.POSITIVE_INFINITY);
  }
  await close();
});

test("a name that is cut ends with its dots, in the direction of its own script", async () => {
  const { page, close } = await visit(siteNamed("news"));
  await page.goto(siteNamed("news").origin + siteNamed("news").base);
  const mark = page.locator(".mark").first();
  for (const [text, dotsAt] of [
    ["Harbour…", "right"],
    ["صحيفة…", "left"],
  ] as const) {
    const at = await mark.evaluate((one, words) => {
      document.documentElement.dir = "rtl";
      one.textContent = words;
      const rectOf = (from: number) => {
        const range = document.createRange();
        range.setStart(one.firstChild as Text, from);
        range.setEnd(one.firstChild as Text, from + 1);
        return range.getBoundingClientRect();
      };
      return rectOf(words.length - 1).left > rectOf(0).left ? "right" : "left";
    }, text);
    expect([text, at]).toEqual([text, dotsAt]);
  }
  await close();
});
