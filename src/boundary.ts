/**
 * A fault of one article costs that article alone: what a stage throws becomes a problem that names it, and the others
 * go on.
 */
import type { Place, Problem } from "./problem.js";

export type Attempt<T> = { readonly value: T } | { readonly problem: Problem };

/**
 * Runs a stage on one article.
 *
 * @param stage the work, as in "extracting"
 * @param place the article's file or record
 */
export function attempt<T>(stage: string, place: Place, run: () => T): Attempt<T> {
  try {
    return { value: run() };
  } catch (error) {
    return { problem: failure(stage, place, error) };
  }
}

/** The problem of an article at which a stage failed. */
export function failure(stage: string, place: Place, error: unknown): Problem {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return {
    place,
    message: `Unexpected ${name} while ${stage} (${message}), expected an article`,
    rule: "article-failed",
    help: "The article is left out, all others are built. Is the file what it should be? If so, please report it.",
  };
}
