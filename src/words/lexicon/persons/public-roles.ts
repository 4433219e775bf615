/**
 * What people are to the public, as English news name it: offices, occupations, parts in a case. Gathered by hand. Titles
 * with short forms are in `titles.ts`, trades that exclude each other in `trades.ts`.
 */
import { wordList } from "../word-list.js";
import { CLOSE, relatives } from "./relatives.js";

/** After a word: the tagger of names was learned without it, so it does not see it as a role (`npm run learn:names`). */
const UNSEEN = "+";

/** Before a name, also with a capital: "Mayor Jo Lund". */
const BEFORE_NAMES = wordList(
  "spokesman spokeswoman spokesperson",
  "president minister premier chancellor senator representative congressman congresswoman governor mayor",
  "secretary ambassador commissioner treasurer+ candidate",
  "chief director chairman chairwoman chairperson+ chair manager deputy leader",
  "judge justice attorney lawyer prosecutor",
  "sheriff officer detective inspector superintendent constable+ trooper+",
  "sergeant captain colonel general lieutenant commander admiral major",
  "bishop archbishop imam rabbi sheikh reverend+",
  "professor doctor author actor actress singer coach anchor+ activist",
);

/** In small letters alone: "the witness", "a striker". */
const BESIDE_NAMES = wordList(
  "king queen prince princess pope envoy diplomat official lawmaker legislator+ politician mp nominee+",
  "adviser advisor+ aide+ strategist+ negotiator+ mediator+ coordinator+ organizer+ organiser+ head boss+",
  "founder co-founder+ owner executive ceo cfo+ coo+ vice-president+ entrepreneur+ investor+ trader+ billionaire+",
  "researcher scientist analyst economist expert historian pioneer+ principal teacher student",
  "solicitor+ barrister+ investigator+ marshal+ warden+ victim suspect witness+ gunman+ shooter+",
  "writer journalist reporter editor columnist+ artist designer musician rapper+ producer+ filmmaker+",
  "striker midfielder defender goalkeeper quarterback pitcher+ player champion",
  "priest cardinal pastor surgeon+ nurse+ physician+ medic+ paramedic+ firefighter+",
  "soldier veteran pilot astronaut+ driver+ farmer+ fisherman+ campaigner resident neighbor+ neighbour+",
);

const plain = (word: string): string => word.replace(UNSEEN, "");

/** Roles before names, and parties that stand there like roles: "Councillor Jo Lund", "Democrat Jo Lund". */
export const ROLES_BEFORE_NAMES: ReadonlySet<string> = new Set([
  ...BEFORE_NAMES.map(plain),
  ...wordList(
    "engineer councillor councilman councilwoman councilor cllr alderman coroner host whip speaker ayatollah",
    "republican democrat democratic conservative labour liberal independent",
  ),
]);

/** All roles of one person, in small letters; relatives of somebody who is named elsewhere among them. */
export const ROLES: readonly string[] = [
  ...[...BEFORE_NAMES, ...BESIDE_NAMES].map(plain),
  ...relatives(...CLOSE, "widow", "sweetheart", "cousin", "uncle"),
  ...wordList("friend colleague partner"),
];

/** Roles that the tagger of names sees as such. */
export const TAGGED_ROLES: readonly string[] = [...BEFORE_NAMES, ...BESIDE_NAMES].filter(
  (word) => !word.endsWith(UNSEEN),
);
