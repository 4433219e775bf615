/** A memo of what is computed from an object. The garbage collector frees an entry together with its object. */

/**
 * Memoises a function of objects.
 *
 * @param make always gives the same for the same object, which nobody changes
 * @returns the same function; it calls `make` once for each object
 */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined && !known.has(key)) {
      made = make(key);
      known.set(key, made);
    }
    return made as Value;
  };
}

/**
 * Memoises a function of an object and of a place in it.
 *
 * @param make always gives the same for the same object, which nobody changes, and the same number
 * @returns the same function; it calls `make` once for each object and number
 */
export function rememberAt<Key extends object, Value>(
  make: (key: Key, at: number) => Value,
): (key: Key, at: number) => Value {
  const rowOf = remember((_: Key) => new Map<number, Value>());
  return (key, at) => {
    const row = rowOf(key);
    let made = row.get(at);
    if (made === undefined && !row.has(at)) {
      made = make(key, at);
      row.set(at, made);
    }
    return made as Value;
  };
}

/**
 * Memoises a function of two objects in this order.
 *
 * @param make always gives the same for the same two objects, whatever the rest of its arguments: they follow from the two
 * @returns the same function; it calls `make` once for each two objects
 */
export function rememberPair<
  One extends object,
  Other extends object,
  Rest extends readonly unknown[],
  Value,
>(make: (one: One, other: Other, ...rest: Rest) => Value): (one: One, other: Other, ...rest: Rest) => Value {
  const rowOf = remember((_: One) => new WeakMap<Other, { readonly made: Value }>());
  return (one, other, ...rest) => {
    const row = rowOf(one);
    let known = row.get(other);
    if (known === undefined) {
      known = { made: make(one, other, ...rest) };
      row.set(other, known);
    }
    return known.made;
  };
}
