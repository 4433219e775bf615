/**
 * `newsfold init`: writes a starter into a folder and pins this newsfold in its `package.json` and `package-lock.json`.
 * Existing files are never overwritten. EDGE.
 */
import { spawn } from "node:child_process";
import { copyFile, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import type { OutlinedFeed } from "../fetch/opml.js";
import { isPublic } from "../fetch/requests/address-guard.js";
import { makeFolder } from "../site/publish/page-drafts.js";
import { byCodeUnit } from "../structures/order.js";
import { readOpml } from "./fetch.js";
import { type PackageSpec, specOfThisPackage } from "./package-spec.js";
import { UsageError } from "./terminal/usage-error.js";

/** `starter/` at the root of the package. The path is the same from `src/commands` and from `dist/commands`. */
const STARTER = fileURLToPath(new URL("../../starter/", import.meta.url));
/** Files that replace the starter's own for a digest of feeds. */
const DAILY = fileURLToPath(new URL("../../starter-daily/", import.meta.url));
const CONFIG = "newsfold.yaml";

export interface InitFlags {
  /** An OPML file. Where given, the starter fetches its feeds. */
  readonly feeds?: string;
  /** The dependency for `package.json`, in npm's notation. Absent: the running newsfold. */
  readonly from?: string;
  /** False: do not run npm, and write no lock file. */
  readonly install: boolean;
}

/**
 * Runs `newsfold init`.
 *
 * @param version of newsfold
 * @returns the exit code: 1 where npm could not install
 * @throws UsageError where the folder is a starter already
 */
export async function initCommand(folder: string, version: string, flags: InitFlags): Promise<number> {
  const root = path.resolve(folder);
  const shown = path.relative(process.cwd(), root) || ".";
  if (await exists(path.join(root, CONFIG))) {
    throw new UsageError(`'${path.join(shown, CONFIG)}' is there already, expected a folder without it`);
  }
  const report = (name: string, written: boolean) =>
    console.log(`${written ? "wrote" : "kept "} ${path.join(shown, name)}`);
  const feeds = flags.feeds === undefined ? [] : await readOpml(path.resolve(flags.feeds));
  for (const [name, source] of await starterFiles(feeds.length > 0)) {
    // One of them is a picture.
    const content = await readFile(source);
    const own = name === CONFIG && feeds.length > 0 ? content + feedSettings(feeds) : content;
    report(name, await writeNew(path.join(root, name), own));
  }
  const { spec, tarball }: PackageSpec =
    flags.from === undefined ? await specOfThisPackage(version) : { spec: flags.from, tarball: null };
  const pinned = await writeNew(path.join(root, "package.json"), manifest(spec, feeds.length > 0));
  report("package.json", pinned);
  if (pinned && tarball !== null) await vendor(root, tarball);
  const installed = pinned && flags.install ? await npmInstall(root) : true;
  if (!installed) console.error("newsfold: npm could not install newsfold, see above; all files are written");
  const enter = shown === "." ? [] : [`cd ${shown}`];
  const run = pinned ? "npm run" : "npx newsfold";
  const steps = [
    ...(pinned ? (flags.install && installed ? [] : ["npm install"]) : [`npm install --save-exact ${spec}`]),
    ...(feeds.length > 0 ? [`${run} fetch`] : []),
    `${run} serve`,
  ];
  console.log(`\nNow: ${[...enter, ...steps].join(" && ")}`);
  return installed ? 0 : 1;
}

/** Files that a digest of feeds leaves out: it starts without articles and keeps its memory in the articles' folder. */
const OWN_ARTICLES = /^articles[\\/]|^fetch-ledger\.sh$/;

/** Source files by their installed name, in order. */
async function starterFiles(fetches: boolean): Promise<[name: string, source: string][]> {
  const files = new Map<string, string>();
  for (const folder of fetches ? [STARTER, DAILY] : [STARTER]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const source = path.join(entry.parentPath, entry.name);
      const name = installedName(path.relative(folder, source));
      if (entry.isFile() && !(fetches && OWN_ARTICLES.test(name))) files.set(name, source);
    }
  }
  return [...files].sort(([a], [b]) => byCodeUnit(a, b));
}

function feedSettings(feeds: readonly OutlinedFeed[]): string {
  const listed = feeds.map(({ address, outlet, topics }) => ({
    address,
    ...(outlet === null ? {} : { outlet }),
    ...(topics.length === 0 ? {} : { topics }),
  }));
  const memory =
    "# The memory of the builds: stories keep their addresses by it. The archive of old stories stands beside it.";
  const asked = "# What `npm run fetch` asks; docs/daily.md of newsfold tells more.";
  return `\n${memory}\nledger: ledger.json\n\n${asked}\n${stringify({ feeds: listed }, { lineWidth: 0, aliasDuplicateObjects: false })}${privateFeeds(feeds)}`;
}

/** Feeds on this machine or its network are meant, because the user lists them; any others stay out of reach. */
function privateFeeds(feeds: readonly OutlinedFeed[]): string {
  const hosts = feeds.map(({ address }) => new URL(address).hostname.replace(/^\[|\]$/g, ""));
  const isPrivate = (host: string) =>
    /(?:^|\.)localhost$/.test(host) || (isIP(host) !== 0 && !isPublic(host));
  if (!hosts.some(isPrivate)) return "";
  return "\n# Some of these feeds are on this machine or its network.\nfetch:\n  allowPrivate: true\n";
}

/** Scripts never run a package by its bare name, because anybody could register that name. */
function manifest(spec: string, fetches: boolean): string {
  const content = {
    private: true,
    type: "module",
    scripts: {
      ...(fetches ? { fetch: "newsfold fetch" } : {}),
      build: "newsfold build",
      serve: "newsfold serve",
    },
    dependencies: { newsfold: spec },
    engines: { node: ">=20.19" },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

async function vendor(root: string, tarball: string): Promise<void> {
  const folder = path.join(root, "vendor");
  makeFolder(folder);
  await copyFile(tarball, path.join(folder, path.basename(tarball)));
}

/** @returns whether it succeeded; npm prints its own errors */
function npmInstall(root: string): Promise<boolean> {
  console.log("\nnpm install");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const flags = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
  return new Promise((resolve) => {
    const child = spawn(npm, flags, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

/** The starter stores `.gitignore` under another name: npm leaves it out of packages, and git would obey it here. */
function installedName(name: string): string {
  return name.replace(/^(?=gitignore$|github[\\/])/, ".");
}

/** @returns false where a file of that name exists, and nothing was written */
async function writeNew(file: string, content: string | Uint8Array): Promise<boolean> {
  makeFolder(path.dirname(file));
  try {
    await writeFile(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
