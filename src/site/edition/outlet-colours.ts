/** The colours of outlets: one is an outlet's own on every page, and no two outlets of a story share one while there are others. */
import { byCodeUnit } from "../../structures/order.js";

/** Colours in the style sheet: `.hue-0` to `.hue-11`; `.hue-12` is no colour, for what nobody is named for on a page of many stories. */
export const HUES = 12;

/** The key by which names of outlets are compared: "The Guardian" and "Guardian" are one outlet. */
export const outletKey = (name: string): string => name.toLowerCase().replace(/^the /, "");

/** Number of the hue that an outlet has by its name alone, from 0: a hash of the name, which is the same on every machine. */
export function hueOf(name: string): number {
  let hash = 0;
  for (const character of outletKey(name)) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % HUES;
}

/**
 * The colour of each outlet, by its key. Whoever is in more stories keeps the one of its name, so that readers relearn
 * nothing when somebody smaller comes; the other takes the next that nobody beside it has.
 *
 * @param stories names of the outlets of each
 */
export function colourOutlets(stories: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const beside = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const names of stories) {
    const keys = new Set(names.map(outletKey));
    for (const key of keys) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const others = beside.get(key) ?? new Set();
      beside.set(key, others);
      for (const other of keys) if (other !== key) others.add(other);
    }
  }
  const countOf = (key: string) => counts.get(key) ?? 0;
  const hues = new Map<string, number>();
  for (const key of [...beside.keys()].sort((a, b) => countOf(b) - countOf(a) || byCodeUnit(a, b))) {
    const own = hueOf(key);
    const taken = new Array<number>(HUES).fill(0);
    for (const other of beside.get(key) ?? []) {
      const hue = hues.get(other);
      if (hue !== undefined) taken[hue] = (taken[hue] ?? 0) + 1;
    }
    const order = Array.from({ length: HUES }, (_, step) => (own + step) % HUES);
    const fewest = Math.min(...taken);
    hues.set(key, order.find((hue) => taken[hue] === fewest) ?? own);
  }
  return hues;
}
