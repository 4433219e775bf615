/**
 * Detects that two sentences put one person or firm into two relations of which only one can hold: the daughter and the
 * niece of one man, a subsidiary of two groups, a firm of two countries.
 */
import { ALL_TIES, relativesOfSex } from "../../words/lexicon/persons/relatives.js";
import { COMPANY_NOUNS, LINES_OF_BUSINESS } from "../../words/lexicon/things/kinds-of-bodies.js";
import { oneOf } from "../../words/text/regex.js";
import { NAME, NAME_WORD } from "../facts/offices.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

/** Each line: what one person can be only one of to another. */
const BY_BLOOD_OR_MARRIAGE = ALL_TIES.filter((tie) => !["spouse", "widow", "sweetheart"].includes(tie));
const KIN: readonly (readonly string[])[] = [
  relativesOfSex("male", ...BY_BLOOD_OR_MARRIAGE),
  relativesOfSex("female", ...BY_BLOOD_OR_MARRIAGE),
];
/** What somebody or something is of one alone. */
const OF_ONE = "subsidiary|son|daughter|widow|widower|birthplace";
const RELATIONS = [...new Set([...KIN.flat(), ...OF_ONE.split("|")])].join("|");

const IS = "(?:,| is| was)(?: the| an?| a wholly[- ]owned)?(?: (?:only|eldest|youngest|elder|younger|late))?";
const OFFICE = String.raw`(?:(?:the |its |a )?(?:\p{Ll}[\p{L}-]{1,20} ){0,3})?`;
const FORMS: readonly RegExp[] = [
  // "Petra Holm is the daughter of the former mayor Ivo Holm"
  `(?<one>${NAME})${IS} (?<relation>${RELATIONS}) (?:of|to) ${OFFICE}(?<other>${NAME})`,
  // "Petra Holm, Ivo Holm's daughter"
  `(?<one>${NAME})(?:,| is| was) (?<other>${NAME})['’]s (?<relation>${RELATIONS})`,
  // "Ivo Holm's daughter, Petra Holm"
  `(?<other>${NAME})['’]s (?<relation>${RELATIONS})(?:,| is| was)? (?<one>${NAME})`,
].map((form) => new RegExp(`(?<!\\p{L})${form}`, "gu"));

interface Bond {
  readonly relation: string;
  readonly one: readonly ContentWord[];
  readonly other: readonly ContentWord[];
}

function relationsIn(reading: Reading): Bond[] {
  return FORMS.flatMap((form) =>
    [...reading.text.matchAll(form)].flatMap(({ index, 0: all, groups = {} }) => {
      const within = (part: string) => {
        const from = index + all.indexOf(part);
        return reading.words.filter(({ start }) => start >= from && start < from + part.length);
      };
      const [one, other] = [within(groups.one ?? ""), within(groups.other ?? "")];
      return one.length === 0 || other.length === 0 ? [] : { relation: groups.relation ?? "", one, other };
    }),
  );
}

const shareWord = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean =>
  a.some(({ key }) => b.some((word) => word.key === key));
const named = (words: readonly ContentWord[]): string => `“${words.map(({ text }) => text).join(" ")}”`;
const areKin = (a: string, b: string): boolean =>
  a !== b && KIN.some((line) => [a, b].every((word) => line.includes(word)));
const OF_ONE_ALONE = new RegExp(`^(?:${OF_ONE})$`);

/** What follows from one statement alone: the clash needs no more in common. */
const IN_STATEMENT = 0;

/** The first clash of two relations of one person or firm; null where there is none. */
export function relationClash(both: Both): WordClash | null {
  return kinClash(both) ?? countryClash(both);
}

function kinClash({ long, short }: Both): WordClash | null {
  const theirs = relationsIn(long);
  for (const mine of theirs.length === 0 ? [] : relationsIn(short)) {
    for (const other of theirs) {
      if (!shareWord(mine.one, other.one)) continue;
      const same = shareWord(mine.other, other.other);
      const words = short.words;
      if (same && areKin(mine.relation, other.relation))
        return {
          words,
          share: IN_STATEMENT,
          despite: "opposite",
          reason: `${named(mine.one)} is the ${mine.relation} here, the ${other.relation} there`,
        };
      if (!same && mine.relation === other.relation && OF_ONE_ALONE.test(mine.relation) && !isParent(mine))
        return {
          words,
          share: IN_STATEMENT,
          despite: "name",
          reason: `it is the ${mine.relation} of ${named(mine.other)} here, of ${named(other.other)} there`,
        };
    }
  }
  return null;
}

/** Everybody has two parents. */
const isParent = ({ relation }: Bond): boolean => relation === "son" || relation === "daughter";

const FIRM = oneOf("supermarket chain", ...COMPANY_NOUNS, ...LINES_OF_BUSINESS, "shipyard");
const PEOPLE = String.raw`(?<country>\p{Lu}\p{L}{1,20})`;
const FIRMS: readonly RegExp[] = [
  // "The Swedish carmaker Volk", "Dutch home shopping company, Werkam"
  String.raw`${PEOPLE}(?: \p{Ll}[\p{L}-]{1,20}){0,3}? (?<kind>${FIRM}),? (?<firm>${NAME})`,
  // "Volk is a German carmaker", "Volk, a German carmaker"
  String.raw`(?<firm>${NAME})(?:,| is| was) an? ${PEOPLE}(?: \p{Ll}[\p{L}-]{1,20}){0,3}? (?:${FIRM})`,
  // "Volk is based in Germany"
  String.raw`(?<firm>${NAME})(?:,| is| was|, which is)(?: \p{Ll}{1,20}){0,2} (?:based|headquartered) in (?:the )?(?<country>${NAME_WORD}(?: ${NAME_WORD})?)`,
].map((form) => new RegExp(`(?<!\\p{L})${form}`, "gu"));

function countriesOfFirms(reading: Reading): { firm: readonly ContentWord[]; country: ContentWord }[] {
  return FIRMS.flatMap((form) =>
    [...reading.text.matchAll(form)].flatMap(({ index, 0: all, groups = {} }) => {
      const within = (part: string) => {
        const from = index + all.indexOf(part);
        return reading.words.filter(({ start }) => start >= from && start < from + part.length);
      };
      const country = within(groups.country ?? "").find(({ key }) => key.startsWith("@"));
      const firm = within(groups.firm ?? "").filter(({ key }) => !key.startsWith("@"));
      return country === undefined || firm.length === 0 ? [] : { firm, country };
    }),
  );
}

function countryClash({ long, short }: Both): WordClash | null {
  const theirs = countriesOfFirms(long);
  for (const mine of theirs.length === 0 ? [] : countriesOfFirms(short)) {
    const other = theirs.find(
      ({ firm, country }) => shareWord(firm, mine.firm) && country.key !== mine.country.key,
    );
    if (other)
      return {
        words: short.words,
        share: IN_STATEMENT,
        despite: "name",
        reason: `${named(mine.firm)} is of “${mine.country.text}” here, of “${other.country.text}” there`,
      };
  }
  return null;
}
