/** What became of somebody: where a victim died and was hit, how often, how an attacker ended, how many fight for their lives. */
import { SMALL_NUMBERS } from "../../../words/lexicon/english-numbers.js";
import { englishCount } from "../../../words/numbers/small-numbers.js";
import { finderOfAll } from "../../../words/text/needed-words.js";
import { oneOf, regexFrom, sequence } from "../../../words/text/regex.js";
import {
  classOfWords,
  EXACT_SLOT,
  type ReadSlot,
  type SlotClasses,
  type SlotGroups,
  type SlotReader,
  wordsOfClasses,
} from "./slot-value.js";

const HOSPITAL =
  "(?:hospital|clinic|medical cent(?:er|re)|trauma cent(?:er|re)|infirmary|intensive care|hospice)";
/** "at the Orle General Hospital" */
const IN_HOSPITAL = String.raw`(?:at|in) (?:(?:an?|the) )?(?:[\p{L}.’'-]{1,20} ){0,5}?${HOSPITAL}`;

/** Where somebody died. Who is shot at home may die at the scene and at home. */
const DIED = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?:died|dead|killed|succumbed)(?: (?!and |but |after |when )[\p{L}\d’'-]{1,20}){0,4}? (?<value>`,
    [
      "(?<scene>at the (?:scene|site)|where (?:he|she) fell)|(?<once>on the spot|instantly)",
      "(?<way>on arrival|on the way to|en route to|in an ambulance)",
      "(?<home>at (?:his|her|their|the family) (?:own )?(?:home|house))",
      `(?<hospital>${IN_HOSPITAL})`,
    ],
    String.raw`)(?![\p{L}-])`,
  ),
);
/** "was taken to the Orle clinic, where he died". */
const WHERE_DIED = finderOfAll(
  regexFrom(
    "giu",
    String.raw`(?<value>\b${HOSPITAL}\b[^;:.]{0,30}? where (?:he|she|the \p{Ll}{3,12}) (?:\p{Ll}{2,9} ){0,3}?`,
    ["died|(?<declared>(?:pronounced|declared) dead|dead)(?! on arrival)"],
    String.raw`)(?!\p{L})`,
  ),
);
const DECLARED = /\b(?:pronounced|declared) $/iu;

const placeOfDeath = (name: string): ReadSlot => ({
  ...EXACT_SLOT,
  slot: "place of death",
  what: "place of death",
  name,
  owned: true,
  late: true,
});

const PARTS_OF_BODY: SlotClasses = [
  ["head", "head|forehead|skull"],
  ["head|face", "face|eye|jaw"],
  ["neck", "neck|throat"],
  ["chest", "chest"],
  ["back", "back"],
  ["stomach", "stomach|abdomen"],
  ["arm", "arm|forearm|shoulder|hand|wrist|elbow"],
  ["leg", "leg|thigh|knee|foot|ankle|calf|shin"],
];
/** Behind a part of the body that is not the only one, or no part of a body: "in the head and chest", "in the back seat". */
const NOT_ALONE = String.raw`(?!\p{L}|-|,? and \p{Ll}+[,. ]| or |, \p{Ll}+ and | (?:of|seat|room|yard|door))`;
const HIT = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?:shot|stabbed|struck|hit|wounds?)`,
    String.raw`(?: (?:and (?:killed|wounded)|dead|fatally|once|twice|[\p{L}\d]{1,9} times)){0,2}`,
    " (?:in|to) (?:the|his|her) (?:(?:left|right|upper|lower) ){0,2}(?<value>",
    [wordsOfClasses(PARTS_OF_BODY)],
    `)${NOT_ALONE}`,
  ),
);

/** How people died, by the words of a report of it. */
const MANNERS: SlotClasses = [
  ["burns", "burn(?:ed|t) to death|burned alive|burnt alive"],
  ["smoke", "suffocated|asphyxiated|choked (?:on smoke|to death)|overcome by smoke|died of smoke inhalation"],
  ["water", "drowned"],
  ["weight", "crushed(?: to death)?"],
  ["cold", "fro(?:ze|zen) to death"],
  ["hunger", "starved to death"],
  ["current", "electrocuted"],
  ["blows", "beaten to death|bludgeoned(?: to death)?"],
  ["knife", "stabbed to death"],
  ["hands", "strangled"],
  ["gun", "shot dead|shot to death|shot and killed"],
];
const PERISHED = finderOfAll(
  regexFrom("giu", String.raw`\b(?<value>`, [wordsOfClasses(MANNERS)], String.raw`)(?!\p{L})`),
);

const NUMBER = oneOf("\\d{1,3}", ...SMALL_NUMBERS.slice(1));
/** "Shot three times", but not "at least three times" and not "shot twice at". */
const TIMES = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?:was|were|been|being) (?:\p{Ll}+ly )?(?<deed>shot|stabbed|struck|hit)(?: and (?:killed|wounded))? (?<value>once|twice|(?<number>${NUMBER}) times)(?! at\b|\p{L})`,
  ),
);

/** Whom reports call the attacker. */
export const ATTACKER =
  "(?:gunm[ae]n|shooters?|attackers?|assailants?|killers?|bombers?|assassins?|robbers?|knifem[ae]n)(?![’'])";
const OFFICERS = "(?:police|officers?|deputies|deputy|guards?|soldiers|troops|agents?|snipers?)";
const ENDED: readonly (readonly [name: string, find: (text: string) => readonly RegExpExecArray[]])[] = [
  [
    "himself",
    finderOfAll(
      regexFrom(
        "giu",
        String.raw`\b${ATTACKER}\b[^;:.]{0,80}? (?<value>(?:\p{Ll}+ly )?`,
        [
          "(?:killed|shot)(?: and (?:killed|wounded))? (?:himself|herself|themselves)",
          "t(?:ook|aken) (?:his|her|their) own li(?:fe|ves)",
          "turn(?:ed|ing) the (?:gun|weapon|knife|rifle) on (?:himself|herself)",
          "(?:committed|committing) suicide",
        ],
        String.raw`)(?!\p{L})`,
      ),
    ),
  ],
  [
    "police",
    finderOfAll(
      regexFrom(
        "giu",
        String.raw`\b(?<value>`,
        [
          sequence(
            String.raw`${ATTACKER}(?: [^,;:.]{1,40})? (?:was|were|been) (?:\p{Ll}+ly )?`,
            ["shot (?:dead|and killed)|shot|killed|gunned down"],
            String.raw`(?: [^,;:.]{1,20})? by (?:the |two |three |a )?(?:\p{L}+ ){0,2}${OFFICERS}`,
          ),
          String.raw`${OFFICERS} (?:[\p{L}’'-]+ ){0,3}?(?:shot and killed|killed|fatally shot|gunned down) (?:the|a) (?:[\p{L}-]+ ){0,2}?${ATTACKER}`,
          String.raw`${OFFICERS} (?:[\p{L}’'-]+ ){0,3}?shot (?:the|a) (?:[\p{L}-]+ ){0,2}?${ATTACKER} dead`,
        ],
        String.raw`)(?!\p{L})`,
      ),
    ),
  ],
  [
    "caught",
    finderOfAll(
      regexFrom(
        "giu",
        String.raw`\b(?<value>`,
        [
          sequence(`${ATTACKER}(?: (?!who |that |whose )[^,;:.]{1,40}?)? `, [
            "(?:was|were|has been|had been) (?:later |then |quickly )?(?:arrested|captured|taken (?:into custody|alive))",
            "surrendered|gave (?:himself|herself|themselves) up",
          ]),
          String.raw`(?:arrested|captured|detained|overpowered) the (?:[\p{L}-]+ ){0,2}?${ATTACKER}`,
        ],
        String.raw`)(?!\p{L})`,
      ),
    ),
  ],
];

const CRITICAL = finderOfAll(
  regexFrom(
    "giu",
    String.raw`(?<!(?:least|than|over|about|nearly|another|other|the|to|of) )\b(?<value>(?<number>${NUMBER})(?: `,
    [
      "of the|of those|of|people|others|persons?|victims?|patients?",
      "m[ae]n|wom[ae]n|child(?:ren)?|injured|wounded",
    ],
    "){0,3}? (?:(?:are|were|was|is|remain|remained) )?(?:listed )?in (?:a )?critical condition)",
    String.raw`(?!\p{L})`,
  ),
);

const countOf = ({ value = "", number = "" }: SlotGroups): number =>
  /^once$/i.test(value) ? 1 : /^twice$/i.test(value) ? 2 : englishCount(number);

/** How each of these slots is read. */
export const FATES: readonly SlotReader[] = [
  [
    DIED,
    ({ scene, once, way, home }, { index, input }) => {
      // "Pronounced dead at the clinic" may be said of somebody who was dead on arrival.
      const declared = DECLARED.test(input.slice(0, index)) ? "hospital|way|once" : "hospital";
      if (once) return placeOfDeath("scene|home|once");
      return placeOfDeath(scene ? "scene|home" : way ? "way" : home ? "home|scene" : declared);
    },
  ],
  [WHERE_DIED, ({ declared }) => placeOfDeath(declared === undefined ? "hospital" : "hospital|way|once")],
  [
    HIT,
    ({ value = "" }, [words]) => {
      const name = classOfWords(PARTS_OF_BODY, value);
      const slot = /^stab/i.test(words) ? "stab wound" : "wound";
      return name === undefined ? null : { ...EXACT_SLOT, slot, what: slot, name, owned: true };
    },
  ],
  [
    PERISHED,
    ({ value = "" }) => {
      const name = classOfWords(MANNERS, value);
      const what = "manner of death";
      return name === undefined ? null : { ...EXACT_SLOT, slot: what, what, name, alike: true };
    },
  ],
  [
    TIMES,
    (groups) => {
      const what = /^stab/i.test(groups.deed ?? "") ? "stabs" : "shots";
      return { ...EXACT_SLOT, slot: what, what, number: countOf(groups), owned: true };
    },
  ],
  ...ENDED.map(
    ([name, find]): SlotReader => [
      find,
      () => ({ ...EXACT_SLOT, slot: "end of the attacker", what: "attacker", name }),
    ],
  ),
  [
    CRITICAL,
    (groups) => ({
      ...EXACT_SLOT,
      slot: "in critical condition",
      what: "in critical condition",
      number: countOf(groups),
      fades: true,
    }),
  ],
];
