/** Numbers that count nobody, though a word for a count is near: days, years, ages, telephone numbers. */
import { ANY_MONTH } from "../../words/lexicon/english-calendar.js";
import { ORDINAL_ENDING } from "../../words/lexicon/english-numbers.js";
import { NUMBERED_NOUNS } from "../../words/lexicon/measures/numbered-things.js";
import { onePerson, wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { shortStreetWords, streetWords } from "../../words/lexicon/things/street-words.js";
import type { Quantified } from "../../words/numbers/quantity.js";
import { regexFrom } from "../../words/text/regex.js";

/** "killed June 24", "Jan. 15, 2014". */
const AFTER_MONTH = new RegExp(`(?<![\\p{L}])${ANY_MONTH} (?:\\d{1,2}, )?$`, "u");
/** "24 June". */
const BEFORE_MONTH = new RegExp(`^ (?:of )?${ANY_MONTH}(?![\\p{L}])`, "u");
/** "35 - year - old", as some archives space it. */
const AGE = /^ ?[-–] ?(?:years?|months?|weeks?|days?) ?[-–] ?olds?\b/i;
/** "9-1-1", "555-0199". */
const DIALLED = /^-\d+(?:-\d|(?!\d))/;
const CALLED = /\b(?:call(?:s|ed|ing)?|dial(?:l?ed|l?ing)?|phone|tel\.?|ext\.?) $/i;
/** "a category 2 hurricane", "flight 1943". */
const NUMBERED_THING = regexFrom(
  "iu",
  String.raw`(?<![\p{L}])`,
  [...NUMBERED_NOUNS, String.raw`category|stage|tier|number|no\.|day|week|age`],
  " $",
);
/** "the five-rung scale" counts rungs. */
const COMPOUND = /^-(?!(?:strong|plus)\b)\p{L}/u;
/** "killed at 2806 Long Lane": a house. */
const HOUSE = regexFrom(
  "u",
  String.raw`^ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}’'.-]* |\d{1,3}(?:${ORDINAL_ENDING}) ){1,3}`,
  [...streetWords("sure", "doubtful"), ...shortStreetWords("sure", "doubtful")].map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  ),
  String.raw`(?![\p{L}’'])`,
);
const AT = /\b(?:at|of|near|on|in) (?:the )?$/i;
/** "around 12:05": an hour. */
const HOUR = /^: ?[0-5]\d(?!\d)/;
const PEOPLE = /^ (?:people|persons|men|women|children|victims|others|dead|deaths)\b/i;

/** "A woman of 67 has died", "a driver aged 41"; not "a mother of two", "a team of 20". */
const PERSON_OF = regexFrom(
  "i",
  String.raw`\b`,
  [
    ...wordsForPeople("anybody", "young").filter((word) => word !== "people"),
    ...onePerson("residents", "pupils", "travellers", "workers", "suspects", "victims"),
    "pensioner|farmer|tourist",
  ],
  " of (?:just |only |about |around )?$",
);
const AGED = /\baged (?:just |only |about |around |between )?$/i;
/** "A man of 41 wounds" has so many wounds. */
const ENDS_AGE =
  /^(?:[,.;)]|$| (?:and|or|to) \d| (?:and|or|but|who|whose|has|had|is|was|were|have|in|on|at|from|after|when|with|died|dies|drowned|collapsed|fell)\b)/;
const OLDEST = 120;

/** Whether a number is somebody's age: "aged 41", "a woman of 67", "16 years old". */
export function isAge(text: string, { numberStart, numberEnd, value, unit, form }: Quantified): boolean {
  if (unit === "years old") return true;
  if (unit !== null || form === "ordinal" || value > OLDEST) return false;
  const before = text.slice(Math.max(0, numberStart - 40), numberStart);
  return (
    AGED.test(before) || (PERSON_OF.test(before) && ENDS_AGE.test(text.slice(numberEnd, numberEnd + 24)))
  );
}

/** Whether four digits may be a year of these times. */
export function isNewsYear({
  numberStart,
  numberEnd,
  value,
  form,
}: Pick<Quantified, "numberStart" | "numberEnd" | "value" | "form">): boolean {
  return form === "digits" && numberEnd - numberStart === 4 && isYearInNews(value);
}

/** Whether a number is a year about which news is written. */
export function isYearInNews(value: number): boolean {
  return value >= 1900 && value < 2100;
}

/** Whether a number near a word for a count is something else. */
export function countsNobody(
  text: string,
  { numberStart, numberEnd, value, form, unit }: Quantified,
): boolean {
  const before = text.slice(Math.max(0, numberStart - 24), numberStart);
  const after = text.slice(numberEnd, numberEnd + 24);
  if (unit === null && COMPOUND.test(after)) return true;
  if (form !== "digits" || unit !== null) return false;
  return (
    (isNewsYear({ numberStart, numberEnd, value, form }) && !PEOPLE.test(after)) ||
    HOUR.test(after) ||
    (AT.test(before) && HOUSE.test(text.slice(numberEnd, numberEnd + 60))) ||
    NUMBERED_THING.test(before) ||
    AFTER_MONTH.test(before) ||
    BEFORE_MONTH.test(after) ||
    AGE.test(after) ||
    DIALLED.test(after) ||
    CALLED.test(before)
  );
}
