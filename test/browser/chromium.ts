/** Finds a Chromium that runs, or gets one. There is no way to pass the browser tests without. */
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

/** The machine, as far as the finder asks it or changes it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the packages of a Linux system can be installed. */
  readonly isLinuxRoot: boolean;
  isExecutable(file: string): Promise<boolean>;
  /** Names in a folder; none where there is no such folder. */
  namesIn(folder: string): Promise<readonly string[]>;
  /** @returns what the command prints. @throws where it fails */
  run(command: string, args: readonly string[], minutes: number): Promise<string>;
}

const run = promisify(execFile);

const thisMachine: Machine = {
  env: process.env,
  isLinuxRoot: process.platform === "linux" && process.getuid?.() === 0,
  isExecutable: (file) =>
    access(file, constants.X_OK).then(
      () => true,
      () => false,
    ),
  namesIn: (folder) => readdir(folder).catch(() => []),
  async run(command, args, minutes) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { stdout } = await run(command, args, { timeout: minutes * 60_000, maxBuffer: 64_000_000, env });
    return stdout;
  },
};

/** Draws the same pages as the whole browser, in half the processor time. */
const SHELL = "chromium-headless-shell";
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

/** What every test's browser is started with: no window, no sandbox in a container, no traffic of its own, and no way to other machines. */
export const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** @throws where there is none and none can be had; the message says what was tried. */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const named = machine.env.NEWSFOLD_CHROMIUM;
  if (named !== undefined) {
    if (await runs(machine, named)) return named;
    throw new Error(`Unexpected NEWSFOLD_CHROMIUM '${named}', expected a Chromium that runs`);
  }
  const broken: string[] = [];
  const present = await firstThatRuns(machine, broken);
  if (present !== null) return present;
  const failures: string[] = [];
  for (const { name, get } of sources(machine)) {
    try {
      await get();
      broken.length = 0;
      const got = await firstThatRuns(machine, broken);
      if (got !== null) return got;
      failures.push([`${name}: it went through, but left no Chromium that runs`, ...broken].join("\n    "));
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

/** @param broken receives what is there and does not run, with the reason: often a library that is missing */
async function firstThatRuns(machine: Machine, broken: string[]): Promise<string | null> {
  const folders = [...new Set([...(machine.env.PATH ?? "").split(path.delimiter), ...PLACES])];
  const candidates = [
    ...folders.map((folder) => path.join(folder, SHELL)),
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES.flatMap((folder) => OTHER_NAMES.map((name) => path.join(folder, name))),
    ...(await playwrightCache(machine)),
  ];
  for (const candidate of new Set(candidates)) if (await runs(machine, candidate, broken)) return candidate;
  return null;
}

/** Whatever revision another Playwright has left, beside the one that this one would ask for. */
async function playwrightCache(machine: Machine): Promise<string[]> {
  const own = chromium.executablePath();
  const cache = own.slice(0, own.lastIndexOf(`${path.sep}chromium`));
  const inside = path.relative(cache, own).split(path.sep).slice(1);
  const folders = await machine.namesIn(cache);
  return [
    own,
    ...folders.filter((name) => /^chromium-\d+$/.test(name)).map((name) => path.join(cache, name, ...inside)),
  ];
}

/** A name alone says little: Ubuntu's `chromium-browser` may only print how to install a snap. */
async function runs(machine: Machine, executable: string, broken: string[] = []): Promise<boolean> {
  if (!(await machine.isExecutable(executable))) return false;
  const printed = machine.run(executable, ["--version", "--no-sandbox"], 0.5);
  return printed.then(
    (version) => {
      const isVersion = /\d+\.\d+/.test(version);
      if (!isVersion) broken.push(`${executable}: ${version.trim() || "prints no version"}`);
      return isVersion;
    },
    (error) => {
      broken.push(`${executable}: ${lastLines(error)}`);
      return false;
    },
  );
}

/** Waits for another apt-get, which has the lock: two checkouts may be tested at once. */
const APT = ["-o", "DPkg::Lock::Timeout=300"];

/** Ways to get a Chromium, the system's own before a download. */
function sources(machine: Machine): { name: string; get: () => Promise<unknown> }[] {
  const debian = {
    name: "apt-get install chromium",
    get: async () => {
      // One source of packages that is gone fails the update, though the lists of the others may have the package.
      const update = await machine.run("apt-get", [...APT, "update"], 5).then(
        () => null,
        (error: unknown) => lastLines(error),
      );
      const install = (name: string) =>
        machine.run("apt-get", [...APT, "install", "-y", "--no-install-recommends", name], 10);
      try {
        // Older systems have no package of the shell alone.
        await install(SHELL).catch(() => install("chromium"));
      } catch (error) {
        throw new Error([lastLines(error), ...(update === null ? [] : [`update: ${update}`])].join(" / "));
      }
    },
  };
  const playwright = (...options: readonly string[]) => ({
    name: ["playwright install", ...options, "chromium"].join(" "),
    get: () => {
      const folder = path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
      // Tests need no second browser, and other projects keep theirs.
      const install = ["install", "--no-shell", "--no-remove", "--no-progress", ...options, "chromium"];
      return machine.run(process.execPath, [path.join(folder, "cli.js"), ...install], 15);
    },
  });
  // Where root may install packages, Playwright gets the libraries, too, that a bare system lacks.
  return machine.isLinuxRoot ? [debian, playwright("--with-deps"), playwright()] : [playwright()];
}

function lastLines(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr?.trim() || message || String(error)).split("\n").slice(-3).join(" / ");
}
