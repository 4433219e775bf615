/** Decides by the verbs around "on Friday" whether it is the previous Friday or the next one. */
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { REPORTING_FORMS } from "../../words/lexicon/reporting-verbs.js";
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
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start));
  const [after = ""] = text.slice(end, end + REACH).split(SENTENCE_END);
  return tensesIn(clauseOf(before)).at(-1) ?? tensesIn(after)[0] ?? tensesIn(before).at(-1) ?? "past";
}

/**
 * Verbs in the past of which the day may be still to come: "was ordered to appear on May 4", "he said the hearing on May 4".
 */
const ARRANGING: ReadonlySet<string> = new Set([
  ...REPORTING_FORMS,
  ...(
    "was were been had did made got asked called ordered summoned invited fixed chose picked booked moved postponed " +
    "delayed adjourned rescheduled extended bailed remanded cancelled canceled targeted faced scheduled planned expected"
  ).split(" "),
]);
/** Words between a verb and a day that is another matter's. */
const OTHER_MATTER =
  /(?<!\p{L})(?:who|which|that|to be|to appear|faces?|sentencing|hearing|trial|deadline|election|poll|vote)(?!\p{L})/u;
/** Words before a day on which something else begins or ends. */
const NOT_ON = /(?<!\p{L})(?:ahead of|before|until|till|to|for|by|from|after|since)(?: the)? $/u;
const OPENS_SENTENCE = /^["“'‘(]{0,2}(?:On )?$/;

/**
 * Whether what happened on the day at `start` to `end` is over, or ahead, by the verb right before it in its clause, or
 * behind a day that opens the sentence; null where no verb tells it.
 */
export function courseAt(text: string, start: number, end: number): "past" | "ahead" | null {
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start));
  if (OPENS_SENTENCE.test(before)) {
    const [after = ""] = text.slice(end, end + REACH).split(SENTENCE_END);
    const verb = verbsIn(after)[0];
    return verb === undefined ? null : courseOf(verb, "");
  }
  const clause = clauseOf(before);
  const verb = verbsIn(clause).at(-1);
  return verb === undefined ? null : courseOf(verb, clause.slice(verb.end));
}

interface Verb {
  readonly tense: Tense;
  readonly words: string;
  readonly end: number;
}

function courseOf({ tense, words }: Verb, between: string): "past" | "ahead" | null {
  if (OTHER_MATTER.test(between) || NOT_ON.test(between)) return null;
  if (tense === "past") return ARRANGING.has(words) ? null : "past";
  return tense === "ahead" && /^(?:will|shall|won['’]t|['’]ll)/.test(words) ? "ahead" : null;
}

const lastSentence = (text: string): string => text.split(SENTENCE_END).at(-1) ?? "";

/** The end of a text behind its last break. */
function clauseOf(text: string): string {
  let from = text.length;
  while (from > 0 && !BREAK.test(text.charAt(from - 1))) from--;
  return text.slice(from);
}

const verbsIn = (text: string): Verb[] =>
  [...text.matchAll(VERB)].map(({ 0: words, index, groups }) => ({
    tense: groups?.open ? "open" : groups?.ahead ? "ahead" : "past",
    words,
    end: index + words.length,
  }));

/** Tenses in order. The participle of another verb does not count: "is expected to remain closed", "will be told". */
function tensesIn(text: string): Tense[] {
  const tenses: Tense[] = [];
  let end = 0;
  for (const verb of verbsIn(text)) {
    const last = tenses.at(-1);
    const between = text.slice(end, verb.end - verb.words.length);
    const belongs = last !== undefined && last !== "past" && BETWEEN.test(between);
    if (verb.tense !== "past" || !belongs) tenses.push(verb.tense);
    end = verb.end;
  }
  return tenses;
}

/** A few words without a clause of their own. */
const BETWEEN = /^(?:\s+(?!who\b|which\b|that\b|what\b|after\b|when\b|as\b|and\b|but\b)\S+){0,3}\s+$/;
