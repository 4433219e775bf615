/**
 * Values of which a build mostly needs a few members: the others are kept as bytes, and read when somebody first asks.
 * Of ten thousand stored articles a build that changes one looks into a dozen; reading them all, and the garbage
 * collector's work on what nobody needs, cost more than anything else in it.
 */
import { deserialize, serialize } from "node:v8";

/** How a value is stored, and made again. */
export interface StoredForm<T> {
  pack(value: T): object;
  unpack(stored: object): T;
}

/** Bytes of the members, until they are read. */
interface Closed {
  bytes: Uint8Array;
  members: readonly unknown[] | null;
}

/** Not enumerable, so that copies and messages to threads carry the members themselves. */
const CLOSED = Symbol("closed members");

interface WithClosed {
  readonly [CLOSED]?: Closed;
}

interface Packed {
  /** Names of all members, in their order. */
  readonly names: readonly string[];
  /** Of those that are read at once. */
  readonly values: readonly unknown[];
  readonly bytes: Uint8Array;
}

/** The accessor of the member at a place: one for all values, so that they have one shape. */
const accessors: PropertyDescriptor[] = [];

function accessorAt(place: number): PropertyDescriptor {
  let accessor = accessors[place];
  if (accessor === undefined) {
    accessor = {
      enumerable: true,
      configurable: true,
      get(this: WithClosed) {
        const closed = this[CLOSED] as Closed;
        closed.members ??= deserialize(closed.bytes) as unknown[];
        return closed.members[place];
      },
    };
    accessors[place] = accessor;
  }
  return accessor;
}

/** The form of objects whose members of these names are read when they are asked for. Members are plain data. */
export function lazyMembers<T extends object>(...lazy: readonly (keyof T & string)[]): StoredForm<T> {
  const placeOf = new Map<string, number>(lazy.map((name, place) => [name, place]));
  return {
    pack(value): Packed {
      const names = Object.keys(value);
      const member = (name: string) => (value as Record<string, unknown>)[name];
      return {
        names,
        values: names.filter((name) => !placeOf.has(name)).map(member),
        bytes: serialize(lazy.map(member)),
      };
    },
    unpack(stored) {
      const { names, values, bytes } = stored as Packed;
      const closed: Closed = { bytes, members: null };
      const made: Record<string, unknown> = Object.defineProperty({}, CLOSED, { value: closed });
      let next = 0;
      for (const name of names) {
        const place = placeOf.get(name);
        if (place === undefined) made[name] = values[next++];
        else Object.defineProperty(made, name, accessorAt(place));
      }
      return made as T;
    },
  };
}

/** A copy with some members changed, which leaves unread what is unread. */
export function copyWith<T extends object, Changes extends object>(value: T, changes: Changes): T & Changes {
  const closed = (value as WithClosed)[CLOSED];
  if (closed === undefined) return { ...value, ...changes };
  const made: object = Object.defineProperty({}, CLOSED, { value: closed });
  for (const name of Object.keys(value))
    if (!(name in changes)) {
      const own = Object.getOwnPropertyDescriptor(value, name) as PropertyDescriptor;
      if (own.get === undefined) (made as Record<string, unknown>)[name] = own.value;
      else Object.defineProperty(made, name, own);
    } else (made as Record<string, unknown>)[name] = (changes as Record<string, unknown>)[name];
  return Object.assign(made, changes) as T & Changes;
}
