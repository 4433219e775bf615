/**
 * Reads the age or the year of birth that a sentence gives somebody: "Torp, 79,", "died at 91", "born in 1988". The words
 * beside a name say that a number is an age. To the parser of quantities it is a plain count, so patterns find it.
 */
import { onePerson } from "../../words/lexicon/persons/groups-of-people.js";
import { relatives } from "../../words/lexicon/persons/relatives.js";

/** Most years between two ages of one person: more, and they are those of two people, perhaps a father and a son. */
export const MOST_APART = 12;

export interface StatedAge {
  readonly kind: "age" | "born";
  /** Years, or the year of birth. */
  readonly value: number;
  /** Offsets of the words that say it. */
  readonly start: number;
  readonly end: number;
}

const PEOPLE = [
  ...relatives("parent", "child", "sibling"),
  ...onePerson(
    "anybody",
    "young",
    "victims",
    "suspects",
    "residents",
    "police",
    "soldiers",
    "pupils",
    "travellers",
    "crew",
  ),
  "male|female|native|veteran",
].join("|");
const AGE = String.raw`(?<age>\d{1,3})`;
const BEFORE = new RegExp(String.raw`\b(?<said>${AGE}[- ]year[- ]old)(?: (?:${PEOPLE}))?,? $`);
/** Where a number ends that is an age, and not the hour of a clock or an amount. */
const END = String.raw`(?: years old)?(?=[,;)]|\.$|\. |\.["”’]|$)`;
const DEATH = "(?:has |had )?(?:died|dies|die|dead|passed away)";

/** What follows a name or a pronoun. */
const AFTER: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:, | \()(?:aged? )?(?<said>${AGE}(?: years old)?)(?=[,;)]|\.$| (?:was|is|has|had|died)\b| of \p{Lu})`,
    "u",
  ),
  new RegExp(`^(?:, who| who)? (?:was|is|would have been) (?<said>${AGE}${END})`),
  new RegExp(
    String.raw`^(?:, who| who)? (?:(?:has |had )?(?:just )?turned) (?<said>${AGE})(?![\d%.,]\d| (?:per|%))`,
  ),
  new RegExp(
    String.raw`^(?:, [^,]{1,80},)? ${DEATH}(?: [\p{L}-]+){0,6},? (?:aged |at (?:the )?age (?:of )?|at )(?<said>${AGE})(?=[,;.]|$| (?:on|in|after|from|of)\b)`,
    "u",
  ),
  /^(?:, who| who|,| \()? ?(?:was |is )?(?<said>born (?:[\p{L}\d]+,? ){0,5}?(?<year>(?:18|19|20)\d\d))(?!\d)/u,
];

/** "At 10 on Monday" is an hour. */
const LAST_HOUR = 24;
const OLDEST = 110;

/** The age that the words beside a name, or a pronoun, give its bearer; null where they give none. */
export function statedAge(text: string, start: number, end: number): StatedAge | null {
  const before = BEFORE.exec(text.slice(0, start));
  if (before) return createStatedAge(before, 0);
  const rest = text.slice(end);
  for (const pattern of AFTER) {
    const match = pattern.exec(rest);
    if (match && !isHour(match)) return createStatedAge(match, end);
  }
  return null;
}

const isHour = ({ 0: words, groups }: RegExpExecArray): boolean =>
  Number(groups?.age) <= LAST_HOUR && / at \d+$/.test(words);

function createStatedAge({ 0: words, index, groups }: RegExpExecArray, offset: number): StatedAge | null {
  const { age, year, said: wording = "" } = groups ?? {};
  const value = Number(year ?? age);
  if (year === undefined && (value < 1 || value > OLDEST)) return null;
  const start = offset + index + words.lastIndexOf(wording);
  return { kind: year === undefined ? "age" : "born", value, start, end: start + wording.length };
}

const PRONOUN = /^(?:He|She)(?= )/;

/** The age in a sentence that begins with a pronoun: "She was 90."; null where it gives none. */
export function statedAgeOfPronoun(text: string): StatedAge | null {
  const pronoun = PRONOUN.exec(text);
  return pronoun && statedAge(text, 0, pronoun[0].length);
}
