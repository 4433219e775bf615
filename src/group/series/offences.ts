/**
 * Extracts what somebody is accused of: fraud in one trial, arson in another. Two reports about one person in court may be
 * about two cases. They share the person, the court and the vocabulary of courts, so only the offence shows it.
 */

import { OFFENCES } from "../../words/lexicon/things/kinds-of-offences.js";
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
