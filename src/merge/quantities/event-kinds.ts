/**
 * The quantities that news gives of an event, each with its patterns. `after` follows the number ("12 people died"),
 * `before` precedes it ("killed 12", "the toll rose to 12"). The nearer match wins.
 */

import { OUTCOMES } from "../../words/lexicon/things/casualties.js";

export type EventKind =
  | "dead"
  | "hurt"
  | "missing"
  | "arrested"
  | "evacuated"
  | "rescued"
  | "homeless"
  | "without power"
  | "burned"
  | "magnitude"
  | "turnout"
  | "votes"
  | "vote share"
  | "score"
  | "jobs"
  | "sentence"
  | "fine"
  | "cost"
  | "loss"
  | "profit"
  | "delay"
  | "duration"
  | "distance"
  | "depth"
  | "height"
  | "pay rise"
  | "stolen"
  | "rate"
  | "recalled"
  | "hostages"
  | "from"
  | "until"
  | "cases"
  | "contract"
  | "capacity"
  | "aboard"
  | "crowd"
  | "attackers"
  | "children"
  | "compensation"
  | "age";

export interface Wording {
  readonly kind: EventKind;
  readonly after?: RegExp;
  readonly before?: RegExp;
  /** What the words behind the number have to match as well: "fest" of "nahm 12 Menschen fest". Goes with `before`. */
  readonly completion?: RegExp;
  /** Only figures with such a unit. */
  readonly unit?: RegExp;
  /**
   * Only numbers like 5.8, below ten and with a decimal: "two earthquake experts" gives no magnitude. Only years. Only
   * numbers of many people.
   */
  readonly only?: "small decimals" | "years" | "crowds";
}

/** Most characters between a number and the end of the words that say what it counts. */
export const REACH = 96;

/** A pattern for at most so many words between a number and the word for what is counted; "U.S." is one. */
const words = (most: number) => `(?:(?:(?:\\p{L}\\.){2,9}|\\p{L}[\\p{L}\\p{N}’'-]*) ){0,${most}}?`;
/**
 * A pattern for words behind a number.
 *
 * @param most words between the number and them
 */
export const after = (pattern: string, most = 5) =>
  new RegExp(`^[ -]${words(most)}(?:${pattern})(?![\\p{L}])`, "iu");
/**
 * A pattern for words before a number.
 *
 * @param most words between them and the number
 */
export const before = (pattern: string, most = 5) =>
  new RegExp(`(?<![\\p{L}])(?:${pattern})[ :]${words(most)}$`, "iu");

/** A place, time or reason that may follow the particle of a verb: "pakte 12 mannen op in Orle". */
const ADDED = " (?:in|im|bij|bei|na|nach|wegens|wegen|tijdens|nahe)(?![\\p{L}])";
/** A pattern for what a clause ends with, but for an addition: the particle of a verb that stands ahead of the number. */
export const completedBy = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?=$|${ADDED})`, "iu");

/** Words for dead or hurt people of any kind. */
export const ANYBODY = new RegExp(
  `^(?:${[
    "people|persons?|others?|victims?",
    // "28 confirmed dead", "12 feared drowned"
    "confirmed|feared|reported|presumed|believed|known|officially",
    ...OUTCOMES,
    "lives|bodies|deaths?|fatalities|casualties|arrests?|more|total|of them|residents|inhabitants",
  ].join("|")})?$`,
  "i",
);

/** "Nobody was hurt", "no injuries": the count is zero. */
export const NONE =
  /(?<![\p{L}])(?:no ?-? ?one|nobody|not (?:one|a single) (?:person|passenger|soul)|no (?:people|person|passengers?|casualt(?:y|ies)|injur(?:y|ies)|deaths?|fatalit(?:y|ies)|one else))(?![\p{L}])/iu;
