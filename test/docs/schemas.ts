/** The JSON Schemas that the package ships, from the valibot schemas of the sources and the comments beside them. */
import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { commentBefore, type Node, nameOf, nodes, oneLine, sourceTree } from "./source-tree.js";

/** A JSON Schema, as far as this looks into it. */
interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  [key: string]: unknown;
}

/**
 * @param title what the file is
 * @param schema what is accepted
 * @param sources files of `src` that declare it, whose comments become the descriptions
 */
export function jsonSchemaOf(title: string, schema: GenericSchema, sources: readonly string[]): string {
  const made = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" }) as JsonSchema;
  const comments = new Map(sources.flatMap((file) => [...commentsOf(file)]));
  const bare = describe(made, comments, []);
  if (bare.length > 0)
    throw new Error(
      `settings without a comment that says what they are for: ${bare.join(", ")} (${sources.join(", ")})`,
    );
  const { $schema, ...rest } = made;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

/** Comments by the keys of the object that they stand in: an object is known by all of its keys. */
type Comments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Adds descriptions. @returns the properties, by their ways, that have none */
function describe(schema: JsonSchema, comments: Comments, way: readonly string[]): string[] {
  const bare: string[] = [];

  const { properties } = schema;
  if (properties !== undefined) {
    const own = comments.get(joined(Object.keys(properties)));
    for (const [key, member] of Object.entries(properties)) {
      const comment = own?.get(key);
      if (comment === undefined) bare.push([...way, key].join("."));
      else member.description = comment;
      bare.push(...describe(member, comments, [...way, key]));
    }
  }
  const { anyOf = [], oneOf = [], items, additionalProperties: others } = schema;
  const inner = [
    ...anyOf,
    ...oneOf,
    ...(items ? [items] : []),
    ...(typeof others === "object" ? [others] : []),
  ];
  for (const part of inner) bare.push(...describe(part, comments, way));
  return bare;
}

const joined = (keys: readonly string[]): string => [...keys].sort().join(" ");

function* commentsOf(file: string): Generator<[string, ReadonlyMap<string, string>]> {
  const { text, statements } = sourceTree(file);
  for (const node of nodes(statements)) {
    if (node.type !== "ObjectExpression") continue;
    const own = (node.properties as readonly Node[]).filter(({ type }) => type === "Property");
    const keys = own.map(({ key }) => nameOf(key));
    const told = own.map(({ start }) => oneLine(commentBefore(text, start)));
    const comments = keys.flatMap((key, index) =>
      told[index] === "" ? [] : [[key, told[index] as string] as const],
    );
    if (comments.length > 0) yield [joined(keys), new Map(comments)];
  }
}
