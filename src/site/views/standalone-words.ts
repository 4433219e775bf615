/**
 * Decides whether words make sense on a page that has not printed what comes before them in their article. Only certain signs
 * count against them: what is left out is still on the page of the evidence.
 */

import type { Article, Cited } from "../../model.js";
import { MONTH_NAMES, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  CONNECTORS,
  DEMONSTRATIVES,
} from "../../words/lexicon/english-function-words.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { UNNAMED_PERSONS } from "../../words/lexicon/persons/unnamed-persons.js";
import { ASSERTED } from "../../words/lexicon/reporting-verbs.js";
import { capitalized } from "../../words/lexicon/titles.js";
import { sentencesOf } from "../../words/sentence-marks.js";
import { hasLonePronoun, outsideQuotations } from "../../words/text/lone-pronoun.js";
import { readingLength } from "../../words/text/reading-length.js";
import { regexFrom } from "../../words/text/regex.js";

/** Opens a sentence that points to the one before it, without which nobody knows who or what is meant. */
const POINTS_BACK = new RegExp(
  `^["“'‘]?(?:${[
    ...DEMONSTRATIVES,
    ...CONNECTORS,
    "he|she|it|they|his|her|their|since then|yeah",
    "the (?:former|latter|remainder|rest|others?|same|pair|duo|trio)",
    `all (?:(?:${SMALL_NUMBERS.slice(2).join("|")}) )?(?:ha(?:ve|s|d)|are|were)|(?:had|were|should) (?:he|she|they|it)`,
  ].join("|")})\\b`,
  "i",
);

const WORD_OR_DAY = `(?:\\p{Ll}[\\p{Ll}’'-]{0,20}|\\d{1,4}|${WEEKDAY_NAME}|${MONTH_NAMES})`;

/** "On Wednesday, he took another way", "In recent weeks it has sunk": a time or a place, and nobody yet. */
const NOBODY_YET = new RegExp(
  `^(?:Now|Yesterday|Today|Later|Earlier|(?:Back in|On|At|In|By|For|During|After|Before|Last|Next)(?: ${WORD_OR_DAY}){1,2}),? (?:he|she|they|it)\\b`,
  "u",
);

/** "Although her party won, it fell short": nobody in either clause. "When he spoke, Marlow named a date" has him in the second. */
const NOBODY_IN_BOTH = regexFrom(
  "",
  "^",
  CLAUSE_OPENERS.map(capitalized),
  String.raw` (?:he|she|they|it|his|her|their|its)\b[^,]{0,200}, (?:he|she|they|it)\b`,
);

/** "“I saw it,” she said", "..., the spokesman said": the sentence before says who that is, or whose. */
const QUOTED_BY_PRONOUN =
  /^(?:“[^”]{0,600}”|"[^"]{0,600}"|«[^»]{0,600}»),? (?:he|she|they|it|the (?:spokes(?:person|man|woman)|statement|letter|post) (?:said|read|added|continued))\b/;

/** "The ferry had no lights, she said.": the sentence before says who that is. */
const ATTRIBUTED_TO_PRONOUN = new RegExp(
  `, (?:he|she|they) (?:${ASSERTED.join("|")})(?: \\p{Lu}\\p{L}+){0,2}(?: (?:on |in )?(?:a statement|an interview|${WEEKDAY_NAME}))?\\.$`,
  "u",
);

/** "Well, that is great", "Indeed, it was", "If these are true": answers the sentence before. */
const ANSWERS = new RegExp(
  `^(?:${[
    "(?:Well|No|Yes|Still|Yet|Indeed|Of course|Sure|Then again|That said|In other words|After all|Either way|Translation)[,:] ",
    "(?:If|When|Once) (?:that|this|these|those)\\b",
    "According to (?:him|her|them|it)\\b",
    "With [^,]{1,80}\\.$",
  ].join("|")})`,
  "u",
);

/** "The ticket agent laughed at this.", "Engineers have done just that.": the sentence before says what. */
const ENDS_POINTING =
  /\b(?:at|about|of|to|for|like|just|do(?:es|ne|ing)?|did|sa(?:y|ys|id)) (?:this|that|so)[.…]{1,4}["”’]?$/u;

/** "The Echo reports that’s more than a crane costs.": the sentence before says what. */
const POINTS_INSIDE =
  /^(?:\p{Lu}[\p{L}.&’'-]* |[Tt]he ){1,6}(?:reports?|sa(?:ys?|id)|notes?|adds?) (?:that|it)[’']s\b/u;

const DEPENDENT = [
  POINTS_INSIDE,
  ENDS_POINTING,
  POINTS_BACK,
  NOBODY_YET,
  NOBODY_IN_BOTH,
  QUOTED_BY_PRONOUN,
  ATTRIBUTED_TO_PRONOUN,
  ANSWERS,
];

/** Whether a sentence can be read without the one before it, as far as its first words tell. */
export function opensIndependently({ text }: { readonly text: string }): boolean {
  return !DEPENDENT.some((pattern) => pattern.test(text));
}

/** "The man fled", "The 12-year-old boy": somebody or something that a reader has to have met. */
const DEFINITE = regexFrom(
  "u",
  String.raw`^["“]?The (?:\d+-year-old |injured |wounded |accused |alleged |younger |older )?(`,
  [...UNNAMED_PERSONS, "group|car|vehicle|truck|boat|dog"],
  String.raw`)(?![\p{L}-])`,
);

/** Whom or what a sentence takes for known in its first words, "man" of "The man fled"; null: nobody. */
export const takenForKnown = ({ text }: { readonly text: string }): string | null =>
  DEFINITE.exec(text)?.[1] ?? null;

/** The end of a sentence, with or without closing marks. */
export const CLOSED = /[.!?…。！？।؟۔][\s"”’'»)\]]*$/u;
/** Scripts whose sentences end in a full stop; Thai has none. */
const WITH_FULL_STOPS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** "‘Of course we decided.": a single quotation mark that nothing closes; "’Tis" has none. */
const HALF_SINGLE = /^['‘]\p{Lu}(?!(?:is|was)\b)(?![\s\S]*['’](?!\p{L}))/u;

/** Whether a sentence is there to its end. Lines below pictures are not. */
export const isClosed = ({ text }: { readonly text: string }): boolean =>
  !WITH_FULL_STOPS.test(text) || CLOSED.test(text.trim());

/** Whether a sentence is there to its end, with all its quotation marks. Halves of quotations are not. */
export function isWhole({ text }: { readonly text: string }): boolean {
  if (!isClosed({ text })) return false;
  let [opened, straight] = [0, 0];
  for (const mark of text) {
    if (mark === "“" || mark === "«") opened++;
    else if (mark === "”" || mark === "»") opened--;
    else if (mark === '"') straight++;
  }
  return straight % 2 === 0 && opened === 0 && !HALF_SINGLE.test(text);
}

/** "Good morning.", "Read on.": in words. */
const SAYS_NOTHING = 3;

/** Words of a sentence that tells nothing else. */
const BRIEF = 20;

/** Of words that begin in the middle of a sentence, or with the name of an entry, fewer say nothing without the words before. */
const FEW = 8;

/** "Selm: Host the mill on Sunday.": an entry of a list, without its heading. */
const ENTRY = /^\p{Lu}[\p{L}.’']{1,20}: \p{Lu}\p{Ll}+ /u;

/** "The investigation is ongoing.", "The fire remains under investigation.", "Police are still investigating.": of any event. */
const STILL_OPEN = new RegExp(
  `^(?:${[
    "The (?:investigation|inquiry|probe) (?:is|was|remains|continues|(?:would|will) continue)\\b[^,.]{0,20}(?:, [^,.]{2,30} said)?",
    "The \\p{Ll}+(?: \\p{Ll}+)? (?:is|remains) (?:still )?under (?:police )?investigation",
    "(?:Police|Detectives|Investigators|Officers|Authorities|Deputies) (?:are |still ){0,2}(?:investigating|continue to investigate)",
  ].join("|")})\\.$`,
  "u",
);

/** "Ida Brekke told a news conference.", "Jo Lund, the boy's father, spoke with Selm News.", "the spokeswoman said in a statement.": who spoke, without a word of it. */
const SPOKE = new RegExp(
  "^(?:[\\p{L}.’'-]{1,24} ){0,4}[\\p{L}.’'-]{1,24}(?:, (?:the|an?|his|her) [^,]{2,40},)? (?:told|said(?: in| at)?|spoke (?:to|at|with)|added(?: in| at)?) (?:an? |the )?" +
    "(?:[\\p{L}-]{1,20} ){0,3}(?:conference|reporters|statement|interview|press|tweet|briefing|news)[.]$",
  "iu",
);

/** "Jo Lund could not be reached for comment.", "The mill did not immediately respond to a request.": nothing was said. */
const NO_COMMENT =
  /\b(?:could not (?:immediately )?be reached|(?:did not|didn[’']t) (?:immediately )?(?:respond|return)|declined to comment)\b/u;

/** "“It’s complicated,” said Mayor Ida Brekke.": two or three words, and who spoke them. */
const FEW_QUOTED = regexFrom(
  "u",
  String.raw`^[“"](?:[\p{L}’'-]{1,14}[ ,.!?]{0,2}){1,3}[”"] (?:said|says|added) `,
  String.raw`(?:(?!(?:who|which|that|as|after|before|when|of)\b)[\p{L}.’'-]{1,24} ){0,5}[\p{L}.’'-]{1,24}[.]$`,
);

/** "A sign for the club of Selm.": an English line below a picture, in which nothing is or happens. */
const NO_VERB = regexFrom(
  "iu",
  String.raw`^(?:An?|The) (?!(?:[\p{L}’'-]+ ){0,11}(?:`,
  [...AUXILIARIES, ...IRREGULAR_PASTS, String.raw`[\p{L}]{2,20}(?:ed|s|ing)`, "said|let|cost|hurt|read"],
  String.raw`)(?![\p{L}’'-]))(?:[\p{L}\d’'-]+ ){2,10}[\p{L}\d’'-]+\.$`,
);

/** Whether a sentence is long enough to tell something by itself, no entry of a list, and true of more than every event. */
export const hasContent = ({ text }: { readonly text: string }): boolean => {
  const length = readingLength(text);
  return (
    length >= SAYS_NOTHING &&
    !(length < FEW && ENTRY.test(text)) &&
    !STILL_OPEN.test(text) &&
    !(length < BRIEF && NO_COMMENT.test(text)) &&
    !FEW_QUOTED.test(text) &&
    !NO_VERB.test(text) &&
    !SPOKE.test(text)
  );
};

const DAY_OR_MONTH = new RegExp(`^(?:${WEEKDAY_NAME}|${MONTH_NAMES})$`);

/** Whether nothing in a sentence hints at who "he", "she" or "they" is. It may make sense behind the one before it. */
export const lacksPerson = ({ text }: { readonly text: string }): boolean =>
  hasLonePronoun(text, (name) => DAY_OR_MONTH.test(name));

/** Whether it speaks of "me" or "us" outside quotation marks, as a post does that a report quotes without them. */
export const speaksOfMe = ({ text }: { readonly text: string }): boolean =>
  /(?<![\p{L}.’'-])(?:I|I[’']m|I[’']ve|I[’']ll|my|me|myself)(?![\p{L}.’'-])/u.test(outsideQuotations(text));

/** Whether it can be read where nothing stands before it. */
export const standsAlone = (cited: Cited): boolean =>
  isWhole(cited) && opensIndependently(cited) && !lacksPerson(cited) && !speaksOfMe(cited);

const QUOTATION_ALONE = /^(?:“[^“”]*”|"[^"]*"|«[^«»]*»)$/u;

/** Whether a sentence is nothing but a quotation: the sentence before says who speaks. */
export const isQuotationAlone = ({ text }: { readonly text: string }): boolean =>
  QUOTATION_ALONE.test(text.trim());

/** Whether a sentence is the next one after another in their article. */
export function successionIn(
  articles: readonly Article[],
): (before: Cited | undefined, cited: Cited) => boolean {
  const places = new Map<string, number>();
  for (const article of articles)
    for (const [place, { id }] of sentencesOf(article).entries()) places.set(`${article.id} ${id}`, place);
  const positionOf = ({ article, sentence }: Cited) => places.get(`${article} ${sentence}`);
  return (before, cited) => {
    if (before === undefined || before.article !== cited.article) return false;
    const [first, second] = [positionOf(before), positionOf(cited)];
    return first !== undefined && second === first + 1;
  };
}
