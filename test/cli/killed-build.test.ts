/**
 * A whole build over a published site that is killed at any of its writes: no dead link, and the next build heals. Publishing alone
 * is killed at a hundred writes in test/site/kill.test.ts; here the ledger, the archive and the cache are written as well.
 */
import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { brokenLinks } from "../../src/site/publish/broken-links.js";
import { caches, newsfoldWarm, root } from "./run.js";

const script = fileURLToPath(new URL("stopped-build.js", import.meta.url));
const KILLS = 16;
/** Of them, those at which a process of its own is killed, and those after which the next build is looked at. */
const [PROCESS_EVERY, HEAL_EVERY] = [7, 3];

const home = mkdtempSync(path.join(tmpdir(), "newsfold-killed-build-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const environment = { ...process.env, XDG_CACHE_HOME: caches };

interface Attempt {
  readonly folder: string;
  /** 0: at none. */
  readonly write: number;
}

/** A process that reads newsfold once for many builds. What is built after a kill is built by another one, as it is in life: this one. */
const killed = fork(script, [path.join(root, "dist")], { cwd: home, env: environment, execArgv: [] });
afterAll(() => killed.kill());

/** Builds one after the other, each up to a write. @returns how many writes each made */
async function build(attempts: readonly Attempt[]): Promise<number[]> {
  const [counts] = await Promise.race([
    once(killed, "message"),
    once(killed, "exit").then(([code]) => {
      throw new Error(`Unexpected end of the builds with ${code}`);
    }),
    new Promise<never>((_, reject) => {
      killed.send([...attempts], (error) => error && reject(error));
    }),
  ]);
  return counts as number[];
}

/** Builds in a process of its own, which is killed at a write. */
const buildAlone = ({ folder, write }: Attempt) =>
  promisify(execFile)(process.execPath, ["--import", script, path.join(root, "dist/main.js"), "build"], {
    cwd: folder,
    env: { ...environment, STOP_AT: `${write}` },
  });

function article(folder: string, name: string, date: string, title: string, text: string): void {
  mkdirSync(path.join(folder, "articles"), { recursive: true });
  const head = `title: ${title}\ndate: ${date}\nsource: Coast Post\ntopics: [Coast]`;
  writeFileSync(path.join(folder, "articles", `${name}.md`), `---\n${head}\n---\n\n${text}\n`);
}

/** Files of a site by name, without what newsfold notes for itself. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => !name.startsWith(".newsfold"))
    .sort();

const contents = (folder: string) => [
  ...filesIn(path.join(folder, "site")).map((name) => [
    name,
    readFileSync(path.join(folder, "site", name), "utf8"),
  ]),
  ...["ledger.json", "archive/2024-01/03.ndjson", "archive/2024-01.index.ndjson"].map((name) => [
    name,
    readFileSync(path.join(folder, name), "utf8"),
  ]),
];

function deadLinks(folder: string): string[] {
  const site = path.join(folder, "site");
  const names = new Set(filesIn(site));
  return [...names]
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) =>
      brokenLinks(readFileSync(path.join(site, name), "utf8"), "/", names).map((link) => `${name}: ${link}`),
    );
}

it(`a second build may be killed at any of ${KILLS} evenly spaced writes`, async () => {
  const published = path.join(home, "published");
  article(
    published,
    "ferry",
    "2024-01-03",
    "Ferry Aurora aground near Sandvik",
    "The ferry Aurora ran aground near Sandvik, and 42 passengers came ashore, Jonas Lund said.",
  );
  article(
    published,
    "choir",
    "2024-01-20",
    "Choir sings in the rain",
    "Thirty singers of Lindholm stayed dry under the oak. Petra Hamsun was pleased.",
  );
  article(
    published,
    "mill",
    "2024-01-22",
    "Mill of Tarnby burns",
    "The old mill of Tarnby burnt down on Sunday night, the fire brigade said.",
  );
  const settings = path.join(published, "newsfold.yaml");
  writeFileSync(settings, "inputs: articles\nledger: ledger.json\narchive: { afterDays: 30 }\n");
  await build([{ folder: published, write: 0 }]);
  // The second build seals a story, loses one, has a new one, changes one, and changes all pages.
  article(
    published,
    "hull",
    "2024-02-18",
    "Hull of the Nordlys mended",
    "The Nordlys left the yard of Eastby with a mended hull on Friday.",
  );
  article(
    published,
    "choir",
    "2024-01-21",
    "Choir sings in the snow",
    "Thirty singers of Lindholm stood in the snow. Petra Hamsun was pleased.",
  );
  rmSync(path.join(published, "articles/mill.md"));
  appendFileSync(settings, "site: { title: The coast }\n");
  const copy = (name: string) => {
    const folder = path.join(home, name);
    cpSync(published, folder, { recursive: true });
    return folder;
  };

  const expected = copy("expected");
  const [writes = 0] = await build([{ folder: expected, write: 0 }]);
  expect(writes).toBeGreaterThan(100);
  expect(existsSync(path.join(expected, "archive/2024-01/03.ndjson"))).toBe(true);
  const whole = contents(expected);
  expect(deadLinks(expected)).toEqual([]);

  const attempts = Array.from({ length: KILLS }, (_, index): Attempt => {
    return { folder: copy(`${index}`), write: 1 + Math.round((index * (writes - 1)) / (KILLS - 1)) };
  });
  await build(attempts.filter((_, index) => index % PROCESS_EVERY !== 0));
  const processes = attempts.filter((_, index) => index % PROCESS_EVERY === 0);
  // The last of them is the process that is there already. Its locks are those of a process that is gone, from then on.
  const last = processes.pop();
  killed.send([{ ...last, byKill: true }]);
  expect(await once(killed, "exit")).toEqual([null, "SIGKILL"]);
  for (const attempt of processes)
    await expect(buildAlone(attempt), `write ${attempt.write}`).rejects.toMatchObject({ signal: "SIGKILL" });
  for (const { folder, write } of attempts) expect(deadLinks(folder), `killed at write ${write}`).toEqual([]);
  const healed = attempts.filter((_, index) => index % HEAL_EVERY === 0 || index % PROCESS_EVERY === 0);
  // The next build comes an hour later: a lock of which only half was written is respected for some seconds.
  const past = new Date(Date.now() - 3_600_000);
  for (const { folder } of healed) {
    const lock = path.join(folder, "site/.newsfold-lock");
    if (existsSync(lock)) utimesSync(lock, past, past);
  }
  for (const { folder } of healed) expect((await newsfoldWarm(["build", "--quiet"], folder)).code).toBe(0);
  for (const { folder, write } of healed)
    expect(contents(folder), `built after a kill at write ${write}`).toEqual(whole);
});
