/** What `src/index.ts` exports, with comments and signatures, as the sources declare it. */
import path from "node:path";
import { commentBefore, isNode, type Node, nameOf, nodes, sourceTree } from "./source-tree.js";

export interface PublicName {
  readonly name: string;
  readonly kind: "function" | "class" | "value" | "type";
  /** Relative to `src`. */
  readonly file: string;
  /** The comment before it, without its marks; empty where there is none. */
  readonly comment: string;
  /** Of a function: up to its body, without `export`. Of all else: the whole declaration. */
  readonly signature: string;
  /** Types that the signature names, those of TypeScript itself and type parameters left out. */
  readonly names: readonly string[];
}

/** All names that the package exports, in the order of `src/index.ts`. */
export function publicNames(): PublicName[] {
  return sourceTree("index.ts").statements.flatMap((statement) => {
    const file = sourceOf(statement, "index.ts");
    const declared = declarations(file);
    if (statement.type === "ExportAllDeclaration")
      return declared.filter(({ kind }) => statement.exportKind !== "type" || kind === "type");
    return (statement.specifiers as readonly Node[]).map((specifier) => {
      const name = nameOf(specifier.local);
      const found = declared.find((each) => each.name === name);
      if (found === undefined)
        throw new Error(`src/index.ts exports ${name}, which src/${file} does not declare`);
      return found;
    });
  });
}

/** The file that a statement of `file` exports from. */
function sourceOf({ source }: Node, file: string): string {
  return path.posix.join(path.posix.dirname(file), nameOf(source)).replace(/\.js$/, ".ts");
}

function declarations(file: string): PublicName[] {
  const { text, statements } = sourceTree(file);
  return statements.flatMap((statement) => {
    const { declaration } = statement;
    if (statement.type === "ExportAllDeclaration") return declarations(sourceOf(statement, file));
    if (statement.type !== "ExportNamedDeclaration" || !isNode(declaration)) return [];
    const kind = KINDS[declaration.type];
    if (kind === undefined) return [];
    const [first] = (declaration.declarations as readonly Node[] | undefined) ?? [];
    const body = kind === "function" || kind === "class" ? declaration.body : first?.init;
    const end =
      isNode(body) && body.start > declaration.start && kind !== "type" ? body.start : declaration.end;
    return {
      name: nameOf((first ?? declaration).id),
      kind,
      file,
      comment: commentBefore(text, statement.start),
      signature: text.slice(declaration.start, end).replace(/=?\s*$/, ""),
      names: namesIn(declaration),
    };
  });
}

/** Kinds of declarations, by the types of their nodes. */
const KINDS: Readonly<Record<string, PublicName["kind"]>> = {
  FunctionDeclaration: "function",
  ClassDeclaration: "class",
  VariableDeclaration: "value",
  TSInterfaceDeclaration: "type",
  TSTypeAliasDeclaration: "type",
};

/** What every TypeScript has. */
const BUILT_IN =
  /^(?:Promise|Readonly(?:Map|Set)?|Record|Partial|Omit|Pick|Extract|Exclude|Uint8Array|TypeError|Error|Map|Set|const)$/;

function namesIn(declaration: Node): string[] {
  const own = new Set(
    [...nodes(declaration)].filter(({ type }) => type === "TSTypeParameter").map(({ name }) => nameOf(name)),
  );
  const named = [...nodes(declaration)].flatMap((node) => {
    if (node.type === "TSTypeReference")
      return isNode(node.typeName) && node.typeName.type === "Identifier" ? [nameOf(node.typeName)] : [];
    if (node.type === "TSInterfaceHeritage") return [nameOf(node.expression)];
    return [];
  });
  return [...new Set(named)].filter((name) => !own.has(name) && !BUILT_IN.test(name)).sort();
}
