/** Objects with named members, as JSON and YAML parsers make them. */

/** Member names with values that nobody has checked. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object, and neither null nor a list. */
export const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
