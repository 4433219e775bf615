/** A memory of earlier builds without a file: what is kept goes through the same bytes. */
import { deserialize, serialize } from "node:v8";
import type { Memo } from "../../src/cache/memo.js";

export function mapMemo(): Memo {
  const kept = new Map<string, Buffer>();
  return {
    recall: (key) => {
      const bytes = kept.get(key);
      return bytes === undefined ? undefined : deserialize(bytes);
    },
    has: (key) => kept.has(key),
    keep: (key, value) => {
      kept.set(key, serialize(value));
    },
  };
}
