/** Maps from a key to a list. */

/** Appends a value to the list of a key. The list is changed, so that thousands of values under one key cost no copies. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
