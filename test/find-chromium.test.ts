/** How the browser tests come by a Chromium, on machines that are made up. */
import path from "node:path";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium, type Machine } from "./browser/chromium.js";

const VERSION = "Chromium 140.0.7339.16 built on Debian";
const SYSTEM = "/usr/bin/chromium";
const SHELL = "/usr/bin/chromium-headless-shell";
const DOWNLOADED = chromium.executablePath();

interface Setting {
  readonly env?: Machine["env"];
  readonly isLinuxRoot?: boolean;
  /** What each program on the machine prints for `--version`. */
  readonly programs?: Readonly<Record<string, string | Error>>;
  /** The programs that a command brings, or why it fails. */
  readonly brings?: {
    readonly update?: Error;
    readonly apt?: readonly string[] | Error;
    /** The shell without a window, where the system has a package of it. */
    readonly shell?: readonly string[];
    /** Playwright with the libraries of the system. */
    readonly complete?: readonly string[] | Error;
    readonly playwright?: readonly string[] | Error;
  };
  /** Why what Playwright brings alone does not run. */
  readonly lacks?: Error;
}

/** A machine, and the commands that it was asked to install with. */
function machineWith({ env = {}, isLinuxRoot = false, programs = {}, brings = {}, lacks }: Setting) {
  const present = new Map(Object.entries(programs));
  const asked: string[] = [];
  const bring = (what: readonly string[] | Error, version: string | Error = VERSION) => {
    if (what instanceof Error) throw what;
    for (const program of what) present.set(program, version);
    return "";
  };
  const machine: Machine = {
    env: { PATH: ["/bin", "/opt/bin"].join(path.delimiter), ...env },
    isLinuxRoot,
    isExecutable: async (file) => present.has(file),
    namesIn: async () => [],
    async run(command, args) {
      if (args[0] === "--version") {
        const printed = present.get(command) ?? "";
        if (printed instanceof Error) throw printed;
        return printed;
      }
      asked.push([path.basename(command), ...args.map((word) => path.basename(word))].join(" "));
      if (command === "apt-get" && args.includes("update")) return bring(brings.update ?? []);
      if (args.includes(path.basename(SHELL))) return bring(brings.shell ?? noPackage);
      if (command === "apt-get") return bring(brings.apt ?? []);
      if (args.includes("--with-deps")) return bring(brings.complete ?? noDownload);
      return bring(brings.playwright ?? [], lacks);
    },
  };
  return { machine, asked };
}

const WAITING = "apt-get -o DPkg::Lock::Timeout=300";
const APT_SHELL = [
  `${WAITING} update`,
  `${WAITING} install -y --no-install-recommends chromium-headless-shell`,
];
const APT = [...APT_SHELL, `${WAITING} install -y --no-install-recommends chromium`];
const playwright = (options: string) =>
  `${path.basename(process.execPath)} cli.js install --no-shell --no-remove --no-progress ${options}chromium`;
const PLAYWRIGHT = playwright("");
const COMPLETE = playwright("--with-deps ");
const noPackage = Object.assign(new Error("Command failed"), {
  stderr: "Reading package lists...\nE: Unable to locate package chromium\n",
});
const noDownload = new Error("getaddrinfo ENOTFOUND");
const noSource = Object.assign(new Error("Command failed"), {
  stderr: "E: The repository has no Release file\n",
});
const noLibrary = Object.assign(new Error("Command failed"), { stderr: "chrome: libnss3.so: cannot open\n" });

test.each<[what: string, setting: Setting, found: string, asked: readonly string[]]>([
  ["one in the PATH", { programs: { "/opt/bin/chromium": VERSION } }, "/opt/bin/chromium", []],
  ["one in a usual place", { programs: { [SYSTEM]: VERSION } }, SYSTEM, []],
  [
    "the shell without a window, before a browser",
    { programs: { "/opt/bin/chromium": VERSION, [SHELL]: VERSION } },
    SHELL,
    [],
  ],
  ["one that Playwright left", { programs: { [DOWNLOADED]: VERSION } }, DOWNLOADED, []],
  [
    "the one that is named, before any other",
    { env: { NEWSFOLD_CHROMIUM: "/mine/chrome" }, programs: { [SYSTEM]: VERSION, "/mine/chrome": VERSION } },
    "/mine/chrome",
    [],
  ],
  [
    "another than a name that only says how to install one",
    { programs: { "/bin/chromium-browser": "Please install the snap", [SYSTEM]: VERSION } },
    SYSTEM,
    [],
  ],
  [
    "as root, the system's shell",
    { isLinuxRoot: true, brings: { shell: [SHELL], apt: [SYSTEM] } },
    SHELL,
    APT_SHELL,
  ],
  [
    "as root, the system's browser where it has no shell",
    { isLinuxRoot: true, brings: { apt: [SYSTEM] } },
    SYSTEM,
    APT,
  ],
  [
    "as root, the system's package although a source of packages is gone",
    { isLinuxRoot: true, brings: { update: noSource, apt: [SYSTEM] } },
    SYSTEM,
    APT,
  ],
  [
    "as root without such a package, Playwright's download with its libraries",
    { isLinuxRoot: true, brings: { apt: noPackage, complete: [DOWNLOADED] } },
    DOWNLOADED,
    [...APT, COMPLETE],
  ],
  [
    "as root on a system that Playwright does not know, its download alone",
    { isLinuxRoot: true, brings: { apt: [], playwright: [DOWNLOADED] } },
    DOWNLOADED,
    [...APT, COMPLETE, PLAYWRIGHT],
  ],
  [
    "as anyone else, Playwright's download",
    { brings: { playwright: [DOWNLOADED] } },
    DOWNLOADED,
    [PLAYWRIGHT],
  ],
])("finds or gets %s", async (_, setting, found, expected) => {
  const { machine, asked } = machineWith(setting);
  expect(await findChromium(machine)).toBe(found);
  expect(asked).toEqual(expected);
});

test("says why each way failed, and what to do", async () => {
  const { machine } = machineWith({
    isLinuxRoot: true,
    brings: { apt: noPackage, playwright: noDownload },
  });
  await expect(findChromium(machine)).rejects.toThrow(
    [
      "The browser tests need Chromium: install it, or name one in NEWSFOLD_CHROMIUM. Tried to get it by",
      "  apt-get install chromium: Reading package lists... / E: Unable to locate package chromium",
      "  playwright install --with-deps chromium: getaddrinfo ENOTFOUND",
      "  playwright install chromium: getaddrinfo ENOTFOUND",
    ].join("\n"),
  );
});

test("says that the lists of packages could not be had, where the package is not in them", async () => {
  const { machine } = machineWith({
    isLinuxRoot: true,
    brings: { update: noSource, apt: noPackage, playwright: noDownload },
  });
  await expect(findChromium(machine)).rejects.toThrow(
    "E: Unable to locate package chromium / update: E: The repository has no Release file",
  );
});

test("says which library keeps a download from running", async () => {
  const { machine } = machineWith({ brings: { playwright: [DOWNLOADED] }, lacks: noLibrary });
  await expect(findChromium(machine)).rejects.toThrow(
    `left no Chromium that runs\n    ${DOWNLOADED}: chrome: libnss3.so: cannot open`,
  );
});

test("a download that leaves nothing that runs is no success", async () => {
  const { machine } = machineWith({ brings: { playwright: [] } });
  await expect(findChromium(machine)).rejects.toThrow("it went through, but left no Chromium that runs");
});

test("a named one that does not run is a fault, and nothing is looked for or installed", async () => {
  const { machine, asked } = machineWith({
    env: { NEWSFOLD_CHROMIUM: "/mine/chrome" },
    isLinuxRoot: true,
    programs: { [SYSTEM]: VERSION },
  });
  await expect(findChromium(machine)).rejects.toThrow("Unexpected NEWSFOLD_CHROMIUM '/mine/chrome'");
  expect(asked).toEqual([]);
});
