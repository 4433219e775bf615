/**
 * `npm run eval`: every quality figure that newsfold quotes, measured on labelled sets.
 *
 * The sets belong to their publishers and are not part of the repository. The folder is `NEWSFOLD_DATA`, else
 * `../shared/data`; its `group/` and `merge/` hold one JSON Lines file a set. Arguments choose parts: `extract`,
 * `group`, `merge`.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { formatTable, type Table } from "./table.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");

const parts: Record<string, () => Promise<{ evaluate: (folder: string) => Promise<Table[]> }>> = {
  extract: () => import("./extract.js"),
  group: () => import("./group.js"),
  merge: () => import("./merge.js"),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(", ")}, expected any of ${Object.keys(parts).join(", ")}`);
  process.exitCode = 2;
} else if (!existsSync(folder)) {
  console.log(`No labelled sets at ${folder}, so nothing is measured. Set NEWSFOLD_DATA to their folder.`);
} else {
  for (const [name, load] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for (const table of await (await load()).evaluate(folder)) console.log(formatTable(table));
  }
}
