/** Memoises a function of objects: a story is displayed on many pages. */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined) {
      made = { value: make(key) };
      known.set(key, made);
    }
    return made.value;
  };
}
