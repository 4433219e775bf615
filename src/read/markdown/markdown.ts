/**
 * Markdown -> tree -> blocks, parsed once.
 *
 * micromark is quadratic or worse on hostile input: a few kB of nested lists, or of unmatched emphasis, occupy it for
 * seconds. So marks, depth and the parser's steps are counted, and beyond fixed limits the article is read as plain
 * text.
 */
import type { Nodes, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block } from "../../model.js";
import type { Problem } from "../../problem.js";
import { readText } from "../text/text.js";
import { blocksOf } from "./markdown-blocks.js";
import { MarkdownOverrun, meter } from "./markdown-meter.js";

/** Ordinary articles need 3 to 5 steps a character; hostile ones of 10 kB some hundred millions. A step takes some .2 µs. */
const MOST_STEPS = 4_000_000;
/** Most marks: each costs micromark some kB of memory and some 20 µs. A long article has one for each 50 characters. */
const MOST_MARKS = 15_000;
/** Most levels. Deeper trees are no article, and overflow the stack of recursive code. */
const DEEPEST = 100;

export interface MarkdownRead {
  readonly blocks: readonly Block[];
  /** Null where the article was read as plain text. */
  readonly tree: Root | null;
  readonly problem: Problem | null;
}

/**
 * Reads a text in Markdown.
 *
 * @param from where the Markdown begins, after the front matter
 * @param path file name for problems
 */
export function readMarkdown(text: string, from: number, path: string): MarkdownRead {
  // Replaced by spaces instead of cut, so that places in the tree are places in the file.
  const source = from === 0 ? text : text.slice(0, from).replace(/[^\r\n]/g, " ") + text.slice(from);
  const tree = parseTree(source);
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

/** The tree; null where a limit is exceeded. All limits are the same on each machine. */
function parseTree(source: string): Root | null {
  if (countMarks(source) > MOST_MARKS || nesting(source) > DEEPEST) return null;
  let tree: Root;
  try {
    tree = unified()
      .use(remarkParse)
      .data("micromarkExtensions", [meter(MOST_STEPS)])
      .parse(source);
  } catch (error) {
    if (error instanceof MarkdownOverrun) return null;
    throw error;
  }
  return isDeeperThan(DEEPEST, tree) ? null : tree;
}

/** Characters from which micromark may search back or ahead: marks inside a text, and ends of lines. */
function countMarks(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (MARKS.has(source.charCodeAt(at))) count += 1;
  return count;
}

const MARKS = new Set(Array.from("*_[]<>`!&\\\n\r", (mark) => mark.charCodeAt(0)));

/** Most containers on one line: `> > - 1. ` opens four, and two columns of indentation may be a list each. */
function nesting(source: string): number {
  let deepest = 0;
  for (const [head] of source.matchAll(CONTAINERS)) {
    const markers = head.match(/[>+*-]|[.)]/g)?.length ?? 0;
    const indent = head.replaceAll("\t", "    ").match(/ /g)?.length ?? 0;
    deepest = Math.max(deepest, markers + Math.floor(Math.max(0, indent - markers) / 2));
  }
  return deepest;
}

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$)))+/gm;

/** Not recursive, because deep trees break recursion. */
function isDeeperThan(depth: number, root: Root): boolean {
  let level: Nodes[] = [root];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true;
    level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
  }
  return false;
}
