/** Finds the predicates of a sentence: the word after "was", "has been", "will"; a verb in the past tense. */

import { remember } from "../../structures/object-memo.js";
import { FINITE_BE, FINITE_HAVE } from "../../words/lexicon/english-function-words.js";
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";

const AUXILIARY = regexFrom(
  "gu",
  String.raw`\b`,
  [...FINITE_BE, ...FINITE_HAVE, "will|would|been|be"],
  String.raw` (?:(?:not|also|already|now|still|been|be|being|later|\p{Ll}+ly) )*(?=\p{Ll})`,
);

/** Indices of the content words after an auxiliary verb, in order; empty where the verb has none. */
export const predicatesOf = remember(({ text, words }: Reading): readonly number[] =>
  [...text.matchAll(AUXILIARY)].flatMap(({ index, 0: all }) => {
    const at = words.findIndex(({ start }) => start === index + all.length);
    return at < 0 ? [] : at;
  }),
);

/** Saying so is no deed of those of whom it is said. */
const COMMENTING: ReadonlySet<string> = new Set(reportingForms(["comment"], ["past"]));

/** Also verbs in the past tense without an auxiliary, but no verb of saying: "swept", "signed". */
export const deedsOf = remember((reading: Reading): readonly number[] => {
  const after = new Set(predicatesOf(reading));
  return reading.words.flatMap((word, at) =>
    !COMMENTING.has(word.text) && (after.has(at) || isPastVerb(reading, word)) ? [at] : [],
  );
});

/** Characters before a verb that are examined. */
const BEFORE = 48;
/** What somebody feels, thinks or says is no deed by which two sentences differ, nor are a few verbs of many meanings. */
const NO_DEEDS: ReadonlySet<string> = new Set(
  wordList("felt heard sought thought understood spoke swore sat dealt fed withdrew overthrew burst"),
);
/** Past forms without "-ed". */
const IRREGULAR: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS.filter((verb) => !NO_DEEDS.has(verb)),
  "begun",
]);
/** "the signed treaty", "of wounded people": the participle modifies a noun. */
const OF_A_NOUN =
  /(?:^|\b(?:the|an?|his|her|its|their|of|by|with|and|or|in|on|for|from|to|is|are|be|being)(?: \p{Ll}+ly)? )$/iu;

/** The text directly before a word, at most `BEFORE` characters. */
export const ahead = ({ text }: Reading, { start }: ContentWord): string =>
  text.slice(Math.max(0, start - BEFORE), start);

/** Whether a word is a verb in the past tense: "signed", "swept", not "of wounded people". */
export function isPastVerb(reading: Reading, word: ContentWord): boolean {
  if (word.name || word.number) return false;
  const isRegular = word.text.endsWith("ed") && /\p{Ll}{2}ed$/u.test(word.text);
  if (!isRegular && !IRREGULAR.has(word.text)) return false;
  const before = ahead(reading, word);
  return /[\p{L}\d)”",] $/u.test(before) && !OF_A_NOUN.test(before);
}
