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
