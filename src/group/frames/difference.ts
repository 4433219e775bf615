/** The value that two texts of one kind differ in, with the remark that names both. */
import type { ApartCode, Remark } from "../../model.js";

/** The different values of the first and the second, and the remark that names them. */
export interface Difference {
  readonly a: string;
  readonly b: string;
  readonly remark: (one: string, other: string) => Remark;
}

/** A remark that names a value of each. */
export function apartRemark(code: ApartCode): Difference["remark"] {
  return (one, other) => ({ code, values: { one, other } });
}

/** A remark that names a day of each. */
export function dayRemark(code: "begin.apart" | "week.apart"): Difference["remark"] {
  return (oneDay, otherDay) => ({ code, values: { oneDay, otherDay } });
}

/**
 * A day as `2024-05-01`.
 *
 * @param day days since 1970
 */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
