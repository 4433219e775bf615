/** Matters of what is lost until it is found: those who are missing or held, who is on the run, contact with a probe. */

import { wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { relatives } from "../../words/lexicon/persons/relatives.js";
import { WORDS_FOR_A_SHIP } from "../../words/lexicon/things/vehicles.js";
import { type Matter, wordings } from "./open-matter.js";

/** Who or what is searched for. */
const SOUGHT = [
  ...wordsForPeople("anybody", "young", "travellers", "crew", "pupils"),
  ...relatives("parent", "child"),
  "divers?|sailors?|fisherm[ae]n|tourists?|couple|walkers?|runner|miners?|plane|aircraft|helicopter|submarine",
  ...WORDS_FOR_A_SHIP.filter((word) => word !== "vessel"),
].join("|");

/** In the order in which a sentence is read for them. */
export const LOST_AND_FOUND: readonly Matter[] = [
  {
    matter: "search",
    open: wordings(
      "search(?:ing|ers?)? (?:is|are|was|were|for|has|continues|goes|resumed|under)",
      "(?:is|are|was|were|still|remains?|remained|reported|gone) missing",
      "(?:has|have|had|who|that) (?:vanished|disappeared|gone missing)",
      "vanished",
      "looking for",
      "search(?:es|ed|ing)? (?:[\\p{L}\\d-]+ ){1,8}(?:for|continues)",
      "join(?:s|ed|ing)? (?:the|a|in the) search",
      // "Missing hiker's family", "a hiker missing on Mount Tarn"
      `missing (?:[\\p{L}\\d-]+ ){0,2}(?:${SOUGHT})`,
      `(?:${SOUGHT}),?(?: \\d+,)? missing`,
    ),
    ends: [
      [
        "found dead",
        wordings(
          "found dead",
          // "The body of Tim Roos, 7, missing since Sunday, was found"
          "(?:body|bodies|remains) (?!of (?:evidence|work|water|law)\\b)(?:[\\p{L}\\d-]+,? ){0,9}(?:was|were|been) (?:found|recovered|discovered)",
          "(?:found|recovered|discovered) (?:the|his|her|their|a) (?:[\\p{L}-]+['’]s )?(?:body|bodies|remains)",
        ),
      ],
      [
        "found alive",
        wordings(
          "found (?:safe|alive|unharmed|well)",
          "(?:been|was|were) rescued",
          "turned up (?:safe|alive)",
        ),
      ],
    ],
  },
  {
    matter: "hostages",
    open: wordings(
      "(?:being|still|is|are) held(?: hostage)?",
      "holding (?:[\\p{L}\\d]+ ){0,3}(?:hostages?|passengers|people|captives)",
      "remains? in captivity",
    ),
    ends: [
      [
        "freed",
        wordings(
          "(?:been|was|were|are|is) (?:freed|released|set free)",
          "freed (?:unharmed|after)",
          "hostages? (?:freed|released)",
        ),
      ],
      ["killed", wordings("hostages? (?:was|were|been|have been) killed")],
    ],
  },
  {
    matter: "contact",
    open: wordings(
      "(?:contact|communication|control) (?:(?:has|had|have|with \\S+(?: \\S+){0,3}) ){0,2}(?:was |is |been )?lost",
      "(?:lost|loses|losing|without) (?:(?:all|radio|any) )?(?:contact|communication|control)",
    ),
    ends: [
      [
        "regained",
        wordings(
          "(?:regain(?:s|ed|ing)?|re-?establish(?:es|ed|ing)?|restor(?:es|ed|ing)?) (?:(?:all|radio|some) )?(?:contact|communication|control)",
          "(?:contact|communication|control) (?:\\S+ ){0,4}?(?:(?:has|have|had|was|is) (?:been )?)?(?:regained|re-?established|restored)",
        ),
      ],
    ],
  },
  {
    matter: "manhunt",
    open: wordings(
      "on the (?:run|loose|lam)|at large|manhunt|escaped and (?:armed|dangerous)",
      "(?:has |have |had )?escaped from (?:the |a |an |its |his |her |their )?(?:[\\p{L}-]+ ){0,2}(?:zoo|prison|jail|custody|enclosure|cage|hospital)",
      "hunt(?:ing)? for (?:the|a) (?:gunman|suspect|killer|attacker)s?",
    ),
    ends: [
      [
        "caught",
        wordings(
          "(?:been|was|were|is) (?:[\\p{L}]+ and )?(?:caught|captured|recaptured|apprehended|taken into custody)",
          "(?:caught|captured) alive",
          "surrendered",
          "turned (?:himself|herself) in",
        ),
      ],
      [
        "killed",
        wordings(
          "(?:was |were |been )?shot dead by (?:the )?(?:police|officers|troops|soldiers)",
          "killed himself",
          "turned the gun on himself",
        ),
      ],
    ],
  },
];
