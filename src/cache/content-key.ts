/**
 * What stands for a value in the keys of a cache. What a stage made is known by what it was made of: the stage, the
 * settings that matter and the keys of its inputs, down to the bytes of a file. So a long value is never hashed where its
 * origin is known; one of unknown origin is hashed as a whole, which costs time and is as sure.
 */
import { hash } from "node:crypto";
import { serialize } from "node:v8";

const origins = new WeakMap<object, string>();

/** The key of what has these parts, in this order. Parts are plain data. */
export function keyOfParts(...parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "base64").slice(0, KEY_LENGTH);
}

/** Characters of a key: 192 bits, so that two values never share one by chance. */
export const KEY_LENGTH = 32;

/** The key of a value: of its origin where that is known, else of its content. */
export function keyOf(value: object): string {
  let key = origins.get(value);
  if (key === undefined) {
    key = hash("sha256", bytesOf(value), "base64").slice(0, KEY_LENGTH);
    origins.set(value, key);
  }
  return key;
}

/** A project's own plug-in may leave a function in what it gives. */
function bytesOf(value: object): Uint8Array | string {
  try {
    return serialize(value);
  } catch {
    return JSON.stringify(value);
  }
}

/** Notes where a value comes from. The value must follow from the parts, and must not be changed after. */
export function madeOf<T extends object>(value: T, ...parts: readonly unknown[]): T {
  origins.set(value, keyOfParts(...parts));
  return value;
}

/** The value with some properties changed. Its key follows from that of the value, and from the changes, which are short. */
export function changed<T extends object, Changes extends object>(value: T, changes: Changes): T & Changes {
  const made = { ...value, ...changes };
  return origins.has(value) ? madeOf(made, "changed", keyOf(value), changes) : made;
}
