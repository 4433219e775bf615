/** The list of a cache's entries as bytes. A list of another newsfold version, or a damaged one, is rejected. */
import { hash } from "node:crypto";
import { KEY_LENGTH } from "./content-key.js";

/** The place of an entry. */
export interface CacheEntry {
  /** Number of the pack file. */
  pack: number;
  /** Offset and length in bytes. */
  start: number;
  length: number;
  /** CRC-32 of the bytes. */
  check: number;
  /** Number of finished builds since its last use; 0: used by the last build. */
  age: number;
}

const NAME = "newsfold cache 1";
/** Bytes of one entry: key, pack, start, length, check, age. */
const SIZE = KEY_LENGTH + 4 + 8 + 4 + 4 + 1;
const DIGEST = 32;

/**
 * The bytes of a cache's list of entries.
 *
 * @param owner hash of the code that made the entries
 */
export function formatCacheIndex(owner: string, entries: ReadonlyMap<string, CacheEntry>): Buffer {
  const head = indexHeader(owner);
  const bytes = Buffer.alloc(head.length + entries.size * SIZE + DIGEST);
  let at = head.copy(bytes);
  for (const [key, { pack, start, length, check, age }] of entries) {
    at += bytes.write(key, at, "latin1");
    at = bytes.writeUInt32LE(pack, at);
    at = bytes.writeDoubleLE(start, at);
    at = bytes.writeUInt32LE(length, at);
    at = bytes.writeUInt32LE(check, at);
    at = bytes.writeUInt8(age, at);
  }
  hash("sha256", bytes.subarray(0, at), "buffer").copy(bytes, at);
  return bytes;
}

/** Null where the bytes are no complete list of this owner. */
export function parseCacheIndex(owner: string, bytes: Buffer): Map<string, CacheEntry> | null {
  const head = indexHeader(owner);
  const end = bytes.length - DIGEST;
  const count = (end - head.length) / SIZE;
  if (!(Number.isInteger(count) && count >= 0)) return null;
  if (!bytes.subarray(0, head.length).equals(head)) return null;
  if (!hash("sha256", bytes.subarray(0, end), "buffer").equals(bytes.subarray(end))) return null;
  const entries = new Map<string, CacheEntry>();
  for (let at = head.length; at < end; at += SIZE) {
    const rest = at + KEY_LENGTH;
    entries.set(bytes.toString("latin1", at, rest), {
      pack: bytes.readUInt32LE(rest),
      start: bytes.readDoubleLE(rest + 4),
      length: bytes.readUInt32LE(rest + 12),
      check: bytes.readUInt32LE(rest + 16),
      age: bytes.readUInt8(rest + 20),
    });
  }
  return entries;
}

const indexHeader = (owner: string): Buffer => Buffer.from(`${NAME}\n${owner}\n`);
