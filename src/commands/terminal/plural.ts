/** Counts in messages. */

/** A count with its noun: "1 story", "2,000 stories". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
