/** Every regular expression of `src`: literals as the parser finds them, and those that modules put together as they load. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseAst } from "vite";

const ROOT = path.resolve(import.meta.dirname, "../../src");

export interface SourcePattern {
  readonly expression: RegExp;
  /** `src/read/file.ts:12` */
  readonly at: string;
}

/** Files that start something as they load. */
const STARTS = /^(?:main|cli|worker)\.ts$/;

/** Patterns in the order of files; one that stands in several places is told of its first. */
export async function sourcePatterns(): Promise<readonly SourcePattern[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort();
  const found = new Map<string, SourcePattern>();
  const add = (expression: RegExp, at: string) => {
    if (!found.has(String(expression))) found.set(String(expression), { expression, at });
  };
  for (const name of files) for (const { expression, at } of literals(name)) add(expression, at);
  await recording(add, async () => {
    for (const name of files) if (!STARTS.test(name)) await import(pathToFileURL(path.join(ROOT, name)).href);
  });
  return [...found.values()];
}

function* literals(name: string): Generator<SourcePattern> {
  const text = readFileSync(path.join(ROOT, name), "utf8");
  for (const { start, regex } of nodes(parseAst(text, { lang: "ts" })))
    if (regex)
      yield {
        expression: new RegExp(regex.pattern, regex.flags),
        at: `src/${name.split(path.sep).join("/")}:${text.slice(0, start).split("\n").length}`,
      };
}

interface Node {
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (typeof value === "object" && value !== null) {
    if ("type" in value && "start" in value) yield value as unknown as Node;
    for (const item of Object.values(value)) if (!(item instanceof RegExp)) yield* nodes(item);
  }
}

/** Calls `add` for each pattern that a file of `src` constructs while `work` runs. */
async function recording(
  add: (expression: RegExp, at: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, given, self) {
      const made = Reflect.construct(target, given, self) as RegExp;
      const at = callerIn(new Error("who constructs it").stack ?? "");
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

/** The first line of a stack that is in `src` and not in the helper that joins parts of patterns. */
function callerIn(stack: string): string | null {
  for (const line of stack.split("\n")) {
    const at = line.split(path.sep).join("/").lastIndexOf("/src/");
    if (at < 0 || line.includes("node_modules") || line.includes("/src/words/regex")) continue;
    return line.slice(at + 1).replace(/:\d+\)?$/, "");
  }
  return null;
}
