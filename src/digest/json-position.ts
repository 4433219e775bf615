/** Line and column of a value in a JSON text, for problems: `JSON.parse` keeps no places. */

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/gy;
const SPACE = /\s*/y;

/**
 * @param text valid JSON; of anything else the position is that of the last key that could be followed
 * @param keys the way to the value, as in `["stories", 3, "slug"]`
 * @returns from 1; of the deepest value on the way that exists
 */
export function positionOf(
  text: string,
  keys: readonly (string | number)[],
): { line: number; column: number } {
  let offset = 0;
  const skipSpace = () => {
    SPACE.lastIndex = offset;
    SPACE.exec(text);
    offset = SPACE.lastIndex;
  };
  const next = (): string => {
    skipSpace();
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0] ?? "";
    offset += token.length;
    return token;
  };
  const peek = (): string => {
    const before = offset;
    const token = next();
    offset = before;
    return token;
  };
  /** Without recursion, as depth is the writer's choice. */
  const skipValue = () => {
    let depth = 0;
    do {
      const token = next();
      if (token === "") return;
      if (token === "[" || token === "{") depth++;
      if (token === "]" || token === "}") depth--;
    } while (depth > 0);
  };

  skipSpace();
  let found = offset;
  follow: for (const key of keys) {
    const open = next();
    if (open !== "{" && open !== "[") break;
    for (let index = 0; ; index++) {
      const token = peek();
      if (token === "" || token === "}" || token === "]") break follow;
      if (token === ",") {
        next();
        index--;
        continue;
      }
      let name: unknown = index;
      if (open === "{") {
        name = unquoted(next());
        next();
      }
      skipSpace();
      if (name === key) {
        found = offset;
        continue follow;
      }
      skipValue();
    }
  }
  const before = text.slice(0, found);
  return { line: before.split("\n").length, column: found - before.lastIndexOf("\n") };
}

function unquoted(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
