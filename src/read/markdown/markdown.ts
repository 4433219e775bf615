/**
 * Markdown -> tree -> blocks, parsed once.
 *
 * micromark is quadratic or worse on hostile input: a few kB of nested lists, or of unmatched emphasis, hold it for
 * seconds. So marks, depth and the parser's steps are counted, and past a fixed number the article is read as plain text.
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
const MOST_STEPS = 8_000_000;
/** Each mark costs micromark some kB of memory and some 20 µs. A long article has one for each 50 characters. */
const MOST_MARKS = 25_000;
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
 */
export function readMarkdown(text: string, from: number, path: string): MarkdownRead {
  // Blanked rather than cut, so that all places in the tree are places in the file.
  const source = from === 0 ? text : text.slice(0, from).replace(/[^\r\n]/g, " ") + text.slice(from);
  const tree = parse(source);
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

/** The tree, or null where the source is no article: all bounds are the same on each machine. */
function parse(source: string): Root | null {
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

/** What micromark may have to look back or ahead from: the marks within a text, and the ends of lines. */
function countMarks(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (MARKS.has(source.charCodeAt(at))) count += 1;
  return count;
}

const MARKS = new Set(Array.from("*_[]<>`!&\\\n\r", (mark) => mark.charCodeAt(0)));

/** Most containers that stand at one line: `> > - 1. ` opens four, and two columns of indent may be a list each. */
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

/** Without recursion, which is what deep trees break. */
function isDeeperThan(depth: number, root: Root): boolean {
  let level: Nodes[] = [root];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true;
    level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
  }
  return false;
}
