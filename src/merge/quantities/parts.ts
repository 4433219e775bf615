/**
 * Detects numbers that do not count the people of one whole event: "two of the dead", "a baby and four people", "12 so far
 * this year".
 */

import { onePerson } from "../../words/lexicon/persons/groups-of-people.js";
import type { Quantified } from "../../words/numbers/quantity.js";
import { regexFrom } from "../../words/text/regex.js";
import { REACH } from "./event-kinds.js";

const PART =
  /^\s*(?:[\p{L}-]+ ){0,2}(?:of (?:the|them|those|these|whom|its|his|her|their|\p{Lu}[\p{L}-]*[’']s?)\b|others?\b|more\b|additional)|^ (?:were|are|was) among|^ from (?:the )?\p{Lu}/u;
/** "One victim is being treated": one of several. */
const ONE_OF_SEVERAL = /^one victim\b/i;
const PART_BEFORE =
  /(?:including|among them|another|a further|of whom|of them|an additional|additional|the first|the other)\s+$/iu;
/** "Baby, 4 people hurt", "An infant and four people were hurt": the number counts the others alone. */
const ONE_BESIDE = regexFrom(
  "iu",
  String.raw`(?:^|[\s:])`,
  onePerson("anybody", "young", "victims", "suspects", "police", "travellers", "workers", "pupils"),
  "(?:,| and| &) $",
);

const SO_FAR = "so far this (?:year|month|week|season)";
/** "Police arrested 12 people so far this year": those of all events of a year. */
const BEFORE_SO_FAR = new RegExp(`^(?:(?! and )[^,;:.()]){0,${REACH}}\\b${SO_FAR}\\b`, "i");
/** "So far this year, at least 12 people": with words that belong to the number. */
const AFTER_SO_FAR = new RegExp(`\\b${SO_FAR},? (?:\\p{L}+ ){0,2}$`, "iu");

/** Whether a number is that of a period and not of one event: "so far this year" in the same clause. */
export const countsPeriod = (text: string, { start, end }: Quantified): boolean =>
  BEFORE_SO_FAR.test(text.slice(end, end + REACH)) ||
  AFTER_SO_FAR.test(text.slice(Math.max(0, start - REACH), start));

/** Whether a number counts a part of the people: two of the dead, those besides one who is named before. */
export const countsPart = (text: string, { start, end }: Quantified): boolean =>
  PART.test(text.slice(end, end + REACH)) ||
  ONE_OF_SEVERAL.test(text.slice(start, start + REACH)) ||
  PART_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
  isBesideOne(text, start);

/** Whether a number stands beside one person who is counted apart: "a baby and four people". */
export const isBesideOne = (text: string, start: number): boolean =>
  ONE_BESIDE.test(text.slice(Math.max(0, start - REACH), start));
