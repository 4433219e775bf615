/**
 * JSON Schemas of what newsfold writes, from the types of the sources: their comments become the descriptions. Knows the part
 * of TypeScript that plain data is declared in, and refuses all else.
 */
import { commentBefore, type Node, nameOf, oneLine, sourceTree } from "./source-tree.js";

type JsonSchema = Readonly<Record<string, unknown>>;

interface DeclaredType {
  readonly node: Node;
  /** Of the file that it stands in. */
  readonly text: string;
}

/**
 * @param title what the value is
 * @param name the type of the value
 * @param files of `src` that declare it and all types that it names
 * @param added properties that the file has beside those of the type
 */
export function typeSchema(
  title: string,
  name: string,
  files: readonly string[],
  added: JsonSchema = {},
): string {
  const types = new Map(files.flatMap(typesOf));
  const definitions = new Map<string, JsonSchema>();
  const define = (wanted: string) => {
    if (definitions.has(wanted)) return;
    definitions.set(wanted, {});
    definitions.set(wanted, schemaOfDeclared(wanted, types, define));
  };
  const root = schemaOfDeclared(name, types, define);
  const all = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  const properties = { ...(root.properties as object), ...added };
  const required = [...Object.keys(added), ...(root.required as readonly string[])].sort();
  const made = { ...root, properties, required, definitions: Object.fromEntries(all) };
  return `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", title, ...made }, null, 2)}\n`;
}

function typesOf(file: string): [string, DeclaredType][] {
  const { text, statements } = sourceTree(file);
  return statements.flatMap((statement) => {
    const node =
      statement.type === "ExportNamedDeclaration" ? (statement.declaration as Node | null) : statement;
    if (node?.type !== "TSInterfaceDeclaration" && node?.type !== "TSTypeAliasDeclaration") return [];
    return [[nameOf(node.id), { node: { ...node, start: statement.start }, text }] as [string, DeclaredType]];
  });
}

type Types = ReadonlyMap<string, DeclaredType>;
type Define = (name: string) => void;

function declared(name: string, types: Types): DeclaredType {
  const found = types.get(name);
  if (found === undefined) throw new Error(`no type ${name} in the files given`);
  return found;
}

function schemaOfDeclared(name: string, types: Types, define: Define): JsonSchema {
  const { node, text } = declared(name, types);
  const description = oneLine(commentBefore(text, node.start));
  const told = description === "" ? {} : { description };
  if (node.type === "TSTypeAliasDeclaration")
    return { ...told, ...schemaOf(node.typeAnnotation as Node, text, types, define) };
  const { members, texts } = membersOf(name, types);
  return { ...told, ...objectOf(members, texts, types, define) };
}

/** The members of an interface, those of what it extends first. */
function membersOf(name: string, types: Types): { members: readonly Node[]; texts: readonly string[] } {
  const { node, text } = declared(name, types);
  const own = ((node.body as Node).body as readonly Node[]) ?? [];
  const before = ((node.extends as readonly Node[] | undefined) ?? []).map((heritage) =>
    membersOf(nameOf(heritage.expression), types),
  );
  const overridden = new Set(own.map(({ key }) => nameOf(key)));
  const kept = before.flatMap(({ members, texts }) =>
    members.map((member, index) => ({ member, text: texts[index] as string })),
  );
  const inherited = kept.filter(({ member }) => !overridden.has(nameOf(member.key)));
  return {
    members: [...inherited.map(({ member }) => member), ...own],
    texts: [...inherited.map((each) => each.text), ...own.map(() => text)],
  };
}

function objectOf(
  members: readonly Node[],
  texts: readonly string[],
  types: Types,
  define: Define,
): JsonSchema {
  const properties = members.map((member, index) => {
    const text = texts[index] ?? "";
    const description = oneLine(commentBefore(text, member.start));
    const value = schemaOf((member.typeAnnotation as Node).typeAnnotation as Node, text, types, define);
    const isReference = Object.hasOwn(value, "$ref") && description !== "";
    const held = isReference ? { allOf: [value] } : value;
    return [nameOf(member.key), description === "" ? held : { description, ...held }] as const;
  });
  const required = members.filter(({ optional }) => optional !== true).map(({ key }) => nameOf(key));
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: false,
  };
}

function schemaOf(node: Node, text: string, types: Types, define: Define): JsonSchema {
  const inner = (value: unknown) => schemaOf(value as Node, text, types, define);
  switch (node.type) {
    case "TSStringKeyword":
      return { type: "string" };
    case "TSNumberKeyword":
      return { type: "number" };
    case "TSBooleanKeyword":
      return { type: "boolean" };
    case "TSNullKeyword":
      return { type: "null" };
    case "TSLiteralType":
      return { const: (node.literal as Node).value };
    case "TSArrayType":
      return { type: "array", items: inner(node.elementType) };
    case "TSTypeOperator":
    case "TSParenthesizedType":
      return inner(node.typeAnnotation);
    case "TSTypeLiteral": {
      const members = node.members as readonly Node[];
      return objectOf(
        members,
        members.map(() => text),
        types,
        define,
      );
    }
    case "TSUnionType":
      return unionOf(
        (node.types as readonly Node[]).filter(({ type }) => type !== "TSUndefinedKeyword").map(inner),
      );
    case "TSTypeReference": {
      const name = nameOf(node.typeName);
      // A brand is the compiler's alone.
      if (name === "Brand") return { type: "string" };
      define(name);
      return { $ref: `#/definitions/${name}` };
    }
    default:
      throw new Error(`unexpected ${node.type} in a type of plain data: ${text.slice(node.start, node.end)}`);
  }
}

function unionOf(parts: readonly JsonSchema[]): JsonSchema {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const values = parts.flatMap((part) => (Object.hasOwn(part, "const") ? [part.const] : []));
  if (values.length === parts.length) return { enum: values };
  return { anyOf: parts };
}
