/** Every regular expression of `src`: literals as the parser finds them, and those that modules put together as they load. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseAst } from "vite";

const PACKAGE = path.resolve(import.meta.dirname, "../..");
const ROOT = path.join(PACKAGE, "src");

export interface SourcePattern {
  readonly expression: RegExp;
  /** `src/read/file.ts:12` */
  readonly at: string;
}

/** Files that start something as they load. */
const STARTS = /^(?:main|cli|worker)\.ts$/;

/**
 * Patterns in the order of files; one that stands in several places is told of its first.
 *
 * @param modules the folder of the modules to load: `dist` where it has been compiled from `src` as it stands
 */
export async function sourcePatterns(modules: "src" | "dist"): Promise<readonly SourcePattern[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort();
  const found = new Map<string, SourcePattern>();
  const add = (expression: RegExp, at: string) => {
    if (!found.has(String(expression))) found.set(String(expression), { expression, at });
  };
  for (const name of files) for (const { expression, at } of literals(name)) add(expression, at);
  await recording(modules, add, async () => {
    for (const name of files) {
      const module = modules === "dist" ? name.replace(/[.]ts$/, ".js") : name;
      if (!STARTS.test(name)) await import(pathToFileURL(path.join(PACKAGE, modules, module)).href);
    }
  });
  return [...found.values()];
}

function literals(name: string): SourcePattern[] {
  const text = readFileSync(path.join(ROOT, name), "utf8");
  const found: SourcePattern[] = [];
  visit(parseAst(text, { lang: "ts" }), ({ start, regex: { pattern, flags } }) => {
    const at = `src/${name.split(path.sep).join("/")}:${text.slice(0, start).split("\n").length}`;
    found.push({ expression: new RegExp(pattern, flags), at });
  });
  return found;
}

interface RegExpLiteral {
  readonly start: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

/** Calls `meet` for each literal in a tree, in the order of the text. */
function visit(tree: unknown, meet: (literal: RegExpLiteral) => void): void {
  if (typeof tree !== "object" || tree === null || tree instanceof RegExp) return;
  if ("regex" in tree && "start" in tree) meet(tree as RegExpLiteral);
  else for (const part of Object.values(tree)) visit(part, meet);
}

/** Calls `add` for each pattern that a module constructs while `work` runs. */
async function recording(
  modules: "src" | "dist",
  add: (expression: RegExp, at: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, given, self) {
      const made = Reflect.construct(target, given, self) as RegExp;
      const at = callerIn(modules, new Error("who constructs it").stack ?? "");
      if (at !== null) add(made, at);
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = native;
  }
}

/** The first line of a stack that is in the folder of modules and not in the helper that joins parts of patterns. */
function callerIn(modules: "src" | "dist", stack: string): string | null {
  for (const line of stack.split("\n")) {
    const at = line.split(path.sep).join("/").lastIndexOf(`/${modules}/`);
    if (at < 0 || line.includes("node_modules") || line.includes("/words/text/regex.")) continue;
    return line.slice(at + 1).replace(/:\d+\)?$/, "");
  }
  return null;
}
