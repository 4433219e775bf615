/** `npm run bench`: speed as ratios within one run. Arguments choose parts: `site`, `extract`, `group`, `merge`. */
import { formatTable, type Table } from "../eval/table.js";

const parts: Record<string, () => Promise<{ bench: () => Promise<Table[]> }>> = {
  site: () => import("./site.js"),
  extract: () => import("./extract.js"),
  group: () => import("./group.js"),
  merge: () => import("./merge.js"),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(", ")}, expected any of ${Object.keys(parts).join(", ")}`);
  process.exitCode = 2;
} else {
  for (const [name, load] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for (const table of await (await load()).bench()) console.log(formatTable(table));
  }
}
