/** What was decided and scored: a vote with or without votes against, murder or manslaughter, all or nearly all, goals of one player. */
import { SMALL_NUMBERS } from "../../../words/lexicon/english-numbers.js";
import { CLOCK_AND_CALENDAR_UNIT } from "../../../words/lexicon/measures/units-of-time.js";
import { englishCount } from "../../../words/numbers/small-numbers.js";
import { finderOfAll } from "../../../words/text/needed-words.js";
import { oneOf, regexFrom } from "../../../words/text/regex.js";
import { EXACT_SLOT, type SlotReader } from "./slot-value.js";

const DECIDED = "(?:vot|decid|decision|approv|pass|reject)";
const UNANIMOUS = [
  finderOfAll(regexFrom("giu", String.raw`\b${DECIDED}[^;:.]{0,60}?\b(?<value>unanimous(?:ly)?)\b`)),
  finderOfAll(regexFrom("giu", String.raw`\b(?<value>unanimous(?:ly)?) ${DECIDED}`)),
];
/** "Voted 6-3", "by a vote of 12 to 4". */
const DIVIDED = finderOfAll(
  /\bvot(?:e|es|ed|ing)\b(?: [\p{Ll}]{1,12}){0,3}? (?<value>\d{1,3}(?:[-–]| to )[1-9]\d{0,2})(?![\d%])/giu,
);

/** Behind a charge that is one of several. */
const ALONE = String.raw`(?!\p{L}|,? (?:and )?(?:attempted |armed |aggravated |involuntary |voluntary |vehicular )?(?:murder|manslaughter|assault|robbery|rape|arson|kidnap|burglary))`;
const KILLING = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?<how>`,
    [
      String.raw`convicted|found (?:[\p{L}’'-]{1,20} ){0,3}?guilty|guilty verdict|plead(?:ed|s) guilty`,
      "sentenced for|charged with",
    ],
    ")(?: [^,;:.]{1,20})?? (?:of |on |to )?",
    String.raw`(?:(?:an?|the|first-degree|second-degree|voluntary|involuntary|\p{L}+ counts? of) ){0,3}`,
    `(?<value>murder|manslaughter)${ALONE}`,
  ),
);

const NUMBER = oneOf("\\d{1,2}", ...SMALL_NUMBERS.slice(1));
const SCORED = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\bscored (?<value>once|twice|an? hat-?trick|(?<number>${NUMBER}) (?:times|goals|tries|touchdowns))(?!\p{L})`,
  ),
);
const OFTEN: readonly (readonly [RegExp, number])[] = [
  [/^once$/i, 1],
  [/^twice$/i, 2],
  [/^an? hat/i, 3],
];

/** "Nearly all gun sales", "all gun sales"; of time and of all things alike nothing is told so. */
const SHARE = finderOfAll(
  regexFrom(
    "dgiu",
    String.raw`(?<![\p{L}-])(?<value>`,
    [
      "(?<nearly>(?:nearly|almost|virtually|not) (?:all|every))|(?<all>all|every)|(?<most>most)|(?<half>half)",
    ],
    String.raw`)(?: of)?(?: (?:the|its|his|her|their))? (?<noun>(?:\p{Ll}[\p{Ll}-]{2,20} )?\p{Ll}{3,20}s)(?! \p{Ll}+s\b)(?![\p{L}-])`,
  ),
);
const OF_TIME = regexFrom("i", [CLOCK_AND_CALENDAR_UNIT, "sides|times|means|others|things"], "s?$");

/** How each of these slots is read. */
export const DECISIONS: readonly SlotReader[] = [
  ...UNANIMOUS.map(
    (find): SlotReader => [
      find,
      () => ({ ...EXACT_SLOT, slot: "unanimity", what: "vote", name: "unanimous", alike: true }),
    ],
  ),
  [DIVIDED, () => ({ ...EXACT_SLOT, slot: "unanimity", what: "vote", name: "divided", alike: true })],
  [
    KILLING,
    ({ how = "", value = "" }, { index, input }) => {
      // "He also was charged with": one of several charges.
      if (/\balso (?:was |were )?$/i.test(input.slice(0, index))) return null;
      const slot = /^charged/i.test(how) ? "charge" : "verdict";
      return {
        ...EXACT_SLOT,
        slot,
        what: slot,
        name: value.toLowerCase(),
        owned: true,
        named: true,
        late: true,
      };
    },
  ],
  [
    SHARE,
    ({ nearly, all, most, noun = "" }) => {
      if (OF_TIME.test(noun)) return null;
      const name = nearly ? "nearly all|most" : all ? "all" : most ? "most|nearly all" : "half";
      return { ...EXACT_SLOT, slot: `share of ${noun}`, what: noun, name, alike: true };
    },
  ],
  [
    SCORED,
    ({ value = "", number = "" }) => ({
      ...EXACT_SLOT,
      slot: "goals",
      what: "goals",
      number: OFTEN.find(([words]) => words.test(value))?.[1] ?? englishCount(number),
      owned: true,
      named: true,
    }),
  ],
];
