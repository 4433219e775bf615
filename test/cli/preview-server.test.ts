/** What the preview answers for files that no site of the other tests has. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PreviewServer, startPreviewServer } from "../../src/commands/preview/preview-server.js";

let server: PreviewServer;
beforeAll(async () => {
  const names = ["index.html", "picture/0123456789abcdef-640.webp", "picture/0123456789abcdef-640.jpg"];
  server = await startPreviewServer(0, {
    version: 1,
    files: new Map([...names, "picture/old.avif", "assets/data.bin"].map((name) => [name, "content"])),
    base: "/sub/",
    problems: [],
    failure: null,
  });
});
afterAll(() => server.close());

describe("the preview", () => {
  it.each([
    ["picture/0123456789abcdef-640.webp", "image/webp"],
    ["picture/0123456789abcdef-640.jpg", "image/jpeg"],
    ["picture/old.avif", "image/avif"],
    ["assets/data.bin", "application/octet-stream"],
  ])("says what kind of file %s is", async (name, type) => {
    expect((await fetch(new URL(name, server.url))).headers.get("content-type")).toBe(type);
  });

  it("says that a page is not there, with the script that loads it once it is", async () => {
    const answer = await fetch(new URL("gone/", server.url));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(
      /<script src="[^"]*live\.js"[^>]*><\/script>\s*<\/head><body>Not found/,
    );
  });

  it("answers a question for the head of the events at once", async () => {
    const page = await (await fetch(new URL("gone/", server.url))).text();
    const live = /src="([^"]*)live\.js"/.exec(page)?.[1];
    const answer = await fetch(new URL(`${live}events`, server.url), { method: "HEAD" });
    expect(answer.status).toBe(200);
  });

  it("leads from the base path without its slash to the site", async () => {
    const answer = await fetch(new URL("/sub", server.url), { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/sub/"]);
  });
});
