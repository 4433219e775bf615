/**
 * A cache in a folder: pack files, to which entries are only ever appended, and one index, which is replaced as a whole
 * once a build has ended. EDGE.
 *
 * Packs were measured against LMDB and SQLite (better-sqlite3) with 30,000 entries of 4 kB: see docs/speed.md. They need no
 * native code, which is what stops an `npm install` on somebody's machine, and a build reads entries by key and never
 * searches them. Whatever is wrong with the folder costs time alone: an entry that is damaged is not there, and a folder
 * that cannot be written is not written.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import { type CacheEntry, formatCacheIndex, parseCacheIndex } from "./cache-index.js";
import type { Memo } from "./memo.js";

export interface CacheUse {
  /** Whether to leave the folder unchanged. */
  readonly readOnly?: boolean;
  /** Whether unused entries age by this build. A preview does not use all entries, so it does not age them. */
  readonly sweep?: boolean;
}

export interface PackedCache extends Memo {
  /** Ends a build: entries that neither this build nor the previous one used are dropped. */
  close(): void;
}

/** Builds that an unused entry survives. */
const OLDEST = 1;
/** Most packs before they are merged: each build with new results adds one. */
const MOST_PACKS = 12;
/** Least share of a pack that is in use, below which it is rewritten. */
const LEAST_USED = 0.5;
/** Bytes that are buffered before they are written. */
const ROOM = 1 << 22;

/** Bytes that are read at once where entries are asked for in the order in which they lie. */
const AHEAD = 1 << 17;

const INDEX = "index";
const packName = (number: number): string => `pack-${number}`;

/**
 * Opens the cache of a folder.
 *
 * @param folder created when there is something to store
 * @param owner of the entries: a hash of all code that makes them, so that entries of other versions are not read
 */
export function openCache(
  folder: string,
  owner: string,
  { readOnly = false, sweep = true }: CacheUse = {},
): PackedCache {
  const entries = readIndex(folder, owner);
  const used = new Set<string>();
  const packs = new Map<number, PackReader | null>();
  const fresh = readOnly ? null : new PackWriter(folder, nextPack(entries));
  const bytesOf = ({ pack, start, length }: CacheEntry): Buffer | null => {
    let reader = packs.get(pack);
    if (reader === undefined) {
      reader = quietly(() => new PackReader(path.join(folder, packName(pack))));
      packs.set(pack, reader);
    }
    const from = reader;
    // The checksum also detects a truncated entry.
    return from === null ? null : quietly(() => from.read(start, length));
  };
  const sound = (entry: CacheEntry): Buffer | null => {
    const bytes = bytesOf(entry);
    return bytes !== null && crc32(bytes) === entry.check ? bytes : null;
  };
  return {
    recall(key) {
      const entry = entries.get(key);
      if (entry === undefined || fresh?.number === entry.pack) return undefined;
      const bytes = sound(entry);
      const value = bytes === null ? null : quietly(() => ({ value: deserialize(bytes) as unknown }));
      if (value === null) {
        entries.delete(key);
        return undefined;
      }
      used.add(key);
      return value.value;
    },
    has(key) {
      const entry = entries.get(key);
      if (entry === undefined || fresh?.number === entry.pack) return false;
      used.add(key);
      return true;
    },
    keep(key, value) {
      if (fresh === null) return;
      entries.set(key, fresh.append(serialize(value)));
      used.add(key);
    },
    close() {
      if (fresh !== null) {
        const before = entries.size;
        for (const [key, entry] of entries) {
          entry.age = used.has(key) ? 0 : entry.age + Number(sweep);
          if (entry.age > OLDEST) entries.delete(key);
        }
        if (before > 0) {
          for (const [, entry] of scattered(entries)) {
            const bytes = entry.pack === fresh.number ? null : sound(entry);
            if (bytes !== null) Object.assign(entry, fresh.append(bytes), { age: entry.age });
          }
          if (fresh.finish()) quietly(() => writeCacheIndex(folder, owner, entries));
        }
      }
      for (const reader of packs.values()) reader?.close();
    },
  };
}

function readIndex(folder: string, owner: string): Map<string, CacheEntry> {
  const bytes = quietly(() => readFileSync(path.join(folder, INDEX)));
  return (bytes === null ? null : parseCacheIndex(owner, bytes)) ?? new Map();
}

/** Replaces the index atomically, then deletes packs without entries. */
function writeCacheIndex(folder: string, owner: string, entries: ReadonlyMap<string, CacheEntry>): void {
  const draft = path.join(folder, `${INDEX}.new`);
  writeFileSync(draft, formatCacheIndex(owner, entries));
  renameSync(draft, path.join(folder, INDEX));
  const held = new Set([INDEX, ...[...entries.values()].map(({ pack }) => packName(pack))]);
  for (const name of readdirSync(folder))
    if (!held.has(name) && /^pack-\d+$/.test(name)) rmSync(path.join(folder, name), { force: true });
}

const nextPack = (entries: ReadonlyMap<string, CacheEntry>): number =>
  1 + [...entries.values()].reduce((most, { pack }) => Math.max(most, pack), 0);

/** Entries to rewrite: those of packs that are mostly unused, or, of too many packs, all but the largest's. */
function scattered(entries: ReadonlyMap<string, CacheEntry>): [string, CacheEntry][] {
  const sizes = new Map<number, { used: number; end: number }>();
  for (const { pack, start, length } of entries.values()) {
    const size = sizes.get(pack) ?? { used: 0, end: 0 };
    sizes.set(pack, { used: size.used + length, end: Math.max(size.end, start + length) });
  }
  const largest = [...sizes].sort((a, b) => b[1].used - a[1].used || a[0] - b[0])[0]?.[0];
  const many = sizes.size > MOST_PACKS;
  const moved = new Set(
    [...sizes].flatMap(([pack, { used, end }]) =>
      used < LEAST_USED * end || (many && pack !== largest) ? pack : [],
    ),
  );
  return [...entries].filter(([, { pack }]) => moved.has(pack));
}

/**
 * Reads entries of one pack. A build asks for most of them in the order in which the first build kept them, and one call of
 * the system for each would cost more than the bytes.
 */
class PackReader {
  readonly #file: number;
  /** What was read last, and where in the pack it begins. */
  #bytes = Buffer.alloc(0);
  #start = 0;
  /** Where the last entry ended. */
  #next = 0;

  constructor(file: string) {
    this.#file = openSync(file, "r");
  }

  /** @returns the bytes, which nobody may change; null where the pack has fewer */
  read(start: number, length: number): Buffer | null {
    const end = start + length;
    if (start < this.#start || end > this.#start + this.#bytes.length) {
      const bytes = Buffer.allocUnsafe(start === this.#next ? Math.max(length, AHEAD) : length);
      this.#bytes = bytes.subarray(0, readSync(this.#file, bytes, 0, bytes.length, start));
      this.#start = start;
    }
    this.#next = end;
    const at = start - this.#start;
    return at + length > this.#bytes.length ? null : this.#bytes.subarray(at, at + length);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Appends to one new pack. Where the file system refuses, nothing is thrown and the data is lost. */
class PackWriter {
  #file: number | null = null;
  #failed = false;
  #gathered: Buffer[] = [];
  #waiting = 0;
  #end = 0;

  constructor(
    readonly folder: string,
    readonly number: number,
  ) {}

  append(bytes: Buffer): CacheEntry {
    const entry = { pack: this.number, start: this.#end, length: bytes.length, check: crc32(bytes), age: 0 };
    this.#gathered.push(bytes);
    this.#waiting += bytes.length;
    this.#end += bytes.length;
    if (this.#waiting >= ROOM) this.#write();
    return entry;
  }

  /** Whether everything that was appended is in the file. */
  finish(): boolean {
    this.#write();
    if (this.#file !== null) closeSync(this.#file);
    return !this.#failed;
  }

  #write(): void {
    const bytes = Buffer.concat(this.#gathered);
    this.#gathered = [];
    this.#waiting = 0;
    if (this.#failed || bytes.length === 0) return;
    try {
      if (!existsSync(this.folder)) mkdirSync(this.folder, { recursive: true });
      this.#file ??= openSync(path.join(this.folder, packName(this.number)), "w");
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch {
      this.#failed = true;
    }
  }
}

/** The result of a step, or null where it throws: a failing cache must not fail the build. */
function quietly<T>(step: () => T): T | null {
  try {
    return step();
  } catch {
    return null;
  }
}
