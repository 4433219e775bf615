/** Where and with what a crime was done: the block and the corner, the weapon, what the robbers fled in. */
import { ORDINAL_ENDING } from "../../../words/lexicon/english-numbers.js";
import { COMPASS_POINTS } from "../../../words/lexicon/things/directions.js";
import { shortStreetWords, streetWords } from "../../../words/lexicon/things/street-words.js";
import { finderOfAll } from "../../../words/text/needed-words.js";
import { oneOf, regexFrom } from "../../../words/text/regex.js";
import { ATTACKER } from "./fates.js";
import { classOfWords, EXACT_SLOT, type SlotClasses, type SlotReader, wordsOfClasses } from "./slot-value.js";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const STREET_WORD = oneOf(
  ...[...streetWords("sure", "doubtful"), ...shortStreetWords("sure", "doubtful")].map(capital),
);
/** "N. Karr Street", "45th Avenue". */
const STREET = String.raw`(?:(?:\p{Lu}[\p{L}’'-]*\.?|\d{1,3}(?:${ORDINAL_ENDING})) ){1,3}(?:${STREET_WORD})\b`;
const BLOCK = finderOfAll(
  new RegExp(String.raw`\b(?<value>(?<number>\d{1,2},?\d00|\d00) block) of (?<street>${STREET})`, "gu"),
);
/** "At Karr Street and Wood Avenue", "in the 900 block of Karr Street, at Wood Avenue"; what is near a block is no corner of it. */
const CORNER = finderOfAll(
  regexFrom(
    "gu",
    [
      String.raw`\b(?:corner of|intersection of|junction of|at|near) (?<street>${STREET}) (?:and|at|near)`,
      String.raw`\b(?:on|along|of) (?<long>${STREET}),? at`,
    ],
    ` (?<value>${STREET})`,
  ),
);
const NO_NAME: ReadonlySet<string> = new Set([
  ...COMPASS_POINTS,
  ...[...streetWords("sure", "doubtful"), ...shortStreetWords("sure", "doubtful")],
  ..."n s e w ne nw se sw".split(" "),
]);
/** The words of a street's name by which it is known, with a bar between. */
const nameOfStreet = (street: string): string =>
  street
    .toLowerCase()
    .split(/[ .]+/)
    .filter((word) => word !== "" && !NO_NAME.has(word))
    .join("|");

const WEAPONS: SlotClasses = [
  ["handgun", "handgun|pistol|revolver"],
  ["rifle", "rifle"],
  ["shotgun", "shotgun"],
  ["handgun|rifle|shotgun", "gun|firearm"],
  ["knife", "knife|dagger"],
  ["machete", "machete"],
  ["axe", "axe|ax|hatchet"],
  ["hammer", "hammer"],
  ["crossbow", "crossbow"],
  ["sword", "sword"],
];
const WEAPON = wordsOfClasses(WEAPONS);
const ARMED = finderOfAll(
  regexFrom(
    "giu",
    [
      String.raw`\barmed with`,
      String.raw`\b${ATTACKER}(?: [^,;:.]{1,40}?)? (?:used|wielded|brandished|fired|pulled(?: out)?|carried|drew|had)`,
    ],
    String.raw` (?:only )?an? (?:[\p{L}\d.-]{1,16} ){0,3}?(?<value>${WEAPON})(?!\p{L}|-|,? and (?:an?|two|several) |, an? | or )`,
  ),
);
/** Any other weapon that a report names, also in the plural. */
const NAMED_WEAPON = finderOfAll(
  regexFrom("giu", String.raw`\b(?<value>`, [WEAPON], String.raw`)s?(?!\p{L})`),
);

const VEHICLES: SlotClasses = [
  ["car", "car|sedan|hatchback|coupe|convertible"],
  ["suv|car", "SUV|jeep|sport utility vehicle"],
  ["van", "van|minivan"],
  ["truck", "pickup truck|pick-up truck|pickup|truck|lorry"],
  ["motorcycle", "motorcycle|motorbike|scooter"],
  ["bicycle", "bicycle|bike"],
  ["foot", "foot"],
];
const COLOURS: SlotClasses = [
  ["black", "black"],
  ["white", "white"],
  ["red", "red|maroon|burgundy"],
  ["blue", "blue"],
  ["green", "green"],
  ["grey", "gr[ae]y|silver"],
  ["brown", "brown|tan|beige|gold"],
  ["yellow", "yellow|orange"],
];
const FLED = String.raw`\b(?:fled|fleeing|escaped|escaping|drove (?:off|away)|driving away|sped (?:off|away)|took off|got away|ran (?:off|away)|getaway)(?: [^,;:.]{1,40}?)?`;
const VEHICLE = oneOf(...VEHICLES.slice(0, -1).map(([, words]) => words));
const FLED_IN = finderOfAll(
  regexFrom(
    "giu",
    FLED,
    String.raw` (?:in|on|driving) an? (?:[\p{L}\d-]{1,16} ){0,4}?(?<value>${VEHICLE})(?![\p{L}-]| (?:or|and an?) )`,
  ),
);
const FLED_ON_FOOT = finderOfAll(regexFrom("giu", FLED, String.raw` on (?<value>foot)(?![\p{L}-])`));
const FLED_IN_COLOUR = finderOfAll(
  regexFrom(
    "giu",
    FLED,
    String.raw` (?:in|on|driving) an? (?:[\p{L}\d-]{1,16} ){0,2}?(?<value>${wordsOfClasses(COLOURS)}) (?!or |and )(?:[\p{L}\d-]{1,16} ){0,3}?(?:${VEHICLE})(?!\p{L})`,
  ),
);

/** How each of these slots is read. */
export const DEEDS_OF_CRIME: readonly SlotReader[] = [
  [
    BLOCK,
    ({ number = "", street = "" }) => {
      const name = nameOfStreet(street);
      return {
        ...EXACT_SLOT,
        slot: `block of ${name}`,
        what: street,
        number: Number(number.replace(",", "")),
      };
    },
  ],
  [
    CORNER,
    ({ value = "", street, long = "" }) => {
      const of = street ?? long;
      return {
        ...EXACT_SLOT,
        slot: `corner of ${nameOfStreet(of)}`,
        what: of,
        name: nameOfStreet(value),
      };
    },
  ],
  [
    ARMED,
    ({ value = "" }) => {
      const name = classOfWords(WEAPONS, value);
      return name === undefined ? null : { ...EXACT_SLOT, slot: "weapon", what: "weapon", name };
    },
  ],
  [
    NAMED_WEAPON,
    ({ value = "" }) => {
      const name = classOfWords(WEAPONS, value);
      return name === undefined
        ? null
        : { ...EXACT_SLOT, slot: "weapon", what: "weapon", name, mention: true };
    },
  ],
  ...[FLED_IN, FLED_ON_FOOT].map(
    (find): SlotReader => [
      find,
      ({ value = "" }) => {
        const name = classOfWords(VEHICLES, value);
        return name === undefined ? null : { ...EXACT_SLOT, slot: "escape", what: "escape", name };
      },
    ],
  ),
  [
    FLED_IN_COLOUR,
    ({ value = "" }) => {
      const name = classOfWords(COLOURS, value);
      return name === undefined
        ? null
        : { ...EXACT_SLOT, slot: "colour of the escape", what: "escape", name };
    },
  ],
];
