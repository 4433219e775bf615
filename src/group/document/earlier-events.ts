/**
 * Finds the sentences of a report that recall an event of an earlier year or month: "Last year three people died when a
 * train derailed near Selm". Their names are those of that event, so they must not join its reports with this one.
 */

import { ENGLISH_MONTHS, SEASONS } from "../../words/lexicon/english-calendar.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { CALENDAR_UNITS } from "../../words/lexicon/measures/units-of-time.js";
import { twoToTen } from "../../words/lexicon/numbers-by-language.js";
import { finderOf } from "../../words/text/needed-words.js";

/** Any number of months or years: it is passed over, and its value does not matter. */
const COUNT = `(?:\\d{1,3}|an?|${SMALL_NUMBERS.slice(1, 11).join("|")}|a few|several|some|twenty|thirty|fifty)`;
const PERIOD = `(?:year|month|${[...SEASONS, ...ENGLISH_MONTHS].join("|")})`;
/** English words for a time before that of the report. A week is not among them: a story lasts that long. */
const EARLIER = `(?:last ${PERIOD}|the previous year|${COUNT} (?:months?|years?|decades?) (?:ago|earlier|before))`;

/** Beginnings of sentences about an earlier time. */
const OPENING: readonly RegExp[] = [
  new RegExp(`^(?:(?:in|only|just|back in|as recently as) )?${EARLIER}(?!['’]s)(?![ ]*-)\\b`, "iu"),
  new RegExp(
    [
      "^(?:bereits |schon )?(?:im (?:vergangenen|letzten|vorigen) (?:jahr|monat)",
      "(?:vergangenes|letztes|voriges) jahr",
      `vor (?:\\d{1,3}|einem|${twoToTen("de")}|zwanzig) (?:jahr|jahren|monat|monaten))(?!\\p{L})`,
    ].join("|"),
    "iu",
  ),
  new RegExp(
    `^(?:l['’]an dernier|l['’]année dernière|le mois dernier|il y a (?:\\d{1,3}|une?|${twoToTen("fr")}|vingt) (?:ans?|mois))(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:el (?:año|mes) pasado|hace (?:\\d{1,3}|una?|${twoToTen("es")}|veinte) (?:años?|mes|meses))(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:l['’]anno|il mese) scorso|(?:\\d{1,3}|un|${twoToTen("it")}|venti) (?:ann[oi]|mes[ei]) fa)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:no (?:ano|mês) passado|há (?:\\d{1,3}|um|${twoToTen("pt")}|vinte) (?:anos?|mês|meses))(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:в прошлом (?:году|месяце)|(?:\\d{1,3}|${twoToTen("ru")}) (?:года|лет|месяца|месяцев) назад)(?!\\p{L})`,
    "iu",
  ),
];
/** "Three people died when a train derailed there last year." A comparison ends so too: "up from 40 last year". */
const endsEarlier = finderOf(
  new RegExp(`(?<!\\b(?:from|than|of|since|for|as|until)) ${EARLIER}[.!]?["”]?$`, "iu"),
);
const COMPARED =
  /\b(?:up|down|compared|against|more|less|fewer|higher|lower|rose|fell|from|than|percent|per cent)\b|%/iu;
/** "In 2019, ...", "Im Jahr 2019 ...", "En mars 2019": a year. */
const IN_A_YEAR =
  /^(?:in|im jahr|im|en|nel|em|в|back in)(?: \p{L}+){0,2} ((?:18|19|20)\d\d)(?: году)?(?![\p{L}\d-])/iu;
/** Letters of a sentence that are looked at, from either end. */
const LOOKED_AT = 120;

/**
 * Whether a sentence recalls an earlier event.
 *
 * @param year of the report; NaN where unknown, and then a bare year tells nothing
 */
export function recallsEarlier(sentence: string, year: number): boolean {
  const head = sentence.slice(0, LOOKED_AT);
  if (OPENING.some((pattern) => pattern.test(head))) return true;
  const named = IN_A_YEAR.exec(head)?.[1];
  if (named !== undefined && Number(named) < year) return true;
  return endsEarlier(sentence.slice(-LOOKED_AT)) !== null && !COMPARED.test(sentence);
}

const CONTINUATION = /^(?:(?:it|they|that|those)\b|(?:the|that) (\p{L}{5,}))/iu;
/** Letters by which "the derailment" is known to be that of "a train derailed". */
const STEM = 5;

/** Whether the sentence behind one that recalls an event goes on about it: "It ...", "The derailment closed the line". */
export function goesOnAbout(recalled: string, sentence: string): boolean {
  const found = CONTINUATION.exec(sentence);
  if (!found) return false;
  const noun = found[1]?.toLowerCase();
  return noun === undefined || recalled.toLowerCase().includes(` ${noun.slice(0, STEM)}`);
}

const FEW_BEFORE = new RegExp(
  `\\b(?:an?|${SMALL_NUMBERS.slice(1, 11).join("|")}|\\d{1,2}) (?:${CALENDAR_UNITS.slice(0, 3).join("|")})s? after (?!(?:he|she|they|it|his|her|their|the|being)\\b)`,
  "iu",
);
const DEATH = /\b(?:dies|died|dead|kill(?:s|ed|ing)|deaths?)\b/iu;
/** "Two more people died": of the same event. */
const OF_IT = /\b(?:more|another|further|same|toll)\b/iu;

/**
 * Where a sentence with a death of its own turns to other deaths some days before: at "a day after four skiers were
 * killed at Tolm". Its length where it does not.
 */
export function earlierDeathsAt(sentence: string): number {
  const match = FEW_BEFORE.exec(sentence);
  if (!match) return sentence.length;
  const [own, earlier] = [sentence.slice(0, match.index), sentence.slice(match.index)];
  return DEATH.test(own) && DEATH.test(earlier) && !OF_IT.test(sentence) ? match.index : sentence.length;
}
