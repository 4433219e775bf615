/** What the package ships, and what it depends on. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, expect, test } from "vitest";
import { filesIn, STARTER } from "../cli/starter-files.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<
  "dependencies" | "peerDependencies" | "imports",
  Record<string, string>
>;

const folder = mkdtempSync(path.join(tmpdir(), "newsfold-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listing = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
  cwd: ROOT,
  encoding: "utf8",
  maxBuffer: 1 << 26,
});
const [packed] = JSON.parse(listing) as { filename: string; files: { path: string; size: number }[] }[];
const shipped = new Set(packed?.files.map((file) => file.path));

/** Targets of links and pictures inside the project, without their anchors; examples hold none. */
const linksOf = (document: string) =>
  [
    ...read(document)
      .replace(/^( *)```.*?^\1```/gms, "")
      .replace(/`[^`\n]*`/g, "")
      .matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g),
  ].map(([, target = ""]) => path.posix.join(path.posix.dirname(document), target));

test("what the shipped documents link to is there, and is shipped where it is no source", () => {
  const documents = [...shipped].filter((name) => name.endsWith(".md") && !name.startsWith("starter"));
  expect(documents).toContain("README.md");
  const links = documents.flatMap((document) => linksOf(document).map((target) => ({ document, target })));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ target }) => !existsSync(path.join(ROOT, target)))).toEqual([]);
  const ships = (target: string) =>
    [...shipped].some((name) => name === target || name.startsWith(`${target}/`));
  const sources = /^(?:src|test)(?:\/|$)/;
  expect(links.filter(({ target }) => !sources.test(target) && !ships(target))).toEqual([]);
});

test("of the languages' tables only the smallest is shipped, with its licence", () => {
  const vendored = [...shipped].filter((name) => name.startsWith("dist/vendor/"));
  expect(vendored.filter((name) => name.includes("/ngrams/"))).toEqual([
    "dist/vendor/eld/src/ngrams/extrasmall.js",
  ]);
  expect(vendored).toContain("dist/vendor/eld/LICENSE");
  expect(shipped).toContain(path.posix.normalize(manifest.imports["#eld"] ?? ""));
});

const modules = globSync("dist/**/*.js", { cwd: ROOT, ignore: "dist/vendor/**" });
const compiled = modules.map(read);
/** Names of packages that the compiled sources import. */
const imported = new Set(
  compiled
    .flatMap((text) => [
      ...text.matchAll(
        /^(?:(?:import|export) [^;"]*\bfrom|import) "((?!node:|newsfold")[@a-z][^"]*)";|import\("((?!node:|newsfold")[@a-z][^"]*)"/gm,
      ),
    ])
    .map(([, named, loaded]) => packageOf(named ?? loaded ?? "")),
);
const needed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

test("what is compiled has a source; `npm run compile` removes the rest", () => {
  const sources = modules.map((name) => name.replace(/^dist(.*)[.]js$/, "src$1.ts"));
  expect(sources.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

test("each package that is installed is used, and each that is imported is installed", () => {
  expect([...imported].filter((name) => !needed.includes(name))).toEqual([]);
  // A file for the browser is found by its path, and an optional package is loaded by its name.
  const isNamed = (name: string) => compiled.some((text) => text.includes(`"${name}`));
  expect(needed.filter((name) => !imported.has(name) && !isNamed(name))).toEqual([]);
});

test("the README says of each package why it is there", () => {
  const table = read("README.md").split("## Dependencies")[1] ?? "";
  const [production = "", development = ""] = table.split("For development:");
  const rows = production.split("\n").filter((line) => line.startsWith("| "));
  const named = rows.slice(1).flatMap((line) => (line.split("|")[1] ?? "").trim().split(/, /));
  expect(named.toSorted()).toEqual([...needed, "eld"].toSorted());
  expect(development).not.toBe("");
});

test("init and build work from the packed package", async () => {
  execFileSync("tar", ["-xzf", packed?.filename ?? "", "-C", folder], { cwd: folder });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "package/node_modules"));
  const cli = path.join(folder, "package/dist/cli.js");
  const home = path.join(folder, "x");
  mkdirSync(home);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [cli, ...args], { cwd: home, encoding: "utf8" });
  run("init", "--no-install");
  expect(await filesIn(home)).toEqual(STARTER);
  expect(run("build", "--strict", "--base", "/sub/")).toContain("2 stories");
  expect(readFileSync(path.join(home, "site/index.html"), "utf8")).toContain("/sub/story/");
});
