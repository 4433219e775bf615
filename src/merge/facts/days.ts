/** The days of the events in a sentence, without days on which somebody spoke. */
import { MONTH_NAMES, SHORT_MONTH } from "../../dates/english-calendar.js";

const DAY_FORMS = [
  "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?",
  String.raw`(${MONTH_NAMES}|${SHORT_MONTH}) (\d{1,2})(?!\d|,\d{3})`,
  String.raw`(\d{1,2}) (${MONTH_NAMES})`,
].join("|");
const DAY = new RegExp(`\\b(?:${DAY_FORMS})\\b`, "g");
const SPOKE_BEFORE =
  /\b(?:said|says|told|added|announced|reported|according|statement|reporters|tweeted|interview|confirmed|spoke|speaking)\b[^,;.]{0,40}$/i;
const SPOKE_AFTER = /^ (?:that|as saying|said|told)\b/i;

export interface Days {
  /** "Tues". */
  readonly weekdays: ReadonlySet<string>;
  /** "May 7". */
  readonly dates: ReadonlySet<string>;
  /** "next year". */
  readonly periods: ReadonlySet<string>;
}

const PERIOD =
  /\b(this|last|next) (week|weekend|month|year|spring|summer|autumn|fall|winter|season|quarter)\b/gi;

/** The weekdays, dates and periods of a sentence, without days on which somebody spoke. */
export function daysOf(text: string): Days {
  const [weekdays, dates] = [new Set<string>(), new Set<string>()];
  for (const match of text.matchAll(DAY)) {
    const { index } = match;
    const [all, weekday, month, day, first, second] = match;
    if (SPOKE_BEFORE.test(text.slice(Math.max(0, index - 60), index))) continue;
    if (SPOKE_AFTER.test(text.slice(index + all.length, index + all.length + 12))) continue;
    if (weekday) weekdays.add(weekday);
    else dates.add(`${(month ?? second ?? "").slice(0, 3)} ${day ?? first}`);
  }
  const periods = new Set([...text.matchAll(PERIOD)].map(([all]) => all.toLowerCase()));
  return { weekdays, dates, periods };
}

/** Whether both give days of one kind, with none in common. A weekday and a date may be the same day. */
export function onOtherDays(a: Days, b: Days): boolean {
  const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size > 0 && y.size > 0 && ![...x].some((day) => y.has(day));
  return apart(a.weekdays, b.weekdays) || apart(a.dates, b.dates) || apart(a.periods, b.periods);
}
