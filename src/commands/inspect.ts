/** `newsfold inspect`: what one stage made of the inputs, as NDJSON on standard output. EDGE. */
import { once } from "node:events";
import { receive, tell } from "../build.js";
import { formatProblem } from "../problem.js";
import { loadSettings, refuseMissing, type SettingsFlags } from "./settings.js";

export const stages = ["article", "group", "story"] as const;
export type Stage = (typeof stages)[number];

/**
 * `article`: one `Article` a line. `group`: one line an article, `{"id","story"}`, where `story` is the id of the
 * earliest article of its group. `story`: one `MergedStory` a line.
 *
 * @returns the exit code
 */
export async function inspectCommand(
  inputs: readonly string[],
  flags: SettingsFlags & { stage: Stage },
): Promise<number> {
  const { config, inputs: from, cwd } = await loadSettings(inputs, flags);
  const received = await receive(from, cwd, config);
  refuseMissing(received.problems);
  for (const problem of received.problems) console.error(formatProblem(problem));
  if (flags.stage === "article") {
    await print(received.articles);
    return 0;
  }
  const told = await tell(received.articles, config, null);
  for (const problem of told.problems) console.error(formatProblem(problem));
  await print(
    flags.stage === "story"
      ? told.stories
      : told.groups.flatMap(({ articles }) => articles.map((id) => ({ id, story: articles[0] }))),
  );
  return 0;
}

/** Waits for a slow reader instead of filling memory. */
async function print(values: readonly unknown[]): Promise<void> {
  for (const value of values) {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, "drain");
  }
}
