/**
 * Builds digests and stops each build for good at one of its writes.
 *
 *     fork("stopped-build.js", [<dist>])    in this process: each message is a list of attempts, each answer how many writes each made;
 *                                           an attempt is a folder, the number of a write (0: none) and whether SIGKILL stops it
 *     STOP_AT=<write> node --import stopped-build.js dist/main.js build    in a process of its own, by SIGKILL
 *
 * A build that SIGKILL does not stop is stopped by refusing this and all later writes: the disk is left as by SIGKILL, without the cost
 * of a process for each attempt.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const stop = { at: Number(process.env.STOP_AT ?? 0), byKill: process.env.STOP_AT !== undefined };
let [writes, isDead] = [0, false];

/** Whether a write may be done. */
function mayWrite(half) {
  writes += 1;
  if (!isDead && writes !== stop.at) return true;
  if (!isDead) half();
  if (stop.byKill) process.kill(process.pid, "SIGKILL");
  isDead = true;
  return false;
}

/** Half of a file may have come to the disk. */
const halfOf = (name, [file, content, ...more]) =>
  /^write(?:File)?(?:Sync)?$/.test(name) && (typeof content === "string" || content instanceof Uint8Array)
    ? [file, content.slice(0, content.length / 2), ...(typeof file === "number" ? [] : more)]
    : null;

const WRITES = [
  "writeFileSync",
  "writeSync",
  "renameSync",
  "linkSync",
  "rmSync",
  "rmdirSync",
  "unlinkSync",
  "mkdirSync",
  "copyFileSync",
];
for (const name of WRITES) {
  const real = fs[name];
  fs[name] = (...given) => {
    const half = halfOf(name, given);
    if (mayWrite(() => half && real(...half))) return real(...given);
    throw new Error("stopped");
  };
}
for (const name of ["writeFile", "rename", "rm", "mkdir", "copyFile", "unlink"]) {
  const real = fs.promises[name];
  fs.promises[name] = async (...given) => {
    const half = halfOf(name, given);
    if (mayWrite(() => half && fs.appendFileSync(half[0], half[1]))) return real(...given);
    throw new Error("stopped");
  };
}
syncBuiltinESMExports();

if (process.env.STOP_AT === undefined) {
  const [, , dist] = process.argv;
  const load = (name) => import(pathToFileURL(path.join(dist, name)).href);
  const { buildSite } = await load("commands/site.js");
  const { loadSettings } = await load("commands/settings/settings.js");
  process.on("disconnect", () => process.exit());
  process.on("message", async (attempts) => {
    const counts = [];
    for (const { folder, write, byKill = false } of attempts) {
      const settings = await loadSettings([], { config: path.join(folder, "newsfold.yaml") });
      [writes, isDead, stop.at, stop.byKill] = [0, false, write, byKill];
      await buildSite(settings, {}).catch((error) => {
        if (!isDead) throw error;
      });
      counts.push(writes);
    }
    process.send(counts);
  });
}
