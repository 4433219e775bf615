/** Finds the predicates of a sentence: the word after "was", "has been", "will"; a verb in the past tense. */
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";

const AUXILIARY =
  /\b(?:will|would|has|have|had|was|were|is|are|been|be) (?:(?:not|also|already|now|still|been|be|being|later|\p{Ll}+ly) )*(?=\p{Ll})/gu;

/** Indices of the content words after an auxiliary verb, in order; empty where the verb has none. */
export function predicatesOf({ text, words }: Reading): readonly number[] {
  return [...text.matchAll(AUXILIARY)].flatMap(({ index, 0: all }) => {
    const at = words.findIndex(({ start }) => start === index + all.length);
    return at < 0 ? [] : at;
  });
}

/** Saying so is no deed of those of whom it is said. */
const COMMENTING: ReadonlySet<string> = new Set(reportingForms(["comment"], ["past"]));

/** Also verbs in the past tense without an auxiliary, but no verb of saying: "swept", "signed". */
export function deedsOf(reading: Reading): readonly number[] {
  const after = new Set(predicatesOf(reading));
  return reading.words.flatMap((word, at) =>
    !COMMENTING.has(word.text) && (after.has(at) || isPastVerb(reading, word)) ? [at] : [],
  );
}

/** Characters before a verb that are examined. */
const BEFORE = 48;
const IRREGULAR_VERBS = [
  "beg[au]n|bit|blew|broke|brought|built|burnt|bought|came|caught|chose|cut|fell|fled|flew|found|fought|froze|gave|held|hid",
  "hit|kept|left|lost|met|paid|put|quit|ran|rose|sank|sent|set|shook|shot|shut|slept|sold|spent|stood|stole|struck|swept",
  "threw|took|went|wept|won|wrote|saw|drove|rode|swam|knew|led|grew|drew|taught|lent|drank|ate|woke|wore|rang",
].join("|");
const IRREGULAR = new RegExp(`^(?:${IRREGULAR_VERBS})$`);
/** "the signed treaty", "of wounded people": the participle modifies a noun. */
const OF_A_NOUN =
  /(?:^|\b(?:the|an?|his|her|its|their|of|by|with|and|or|in|on|for|from|to|is|are|be|being)(?: \p{Ll}+ly)? )$/iu;

/** The text before a word. */
export const ahead = ({ text }: Reading, { start }: ContentWord): string =>
  text.slice(Math.max(0, start - BEFORE), start);

/** Whether a word is a verb in the past tense: "signed", "swept", not "of wounded people". */
export function isPastVerb(reading: Reading, word: ContentWord): boolean {
  if (word.name || word.number) return false;
  if (!/\p{Ll}{2}ed$/u.test(word.text) && !IRREGULAR.test(word.text)) return false;
  const before = ahead(reading, word);
  return /[\p{L}\d)”",] $/u.test(before) && !OF_A_NOUN.test(before);
}
