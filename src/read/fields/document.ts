/** What every reader ends with: a `Document`, its digest and its line map. */
import { hash } from "node:crypto";
import type { Root } from "mdast";
import type { Block, DateOrder, Declared, Document, FieldPlaces, Fields, Format } from "../../model.js";
import type { Problem } from "../../problem.js";
import { foreignFields } from "./received-words.js";

/** What a reader makes of one input. One input can hold many articles, or none. */
export interface Read {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/**
 * A document with its identity. What is left out stands for "none".
 *
 * @param input `received`: the input as text, in which the words of the fields have to stand; every reader gives it, and
 *   where it is left out nothing is looked for
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
  const {
    received,
    path,
    format,
    sha256,
    text,
    blocks,
    fields,
    fieldPlaces,
    tree = null,
    declared,
    dateOrder = null,
  } = input;
  const foreign = received === undefined ? [] : foreignFields(fields, received);
  const document = { path, format, sha256, text, lineStarts: lineStarts(text), blocks, tree, fields };
  return {
    ...document,
    ...(fieldPlaces === undefined ? {} : { fieldPlaces }),
    ...(foreign.length === 0 ? {} : { foreignFields: foreign }),
    ...(declared === undefined ? {} : { declared }),
    ...(dateOrder === null ? {} : { dateOrder }),
  };
}

/** Hex SHA-256 of what was received. */
export function sha256(received: string | Uint8Array): string {
  return hash("sha256", received);
}

/** Offset of the first character of each line. Lines end with LF, CRLF or CR, as editors count them. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  return starts;
}
