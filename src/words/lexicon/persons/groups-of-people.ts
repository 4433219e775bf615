/**
 * Words for people whom news do not name, by what they are to an event: "officers", "a witness", "supporters". Gathered by
 * hand from English news. Roles of one person before or beside a name are in `public-roles.ts`, relatives in `relatives.ts`,
 * trades that exclude each other in `trades.ts`.
 */
import { wordList } from "../word-list.js";

/** What people are to an event. */
export type PeopleGroup =
  | "anybody"
  | "young"
  | "victims"
  | "suspects"
  | "thieves"
  | "bystanders"
  | "residents"
  | "police"
  | "rescuers"
  | "medics"
  | "officials"
  | "prosecutors"
  | "lawyers"
  | "judges"
  | "soldiers"
  | "rebels"
  | "politicians"
  | "aides"
  | "press"
  | "experts"
  | "protesters"
  | "critics"
  | "supporters"
  | "friends"
  | "family"
  | "pupils"
  | "workers"
  | "travellers"
  | "crew"
  | "sport"
  | "migrants";

/** In a table: there is no such form. */
const NONE = "-";

/** Group; a singular and its plural in turn. */
const TABLE: readonly (readonly [group: PeopleGroup, forms: string])[] = [
  ["anybody", "man men woman women person people person persons"],
  ["young", "boy boys girl girls child children kid kids teen teens teenager teenagers youth youths"],
  ["young", "toddler toddlers infant infants baby babies"],
  ["victims", "victim victims survivor survivors"],
  ["suspects", "suspect suspects gunman gunmen attacker attackers shooter shooters"],
  ["thieves", "robber robbers thief thieves"],
  ["bystanders", "witness witnesses bystander bystanders onlooker onlookers passer-by passers-by"],
  ["residents", "resident residents villager villagers neighbour neighbours neighbor neighbors"],
  ["police", "- police officer officers detective detectives investigator investigators deputy deputies"],
  ["police", "trooper troopers policeman policemen policewoman policewomen cop cops"],
  ["rescuers", "firefighter firefighters paramedic paramedics rescuer rescuers coastguard coastguards"],
  ["medics", "doctor doctors surgeon surgeons medic medics"],
  ["officials", "official officials - authorities"],
  ["prosecutors", "prosecutor prosecutors"],
  ["lawyers", "lawyer lawyers attorney attorneys"],
  ["judges", "judge judges"],
  ["soldiers", "soldier soldiers - troops"],
  [
    "rebels",
    "rebel rebels insurgent insurgents militant militants guerrilla guerrillas separatist separatists",
  ],
  ["politicians", "lawmaker lawmakers legislator legislators politician politicians diplomat diplomats"],
  ["politicians", "leader leaders minister ministers"],
  ["aides", "aide aides adviser advisers advisor advisors representative representatives"],
  ["press", "reporter reporters journalist journalists editor editors"],
  [
    "experts",
    "expert experts analyst analysts scientist scientists researcher researchers economist economists",
  ],
  ["protesters", "protester protesters protestor protestors demonstrator demonstrators activist activists"],
  ["protesters", "campaigner campaigners"],
  ["critics", "critic critics opponent opponents"],
  ["supporters", "supporter supporters ally allies"],
  ["friends", "friend friends colleague colleagues"],
  ["family", "- family - families - parents - relatives - couple - couples"],
  ["pupils", "student students pupil pupils teacher teachers"],
  ["workers", "worker workers employee employees"],
  ["travellers", "driver drivers passenger passengers cyclist cyclists motorcyclist motorcyclists"],
  ["travellers", "pedestrian pedestrians hiker hikers climber climbers swimmer swimmers skier skiers"],
  ["crew", "pilot pilots - crew"],
  ["sport", "player players fan fans coach coaches"],
  ["migrants", "migrant migrants refugee refugees"],
];

/** The words for one member of each group, and for several. */
const FORMS: ReadonlyMap<
  PeopleGroup,
  { readonly one: readonly string[]; readonly several: readonly string[] }
> = new Map(
  [...new Set(TABLE.map(([group]) => group))].map((group) => {
    const forms = TABLE.flatMap((row) => (row[0] === group ? wordList(row[1]) : []));
    const at = (place: number) => [
      ...new Set(forms.filter((form, index) => index % 2 === place && form !== NONE)),
    ];
    return [group, { one: at(0), several: at(1) }];
  }),
);

/** All groups. */
export const PEOPLE_GROUPS: readonly PeopleGroup[] = [...FORMS.keys()];

/** Words for one person of some groups, in small letters: "officer". */
export const onePerson = (...groups: readonly PeopleGroup[]): readonly string[] =>
  groups.flatMap((group) => FORMS.get(group)?.one ?? []);

/** Words for several people of some groups, in small letters: "officers", "police". */
export const severalPeople = (...groups: readonly PeopleGroup[]): readonly string[] =>
  groups.flatMap((group) => FORMS.get(group)?.several ?? []);

/** Words for one and for several people of some groups, in small letters. */
export const wordsForPeople = (...groups: readonly PeopleGroup[]): readonly string[] => [
  ...onePerson(...groups),
  ...severalPeople(...groups),
];
