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
import { type EventMeasure, measureOf } from "../sentence/event-measures.js";
import { isShort } from "../sentence/quantities.js";
import { sameValue } from "../sentence/value-ranges.js";
import { areAllHurt, hurtBeside } from "./beside-the-dead.js";
import { withdrawnIn } from "./corrections.js";
import { COUNTS_PEOPLE, IS_SHARE } from "./event-kind-traits.js";
import { ANYBODY, type EventKind, REACH, type Wording } from "./event-kinds.js";
import { WORDINGS } from "./event-wordings.js";
import { ANYBODY_ELSEWHERE, wordingsIn } from "./event-wordings-by-language.js";
import { fixedCountsIn } from "./fixed-counts.js";
import { countsNobody, isAge, isNewsYear } from "./no-counts.js";
import { countsPart, countsPeriod } from "./parts.js";
import { spokenIn } from "./spoken-wordings.js";
import { talliesIn } from "./tallies.js";
import { clauseFrom, wordsBeside } from "./words-beside.js";

/** A quantity of an event as one sentence gives it. */
export interface EventQuantity extends EventMeasure {
  readonly kind: EventKind;
  /** "nearly a dozen": below the number. */
  readonly short: boolean;
  /**
   * Noun of what it counts, in lower case: "workers"; "homes" for customers, households and premises, too. Empty for people of
   * no particular kind, for a noun with a capital ("12 Palestinians"), for kinds that do not count people, and in a language
   * with wordings of its own.
   */
  readonly who: string;
  /**
   * Whether it is not the value of the whole event: "two of the dead", "12 so far this year", each of two summands, the
   * outdated five of "from five to nine", each of several shares of a vote.
   */
  readonly part: boolean;
  /** Whether the sentence withdraws it: 14 in "an earlier version said 14". */
  readonly withdrawn: boolean;
  /** Offsets of the number with its bound and unit; of its words where it is given without a number: "Nobody". */
  readonly start: number;
  readonly end: number;
}

/**
 * The quantities of an event that a sentence gives, in the order of the text.
 *
 * @param language BCP 47; null and languages without wordings are read as English; votes and scores are, in every language
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
  const found = counts.flatMap((one) => readQuantity(text, one, spoken, wordings !== WORDINGS) ?? []);
  const withdrawn = withdrawnIn(text);
  const isWithdrawn = ({ start, end }: EventQuantity) =>
    withdrawn.some((stretch) => stretch.start <= start && end <= stretch.end);
  const corrected = withCorrected(text, found, numbers, isWithdrawn);
  const all = corrected.map((one) => (areAllHurt(text, one, corrected) ? { ...one, part: false } : one));
  const beside = wordings === WORDINGS ? hurtBeside(text, all) : [];
  return [
    ...withPartsMarked(text, all),
    ...[...beside, ...tallies, ...fixedCountsIn(text, language, (end) => clauseFrom(text, end))].map(
      ({ kind, value, start, end }) => plainQuantity(kind, value, start, end),
    ),
  ]
    .map((one) => (isWithdrawn(one) ? { ...one, withdrawn: true } : one))
    .sort((a, b) => a.start - b.start);
}

/**
 * With the corrected quantity: where the only quantity is withdrawn and one plain number follows, that number is of its kind.
 * "It was put at 11 dead; the correct number is 10."
 */
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
  return next && others.length === 0 ? [old, createEventQuantity(old.kind, text, next, old.who)] : found;
}

/** Words between two summands: "10 | U.S. citizens and | two local pilots". */
const SUMMANDS =
  /^(?:[ -](?:(?:\p{Lu}\.){2,9}|[\p{L}’']+)){0,9},? (?:and|plus|as well as|sowie|und|et|y|e) $/iu;

/**
 * Marks quantities that are parts because of another one beside them: summands ("killed 10 U.S. citizens and two local
 * pilots", neither is the toll), outdated values ("from five to nine"), and several shares of one vote.
 */
function withPartsMarked(text: string, found: readonly EventQuantity[]): EventQuantity[] {
  const adds = (a: EventQuantity | undefined, b: EventQuantity | undefined) =>
    a !== undefined && b !== undefined && a.kind === b.kind && SUMMANDS.test(text.slice(a.end, b.start));
  const rises = (a: EventQuantity, b: EventQuantity | undefined) =>
    b !== undefined &&
    a.kind === b.kind &&
    text.slice(a.end, b.start) === " to " &&
    /\bfrom $/.test(text.slice(0, a.start));
  // "A took 52 percent of the vote, B 48 percent of the vote": another sentence does not say which of them it gives.
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

/** The quantity that one number gives; null where it counts nothing of an event. */
function readQuantity(
  text: string,
  one: Quantified,
  wordings: readonly Wording[],
  isForeign: boolean,
): EventQuantity | null {
  if (one.form === "ordinal" || isNegated(text, one)) return null;
  if (isAge(text, one)) return createEventQuantity("age", text, one);
  const { after, before } = wordsBeside(text, one);
  const fitting = wordings.filter(
    ({ unit, only, completion }) =>
      (unit === undefined ? one.unit === null : unit.test(one.unit ?? "")) &&
      (completion === undefined || completion.test(after)) &&
      (only === undefined || FITS[only](one)),
  );
  const fromAfter = nearestWording(fitting, ({ after: pattern }) => pattern?.exec(after));
  const fromBefore = nearestWording(fitting, ({ before: pattern }) => pattern?.exec(before));
  // "One was killed and dozens were hurt": where each verb has its own number, the verb before belongs to the other one.
  const isOthers = fromAfter !== null && fromBefore !== null && /\sand\s/i.test(fromBefore.words);
  // Words after the number win, even with one character more.
  const isAfter =
    isOthers || fromBefore === null || (fromAfter && fromAfter.words.length <= fromBefore.words.length + 1);
  const best = isAfter ? fromAfter : fromBefore;
  if (best?.kind === "magnitude" && (one.value < LEAST_MAGNITUDE || one.value > GREATEST_MAGNITUDE))
    return null;
  if (best?.kind === "from" && UNTIL_YEAR.test(text.slice(one.end))) return null;
  if (best === null || (COUNTS_PEOPLE.has(best.kind) && countsNobody(text, one))) return null;
  return createEventQuantity(
    best.kind,
    text,
    one,
    COUNTS_PEOPLE.has(best.kind) && !isForeign ? whoOf(text, one) : "",
  );
}

/** "From 1966 to 1978": what began then is over. */
const UNTIL_YEAR = /^ (?:to|until|through) (?:19|20)\d\d\b/;

/** Least magnitude that makes news. A scrape that splits "6. 1" leaves a one. */
const LEAST_MAGNITUDE = 1.5;
/** No earthquake was stronger: a greater number measures something else. */
const GREATEST_MAGNITUDE = 9.9;

const isSmallDecimal = ({ form, value, room }: Quantified): boolean =>
  form === "digits" && value < 10 && room > 0;

/** Fewest people that are a crowd. */
const CROWD = 50;
const FITS: Readonly<Record<NonNullable<Wording["only"]>, (one: Quantified) => boolean>> = {
  years: isNewsYear,
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

/** Most characters of a negation ahead of a number, with the blanks around it. */
const LONGEST_NEGATION = 7;
/** "No one was killed", "not one of them was hurt", and the denied number of "five, not two": no counts. */
const isNegated = (text: string, { start }: Quantified): boolean =>
  /(?<!\p{L})(?:no|not)[\s-]{1,3}$/iu.test(text.slice(Math.max(0, start - LONGEST_NEGATION), start));

function createEventQuantity(kind: EventKind, text: string, one: Quantified, who = ""): EventQuantity {
  return {
    kind,
    ...measureOf(text, one),
    short: isShort(text, one),
    who,
    part: countsPeriod(text, one) || (!IS_SHARE.has(kind) && countsPart(text, one)),
    withdrawn: false,
    start: one.start,
    end: one.end,
  };
}

/** Words at which the noun of what a number counts has ended: "12 workers | were hurt". */
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

/** Counted as homes, so that "customers" and "homes" without power compare. */
const HOMES = /^(?:homes?|houses?|households?|customers?|properties|premises)$/;

/** Most words between a number and the end of what it counts. */
const LONGEST_WHO = 4;

/** "scores of troops", which is no part of a number as "two of the troops" is. */
const OF_SOME = /^ of(?= (?!(?:the|them|those|these|whom|its|his|her|their|all|which)\b)\p{Ll})/u;

/** The noun of what a number counts: "workers" of "12 mill workers were hurt", "pilots" of "two Costa Rican pilots died". */
function whoOf(text: string, { end }: Quantified): string {
  let noun = "";
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

/** Whether two counts are equal in meaning: "nearly 40" and 38 are, "nearly a dozen" and twelve are not. */
export function sameCount(a: EventQuantity, b: EventQuantity): boolean {
  return sameValue(a, b) && (a.short === b.short || a.value !== b.value);
}
