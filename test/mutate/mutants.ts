/** The mutants of a folder: made by Stryker's instrumenter, and drawn by a fixed lot. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** Lines and columns count from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** Of `oneIn` mutants one is drawn; another seed draws others. */
export interface Lot {
  readonly seed: string;
  readonly oneIn: number;
}

export interface Instrumented {
  readonly drawn: readonly Mutant[];
  /** By the path of the file: its text, in which each drawn mutant can be switched on. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The same ones on any machine, until the code above them moves. */
function isDrawn({ fileName, location: { start, end }, replacement }: Mutant, { seed, oneIn }: Lot): boolean {
  const file = fileName.replaceAll("\\", "/").replace(/^.*\/(?=src\/)/, "");
  const place = [seed, file, start.line, start.column, end.line, end.column, replacement].join("\n");
  return createHash("sha256").update(place).digest().readUInt32BE() % oneIn === 0;
}

const silent = () => {};
const logger = {
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
};
const options = { plugins: null, excludedMutations: [], ignorers: [] };

/**
 * Changes operators, conditions, calls and returns of a folder of `src`. Only what is drawn, and what lies within it, is in
 * the texts: thousands of switches would make the tests many times slower.
 */
export async function instrumented(folder: string, lot: Lot): Promise<Instrumented> {
  const instrumenter = new Instrumenter(logger);
  const names = readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).sort();
  const files = names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.resolve("src", folder, name))
    .map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true as const }));
  const all = await instrumenter.instrument(files, options);
  const chosen = (all.mutants as readonly Mutant[]).filter((mutant) => isDrawn(mutant, lot));
  const within = files.map((file) => ({
    ...file,
    mutate: chosen.filter(({ fileName }) => fileName === file.name).map(({ location }) => location),
  }));
  const made = await instrumenter.instrument(
    within.filter(({ mutate }) => mutate.length > 0),
    options,
  );
  return {
    drawn: (made.mutants as readonly Mutant[]).filter((mutant) => isDrawn(mutant, lot)),
    texts: new Map(made.files.map(({ name, content }) => [name, content])),
  };
}
