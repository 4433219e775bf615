/**
 * YAML between two lines of `---` at the top of a file -> `Fields`. The article is kept whatever is wrong with it.
 *
 * gray-matter runs `---js` front matter as code, in any spelling, so all of its own engines are replaced. The engine
 * here keeps all values as written (a date is a string) and reports each fault with its line.
 */
import matter from "gray-matter";
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { FieldPlaces, Fields } from "../../model.js";
import type { Place, Problem } from "../../problem.js";
import { fieldsFrom } from "./fields.js";

export interface FrontMatter {
  readonly fields: Fields;
  readonly places: FieldPlaces;
  /** Offset of the first character after it; 0 where there is none. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/** The opening line, the block, the closing line. Unclosed dashes, or dashes before words, belong to the article. */
const FENCED =
  /^---(?!-)(?<language>[ \t]{0,99}(?:[\w+-]{1,20}[ \t]{0,99})?)\r?\n(?<block>(?:(?!(?:---|\.\.\.)[ \t]*(?:\r?\n|$))[^\n]*\n)*)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const NONE: FrontMatter = { fields: {}, places: {}, end: 0, problems: [] };

/** Most characters before the closing line. */
const LONGEST = 50_000;
/** Most aliases: an author repeats a name once or twice, an attack multiplies them. */
const MOST_ALIASES = 10;
/** Most faults of front matter with errors. With more, it is something else. */
const MOST_FAULTS = 10;
/** Most levels: deeper nesting can overflow the stack of any YAML parser. */
const DEEPEST = 30;

/** A line with a key. "Note to our readers: ..." between two rules is prose, though it is valid YAML. */
const KEYED = /^[ \t]*(?:["']?[\w.-]+["']?[ \t]*:(?:\s|$)|[{?])/m;

/** TOML, as in Hugo. */
const TOML = /^\+\+\+[ \t]*\r?\n(?:(?!\+\+\+)[^\n]*\n){0,500}\+\+\+[ \t]*(?:\r?\n|$)/;

/**
 * Reads the YAML block at the beginning of a text.
 *
 * @param path file name for problems
 */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const toml = TOML.exec(text.slice(0, LONGEST));
  if (toml) return { ...NONE, end: toml[0].length, problems: [notYaml("+++", path)] };
  const match = FENCED.exec(text.slice(0, LONGEST));
  if (!match) return NONE;
  const { language = "", block = "" } = match.groups ?? {};
  const end = match[0].length;
  if (/^(?:[ \t]*(?:#.*)?\r?\n)*$/.test(block)) return { ...NONE, end };

  const problems: Problem[] = [];
  let values: Record<string, unknown> | null = null;
  let placeOf = (_name: string): Place => ({ path, line: 1 });
  const refuse = () => ({});
  const yaml = (source: string): object => {
    const parsed = parseYaml(source, path);
    problems.push(...parsed.problems);
    placeOf = parsed.placeOf;
    values = parsed.values;
    return {};
  };
  try {
    // With any options gray-matter skips its cache, which shares one object between equal inputs.
    matter(`---${language}\n${block.replaceAll("\r\n", "\n")}---\n`, {
      engines: { yaml, json: refuse, javascript: refuse, coffee: refuse, toml: refuse },
    });
  } catch (error) {
    // gray-matter throws for unknown languages.
    if (isYaml(language)) throw error;
  }
  if (!isYaml(language)) {
    return { ...NONE, end, problems: [...problems, notYaml(`---${language.trim()}`, path)] };
  }
  // Prose between two rules is no front matter.
  if (values === null && problems.length === 0) return NONE;
  const read = fieldsFrom(values ?? {}, placeOf);
  return { fields: read.fields, places: read.places, end, problems: [...problems, ...read.problems] };
}

function notYaml(opening: string, path: string): Problem {
  return {
    place: { path, line: 1 },
    message: `Unexpected \`${opening}\` front matter, expected YAML`,
    rule: "front-matter-engine",
    help: "Write the fields as YAML, between two lines of `---`.",
  };
}

function isYaml(language: string): boolean {
  return /^(?:ya?ml)?$/i.test(language.trim());
}

interface ParsedYaml {
  /** Null where the block is not a mapping. */
  readonly values: Record<string, unknown> | null;
  readonly problems: readonly Problem[];
  readonly placeOf: (name: string) => Place;
}

/** @param source the block; its first line is the second of the file */
function parseYaml(source: string, path: string): ParsedYaml {
  const block = source.replace(/^\n/, "");
  const atTop = () => ({ path, line: 1 });
  if (!KEYED.test(block)) return { values: null, problems: [], placeOf: atTop };
  const refused = tooComplex(block);
  if (refused !== null) {
    const problem = { place: { path, line: 1 }, message: refused, rule: "front-matter-size" };
    return { values: {}, problems: [problem], placeOf: atTop };
  }
  const problems: Problem[] = [];
  let lines = block.split("\n");
  let parsed = parseYamlLines(lines);
  const aligned = parsed.fault === null ? null : alignMappingKeys(lines);
  if (aligned !== null && aligned.moved.length > 0) {
    lines = aligned.lines;
    parsed = parseYamlLines(lines);
    for (const index of aligned.moved) problems.push(indented({ path, line: index + 2, column: 1 }));
  }
  /** Repaired lines. A second fault leaves them out. */
  const repaired = new Set<number>();
  let faults = 0;
  // Each round reads one faulty line verbatim, so that the lines below it are read as meant.
  for (let fault = parsed.fault; fault !== null; fault = parsed.fault) {
    const { index } = fault;
    problems.push({
      place: { path, line: index + 2, column: fault.column },
      message: `Unexpected YAML, expected \`key: value\`: ${fault.message}`,
      rule: "front-matter-syntax",
      help: 'Put the value between quotation marks where it holds `: ` or begins with a sign: title: "A: b".',
    });
    faults += 1;
    if (faults > MOST_FAULTS) break;
    const isHopeless = fault.repeated || repaired.has(index);
    lines = lines.with(index, isHopeless ? "#" : asWritten(lines[index] ?? "", lines[index + 1] ?? ""));
    repaired.add(index);
    parsed = parseYamlLines(lines);
  }
  const { document, lineCounter } = parsed;
  const map = document.contents;
  if (!isMap(map)) return { values: problems.length > 0 ? {} : null, problems, placeOf: atTop };

  const values: Record<string, unknown> = Object.create(null);
  const places = new Map<string, Place>();
  for (const { key, value } of map.items) {
    if (!isScalar(key) || typeof key.value !== "string" || key.value in values) continue;
    const { line, col } = lineCounter.linePos(key.range?.[0] ?? 0);
    places.set(key.value, { path, line: line + 1, column: col });
    try {
      values[key.value] = plainValue(value, document);
    } catch {
      // A few aliases of aliases: each level multiplies the one below.
      const message = `Unexpected growth of \`${key.value}\` by YAML aliases, expected plain values`;
      problems.push({ place: { path, line: line + 1, column: col }, message, rule: "front-matter-size" });
    }
  }
  return { values, problems, placeOf: (name) => places.get(name) ?? { path, line: 1 } };
}

interface Fault {
  /** Index of its line in the block. */
  readonly index: number;
  readonly column: number;
  readonly message: string;
  /** Whether the line repeats a key. */
  readonly repeated: boolean;
}

function parseYamlLines(lines: readonly string[]) {
  const lineCounter = new LineCounter();
  // `failsafe` keeps every scalar as written.
  const options = { schema: "failsafe", lineCounter, prettyErrors: false, logLevel: "silent" } as const;
  const block = lines.join("\n");
  const document = parseDocument(block, options);
  const error =
    document.errors[0] ?? document.warnings[0] ?? (block.includes("*") ? lostAlias(document) : null);
  if (error === null) return { document, lineCounter, fault: null };
  const { line, col } = lineCounter.linePos(Math.max(0, Math.min(error.pos[0], block.length - 1)));
  const unclosed = error.code === "BAD_INDENT" || error.code === "MISSING_CHAR";
  const opening = unclosed
    ? lines.slice(0, line).findLastIndex((text) => /^[\w-]+:[ \t]+["'[{]/.test(text))
    : -1;
  const index = opening === -1 ? line - 1 : opening;
  const fault: Fault = {
    index,
    column: index === line - 1 ? col : 1,
    message: error.message,
    repeated: error.code === "DUPLICATE_KEY",
  };
  return { document, lineCounter, fault };
}

/** `title: *Breaking* news`: an unknown alias, which the parser reports only when its value is read. */
function lostAlias(document: Document.Parsed) {
  let lost: { code: string; message: string; pos: readonly [number, number] } | null = null;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      const [start = 0, end = 0] = alias.range ?? [];
      lost = { code: "LOST_ALIAS", message: `\`*${alias.source}\` names nothing`, pos: [start, end] };
      return visit.BREAK;
    },
  });
  return lost as { code: string; message: string; pos: readonly [number, number] } | null;
}

/**
 * A faulty line as its author meant it, made YAML by quotation marks; nothing where the meaning is unclear.
 *
 * title: Kremlin: "no miracles"
 * ^^^^^^^^^^^^^^^^^^^^^^ the title
 */
function asWritten(line: string, below: string): string {
  const [, head, value] = /^([\w-]+:)[ \t]+(\S.*)$/.exec(line.trimEnd()) ?? [];
  const goesOn = /^[ \t-]/.test(below);
  // "[Exclusive] Hall sold": a bracket with words after it is no list.
  const isBlock = /^[{|>]/.test(value ?? "") || /^\[[^\]]*\]?$/.test(value ?? "");
  if (head === undefined || value === undefined || goesOn || isBlock) return "#";
  const [, mark = "", rest = value] = /^(["'])(.*)$/.exec(value) ?? [];
  const words = mark !== "" && rest.endsWith(mark) ? rest.slice(0, -1) : rest;
  return `${head} '${words.replaceAll("'", "''")}'`;
}

/** An indented key below a key that has a value already, which YAML forbids. */
const MOVED_KEY = /^[ \t]+(?=["']?[\w-]+["']?:(?:[ \t]|$))/;
const VALUED_KEY = /^["']?[\w-]+["']?:[ \t]+(?:[^\s|>&*[{"'#]|"[^"]*"\s*$|'[^']*'\s*$)/;

/** Moves keys to the column of the first key; `moved` are the indices of their lines. */
function alignMappingKeys(lines: readonly string[]): { lines: string[]; moved: number[] } {
  const aligned: string[] = [];
  const moved: number[] = [];
  let above = "";
  for (const [index, line] of lines.entries()) {
    const isMoved = MOVED_KEY.test(line) && (above === "" || VALUED_KEY.test(above));
    if (isMoved) moved.push(index);
    const kept = isMoved ? line.replace(MOVED_KEY, "") : line;
    aligned.push(kept);
    if (kept.trim() !== "") above = kept;
  }
  return { lines: aligned, moved };
}

function indented(place: Place): Problem {
  return {
    place,
    message: "Unexpected space before a key, expected it at the beginning of its line",
    rule: "front-matter-syntax",
    help: "It is read as if it stood there.",
  };
}

/** Plain data of a node; a plain `null` or `~` is null. */
function plainValue(node: unknown, document: { toJS: unknown }): unknown {
  if (isScalar(node)) {
    const bare = node.type === "PLAIN" && /^(?:~|null|Null|NULL)?$/.test(String(node.value));
    return bare ? null : node.value;
  }
  const convertible = node as { toJS?: (document: unknown, options: object) => unknown } | null;
  return convertible?.toJS?.(document, { maxAliasCount: MOST_ALIASES }) ?? null;
}

/** Why a block is too complex for the parser, or null. Linear and generous: bounds, not a grammar. */
function tooComplex(block: string): string | null {
  const aliases = block.match(/(?:^|[\s[,{:-])\*[^\s,\]}*]+/g)?.length ?? 0;
  if (aliases > MOST_ALIASES) return `Unexpected ${aliases} YAML aliases, expected at most ${MOST_ALIASES}`;
  let flow = 0;
  for (const line of block.split("\n")) {
    const head = /^(?:[ ]|[-?:][ ]+)*/.exec(line)?.[0] ?? "";
    const nesting = head.length / 2;
    for (const character of line) {
      if (character === "[" || character === "{") flow += 1;
      if ((character === "]" || character === "}") && flow > 0) flow -= 1;
      if (flow + nesting > DEEPEST) return `Unexpected nesting, expected at most ${DEEPEST} levels`;
    }
  }
  return null;
}
