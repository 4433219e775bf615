/**
 * Extracts what somebody is accused of: the fraud of one trial, the arson of another. Two reports about one person in
 * court may tell of two cases, which the person, the court and the words of the trade do not tell apart.
 */

import type { SeriesReading } from "../frames/reading.js";
import type { Term } from "./occasions.js";

/** Words at the beginning that say what the report is about. */
const HEAD = 70;

const proceedings =
  /^(?:accus|acquit|charge[sd]?$|charging|convict|indict|sentenc|jail|guilty|trial|tried|cleared|verdict|prosecut|plead|arraign|appeal)/;

/**
 * Offences by the beginnings of words. Those that one case is often told by, such as bribery and fraud or stabbing and
 * attempted murder, are one.
 */
const offences: readonly (readonly [offence: string, words: RegExp])[] = [
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

/** Offences of a report's first words, where they tell of a trial; empty otherwise. */
export function offencesOf({ items }: SeriesReading): Term[] {
  const head = items.slice(0, HEAD);
  if (!head.some(({ key }) => proceedings.test(key))) return [];
  return offences.flatMap(([offence, words]) => {
    const first = head.find(({ key, kind }) => kind !== "name" && words.test(key));
    return first ? [{ term: "offence", value: offence, spelt: first.raw.toLowerCase() }] : [];
  });
}

/** Whether any word of the examined text is of the offence. */
export function mentionsOffence({ keys }: SeriesReading, offence: string): boolean {
  const words = offences.find(([name]) => name === offence)?.[1];
  return words !== undefined && [...keys].some((key) => words.test(key));
}
