/** The list of a cache's entries as bytes. A list of another newsfold, or a damaged one, is no list. */
import { hash } from "node:crypto";
import { KEY_LENGTH } from "./content-key.js";

/** Where an entry stands. */
export interface CacheEntry {
  /** Number of the pack file. */
  pack: number;
  /** Offset and length in bytes. */
  start: number;
  length: number;
  /** CRC-32 of the bytes. */
  check: number;
  /** Builds that have ended since one used it; 0: the last one did. */
  age: number;
}

const NAME = "newsfold cache 1";
/** Of one entry: key, pack, start, length, check, age. */
const SIZE = KEY_LENGTH + 4 + 8 + 4 + 4 + 1;
const DIGEST = 32;

/** @param owner whose entries they are: all code that made them */
export function formatCacheIndex(owner: string, entries: ReadonlyMap<string, CacheEntry>): Buffer {
  const head = headOf(owner);
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

/** Null where the bytes are no whole list of this owner. */
export function parseCacheIndex(owner: string, bytes: Buffer): Map<string, CacheEntry> | null {
  const head = headOf(owner);
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

const headOf = (owner: string): Buffer => Buffer.from(`${NAME}\n${owner}\n`);
