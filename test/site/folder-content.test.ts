/** A glance at a few names of a folder tells the same as a look at all of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folderContent, glanceInto } from "../../src/site/publish/folder-owners.js";
import { writeDrafts } from "../../src/site/publish/page-drafts.js";
import { publishInParts } from "../../src/site/publish/publish.js";

let home = "";
let root = "";
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "newsfold-content-"));
  root = path.join(home, "site");
  for (const folder of ["site/story/mill", "elsewhere/ferry"])
    mkdirSync(path.join(home, folder), { recursive: true });
  for (const file of ["site/index.html", "site/story/mill/index.html", "elsewhere/ferry/index.html"])
    writeFileSync(path.join(home, file), "there");
  symlinkSync(path.join(home, "elsewhere/ferry"), path.join(root, "story/ferry"));
  symlinkSync(path.join(home, "elsewhere/ferry/index.html"), path.join(root, "about.html"));
  symlinkSync("nowhere", path.join(root, "lost.html"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

it.each([
  ["index.html", true, false],
  ["story/mill/index.html", true, false],
  ["story/mill", false, false],
  ["story/mill/card.svg", false, false],
  ["story/none/index.html", false, false],
  ["story/ferry/index.html", false, true],
  ["story/ferry", false, true],
  ["about.html", false, true],
  ["lost.html", false, true],
])("%s: there %s, linked %s", (name, has, linked) => {
  for (const content of [folderContent(root), glanceInto(root)]) {
    expect(content.has(name)).toBe(has);
    expect(content.isLinked(name)).toBe(linked);
  }
});

it("all files are those that no link leads to", () => {
  for (const content of [folderContent(root), glanceInto(root)])
    expect([...content.all()].sort()).toEqual(["index.html", "story/mill/index.html"]);
});

it("a folder that is not there holds nothing", () => {
  const content = glanceInto(path.join(home, "none"));
  expect([content.has("index.html"), content.isLinked("index.html"), [...content.all()]]).toEqual([
    false,
    false,
    [],
  ]);
});

it("a build that leaves most files as they are writes through no link, and to nobody else's file", async () => {
  const sure = ["a", "b", "c", "d", "e", "f"].map((name) => `article/${name}/index.html`);
  const made = ["index.html", "story/ferry/index.html", "story/new/index.html"];
  const files = made.map((name) => ({ path: name, content: "made" }));
  const published = await publishInParts(
    [...sure, ...made],
    root,
    async (destination) => [
      writeDrafts(files, destination),
      { unchanged: sure.length, drafts: [], kept: [] },
    ],
    { sure: new Set(sure) },
  );
  expect(published.problems.map(({ place }) => place.path.split("/site/")[1])).toEqual([
    "index.html",
    "story/ferry/index.html",
  ]);
  expect(readFileSync(path.join(home, "elsewhere/ferry/index.html"), "utf8")).toBe("there");
  expect(readFileSync(path.join(root, "story/new/index.html"), "utf8")).toBe("made");
});
