/**
 * Finds what a report tells of a matter in words that differ from paper to paper: of what somebody died, how often somebody married,
 * how long ago somebody came back, how long a siege lasted, the calibre of a gun. Each value is that of one slot, so that two
 * sentences can be compared in it whatever else they say.
 */

import { remember } from "../../../structures/object-memo.js";
import { SMALL_NUMBERS } from "../../../words/lexicon/english-numbers.js";
import { CALENDAR_UNIT, CLOCK_AND_CALENDAR_UNIT } from "../../../words/lexicon/measures/units-of-time.js";
import { englishCount } from "../../../words/numbers/small-numbers.js";
import { finderOfAll } from "../../../words/text/needed-words.js";
import { oneOf, regexFrom } from "../../../words/text/regex.js";
import type { Reading } from "../../sentence/analysis.js";
import { DECISIONS } from "./decisions.js";
import { DEEDS_OF_CRIME } from "./deeds-of-crime.js";
import { FATES } from "./fates.js";
import { type SlotReader, type SlotValue, slotsApart } from "./slot-value.js";

const NUMBER = oneOf("\\d{1,3}", ...SMALL_NUMBERS.slice(1));

/** Causes of a death under one name each, with their other names. */
const CAUSES: readonly (readonly [name: string, forms: string])[] = [
  ["pneumonia", "(?:double |viral |bacterial )?pneumonia"],
  ["heart attack", "heart attack|cardiac arrest|myocardial infarction"],
  ["heart failure", "(?:congestive )?heart failure"],
  ["stroke", "(?:massive )?stroke"],
  ["cancer", String.raw`(?:\p{Ll}{3,12} )?cancer|leuk(?:a)?emia|lymphoma|(?:brain )?tumou?r`],
  ["overdose", String.raw`(?:accidental |suspected )?(?:\p{Ll}{3,12} )?overdose`],
  ["drowning", "drowning"],
  ["smoke", "smoke inhalation"],
  ["burns", "burns"],
  ["kidney failure", "(?:kidney|renal) failure"],
  ["liver failure", "liver failure|cirrhosis"],
  ["sepsis", "sepsis|septic shock|blood poisoning"],
  ["hypothermia", "hypothermia|exposure"],
  ["strangulation", "strangulation|asphyxia(?:tion)?|suffocation"],
  ["gunshots", String.raw`(?:\p{Ll}{3,9} )?gunshot wounds?`],
  ["stab wounds", String.raw`(?:\p{Ll}{3,9} )?stab wounds?`],
  ["dehydration", "dehydration"],
  ["aneurysm", "(?:brain )?aneurysm"],
  ["malaria", "malaria"],
];
const CAUSE = CAUSES.map(([name, forms]) => [name, new RegExp(`^(?:${forms})$`, "u")] as const);

const DIED_OF = finderOfAll(
  regexFrom(
    "gu",
    [
      String.raw`\b(?:died|dead|death)(?: [^,;:.“”"]{1,40})? (?:of|from)`,
      String.raw`\b(?:succumbed|succumbing) to`,
      String.raw`\bdeath was (?:due to|caused by)`,
      String.raw`\bcause of (?:his |her )?death (?:was|is)`,
    ],
    " (?:complications (?:of|from|following|after) )?(?:an? |the |his |her )?",
    `(?<value>${CAUSES.map(([, forms]) => forms).join("|")})`,
    String.raw`(?!\p{L})`,
  ),
);

/** "Married three times", "her three marriages". */
const MARRIED = finderOfAll(
  regexFrom(
    "giu",
    ["married", "(?:his|her) (?=\\p{L}+ (?:failed |short |brief |unhappy )?(?:marriages|husbands|wives)\\b)"],
    String.raw`(?: \p{L}+ly)? ?(?<value>once|twice|`,
    [`(?<number>${NUMBER})`],
    String.raw` (?:times|(?:failed |short |brief |unhappy )?(?:marriages|husbands|wives)))(?!\p{L})`,
  ),
);

/** What somebody does once in a story, by its words. */
const DONE_AGO: readonly (readonly [deed: string, words: string])[] = [
  ["came back", "moved back|moved home|returned|came back|come back|went back|came home"],
  ["released", "released|freed|let out"],
  ["arrested", "arrested|detained"],
  ["separated", "separated|split up|broke up"],
  ["retired", "retired"],
  ["diagnosed", "diagnosed"],
  ["hired", "hired|started work|began work"],
  ["fired", "fired|sacked|laid off"],
  ["adopted", "adopted"],
  ["opened", "opened"],
  ["vanished", "vanished|disappeared|went missing|last seen"],
];
const AGO = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?<deed>`,
    DONE_AGO.map(([, words]) => words),
    String.raw`)\b[^,;:.()“”"]{0,50}? (?<value>(?<number>${NUMBER}) (?<unit>${CALENDAR_UNIT})s? (?:ago|earlier|before))\b`,
  ),
);

/** What lasts, of which a story has one. */
const LASTING: readonly (readonly [thing: string, words: string])[] = [
  ["rampage", "rampage|(?:shooting |killing |crime )?spree"],
  ["siege", "siege|stand-?off|hostage drama"],
  ["chase", "chase|pursuit"],
  ["manhunt", "manhunt"],
  ["outage", "outage|blackout|power cut"],
  ["ordeal", "ordeal"],
  ["gun battle", "(?:gun ?)?battle|shoot-?out|firefight"],
  ["sit-in", "sit-in|occupation"],
  ["filibuster", "filibuster"],
];
const LASTS = finderOfAll(
  regexFrom(
    "giu",
    String.raw`(?<![\p{L}\d,.-])(?<value>(?:(?<number>half(?:-an)?|`,
    [NUMBER],
    ")-)?(?<unit>",
    [CLOCK_AND_CALENDAR_UNIT],
    String.raw`)(?<long>-long)?) (?:\p{Ll}[\p{Ll}-]{2,} ){0,2}?(?<thing>`,
    LASTING.map(([, words]) => words),
    String.raw`)\b`,
  ),
);
const MINUTES: ReadonlyMap<string, number> = new Map([
  ["minute", 1],
  ["hour", 60],
  ["day", 1_440],
  ["week", 10_080],
  ["month", 43_200],
  ["year", 525_600],
]);

/** ".38-caliber revolver" */
const CALIBRE = finderOfAll(
  regexFrom(
    "giu",
    String.raw`(?<![\d.])(?<value>\.(?<number>\d{2,3})(?:[ -]{1,3}cal(?:iber|ibre)?)?)(?: magnum)? (?:[\p{Ll}-]{3,12} ){0,2}?(?<thing>revolver|handgun|pistol|rifle)\b`,
  ),
);

/** Least ratio of two rounded counts of weeks or minutes that differ. */
const ROUNDED = 1.35;

const EXACT = { name: "", tolerance: 1 };
const count = (number = ""): number => englishCount(number);
/** The row of a table whose words are these. */
const rowOf = (table: readonly (readonly [string, string])[], words: string): string =>
  table.find(([, forms]) => new RegExp(`^(?:${forms})$`, "iu").test(words))?.[0] ?? words;

/** How each slot is read. */
const SLOTS: readonly SlotReader[] = [
  ...FATES,
  ...DEEDS_OF_CRIME,
  ...DECISIONS,
  [
    DIED_OF,
    ({ value = "" }) => {
      const name = CAUSE.find(([, form]) => form.test(value))?.[0];
      const slot = "cause of death";
      return name === undefined ? null : { slot, what: slot, name, number: 0, tolerance: 1, owned: true };
    },
  ],
  [
    MARRIED,
    ({ value = "", number }) => ({
      ...EXACT,
      slot: "marriages",
      what: "marriages",
      number: /^once$/i.test(value) ? 1 : /^twice$/i.test(value) ? 2 : count(number),
      owned: true,
    }),
  ],
  [
    AGO,
    ({ deed = "", number, unit = "" }) => {
      const what = rowOf(DONE_AGO, deed.toLowerCase());
      const slot = `${what}, ${unit.toLowerCase()}s ago`;
      return { ...EXACT, slot, what, number: count(number), tolerance: ROUNDED, owned: true };
    },
  ],
  [
    LASTS,
    ({ number, unit = "", long, thing = "" }) => {
      // "Day siege" alone is no length.
      if (number === undefined && long === undefined) return null;
      const each = /^half/i.test(number ?? "") ? 0.5 : number === undefined ? 1 : count(number);
      const slot = rowOf(LASTING, thing.toLowerCase());
      const minutes = each * (MINUTES.get(unit.toLowerCase()) ?? 0);
      return { ...EXACT, slot, what: thing, number: minutes, tolerance: ROUNDED, owned: false };
    },
  ],
  [
    CALIBRE,
    ({ number = "", thing = "" }) => ({
      ...EXACT,
      slot: `calibre of ${thing.toLowerCase()}`,
      what: thing,
      number: Number(number),
      owned: false,
    }),
  ],
];

/** The values of a sentence, in the order of the slots. */
export const slotsIn = (text: string): SlotValue[] =>
  SLOTS.flatMap(([find, read]) =>
    find(text).flatMap((match): SlotValue[] => {
      const found = read(match.groups ?? {}, match);
      const value = match.groups?.value ?? "";
      if (found === null || Number.isNaN(found.number) || value === "") return [];
      const start = match.indices?.groups?.value?.[0] ?? match.index + match[0].lastIndexOf(value);
      return [{ ...found, from: found.late ? start : match.index, start, end: start + value.length }];
    }),
  );

/** Whether two sentences give one slot values that cannot both be right. */
export function otherSlots(a: Reading, b: Reading): boolean {
  const mine = slotsTold(a);
  return mine.length > 0 && slotsTold(b).some((other) => mine.some((one) => slotsApart(one, other)));
}

/** What a sentence tells itself. It is compared with many others, and read once. */
const slotsTold = remember(({ text }: Reading) => slotsIn(text).filter(({ mention }) => !mention));
