/**
 * Whether the words between quotation marks are somebody's: a quotation, and no title of a work, nickname or word held at
 * arm's length. A logistic table over what a reader goes by; `npm run learn:quotes` learns it.
 */
import { regexFrom, sequence } from "../../words/regex.js";
import { kindOf, SPACE } from "../text/character-classes.js";
import type { Cue } from "./attributions.js";
import table from "./is-quotation-weights.json" with { type: "json" };
import type { Stretch } from "./quoted-spans.js";

const BIAS = table.bias;
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  table.features.map(({ name, weight }) => [name, weight]),
);

/** What is known of a stretch beside its line. */
export interface QuotationContext {
  readonly words: string;
  readonly wordCount: number;
  /** The line in which it begins. */
  readonly text: string;
  readonly stretch: Stretch;
  readonly cue: Cue | null;
  /** Other stretches of the line that are clauses. */
  readonly clauses: number;
  /** The same words stand in an earlier stretch. */
  readonly isEcho: boolean;
  /** The same words stand in another stretch, before or after. */
  readonly isRepeated: boolean;
  /** It goes on from a quotation just before. */
  readonly goesOn: boolean;
}

/** Whether a stretch between quotation marks is a quotation: plainly so, or by the sum of its learned weights. */
export function isSaid(around: QuotationContext): boolean {
  const plain = plainly(around);
  if (plain !== null) return plain;
  let sum = BIAS;
  for (const name of featuresOf(around)) sum += WEIGHTS.get(name) ?? 0;
  return sum > 0;
}

/** What needs no weighing: a long stretch is said, and what is set apart is not; else null. */
export function plainly(around: QuotationContext): boolean | null {
  if (around.wordCount >= SURELY_SAID) return true;
  return isSetApart(around) ? false : null;
}

/** What its neighbours plainly say is none: "the so-called “rebels”", "the film “The Old Bridge”", "CNN's “New Day”", "Jo “Red” Lund". */
function isSetApart({
  words,
  wordCount: count,
  text,
  stretch: { outer },
  cue,
  isEcho,
}: QuotationContext): boolean {
  const before = text.slice(Math.max(0, outer.start - 60), outer.start);
  if (SO_CALLED.test(before) || (isEcho && cue === null && count < CLAUSE)) return true;
  const cased = caseOf(words);
  if (isGivenName(before, cased, count)) return true;
  if (cased !== "set as a title" && cased !== "one capital word") return false;
  const after = text.slice(outer.end, outer.end + 40);
  if (GIVEN_NAME.test(before) && SURNAME.test(after)) return true;
  if (cased === "set as a title" && (ON_AIR.test(before) || (TOLD.test(before) && PROGRAMME.test(words))))
    return true;
  return WORK.test(before) || STATION.test(before) || WORK_AFTER.test(after);
}

/** "a rover called “Jade Rabbit”", "known as the “nuclear option”", "Dubbed “Bridgegate”": a name for something, and nobody's words. */
function isGivenName(before: string, cased: string, count: number): boolean {
  if (cased === "no letters") return false;
  if (cased === "begins small") return count < CLAUSE && KNOWN_AS.test(before);
  return count < SURELY_SAID && [KNOWN_AS, DESCRIBED, CALLED, DUBBED].some((naming) => naming.test(before));
}

const KNOWN_AS = /\b(?:(?:known|billed|marketed) as|referred to as)\sthe\s*$/;
const DESCRIBED = /\bdescribed (?:in \p{Ll}+ )?(?:\p{Lu}\p{Ll}+ )?as the\s*$/u;
const CALLED =
  /(?:,|\b(?:\p{Ll}+|\p{Lu}{2,}))\s(?:called|titled|entitled|nicknamed|dubbed|named|christened|codenamed|code-named)\s(?:\p{Lu}[\p{L}-]+,?\sor\s)?(?:the\s)?$/u;
const DUBBED = /^\s*(?:Dubbed|Called|Nicknamed|Titled|Named|Billed as|Known as)\s(?:the\s)?$/;
/** "said on “Harbour and Friends”": a programme. */
const ON_AIR = /\bon\s(?:the\s|its\s|his\s|her\s)?$/;
const TOLD = /\b(?:told|tells)\s$/;
const PROGRAMME = /\b(?:Show|News|Today|Tonight|Morning|America|Times|Post|Radio|Week|Hour|Report)\W*$/;

/** Whether the words are the title of a work: its kind, its station or its star stand beside it. */
export function isWork({ words, text, stretch: { outer, single } }: QuotationContext): boolean {
  const cased = caseOf(words);
  if (single || (cased !== "set as a title" && cased !== "one capital word")) return false;
  const before = text.slice(Math.max(0, outer.start - 60), outer.start);
  return A_WORK.test(before) || STATION.test(before) || OF_WORK.test(text.slice(outer.end, outer.end + 40));
}

/** @param words without white space around them */
export function wordCount(words: string): number {
  let count = 1;
  for (let at = 1; at < words.length; at++)
    if (kindOf(words.charCodeAt(at)) === SPACE && kindOf(words.charCodeAt(at - 1)) !== SPACE) count++;
  return count;
}

/** Fewer words than this are no clause. */
export const CLAUSE = 4;

/** No title or nickname is as long as this. */
export const SURELY_SAID = 10;

const LENGTHS: readonly (readonly [number, string])[] = [
  [1, "one word"],
  [2, "two words"],
  [3, "three words"],
  [5, "four or five words"],
  [Number.POSITIVE_INFINITY, "six words or more"],
];

const WORK = regexFrom(
  "i",
  String.raw`\b`,
  [
    "titled|entitled|film|movie|book|novel|song|album|single|show|series|play|documentary|game",
    "episode|magazine|sitcom|musical|track|hit|column|essay|article|paper|report|op-ed|program",
    "podcast|anthem|video|ad|host of|star of|starred in|stars in|wrote|read|watch(?:ed|ing)?|sang",
    "sings|singing",
  ],
  String.raw`\s*,?\s*$`,
);
const WORK_AFTER =
  /^,?\s*(?:film|movie|book|novel|song|album|single|show|series|star|stars|actor|actress|host|franchise|documentary|magazine|trilogy|musical|sitcom|forum|program|interview|fame|creator|podcast|segment|broadcast|newsletter|radio)\b/i;
/** "the hit show", "a book titled": nouns that may be verbs need what stands before nouns. */
const A_WORK = regexFrom(
  "i",
  [
    String.raw`\b(?:titled|entitled)`,
    sequence(String.raw`(?:\b(?:the|a|an|his|her|their|its|this)|['’]s)\s(?:[\w’-]+\s){0,3}`, [
      "film|movie|book|novel|song|album|series|documentary|episode|magazine|sitcom|musical|podcast",
      "essay|program|memoir|drama|comedy|thriller|ballad|anthem|poem|painting|opera",
    ]),
    sequence(
      String.raw`\b`,
      [
        "the|a|his|her|its|tv|talk|reality|hit|radio|television|variety|comedy|stage|broadway|new",
        "popular|morning|evening|weekly|video",
      ],
      String.raw`\s(?:show|play|game|single)`,
    ),
  ],
  String.raw`\s*,?\s*$`,
);
const OF_WORK =
  /^,?\s*(?:film|movie|novel|album|series|star|stars|actor|actress|franchise|trilogy|musical|sitcom|creator)\b/i;
const STATION =
  /(?:\b(?:CNN|NBC|ABC|CBS|MSNBC|Fox News(?: Channel)?|Fox|PBS|HBO|Netflix|television|radio|BBC|Showtime|AMC|FX|NPR|Comedy Central)['’]?s?|\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day['’]s)\s*$/;
const NAMED =
  /\b(?:called|dubbed|nicknamed|named|known as|labell?ed|referred to as|refers? to as|titled|entitled|called (?:the|a|an)|known as (?:the|a|an)|dubbed (?:the|a|an))\s*$/i;
const SO_CALLED = /\bso-called\s*$/i;
const GIVEN_NAME = /(?:^|\s)\p{Lu}[\p{L}.]*\s$/u;
const SURNAME = /^\s\p{Lu}\p{Ll}/u;
/** Characters over which a noun such as "claim" reaches. */
const NOUN_REACH = 240;
const NOUN_OF_SAYING = regexFrom(
  "",
  String.raw`\b`,
  [
    "claims?|promises?|calls?|pledges?|vows?|attacks?|criticisms?|warnings?|accusations?",
    "suggestions?|comments?|remarks?|statements?|assertions?|beliefs?|arguments?|allegations?",
    "complaints?|descriptions?|tweets?|messages?|questions?|answers?|references?|speech|interview",
    "letter|op-ed|concerns?|fears?|notion|idea|view|opinion|assessment",
  ],
  String.raw`\b`,
);
const CLAIMED = /\p{L}['’]s?\s+(?:now-famous\s+|so-called\s+)?$/u;
const PREPOSITION =
  /^(?:of|in|on|at|for|to|with|from|about|by|into|against|over|under|between|among|through|after|before|during|while|when|if|because|than|like)$/;
const SPEAKING =
  /^(?:said|says|say|told|tells|tell|added|adds|asked|asks|wrote|writes|tweeted|replied|continued|explained|stated|according to)$/i;
const CALLING =
  /^(?:call|describ|dubb|label|referr|brand|characteri|accus|blast|slamm|mock|dismiss|denounc|condemn|prais|critici)/i;

/** What of a stretch and around it speaks for or against somebody's having said it. */
export function featuresOf(around: QuotationContext): string[] {
  const { words, wordCount: count, text, stretch, cue } = around;
  const { outer } = stretch;
  const found: string[] = [];
  const length = LENGTHS.find(([most]) => count <= most)?.[1] ?? "";
  const short = count < CLAUSE;
  const size = short ? "short" : "clause";
  found.push(length);
  const before = text.slice(Math.max(0, outer.start - 60), outer.start);
  const after = text.slice(outer.end, outer.end + 40);

  // The words themselves.
  const cased = caseOf(words);
  found.push(`${size}, ${cased}`);
  if (/\b(?:I|we|you|my|our|your|me|us)\b/.test(words)) found.push("speaks of I, we or you");
  if (/\d/.test(words)) found.push("with a digit");
  if (around.isRepeated) found.push(`${size}, stands elsewhere too`);

  // What stands before and after.
  const beforeIs = kindBefore(before, outer.start === 0);
  found.push(`${size}, after ${beforeIs}`);
  found.push(`${size}, before ${kindAfter(after)}`);
  if (WORK.test(before) || WORK_AFTER.test(after)) found.push(`beside a kind of work, ${cased}`);
  if (STATION.test(before)) found.push("after a station");
  if (NAMED.test(before)) found.push(`after called, ${cased}`);
  if (cased === "set as a title" || cased === "one capital word") {
    found.push(`${cased}, after ${beforeIs}`);
    found.push(`${cased}, before ${kindAfter(after)}`);
    if (/\bon\s*$/.test(before)) found.push(`${cased}, after on`);
  }
  if (NOUN_OF_SAYING.test(text.slice(Math.max(0, outer.start - NOUN_REACH), outer.start)))
    found.push(`${size}, noun of saying before`);

  // Who says it.
  if (cue) {
    const verb = text.slice(cue.verb.start, cue.verb.end);
    const kind = SPEAKING.test(verb) ? "saying" : CALLING.test(verb) ? "calling" : "telling";
    const where = isBeside(text, stretch, cue)
      ? "beside"
      : cue.verb.start >= outer.end
        ? "far after"
        : outer.start - cue.verb.end < 40
          ? "before"
          : "far before";
    found.push(`${size}, ${kind} ${where}`);
    found.push(`${size}, said by ${cue.subject?.kind ?? "nobody"}`);
    if (cased === "set as a title") found.push(`title, cue ${where}`);
  } else found.push(`${size}, no cue`);
  if (around.goesOn) found.push(`${size}, goes on`);
  if (around.clauses > 0) found.push(`${size}, with a clause in its sentence`);
  return found;
}

const SMALL = /^(?:with|from|into|upon|over|than|that)$/;

function caseOf(words: string): string {
  if (!/\p{L}/u.test(words)) return "no letters";
  if (!BEGINS_WITH_CAPITAL.test(words)) return "begins small";
  if (!words.includes(" ")) return "one capital word";
  return words.length <= LONGEST_TITLE && isSetAsTitle(words) ? "set as a title" : "begins with a capital";
}

const LONGEST_TITLE = 80;
const BEGINS_WITH_CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/** Whether each long word, and there are some, begins with a capital. */
function isSetAsTitle(words: string): boolean {
  const long = words
    .split(/[\s-]+/)
    .filter((word) => (word.length > 3 && !SMALL.test(word)) || /^\p{Lu}/u.test(word));
  return long.length > 1 && long.every((word) => BEGINS_WITH_CAPITAL.test(word));
}

function kindBefore(before: string, first: boolean): string {
  if (first) return "nothing";
  if (CLAIMED.test(before)) return "a possessor";
  const punctuation = /([,:;(–—-])\s*$/.exec(before)?.[1];
  if (punctuation === "," || punctuation === ":") return punctuation === "," ? "a comma" : "a colon";
  if (punctuation !== undefined) return "another mark";
  const word = /(\S+)\s*$/.exec(before)?.[1] ?? "";
  const lower = word.toLowerCase();
  if (/^(?:a|an)$/.test(lower)) return "a";
  if (lower === "the") return "the";
  if (/^(?:his|her|their|its|our|my|this|that|these|those)$/.test(lower))
    return lower === "that" ? "that" : "his";
  if (/^(?:is|are|was|were|be|been|being|am)$/.test(lower)) return "is";
  if (/^(?:and|or|but)$/.test(lower)) return "and";
  if (lower === "as" || lower === "of" || lower === "to") return lower;
  if (PREPOSITION.test(lower)) return "a preposition";
  if (/^\p{Lu}/u.test(word)) return "a name";
  if (/(?:ed|ing)$/.test(lower)) return "a verb";
  return "a word";
}

function kindAfter(after: string): string {
  if (/^[\s.!?…]*$/.test(after)) return "nothing";
  if (/^\s*[,.;:!?]/.test(after)) return "a mark";
  if (/^\s*[(–—-]/.test(after)) return "a dash";
  const word = /^\s*(\S+)/.exec(after)?.[1] ?? "";
  const lower = word.toLowerCase();
  if (/^(?:and|or|but)$/.test(lower)) return "and";
  if (PREPOSITION.test(lower)) return "a preposition";
  if (/^(?:is|are|was|were|be|has|have|had|will|would|could|that|which|who)$/.test(lower)) return "is";
  if (/^\p{Lu}/u.test(word)) return "a name";
  return "a word";
}

const JUST_AFTER = /^[\s,.;:—–-]*$/;

/** Whether only commas, or a word such as "that", part cue and quotation. */
export function isBeside(text: string, { outer }: Stretch, { verb, subject }: Cue): boolean {
  if (verb.start >= outer.end)
    return JUST_AFTER.test(text.slice(outer.end, Math.min(verb.start, subject?.start ?? verb.start)));
  return /^[\s,:]*(?:that|as|him|her)?[\s,:]*$/.test(
    text.slice(Math.max(verb.end, subject && subject.end <= outer.start ? subject.end : 0), outer.start),
  );
}
