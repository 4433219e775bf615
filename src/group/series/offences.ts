/**
 * Extracts what somebody is accused of: fraud in one trial, arson in another. Two reports about one person in court may be
 * about two cases. They share the person, the court and the vocabulary of courts, so only the offence shows it.
 */

import { TRIAL_BEGINNINGS } from "../../words/lexicon/things/trials.js";
import { regexFrom } from "../../words/text/regex.js";
import type { SeriesReading } from "../frames/reading.js";
import type { Term } from "./occasions.js";

/** Number of items at the beginning, headline included, that say what the report is about. */
const HEAD = 70;

/** Beginnings of words by which a report is about a trial. */
const PROCEEDINGS = regexFrom("", "^", [
  ...TRIAL_BEGINNINGS,
  "accus|charge[sd]?$|charging|indict|jail|tried|cleared|plead|arraign|appeal",
]);

/**
 * Offences with the beginnings of their words. Offences that reports of one case use for each other share a line: bribery
 * and fraud, stabbing and attempted murder.
 */
const OFFENCES: readonly (readonly [offence: string, words: RegExp])[] = [
  ["arson", /^(?:arson|firebomb)/],
  [
    "dishonesty",
    /^(?:fraud|embezzl|swindl|launder|brib|corrupt|graft|kickback|forg(?:ery|ing|ed)|tax(?:es)?$|tax-|evasion|evading|insider|extort|misappropriat|blackmail)/,
  ],
  ["theft", /^(?:theft|thief|thieves|stole|steal|robb|burgl|heist|loot|shoplift|larceny)/],
  [
    "violence",
    /^(?:murder|manslaughter|homicide|kill|slay|slain|assault|batter|beat|hit|attack|stab|shoot|shot|wound|violen|brawl|punch|death|deadly|fatal|die[ds]?$)/,
  ],
  ["sexual offences", /^(?:rape|raping|rapist|sex|molest|indecen|grop|harass|abus|prostitut|porn)/],
  ["slander", /^(?:slander|libel|defam|insult|blasphem|incit)/],
  ["drugs", /^(?:drug|cocaine|heroin|cannabis|marijuana|opium|traffick|narcot|meth)/],
  ["traffic offences", /^(?:speeding|drunk|drink-driv|dui|driving|reckless)/],
  ["espionage", /^(?:spy|spie|espionage|treason)/],
  ["perjury", /^(?:perjur|contempt|obstruct)/],
  ["terrorism", /^(?:terror|bomb|explosi)/],
  ["kidnapping", /^(?:kidnap|abduct|hostage)/],
];

/** The offences in the beginning of a report on a trial; empty for other reports. */
export function offencesOf({ items }: SeriesReading): Term[] {
  const head = items.slice(0, HEAD);
  if (!head.some(({ key }) => PROCEEDINGS.test(key))) return [];
  return OFFENCES.flatMap(([offence, words]) => {
    const first = head.find(({ key, kind }) => kind !== "name" && words.test(key));
    return first ? [{ term: "offence", value: offence, spelt: first.raw.toLowerCase() }] : [];
  });
}

/** Whether any word of the examined text is of the offence. */
export function mentionsOffence({ keys }: SeriesReading, offence: string): boolean {
  const words = OFFENCES.find(([name]) => name === offence)?.[1];
  return words !== undefined && [...keys].some((key) => words.test(key));
}
