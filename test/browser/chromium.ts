/** Finds a Chromium that runs, or gets one. There is no way to pass the browser tests without. */
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const run = promisify(execFile);

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Chromium.app/Contents/MacOS",
  "/Applications/Google Chrome.app/Contents/MacOS",
  "C:\\Program Files\\Google\\Chrome\\Application",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application",
];
const OTHER_NAMES = ["chrome", "Chromium", "Google Chrome", "chrome.exe", "msedge.exe"];

/** What every test's browser is started with: no window, no sandbox in a container, and no traffic of its own. */
export const ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** @throws where there is none and none can be had; the message says what was tried. */
export async function findChromium(): Promise<string> {
  const named = process.env.NEWSFOLD_CHROMIUM;
  if (named !== undefined) {
    if (await runs(named)) return named;
    throw new Error(`Unexpected NEWSFOLD_CHROMIUM '${named}', expected a Chromium that runs`);
  }
  const present = await firstThatRuns();
  if (present !== null) return present;
  const failures: string[] = [];
  for (const { name, get } of sources()) {
    try {
      await get();
      const got = await firstThatRuns();
      if (got !== null) return got;
      failures.push(`${name}: it went through, but left no Chromium that runs`);
    } catch (error) {
      failures.push(`${name}: ${lastLines(error)}`);
    }
  }
  throw new Error(
    [
      "The browser tests need Chromium: install it, or name one in NEWSFOLD_CHROMIUM. Tried to get it by",
      ...failures,
    ].join("\n  "),
  );
}

async function firstThatRuns(): Promise<string | null> {
  const folders = [...new Set([...(process.env.PATH ?? "").split(path.delimiter), ...PLACES])];
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES.flatMap((folder) => OTHER_NAMES.map((name) => path.join(folder, name))),
    ...(await playwrightCache()),
  ];
  for (const candidate of candidates) if (await runs(candidate)) return candidate;
  return null;
}

/** Whatever revision another Playwright has left, beside the one that this one would ask for. */
async function playwrightCache(): Promise<string[]> {
  const own = chromium.executablePath();
  const cache = own.slice(0, own.lastIndexOf(`${path.sep}chromium`));
  const inside = path.relative(cache, own).split(path.sep).slice(1);
  const folders = await readdir(cache).catch(() => []);
  return [
    own,
    ...folders.filter((name) => /^chromium-\d+$/.test(name)).map((name) => path.join(cache, name, ...inside)),
  ];
}

/** A name alone says little: Ubuntu's `chromium-browser` may only print how to install a snap. */
async function runs(executable: string): Promise<boolean> {
  try {
    await access(executable, constants.X_OK);
    const { stdout } = await run(executable, ["--version", "--no-sandbox"], { timeout: 30_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

/** Ways to get a Chromium, the system's own before a download. */
function sources(): { name: string; get: () => Promise<void> }[] {
  const minutes = (count: number) => ({ timeout: count * 60_000, maxBuffer: 64_000_000 });
  const debian = {
    name: "apt-get install chromium",
    get: async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      await run("apt-get", ["update"], { ...minutes(5), env });
      await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { ...minutes(10), env });
    },
  };
  const playwright = {
    name: "playwright install chromium",
    get: async () => {
      const cli = path.join(
        path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
        "cli.js",
      );
      await run(process.execPath, [cli, "install", "chromium"], minutes(10));
    },
  };
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  return isRoot ? [debian, playwright] : [playwright];
}

function lastLines(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr?.trim() || message || String(error)).split("\n").slice(-3).join(" / ");
}
