/**
 * Compares two strings by UTF-16 code units, as `Array.sort` asks for: negative, 0 or positive. The order is the same on
 * every machine; that of locales is not.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
