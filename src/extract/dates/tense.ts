/** Decides by the verbs around "on Friday" whether it is the previous Friday or the next one. */

import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { REPORTING_FORMS } from "../../words/lexicon/reporting-verbs.js";
import { FIXED_AHEAD, PLANNING } from "../../words/lexicon/things/plans.js";
import { oneOf, sequence } from "../../words/text/regex.js";

/** What a verb says of its day: it is over, it is to come, or it may be either. */
export type Tense = "past" | "ahead" | "open";

/** Plans leave it open: "was due on Friday" is said of a past Friday and of a future one. So does "would". */
const OPEN = oneOf(
  sequence("(?:was|were|been) (?:\\p{Ll}+ly |not |also |still |first )?", [
    ...FIXED_AHEAD,
    "supposed|going|to",
  ]),
  "had (?:planned|hoped|intended|wanted) to|would|could",
);
const AHEAD = oneOf(
  "will|shall|may|might|must|can|won['’]t|['’]ll",
  sequence("(?:is|are|['’]s|['’]re|be) (?:\\p{Ll}+ )?", [
    ...FIXED_AHEAD,
    "to|planning|going|poised|about|preparing|hoping",
  ]),
  sequence(FIXED_AHEAD, " (?:for|on|in|from)"),
  sequence([...PLANNING, "planned|planning|agreed|promised|vowed|pledged|wants?"], " to"),
  "upcoming|begins|starts|opens|meets|returns|resumes|kicks off|takes effect|takes place",
  // A match to come: "Selm host Lund on Saturday". What follows is a name.
  "(?:faces?|hosts?|plays?|visits?)(?= (?:the |at (?:the )?)?\\p{Lu})",
);
/** Words in "-ed" that are no past: "they need to meet on Friday", "a hundred". */
const NO_PASTS =
  "need|indeed|proceed|exceed|succeed|speed|seed|weed|heed|feed|breed|bleed|deed|reed|greed|steed|embed|hundred|sacred|kindred|wicked|naked";
/** "-ed" and irregular past forms that are common in news. */
const PAST = oneOf(
  ...IRREGULAR_PASTS,
  "said|told|was|were|had|did|made|beat|got|became|laid|read|rang|swept|woke",
  String.raw`(?!(?:${NO_PASTS})(?!\p{L}))\p{Ll}{2,}ed`,
);
const VERB = new RegExp(
  `(?<!\\p{L})(?:(?<open>${OPEN})|(?<ahead>${AHEAD})|(?<past>${PAST}))(?!\\p{L})`,
  "gu",
);
/** Ends the clause of the day. */
const BREAK = /[,;:—–“”"()]/u;
/** Most characters that are searched on either side of a day: a long text may have no full stop. */
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
const NOT_ON = /(?<!\p{L})(?:ahead of|before|until|till|through|to|for|by|from|after|since)(?: the)? $/u;
const OPENS_SENTENCE = /^["“'‘(]{0,2}(?:On )?$/;

/** Nouns for events that are named after they happened: "the Sept. 15 attack", "the fire of Sept. 15". An election or a trial may be ahead. */
const HAPPENED =
  "attacks?|assaults?|ambush|bombings?|blasts?|explosions?|shootings?|stabbings?|killings?|murders?|deaths?|massacre|raids?|" +
  "strikes? on|crash(?:es)?|collisions?|accidents?|derailment|collapse|fires?|blazes?|floods?|flooding|storms?|earthquakes?|quakes?|" +
  "landslides?|robber(?:y|ies)|theft|burglar(?:y|ies)|kidnapping|abduction|rape|riots?|clash(?:es)?|coup|arrests?|incidents?|outage|leak";
const EVENT_BEHIND = new RegExp(`^,? (?:\\p{Ll}+ ){0,2}(?:${HAPPENED})(?!\\p{L})`, "u");
const EVENT_BEFORE = new RegExp(`(?<!\\p{L})(?:${HAPPENED}) (?:\\p{Ll}+ ){0,3}(?:of|on) $`, "u");
/** Charges are of what has been done: "accused of killing her on Sept. 15". */
const CHARGED =
  /(?<!\p{L})(?:accused of|charged with|convicted of|suspected of|guilty of|wanted for|arrested (?:for|over)|blamed for)(?!\p{L})/u;
const SINCE = /(?<!\p{L})since(?: about| around)? $/iu;

/**
 * Whether what happens on the day at `start` to `end` is surely over, or surely ahead. This is decided by a past event that
 * the day belongs to, by the verb right before the day in its clause, or, where the day opens the sentence or is between
 * commas, by the verb behind it. Null where none of them decides.
 */
export function courseAt(text: string, start: number, end: number): "past" | "ahead" | null {
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start));
  const [after = ""] = text.slice(end, end + REACH).split(SENTENCE_END);
  const clause = clauseOf(before);
  if (
    SINCE.test(before) ||
    EVENT_BEHIND.test(after) ||
    (CHARGED.test(clause) && !NOT_ON.test(clause) && !OTHER_MATTER.test(clause))
  )
    return "past";
  const course = tenseOfVerb(verbsOf(clause).at(-1), clause);
  if (course === null && EVENT_BEFORE.test(clause) && !AHEAD_OF_DAY.test(clause)) return "past";
  // The time of the day is between two commas, too: the verb is before both.
  if (course === null && CLOCK_ALONE.test(clause)) return tenseOfVerb(verbsOf(before).at(-1), "");
  const isApart = OPENS_SENTENCE.test(before) || (ASIDE.test(clause) && /^,/.test(after));
  if (!isApart) return course;
  return tenseOfVerb(verbsOf(after)[0], "");
}

/** "Shots fell in the mill, just after 2 a.m. on Sept. 15, police said": nothing but the time. */
const CLOCK_ALONE = /^ (?:\p{Ll}{2,10} ){0,3}\d{1,2}(?::\d\d)? ?[ap]\.?m\.? (?:on |of )?$/u;

/** The day between two commas: "the last storm, on Sept. 15, left ten dead". */
const ASIDE = /^ (?:on |of )?$/;
const AHEAD_OF_DAY = /(?<!\p{L})(?:will|shall|would|plan(?:s|ned)?|threat(?:s|ened)?)(?!\p{L})/u;

interface Verb {
  readonly tense: Tense;
  readonly words: string;
  readonly end: number;
}

/** Before a participle of the present: "bids are accepted". */
const PRESENT = /(?<!\p{L})(?:is|are|be|being)(?: \p{Ll}+ly| not| still| also)? $/u;
/** Verbs that move something to a later day. */
const PUT_OFF =
  /(?<!\p{L})(?:postponed|adjourned|delayed|extended|remanded|bailed|suspended|deferred|put off|pushed back|ha(?:s|ve)) (?:\p{Ll}+ ){0,3}$/u;

/** Whether words right before "until Friday" put something off to it. */
export const putsOff = (before: string): boolean => PUT_OFF.test(before);

/**
 * What a verb says of the day; null where the words around it leave it open.
 *
 * @param clause of the verb, up to the day; "": the verb is behind the day
 */
function tenseOfVerb(verb: Verb | undefined, clause: string): "past" | "ahead" | null {
  if (verb === undefined) return null;
  const { tense, words, end } = verb;
  const between = clause.slice(end);
  if (OTHER_MATTER.test(between) || NOT_ON.test(between)) return null;
  if (PRESENT.test(clause.slice(0, end - words.length))) return null;
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

/** All words that may be verbs, in order. */
const verbForms = (text: string): Verb[] =>
  [...text.matchAll(VERB)].map(({ 0: words, index, groups }) => ({
    tense: groups?.open ? "open" : groups?.ahead ? "ahead" : "past",
    words,
    end: index + words.length,
  }));

/** Verbs in order. The participle of another verb does not count: "is expected to remain closed", "will be told". */
function verbsOf(text: string): Verb[] {
  const verbs: Verb[] = [];
  let end = 0;
  for (const verb of verbForms(text)) {
    const last = verbs.at(-1);
    const between = text.slice(end, verb.end - verb.words.length);
    const belongs = last !== undefined && last.tense !== "past" && FEW_WORDS.test(between);
    if (verb.tense !== "past" || !belongs) verbs.push(verb);
    end = verb.end;
  }
  return verbs;
}

const tensesIn = (text: string): Tense[] => verbsOf(text).map(({ tense }) => tense);

/** At most three words, none of which begins a clause. */
const FEW_WORDS = /^(?:\s+(?!who\b|which\b|that\b|what\b|after\b|when\b|as\b|and\b|but\b)\S+){0,3}\s+$/;
