/** How grouping grows: time and peak memory for ten and a hundred times the articles, each size in a process of its own. */
import { spawn } from "node:child_process";
import path from "node:path";
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import { mapMemo } from "../cache/map-memo.js";
import type { Table } from "../eval/table.js";
import { report } from "../group/news.js";

const SIZES = [1_000, 10_000, 100_000];
/** Reports of one event. */
const REPORTS = 3;

interface Run {
  readonly milliseconds: number;
  /** To group again with one more article. */
  readonly added: number;
  readonly groups: number;
  readonly pure: number;
  readonly megabytes: number;
}

export async function bench(): Promise<Table[]> {
  const rows: (string | number)[][] = [];
  let before: Run | null = null;
  for (const size of SIZES) {
    const run = await measured(size);
    rows.push([
      size,
      Math.round(run.milliseconds),
      Math.round((size / run.milliseconds) * 1000),
      run.milliseconds / size,
      before ? (run.milliseconds / before.milliseconds).toFixed(1) : "",
      Math.round(run.megabytes),
      Math.round(run.added),
      run.groups,
      run.pure,
    ]);
    before = run;
  }
  return [
    {
      title: `Grouping, made-up events of ${REPORTS} reports each, one core`,
      columns: [
        "articles",
        "ms",
        "articles/s",
        "ms each",
        "growth",
        "peak MB",
        "ms to add one",
        "groups",
        "pure",
      ],
      rows,
      note:
        "Growth: time against the size before, which has a tenth of the articles; to keep: at most 13. Peak MB: of the whole " +
        "process, articles included. Pure: groups that hold reports of one event alone.",
    },
  ];
}

function measured(size: number): Promise<Run> {
  const here = import.meta.filename;
  const child = spawn(process.execPath, [...process.execArgv, here, String(size)], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: path.resolve(import.meta.dirname, "../.."),
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(said) as Run);
      else reject(new Error(`grouping ${size} articles ended with ${code}`));
    });
  });
}

function run(size: number): Run {
  const articles = Array.from({ length: size }, (_, k) => report(Math.floor(k / REPORTS), k % REPORTS));
  const options = { config: defaultConfig.group, editors: defaultConfig.editors };
  const start = performance.now();
  const memo = mapMemo();
  const grouping = groupArticles(articles, { ...options, memo });
  const milliseconds = performance.now() - start;
  grouping.memory.graph.memory.keep();
  const again = performance.now();
  groupArticles([...articles, report(0, REPORTS)], { ...options, memo });
  const added = performance.now() - again;
  const pure = grouping.groups.filter(
    ({ articles: ids }) => new Set(ids.map((id) => id.split("-")[0])).size === 1,
  ).length;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { milliseconds, added, groups: grouping.groups.length, pure, megabytes };
}

if (import.meta.filename === process.argv[1]) {
  const size = Number(process.argv[2]);
  if (size > 0) console.log(JSON.stringify(run(size)));
  else {
    const { formatTable } = await import("../eval/table.js");
    for (const table of await bench()) console.log(formatTable(table));
  }
}
