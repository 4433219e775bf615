// Publishes a site into each of some folders, and stops it for good at one of its writes: `node killed-publish.js <module> <files> <attempts>`,
// where an attempt is a folder, a number of a write (0: none) and how to stop: by SIGKILL, or by refusing this and all later writes, which
// leaves the same on the disk and spares a process for each.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [, , module, files, attempts] = process.argv;
let [writes, last, how, isDead] = [0, 0, "", false];
for (const name of ["writeFileSync", "renameSync", "linkSync", "rmSync", "rmdirSync", "mkdirSync"]) {
  const real = fs[name];
  fs[name] = (...given) => {
    writes += 1;
    if (!isDead && writes !== last) return real(...given);
    // Half of a file may have come to the disk.
    if (!isDead && name === "writeFileSync") real(given[0], given[1].slice(0, given[1].length / 2), given[2]);
    if (how === "SIGKILL") process.kill(process.pid, "SIGKILL");
    isDead = true;
    throw new Error("killed");
  };
}
syncBuiltinESMExports();
const { publishFiles } = await import(module);
const site = JSON.parse(fs.readFileSync(files, "utf8"));
const counts = [];
for (const attempt of JSON.parse(attempts)) {
  [writes, last, how, isDead] = [0, attempt.write, attempt.how, false];
  await publishFiles(site, attempt.folder).catch((error) => {
    if (!isDead) throw error;
  });
  counts.push(writes);
}
process.stdout.write(JSON.stringify(counts));
