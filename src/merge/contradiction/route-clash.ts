/** Detects that one journey goes from a place in one sentence and to it in the other: "left Selm", "left for Selm". */
import { spellingSimilarity } from "../../words/text/spelling.js";
import type { Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2})`;
const QUALIFIER = "(?:the (?:port|city|town|island|harbour|harbor) of )?";
const MOVES = [
  "go(?:es|ing|ne)?|went|mov(?:e|es|ed|ing)|fle(?:d|e|es|eing)|flew|fly|flies|flown|flying|travel(?:s|led|ed|ling)?",
  "sail(?:s|ed|ing)?|return(?:s|ed|ing)?|export(?:s|ed|ing)?|sent|ship(?:s|ped|ping)?|driven|drove|transferred|moved|flown|taken",
].join("|");
/** "Left for Selm", "departing for Selm". */
const TO = new RegExp(
  String.raw`\b(?:(?:left|leaves|leaving|depart(?:s|ed|ing)?|bound|head(?:s|ed|ing)?|set (?:sail|out|off)) for|(?:${MOVES})(?: from \p{Lu}[\p{L}’'-]{1,30})? (?:back )?to) ${QUALIFIER}${PLACE}`,
  "gu",
);
/** "Left Selm", "departed from Selm". */
const FROM = new RegExp(
  String.raw`\b(?:left|leaves|leaving|depart(?:s|ed|ing)?(?: from)?|(?:${MOVES}|set (?:sail|out|off))(?: to \p{Lu}[\p{L}’'-]{1,30})? from) ${QUALIFIER}${PLACE}`,
  "gu",
);

/** Least share of the rest of the shorter sentence that the other has. */
const ONE_JOURNEY = 0.7;

/** There and back. */
const BOTH_WAYS = /\b(?:and back|and from|to and from|from and to|return|round trip|between)\b/i;

/** Null where no place is both where the journey begins and where it goes, or one of them goes both ways. */
export function routeClash({ long, short }: Both): WordClash | null {
  if (BOTH_WAYS.test(long.text) || BOTH_WAYS.test(short.text)) return null;
  for (const [mine, theirs] of [
    [FROM, TO],
    [TO, FROM],
  ] as const) {
    const [own, other] = [placesIn(short, mine), placesIn(long, theirs)];
    const turned = [...placesIn(short, theirs), ...placesIn(long, mine)];
    const has = (places: readonly string[], place: string) => places.some((one) => isOne(one, place));
    const place = own.find((one) => has(other, one) && !has(turned, one));
    if (place === undefined) continue;
    // The verb needs no match: "left", "departing".
    const words = short.words.filter(({ text }) => LEAVING.test(text));
    return {
      words,
      share: ONE_JOURNEY,
      despite: "role",
      reason: `a journey goes from “${place}” in one, to it in the other`,
    };
  }
  return null;
}

const LEAVING = /^(?:left|leav\w*|depart\w*|set|sail\w*)$/;

const placesIn = ({ text }: Reading, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.place ?? []);

/** Least similarity of spellings of one name. */
const ONE_SPELLING = 0.8;
const isOne = (a: string, b: string): boolean => spellingSimilarity(a, b) >= ONE_SPELLING;
