/**
 * Markdown -> tree -> blocks, parsed once by one frozen processor.
 *
 * micromark is synchronous, and quadratic or worse on hostile input: a few kB of nested lists, or of unmatched
 * emphasis, hold it for seconds. So parsing has a time budget, after which the article is read as plain text.
 */
import type { Nodes, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block } from "../model.js";
import type { Problem } from "../problem.js";
import { withinBudget } from "./budget.js";
import { blocksOf } from "./markdown-blocks.js";
import { readText } from "./text.js";

const processor = unified().use(remarkParse).freeze();

/** At this size, with so few marks, the worst that micromark does is some 50 ms, so nobody need watch it. */
const HARMLESS_CHARACTERS = 10_000;
const HARMLESS_MARKS = 500;
/** Each mark costs micromark some kB: a file of 2 MB that is all marks takes all memory there is, and the build with it. */
const MOST_MARKS = 50_000;
/** Deeper trees are no article, and overflow the stack of what walks them. */
const DEEPEST = 100;

export interface MarkdownRead {
  readonly blocks: readonly Block[];
  /** Null where it was read as plain text. */
  readonly tree: Root | null;
  readonly problem: Problem | null;
}

/**
 * @param from where the Markdown begins, past the front matter
 * @param path how to name the file in problems
 * @param milliseconds the time budget, as in `withinBudget`
 */
export function readMarkdown(text: string, from: number, path: string, milliseconds: number): MarkdownRead {
  // Blanked rather than cut, so that all places in the tree are places in the file.
  const source = from === 0 ? text : text.slice(0, from).replace(/[^\r\n]/g, " ") + text.slice(from);
  const tree = parse(source, milliseconds);
  if (tree !== null) return { blocks: blocksOf(tree, source), tree, problem: null };
  return {
    blocks: readText(text, { from }),
    tree: null,
    problem: {
      place: { path },
      message: "Unexpected depth or number of Markdown marks, expected an article",
      rule: "markdown-budget",
      help: "The article is read as plain text. Is the file what it should be?",
    },
  };
}

/** The tree, or null where the source is no article: the first bounds are the same on each machine, the last is time. */
function parse(source: string, milliseconds: number): Root | null {
  const marks = countMarks(source);
  if (marks > MOST_MARKS || nesting(source) > DEEPEST) return null;
  const harmless = source.length <= HARMLESS_CHARACTERS && marks <= HARMLESS_MARKS;
  const run = () => processor.parse(source);
  const tree = harmless ? run() : withinBudget(milliseconds, source, run);
  return tree === null || isDeeperThan(DEEPEST, tree) ? null : tree;
}

/** What micromark may have to look back or ahead from: the marks within a text, and the ends of lines. */
function countMarks(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (MARKS.has(source.charCodeAt(at))) count += 1;
  return count;
}

const MARKS = new Set(Array.from("*_[]<>`!&\\\n\r", (mark) => mark.charCodeAt(0)));

/** Most containers that one line can open: `> > - 1. ` opens four. */
function nesting(source: string): number {
  let deepest = 0;
  for (const [head] of source.matchAll(
    /^(?:[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$)))+/gm,
  )) {
    deepest = Math.max(deepest, head.match(/[>+*-]|\d+[.)]/g)?.length ?? 0);
  }
  return deepest;
}

/** Without recursion, which is what deep trees break. */
function isDeeperThan(depth: number, root: Root): boolean {
  let level: Nodes[] = [root];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true;
    level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
  }
  return false;
}
