#!/usr/bin/env node
/** What `newsfold` starts: says in one line that Node is too old, before anything is loaded that it cannot read. EDGE. */
const OLDEST = [20, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`newsfold: this is Node ${process.versions.node}, expected ${OLDEST.join(".")} or later`);
  process.exitCode = 2;
} else {
  await import("./cli.js");
}

export {};
