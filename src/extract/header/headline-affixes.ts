/**
 * Removes what surrounds a headline but is no part of it: slugs of agencies, exclamations, the kind of the article,
 * pictographs.
 */

import { ORDINAL_ENDING } from "../../words/lexicon/english-numbers.js";
import {
  OPINION_LABELS,
  OPINION_LABELS_ABROAD,
  OPINION_LABELS_BEHIND,
  OPINION_LABELS_IN_FRONT,
} from "../../words/lexicon/pages/outlet-words.js";
import { REVISION_VERBS } from "../../words/lexicon/pages/revision-verbs.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Range } from "../text/passage.js";

/** Pictographs and their joiners, flags, and controls that order or hide text. */
const PICTOGRAPHS =
  "\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufe0f\\u20e3\\u2060\\ufeff";
const LEADING_PICTOGRAPHS = new RegExp(`^(?:[${PICTOGRAPHS}\\s])+(?:[|:]\\s+)?`, "u");
const TRAILING_PICTOGRAPHS = new RegExp(`(?<![${PICTOGRAPHS}\\s])[${PICTOGRAPHS}\\s]+$`, "u");
/** Signs that belong to words are kept: ©, ®, ™ and the like. */
const OF_WORDS = /^[©®™‼⁉ℹ]/u;

/** "UPDATES?" for "updates". */
const inCapitals = (verb: string): string => `${verb.toUpperCase()}?`;

/** "UPDATE 1-", "REFILE-", "CORRECTED-": agencies' marks of new versions, in capitals with a hyphen or a colon. */
const WIRE = regexFrom(
  "u",
  "^",
  [
    String.raw`REFILE|CORRECTED|CORRECTION|RPT|REPEAT|UPDATED?(?: ?\d{1,2})?|WRAPUP(?: ?\d{1,2})?|ADVISORY`,
    "ROUNDUP(?: ?\\d{1,2})?|LEAD|NEWSALERT|NEWSFLASH|FLASH|ADDS?(?: [A-Z]+)?|WRAP",
    ...REVISION_VERBS.filter((verb) => verb !== "adds" && verb !== "repeats").map(inCapitals),
    "KORR(?:EKTUR)?|EIL(?:T|MELDUNG)?|ZUSAMMENFASSUNG|FACTBOX|TIMELINE|EXCLUSIVE|EXPLAINER|ANALYSIS|INTERVIEW|INSIGHT|FEATURE|URGENT|ALERT",
  ],
  String.raw`(?: ?[-–—] ?|: +)(?=\S)`,
);
/** "1st LD:", "2ND LEAD": the same of other agencies, which count their versions. */
const NUMBERED_LEAD = regexFrom(
  "u",
  String.raw`^\d(?:${ORDINAL_ENDING}|${ORDINAL_ENDING.toUpperCase()}) `,
  [String.raw`(?:LD|LEAD|UPDATE|WRITETHRU)(?:-WRITETHRU)?\s?[:|–—-]?\s+`, String.raw`(?:Lead|Update):\s+`],
  String.raw`(?=\S)`,
);
/** "(ADDS QUOTES)", "(UPDATES with toll)": what a new version adds. In small letters it may belong to the headline. */
const VERSION_NOTE = regexFrom(
  "u",
  String.raw`^\(`,
  [
    String.raw`(?:\d{1,2}\. ?)?(?:Lead|Update|LEAD|UPDATE)`,
    ...REVISION_VERBS.map(inCapitals),
    "UPDATED|CORRECTED|LEAD|WRAP",
  ],
  String.raw`\b[^()]{0,60}\)\s*(?=\S)`,
);
const VERSION_AT_END =
  /(?<!\s)\s+(?:\((?:\d\. ?)?(?:LEAD|UPDATED?|WRAP|CORRECTED|ADDS [^()]{1,40})(?: ?\d{1,2})?\)|[-–—] (?:UPDATED?|LEAD)(?: ?\d{1,2})?)$/u;
const CRY = regexFrom(
  "iu",
  "^",
  [
    "breaking(?: news)?|just in|developing(?: story)?|urgent|news alert|alert|watch(?: live)?",
    String.raw`video|listen|photos?|gallery|in pictures|exclusive|sponsored(?: content)?|update[ds]?(?: ?\d{1,2})?|eilmeldung|eil`,
    "urgente|última hora|ultim'ora|срочно",
  ],
  String.raw`\s*(?:[:|]\s*|\s[-–—]\s)(?=\S)`,
);
/** "BREAKING 🚨 Bridge shut": in capitals, separated from the headline by signs alone. */
const CRY_BEFORE_PICTOGRAPH = new RegExp(
  `^(?:BREAKING(?: NEWS)?|JUST IN|DEVELOPING|URGENT|ALERT)(?=\\s*[${PICTOGRAPHS}])`,
  "u",
);
const KIND = regexFrom(
  "iu",
  "^",
  [
    ...OPINION_LABELS,
    ...OPINION_LABELS_IN_FRONT,
    ...OPINION_LABELS_ABROAD,
    "explained|review|letters?|analysis|explainer|fact[- ]?check|interview|(?:press|news|media) release",
    "analyse|análisis|análise|analisi|pressemitteilung",
  ],
  String.raw`(?:\s*(?:\||:|[–—])\s+|(?<=chronique|tribune|éditorial|editoriale)\.\s+)`,
);
const KIND_AT_END = regexFrom(
  "iu",
  String.raw`(?<!\s)\s+[|–—-]\s+`,
  [...OPINION_LABELS_BEHIND, "analysis|perspective|letters?|video|podcast|in pictures"],
  "$",
);

/** Page number of an article in parts: "- Page 2", "(page 2 of 3)". */
const PAGE_AT_END =
  /(?:(?<!\s)\s+)?(?:[-–—|,]\s*(?:page|seite|pagina|página)\s*\d{1,2}(?:\s*(?:of|von|de|\/)\s*\d{1,2})?|\((?:page|seite)\s*\d{1,2}[^()]{0,8}\))$/iu;

/** Least words of a headline after its affixes are removed. With fewer, they were no affixes. */
const FEWEST_WORDS = 2;

/** Range of the headline without its affixes; the whole text where it has none, or nothing else. */
export function substanceOf(text: string): Range {
  let [start, end] = [0, text.length];
  for (let before = -1; before !== start; ) {
    before = start;
    const rest = text.slice(start, end);
    const match =
      (OF_WORDS.test(rest) ? null : LEADING_PICTOGRAPHS.exec(rest)) ??
      WIRE.exec(rest) ??
      NUMBERED_LEAD.exec(rest) ??
      VERSION_NOTE.exec(rest) ??
      CRY.exec(rest) ??
      CRY_BEFORE_PICTOGRAPH.exec(rest) ??
      KIND.exec(rest);
    start += match?.[0].length ?? 0;
  }
  for (let before = -1; before !== end; ) {
    before = end;
    const rest = text.slice(start, end);
    const match = /[©®™]\s*$/u.test(rest)
      ? null
      : (TRAILING_PICTOGRAPHS.exec(rest) ??
        KIND_AT_END.exec(rest) ??
        PAGE_AT_END.exec(rest) ??
        VERSION_AT_END.exec(rest));
    end -= match?.[0].length ?? 0;
  }
  const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS || /[\p{Lo}]{4}/u.test(text.slice(start, end))
    ? { start, end }
    : { start: 0, end: text.length };
}
