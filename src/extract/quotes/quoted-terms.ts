/**
 * Detects words between quotation marks that are clearly no quotation: a title, a nickname, a name for something, or
 * words after "so-called".
 */

import { WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { SIGNING_BROADCASTERS } from "../../words/lexicon/news-agencies.js";
import { bodyKinds } from "../../words/lexicon/things/kinds-of-bodies.js";
import { TITLED_WORKS } from "../../words/lexicon/things/titled-works.js";
import { capitalized } from "../../words/lexicon/titles.js";
import { NAMING_PARTICIPLES } from "../../words/lexicon/verbs/verb-classes.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import type { Cue } from "./attributions.js";
import type { Stretch } from "./quoted-spans.js";

/** A range between quotation marks with its context, as the decisions whether it is a quotation need it. */
export interface QuotationContext {
  /** Without the marks. */
  readonly words: string;
  readonly wordCount: number;
  /** The line in which it begins. */
  readonly text: string;
  readonly stretch: Stretch;
  readonly cue: Cue | null;
  /** Number of other ranges of the line that are clauses. */
  readonly clauses: number;
  /** Whether an earlier range has the same words. */
  readonly isEcho: boolean;
  /** Whether another range, before or after, has the same words. */
  readonly isRepeated: boolean;
  /** Whether it continues the quotation before it. */
  readonly goesOn: boolean;
}

/** Least words of a clause. */
export const CLAUSE = 4;

/** Longer than any title or nickname, in words. */
export const SURELY_QUOTED = 10;

/** Characters before and after a range that are examined. */
const BEFORE = 60;
const AFTER = 40;

/** How words are set: see `caseOf`. */
type Case = "no letters" | "begins small" | "one capital word" | "begins with a capital" | "set as a title";

/**
 * Clear cases by the neighbours: "the so-called “rebels”", "the film “The Old Bridge”", "CNN's “New Day”", "Jo “Red”
 * Lund".
 */
export function isQuotedTerm({
  words,
  wordCount: count,
  text,
  stretch: { outer },
  cue,
  isEcho,
}: QuotationContext): boolean {
  const before = text.slice(Math.max(0, outer.start - BEFORE), outer.start);
  if (
    SO_CALLED.test(before) ||
    (count < CLAUSE && ON_BUTTON.test(before)) ||
    (isEcho && cue === null && count < CLAUSE)
  )
    return true;
  if (
    count < SURELY_QUOTED &&
    OF_SLOGAN.test(text.slice(outer.end, outer.end + AFTER)) &&
    !ENDS_OPEN.test(words)
  )
    return true;
  const cased = caseOf(words);
  if (isNamedByQuotation(before, cased, count)) return true;
  if (cased !== "set as a title" && cased !== "one capital word") return false;
  const after = text.slice(outer.end, outer.end + AFTER);
  if (GIVEN_NAME.test(before) && SURNAME.test(after)) return true;
  if (
    cased === "set as a title" &&
    (ON_AIR.test(before) || (ENDS_IN_TELL.test(before) && PROGRAMME.test(words)))
  )
    return true;
  if (DAY_NAME.test(words) || DESCRIBED_BEHIND.test(after)) return true;
  if (
    cased === "set as a title" &&
    (NAME_OF_BODY.test(words) || (NAME_OF_PROGRAMME.test(words) && OF_PROGRAMME.test(before)))
  )
    return true;
  return (
    WORK.test(before) ||
    MADE.test(before) ||
    STATION.test(before) ||
    WORK_AFTER.test(after) ||
    (MAKER.test(after) && !ENDS_OPEN.test(words))
  );
}

/** "The “We are one” mantra was repeated", "a “chopper”, slang for a rifle" */
const OF_SLOGAN =
  /^(?:\s(?:mantra|motto|hashtag|moniker|nickname)\b|,?\s(?:slang|code|short|shorthand) for\b)/;
/** "Black Monday" */
const DAY_NAME = new RegExp(String.raw`^\p{Lu}\p{Ll}+ ${WEEKDAY_NAME}[.,]?$`, "u");
/** "to direct “Moonrise”" */
const MADE =
  /\b(?:direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|star(?:s|red|ring)? in|appear(?:s|ed|ing)? in|co-wrote|co-starred in|remake of|sequel to)\s$/;
/** "said “Moonrise,” which is set in Averby": a clause describes what has this name. */
const DESCRIBED_BEHIND = /^\s?,?\swhich\s(?:is|was|has|had|will|would|opens?|opened|stars|starred)\b/;
/** "Committee on the Use of Tides", "The Averby Harbour Board" */
const NAME_OF_BODY = regexFrom(
  "u",
  String.raw`^(?:The\s)?(?:(?:\p{Lu}[\p{L}’'-]*\s){0,4}`,
  bodyKinds("public", "learning", "house").map(capitalized),
  String.raw`(?:\s(?:on|of|for)\s\p{L}.*[^,?!])?)$`,
);
/** “Never,” author Jo Lund said: the words are said, not their title. */
const ENDS_OPEN = /[,?!]$/;
/** "“Moonrise” author Jo Lund" */
const MAKER =
  /^\s(?:author|director|sequel|prequel|fans|writer|novelist|cast|co-star|producer|screenwriter|singer)\b/;

/** "a rover called “Jade Rabbit”", "known as the “nuclear option”", "Dubbed “Bridgegate”": a name for something. */
function isNamedByQuotation(before: string, cased: Case, count: number): boolean {
  if (cased === "no letters") return false;
  if (cased === "begins small") return count < CLAUSE && KNOWN_AS.test(before);
  const isName = cased === "one capital word" || cased === "set as a title";
  if ((isName || count < CLAUSE) && count <= CLAUSE && GOES_BY.test(before)) return true;
  return (
    count < SURELY_QUOTED &&
    [KNOWN_AS, DESCRIBED, CALLED, DUBBED, OR_MEANS].some((naming) => naming.test(before))
  );
}

const KNOWN_AS = /\b(?:(?:known|billed|marketed) as|referred to as)\sthe\s*$/;
/** "known as “Old Tom”", "goes by the nickname “Tom”", "spelled her name “Anne”" */
const GOES_BY =
  /\b(?:known as|(?:goes|went|go|going) by|nick-?named?|pseudonym|moniker|username|spell(?:ed|s)|spelt)(?:\s(?:the|of|was|is|as|(?:(?:the|his|her|its)\s)?(?:nick|sur)?name)){0,2},?\s*$/;
const DESCRIBED = /\bdescribed (?:in \p{Ll}+ )?(?:\p{Lu}\p{Ll}+ )?as the\s*$/u;
const CALLED = regexFrom(
  "u",
  String.raw`(?:,|\b(?:\p{Ll}+|\p{Lu}{2,}))\s`,
  [...NAMING_PARTICIPLES, "entitled|christened|codenamed|code-named"],
  String.raw`\s(?:\p{Lu}[\p{L}-]+,?\sor\s)?(?:the\s)?$`,
);
const DUBBED = regexFrom(
  "",
  String.raw`^\s*`,
  [...NAMING_PARTICIPLES.map(capitalized), "Billed as|Known as"],
  String.raw`\s(?:the\s)?$`,
);
/** "Tiangong, or “Heavenly Palace”", "which means “Heavenly Palace”" */
const OR_MEANS = /(?:\b\p{Lu}[\p{L}\d-]{1,60},? or|\b(?:means|meaning))\s(?:the\s)?$/u;
/** "said on “Harbour and Friends”": a programme. */
const ON_AIR = /\bon\s(?:the\s|its\s|his\s|her\s)?$/;
const ENDS_IN_TELL = /\b(?:told|tells)\s$/;
const PROGRAMME = /\b(?:Show|News|Today|Tonight|Morning|America|Times|Post|Radio|Week|Hour|Report)\W*$/;

/** Whether the words are the title of a work: its kind, its station or its star is beside it. */
export function isWork({ words, text, stretch: { outer, single } }: QuotationContext): boolean {
  const cased = caseOf(words);
  if (single || (cased !== "set as a title" && cased !== "one capital word")) return false;
  const before = text.slice(Math.max(0, outer.start - BEFORE), outer.start);
  return (
    A_WORK.test(before) || STATION.test(before) || OF_WORK.test(text.slice(outer.end, outer.end + AFTER))
  );
}

/** A kind of work, before its title. */
export const WORK = regexFrom(
  "i",
  String.raw`\b`,
  [
    ...TITLED_WORKS,
    "titled|entitled|single|show|play|game|episode|track|hit|column|essay|article|paper|report|op-ed|program|memoirs?|autobiography|biography|expos[eé]",
    "exhibition|exhibit|anthem|video|ad|(?:episode|edition|issue|season) of|host of|star of|starred in|stars in|wrote|read|watch(?:ed|ing)?|sang",
    "sings|singing",
  ],
  String.raw`(?:(?<!\s)\s+)?,?(?:(?<!\s)\s+)?$`,
);
/** A kind of work, after its title. */
export const WORK_AFTER = regexFrom(
  "i",
  "^,?\\s*(?:",
  [
    ...TITLED_WORKS,
    "single|show|star|stars|actor|actress|host|franchise|trilogy|forum|program|interview|fame|creator|segment|broadcast|newsletter|radio|recording|tape|host|reboot|spinoff|finale",
  ],
  ")\\b",
);
/** "the hit show", "a book titled": nouns that may be verbs need a determiner. */
const A_WORK = regexFrom(
  "i",
  [
    String.raw`\b(?:titled|entitled)`,
    sequence(String.raw`(?:\b(?:the|a|an|his|her|their|its|this)|['’]s)\s(?:[\w’-]+\s){0,3}`, [
      ...TITLED_WORKS,
      "episode|essay|program|memoir|drama|comedy|thriller|ballad|anthem|poem|painting",
    ]),
    sequence(
      String.raw`\b`,
      [
        "the|a|his|her|its|tv|talk|reality|hit|radio|television|variety|comedy|stage|broadway|new",
        "popular|morning|evening|weekly|video",
      ],
      String.raw`\s(?:show|play|game|single)`,
    ),
  ],
  String.raw`(?:(?<!\s)\s+)?,?(?:(?<!\s)\s+)?$`,
);
const OF_WORK = regexFrom(
  "i",
  String.raw`^,?\s*`,
  [...TITLED_WORKS, "star|stars|actor|actress|franchise|trilogy|creator"],
  String.raw`\b`,
);
/** Stations, as parts of a pattern. */
const STATIONS = [
  ...SIGNING_BROADCASTERS,
  "MSNBC|Fox News(?: Channel)?|PBS|HBO|Netflix|Showtime|AMC|FX|NPR|Comedy Central",
];
/** "NPR Sunday Talk" */
const NAME_OF_PROGRAMME = regexFrom("", "^", STATIONS, String.raw`\s\S+(?:\s\S+){0,2}$`);
/** "in an interview with " before the name of a programme. */
const OF_PROGRAMME = /\b(?:on|of|with|to|from|for|by)\s$/;
/** "then click “send”" */
const ON_BUTTON = /\b(?:click|clicks|clicked|clicking|tap|tapped|tapping)(?: on)? $/;
/** A station or a weekday whose programme follows. */
export const STATION = regexFrom(
  "",
  [
    sequence(String.raw`\b`, [...STATIONS, "television|radio"], "['’]?s?"),
    String.raw`\b${WEEKDAY_NAME}['’]s`,
  ],
  String.raw`\s*$`,
);
const SO_CALLED = /\b(?:so-called|aka|a\.k\.a\.|alias|better known as)\s*$/i;
const GIVEN_NAME = /(?:^|\s)\p{Lu}[\p{L}.]*\s$/u;
const SURNAME = /^\s\p{Lu}\p{Ll}/u;

/** Words of more than three letters that titles write small. */
const SMALL = /^(?:with|from|into|upon|over|than|that)$/;

/** How words are set: in lower case, in title case, or with a first capital. */
export function caseOf(words: string): Case {
  if (!/\p{L}/u.test(words)) return "no letters";
  if (!BEGINS_WITH_CAPITAL.test(words)) return "begins small";
  if (!words.includes(" ")) return "one capital word";
  return words.length <= LONGEST_TITLE && isSetAsTitle(words) ? "set as a title" : "begins with a capital";
}

/** In characters. */
const LONGEST_TITLE = 80;
const BEGINS_WITH_CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/** Whether there are long words, and each begins with a capital. */
function isSetAsTitle(words: string): boolean {
  const long = words
    .split(/[\s-]+/)
    .filter((word) => (word.length > 3 && !SMALL.test(word)) || /^\p{Lu}/u.test(word));
  return long.length > 1 && long.every((word) => BEGINS_WITH_CAPITAL.test(word));
}
