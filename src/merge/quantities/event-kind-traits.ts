/** What is true of each of an event's quantities: whose it is, how it changes, what it counts. */
import type { EventKind } from "./event-kinds.js";

/** `event`: the event has one value at a time; `bearer`: both sentences have to name whose it is; `neither`: told elsewhere. */
type Whose = "event" | "bearer" | "neither";
/**
 * `grows`: fewer at the same time is no later state; `fixed`: a later source with another value contradicts or corrects;
 * `changes`: it goes up and down.
 */
type Course = "grows" | "fixed" | "changes";
/** `people`, or homes; `a part`: of something by its nature, so that "52 percent of the vote" is the whole value. */
type CountedThing = "people" | "a part" | "";

/** In the order in which a story lists them. */
const TABLE: readonly (readonly [kind: EventKind, whose: Whose, course: Course, counts: CountedThing])[] = [
  ["dead", "event", "grows", "people"],
  ["hurt", "event", "grows", "people"],
  ["missing", "event", "changes", "people"],
  ["arrested", "event", "grows", "people"],
  ["evacuated", "event", "grows", "people"],
  ["homeless", "event", "grows", "people"],
  ["without power", "event", "changes", "people"],
  ["burned", "event", "grows", ""],
  ["magnitude", "event", "fixed", ""],
  ["turnout", "event", "changes", ""],
  ["score", "event", "fixed", ""],
  ["aboard", "event", "fixed", "people"],
  ["cases", "event", "grows", ""],
  ["crowd", "event", "fixed", "people"],
  ["attackers", "event", "fixed", ""],
  ["votes", "bearer", "fixed", ""],
  ["vote share", "bearer", "fixed", "a part"],
  ["sentence", "bearer", "fixed", ""],
  ["fine", "bearer", "fixed", ""],
  ["cost", "bearer", "fixed", ""],
  ["loss", "bearer", "fixed", ""],
  ["profit", "bearer", "fixed", ""],
  ["delay", "bearer", "fixed", ""],
  ["duration", "bearer", "fixed", ""],
  ["distance", "bearer", "fixed", ""],
  ["depth", "bearer", "fixed", ""],
  ["height", "bearer", "changes", ""],
  ["pay rise", "bearer", "fixed", ""],
  ["stolen", "bearer", "fixed", "a part"],
  ["rate", "bearer", "fixed", ""],
  ["recalled", "bearer", "fixed", "a part"],
  ["hostages", "bearer", "changes", ""],
  ["from", "bearer", "fixed", ""],
  ["until", "bearer", "fixed", ""],
  ["jobs", "bearer", "changes", ""],
  ["rescued", "bearer", "changes", "people"],
  ["contract", "bearer", "fixed", ""],
  ["capacity", "bearer", "fixed", ""],
  ["children", "bearer", "fixed", ""],
  ["compensation", "bearer", "fixed", ""],
  ["age", "neither", "fixed", ""],
];

const kindsWith = (holds: (row: (typeof TABLE)[number]) => boolean): ReadonlySet<EventKind> =>
  new Set(TABLE.filter(holds).map(([kind]) => kind));

/** Counts of the event itself, which has one value at a time. */
export const OF_EVENT = kindsWith(([, whose]) => whose === "event");
/** Quantities with a bearer, which both sentences have to name. */
export const OF_BEARER = kindsWith(([, whose]) => whose === "bearer");
/** Counts that only grow: fewer dead at the same time is no later state. */
export const GROWING = kindsWith(([, , course]) => course === "grows");
/** Quantities that do not change with time: a later source with another value contradicts or corrects. */
export const FIXED = kindsWith(([, , course]) => course === "fixed");
/** Quantities of which "of the vote" and the like tell no part. */
export const HAS_NO_PARTS = kindsWith(([, , , counts]) => counts === "a part");
/** Counts of people, or homes. */
export const COUNTS_PEOPLE = kindsWith(([, , , counts]) => counts === "people");
