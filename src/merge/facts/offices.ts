/** Extracts who holds which office: "Anna Holt is the mayor of Selm", "Selm's mayor, Anna Holt". */

import { COMMON_PARTICLES } from "../../words/lexicon/given-names.js";
import { HEADS, OFFICE_MODIFIERS } from "../../words/lexicon/persons/public-roles.js";
import { phraseList } from "../../words/lexicon/word-list.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";

/** Offices and ties that nobody has twice: a mayor is mayor of one town, but somebody may chair two boards. */
export const OFFICES_OF_ONE_PLACE: ReadonlySet<string> = new Set(
  phraseList(
    "president,prime minister,premier,chancellor,king,queen,emperor,mayor,governor,wife,husband,capital",
  ),
);
/** Several hold one at a time: it takes a second word to say which. */
const IN_SEVERAL_WORDS: ReadonlySet<string> = new Set(
  phraseList("chief,minister,secretary,director,executive,editor,principal"),
);
/** Offices and ties that only one person has at a time, and "capital", of which a country has one. */
const OFFICES = [
  ...OFFICES_OF_ONE_PLACE,
  "pope,chief executive,owner,secretary general,secretary-general",
  "foreign minister,finance minister,interior minister,defence minister,defense minister",
  "justice minister,health minister,executive director,director general,director-general,managing director",
  "widow,widower",
  ...HEADS.filter((head) => !IN_SEVERAL_WORDS.has(head)),
].join(",");
/** The same as a pattern, each word with or without a capital. */
const OFFICE = OFFICES.replace(
  /(?<!\p{L})\p{Ll}/gu,
  (first) => `[${first}${first.toUpperCase()}]`,
).replaceAll(",", "|");
/** One word of a name with a capital. Bounded, so that no text takes long. */
export const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’-]{0,30}`;
/** Pattern of a name of up to five words, "Ana de Souza", "Bank of Averby"; for expressions with the flag `u`. */
export const NAME = `${NAME_WORD}(?: (?:(?:of|${COMMON_PARTICLES.join("|")}) )?${NAME_WORD}){0,4}`;
const QUALIFIED = String.raw`(?<before>\p{L}[\p{L}-]{0,30} )?(?<office>${OFFICE})`;
const IS = "(?:,| is| was| remains)(?: still)?";

/** Patterns of the holder, the office and the body that it belongs to. */
const FORMS: readonly RegExp[] = [
  // "Anna Holt is the mayor of Selm", "Anna Holt, mayor of Selm"
  `(?<holder>${NAME})${IS} (?:the )?${QUALIFIED} (?:of|at) (?:the )?(?<over>${NAME})`,
  // "The mayor of Selm, Anna Holt", "The capital of Oru is Selm"
  `${QUALIFIED} (?:of|at) (?:the )?(?<over>${NAME})${IS} (?<holder>${NAME})`,
  // "Anna Holt is Selm's mayor"
  `(?<holder>${NAME})${IS} (?<over>${NAME})['’]s ${QUALIFIED}(?! of\\b)`,
  // "Selm's mayor, Anna Holt", "Oru President Anna Holt"
  `(?<over>${NAME})(?:['’]s)? ${QUALIFIED}(?:,| is| was)? (?<holder>${NAME})`,
].map((form) => new RegExp(`(?<!\\p{L})${form}`, "gu"));

/** Words around an office that make it another one, or the same at another time: "deputy", "former". */
const OTHER_OFFICE = new RegExp(
  String.raw`\b(?:${[
    ...OFFICE_MODIFIERS,
    String.raw`formerly|ex|next|first|last|elect|designate|would-be|then|once|future|honorary|regional|local|new|old|not|never|no|be|became|become|succeed\w*|replac\w*`,
    String.raw`elected|appointed|(?:1[5-9]|20)\d\d|since|until|from`,
  ].join("|")})\b`,
  "i",
);
/** A word in small letters. A text without one is in title case, where every word looks like a name. */
const SMALL = /(?<!\p{L})\p{Ll}{4,}/u;

export interface Holding {
  readonly office: string;
  readonly holder: readonly ContentWord[];
  /** Keys of what the office is over. */
  readonly over: readonly string[];
}

/** Who holds which office according to the sentence. Former holders and deputies are left out. */
export function holdingsOf({ text, words }: Reading): Holding[] {
  if (!SMALL.test(text)) return [];
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: all, groups = {} }) => {
      const { holder = "", over = "", office = "", before = "" } = groups;
      // The words before the office and around the whole match: "the then mayor", "mayor of Selm until May".
      if (
        OTHER_OFFICE.test(`${before} ${text.slice(Math.max(0, index - AROUND), index + all.length + AROUND)}`)
      )
        return [];
      const within = (part: string) => {
        const from = index + all.indexOf(part);
        return words.filter(({ start }) => start >= from && start < from + part.length);
      };
      const [who, what] = [within(holder), within(over)];
      // "Chairman Sen.": a sentence cut at an abbreviation.
      if (who.length === 0 || what.length === 0 || holder.endsWith(".")) return [];
      return [{ office: office.toLowerCase(), holder: who, over: what.map(({ key }) => key) }];
    }),
  );
}

/** Characters before and after a match in which `OTHER_OFFICE` is searched. */
const AROUND = 16;
