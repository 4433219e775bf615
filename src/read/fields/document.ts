/** Builds a `Document` with its digest and line map, the last step of every reader. */
import type { Root, RootContent } from "mdast";
import type { Block, DateOrder, Declared, Document, FieldPlaces, Fields, Format } from "../../model.js";
import type { Place, Problem } from "../../problem.js";
import { legible } from "../../words/text/illegible-characters.js";
import { foreignFields } from "./received-words.js";

/** Result of reading one input, which may hold many articles, or none. */
export interface Read {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/**
 * Builds a document with its identity. Missing members mean "none".
 *
 * @param input `received`: the input as text, in which the words of the fields have to occur; every reader gives it,
 * and without it nothing is checked
 */
export function createDocument(input: {
  received?: string;
  path: string;
  format: Format;
  sha256: string;
  text: string;
  blocks: readonly Block[];
  fields: Fields;
  fieldPlaces?: FieldPlaces;
  tree?: Root | null;
  declared?: Declared;
  dateOrder?: DateOrder | null;
}): Document {
  const { received, path, format, sha256, fieldPlaces, declared, dateOrder = null } = input;
  // An escape of JSON or HTML makes characters that the file itself does not hold.
  const text = legible(input.text);
  const blocks = input.blocks.map(legibleBlock);
  const fields = legibleFields(input.fields);
  const tree = input.tree && text !== input.text ? legibleTree(input.tree) : (input.tree ?? null);
  const foreign = received === undefined ? [] : foreignFields(fields, received);
  const document = { path, format, sha256, text, lineStarts: startsOfLines(text), blocks, tree, fields };
  return {
    ...document,
    ...(fieldPlaces === undefined ? {} : { fieldPlaces }),
    ...(foreign.length === 0 ? {} : { foreignFields: foreign }),
    ...(declared === undefined ? {} : { declared }),
    ...(dateOrder === null ? {} : { dateOrder }),
  };
}

function legibleBlock(block: Block): Block {
  const text = legible(block.text);
  if (text === block.text) return block;
  return { ...block, text, pieces: block.pieces.map((piece) => ({ ...piece, text: legible(piece.text) })) };
}

function legibleFields(fields: Fields): Fields {
  const values = Object.entries(fields).map(([name, value]: [string, string | readonly string[]]) => [
    name,
    typeof value === "string" ? legible(value).trim() : value.map((one) => legible(one).trim()),
  ]);
  return Object.fromEntries(values) as Fields;
}

function legibleTree<Node extends RootContent | Root>(node: Node): Node {
  const copy = "value" in node ? { ...node, value: legible(node.value) } : node;
  return "children" in copy ? { ...copy, children: copy.children.map((child) => legibleTree(child)) } : copy;
}

/** Offsets of the first characters of all lines, ascending; the first is 0. Lines end with LF, CRLF or CR, as in editors. */
export function startsOfLines(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  return starts;
}

/**
 * The problem about posts that an export has and that were never published: drafts, private posts, the bin.
 *
 * @param count how many they are
 */
export function unpublished(count: number, place: Place): Problem {
  return {
    place,
    message: `Unexpected ${count === 1 ? "post that is" : `${count} posts that are`} not published, expected published posts`,
    rule: "feed-drafts",
    help: "Drafts, private posts and posts in the bin are left out.",
  };
}
