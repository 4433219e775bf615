/** Traits of each kind of quantity that reports give of an event: whose it is, how it changes with time, what it counts. */
import type { EventKind } from "./event-kinds.js";

/**
 * Whose the quantity is. `event`: of the event itself, which has one value of it at a time. `bearer`: of somebody or something, so
 * that two values are compared only where both sentences name the same one. `neither`: the rules for events do not compare it.
 */
type Whose = "event" | "bearer" | "neither";
/**
 * How reports treat it with time. `grows`: a later, lower value is taken for a correction or a contradiction, as of a toll. `fixed`: it has one value for good, as a magnitude. `changes`: it goes
 * up and down, as the number of the missing.
 */
type Course = "grows" | "fixed" | "changes";
/**
 * What it counts. `people`: people, or homes, and the sentence need not name them beside the number: "40 were hurt", "900 are without power". `share`:
 * a share of a whole by its nature, so that "of the vote" in "52 percent of the vote" limits nothing. `other`: anything else; also
 * people whose noun always stands beside the number, as in "two attackers" and "three children".
 */
type CountedThing = "people" | "share" | "other";

/** In the order in which a story lists them, which the sets keep. `from` and `until` are the ends of a period: "closed until May 3". */
const TABLE: readonly (readonly [kind: EventKind, whose: Whose, course: Course, counts: CountedThing])[] = [
  ["dead", "event", "grows", "people"],
  ["hurt", "event", "grows", "people"],
  ["missing", "event", "changes", "people"],
  ["arrested", "event", "grows", "people"],
  ["evacuated", "event", "grows", "people"],
  ["homeless", "event", "grows", "people"],
  ["without power", "event", "changes", "people"],
  ["burned", "event", "grows", "other"],
  ["magnitude", "event", "fixed", "other"],
  ["turnout", "event", "changes", "other"],
  ["score", "event", "fixed", "other"],
  ["aboard", "event", "fixed", "people"],
  ["cases", "event", "grows", "other"],
  ["crowd", "event", "fixed", "people"],
  ["attackers", "event", "fixed", "other"],
  ["votes", "bearer", "fixed", "other"],
  ["vote share", "bearer", "fixed", "share"],
  ["sentence", "bearer", "fixed", "other"],
  ["fine", "bearer", "fixed", "other"],
  ["cost", "bearer", "fixed", "other"],
  ["loss", "bearer", "fixed", "other"],
  ["profit", "bearer", "fixed", "other"],
  ["delay", "bearer", "fixed", "other"],
  ["duration", "bearer", "fixed", "other"],
  ["distance", "bearer", "fixed", "other"],
  ["depth", "bearer", "fixed", "other"],
  ["height", "bearer", "changes", "other"],
  ["pay rise", "bearer", "fixed", "other"],
  ["stolen", "bearer", "fixed", "share"],
  ["rate", "bearer", "fixed", "other"],
  ["recalled", "bearer", "fixed", "share"],
  ["hostages", "bearer", "changes", "other"],
  ["from", "bearer", "fixed", "other"],
  ["until", "bearer", "fixed", "other"],
  ["jobs", "bearer", "changes", "other"],
  ["rescued", "bearer", "changes", "people"],
  ["contract", "bearer", "fixed", "other"],
  ["capacity", "bearer", "fixed", "other"],
  ["children", "bearer", "fixed", "other"],
  ["compensation", "bearer", "fixed", "other"],
  ["age", "neither", "fixed", "other"],
];

/** The kinds whose row of the table meets a condition. */
const kindsWith = (meets: (row: (typeof TABLE)[number]) => boolean): ReadonlySet<EventKind> =>
  new Set(TABLE.filter(meets).map(([kind]) => kind));

/** Quantities of the event itself, which has one value of each at a time. */
export const OF_EVENT = kindsWith(([, whose]) => whose === "event");
/** Quantities of a bearer, which both sentences have to name. */
export const OF_BEARER = kindsWith(([, whose]) => whose === "bearer");
/** Counts that only grow: where a later report has fewer dead, it corrects or contradicts. */
export const GROWING = kindsWith(([, , course]) => course === "grows");
/** Quantities that do not change with time: a later source with another value contradicts or corrects. */
export const FIXED = kindsWith(([, , course]) => course === "fixed");
/** Quantities that are shares by their nature: "of the vote" behind one does not make it less than the whole value. */
export const IS_SHARE = kindsWith(([, , , counts]) => counts === "share");
/** Counts of people, or homes, whose word need not stand beside the number. */
export const COUNTS_PEOPLE = kindsWith(([, , , counts]) => counts === "people");
