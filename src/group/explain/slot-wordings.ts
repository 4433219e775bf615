/** The identifying slots of two reports, as remarks. See `slot-features`. */

import { minutesApart } from "../../dates/minutes-of-day.js";
import { isoDay } from "../../structures/day-numbers.js";
import type { EvidenceWording } from "./wordings.js";

const MINUTES = 60;
const CLOSE = 30;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / MINUTES)).padStart(2, "0")}:${String(minutes % MINUTES).padStart(2, "0")}`;

/** The time of day in both, or the first of each. */
export const wordTimes: EvidenceWording = ({ profile: a }, { profile: b }, speaksFor) => {
  const [[one], [other]] = [a.terms.times, b.terms.times];
  if (one === undefined || other === undefined) return null;
  const both = a.terms.times.find((time) => b.terms.times.some((each) => minutesApart(time, each) <= CLOSE));
  if (both !== undefined)
    return speaksFor ? { code: "times.shared", values: { shared: [clock(both)] } } : null;
  return speaksFor ? null : { code: "times.apart", values: { one: clock(one), other: clock(other) } };
};

/** The street in both, or the first of each. */
export const wordStreets: EvidenceWording = ({ profile: a }, { profile: b }, speaksFor) => {
  const at = a.terms.streets.findIndex((street) => b.terms.streets.includes(street));
  if (at >= 0) {
    const shared = a.terms.spelt.streets[at];
    return speaksFor && shared ? { code: "streets.shared", values: { shared: [shared] } } : null;
  }
  const [[one], [other]] = [a.terms.spelt.streets, b.terms.spelt.streets];
  return speaksFor || !one || !other ? null : { code: "streets.apart", values: { one, other } };
};

/** The dates in the texts, where they differ. */
export const wordWrittenDates: EvidenceWording = ({ profile: a }, { profile: b }, speaksFor) => {
  const [[one], [other]] = [a.terms.explicitDates, b.terms.explicitDates];
  if (speaksFor || one === undefined || other === undefined || one === other) return null;
  return { code: "days.apart", values: { oneDay: isoDay(one), otherDay: isoDay(other) } };
};

/** How many died, or were hurt, where each counts something else. */
export const wordTolls: EvidenceWording = ({ profile: a }, { profile: b }, speaksFor) => {
  for (const kind of speaksFor ? [] : (["dead", "hurt"] as const)) {
    const [[one], [other]] = [a.terms.tolls[kind], b.terms.tolls[kind]];
    if (
      one === undefined ||
      other === undefined ||
      a.terms.tolls[kind].some((each) => b.terms.tolls[kind].includes(each))
    )
      continue;
    return { code: `${kind}.apart`, values: { one: String(one), other: String(other) } };
  }
  return null;
};
