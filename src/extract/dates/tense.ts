/** Decides by the verbs around "on Friday" whether it is the previous Friday or the next one. */
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { oneOf } from "../../words/text/regex.js";

export type Tense = "past" | "ahead" | "open";

/** Plans leave it open: "was due on Friday" is said of a past Friday and of a future one. So does "would". */
const OPEN =
  "(?:was|were|been) (?:\\p{Ll}+ly |not |also |still |first )?(?:scheduled|due|set|slated|expected|planned|supposed|going|to)|" +
  "had (?:planned|hoped|intended|wanted) to|would|could";
const AHEAD =
  "will|shall|may|might|must|can|won['’]t|['’]ll|" +
  "(?:is|are|['’]s|['’]re|be) (?:\\p{Ll}+ )?(?:to|set|due|scheduled|slated|expected|planned|planning|going|poised|about|preparing|hoping)|" +
  "(?:scheduled|slated|set|planned|due) (?:for|on|in|from)|upcoming|" +
  "(?:plan|plans|planned|planning|hope|hopes|intend|intends|expects?|agreed|promised|vowed|pledged|wants?) to|" +
  "begins|starts|opens|meets|returns|resumes|kicks off|takes effect|takes place";
/** "-ed" and irregular past forms that are common in news. */
const PAST = oneOf(
  ...IRREGULAR_PASTS,
  String.raw`said|told|was|were|had|did|made|beat|got|became|laid|read|rang|swept|woke|\p{Ll}{2,}ed`,
);
const VERB = new RegExp(
  `(?<!\\p{L})(?:(?<open>${OPEN})|(?<ahead>${AHEAD})|(?<past>${PAST}))(?!\\p{L})`,
  "gu",
);
/** Ends the clause of the day. */
const BREAK = /[,;:—–“”"()]/u;
/** In characters. It bounds the search in long texts without full stops. */
const REACH = 400;
/** Not the full stops of "p.m." and "J. Lund". */
const SENTENCE_END = /(?<=[\p{Ll}\d)”"]{2})[.!?]["”’)]*\s+(?=\P{Ll})/u;

/**
 * Tense of the verb that belongs to the day at `start` to `end` of a paragraph: the nearest before it in its clause,
 * else the first after it in its sentence. In "The rocket will lift off in May, Lund said on Friday" that is "said".
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  const [after = ""] = text.slice(end, end + REACH).split(SENTENCE_END);
  let from = before.length;
  while (from > 0 && !BREAK.test(before.charAt(from - 1))) from--;
  return tensesIn(before.slice(from)).at(-1) ?? tensesIn(after)[0] ?? tensesIn(before).at(-1) ?? "past";
}

/** Tenses in order. The participle of another verb does not count: "is expected to remain closed", "will be told". */
function tensesIn(text: string): Tense[] {
  const tenses: Tense[] = [];
  let end = 0;
  for (const { 0: found, index, groups } of text.matchAll(VERB)) {
    const tense = groups?.open ? "open" : groups?.ahead ? "ahead" : "past";
    const last = tenses.at(-1);
    const belongs = last !== undefined && last !== "past" && BETWEEN.test(text.slice(end, index));
    if (tense !== "past" || !belongs) tenses.push(tense);
    end = index + found.length;
  }
  return tenses;
}

/** A few words without a clause of their own. */
const BETWEEN = /^(?:\s+(?!who\b|which\b|that\b|what\b|after\b|when\b|as\b|and\b|but\b)\S+){0,3}\s+$/;
