/**
 * Reads of a sentence what an event has only one of, as a class: the room in which a fire began, the sex of a newborn, in what a
 * bomb was hidden, the cause of a crash, the month in which something opens.
 */

import { ENGLISH_MONTHS } from "../../words/lexicon/english-calendar.js";
import { ACCIDENTS } from "../../words/lexicon/things/sudden-events.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";

/** A value of its kind, with its place in the sentence. */
export interface SingleClass {
  /** "cause", "month", ... */
  readonly what: string;
  /** What it is of, where an event may have several: "fire". */
  readonly of: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Each line is one thing under several names. */
const linesOf = (...lines: readonly string[]): readonly (readonly [string, RegExp])[] =>
  lines.map((line) => [line.split("|")[0] ?? "", new RegExp(`^(?:${line})$`, "i")]);

const ROOMS = [
  "kitchen|canteen|galley",
  "laundry|laundry room|drying room",
  "cellar|basement",
  "attic|loft|roof",
  "garage|car park",
  "bedroom|dormitory",
  "bathroom|sauna",
  "living room|lounge|sitting room",
  "boiler room|engine room",
  "workshop|storeroom|warehouse",
  "balcony|terrace",
  "stairwell|lift shaft",
];
const HOLDS_A_BOMB = [
  "car|taxi",
  "van|minibus",
  "truck|lorry",
  "bag|backpack|rucksack|suitcase|handbag|holdall",
  "bin|dustbin|litter bin|rubbish bin|trash can",
  "parcel|package|box",
  "motorcycle|motorbike|scooter",
  "vest|belt",
];
/** Words of a phrase for a cause, by what caused it. */
const CAUSES: readonly (readonly [string, RegExp])[] = [
  ["rain", /\brain(?:s|fall|storms?)?\b/i],
  ["lightning", /\blightning\b/i],
  ["wind", /\b(?:winds?|gusts?|gales?)\b/i],
  ["ice", /\b(?:ice|icy|snow)\b/i],
  ["electricity", /\b(?:short[- ]circuits?|electric\w*|wiring|cables?|sockets?)\b/i],
  ["gas", /\bgas\b/i],
  ["cigarette", /\b(?:cigarettes?|smok(?:ing|er))\b/i],
  ["candle", /\bcandles?\b/i],
  ["arson", /\b(?:arson\w*|deliberate\w*)\b/i],
  ["blasting", /\b(?:blasting|quarry\w*|mining|dynamite)\b/i],
  ["brakes", /\bbrak(?:e|es|ing)\b/i],
  ["speed", /\bspeed(?:ing)?\b/i],
  ["bomb", /\b(?:bombs?|explosives?|missiles?|rockets?)\b/i],
  ["birds", /\bbirds?\b/i],
];
const CAUSED = `(${oneOf(
  ...ACCIDENTS,
  "blaze|explosion|landslide|mudslide|collapse|floods?|outage|blackout|power cut|derailment|stampede",
)})`;
const DID = "(?:caused|triggered|set off|sparked|started)";

const ORIGIN = regexFrom(
  "diu",
  String.raw`\b(?:fire|blaze|flames?)\b[^,;.]{0,40}? (?:began|started|broke out|originated|to have started)\b[^,;.]{0,30}? (?:in|on) `,
  [String.raw`(?:the|an?|its|his|her|their) (?:\p{L}+ ){0,1}?`],
  [`(?<value>${oneOf(...ROOMS.flatMap((line) => line.split("|")))})`],
  String.raw`(?!\p{L})`,
);
const TRACED = regexFrom(
  "diu",
  String.raw`\btraced (?:the )?(?:source|origin|cause|fire|blaze)[^,;.]{0,40}? to (?:the|an?|its) (?:\p{L}+ ){0,1}?`,
  [`(?<value>${oneOf(...ROOMS.flatMap((line) => line.split("|")))})`],
  String.raw`(?!\p{L})`,
);
const BIRTH =
  /\b(?:gave birth to|given birth to|birth of|new baby is|newborn is) (?:an? |her |their )?(?:\p{Ll}+ )?(?<value>boy|son|girl|daughter)(?!\p{L})/diu;
const HIDDEN = regexFrom(
  "diu",
  String.raw`\b(?:bomb|explosives?|device)\b[^,;.]{0,40}?\b(?:hidden|packed|placed|planted|concealed|left|stuffed|put) (?:in|into|inside) (?:the|an?) (?:\p{L}+ ){0,1}?`,
  [`(?<value>${oneOf(...HOLDS_A_BOMB.flatMap((line) => line.split("|")))})`],
  String.raw`(?!\p{L})`,
);
const CAUSED_BY = new RegExp(
  String.raw`\b${CAUSED}\b[^,;.]{0,30}? (?:was|were|had been|has been) (?:\p{Ll}+ly )?${DID} by (?<value>[^,;.]{3,50})`,
  "diu",
);
const CAUSED_IT = new RegExp(
  String.raw`(?<value>(?<![^,;.])[^,;.]{3,60}?) (?:had |has )?${DID} (?:the|an?|this) (?:\p{L}+ ){0,1}?${CAUSED}(?!\p{L})`,
  "diu",
);

/**
 * The values that a sentence gives of what has one value: the room in which a fire began, a boy or a girl, where a bomb was
 * hidden, a cause. Empty where it gives none.
 */
export function singleClassesIn(text: string): readonly SingleClass[] {
  return [
    ...classOf(text, "fire", ORIGIN, linesOf(...ROOMS)),
    ...classOf(text, "fire", TRACED, linesOf(...ROOMS)),
    ...classOf(text, "baby", BIRTH, linesOf("boy|son", "girl|daughter")),
    ...classOf(text, "bomb", HIDDEN, linesOf(...HOLDS_A_BOMB)),
    ...causesIn(text),
    ...monthsIn(text),
  ];
}

function classOf(
  text: string,
  what: string,
  pattern: RegExp,
  classes: readonly (readonly [string, RegExp])[],
): SingleClass[] {
  const match = pattern.exec(text);
  const [start, end] = match?.indices?.groups?.value ?? [0, 0];
  const value = classes.find(([, words]) => words.test(text.slice(start, end)))?.[0];
  return value === undefined ? [] : [{ what, of: "", value, start, end }];
}

const ONE_EVENT: Readonly<Record<string, string>> = {
  blaze: "fire",
  blast: "explosion",
  mudslide: "landslide",
  accident: "crash",
  flood: "floods",
  blackout: "outage",
  "power cut": "outage",
};

function causesIn(text: string): SingleClass[] {
  return [CAUSED_BY, CAUSED_IT].flatMap((pattern) => {
    const match = pattern.exec(text);
    const [start, end] = match?.indices?.groups?.value ?? [0, 0];
    const phrase = text.slice(start, end);
    const [cause, ...more] = CAUSES.filter(([, words]) => words.test(phrase));
    const event = match?.slice(1).find((group) => group !== undefined && group !== phrase) ?? "";
    // Of a phrase with two causes neither is the one.
    if (!cause || more.length > 0 || /\bnot\b/.test(match?.[0] ?? "")) return [];
    const of = event.toLowerCase();
    return [{ what: "cause", of: ONE_EVENT[of] ?? of, value: cause[0], start, end }];
  });
}

const OPENS =
  "(?:open|reopen|re-open|begin|start|be held|take place|be able to use|resume|be launched|go on sale|come into force|take effect|go into service|be published|be released|go to the polls)";
const MONTH = regexFrom(
  "du",
  String.raw`\b(?:(?:will|to|would|can) ${OPENS}|has been (?:moved|postponed|put off|brought forward|delayed))\b[^,;.]{0,40}? (?:in|from|to|until|for) (?:early |late |mid-)?`,
  [`(?<value>${oneOf(...ENGLISH_MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)))})`],
  String.raw`(?! \d)(?!\p{L})`,
);

/** The month of what is planned, where the sentence names no other. */
function monthsIn(text: string): SingleClass[] {
  const [start, end] = MONTH.exec(text)?.indices?.groups?.value ?? [0, 0];
  const named = text.match(ANY_FULL_MONTH) ?? [];
  if (end === 0 || named.length !== 1) return [];
  return [{ what: "month", of: "", value: text.slice(start, end).toLowerCase(), start, end }];
}
const ANY_FULL_MONTH = regexFrom(
  "gu",
  String.raw`(?<!\p{L})`,
  ENGLISH_MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)),
  String.raw`(?!\p{L})`,
);
