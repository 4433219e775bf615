/**
 * What people are to the public, as English news name it: offices, occupations, parts in a case. Gathered by hand. Titles
 * with short forms are in `titles.ts`, trades that exclude each other in `trades.ts`.
 */
import { wordList } from "../word-list.js";
import { CLOSE, relatives } from "./relatives.js";

/** After a word: the tagger of names was learned without it, so it does not see it as a role (`npm run learn:names`). */
const UNSEEN = "+";

/** What a role belongs to. */
export type RoleField =
  | "crown"
  | "government"
  | "parliament"
  | "advice"
  | "company"
  | "law"
  | "police"
  | "army"
  | "church"
  | "learning"
  | "care"
  | "stage"
  | "sport"
  | "case"
  | "work";

/** Field; roles before names, also with a capital ("Mayor Jo Lund"); roles in small letters alone ("a witness"). */
const TABLE: readonly (readonly [field: RoleField, beforeNames: string, besideNames: string])[] = [
  ["crown", "", "king queen prince princess pope"],
  [
    "government",
    "president minister premier chancellor governor mayor secretary commissioner treasurer+",
    "",
  ],
  [
    "parliament",
    "senator representative congressman congresswoman candidate",
    "lawmaker legislator+ politician mp nominee+",
  ],
  [
    "advice",
    "spokesman spokeswoman spokesperson ambassador",
    "envoy diplomat official adviser advisor+ aide+ strategist+ negotiator+ mediator+ coordinator+ organizer+ organiser+",
  ],
  [
    "company",
    "chief director chairman chairwoman chairperson+ chair manager deputy leader",
    "head boss+ founder co-founder+ owner executive ceo cfo+ coo+ vice-president+ entrepreneur+ investor+ trader+ billionaire+",
  ],
  ["law", "judge justice attorney lawyer prosecutor", "solicitor+ barrister+"],
  [
    "police",
    "sheriff officer detective inspector superintendent constable+ trooper+ undersheriff+",
    "investigator+ marshal+ warden+",
  ],
  ["army", "sergeant captain colonel general lieutenant commander admiral major", "soldier veteran"],
  ["church", "bishop archbishop imam rabbi sheikh reverend+", "priest cardinal pastor"],
  [
    "learning",
    "professor",
    "researcher scientist analyst economist expert historian pioneer+ principal teacher student",
  ],
  ["care", "doctor", "surgeon+ nurse+ physician+ medic+ paramedic+ firefighter+"],
  [
    "stage",
    "author actor actress singer anchor+ activist",
    "campaigner writer journalist reporter editor columnist+ artist designer musician rapper+ producer+ filmmaker+",
  ],
  ["sport", "coach", "striker midfielder defender goalkeeper quarterback pitcher+ player champion"],
  ["case", "", "victim suspect witness+ gunman+ shooter+"],
  ["work", "", "pilot astronaut+ driver+ farmer+ fisherman+ resident neighbor+ neighbour+"],
];

const rolesOfCell = (cell: string): readonly string[] => (cell === "" ? [] : wordList(cell));
const BEFORE_NAMES = TABLE.flatMap(([, beforeNames]) => rolesOfCell(beforeNames));
const BESIDE_NAMES = TABLE.flatMap(([, , besideNames]) => rolesOfCell(besideNames));

const withoutMark = (word: string): string => word.replace(UNSEEN, "");

/** Roles before names, and parties, which are written there like roles: "Councillor Jo Lund", "Democrat Jo Lund". */
export const ROLES_BEFORE_NAMES: ReadonlySet<string> = new Set([
  ...BEFORE_NAMES.map(withoutMark),
  ...wordList(
    "engineer councillor councilman councilwoman councilor cllr alderman coroner host whip speaker ayatollah",
    "republican democrat democratic conservative labour liberal independent",
  ),
]);

/** All roles of one person, in small letters; relatives of somebody who is named elsewhere among them. */
export const ROLES: readonly string[] = [
  ...[...BEFORE_NAMES, ...BESIDE_NAMES].map(withoutMark),
  ...relatives(...CLOSE, "widow", "sweetheart", "cousin", "uncle"),
  ...wordList("friend colleague partner"),
];

/** Roles by their field, in small letters. */
export const ROLES_BY_FIELD: ReadonlyMap<RoleField, readonly string[]> = new Map(
  TABLE.map(([field, ...cells]) => [field, cells.flatMap(rolesOfCell).map(withoutMark)]),
);

/** English words for the roles of some fields of public life, in small letters. */
export const rolesIn = (...fields: readonly RoleField[]): readonly string[] =>
  fields.flatMap((field) => ROLES_BY_FIELD.get(field) ?? []);

/** Roles that the tagger of names sees as such. */
export const TAGGED_ROLES: readonly string[] = [...BEFORE_NAMES, ...BESIDE_NAMES].filter(
  (word) => !word.endsWith(UNSEEN),
);

/** In front of an office: somebody else's than the one who holds it, or the same one's at another time. */
export const OFFICE_MODIFIERS: readonly string[] = wordList(
  "deputy vice assistant acting interim former late outgoing incoming junior",
);

/** In front of "minister" or "secretary": each is an office of its own. */
export const OFFICE_BRANCHES: readonly string[] = wordList(
  "prime foreign finance interior home defence defense justice health education transport environment energy trade press",
);

/** Who heads a body, a government, a school, a team or a ship: of each there is one at a time. */
export const HEADS: readonly string[] = wordList(
  "president premier chancellor minister governor mayor secretary commissioner chief head chairman chairwoman director executive",
  "manager boss leader principal headteacher treasurer editor coach captain commander speaker",
);
