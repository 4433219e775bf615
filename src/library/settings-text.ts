/** `newsfold.yaml` and problems as text, for programs. */
import { type Config, readConfig } from "../config.js";
import { type Problem, problemLines } from "../problem.js";
import { checkedMapping, checkedText } from "./arguments.js";

/** Result of parseConfig(). */
export interface ConfigParsed {
  /** Null where a setting is invalid. */
  readonly config: Config | null;
  readonly problems: readonly Problem[];
}

/**
 * The text of a `newsfold.yaml` -> all settings, to pass on as `settings`. Each fault is a problem with its line.
 *
 * @param path file name for problems
 * @throws ArgumentError
 * @example
 * import { formatProblem, parseConfig } from "newsfold";
 *
 * const { config } = parseConfig("inputs: articles", "newsfold.yaml");
 * console.log(config.inputs.join(), config.group.copyOverlap);
 * // articles 0.5
 * const { problems } = parseConfig("group:\n  treshold: 0.7", "newsfold.yaml");
 * console.log(formatProblem(problems[0]).startsWith("newsfold.yaml:2:3  Unexpected `group.treshold`"));
 * // true
 */
export function parseConfig(text: string, path: string): ConfigParsed {
  if (typeof text !== "string") checkedText("parseConfig", "text", text, "the text of a newsfold.yaml");
  return readConfig(
    text,
    checkedText("parseConfig", "path", path, 'a name for the file, such as "newsfold.yaml"'),
  );
}

/**
 * Formats a problem as the terminal displays it: place, what was found, what was expected, what to do.
 *
 * @throws ArgumentError
 * @example
 * import { formatProblem, read } from "newsfold";
 *
 * const { problems } = await read("nowhere.md");
 * for (const problem of problems) console.log(formatProblem(problem));
 * // nowhere.md  Unexpected absence, expected a file or a folder  input-missing
 */
export function formatProblem(problem: Problem): string {
  return problemLines(
    checkedMapping(
      "formatProblem",
      "problem",
      problem,
      ["place", "message", "rule"],
      "a problem that a stage gives",
    ),
  );
}
