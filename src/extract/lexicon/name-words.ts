/** Words in and around names. */

import {
  ARTICLES,
  DEMONSTRATIVES,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
} from "../../words/lexicon/english-function-words.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { NAME_PARTICLES } from "../../words/lexicon/given-names.js";
import { severalPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { TAGGED_ROLES } from "../../words/lexicon/persons/public-roles.js";
import { CLOSE, relatives } from "../../words/lexicon/persons/relatives.js";
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { bodyKinds } from "../../words/lexicon/things/kinds-of-bodies.js";
import { placeKinds } from "../../words/lexicon/things/kinds-of-places.js";
import { wordList } from "../../words/lexicon/word-list.js";

/** Words between the words of a name: "Duchy of Averby", "Jean-Luc". */
const JOINTS: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  ...wordList("of the and for as an as-sharif et & - – ' ’ . / in on to at und für"),
]);

/** Short words that no name contains. Other short ones may join names: "Bingu wa Mutharika". */
const SMALL_WORDS = new Set(
  wordList(
    "is was are has had but who did can may its his her him he she it we you not out off if or so our my me",
    "us no do be by how why all any ago did got get let new now old one our own per put ran ran run saw say",
    "set six ten the too try two use via way win won yet",
  ),
);

/** Whether a lower-case word may join the words of a name. */
export const isJoint = (lower: string): boolean =>
  JOINTS.has(lower) || (/^\p{Ll}{2,3}$/u.test(lower) && !SMALL_WORDS.has(lower));

const SORTS = new Map<string, string>();
for (const [sort, words] of [
  [
    "role",
    [
      ...wordList("mr. mrs. ms. dr. mr mrs ms dr prof. gen. sen. rep. gov. lt. col. sgt. capt. maj. rev."),
      ...wordList("sir dame lord lady father brother sister"),
      ...TAGGED_ROLES,
    ],
  ],
  [
    "kin",
    [...relatives(...CLOSE, "uncle", "cousin", "widow", "sweetheart"), ...wordList("friend aged named")],
  ],
  ["place", placeKinds()],
  ["body", bodyKinds()],
  [
    "said",
    [
      ...reportingForms(["plain", "comment", "act"], ["past"]),
      ...wordList("says died born married scored won"),
    ],
  ],
  [
    "into",
    wordList("in at near from to across outside around inside throughout toward towards between via into"),
  ],
] as const) {
  for (const word of words) if (!SORTS.has(word)) SORTS.set(word, sort);
}

/** The class of a common lower-case word beside a name: `role`, `place`, `body`, `said`, `kin`, `into`; or "". */
export const sortOf = (lower: string): string => SORTS.get(lower) ?? "";

/** Words with a capital at the start of a sentence that begin no name. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.slice(2, 13),
  ...ARTICLES.filter((word) => word !== "the"),
  ...SUBJECT_PRONOUNS.filter((word) => word !== "i"),
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...wordList(
    "but and in on at if as while when after for there here some many several all both",
    "meanwhile however according despite interviewees gunfire no-one someone nobody everyone born",
  ),
  ...severalPeople(
    "anybody",
    "victims",
    "suspects",
    "bystanders",
    "residents",
    "police",
    "rescuers",
    "medics",
  ),
  ...severalPeople(
    "officials",
    "prosecutors",
    "lawyers",
    "experts",
    "protesters",
    "critics",
    "supporters",
    "pupils",
  ),
  ...wordList("children relatives friends"),
]);
