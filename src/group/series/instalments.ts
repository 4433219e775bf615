/**
 * Separates the instalments of a series, which are different events. Two texts with different values in an identifying
 * slot (who, where, which day, which quarter) are instalments: never one event, never copies. The decision uses the two
 * texts alone, so it is the same in a folder of two and of ten thousand.
 */

import type { Article, Remark } from "../../model.js";
import { isoDay } from "../../structures/day-numbers.js";
import { remember } from "../../structures/object-memo.js";
import { byCodeUnit } from "../../structures/order.js";
import { commonCount } from "../../structures/sorted-lists.js";
import { stemIn } from "../../words/text/tokens.js";
import { apartRemark, type Difference, dayRemark } from "../frames/difference.js";
import { otherFillings } from "../frames/fillings.js";
import { areOtherWords } from "../frames/other-words.js";
import { relativePeriodOf } from "../frames/period-words.js";
import { type SeriesReading, seriesReading } from "../frames/reading.js";
import { type Slot, type Slots, slotsOf } from "../frames/slots.js";
import { lookingBack } from "./occasions.js";
import { type Occasion, occasionOf, otherOccasion, otherSubject } from "./other-occasion.js";
import { looksBackTo } from "./years-back.js";

/** Why two texts are not one event. */
export interface Conflict {
  /**
   * `mould`: instalments of one series; `occasion`: other values of a fixed term; `anniversary`: one looks back;
   * `beside`: only mentioned.
   */
  readonly kind: "mould" | "occasion" | "anniversary" | "beside";
  readonly remark: Remark;
}

/** Least share of the shorter text's runs that the other has, too, where both are of one pattern. */
const MOULD = 0.35;
/** Fewest runs of a text that shows a pattern. */
const LEAST_RUNS = 6;
/** Days after which a report and its anniversary are separated by their dates alone. */
const LONG_AGO = 60;

interface InstalmentFacts extends Occasion {
  readonly looking: ReturnType<typeof lookingBack>;
}

const instalmentFactsOf = remember((article: Article): InstalmentFacts => {
  const reading = seriesReading(article);
  return { ...occasionOf(article, reading), looking: lookingBack(reading) };
});

/**
 * Why two articles are instalments of a series and not one event; null where nothing says so. The result is the same whichever
 * article comes first, except for the order in the wording.
 */
export function conflictOf(first: Article, second: Article): Conflict | null {
  const swapped = byCodeUnit(first.id, second.id) > 0;
  const [a, b] = [instalmentFactsOf(swapped ? second : first), instalmentFactsOf(swapped ? first : second)];
  const worded = (kind: Conflict["kind"], { a: one, b: other, remark }: Difference): Conflict => ({
    kind,
    remark: swapped ? remark(other, one) : remark(one, other),
  });
  const occasion = otherOccasion(a, b);
  if (occasion !== null) return worded("occasion", occasion);
  const anniversary = lookedBack(a, b);
  if (anniversary !== null) return worded("anniversary", anniversary);
  if (areIssues(a.reading, b.reading) || nameTwoPeriods(a.reading, b.reading))
    return worded("mould", SAME_HEADLINE);
  const slot =
    (ofOneMould(a.reading, b.reading)
      ? slotConflict(slotsOf(a.reading, b.reading), a.reading, b.reading)
      : underOneHeadline(a.reading, b.reading)) ?? otherFillings(a.reading, b.reading);
  if (slot !== null) return worded("mould", slot);
  const later = laterInstalment(a, b);
  if (later !== null) return worded("anniversary", later);
  const subject = otherSubject(a, b);
  return subject && worded("occasion", subject);
}

/** The later of the two begins with the year of the earlier. */
function laterInstalment(a: InstalmentFacts, b: InstalmentFacts): Difference | null {
  const [later, earlier] = a.reading.day > b.reading.day ? [a, b] : [b, a];
  // Obituaries look back at a life, which is no event.
  if (later.deceased.length > 0 || !looksBackTo(later.reading, earlier.reading)) return null;
  return backwards(later === a);
}

/** Most distinctive words of a headline that says nothing of the event. */
const MOST_WORDS_OF_STANDING = 5;
/** Fewest distinctive words of a text below it that can be compared. */
const LEAST_BODY = 6;
/** Fewest distinctive words that two reports of one event share below one headline. */
const LEAST_COMMON = 2;
/** Least share of the shorter text's distinctive words that two reports of one event share. */
const LEAST_SHARED = 0.1;
/** The same for one outlet, whose update keeps most of its words. */
const LEAST_KEPT = 0.25;

/**
 * "Morning briefing" of two days, "Boil water notice lifted" in two towns: the headline of a series identifies no
 * event.
 */
function underOneHeadline(a: SeriesReading, b: SeriesReading): Difference | null {
  if (a.title.size > MOST_WORDS_OF_STANDING || !haveOneHeadline(a, b)) return null;
  const shorter = Math.min(a.body.size, b.body.size);
  if (shorter < LEAST_BODY) return null;
  const column = a.outlet !== "" && a.outlet === b.outlet;
  const least = Math.max(LEAST_COMMON, shorter * (column ? LEAST_KEPT : LEAST_SHARED));
  return commonInBody(a, b) < least ? SAME_HEADLINE : null;
}

/** Whether the headlines have the same distinctive words. */
const haveOneHeadline = ({ title: a }: SeriesReading, { title: b }: SeriesReading): boolean =>
  a.size > 0 && a.size === b.size && [...a].every((key) => b.has(key));

/** Number of distinctive words below the headline that both have. */
function commonInBody({ body: a }: SeriesReading, { body: b }: SeriesReading): number {
  let both = 0;
  for (const key of a) if (b.has(key)) both++;
  return both;
}

const SAME_HEADLINE: Difference = { a: "", b: "", remark: () => ({ code: "headlines.standing" }) };

/** Share of equal distinctive words from which one text is the other, corrected. */
const CORRECTED = 0.8;

/** Whether one text is the other, as it was or corrected. */
const areOneIssue = (a: SeriesReading, b: SeriesReading): boolean =>
  commonInBody(a, b) >= CORRECTED * Math.max(a.body.size, b.body.size);

/**
 * "The Daily Listen" of two days: a standing headline of one outlet names the column, and the text below has none of its
 * words.
 */
function areIssues(a: SeriesReading, b: SeriesReading): boolean {
  if (a.outlet === "" || a.outlet !== b.outlet || !(Math.abs(a.day - b.day) >= 1)) return false;
  if (!haveOneHeadline(a, b)) return false;
  const saysMore = ({ items, title, language }: SeriesReading) =>
    items.some(({ headline, key }) => !headline && title.has(stemIn(key, language)));
  return !saysMore(a) && !saysMore(b) && !areOneIssue(a, b);
}

/** "Closures this week", and again two weeks later: the words of one headline name two periods. */
function nameTwoPeriods(a: SeriesReading, b: SeriesReading): boolean {
  if (!haveOneHeadline(a, b)) return false;
  const titleOf = ({ items }: SeriesReading) =>
    items.flatMap(({ headline, raw }) => (headline ? [raw.toLowerCase()] : [])).join(" ");
  const period = relativePeriodOf(titleOf(a));
  return period !== null && Math.abs(a.day - b.day) >= period && !areOneIssue(a, b);
}

/** Whether two texts share so many of their word runs that they were made by one pattern. */
function ofOneMould(a: SeriesReading, b: SeriesReading): boolean {
  const shorter = Math.min(a.mould.length, b.mould.length);
  return shorter >= LEAST_RUNS && commonCount(a.mould, b.mould) >= MOULD * shorter;
}

const LOOKS_BACK = "looks back";

/** One of the two looks back at what the other reports: an anniversary, a memorial. */
function lookedBack(a: InstalmentFacts, b: InstalmentFacts): Difference | null {
  if ((a.looking.back === null) === (b.looking.back === null)) return null;
  const [back, other] = a.looking.back === null ? [b, a] : [a, b];
  // Obituaries look back at a life, which is no anniversary.
  if (back.deceased.length > 0 || !back.looking.back?.some((name) => other.reading.keys.has(name)))
    return null;
  const old = back.reading.day - other.reading.day > LONG_AGO;
  const { remembers, firm } = back.looking;
  if (!old && (!firm || !remembers || other.looking.remembers)) return null;
  return backwards(a === back);
}

/** @param isFirst whether the first is the one that looks back */
const backwards = (isFirst: boolean): Difference => ({
  a: isFirst ? LOOKS_BACK : "",
  b: isFirst ? "" : LOOKS_BACK,
  remark: (one) => ({ code: one === LOOKS_BACK ? "anniversary.one" : "anniversary.other" }),
});

/**
 * Weights of a slot by its position. The headline and the first sentence name the subject; further down, reports of one
 * event quote different people.
 */
const WEIGHTS = [2, 1, 0.5] as const;
/** Weight of each word of an amount that differs. */
const AMOUNT = 0.5;
/** Least weight of what differs, where a name does. */
const ENOUGH = 2;
/** Weight of a common name or distinctive number for one event. The texts of a series may share some of their own. */
const SHARED_NAME = 0.75;
/** The same in German, which capitalises all nouns: not each is a name. */
const SHARED_NOUN = 0.25;
const SHARED_NUMBER = 0.6;
/** Fewest words of amounts that differ between instalments of two days, and between those of one day. */
const FEW_AMOUNTS = 2;
const MANY_AMOUNTS = 4;
/** Fewest other words that differ between instalments. */
const FEW_WORDS = 2;

/** The slot that shows two instalments: a day with another slot beside it, names, a week with another slot, amounts, a word. */
function slotConflict(slots: Slots, a: SeriesReading, b: SeriesReading): Difference | null {
  const { names, numbers, days, words, shared } = slots;
  const amounts = numbers.filter(({ toll }) => !toll);
  const toll = numbers.length > amounts.length;
  const count = amounts.reduce((sum, { width }) => sum + width, 0);
  const [day] = days;
  const otherAmounts = count >= FEW_AMOUNTS || (count === 1 && shared.numbers === 0);
  // One different word that occurs twice, or beside a toll, is normal in two reports of one event.
  const otherWords = new Set(words.filter((slot) => !slot.toll).map((slot) => slot.a)).size;
  const [titled] = names.filter(({ sentence }) => sentence === 0);
  const moreDiffers = names.length > 0 || otherWords >= FEW_WORDS;
  // Another day, and another amount, name or words beside it.
  if (day && (otherAmounts || (!toll && moreDiffers)))
    return titled && day.sentence > 0 ? differenceOf("name", titled) : differenceOf("day", day);
  if (day && !toll && eachItsDay(day, a, b)) return differenceOf("day", day);
  // Other names that outweigh what both share.
  const weight = ({ sentence }: Slot) => WEIGHTS[Math.min(2, sentence)] as number;
  const against = names.reduce((sum, slot) => sum + weight(slot), AMOUNT * count);
  const agreed =
    shared.names * (a.language === "de" ? SHARED_NOUN : SHARED_NAME) + shared.numbers * SHARED_NUMBER;
  const [name] = [...names].sort((x, y) => x.sentence - y.sentence);
  if (name && name.sentence <= 1 && against >= ENOUGH && against >= agreed) return differenceOf("name", name);
  const week = weeksApart(a, b);
  if (week && (amounts.length > 0 || moreDiffers)) return week;
  // Other amounts that are most of the numbers.
  const [amount] = amounts;
  const most = !toll && count >= 2 * Math.max(1, shared.numbers);
  const apart = Math.abs(a.day - b.day) >= 1;
  if (amount && most && (count >= MANY_AMOUNTS || (apart && count >= FEW_AMOUNTS)))
    return differenceOf("amount", amount);
  return replacedWord(words, numbers, a.language);
}

/** Fewest differences in all where the word that is replaced may be another word for the same. */
const LEAST_DIFFERENCES = 3;

/** Share of equal word runs from which two texts of one outlet differ in their slots alone. */
const FILLED_FORM = 0.8;

/** "A 5.4 earthquake shook Lerna on Monday", and again "on Wednesday": one outlet fills in one form. */
function eachItsDay({ sentence }: Slot, a: SeriesReading, b: SeriesReading): boolean {
  const longer = Math.max(a.mould.length, b.mould.length);
  return (
    sentence <= 1 &&
    a.outlet !== "" &&
    a.outlet === b.outlet &&
    commonCount(a.mould, b.mould) >= FILLED_FORM * longer
  );
}

/** Fewest days between two issues after which "on Tuesday" is another Tuesday. */
const OTHER_WEEK = 5;
/** Last sentence that says when: the second of the text; the headline is 0. */
const LAST_SENTENCE_OF_DAY = 2;

/** Whether each reports its own week, by the weekday: a rate that is raised each month, a missile each winter. */
function weeksApart(a: SeriesReading, b: SeriesReading): Difference | null {
  if (!(Math.abs(a.day - b.day) >= OTHER_WEEK)) return null;
  const says = ({ items }: SeriesReading) =>
    items.some(({ kind, sentence }) => kind === "day" && sentence <= LAST_SENTENCE_OF_DAY);
  if (!says(a) || !says(b)) return null;
  return {
    a: isoDay(a.day),
    b: isoDay(b.day),
    remark: dayRemark("week.apart"),
  };
}

/**
 * The word of a headline that the other replaces both there and in the text: jam by cheese. Two reporters of one event do so
 * with words for one thing, unless more differs.
 */
function replacedWord(
  words: readonly Slot[],
  numbers: readonly Slot[],
  language: string | null,
): Difference | null {
  const folded = words.map(({ a, b }) => [a.toLowerCase(), b.toLowerCase()] as const);
  const different = new Set(folded.map(([a]) => a)).size + numbers.length;
  const slot = words.find(({ sentence }, at) => {
    const [a, b] = folded[at] as readonly [string, string];
    const again = folded.slice(at + 1).some(([one, other]) => one === a && other === b);
    return (
      sentence === 0 &&
      again &&
      (different >= LEAST_DIFFERENCES || (!areMoments(a, b) && areOtherWords(a, b, language)))
    );
  });
  return slot ? differenceOf("word", slot) : null;
}

/** What begins, ends and begins again in the course of one event: a port is shut, and is to reopen. */
const MOMENTS =
  /^(?:shut|clos|open|reopen|start|restart|stop|halt|resum|begin|began|begun|end$|ends$|ended|suspend|restor|cut$|cuts$|block|unblock|clear)/;

const areMoments = (one: string, other: string): boolean => MOMENTS.test(one) && MOMENTS.test(other);

const SLOTS = { day: "told.apart", name: "names.apart", word: "word.apart", amount: "amount.apart" } as const;

function differenceOf(kind: keyof typeof SLOTS, { a, b }: Slot): Difference {
  return { a, b, remark: apartRemark(SLOTS[kind]) };
}
