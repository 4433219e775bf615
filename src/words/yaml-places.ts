/** Finds the place of a value in a YAML text by its keys. */
import { isMap, isScalar, isSeq, type Node } from "yaml";

/** Offset of the deepest node on the path `keys`: the key itself where it exists, else its nearest parent. */
export function offsetOf(root: Node | null, keys: readonly (string | number)[]): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const key of keys) {
    const [found, next] = step(node, key);
    if (!found?.range) break;
    offset = found.range[0];
    node = next;
  }
  return offset;
}

/** The node that names `key` in `node`, and the value node. */
function step(node: unknown, key: string | number): [Node | undefined, unknown] {
  if (isSeq(node)) return [node.items[Number(key)] as Node | undefined, node.items[Number(key)]];
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return [pair?.key as Node | undefined, pair?.value];
}
