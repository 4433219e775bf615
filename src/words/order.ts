/** Code-unit order, the same on every machine: sorting by locale is not. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
