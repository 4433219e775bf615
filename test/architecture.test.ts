/** The rules of the house that a machine can hold: who may import whom, where I/O may stand, how long a file may be. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../src");
const LONGEST = 300;

/** Word tables and weights: data, one entry a line. */
const TABLE = /\/tables\//;

/** Rooms in layers: a file may import from its own room and from rooms of lower layers, never from another room of its own. */
const LAYERS: readonly (readonly string[])[] = [
  ["model"],
  ["structures", "path-inside"],
  ["words", "problem"],
  ["dates"],
  ["boundary", "cache", "plugins"],
  ["setting-fault"],
  ["config"],
  ["read", "kind", "extract", "group", "merge", "digest", "archive", "site"],
  ["jobs"],
  ["crew", "worker"],
  ["build"],
  ["release"],
  ["eleventy", "fetch", "library"],
  ["index", "commands"],
  ["cli"],
  ["main"],
];

/**
 * Rooms inside the stages, in the order the data flows: a file may import from its own room and from rooms before it.
 * Files that stand beside the rooms put them together, and no room imports them.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  words: ["lexicon", "text", "numbers", "persons"],
  read: ["bytes", "fields", "text", "tree", "metadata", "html", "xml", "feed", "markdown", "records", "mail"],
  extract: [
    "lexicon",
    "text",
    "sentences",
    "boilerplate",
    "header",
    "names",
    "quantities",
    "dates",
    "quotes",
  ],
  group: ["document", "vectors", "frames", "series", "doubts", "pairs", "editors", "explain", "events"],
  merge: [
    "sentence",
    "quantities",
    "facts",
    "deeds",
    "similarity",
    "contradiction",
    "claims",
    "versions",
    "disagreements",
    "background",
    "entities",
    "summary",
  ],
  fetch: ["requests"],
  digest: ["ledger", "related", "identity", "proof"],
  commands: ["terminal", "settings", "memory", "preview"],
  site: [
    "locale",
    "drawing",
    "pictures",
    "edition",
    "received",
    "views",
    "pages",
    "machines",
    "mail",
    "sealed",
    "theme",
    "publish",
  ],
};
const MOST_FILES = 16;

/** Where I/O, the clock and logging live. */
const EDGES =
  /^(?:main|cli|eleventy|crew|worker|library\/(?:article-stages|whole-build)|cache\/packed-cache|fetch\/(?:requests\/(?:address-guard|http)|item-files|item-store|fetch-feeds|item-attachments|page-visits)|commands\/.+|read\/(?:inputs|found-files|bytes\/(?:opened-file|input-places))|site\/(?:render|published-files|drawing\/(?:card-fonts|rasterizer|picture-codec|drawn-files)|pictures\/(?:picture-files|load-pictures)|theme\/theme|locale\/load-catalogue|edition\/own-files)|site\/publish\/.+)\.ts$/;

const IO_MODULES =
  /^(?:node:)?(?:fs|fs\/promises|child_process|http|https|http2|net|tls|dgram|dns|os|process|readline|worker_threads|cluster|timers|timers\/promises|perf_hooks|vm|diagnostics_channel|inspector)$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface SourceFile {
  /** Relative to `src`. */
  readonly name: string;
  readonly lines: number;
  /** As written: `../model.js`, `node:path`; type-only and dynamic ones included. */
  readonly imports: readonly string[];
  /** Those that are loaded whenever the file is: neither types alone nor dynamic. */
  readonly loads: readonly string[];
  /** What it uses of the world outside: `console`, `Date.now`, ... */
  readonly effects: readonly string[];
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (isNode(value)) {
    yield value;
    for (const [key, item] of Object.entries(value)) if (key !== "type") yield* nodes(item);
  }
}

function analyse(name: string, text: string): SourceFile {
  const imports: string[] = [];
  const loads: string[] = [];
  const effects: string[] = [];
  for (const node of nodes(parseAst(text, { lang: "ts" }))) {
    const source = node.source as { value?: unknown } | null | undefined;
    if (typeof source?.value === "string") {
      imports.push(source.value);
      if (isLoaded(node)) loads.push(source.value);
    }
    effects.push(...effectsOf(node));
  }
  return { name, lines: text.trimEnd().split("\n").length, imports, loads, effects };
}

const isLoaded = ({ type, importKind, exportKind }: Node): boolean =>
  type !== "ImportExpression" && importKind !== "type" && exportKind !== "type";

function effectsOf(node: Node): string[] {
  const nameOf = (value: unknown) => (isNode(value) && value.type === "Identifier" ? String(value.name) : "");
  if (node.type === "MemberExpression") {
    const [object, property] = [nameOf(node.object), nameOf(node.property)];
    if (object === "console" || object === "process") return [object];
    if (
      /^(?:Date\.now|Math\.random|performance\..+|Atomics\.wait|crypto\.randomUUID|crypto\.getRandomValues)$/.test(
        `${object}.${property}`,
      )
    )
      return [`${object}.${property}`];
  }
  // A time-out given to somebody else is a clock as well: budgets count work.
  if (node.type === "Property" && /^(?:timeout|deadline|maxTime|timeLimit)(?:Ms)?$/.test(nameOf(node.key)))
    return [nameOf(node.key)];
  if (
    node.type === "NewExpression" &&
    nameOf(node.callee) === "Date" &&
    (node.arguments as unknown[]).length === 0
  )
    return ["new Date()"];
  if (
    node.type === "CallExpression" &&
    /^(?:Date|fetch|setTimeout|setInterval|setImmediate)$/.test(nameOf(node.callee))
  )
    return [`${nameOf(node.callee)}()`];
  return [];
}

const sources = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => analyse(name, readFileSync(path.join(ROOT, name), "utf8")));
const known = new Map(sources.map((source) => [source.name, source]));

/** The files of ours that a file imports, by name; what is not there is left to the compiler. */
function ours({ name, imports }: SourceFile): string[] {
  return imports
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => path.posix.join(path.posix.dirname(name), specifier.replace(/\.js$/, ".ts")));
}

/** Packages that are loaded before a file runs. */
function packagesOf(start: string): string[] {
  const seen = new Set([start]);
  const packages = new Set<string>();
  for (const name of seen) {
    const source = known.get(name) as SourceFile;
    const loaded = ours({ ...source, imports: source.loads });
    for (const file of loaded) if (known.has(file)) seen.add(file);
    for (const specifier of source.loads) if (!/^(?:\.|node:)/.test(specifier)) packages.add(specifier);
  }
  return [...packages].sort();
}

test("a build that finds nothing changed has loaded few packages, and no reader", () => {
  expect(packagesOf("commands/build-command.ts")).toEqual([
    "@sindresorhus/slugify",
    "fastest-levenshtein",
    "tinyglobby",
    "valibot",
    "yaml",
  ]);
});

const roomOf = (name: string) => name.split("/")[0]?.replace(/\.ts$/, "") ?? "";
const layerOf = (room: string) => LAYERS.findIndex((layer) => layer.includes(room));

test("every file stands in a known room", () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.map(({ name }) => name).filter((name) => layerOf(roomOf(name)) < 0)).toEqual([]);
});

test("imports go down, and never from one stage to another", () => {
  const wrong = sources.flatMap((source) =>
    ours(source)
      .filter((target) => target.endsWith(".ts"))
      .filter((target) => roomOf(target) !== roomOf(source.name))
      .filter((target) => layerOf(roomOf(target)) >= layerOf(roomOf(source.name)))
      .map((target) => `${source.name} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** "extract/names" of "extract/names/roles.ts"; "" for what stands beside the rooms. */
const innerRoomOf = (name: string) => {
  const [stage = "", room = "", file] = name.split("/");
  return file !== undefined && ROOMS[stage]?.includes(room) ? room : "";
};

test("inside a stage, imports go to rooms before", () => {
  const wrong = sources.flatMap((source) => {
    const rooms = ROOMS[roomOf(source.name)];
    const from = innerRoomOf(source.name);
    if (rooms === undefined || from === "") return [];
    return ours(source)
      .filter((target) => roomOf(target) === roomOf(source.name) && target.endsWith(".ts"))
      .filter((target) => {
        const to = innerRoomOf(target);
        return to === "" || rooms.indexOf(to) > rooms.indexOf(from);
      })
      .map((target) => `${source.name} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("CONTRIBUTING lists the rooms of each stage in their order", () => {
  const text = readFileSync(path.resolve(ROOT, "../CONTRIBUTING.md"), "utf8");
  const rows = [...text.matchAll(/^\| `src\/(\w+)` \| ([\w, -]+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, stage, rooms]) => [stage, rooms?.split(", ")]))).toEqual(ROOMS);
});

/** What `build.ts` calls of each stage that makes something of the one before. */
const STEPS = ["readInputs(", "classifyDocuments(", '"extract"', "groupArticles(", '"merge"', "makeDigest("];

test("README draws the stages in the order in which the pipeline runs them", () => {
  const text = readFileSync(path.resolve(ROOT, "../README.md"), "utf8");
  const drawn = [...text.matchAll(/^ {3}│ {2}.* src\/(\w+) /gm)].map(([, stage]) => stage);
  expect(drawn).toEqual(["read", "kind", "extract", "group", "merge", "digest", "site"]);
  const pipeline = readFileSync(path.join(ROOT, "build.ts"), "utf8").replace(/^import .*$/gm, "");
  const places = STEPS.map((step) => pipeline.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("stages with rooms keep no file in a room that is not known", () => {
  const wrong = sources.filter(({ name }) => {
    const [stage = "", , file] = name.split("/");
    return ROOMS[stage] !== undefined && file !== undefined && innerRoomOf(name) === "";
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test(`folders hold at most ${MOST_FILES} files, tables and weights included`, () => {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) counts.set(entry.parentPath, (counts.get(entry.parentPath) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

test("imports stay within src", () => {
  const outside = sources.flatMap((source) => ours(source).filter((target) => target.startsWith("..")));
  expect(outside).toEqual([]);
});

test("there is no import cycle, type-only ones included", () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]) => {
    const from = trail.indexOf(name);
    if (from >= 0) cycles.push([...trail.slice(from), name].join(" -> "));
    const source = known.get(name);
    if (from >= 0 || done.has(name) || source === undefined) return;
    for (const target of ours(source)) visit(target, [...trail, name]);
    done.add(name);
  };
  for (const { name } of sources) visit(name, []);
  expect(cycles).toEqual([]);
});

test("I/O, the clock, chance and logging live at the edges only", () => {
  const inner = sources.filter(({ name }) => !EDGES.test(name));
  const wrong = inner.flatMap(({ name, imports, effects }) =>
    [...imports.filter((specifier) => IO_MODULES.test(specifier)), ...effects].map(
      (what) => `${name}: ${what}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  expect(
    sources
      .filter(({ name, lines }) => lines > LONGEST && !TABLE.test(name))
      .map(({ name, lines }) => `${name}: ${lines}`),
  ).toEqual([]);
});

describe("the analysis itself", () => {
  test("sees every form of import", () => {
    const text = `
      import a from "a"; import type { B } from "b"; import { type C } from "c"; import "d";
      export * from "e"; export type { F } from "f"; const g = await import("g");
      type H = import("h").H; const text = 'import x from "not-one"'; // import "nor-this"
    `;
    expect([...analyse("x.ts", text).imports].sort()).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });

  test.each([
    ["console.log(1)", ["console"]],
    ["process.env.HOME", ["process"]],
    ["Date.now()", ["Date.now"]],
    ["new Date()", ["new Date()"]],
    ["new Date('2024-05-01')", []],
    ["Math.random()", ["Math.random"]],
    ["performance.now()", ["performance.now"]],
    ["performance.mark('a')", ["performance.mark"]],
    ["run({ timeout: 100 })", ["timeout"]],
    ["const timeout = 100; run({ timeout })", ["timeout"]],
    ["Math.max(1)", []],
    ["fetch('x')", ["fetch()"]],
    ["const a = { console: 1 }; a.console", []],
  ])("sees what %s reaches for", (text, effects) => {
    expect(analyse("x.ts", text).effects).toEqual(effects);
  });
});
