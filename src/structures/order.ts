/** Compares by code units, which gives the same order on every machine. Locale order does not. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
