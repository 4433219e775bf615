/** The summary that a build prints at its end. */
import type { BuildOutcome } from "./memory/current-site.js";
import { plural } from "./terminal/plural.js";

/** The last line of a build for the terminal: `3 articles, 1 story, 2 problems, 0.8 s`. */
export function summary(
  { articles, stories }: Pick<BuildOutcome, "articles" | "stories">,
  problems: number,
  milliseconds: number,
): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    plural(articles, "article"),
    plural(stories, "story", "stories"),
    plural(problems, "problem"),
    `${seconds} s`,
  ].join(", ");
}
