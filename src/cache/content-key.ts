/**
 * Keys of values for a cache. The result of a stage is identified by what it depends on: the stage, the relevant
 * settings and the keys of its inputs, down to the bytes of a file. So a long value of known origin is never hashed. A
 * value of unknown origin is hashed whole, which is slower and equally safe.
 */
import { hash } from "node:crypto";
import { serialize } from "node:v8";
import { copyWith } from "./lazy-members.js";

const origins = new WeakMap<object, string>();

/** The key of a value that depends on these parts, in this order. Parts are plain data. */
export function keyOfParts(...parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "base64").slice(0, KEY_LENGTH);
}

/** Characters of a key: 192 bits, so that two values never share one by chance. */
export const KEY_LENGTH = 32;

/** The key of a value: by its origin where that is known, else by its content. */
export function keyOf(value: object): string {
  let key = origins.get(value);
  if (key === undefined) {
    key = hash("sha256", serialized(value), "base64").slice(0, KEY_LENGTH);
    origins.set(value, key);
  }
  return key;
}

/** The result of a project's own plug-in may contain a function. */
function serialized(value: object): Uint8Array | string {
  try {
    return serialize(value);
  } catch {
    return JSON.stringify(value);
  }
}

/** Records the origin of a value. The value must follow from the parts, and must not be changed afterwards. */
export function madeOf<T extends object>(value: T, ...parts: readonly unknown[]): T {
  origins.set(value, keyOfParts(...parts));
  return value;
}

/** A copy with some properties changed. Its key follows from that of the value and from the changes, which are short. */
export function changed<T extends object, Changes extends object>(value: T, changes: Changes): T & Changes {
  const made = copyWith(value, changes);
  return origins.has(value) ? madeOf(made, "changed", keyOf(value), changes) : made;
}
