/** What `main.ts` hands to the process in which the tests run, and what comes back. */

/** The variable of the environment that names the folder of these files. */
export const TRIAL = "NEWSFOLD_TRIAL";
/** `Asked`. */
export const ASKED = "asked.json";
/** `Found`, after each test file. */
export const FOUND = "found.json";
/** The mutant that runs now: the one that killed the process if it has died. */
export const RUNNING = "running";

export interface Asked {
  /** Mutants to try. */
  readonly ids: readonly string[];
  /** Those in what is loaded on first use and kept. */
  readonly kept: readonly string[];
}

/** How a mutant was noticed: a test failed, or did not end, or the process died of it. */
export type Notice = "failed" | "endless" | "fatal";

export interface Found {
  readonly noticed: Record<string, Notice>;
  /** Mutants that a test reached. */
  readonly reached: readonly string[];
  /** Mutants that ran when modules were loaded or tests were collected. */
  readonly loaded: readonly string[];
}
