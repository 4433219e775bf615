/** What two texts of one pattern differ in, and the remark by which `explain` displays it. */
import type { ApartCode, Remark } from "../../model.js";

/** The value of each text as it is spelt there, and a function that makes the remark of both. */
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
