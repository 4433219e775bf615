/**
 * English verbs that are common in news and whose past forms do not end in "-ed". Source: the irregular verbs of any grammar,
 * chosen by hand; verbs that only fiction needs are left out.
 */
import { wordList } from "./word-list.js";

/** An irregular verb. */
interface IrregularVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

/** Base form, past tense, participle; two forms: the participle is the past tense. */
const CHANGED: readonly string[] = [
  "win won",
  "lose lost",
  "buy bought",
  "sell sold",
  "leave left",
  "find found",
  "hold held",
  "meet met",
  "take took taken",
  "give gave given",
  "go went gone",
  "come came come",
  "begin began begun",
  "fall fell fallen",
  "rise rose risen",
  "grow grew grown",
  "send sent",
  "spend spent",
  "build built",
  "lead led",
  "feel felt",
  "keep kept",
  "bring brought",
  "think thought",
  "catch caught",
  "bite bit bitten",
  "teach taught",
  "fight fought",
  "seek sought",
  "shoot shot",
  "strike struck",
  "break broke broken",
  "speak spoke spoken",
  "steal stole stolen",
  "choose chose chosen",
  "drive drove driven",
  "write wrote written",
  "see saw seen",
  "know knew known",
  "throw threw thrown",
  "fly flew flown",
  "draw drew drawn",
  "wear wore worn",
  "sink sank sunk",
  "swim swam swum",
  "run ran run",
  "sit sat",
  "stand stood",
  "understand understood",
  "pay paid",
  "hear heard",
  "deal dealt",
  "flee fled",
  "feed fed",
  "freeze froze frozen",
  "hide hid hidden",
  "shake shook shaken",
  "swear swore sworn",
  "withdraw withdrew withdrawn",
  "overthrow overthrew overthrown",
  "blow blew blown",
  "burn burnt",
  "drink drank drunk",
  "eat ate eaten",
  "lend lent",
  "ride rode ridden",
  "ring rang rung",
  "sleep slept",
  "sweep swept",
  "tear tore torn",
  "wake woke woken",
  "weep wept",
  "hang hung",
  "sting stung",
  "swing swung",
  "cling clung",
  "spin spun",
  "stick stuck",
  "dig dug",
  "bend bent",
  "bleed bled",
  "slide slid",
  "creep crept",
  "lay laid",
  "make made",
  "tell told",
  "mislead misled",
  "uphold upheld",
  "withhold withheld",
  "rebuild rebuilt",
  "beat beat beaten",
  "become became become",
  "overcome overcame overcome",
  "forbid forbade forbidden",
  "forget forgot forgotten",
  "forgive forgave forgiven",
  "shrink shrank shrunk",
  "sing sang sung",
  "slay slew slain",
  "spring sprang sprung",
  "retake retook retaken",
  "overtake overtook overtaken",
  "undergo underwent undergone",
  "undertake undertook undertaken",
];

/** The same in all three forms. */
export const UNCHANGED_VERBS: readonly string[] = wordList("burst cut hit put quit set shut split spread");

/** All verbs with other past forms. */
export const IRREGULAR_VERBS: readonly IrregularVerb[] = CHANGED.map((line) => {
  const [base = "", past = "", participle = past] = line.split(" ");
  return { base, past, participle };
});

/** Past tenses of all irregular verbs: "won", "hit". */
export const IRREGULAR_PASTS: readonly string[] = [
  ...IRREGULAR_VERBS.map(({ past }) => past),
  ...UNCHANGED_VERBS,
];

/** Participles without "-ed": "won", "written", "cut". */
export const IRREGULAR_PARTICIPLES: readonly string[] = [
  ...IRREGULAR_VERBS.map(({ participle }) => participle),
  ...UNCHANGED_VERBS,
];
