/** Whether "on Friday" is the one before or the one to come, as the verbs around it have it. */
import { oneOf } from "../../words/text/regex.js";

export type Tense = "past" | "ahead" | "open";

/**
 * What was planned is open: "was due on Friday" is read both of a Friday that went by and of one to come. So is what
 * somebody "would" do.
 */
const OPEN =
  "(?:was|were|been) (?:\\p{Ll}+ly |not |also |still |first )?(?:scheduled|due|set|slated|expected|planned|supposed|going|to)|" +
  "had (?:planned|hoped|intended|wanted) to|would|could";
const AHEAD =
  "will|shall|may|might|must|can|won['’]t|['’]ll|" +
  "(?:is|are|['’]s|['’]re|be) (?:\\p{Ll}+ )?(?:to|set|due|scheduled|slated|expected|planned|planning|going|poised|about|preparing|hoping)|" +
  "(?:scheduled|slated|set|planned|due) (?:for|on|in|from)|upcoming|" +
  "(?:plan|plans|planned|planning|hope|hopes|intend|intends|expects?|agreed|promised|vowed|pledged|wants?) to|" +
  "begins|starts|opens|meets|returns|resumes|kicks off|takes effect|takes place";
/** "-ed" and the irregular verbs that news is told in. */
const PAST = oneOf(
  "said|told|wrote|tweeted|was|were|had|did|began|took|came|went|made|saw|left|found|held|met",
  "won|lost|beat|gave|got|fell|rose|flew|ran|struck|hit|shot|broke|drew|led|sent|set|put|spoke",
  "stood|fought|fled|knew|became|brought|bought|caught|chose|cut|drove|froze|grew|heard|kept",
  String.raw`laid|paid|read|rang|sank|sat|sold|spent|stole|swept|thought|threw|woke|quit|\p{Ll}{2,}ed`,
);
const VERB = new RegExp(
  `(?<!\\p{L})(?:(?<open>${OPEN})|(?<ahead>${AHEAD})|(?<past>${PAST}))(?!\\p{L})`,
  "gu",
);
/** Ends the clause that the day stands in. */
const BREAK = /[,;:—–“”"()]/u;
/** In characters: no sentence asks for more, and a long text without stops would be searched for each of its days. */
const REACH = 400;
/** Not the stops of "p.m." and "J. Lund". */
const SENTENCE_END = /(?<=[\p{Ll}\d)”"]{2})[.!?]["”’)]*\s+(?=\P{Ll})/u;

/**
 * The verb that goes with the day at `start` to `end` of a paragraph: in its sentence the nearest before it in its
 * clause, else the first after it. In "The rocket will lift off in May, Lund said on Friday" that is "said".
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

/** In order. A participle that another verb needs is none of its own: "is expected to remain closed", "will be told". */
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

/** A few words, and no clause of their own. */
const BETWEEN = /^(?:\s+(?!who\b|which\b|that\b|what\b|after\b|when\b|as\b|and\b|but\b)\S+){0,3}\s+$/;
