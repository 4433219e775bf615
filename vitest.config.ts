import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Time-outs are for what hangs: on two busy processors a test may take ten times as long as on four that are idle. */
const shared = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  setupFiles: "test/properties.ts",
  // Compiled code runs as Node loads it, and is not transformed once more.
  server: { deps: { external: [/\/dist\//] } },
};

export default defineConfig({
  test: {
    // As many as there are processors: vitest leaves one of them idle.
    maxWorkers: availableParallelism(),
    teardownTimeout: 60_000,
    projects: [
      {
        test: {
          ...shared,
          name: "stages",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          // Modules are read once and not once a file: four tenths of the processor time of the smaller files.
          // Stages keep no state between calls, so no test can see what another file did.
          isolate: false,
        },
      },
      {
        // Finds or gets Chromium, starts it and builds the sites once, and only when one of these tests runs.
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
});
