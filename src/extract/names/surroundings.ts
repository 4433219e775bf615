/**
 * What the words around a name tell of its kind.
 *
 *     passenger Pryce, 41,     lives in Merrin     shares of Norvik     Hurricane Odile
 *     a person                 a place             an organisation      a thing, none of the three
 */

import { ROLES } from "../../words/lexicon/persons/public-roles.js";
import { CLOSE, relatives } from "../../words/lexicon/persons/relatives.js";
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { COMPASS_POINT } from "../../words/lexicon/things/directions.js";
import {
  BELONGING_TO_BODIES,
  COMPANY_NOUNS,
  HELD_BY_BODIES,
  LINES_OF_BUSINESS,
} from "../../words/lexicon/things/kinds-of-bodies.js";
import { placeKinds } from "../../words/lexicon/things/kinds-of-places.js";
import { ENGLISH_STORMS } from "../../words/lexicon/things/storms.js";
import { SHIPS } from "../../words/lexicon/things/vehicles.js";
import { capitalized, SHORT_TITLES, TITLE_WORDS } from "../../words/lexicon/titles.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { oneOf, regexAtEnd, regexFrom } from "../../words/text/regex.js";
import { OTHER_THINGS } from "../lexicon/named-things.js";

/** Not "reported", which companies do with their results. */
const VERBS_OF_PEOPLE = reportingForms(["plain", "comment", "act", "stance"], ["present", "past"]).filter(
  (form) => !form.startsWith("report"),
);

/** A storm, a ship and a film are things. */
export type NamedSort = "person" | "place" | "organisation" | "thing";

/** How much speaks for each. */
export type Support = Record<NamedSort, number>;

/** A fresh sum of evidence for each kind, all at 0. */
export const noSupport = (): Support => ({ person: 0, place: 0, organisation: 0, thing: 0 });

/** Characters on either side that are looked at. */
const NEAR = 44;
/** Settles the kind against several other signs. */
const SURE = 4;
const CLEAR = 1;
/** Companies speak as people do, and letters come from both. */
const WEAK = 0.5;

interface Hint {
  readonly sort: NamedSort;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Roles that companies and parties have, too: "junior partner Solidar". */
const ROLES_OF_BODIES = new Set(
  wordList("partner owner champion pioneer investor trader producer founder co-founder leader"),
);
const ROLES_OF_PEOPLE = ROLES.filter((role) => !ROLES_OF_BODIES.has(role));

const BEFORE: readonly Hint[] = [
  {
    sort: "person",
    weight: SURE,
    pattern: regexAtEnd(
      "iu",
      String.raw`(?<!\p{L})`,
      [...TITLE_WORDS, ...SHORT_TITLES.map((title) => `${title}\\.`)],
      " ",
    ),
  },
  { sort: "person", weight: CLEAR, pattern: regexAtEnd("iu", String.raw`(?<!\p{L})`, ROLES_OF_PEOPLE, " ") },
  {
    sort: "person",
    weight: WEAK,
    pattern: regexAtEnd(
      "u",
      String.raw`(?<!\p{L})`,
      ["said|says|added|asked|recalled|according to|named|called"],
      " ",
    ),
  },
  {
    sort: "place",
    weight: CLEAR,
    pattern: regexAtEnd(
      "u",
      String.raw`(?<!\p{L})`,
      [
        `[Ii]n|[Nn]ear|[Oo]utside|[Tt]hroughout|[Ii]nside|into|off|(?:${COMPASS_POINT}) of|outskirts of|miles? from`,
        `(?:${oneOf(...placeKinds("settlement", "division", "land and water"), "port|streets|people|residents")}) of`,
        "(?:[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|[Nn]earby|[Nn]eighbou?ring)",
        "(?:road|way|trains?|flights?|ferry|bus|trip|travel|travelled|traveled|travelling|returned|moved|fled|went|go|walk) to",
        String.raw`[Bb]etween \p{Lu}[\p{L}-]{1,20} and|[Ff]rom \p{Lu}[\p{L}-]{1,20} to`,
      ],
      " (?:the )?",
    ),
  },
  {
    sort: "place",
    weight: WEAK,
    pattern: regexAtEnd("u", String.raw`(?<!\p{L})(?:[Ff]rom|[Tt]o|[Aa]cross|[Aa]t) `),
  },
  {
    sort: "organisation",
    weight: CLEAR,
    pattern: regexAtEnd(
      "iu",
      String.raw`(?<!\p{L})`,
      [BELONGING_TO_BODIES, "analysts?|shareholders|workers|players|supporters|fans"],
      " (?:of|in|for|at) (?:the )?",
    ),
  },
  {
    sort: "organisation",
    weight: CLEAR,
    pattern: regexAtEnd(
      "iu",
      String.raw`(?<!\p{L})`,
      [
        ...COMPANY_NOUNS,
        ...LINES_OF_BUSINESS,
        "union|regulator|builder|charity|party|agency|website|magazine|network|start-?up|band|coalition|watchdog|contractor",
        "developer|militia|movement|champions|rivals|known as the",
      ],
      " ",
    ),
  },
  {
    sort: "organisation",
    weight: CLEAR,
    pattern: regexAtEnd("", String.raw`\b(?:owned|operated|built|made|run|sponsored|manufactured) by `),
  },
];

const AFTER: readonly Hint[] = [
  {
    sort: "person",
    weight: SURE,
    pattern: regexFrom("u", "^", [
      String.raw`,? who\b|, (?:aged )?\d{1,3},| \(\d{2}\)`,
      String.raw`, (?:a|an|the|his|her) (?:\p{Ll}[\p{L}-]{0,20} ){0,3}(?:${ROLES_OF_PEOPLE.join("|")})\b`,
    ]),
  },
  {
    sort: "person",
    weight: CLEAR,
    pattern: regexFrom(
      "u",
      "^['’] ?s? ",
      [
        ...relatives(...CLOSE, "widow", "sweetheart"),
        "family|parents|friends?|lawyer|attorney|death|body|career|face|head|hands?|voice|eyes",
        "administration|presidency|campaign|resignation|arrest",
      ],
      String.raw`\b`,
    ),
  },
  {
    sort: "person",
    weight: CLEAR,
    pattern: regexFrom(
      "u",
      "^ ",
      [
        "administration|regime|presidency|himself|herself|smiled|laughed|wept|nodded|shrugged|resigned|recalled|testified",
        "tweeted|wrote|died|sang|graduated|apologi[sz]ed|was (?:born|jailed|arrested|sentenced|charged|shot|elected|re-elected)",
      ],
      String.raw`\b`,
    ),
  },
  {
    sort: "person",
    weight: WEAK,
    pattern: regexFrom(
      "u",
      "^,? (?:also |later |then )?",
      [...VERBS_OF_PEOPLE, "tweets|wants|praised|criticized|criticised|accused|called"],
      String.raw`\b(?! (?:it|they)\b)`,
    ),
  },
  {
    sort: "place",
    weight: CLEAR,
    pattern: regexFrom(
      "u",
      "^(?:['’] ?s)? ",
      [
        ...placeKinds(),
        "council|police|harbou?r|residents|villagers|station|mayor|suburbs|outskirts|population|jail|market|streets",
        "constituency|(?:film |music |book )?festival|fair|marathon",
      ],
      String.raw`\b`,
    ),
  },
  {
    sort: "organisation",
    weight: CLEAR,
    pattern: regexFrom(
      "u",
      "^(?:['’] ?s)? ",
      [
        HELD_BY_BODIES,
        "managers?|coach|striker|midfielder|defender|goalkeeper|winger|plant|factory|workers|staff",
        "fans|supporters|players|fighters|members|stores?|cars?|flights|trains|products?|users|software",
      ],
      String.raw`\b`,
    ),
  },
  {
    sort: "organisation",
    weight: CLEAR,
    pattern: regexFrom(
      "u",
      "^ ",
      [
        "(?:said|says) (?:it|they)|makes|sells|produces|employs|operates|manufactures|makes|declined to comment",
        String.raw`\p{Ll}{3,14}(?: \p{Ll}{1,12}){0,5} its`,
      ],
      String.raw`\b`,
    ),
  },
];

/** Words for what has a name and is no person, place or organisation, before that name. */
const THINGS = [
  ...[...ENGLISH_STORMS].flatMap((storm) => [storm, capitalized(storm)]),
  ...SHIPS,
  ...OTHER_THINGS,
];
const things = finderOfAll(
  regexFrom(
    "gu",
    String.raw`(?<!\p{L})`,
    THINGS,
    String.raw` (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3})`,
  ),
);

/** Names of storms, ships and films that the text introduces as such: "Odile" of "Hurricane Odile". */
export const thingsIn = (text: string): string[] => things(text).map(([, name = ""]) => name);

/** "a plea by the opposition leader, | Marit Lund": a person, whatever the name is like. "The market leader, Norvik" is none. */
const INTRODUCED = regexFrom(
  "u",
  String.raw`(?<!\p{L})(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|['’]s) (?:[\p{Ll}-]{1,20} ){0,3}`,
  [...ROLES_OF_PEOPLE, "(?<!(?:market|world|global|industry|league|technology|cost)[ -])(?:co-)?leader"],
  ", $",
);

/** Whether the words before the name at `start` say whose name it is: a role of people, and a comma. */
export const isIntroduced = (text: string, start: number): boolean =>
  INTRODUCED.test(text.slice(Math.max(0, start - NEAR), start));

/** After "the Anna Berg": the article is that of the name, not of a noun behind it ("the Lund murder"). */
const ENDS_PHRASE =
  /^(?:[,.;:)]|['’]s\b|$| (?:was|is|had|has|will|and|in|on|at|off|from|when|after|struck|sank|ran|hit|left|lost|carried|\p{Ll}{3,12}ed)\b)/u;

/** "Thornley have won": teams and firms have plural verbs, and so have "Hannah and Ari". */
const PLURAL = /^ (?:have|are|were)\b/;
const OF_SEVERAL_NAMES = /(?:\b(?:and|or)|,) $/;

/**
 * Adds the evidence of one mention: the words up to 44 characters before and behind it.
 *
 * @param support sums by kind, which are changed
 * @param text the line
 * @param start offset of the mention in `text`
 * @param end offset behind it
 */
export function addSurroundings(support: Support, text: string, start: number, end: number): void {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  for (const { sort, weight, pattern } of BEFORE) if (pattern.test(before)) support[sort] += weight;
  for (const { sort, weight, pattern } of AFTER) if (pattern.test(after)) support[sort] += weight;
  if (PLURAL.test(after) && !OF_SEVERAL_NAMES.test(before)) support.organisation += CLEAR;
  if (/(?<!\p{L})[Tt]he $/u.test(before) && ENDS_PHRASE.test(after)) support.thing += CLEAR;
}
