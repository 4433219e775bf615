/** How far the case of a crime is, by what a report begins with: nobody held, somebody held or charged, a plea, a verdict, a sentence. */

import { COMMON_MODALS } from "../../words/lexicon/english-function-words.js";
import { regexFrom } from "../../words/text/regex.js";

/** In order. Words of English courts and police. */
const STAGES: readonly RegExp[] = [
  /\b(?:arrested|in custody|detained|charged|charges? filed|accused|indicted|arraigned|turned (?:him|her)self in)\b/gi,
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

/** The stage that a text tells, from 1; 0: it tells of none. */
export function legalStage(text: string): number {
  return STAGES.reduce((furthest, pattern, index) => {
    const isReached = [...text.matchAll(pattern)].some(({ index: at }) => !NOT_YET.test(text.slice(0, at)));
    return isReached ? index + 1 : furthest;
  }, 0);
}
