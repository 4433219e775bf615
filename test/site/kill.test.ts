/** A build that is killed at any of its writes leaves a site whose links all lead somewhere, and the next build heals it. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import type { OutputFile } from "../../src/model.js";
import { brokenLinks } from "../../src/site/publish/broken-links.js";
import { publishFiles } from "../../src/site/publish/publish.js";

const run = promisify(execFile);
const script = fileURLToPath(new URL("killed-publish.js", import.meta.url));
const module = pathToFileURL(path.resolve("dist/site/publish/publish.js")).href;
const KILLS = 100;

const home = mkdtempSync(path.join(tmpdir(), "newsfold-kill-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Stories whose pages, articles and people all link to each other: none of them can come first. */
function site(version: string, stories: readonly string[]): OutputFile[] {
  const page = (name: string, links: readonly string[]): OutputFile => ({
    path: name,
    content: `<meta name="generator" content="newsfold"><p>${version}</p>${links.map((link) => `<a href="/${link}">x</a>`).join("")}`,
  });
  const style = `assets/style.${version === "old" ? "00000001" : "00000002"}.css`;
  const all = stories.map((name) => `story/${name}/`);
  return [
    page("index.html", [style, "names/", ...all]),
    page("names/index.html", [style, "", ...stories.map((name) => `person/${name}/`)]),
    ...stories.flatMap((name, k) => [
      page(`story/${name}/index.html`, [
        style,
        "",
        `article/${name}/`,
        `person/${name}/`,
        `story/${name}/card.svg`,
      ]),
      page(`article/${name}/index.html`, [style, `story/${name}/`, all[(k + 1) % all.length] ?? ""]),
      page(`person/${name}/index.html`, [style, "names/", `story/${name}/`, all[(k + 2) % all.length] ?? ""]),
      { path: `story/${name}/card.svg`, content: `<svg>${version}</svg>` },
    ]),
    { path: style, content: version },
    { path: "digest.json", content: `{"newsfold": 1, "version": "${version}"}` },
  ];
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => !name.startsWith(".newsfold-temporary/"))
    .sort();

const contents = (folder: string) =>
  filesIn(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]);

function deadLinks(folder: string): string[] {
  const names = new Set(filesIn(folder));
  return [...names]
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) =>
      brokenLinks(readFileSync(path.join(folder, name), "utf8"), "/", names).map(
        (link) => `${name}: ${link}`,
      ),
    );
}

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => `event-${from + k}`);

interface Attempt {
  readonly folder: string;
  /** At which it is stopped; 0: at none. */
  readonly write: number;
  readonly how: "SIGKILL" | "refusal";
}

const attempt = (files: string, attempts: readonly Attempt[]) =>
  run(process.execPath, [script, module, files, JSON.stringify(attempts)]);

it(`a build that changes a site may be killed at any of ${KILLS} evenly spaced writes`, async () => {
  const published = path.join(home, "published");
  await publishFiles(site("old", names(0, 7)), published);
  // Some events are gone, some have changed, some are new.
  const next = site("new", names(3, 11));
  const files = path.join(home, "files.json");
  writeFileSync(files, JSON.stringify(next));
  const copy = (name: string) => {
    const folder = path.join(home, name);
    cpSync(published, folder, { recursive: true });
    return folder;
  };

  const expected = copy("expected");
  const { stdout } = await attempt(files, [{ folder: expected, write: 0, how: "SIGKILL" }]);
  const [writes = 0] = JSON.parse(stdout) as number[];
  expect(writes).toBeGreaterThan(KILLS);
  const whole = contents(expected);
  expect(deadLinks(expected)).toEqual([]);

  const attempts = Array.from({ length: KILLS }, (_, index): Attempt => {
    const write = 1 + Math.round((index * (writes - 1)) / (KILLS - 1));
    return { folder: copy(`${index}`), write, how: index % 25 === 12 ? "SIGKILL" : "refusal" };
  });
  const processes = attempts.filter(({ how }) => how === "SIGKILL");
  await attempt(
    files,
    attempts.filter(({ how }) => how === "refusal"),
  );
  for (const one of processes)
    await expect(attempt(files, [one])).rejects.toMatchObject({ signal: "SIGKILL" });
  for (const { folder, write } of attempts) {
    expect(deadLinks(folder), `killed at write ${write}`).toEqual([]);
    await publishFiles(next, folder);
    expect(contents(folder), `built after a kill at write ${write}`).toEqual(whole);
  }
}, 60_000);
