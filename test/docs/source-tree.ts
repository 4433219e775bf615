/** Sources as trees, with the comments that stand before their nodes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAst } from "vite";

const ROOT = path.resolve(import.meta.dirname, "../../src");

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface SourceTree {
  readonly text: string;
  readonly statements: readonly Node[];
}

/** @param file relative to `src` */
export function sourceTree(file: string): SourceTree {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return { text, statements: (parseAst(text, { lang: "ts" }) as unknown as { body: readonly Node[] }).body };
}

/** Whether a value of a tree is a node of it. */
export function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}

/** A node and all below it, bodies of functions left out. */
export function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (isNode(value)) {
    yield value;
    for (const [key, item] of Object.entries(value)) {
      if (key !== "type" && !(isNode(item) && item.type === "BlockStatement")) yield* nodes(item);
    }
  }
}

/** The name or the literal value of a node; empty where it has none. */
export const nameOf = (value: unknown): string =>
  isNode(value) ? String(value.name ?? value.value ?? "") : "";

/** The doc comment that ends before a place, without its marks, line by line; empty where there is none. */
export function commentBefore(text: string, at: number): string {
  const before = text.slice(0, at).trimEnd();
  const start = before.lastIndexOf("/**");
  if (!before.endsWith("*/") || start === -1) return "";
  return before
    .slice(start + 3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}

/** A comment as one line. */
export const oneLine = (comment: string): string => comment.trim().replace(/\s*\n\s*/g, " ");
