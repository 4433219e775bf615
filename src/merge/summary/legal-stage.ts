/** How far the case of a crime is, by what a report begins with: nobody held, somebody held or charged, a plea, a verdict, a sentence. */

import { COMMON_MODALS } from "../../words/lexicon/english-function-words.js";
import { regexFrom } from "../../words/text/regex.js";

/** In order. Words of English courts and police. */
const STAGES: readonly RegExp[] = [
  new RegExp(
    [
      String.raw`\b(?:arrested|in custody|detained|charged|charges? filed|accused|indicted|arraigned|turned (?:him|her)self in)\b`,
      // "Prosecutors charge a hunter", "Police arrest two", "Cops bust a third": headlines are in the present.
      String.raw`\b(?:prosecutors?|police|cops|deputies|officers|detectives|authorities) (?:arrest|charge|bust|nab|catch|detain)(?: |ed\b|s\b)`,
      String.raw`\bfil(?:e|es|ed|ing) (?:[\p{L}-]+ ){0,3}charges?\b|\bfac(?:es|ing) (?:[\p{L}-]+ ){0,3}(?:charges?|counts?|allegations?)\b`,
      String.raw`\b(?:busted|nabbed)\b|\barrests? (?:was |were )?made\b|\bmade (?:[\p{L}-]+ ){1,2}arrests?\b`,
    ].join("|"),
    "giu",
  ),
  /\b(?:plea?ds?|pleaded|pled) (?:not )?guilty\b|\b(?:goes|went|headed|is|was) (?:on|to) trial\b/gi,
  /\b(?:convicted|acquitted|found (?:the \p{Ll}+ |him |her |them )?(?:not )?guilty)\b/giu,
  /\bsentenced\b/gi,
];

/** "There have been no arrests", "the gunman is still at large": how a case stands while nobody is held. */
const UNHELD = new RegExp(
  [
    String.raw`\bno(?: ?one|body)? (?:[\p{L}’'-]+ ){0,4}(?:arrest(?:s|ed)?|charged|charges|in custody)\b`,
    String.raw`\bno suspects?\b|\bat large\b|\bon the (?:run|loose)\b`,
    String.raw`\b(?:search|look|hunt)(?:ing|s)? for (?:[\p{L}-]+ ){0,3}(?:suspects?|gunm[ae]n|shooters?|killers?|attackers?)\b`,
    // "Police were still looking for a man of 31": whoever was held later may be he.
    String.raw`\b(?:police|cops|detectives|officers|deputies|authorities|investigators) (?:are |were |is |was )?(?:still |now )?` +
      String.raw`(?:search|look|hunt)ing for (?:an? |the |two |three )?(?:\d+-year-old |m[ae]n\b|wom[ae]n\b)`,
    String.raw`\b(?:being|still) sought\b|\bwanted by (?:the )?(?:police|authorities)\b`,
  ].join("|"),
  "iu",
);
/** "A suspect is in custody": how it stands until somebody pleads. */
const HELD = /\b(?:is|are|remains?) (?:now |still |also )?(?:in custody|being held|under arrest)\b/i;

/** The stage of a case beyond which a sentence on how it stands is out of date; null: it says nothing of the kind. */
export function stageOfOpenCase(text: string): number | null {
  if (UNHELD.test(text)) return 0;
  return HELD.test(text) ? 1 : null;
}

/** Before such a word: it has not come to that. */
const NOT_YET = regexFrom(
  "iu",
  String.raw`\b`,
  [
    ...COMMON_MODALS,
    "no(?: ?one|body)?|not|n[’']t|never|without|if|to be|being|awaits?|before|until|after being|previously|once",
  ],
  String.raw` (?:[\p{L}’'-]+ ){0,3}$`,
);

/**
 * The furthest stage of a case that a text gives as reached, counted from 1 in the order of `STAGES`; 0 where it gives none.
 * "Has not yet been charged" reaches nothing.
 */
export function legalStage(text: string): number {
  return STAGES.reduce((furthest, pattern, index) => {
    const isReached = [...text.matchAll(pattern)].some(({ index: at }) => !NOT_YET.test(text.slice(0, at)));
    return isReached ? index + 1 : furthest;
  }, 0);
}
