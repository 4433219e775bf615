/**
 * Measures that identify an event and hardly change from report to report: the magnitude of an earthquake, the votes for
 * and against, the day that a report begins with. Two reports whose measures are too far apart report two earthquakes, two
 * votes, two days.
 */
import { DAY_MS } from "../../structures/day-numbers.js";
import { tokens } from "../../words/text/tokens.js";
import { type Tolls, tollsOf } from "../document/tolls.js";
import type { Item, SeriesReading } from "../frames/reading.js";

/** Items at the beginning of a report that are read for measures, and texts (headline, sentences) that are read for its toll. */
const HEAD = 90;
const TOLL_SENTENCES = 4;

/** Words before or after the magnitude of an earthquake. */
const MAGNITUDE = /^(?:magnitude|magnitudes|magnitud|magnitudo|stärke|richter)$/;
/** "6.1-magnitude", "6,1" */
const DECIMAL = /^(\d{1,2}(?:[.,]\d)?)(?:-magnitude)?$/;
/** Items between "magnitude" and its number: "a magnitude of about 5.2". */
const BETWEEN = 3;
/** No earthquake has this magnitude. */
const GREATEST = 10;
/** Agencies correct a magnitude by less. */
const OTHER_QUAKE = 0.6;

/**
 * Magnitudes of earthquakes in the first words of a report, in its order: 5.8 of "a 5.8-magnitude quake" and of "magnitude
 * 5.8".
 */
export function magnitudesOf({ items }: SeriesReading): number[] {
  const head = items.slice(0, HEAD);
  const found: number[] = [];
  for (const [at, { key, raw, sentence }] of head.entries()) {
    const joined = raw.endsWith("-magnitude") ? numberIn(raw) : null;
    if (joined !== null) found.push(joined);
    if (!MAGNITUDE.test(key)) continue;
    const behind = head.slice(at + 1, at + 2 + BETWEEN).filter((each) => each.sentence === sentence);
    const next = [...behind, head[at - 1]].map((each) => each && numberIn(each.raw)).find((value) => value);
    if (next) found.push(next);
  }
  return found;
}

function numberIn(raw: string): number | null {
  const value = Number((DECIMAL.exec(raw)?.[1] ?? "").replace(",", "."));
  return value >= 1 && value < GREATEST ? value : null;
}

/** A magnitude of each, where they are of two earthquakes; null where one report gives none, or one may be a correction of the other. */
export function otherMagnitudes(a: readonly number[], b: readonly number[]): [number, number] | null {
  const [[one], [other]] = [a, b];
  if (one === undefined || other === undefined) return null;
  return a.some((x) => b.some((y) => Math.abs(x - y) < OTHER_QUAKE)) ? null : [one, other];
}

/** "had first put it at 5.2": a whole number alone may count anything. */
const WITH_FRACTION = /^\d[.,]\d$/;
/** Least dead or hurt that two quakes do not share by chance. */
const DISTINCTIVE_TOLL = 5;

/** Whether one report gives the other's magnitude without the word, or both have one toll: a magnitude is soon put right. */
export function isOneQuake(a: SeriesReading, b: SeriesReading): boolean {
  return restates(a, magnitudesOf(b)) || restates(b, magnitudesOf(a)) || haveOneToll(a, b);
}

/** Whether a report has one of the magnitudes as a number without the word. */
function restates({ items }: SeriesReading, magnitudes: readonly number[]): boolean {
  return items.slice(0, HEAD).some(({ raw }) => {
    const value = WITH_FRACTION.test(raw) ? numberIn(raw) : null;
    return value !== null && magnitudes.includes(value);
  });
}

/** Whether both give one number of dead or of hurt that is too large to be the same by chance. */
function haveOneToll(a: SeriesReading, b: SeriesReading): boolean {
  const [one, other] = [a, b].map(({ texts, language }) =>
    tollsOf(texts.slice(0, TOLL_SENTENCES).map(tokens), language),
  ) as [Tolls, Tolls];
  const shared = (mine: readonly number[], theirs: readonly number[]) =>
    mine.some((count) => count >= DISTINCTIVE_TOLL && theirs.includes(count));
  return shared(one.dead, other.dead) || shared(one.hurt, other.hurt);
}

/** Words of which a sentence with a tally has one. */
const VOTES = /^(?:vot|ballot|lawmaker|parliament|council|senat|stimm|abgeordnet|député|diputad)/;
/** Words between the two numbers of a tally. */
const IN_TALLY =
  /^(?:votes?|voted|to|for|and|against|in|favou?r|stimmen|zu|gegen|votos|voix|contre|contra|por|a|à|voti)$/;
/** Items between the votes for and against: "84 votes in favour and 61". */
const STEPS = 4;

/** The votes for and against that a report gives, the more first: "84 to 61". */
export function talliesOf({ items }: SeriesReading): string[] {
  const head = items.slice(0, HEAD);
  const found: string[] = [];
  for (const [at, item] of head.entries()) {
    if (
      item.kind !== "number" ||
      !head.some((each) => each.sentence === item.sentence && VOTES.test(each.key))
    )
      continue;
    const other = secondOf(head, at);
    if (other === null) continue;
    const [more, fewer] = [Number(item.key), Number(other.key)].sort((x, y) => y - x);
    const tally = `${more} to ${fewer}`;
    if (Number.isInteger(more) && Number.isInteger(fewer) && !found.includes(tally)) found.push(tally);
  }
  return found;
}

/** The number behind the first of a tally, with nothing but counting words between. */
function secondOf(head: readonly Item[], at: number): Item | null {
  for (let next = at + 1; next <= at + 1 + STEPS; next++) {
    const item = head[next];
    if (!item || item.sentence !== head[at]?.sentence) return null;
    if (item.kind === "number") return next > at + 1 ? item : null;
    if (!IN_TALLY.test(item.key)) return null;
  }
  return null;
}

/** A report that begins with a day so much later is about another event. */
const OTHER_DAYS = 10;

/** Days since 1970 of the full date that the text begins with, "17 September 2008" or "Monday, June 1, 2009"; NaN without one. */
export function beginsOn({ items }: SeriesReading): number {
  const first = items.filter(({ sentence }) => sentence === 1).slice(0, 4);
  const [a, b, c] = first[0]?.key.startsWith("day ") ? first.slice(1) : first;
  if (!a || !b || !c) return Number.NaN;
  const [dayItem, monthItem] = b.kind === "month" ? [a, b] : [b, a];
  const [day, month] = [Number(dayItem.key), Number(monthItem.key.replace("month ", ""))];
  const isDate = monthItem.kind === "month" && day >= 1 && day <= 31 && /^(?:19|20)\d\d$/.test(c.key);
  return isDate ? Date.UTC(Number(c.key), month - 1, day) / DAY_MS : Number.NaN;
}

/** Whether two reports begin with dates that are weeks apart. */
export function otherDays(a: number, b: number): boolean {
  return Math.abs(a - b) > OTHER_DAYS;
}
