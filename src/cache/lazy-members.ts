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

/** Which members of one value are closed, by name. Its copies may have fewer. */
interface Lock {
  readonly closed: Closed;
  readonly places: ReadonlyMap<string, number>;
}

interface WithClosed {
  readonly [CLOSED]?: Lock;
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
        const { closed } = this[CLOSED] as Lock;
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
  const places = new Map<string, number>(lazy.map((name, place) => [name, place]));
  return {
    pack(value): Packed {
      const names = Object.keys(value);
      const member = (name: string) => (value as Record<string, unknown>)[name];
      return {
        names,
        values: names.filter((name) => !places.has(name)).map(member),
        bytes: serialize(lazy.map(member)),
      };
    },
    unpack(stored) {
      const { names, values, bytes } = stored as Packed;
      const made = lockedBy({ closed: { bytes, members: null }, places });
      let next = 0;
      for (const name of names) {
        const place = places.get(name);
        if (place === undefined) made[name] = values[next++];
        else Object.defineProperty(made, name, accessorAt(place));
      }
      return made as T;
    },
  };
}

const lockedBy = (lock: Lock): Record<string, unknown> => Object.defineProperty({}, CLOSED, { value: lock });

/** A copy with some members changed, which leaves unread what is unread. */
export function copyWith<T extends object, Changes extends object>(value: T, changes: Changes): T & Changes {
  const lock = (value as WithClosed)[CLOSED];
  if (lock === undefined) return { ...value, ...changes };
  const opened = Object.keys(changes).filter((name) => lock.places.has(name));
  const places =
    opened.length === 0 ? lock.places : new Map([...lock.places].filter(([name]) => !opened.includes(name)));
  const made = lockedBy({ closed: lock.closed, places });
  for (const name of Object.keys(value)) {
    const place = places.get(name);
    if (place !== undefined) Object.defineProperty(made, name, accessorAt(place));
    else made[name] = opened.includes(name) ? undefined : (value as Record<string, unknown>)[name];
  }
  return Object.assign(made, changes) as T & Changes;
}
