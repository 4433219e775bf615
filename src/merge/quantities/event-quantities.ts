/** Extracts the quantities of an event from a sentence: dead, hurt, missing, costs, duration. */
import {
  ARTICLES,
  AUXILIARIES,
  COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../words/lexicon/english-function-words.js";
import { OUTCOMES } from "../../words/lexicon/things/casualties.js";
import { wordList } from "../../words/lexicon/word-list.js";
import type { Quantified } from "../../words/numbers/quantity.js";
import { measureOf } from "../sentence/event-measures.js";
import { isShort } from "../sentence/quantities.js";
import { sameValue } from "../sentence/value-ranges.js";
import { areAllHurt, hurtBeside } from "./beside-the-dead.js";
import { withdrawnIn } from "./corrections.js";
import { COUNTS_PEOPLE, IS_SHARE } from "./event-kind-traits.js";
import { ANYBODY, type EventKind, type Wording } from "./event-kinds.js";
import { ANYBODY_ELSEWHERE, wordingsIn } from "./event-kinds-by-language.js";
import { WORDINGS } from "./event-wordings.js";
import { fixedCountsIn } from "./fixed-counts.js";
import { countsNobody, isAge } from "./no-counts.js";
import { countsPart } from "./parts.js";
import { spokenIn } from "./spoken-wordings.js";
import { talliesIn } from "./tallies.js";

export interface EventQuantity {
  readonly kind: EventKind;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Half of its last given place. */
  readonly room: number;
  readonly unit: string;
  /** "nearly a dozen": below the number. */
  readonly short: boolean;
  /** What it counts, in lower case: "workers"; empty for people of no particular kind. */
  readonly who: string;
  /** Whether it counts a part: "two of the dead", "so far this year". */
  readonly part: boolean;
  /** Whether the sentence withdraws it: 14 in "an earlier version said 14". */
  readonly withdrawn: boolean;
  /** Offsets of the number with its bound. */
  readonly start: number;
  readonly end: number;
}

/** Most characters between a pattern and its number. */
const REACH = 96;
/** Where the words of another number may begin. */
const CUT_AFTER =
  /[,;:.()“”"—–]|\s(?:and|but|while|when|after|as|which|who|where|in which|because|since|before|with|by|including|or|from|und|sowie|während|et|mais|tandis|y|pero|mientras|mentre)\s/iu;
const CUT_BEFORE =
  /[,;()“”"—–]|\s(?:but|while|when|as|which|because|before|während|wobei|mais|tandis|pero|mientras|mentre)\s/giu;
/**
 * In order of the text.
 *
 * @param numbers all numbers of the text, as `quantitiesIn` gives them
 */
export function eventQuantitiesIn(
  text: string,
  language: string | null,
  numbers: readonly Quantified[],
): EventQuantity[] {
  const wordings = (language === null ? null : wordingsIn(language)) ?? WORDINGS;
  const tallies = talliesIn(text);
  const counts = numbers.filter(
    ({ start, end }) => !tallies.some((tally) => tally.start < end && start < tally.end),
  );
  const spoken = counts.length === 0 ? [] : spokenIn(text, wordings);
  const found = counts.flatMap((one) => eventQuantity(text, one, spoken, wordings !== WORDINGS) ?? []);
  const withdrawn = withdrawnIn(text);
  const isWithdrawn = ({ start, end }: EventQuantity) =>
    withdrawn.some((stretch) => stretch.start <= start && end <= stretch.end);
  const corrected = withCorrected(text, found, numbers, isWithdrawn);
  const all = corrected.map((one) => (areAllHurt(text, one, corrected) ? { ...one, part: false } : one));
  const beside = wordings === WORDINGS ? hurtBeside(text, all) : [];
  return [
    ...withSummands(text, all),
    ...beside.map(({ kind, value, start, end }) => plainQuantity(kind, value, start, end)),
    ...tallies.map(({ kind, value, start, end }) => plainQuantity(kind, value, start, end)),
    ...fixedCountsIn(text, language, (end) => clauseFrom(text, end)).map(({ kind, value, start, end }) =>
      plainQuantity(kind, value, start, end),
    ),
  ].map((one) => (isWithdrawn(one) ? { ...one, withdrawn: true } : one));
}

/** "It was put at 11 dead; the correct number is 10": the correcting number is of the same kind. */
function withCorrected(
  text: string,
  found: readonly EventQuantity[],
  numbers: readonly Quantified[],
  isWithdrawn: (one: EventQuantity) => boolean,
): readonly EventQuantity[] {
  const [old, ...more] = found;
  if (!old || more.length > 0 || !isWithdrawn(old)) return found;
  const plainNumbers = numbers.filter(
    ({ start, unit, form }) => start > old.end && form !== "ordinal" && unit !== "years old",
  );
  const [next, ...others] = plainNumbers;
  return next && others.length === 0
    ? [old, { ...createEventQuantity(old.kind, text, next), who: old.who }]
    : found;
}

/** Words between two summands: "10 | U.S. citizens and | two local pilots". */
const SUMMANDS =
  /^(?:[ -](?:(?:\p{Lu}\.){2,9}|[\p{L}’']+)){0,9},? (?:and|plus|as well as|sowie|und|et|y|e) $/iu;

/** In "killed 10 U.S. citizens and two local pilots" neither number is the toll. */
function withSummands(text: string, found: readonly EventQuantity[]): EventQuantity[] {
  const adds = (a: EventQuantity | undefined, b: EventQuantity | undefined) =>
    a !== undefined && b !== undefined && a.kind === b.kind && SUMMANDS.test(text.slice(a.end, b.start));
  // "From five to nine": five is outdated.
  const rises = (a: EventQuantity, b: EventQuantity | undefined) =>
    b !== undefined &&
    a.kind === b.kind &&
    text.slice(a.end, b.start) === " to " &&
    /\bfrom $/.test(text.slice(0, a.start));
  // "A took 52 percent of the vote, B 48 percent of the vote": whose share it is, no sentence beside it can tell.
  const shares = found.filter(({ kind }) => kind === "vote share").length;
  return found.map((one, index) =>
    (one.kind === "vote share" && shares > 1) ||
    adds(found[index - 1], one) ||
    adds(one, found[index + 1]) ||
    rises(one, found[index + 1])
      ? { ...one, part: true }
      : one,
  );
}

function eventQuantity(
  text: string,
  one: Quantified,
  wordings: readonly Wording[],
  isForeign: boolean,
): EventQuantity | null {
  if (one.form === "ordinal" || isNegated(text, one)) return null;
  if (isAge(text, one)) return createEventQuantity("age", text, one);
  const { after, before } = windows(text, one);
  const fitting = wordings.filter(
    ({ unit, only }) =>
      (unit === undefined ? one.unit === null : unit.test(one.unit ?? "")) &&
      (only === undefined || FITS[only](one)),
  );
  const behind = nearestWording(fitting, ({ after: pattern }) => pattern?.exec(after));
  const ahead = nearestWording(fitting, ({ before: pattern }) => pattern?.exec(before));
  // "One was killed and dozens were hurt": where each verb has its own number, the verb ahead is the other one's.
  const isOthers = behind !== null && ahead !== null && /\sand\s/i.test(ahead.words);
  const best =
    isOthers || ahead === null || (behind && behind.words.length <= ahead.words.length + 1) ? behind : ahead;
  if (best?.kind === "magnitude" && (one.value < FELT || one.value > STRONGEST)) return null;
  if (best?.kind === "from" && UNTIL_YEAR.test(text.slice(one.end))) return null;
  if (best === null || (COUNTS_PEOPLE.has(best.kind) && countsNobody(text, one))) return null;
  return createEventQuantity(best.kind, text, one, isForeign);
}

/** "From 1966 to 1978": what began then is over. */
const UNTIL_YEAR = /^ (?:to|until|through) (?:19|20)\d\d\b/;

/** Least magnitude that makes news. A scrape that splits "6. 1" leaves a one. */
const FELT = 1.5;
const STRONGEST = 9.9;

const isYear = ({ form, value, end, start }: Quantified): boolean =>
  form === "digits" && end - start === 4 && value >= 1900 && value < 2200;
const isSmallDecimal = ({ form, value, room }: Quantified): boolean =>
  form === "digits" && value < 10 && room > 0;

/** Fewest people that are a crowd. */
const CROWD = 50;
const FITS: Readonly<Record<NonNullable<Wording["only"]>, (one: Quantified) => boolean>> = {
  years: isYear,
  "small decimals": isSmallDecimal,
  crowds: ({ value }) => value >= CROWD,
};

/** The kind whose words are nearest to a number: the shortest match, of equal ones the first. */
function nearestWording(
  wordings: readonly Wording[],
  match: (wording: Wording) => RegExpExecArray | null | undefined,
): { kind: EventKind; words: string } | null {
  let best: { kind: EventKind; words: string } | null = null;
  for (const wording of wordings) {
    const [words] = match(wording) ?? [];
    if (words !== undefined && (best === null || words.length < best.words.length))
      best = { kind: wording.kind, words };
  }
  return best;
}

/** "No one was killed", "not one of them was hurt": the number counts nobody. */
const isNegated = (text: string, { start }: Quantified): boolean =>
  /(?<!\p{L})(?:no|not)[\s-]{1,3}$/iu.test(text.slice(Math.max(0, start - 7), start));

/** "Five people, not two as first reported, died": words between a count and its verb. */
const DENIED_BETWEEN = /^((?: \p{L}[\p{L}-]*){0,3}), not [^,]{1,40},/u;

function windows(
  text: string,
  { numberEnd, end, start, unit }: Quantified,
): { after: string; before: string } {
  const from = unit === null ? numberEnd : end;
  const next = text.slice(from, from + REACH).replace(DENIED_BETWEEN, "$1");
  const cut = CUT_AFTER.exec(next)?.index ?? next.length;
  const last = text.slice(Math.max(0, start - REACH), start);
  let begin = 0;
  CUT_BEFORE.lastIndex = 0;
  for (let match = CUT_BEFORE.exec(last); match; match = CUT_BEFORE.exec(last)) begin = CUT_BEFORE.lastIndex;
  return { after: next.slice(0, cut), before: last.slice(begin) };
}

function createEventQuantity(kind: EventKind, text: string, one: Quantified, foreign = false): EventQuantity {
  return {
    kind,
    ...measureOf(text, one),
    short: isShort(text, one),
    who: COUNTS_PEOPLE.has(kind) && !foreign ? whoOf(text, one) : "",
    part: !IS_SHARE.has(kind) && countsPart(text, one),
    withdrawn: false,
    start: one.start,
    end: one.end,
  };
}

/** Words that end what a number counts: "12 workers | were hurt". */
const NO_NOUNS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...RELATIVES,
  ...AUXILIARIES,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...PREPOSITIONS,
  ...OUTCOMES,
  ...wordList(
    "also remain remains remained still now known feared so lost lose lack lacked fled left went remaining trapped stranded",
  ),
]);

const HOMES = /^(?:homes?|houses?|households?|customers?|properties|premises)$/;

/** Most words between a number and the end of what it counts. */
const LONGEST_WHO = 4;

const OF_SOME = /^ of(?= (?!(?:the|them|those|these|whom|its|his|her|their|all|which)\b)\p{Ll})/u;

/** "workers" of "12 mill workers were hurt", "pilots" of "two Costa Rican pilots died". */
function whoOf(text: string, { end }: Quantified): string {
  let noun = "";
  // "scores of troops", no part of a number: "two of the troops".
  let at = end + (OF_SOME.exec(text.slice(end, end + REACH))?.[0].length ?? 0);
  for (let count = 0; count < LONGEST_WHO; count++) {
    const word = /^[ -]((?:\p{Lu}\.){2,}|\p{L}[\p{L}-]*)/u.exec(text.slice(at, at + REACH));
    if (!word || NO_NOUNS.has(word[1] ?? "")) break;
    noun = word[1] ?? "";
    at += word[0].length;
    if (ANYBODY.test(noun) || ANYBODY_ELSEWHERE.test(noun)) return "";
  }
  if (HOMES.test(noun)) return "homes";
  return /^\p{Ll}/u.test(noun) ? noun : "";
}

/** What belongs to the words that end at an offset. */
function clauseFrom(text: string, at: number): string {
  const after = text.slice(at, at + REACH);
  return after.slice(0, CUT_AFTER.exec(after)?.index ?? after.length);
}

/** An exact value without a counted noun. */
function plainQuantity(kind: EventKind, value: number, start: number, end: number): EventQuantity {
  return {
    kind,
    value,
    low: value,
    high: value,
    room: 0,
    unit: "",
    short: false,
    who: "",
    part: false,
    withdrawn: false,
    start,
    end,
  };
}

/** Whether two counts are equal in meaning: "nearly a dozen" is not twelve. */
export function sameCount(a: EventQuantity, b: EventQuantity): boolean {
  return sameValue(a, b) && (a.short === b.short || a.value !== b.value);
}
