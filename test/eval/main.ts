/**
 * `npm run eval`: every quality figure that newsfold quotes, measured on labelled sets.
 *
 * The sets belong to their publishers and are not part of the repository. The folder is `NEWSFOLD_DATA`, else
 * `../shared/data`; its `group/` and `merge/` hold one JSON Lines file a set. Arguments choose parts: `extract`,
 * `group`, `merge`, `stories`; sets that are named after them (`group gva`) are measured alone. `feeds FOLDER` and `pages FOLDER` measure
 * reading on sets that others publish, see docs/reading-sets.md.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { formatTable, type Table } from "./table.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");

interface Part {
  /** Sets that can be measured alone; absent: none. */
  readonly names?: readonly string[];
  readonly evaluate: (folder: string, sets: readonly string[]) => Promise<Table[]> | AsyncIterable<Table>;
}

/** Parts that read the set which is named after them. */
const outside: Record<string, () => Promise<Part>> = {
  feeds: () => import("./feeds/feeds.js"),
  pages: () => import("./pages/pages.js"),
};

const parts: Record<string, () => Promise<Part>> = {
  extract: () => import("./extract.js"),
  group: () => import("./group.js"),
  merge: () => import("./merge.js"),
  stories: () => import("./stories.js"),
};

async function* tablesOf({ evaluate }: Part, sets: readonly string[]): AsyncGenerator<Table> {
  const found = evaluate(folder, sets);
  yield* Symbol.asyncIterator in found ? found : await found;
}

const given = process.argv.slice(2);
const measured = outside[given[0] ?? ""];
const chosen = Object.keys(parts).filter((name) => given.includes(name));
const sets = given.filter((name) => !chosen.includes(name));
const loaded = await Promise.all(
  (chosen.length > 0 ? chosen : Object.keys(parts)).map((name) => parts[name]?.()),
);
const names = chosen.length > 0 ? loaded.flatMap((part) => part?.names ?? []) : Object.keys(parts);
const unknown = sets.filter((name) => !names.includes(name));
if (measured !== undefined) {
  for await (const table of tablesOf(await measured(), given.slice(1))) console.log(formatTable(table));
} else if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(", ")}, expected any of ${names.join(", ")}`);
  process.exitCode = 2;
} else if (!existsSync(folder)) {
  console.log(`No labelled sets at ${folder}, so nothing is measured. Set NEWSFOLD_DATA to their folder.`);
} else {
  for (const part of loaded) {
    if (!part) continue;
    for await (const table of tablesOf(part, sets)) console.log(formatTable(table));
  }
}
