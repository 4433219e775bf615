import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { specOf } from "../../src/commands/package-spec.js";

let home: string;
beforeEach(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), "newsfold-spec-")));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** @param resolved as npm notes it in `node_modules/.package-lock.json` */
async function installed(resolved: string | null): Promise<string> {
  const own = path.join(home, "node_modules/newsfold");
  await mkdir(own, { recursive: true });
  const lock = { packages: { "node_modules/newsfold": { version: "1.2.3", resolved } } };
  if (resolved !== null)
    await writeFile(path.join(home, "node_modules/.package-lock.json"), JSON.stringify(lock));
  return own;
}

it.each([
  { from: "a registry", resolved: "https://registry.example/newsfold/-/newsfold-1.2.3.tgz", spec: "1.2.3" },
  { from: "nowhere that npm noted", resolved: null, spec: "1.2.3" },
  {
    from: "a commit",
    resolved: "git+ssh://git@git.example/press/newsfold.git#0a1b2c",
    spec: "git+ssh://git@git.example/press/newsfold.git#0a1b2c",
  },
  {
    from: "a file on the web",
    resolved: "https://files.example/press/newsfold-1.2.3.tgz",
    spec: "https://files.example/press/newsfold-1.2.3.tgz",
  },
])("what came from $from is pinned as such", async ({ resolved, spec }) => {
  expect(await specOf(await installed(resolved), "1.2.3")).toEqual({ spec, tarball: null });
});

it("a packed file goes with the folder", async () => {
  const own = await installed("file:../downloads/newsfold-1.2.3.tgz");
  expect(await specOf(own, "1.2.3")).toEqual({
    spec: "file:vendor/newsfold-1.2.3.tgz",
    tarball: path.resolve(home, "../downloads/newsfold-1.2.3.tgz"),
  });
});

it("a working copy is named by its folder", async () => {
  const spec = { spec: `file:${path.join(home, "src")}`, tarball: null };
  expect(await specOf(path.join(home, "src"), "1.2.3")).toEqual(spec);
  expect(await specOf(await installed("file:../src"), "1.2.3")).toEqual({
    spec: `file:${path.resolve(home, "../src")}`,
    tarball: null,
  });
});
