#!/usr/bin/env node
/**
 * The entry point of `newsfold`. Reports an outdated Node in one line, before it loads code that an old Node cannot
 * parse. EDGE.
 */
const OLDEST = [20, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`newsfold: this is Node ${process.versions.node}, expected ${OLDEST.join(".")} or later`);
  process.exitCode = 2;
} else {
  await import("./cli.js");
}

export {};
