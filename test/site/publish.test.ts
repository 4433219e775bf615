import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { destinationOfPart, writeDrafts } from "../../src/site/publish/page-drafts.js";
import { publishFiles, publishInParts } from "../../src/site/publish/publish.js";

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "newsfold-publish-"));
  out = path.join(root, "out");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const page = (name: string, content = name) => ({ path: name, content });
const read = (name: string) => readFile(path.join(out, name), "utf8");
const list = async () => (await readdir(out, { recursive: true })).sort();

describe("publish", () => {
  it("writes what is new, and nothing the second time", async () => {
    const files = [page("index.html"), page("story/a/index.html"), page("digest.json", "{}")];
    expect(await publishFiles(files, out)).toEqual({ written: 3, unchanged: 0, deleted: 0, problems: [] });
    const before = await stat(path.join(out, ".newsfold.json"));
    expect(await publishFiles(files, out)).toEqual({ written: 0, unchanged: 3, deleted: 0, problems: [] });
    expect((await stat(path.join(out, ".newsfold.json"))).mtimeMs).toBe(before.mtimeMs);
    expect(await read("story/a/index.html")).toBe("story/a/index.html");
  });

  it("deletes what it wrote before and does not write now, with the folders that held nothing else", async () => {
    await publishFiles([page("index.html"), page("story/a/index.html"), page("story/b/index.html")], out);
    await writeFile(path.join(out, "story/b/notes.txt"), "mine");
    expect(await publishFiles([page("index.html")], out)).toMatchObject({
      written: 0,
      unchanged: 1,
      deleted: 2,
    });
    expect(await list()).toEqual([".newsfold.json", "index.html", "story", "story/b", "story/b/notes.txt"]);
  });

  it("never touches a file that it did not write", async () => {
    await mkdir(out);
    await writeFile(path.join(out, "robots.txt"), "mine");
    const files = [page("index.html"), page("robots.txt", "newsfold's")];
    expect(await publishFiles(files, out)).toMatchObject({
      written: 1,
      problems: [{ rule: "foreign-file" }],
    });
    expect(await publishFiles(files, out)).toMatchObject({
      written: 0,
      problems: [{ rule: "foreign-file" }],
    });
    expect(await publishFiles([page("index.html")], out)).toMatchObject({ deleted: 0 });
    expect(await read("robots.txt")).toBe("mine");
  });

  it("writes nothing at all where one path leaves the folder", async () => {
    await expect(publishFiles([page("index.html"), page("../outside.html")], out)).rejects.toThrow("inside");
    expect(await readdir(root)).toEqual([]);
  });

  it("does not follow a list of its own files that was tampered with", async () => {
    await publishFiles([page("index.html")], out);
    await writeFile(path.join(root, "precious.txt"), "mine");
    await writeFile(
      path.join(out, ".newsfold.json"),
      JSON.stringify({ files: ["../precious.txt", "index.html"] }),
    );
    await publishFiles([page("index.html")], out);
    expect(await readFile(path.join(root, "precious.txt"), "utf8")).toBe("mine");
  });

  it("heals a build that was killed: what it had written is its own", async () => {
    await publishFiles([page("index.html", "old")], out);
    await mkdir(path.join(out, ".newsfold-temporary"));
    await writeFile(path.join(out, ".newsfold-temporary/half"), "hal");
    await publishFiles([page("index.html", "new")], out);
    expect(await list()).toEqual([".newsfold.json", "index.html"]);
    expect(await read("index.html")).toBe("new");
  });

  it("puts parts together: what is changed or reachable waits until all parts are written", async () => {
    await publishFiles([page("index.html", "old"), page("story/a/index.html", "old")], out);
    const parts = [
      [page("index.html", "new"), page("article/1/index.html")],
      [page("story/a/index.html", "new"), page("story/b/index.html"), page("names/index.html")],
    ];
    const names = parts.flat().map((file) => file.path);
    const published = await publishInParts(names, out, async (destination) => {
      const written = parts.map((files, index) =>
        writeDrafts(files, destinationOfPart(destination, String(index))),
      );
      expect(await read("index.html")).toBe("old");
      expect(await read("story/a/index.html")).toBe("old");
      for (const name of ["story/b/index.html", "names/index.html"])
        await expect(read(name)).rejects.toThrow("ENOENT");
      return written;
    });
    expect(published).toEqual({ written: 5, unchanged: 0, deleted: 0, problems: [] });
    expect(await read("index.html")).toBe("new");
    expect(await read("story/a/index.html")).toBe("new");
    expect(await read("names/index.html")).toBe("names/index.html");
    expect((await list()).filter((name) => name.includes("temporary"))).toEqual([]);
  });

  it("tells an address that leads nowhere once, at the setting that gives it or at the first page", async () => {
    const files = [page("index.html"), page("story/a/index.html"), page("story/b/index.html")];
    const broken = files.flatMap(({ path: at }) => [
      { page: at, address: "/abuot/" },
      ...(at === "index.html" ? [] : [{ page: at, address: "/gone/" }]),
    ]);
    const { problems } = await publishInParts(
      files.map((file) => file.path),
      out,
      async (to) => [{ ...writeDrafts(files, to), broken: broken.toReversed() }],
      { settings: new Map([["/abuot/", "look.navigation"]]) },
    );
    const mail = await publishInParts(
      ["index.html"],
      out,
      async (to) => [
        {
          ...writeDrafts([page("index.html")], to),
          broken: [{ page: "index.html", address: "/desk@bay.example" }],
        },
      ],
      { settings: new Map([["/desk@bay.example", "look.footer.links"]]) },
    );
    expect(mail.problems.map(({ help }) => help)).toEqual([expect.stringContaining("`mailto:`")]);
    expect(problems.map(({ place, rule }) => `${path.basename(path.dirname(place.path))} ${rule}`)).toEqual([
      "a broken-link",
      ". look-missing",
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      "Unexpected link to /gone/, here and on 1 more pages, expected one to a file of the site",
      "Unexpected `look.navigation` that leads to /abuot/, expected a page or a file of the site",
    ]);
    expect(problems.every(({ help }) => help !== undefined)).toBe(true);
  });

  it.each(["before", "never"])(
    "leaves the folder as it was where a part fails (published: %s)",
    async (published) => {
      if (published === "before") await publishFiles([page("index.html", "old")], out);
      const before = await readdir(root, { recursive: true });
      const files = [page("index.html", "new"), page("story/b/index.html"), page("article/1/index.html")];
      const failing = publishInParts(
        files.map((file) => file.path),
        out,
        async (destination) => {
          writeDrafts(files, destination);
          throw new Error("a template does not hold");
        },
      );
      await expect(failing).rejects.toThrow("a template does not hold");
      expect((await readdir(root, { recursive: true })).sort()).toEqual(before.sort());
      if (published === "before") expect(await read("index.html")).toBe("old");
    },
  );
});

describe("a folder without its list, as a copy that leaves hidden files out", () => {
  const marked = (text: string) => `<meta name="generator" content="newsfold">${text}`;
  const first = [page("index.html", marked("old")), page("story/a/index.html", marked("a"))];

  it("is newsfold's own where a file has its mark, and nobody else's file is touched", async () => {
    await publishFiles([...first, page("feed.xml", "<generator>newsfold</generator>")], out);
    await rm(path.join(out, ".newsfold.json"));
    await writeFile(path.join(out, "story/a/notes.html"), marked("a copy of mine"));
    await writeFile(path.join(out, "robots.txt"), "User-agent: *\nDisallow: /mine\n");
    const next = [page("index.html", marked("new")), page("robots.txt", "User-agent: *\nAllow: /\n")];
    const published = await publishFiles(next, out);
    expect(published).toMatchObject({ written: 1, deleted: 2, problems: [{ rule: "foreign-file" }] });
    expect(await read("index.html")).toContain("new");
    expect(await read("robots.txt")).toContain("Disallow: /mine");
    expect(await list()).toEqual([
      ".newsfold.json",
      "index.html",
      "robots.txt",
      "story",
      "story/a",
      "story/a/notes.html",
    ]);
  });

  it("loses no published address without leave either", async () => {
    await publishFiles(first, out);
    await rm(path.join(out, ".newsfold.json"));
    const losing = publishInParts(["index.html"], out, async () => [], { mayLose: false });
    await expect(losing).rejects.toMatchObject({ lost: ["story/a/index.html"] });
    expect(await read("story/a/index.html")).toContain("a");
  });

  it("somebody's page in the place of newsfold's own has no mark and stays", async () => {
    await mkdir(out);
    await writeFile(path.join(out, "index.html"), "<title>My own home</title>");
    expect(await publishFiles(first, out)).toMatchObject({
      written: 1,
      problems: [{ rule: "foreign-file" }],
    });
    expect(await read("index.html")).toContain("My own home");
  });
});

describe("symbolic links inside the output", () => {
  it("are not written, deleted or read through", async () => {
    await publishFiles([page("index.html"), page("story/a/index.html"), page("story/b/index.html")], out);
    const outside = path.join(root, "outside");
    await mkdir(path.join(outside, "a"), { recursive: true });
    await writeFile(path.join(outside, "a/index.html"), "precious");
    await writeFile(path.join(outside, "precious.html"), "precious");
    await rm(path.join(out, "story"), { recursive: true });
    await symlink(outside, path.join(out, "story"));
    await rm(path.join(out, "index.html"));
    await symlink(path.join(outside, "precious.html"), path.join(out, "index.html"));
    await symlink(path.join(outside, "precious.html"), path.join(out, ".newsfold.json.new"));
    const published = await publishFiles([page("index.html", "new"), page("story/a/index.html", "new")], out);
    expect(published.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("symbolic link"),
      expect.stringContaining("symbolic link"),
    ]);
    expect((await readdir(outside, { recursive: true })).sort()).toEqual([
      "a",
      "a/index.html",
      "precious.html",
    ]);
    for (const name of ["a/index.html", "precious.html"])
      expect(await readFile(path.join(outside, name), "utf8")).toBe("precious");
  });
});

it("a page that a killed build had only begun is no published address", async () => {
  await publishFiles([page("index.html")], out);
  await mkdir(path.join(out, "story/half"), { recursive: true });
  await writeFile(path.join(out, "story/half/index.html"), "");
  const files = ["index.html", "story/half/index.html"];
  await writeFile(
    path.join(out, ".newsfold.json"),
    JSON.stringify({ files, begun: ["story/half/index.html"] }),
  );
  const next = [page("index.html", "new")];
  const options = { mayLose: false };
  await publishInParts(["index.html"], out, async (to) => [writeDrafts(next, to)], options);
  expect(await list()).toEqual([".newsfold.json", "index.html"]);
});
