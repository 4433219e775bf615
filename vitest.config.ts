import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { ResolvedConfig } from "vite";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const SRC = path.join(import.meta.dirname, "src");
const DIST = path.join(import.meta.dirname, "dist");

/**
 * `npm test` has just compiled what changed of the sources. It tests what it has compiled: Node reads that faster than vitest transforms it,
 * and the tests that run the command line have read it already. Without `--mode compiled`, tests see `src` as it stands.
 */
const compiledSources = {
  name: "compiled-sources",
  enforce: "pre" as const,
  resolveId(imported: string, importer: string | undefined): string | undefined {
    if (importer === undefined || !/^[.].*[.]js$/.test(imported)) return;
    const file = path.relative(SRC, path.resolve(path.dirname(importer), imported));
    return file.startsWith("..") ? undefined : path.join(DIST, file);
  },
};

/**
 * Browser tests first: a worker that goes from one project to the other loads all modules anew. Then whatever starts processes,
 * which takes longest: what comes last is short, so that all processors end at one time.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ project, moduleId }: TestSpecification) =>
      project.name === "browser" ? 0 : /[/](?:cli|cache|attacks)[/]/.test(moduleId) ? 1 : 2;
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Linux offers a folder in memory here. Some containers make it too small, or let nothing in it run. */
const MEMORY = "/dev/shm";
/** Bytes that must be free; the tests have had 35 million at one time. */
const ROOM = 2 ** 29;

/**
 * A folder in memory for the files of the tests, removed when this process ends; null where there is none. Tests write and remove
 * tens of thousands of small files: on a disk, that alone takes a good part of the system's time.
 */
function folderInMemory(): string | null {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ROOM) return null;
    const folder = mkdtempSync(path.join(MEMORY, "newsfold-tests-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const script = path.join(folder, "runs");
    writeFileSync(script, "#!/bin/sh\n", { mode: 0o700 });
    return spawnSync(script).status === 0 ? folder : null;
  } catch {
    return null;
  }
}

/**
 * Makes V8 optimise only what runs very often, in the workers and in what tests start. Most of the code runs a few times in the tests,
 * and to optimise it takes a quarter of their processor time.
 */
const FEW_OPTIMISED = path.join(import.meta.dirname, "test/few-optimised.cjs");

/** An option where this Node knows it. */
const knownFlags = (flags: string[]): string[] =>
  spawnSync(process.execPath, [...flags, "--version"]).status === 0 ? flags : [];

/**
 * Packages as users of newsfold get them. Vite and vitest ask for their builds for development, which check themselves: micromark's do so
 * at each character. What is set in `ssr.resolve` would only be added to what they ask for.
 */
const shippedPackages = {
  name: "shipped-packages",
  configResolved({ ssr, environments }: ResolvedConfig): void {
    for (const resolve of [ssr?.resolve, environments.ssr?.resolve])
      if (resolve?.conditions)
        resolve.conditions = resolve.conditions.filter((name) => !name.startsWith("development"));
  },
};

/** Time-outs are for what hangs: on two busy processors a test may take ten times as long as on four that are idle. */
const shared = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  setupFiles: "test/properties.ts",
  // Skips the interpreter. What tests start ends too soon to gain by it.
  execArgv: knownFlags(["--always-sparkplug"]),
  // Compiled code runs as Node loads it, and is not transformed once more; and so does what loads the command line again and again.
  server: { deps: { external: [/\/dist\//, /\/test\/cli\/command[.]js$/] } },
};

export default defineConfig(({ mode }) => {
  // Whoever names a folder for temporary files has chosen.
  const folder = process.env.TMPDIR === undefined ? folderInMemory() : null;
  if (folder !== null) process.env.TMPDIR = folder;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --require=${JSON.stringify(FEW_OPTIMISED)}`;
  const isCompiled = mode === "compiled";
  const plugins = [shippedPackages, ...(isCompiled ? [compiledSources] : [])];
  return {
    test: {
      // As many as there are processors: vitest leaves one of them idle.
      maxWorkers: availableParallelism(),
      teardownTimeout: 60_000,
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          plugins,
          test: {
            ...shared,
            name: "stages",
            provide: { modules: isCompiled ? "dist" : "src" },
            include: ["test/**/*.test.ts"],
            exclude: ["test/browser/**"],
            // Modules are read once and not once a file: four tenths of the processor time of the smaller files.
            // Stages keep no state between calls, so no test can see what another file did.
            isolate: false,
          },
        },
        {
          // Finds or gets Chromium, starts it and builds the sites once, and only when one of these tests runs.
          plugins,
          test: {
            ...shared,
            name: "browser",
            include: ["test/browser/**/*.test.ts"],
            globalSetup: "test/browser/setup.ts",
            isolate: false,
          },
        },
      ],
    },
  };
});
