/** `newsfold inspect`: prints the output of one stage as NDJSON or CSV. EDGE. */
import { once } from "node:events";
import { stringify } from "csv-stringify/sync";
import { groupAndMerge, receive } from "../build.js";
import type { Article, Group, MergedStory } from "../model.js";
import { problemLines } from "../problem.js";
import { loadSettings, refuseMissing, type SettingsFlags } from "./settings/settings.js";
import { claimRows, type GroupRow, storyRows, type TableRow } from "./terminal/tables.js";
import { UsageError } from "./terminal/usage-error.js";

/** What can be printed: the outputs of three stages, and the claims of the stories. */
export type Stage = "article" | "group" | "story" | "claim";

/**
 * Runs the pipeline up to a stage and prints its output to standard output; problems go to standard error.
 *
 * `article`: one `Article` a line. `group`: one line an article, `{"id","story"}`, where `story` is the id of the
 * earliest article of its group. `story`: one `MergedStory` a line. `claim`: one line for each article that makes a claim.
 * `group`, `story` and `claim` are also tables, as CSV (RFC 4180), with the columns of `terminal/tables.ts`.
 *
 * @param patterns files, folders and globs; none: those of the settings
 * @returns the exit code: always 0
 * @throws UsageError where articles are asked for as a table, or an input is not there
 */
export async function inspectCommand(
  patterns: readonly string[],
  flags: SettingsFlags & { stage: Stage; csv?: boolean },
): Promise<number> {
  if (flags.csv && flags.stage === "article")
    throw new UsageError("articles cannot be printed as CSV, expected --stage group, story or claim");
  const { config, inputs, cwd } = await loadSettings(patterns, flags);
  const received = await receive(inputs, cwd, config);
  refuseMissing(received.problems);
  for (const problem of received.problems) console.error(problemLines(problem));
  if (flags.stage === "article") {
    await print(received.articles);
    return 0;
  }
  // The memory of the last build would hold back doubtful joins of published stories.
  const memory = null;
  const merged = await groupAndMerge(received.articles, config, memory);
  for (const problem of merged.problems) console.error(problemLines(problem));
  const { stories, groups } = merged;
  if (flags.stage === "story" && !flags.csv) {
    await print(stories);
    return 0;
  }
  await (flags.csv ? printTable : print)(rowsOf(flags.stage, stories, groups, received.articles));
  return 0;
}

/** What is printed of a stage: the rows of a table, or values of one line each. */
function rowsOf(
  stage: Exclude<Stage, "article">,
  stories: readonly MergedStory[],
  groups: readonly Group[],
  articles: readonly Article[],
): readonly TableRow[] {
  switch (stage) {
    case "group":
      return groups.flatMap(({ articles: ids }) => ids.map((id): GroupRow => ({ id, story: ids[0] ?? id })));
    case "story":
      return storyRows(stories, articles);
    case "claim":
      return claimRows(stories, articles);
  }
}

/** Prints values as NDJSON, one a line. */
async function print(values: readonly unknown[]): Promise<void> {
  for (const value of values) await write(`${JSON.stringify(value)}\n`);
}

/**
 * Prints rows as CSV, the names of the columns first; nothing without rows. Cells that begin like a formula are escaped, so
 * that a spreadsheet displays them and does not run them.
 */
async function printTable(rows: readonly TableRow[]): Promise<void> {
  const options = { escape_formulas: true, record_delimiter: "windows" } as const;
  const [first] = rows;
  if (first) await write(stringify([Object.keys(first)], options));
  for (const row of rows) await write(stringify([Object.values(row)], options));
}

/** Writes to standard output, and waits for a slow reader instead of buffering in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
