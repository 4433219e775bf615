/** Apple's binary property list -> plain values. https://medium.com/@karaiskc/understanding-apples-binary-property-list-format-281e6da00dbd */

export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly PropertyValue[]
  | { readonly [key: string]: PropertyValue };

const MAGIC = "bplist00";
const TRAILER = 32;
const DEEPEST = 16;
const MOST_OBJECTS = 200_000;

/** Whether bytes begin like Apple's binary property list, in which Safari saves pages. */
export function isPropertyList(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MAGIC.length)).toString("latin1") === MAGIC;
}

/** Null where the bytes are no complete property list. */
export function readPropertyList(bytes: Uint8Array): PropertyValue {
  if (!isPropertyList(bytes) || bytes.length < MAGIC.length + TRAILER) return null;
  try {
    return new PropertyListReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).read();
  } catch {
    // An offset or a length outside the file.
    return null;
  }
}

class PropertyListReader {
  readonly #bytes: Buffer;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #count: number;
  readonly #top: number;
  readonly #table: number;
  #visited = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const trailer = bytes.length - TRAILER;
    this.#offsetSize = bytes.readUInt8(trailer + 6);
    this.#referenceSize = bytes.readUInt8(trailer + 7);
    this.#count = Number(bytes.readBigUInt64BE(trailer + 8));
    this.#top = Number(bytes.readBigUInt64BE(trailer + 16));
    this.#table = Number(bytes.readBigUInt64BE(trailer + 24));
  }

  read(): PropertyValue {
    return this.#object(this.#top, 0);
  }

  #object(index: number, depth: number): PropertyValue {
    if (index >= this.#count || depth > DEEPEST || this.#visited++ > MOST_OBJECTS)
      throw new RangeError("no object");
    const at = this.#integer(this.#table + index * this.#offsetSize, this.#offsetSize);
    const marker = this.#bytes.readUInt8(at);
    const low = marker & 15;
    switch (marker >> 4) {
      case 0:
        return low === 9 ? true : low === 8 ? false : null;
      case 1:
        return this.#integer(at + 1, 2 ** low);
      case 2:
        return low === 2 ? this.#bytes.readFloatBE(at + 1) : this.#bytes.readDoubleBE(at + 1);
      case 3:
        return this.#bytes.readDoubleBE(at + 1);
      case 4: {
        const { length, start } = this.#length(at, low);
        return this.#slice(start, length);
      }
      case 5: {
        const { length, start } = this.#length(at, low);
        return this.#slice(start, length).toString("latin1");
      }
      case 6: {
        const { length, start } = this.#length(at, low);
        return Buffer.from(this.#slice(start, length * 2))
          .swap16()
          .toString("utf16le");
      }
      case 10:
      case 12: {
        const { length, start } = this.#length(at, low);
        return Array.from({ length: this.#bounded(length) }, (_, item) =>
          this.#object(this.#reference(start, item), depth + 1),
        );
      }
      case 13: {
        const { length, start } = this.#length(at, low);
        const entries = Array.from({ length: this.#bounded(length) }, (_, item) => {
          const key = this.#object(this.#reference(start, item), depth + 1);
          return [String(key), this.#object(this.#reference(start, length + item), depth + 1)] as const;
        });
        return Object.fromEntries(entries.filter(([key]) => key !== "__proto__"));
      }
      default:
        return null;
    }
  }

  /** A length in the marker, or in the integer that follows it. */
  #length(at: number, low: number): { length: number; start: number } {
    if (low < 15) return { length: low, start: at + 1 };
    const size = 2 ** (this.#bytes.readUInt8(at + 1) & 15);
    return { length: this.#integer(at + 2, size), start: at + 2 + size };
  }

  #bounded(length: number): number {
    if (length > this.#count) throw new RangeError("more items than objects");
    return length;
  }

  #reference(start: number, item: number): number {
    return this.#integer(start + item * this.#referenceSize, this.#referenceSize);
  }

  #slice(start: number, length: number): Buffer {
    if (start + length > this.#bytes.length) throw new RangeError("cut off");
    return this.#bytes.subarray(start, start + length);
  }

  #integer(at: number, size: number): number {
    if (size === 8) return Number(this.#bytes.readBigUInt64BE(at));
    if (size < 1 || size > 6) throw new RangeError("size of an integer");
    return this.#bytes.readUIntBE(at, size);
  }
}
