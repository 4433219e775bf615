/** The pictures of items, over real HTTP on this machine: when they are asked for, where they are kept, how a build shows them. */
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { openPicture, storedName } from "../../src/site/pictures/picture-files.js";
import { FetchHome, HOUR } from "./fetch-home.js";

let photo: Buffer;
let home: FetchHome;
beforeAll(async () => {
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#357" } })
    .jpeg()
    .toBuffer();
});
beforeEach(async () => {
  home = await new FetchHome().start();
});
afterEach(() => home.stop());

const address = (name: string) => home.server.address(name);
const fileOf = (name: string, ending = "jpg") => `coast-post/pictures/${storedName(address(name))}.${ending}`;

interface Made {
  readonly title?: string;
  readonly picture?: string;
  readonly text?: string;
}

/** A feed of items that name a picture each. */
function serve(items: readonly Made[]): void {
  const made = items.map(
    ({ title = "Ferry Anna Lind runs aground", picture, text = "The ferry ran aground on Monday." }, k) =>
      `<item><guid isPermaLink="false">${title}</guid><link>${address(`/item-${k}`)}</link><title>${title}</title>` +
      `<description>${text}</description><pubDate>Tue, 07 May 2024 08:00:00 GMT</pubDate>` +
      `${picture === undefined ? "" : `<media:content medium="image" url="${address(picture)}"/>`}</item>`,
  );
  home.server.serve(
    "/feed",
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Coast Post</title>${made.join("")}</channel></rss>`,
  );
}

const servePhoto = (name: string, body: string | Uint8Array = photo, type = "image/jpeg") =>
  home.server.serve(name, body, { "content-type": type });

const pictures = () => home.files().filter((name) => name.includes("/pictures/"));
const withPictures = { pictures: true, feed: { fullText: "no" } } as const;

describe("the picture of an item", () => {
  it("is asked for by nobody unless pictures are shown", async () => {
    expect(defaultConfig.pictures.show).toBe(false);
    serve([{ picture: "/quay.jpg" }]);
    servePhoto("/quay.jpg");
    await home.run(["/feed"], { feed: { fullText: "no" } });
    expect([home.server.count("/quay.jpg"), pictures()]).toEqual([0, []]);
  });

  it("is copied once, where a build finds it", async () => {
    serve([{ picture: "/quay.jpg" }, { title: "Council votes on the pier", picture: "/quay.jpg" }]);
    servePhoto("/quay.jpg");
    const [feed] = await home.run(["/feed"], withPictures);
    expect([feed?.pictures.kept, feed?.pages.kept]).toEqual([1, 0]);
    for (let hour = 1; hour <= 3; hour++) {
      home.now += HOUR;
      await home.run(["/feed"], { ...withPictures, force: true });
    }
    expect([home.server.count("/quay.jpg"), home.server.count("/robots.txt")]).toEqual([1, 1]);
    expect(pictures()).toEqual([fileOf("/quay.jpg")]);
    const [item = ""] = home.files().filter((name) => name.endsWith(".xml"));
    const opened = openPicture(address("/quay.jpg"), home.at(item), [home.folder]);
    expect(photo.equals((opened as { bytes: Uint8Array }).bytes)).toBe(true);
  });

  it("is what its first bytes are, not what its host calls it", async () => {
    const png = await sharp(photo).png().toBuffer();
    serve([
      { title: "A pier is sold", picture: "/a.jpg" },
      { title: "A mill burns down", picture: "/b.jpg" },
      { title: "A lock is opened", picture: "/c.jpg" },
    ]);
    servePhoto("/a.jpg", png);
    servePhoto("/b.jpg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/jpeg");
    servePhoto("/c.jpg", "<!doctype html><title>Sign in</title>", "image/jpeg");
    const [feed] = await home.run(["/feed"], withPictures);
    expect(pictures()).toEqual([fileOf("/a.jpg", "png")]);
    expect(Object.fromEntries(feed?.pictures.refused ?? [])).toEqual({
      "no JPEG, PNG, WebP, GIF or AVIF": 2,
    });
    home.now += 9 * HOUR;
    await home.run(["/feed"], { ...withPictures, force: true });
    expect([home.server.count("/b.jpg"), home.server.count("/c.jpg")]).toEqual([1, 1]);
  });

  it("that is not there is asked for again, later and not for ever", async () => {
    serve([{ picture: "/late.jpg" }]);
    await home.run(["/feed"], withPictures);
    await home.run(["/feed"], { ...withPictures, force: true });
    expect(home.server.count("/late.jpg")).toBe(1);
    for (let day = 0; day < 30; day++) {
      home.now += 24 * HOUR;
      await home.run(["/feed"], withPictures);
    }
    expect(home.server.count("/late.jpg")).toBe(5);
  });

  it("is not asked for where robots.txt asks for that", async () => {
    home.server.serve("/robots.txt", "User-agent: *\nDisallow: /photos/", { "content-type": "text/plain" });
    serve([{ picture: "/photos/quay.jpg" }]);
    servePhoto("/photos/quay.jpg");
    await home.run(["/feed"], withPictures);
    expect([home.server.count("/photos/quay.jpg"), pictures()]).toEqual([0, []]);
  });

  it("goes with the last item that names it", async () => {
    serve([{ picture: "/old.jpg" }]);
    servePhoto("/old.jpg");
    servePhoto("/new.jpg");
    await home.run(["/feed"], withPictures);
    serve([{ picture: "/new.jpg", text: "The ferry was pulled free on Tuesday by two tugs." }]);
    home.now += 2 * HOUR;
    await home.run(["/feed"], { ...withPictures, force: true });
    expect(pictures()).toEqual([fileOf("/new.jpg")]);
    serve([]);
    home.now += 24 * HOUR * 40;
    await home.run(["/feed"], { ...withPictures, force: true, retention: { days: 30, items: null } });
    expect(pictures()).toEqual([]);
  });

  it("stays where pictures are turned off", async () => {
    serve([{ picture: "/quay.jpg" }]);
    servePhoto("/quay.jpg");
    await home.run(["/feed"], withPictures);
    home.now += 2 * HOUR;
    await home.run(["/feed"], { feed: { fullText: "no" }, force: true });
    expect(pictures()).toEqual([fileOf("/quay.jpg")]);
  });

  it("is that of its page where the feed names none", async () => {
    serve([{}]);
    const sentences = "The ferry ran aground on Monday, and two tugs pulled her free before noon. ".repeat(6);
    home.server.serve(
      "/item-0",
      `<html lang="en"><head><title>Ferry Anna Lind runs aground</title><meta property="og:image" content="${address("/page.jpg")}"></head><body><article><h1>Ferry Anna Lind runs aground</h1><p>${sentences}</p></article></body></html>`,
      { "content-type": "text/html" },
    );
    servePhoto("/page.jpg");
    const [feed] = await home.run(["/feed"], { pictures: true });
    expect([feed?.pages.kept, feed?.pictures.kept]).toEqual([1, 1]);
    expect(pictures()).toEqual([fileOf("/page.jpg")]);
  });
});
