/**
 * The stance of a sentence towards its content: states it, denies it, calls it a lie, demands it, assumes it; and who
 * asserts it.
 */

import { MONTH_NAMES, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { ASSERTED } from "../../words/lexicon/reporting-verbs.js";
import { COMPASS_POINT } from "../../words/lexicon/things/directions.js";
import { equivalentKeys } from "../../words/text/equivalents.js";
import { finderOf, finderOfAll, mayMatch } from "../../words/text/needed-words.js";
import { withdrawnIn } from "../quantities/corrections.js";
import { isForeign } from "../sentence/negation-by-language.js";

/** The same stances in German, French, Spanish, Italian, Portuguese and Dutch. */
const STANCES_ELSEWHERE: readonly (readonly [stance: string, words: RegExp])[] = [
  [
    "deny",
    new RegExp(
      any(
        "bestreitet|bestritt(?:en)?|dementier\\p{L}*|weist|wies(?:en)? (?:\\p{L}+ ){0,4}zurück|démenti\\p{L}*|dément\\p{L}*|nie(?:nt)?",
        "ontken\\p{L}+|weerspr\\p{L}+|betwist\\p{L}*|leugn\\p{L}+|réfut\\p{L}+|contest(?:e|ent|é|ée)",
        "niega[n]?|negó|negaron|negado|desmint\\p{L}+|desmiente[n]?|nega(?:no|to)?|smenti\\p{L}+|negou|negaram|desmenti\\p{L}+",
      ),
      "iu",
    ),
  ],
  [
    "lie",
    new RegExp(
      any(
        "gelogen|loog|liegt|liegen|log(?:en)?|lügt|lügen|menti|ment|mentent|mintió|miente[n]?|mentito|mentiu",
      ),
      "iu",
    ),
  ],
  [
    "accuse",
    new RegExp(
      any(
        "beschuldigd?\\p{L}*|verwijt(?:en)?|verweet|beschuldig\\p{L}+|wirft|warf(?:en)?|(?<!(?:l|d|all)[’'])accus(?!ation|azion)\\p{L}+|acus(?!ación|acion|aç)\\p{L}+",
      ),
      "iu",
    ),
  ],
  [
    "demand",
    new RegExp(
      any(
        // Not what an accident claims.
        "(?<!(?:Tote|Verletzte|Todesopfer|Opfer) )forder(?:t|te|ten|n)(?! (?:[\\p{L}\\d]+ ){0,3}(?:Tote|Verletzte|Todesopfer|Opfer|Leben))",
        "verlang\\p{L}+|exige(?:nt|n)?|exigé|réclam\\p{L}+|exigió|exigieron|pide[n]?|chied\\p{L}+",
      ),
      "iu",
    ),
  ],
  [
    "intend",
    new RegExp(
      any(
        "droh(?:t|te|ten|en)|plan(?:t|te|ten|en)|menac\\p{L}+|prévoi\\p{L}+|amenaz\\p{L}+|planea[n]?|prevé[n]?|minacci\\p{L}+",
      ),
      "iu",
    ),
  ],
  [
    "suppose",
    new RegExp(
      any(
        "zou(?:den)?|mogelijk|misschien|wellicht|könnten?|dürften?|womöglich|vielleicht|falls|ob|pourrai(?:t|ent)|peut-être|podría[n]?|quizás?|potrebbe(?:ro)?|forse|poderia[m]?",
      ),
      "iu",
    ),
  ],
];

function any(...words: readonly string[]): string {
  return `(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`;
}

/** Words of stances. Two sentences of which only one has such a word do not say the same. */
const STANCES: readonly (readonly [stance: string, words: RegExp])[] = [
  [
    "deny",
    new RegExp(
      [
        String.raw`\b(?:den(?:y|ies|ied|ying|ial)|refut(?:e|es|ed|ing))\b`,
        String.raw`\b(?:dismiss|reject|rubbish|rebut)(?:s|es|t?ed|t?ing)? (?:the |any |all |such )?(?:claims?|reports?)\b`,
        String.raw`\b(?:dismiss|reject|rubbish|rebut)(?:s|es|t?ed|t?ing)? (?:the |any |all |such )?(?:allegations?|accusations?)\b`,
        String.raw`\b(?:dismiss|reject|rubbish|rebut)(?:s|es|t?ed|t?ing)? (?:the |any |all |such )?(?:rumou?rs|suggestions?)\b`,
      ].join("|"),
      "iu",
    ),
  ],
  // Not "the museum lies in the south of Selm".
  [
    "lie",
    new RegExp(
      [
        String.raw`\b(?:lied|lying|liars?|falsely|untruth(?:s|ful)?|told a lie)\b`,
        String.raw`\blies\b(?! (?:in the|at the|near|between|beneath|within|${COMPASS_POINT}|some \d|about \d|\d)\b)`,
      ].join("|"),
      "i",
    ),
  ],
  [
    "accuse",
    /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|edly|ing)|blam(?:e|es|ed|ing)|suspected (?:of|that)|on suspicion of)\b/i,
  ],
  // "Who was initially reported to be a nurse": it is no longer reported.
  [
    "outdated",
    /\b(?:initially|originally|(?<!the )first|at first|previously|mistakenly|wrongly|erroneously) (?:been )?(?:reported|believed|thought|said|identified|described|named) (?:to|as|that)\b/i,
  ],
  ["doubt", /\b(?:doubt(?:s|ed|ing)?|question(?:s|ed) (?:whether|if|the)|disput(?:e|es|ed|ing))\b/i],
  [
    "demand",
    /\b(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|asked (?:for|that)|sought|seek(?:s|ing)?|appeal(?:s|ed) (?:for|to))\b/i,
  ],
  [
    "intend",
    new RegExp(
      [
        String.raw`\b(?:threaten(?:s|ed|ing)?|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|plan(?:s|ned|ning)? to|intend(?:s|ed)?)\b`,
        String.raw`\bpropos(?:e|es|ed|ing) (?:to|that|an?|the|whether|\w+ing)\b`,
      ].join("|"),
      "i",
    ),
  ],
  [
    "weigh",
    /\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?) (?:that|an?|the|whether|\w+ing)\b/i,
  ],
  [
    "correct",
    new RegExp(
      [
        String.raw`\bcorrections?:|\b(?:an |the )?earlier (?:version|report|article)s?\b`,
        String.raw`\b(?:had |was |were )?first (?:said|reported|put)\b|\bput right\b`,
        String.raw`\bput (?:the (?:figure|number|toll)|it) right\b|\bas (?:first|earlier|previously) reported\b`,
        String.raw`\b(?:revised?|corrected) (?:down|up|to|the|its)\b|\brevised\b`,
      ].join("|"),
      "i",
    ),
  ],
  [
    "part",
    /\b(?:was|were|are|is) among (?:the|those|them)\b|^(?!because|instead|outside|inside|ahead|regardless|half|all|both|none)\p{L}+ of (?:the|those) |^(?:of|among) (?:the|those|these) /iu,
  ],
  [
    "face",
    /\bfac(?:es?|ed|ing) (?:up to|at most|at least|an?|as much as|\d+|life|\p{L}+ (?:years?|months?))\b/iu,
  ],
  ["ask", /\b(?:asked|asks|wondered|wanted to know) (?:whether|if|why|how)\b/i],
  [
    "suppose",
    new RegExp(
      [
        String.raw`^(?:if|unless)\b|\b(?:, if|only if|unless|provided that|on condition that|whether)\b`,
        String.raw`(?<!\b(?:even|as|ask(?:s|ed)?|wonder(?:s|ed)?|know|see|clear|unclear|decide|determine|tell|find out)) if \p{L}`,
        // What did not come about.
        String.raw`\bwould (?:not )?have (?:been )?\p{Ll}+(?:ed|en|ne|ld|nt)\b`,
      ].join("|"),
      "iu",
    ),
  ],
  // "All but two of them were saved" is not "all of them were".
  [
    "portion",
    new RegExp(
      [
        String.raw`\b(?:all|every|everyone|everybody|each|none|nobody)(?: \p{Ll}+){0,3} (?:but|except|bar|save) (?:for )?(?:the |an? )?\p{L}`,
        String.raw`\b(?:except (?:for|the|an?)|excepting|apart from|with the exception of|excluding|other than)\b`,
        String.raw`\b(?:nearly|almost|virtually|practically|not) (?:all|every\p{Ll}*)\b`,
        String.raw`\b(?:an?|one|two|three)[ -](?:third|quarter|fifth|tenth)s? of\b`,
        String.raw`\b(?:hardly|scarcely|barely) any\w*\b`,
        String.raw`\bhalf (?:of|the|its|their|his|her)\b|\bmost of (?:the|its|their)\b`,
      ].join("|"),
      "iu",
    ),
  ],
];

/** A table ready to be searched: most sentences have no word of it. */
const searched = (table: typeof STANCES) => ({
  may: mayMatch(...table.map(([, words]) => words)),
  rows: table.map(([stance, words]) => [stance, finderOf(words)] as const),
});
const ENGLISH = searched(STANCES);
const ELSEWHERE = searched(STANCES_ELSEWHERE);

/** Stances outside quotation marks: "deny", "correct". */
export function stancesOf(text: string, language: string | null = null): ReadonlySet<string> {
  const own = text.replaceAll(/[“"„«][^“”"»„«]*[”"“»]/g, " ");
  const { may, rows } = isForeign(language) ? ELSEWHERE : ENGLISH;
  const stances = may(own) ? rows.flatMap(([stance, find]) => (find(own) === null ? [] : stance)) : [];
  return new Set(withdrawnIn(text).length > 0 ? [...stances, "correct"] : stances);
}

/** Words of permission and of obligation. */
const ALLOWED =
  /\b(?:(?:be|is|are|was|were) (?:allowed|permitted|free|entitled) to|lets? (?:them|him|her|it)|may now)\b/i;
const BOUND_TO =
  /\b(?:must|(?:have|has) to|will have to|(?:be|is|are|was|were) (?:required|obliged|ordered|forced) to)\b/i;

/** "must" for an obligation, "may" for a permission; null for neither or both. */
export function dutyIn(text: string): "must" | "may" | null {
  const [may, must] = [ALLOWED.test(text), BOUND_TO.test(text)];
  return may === must ? null : may ? "may" : "must";
}

const SPOKE = [...ASSERTED, "says"];
const SPEECH = SPOKE.join("|");
/** Behind a quotation "told" is followed by who was told. */
const SPOKE_BEHIND = SPOKE.filter((verb) => verb !== "told").join("|");
const NAME = "(?<![\\p{L}'’-])\\p{Lu}[\\p{L}'’-]+(?:\\.? \\p{Lu}[\\p{L}'’-]+){0,4}";
/** "Holm, who leads the union, said", "..., said union leader Kai Holm", "according to Kai Holm". */
const UTTERANCES = finderOfAll(
  new RegExp(
    `(${NAME})(?:,[^,]{1,60},|(?:, (?:[RDI]-|\\p{Ll})[^,]{1,60}){2,3},)? (?:has |had |have |also |later )?(?:${SPEECH})\\b` +
      `|(?:[,”"’'] (?:${SPOKE_BEHIND})|\\b[Aa]ccording to) (?:[\\p{Ll}-]+ ){0,4}(${NAME})`,
    "gu",
  ),
);
/** Days, and countries, which have many speakers. */
const NOBODY = new RegExp(
  `^(?:${WEEKDAY_NAME}|${MONTH_NAMES}|He|She|They|It|But|The|And|Police|Officials|Authorities)$`,
);

/** The names of those who assert something, verbatim: "Kai Holm". */
export function assertersOf(text: string): readonly string[] {
  return UTTERANCES(text).flatMap(([, before, after]) => {
    const name = before ?? after ?? "";
    return name === "" || NOBODY.test(name) || equivalentKeys.get(name.toLowerCase())?.startsWith("@")
      ? []
      : name;
  });
}
