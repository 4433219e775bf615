/**
 * `npm run bench`: speed as ratios within one run. Arguments choose parts: `site`, `extract`, `group`, `merge`, `slow`;
 * `load`, which is about bytes (see there), and `year`, which takes hours, run only where they are asked for:
 * `npm run bench year 40 120` for 40 articles a day, 120 days; a third number builds every so many days outside the measured
 * ones.
 */
import { formatTable, type Table } from "../eval/table.js";

const parts: Record<string, () => Promise<{ bench: (sizes?: readonly number[]) => Promise<Table[]> }>> = {
  site: () => import("./site.js"),
  extract: () => import("./extract.js"),
  group: () => import("./group.js"),
  merge: () => import("./merge.js"),
  load: () => import("./load.js"),
  slow: () => import("./slow.js"),
  year: () => import("./year.js"),
};
/** Run only where they are asked for. */
const LONG: readonly string[] = ["load", "year"];

const isNumber = (argument: string) => /^\d+$/.test(argument);
const chosen = process.argv.slice(2).filter((argument) => !isNumber(argument));
const sizes = process.argv.slice(2).filter(isNumber).map(Number);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(", ")}, expected any of ${Object.keys(parts).join(", ")}`);
  process.exitCode = 2;
} else {
  for (const [name, load] of Object.entries(parts)) {
    if (chosen.length > 0 ? !chosen.includes(name) : LONG.includes(name)) continue;
    const { bench } = await load();
    for (const table of await (sizes.length > 0 ? bench(sizes) : bench())) console.log(formatTable(table));
  }
}
