/** In what condition somebody or something is: a patient, a burning wood, a damaged house; whether it is looked into. */
import { type Matter, wordings } from "../open-matter.js";

const NEVER = /(?!)/u;
const ill = (how: string) => `in (?:an? )?(?:${how})(?:,? but stable)? condition`;
const FIRES = "(?:fires?|blazes?|wildfires?|flames|inferno)";
const WHOLLY = "completely|totally|largely|mostly|all but|badly|almost|entirely|partly";
const WEIGHING =
  "consider(?:s|ing|ed)?|decid(?:e|es|ing)|weigh(?:s|ing)?|not (?:yet )?decided|looking at|to decide";
const BODY = "(?:an?|the|its|their|his|her|own) (?:[\\p{L}’'-]+ ){0,3}?(?:investigation|inquiry|probe)";

/** In the order in which a sentence is read for their ends. */
export const CONDITIONS: readonly Matter[] = [
  {
    matter: "condition",
    open: NEVER,
    ends: [
      [
        "critical",
        wordings(
          ill("(?:extremely |very )?(?:critical|grave|life-threatening)"),
          "condition (?:of (?:the |his |her )?[\\p{L}-]+ )?(?:has |had )?(?:worsened|deteriorated)",
          "taken a turn for the worse",
        ),
      ],
      ["serious", wordings("in (?:an? )?serious condition")],
      [
        "stable",
        wordings(
          ill("stable|good|satisfactory|fair"),
          "in (?:an? )?serious but stable condition",
          "(?:is|was) out of danger",
          "(?:is|was) recovering well",
          "condition (?:of (?:the |his |her )?[\\p{L}-]+ )?(?:(?:has |had )?improved|(?:is|was) (?:stable|good))",
        ),
      ],
    ],
  },
  {
    matter: "state of the fire",
    open: NEVER,
    ends: [
      [
        "out of control",
        wordings(
          `lost control of (?:the |a )?(?:[\\p{L}’'-]+ ){0,3}?${FIRES}`,
          `${FIRES} (?:[\\p{L}’'-]+ ){0,6}?(?:(?:is|was|were|are|burn(?:s|ed|ing)?|rag(?:es|ed|ing)?) (?:still )?(?:out of control|uncontrolled)|not (?:yet )?(?:been )?(?:under control|contained))`,
          `${FIRES} (?:[\\p{L}’'-]+ ){0,6}?(?:is|was|were|are) (?:still )?spreading`,
        ),
      ],
      [
        "under control",
        wordings(
          `${FIRES} (?:[\\p{L}’'-]+ ){0,6}?(?:under control|(?:is|was|been|fully) (?:fully )?contained)`,
          `(?:brought|got|had|have|has) (?:the |a )?(?:[\\p{L}’'-]+ ){0,3}?${FIRES} (?:\\p{L}+ ){0,2}?under control`,
          `contained (?:the|a) (?:[\\p{L}’'-]+ ){0,3}?${FIRES}`,
        ),
      ],
    ],
  },
  {
    matter: "damage",
    open: NEVER,
    ends: [
      [
        "spared",
        wordings(
          "(?:only|just|suffered|with) (?:(?:some|slight|minor|light|only|limited|superficial) ){0,2}(?:smoke|water|minor|slight|light|cosmetic|superficial) damage",
          "(?:not|un)(?: been)? ?damaged",
          "(?:no|little) damage",
          "(?:was|were|been) spared",
          "escaped (?:unscathed|damage|(?:largely |almost )?intact|undamaged)",
          "(?:is|was|were|remain(?:s|ed)?) (?:largely |almost )?intact",
        ),
      ],
      [
        "destroyed",
        wordings(
          "(?:much|most|large parts?|almost all) of (?:the|its|their) (?:[\\p{L}’'-]+ ){1,5}?(?:was|were|been|is|are) (?:destroyed|gutted|wrecked)",
          `(?:was|were|been|is|are) (?:(?:${WHOLLY}) )?(?:destroyed|gutted|wrecked|razed|levelled|leveled|flattened|burn(?:ed|t) (?:down|to the ground))`,
          "(?:burned|burnt) (?:down|to the ground)",
          "a total loss",
          "reduced to (?:rubble|ashes|ruins)",
        ),
      ],
    ],
  },
  {
    matter: "inquiry",
    open: NEVER,
    ends: [
      [
        "undecided",
        wordings(
          `(?:${WEIGHING}) whether (?:to (?:investigate|open|launch|begin|start)|there should be an (?:investigation|inquiry))`,
        ),
      ],
      [
        "refused",
        wordings(
          "(?:will|would|did|does) not (?:be )?investigat(?:e|ing|ed)",
          "(?:ruled out|refused|declined) (?:to (?:investigate|open|hold)|an? (?:\\p{L}+ ){0,2}?(?:investigation|inquiry|probe))",
        ),
      ],
      [
        "begun",
        wordings(
          "(?:is|are|was|were) (?:now |being |already )?(?:investigat(?:ing|ed)|under investigation)",
          `(?:opened|launched|began|begun|started|ordered) ${BODY}`,
        ),
      ],
    ],
  },
];
