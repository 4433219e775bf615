/**
 * Features of identifying slots: time of day, street, explicit date, age. Where both reports fill a slot, equal values
 * are evidence for one event and different ones against it. An empty slot is no evidence.
 */
import { minutesApart } from "../../dates/minutes-of-day.js";
import { holds } from "../document/main-subjects.js";
import type { Terms } from "../document/terms.js";

export const slotNames = [
  "timesAgree",
  "timesDiffer",
  "streetsAgree",
  "streetsDiffer",
  "explicitDatesDiffer",
  "agesMissing",
  "deadDiffer",
  "hurtDiffer",
] as const;

/** Most minutes between two reports' times of one event. */
const NEAR_TIME = 30;
/** Most days between two reports' dates of one event: the same date, and that of another time zone. */
const NEAR_DATE = 1;

/** Writes the features into `out` from `at`, in the order of `slotNames`. Equal tolls are no evidence: "1 dead" is common. */
export function slotFeatures(a: Terms, b: Terms, out: Float32Array, at: number): void {
  const times = agreement(a.times, b.times, (x, y) => minutesApart(x, y) <= NEAR_TIME);
  const streets = agreement(a.streets, b.streets, (x, y) => x === y);
  const oneToll = (x: number, y: number) => x === y || hasRisen(a, b, x, y);
  const dead = agreement(a.tolls.dead, b.tolls.dead, oneToll);
  const hurt = agreement(a.tolls.hurt, b.tolls.hurt, oneToll);
  const dates = agreement(a.explicitDates, b.explicitDates, (x, y) => Math.abs(x - y) <= NEAR_DATE);
  out[at] = Number(times === true);
  out[at + 1] = Number(times === false);
  out[at + 2] = Number(streets === true);
  out[at + 3] = Number(streets === false);
  out[at + 4] = Number(dates === false);
  out[at + 5] = agesMissing(a.ages.terms, b.ages.terms);
  out[at + 6] = Number(dead === false);
  out[at + 7] = Number(hurt === false);
}

/** Days, less than one, in which the toll of one event rises from report to report. */
const COUNTED_ON = 1;

/**
 * Whether the later report has the higher number: two dead in the morning, eight in the evening. Reports whose time of
 * day is unknown show no order within their day, so their numbers differ.
 */
function hasRisen(a: Terms, b: Terms, x: number, y: number): boolean {
  const later = b.day - a.day;
  return Math.abs(later) < COUNTED_ON && (y - x) * later > 0;
}

/** Whether the slots have a common value; null where one is empty. */
function agreement(
  a: readonly number[],
  b: readonly number[],
  same: (x: number, y: number) => boolean,
): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((x) => b.some((y) => same(x, y)));
}

/** Share of the ages of the report with fewer that the other lacks; 0 where one has none. */
function agesMissing(a: Uint32Array, b: Uint32Array): number {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length === 0) return 0;
  let missing = 0;
  for (const age of fewer) if (!holds(more, age)) missing++;
  return missing / fewer.length;
}
