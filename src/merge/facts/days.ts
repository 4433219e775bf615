/** The days of the events in a sentence, without days on which somebody spoke. */

import { timesOfDayIn } from "../../dates/clock-times.js";
import { namedDaysIn } from "../../dates/named-days.js";
import { ZONE_BEHIND_TIME } from "../../dates/time-zones.js";
import { MONTH_NAMES, SEASONS } from "../../words/lexicon/english-calendar.js";
import { ASSERTED } from "../../words/lexicon/reporting-verbs.js";
import { regexFrom } from "../../words/text/regex.js";

/** "In March, a ferry sank", "since May": a month without a day. */
const MONTH = new RegExp(
  String.raw`\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Ll]ast|[Nn]ext|of|[Ee]arly|[Ll]ate|[Mm]id) (${MONTH_NAMES})\b(?! \d{1,2}\b(?!,\d{3}))`,
  "g",
);
/** In which a time of day is another. */
const ZONE = new RegExp(String.raw`\b(?:${ZONE_BEHIND_TIME}|local time)\b`);
const SPOKE_BEFORE = regexFrom(
  "i",
  String.raw`\b`,
  [...ASSERTED, "says|according|statement|reporters|interview|spoke|speaking"],
  String.raw`\b[^,;.]{0,40}$`,
);
const SPOKE_AFTER = /^ (?:that|as saying|said|told)\b/i;

/** From the hour of the decision on, and not from a later day: of rules, bans, resignations. */
const AT_ONCE = new RegExp(
  [
    String.raw`\b(?:with )?immediate effect\b`,
    String.raw`\b(?:effect|force|appl(?:y|ies|ied)|valid|effective)\b[^,;.]{0,20} (?:immediately|at once|straight away|right away)\b`,
    String.raw`\bimmediately (?:takes?|took|comes?|came|goes|went|appl(?:y|ies|ied)|effective)\b`,
  ].join("|"),
  "i",
);

export interface Days {
  /** "Tuesday". */
  readonly weekdays: ReadonlySet<string>;
  /** "May 7". */
  readonly dates: ReadonlySet<string>;
  /** "next year". */
  readonly periods: ReadonlySet<string>;
  /** "2019" of "in 2019". */
  readonly years: ReadonlySet<string>;
  /** Whether it tells of an earlier time, months or years back: "last year", "two years ago". */
  readonly earlier: boolean;
  /** Whether it tells of nothing else: it has no day. */
  readonly past: boolean;
  /** "March" of "in March". */
  readonly months: ReadonlySet<string>;
  /** Times of day in minutes; none where a time zone is named. */
  readonly clock: readonly number[];
  /** Whether something applies "with immediate effect". */
  readonly atOnce: boolean;
  /** "yesterday", "tomorrow": on either side of the report's day. */
  readonly beside: "yesterday" | "tomorrow" | null;
}

const PERIOD = regexFrom(
  "gi",
  String.raw`\b(this|last|next) `,
  [...SEASONS, "week|weekend|month|year|season|quarter"],
  String.raw`\b`,
);

const YEAR = /(?<=\b(?:in|since|until|from|of|during|(?:19|20)\d\d to) )((?:19|20)\d\d)\b/gi;
/** Earlier times that no report of a day calls so. */
const PAST = regexFrom(
  "i",
  String.raw`\b`,
  [
    `last (?:month|year|season|${SEASONS.join("|")})`,
    "(?:months|years|decades|a (?:month|year|decade)) ago|earlier this year|(?:a|the) year (?:before|earlier)",
  ],
  String.raw`\b`,
);
const TODAY = /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening))\b/i;

/** The weekdays, dates and periods of a sentence, without days on which somebody spoke. */
export function daysOf(text: string): Days {
  const [weekdays, dates] = [new Set<string>(), new Set<string>()];
  for (const { weekday, date, start, end } of namedDaysIn(text)) {
    if (SPOKE_BEFORE.test(text.slice(Math.max(0, start - 60), start))) continue;
    if (SPOKE_AFTER.test(text.slice(end, end + 12))) continue;
    if (weekday !== null) weekdays.add(weekday);
    if (date !== null) dates.add(date);
  }
  const periods = new Set([...text.matchAll(PERIOD)].map(([all]) => all.toLowerCase()));
  const months = new Set([...text.matchAll(MONTH)].map(([, month = ""]) => month));
  const years = new Set([...text.matchAll(YEAR)].map(([, year = ""]) => year));
  const earlier = PAST.test(text);
  const past = earlier && weekdays.size + dates.size === 0 && !TODAY.test(text);
  return {
    weekdays,
    dates,
    periods,
    years,
    earlier,
    past,
    months,
    atOnce: AT_ONCE.test(text),
    clock: clockOf(text),
    beside: besideOf(text),
  };
}

const clockOf = (text: string): readonly number[] =>
  ZONE.test(text) ? [] : timesOfDayIn(text).map(({ minutes }) => minutes);

function besideOf(text: string): Days["beside"] {
  const [before, after] = [/\byesterday\b/i.test(text), /\btomorrow\b/i.test(text)];
  return before === after ? null : before ? "yesterday" : "tomorrow";
}

/** Whether it gives a month or a coming period: a weekday or a date may be the day of the report. */
const isDeferred = ({ months, periods }: Days): boolean =>
  months.size > 0 || [...periods].some((period) => period.startsWith("next"));

/** Minutes between two times of day from which they are two: clocks of two reports differ a little. */
const ANOTHER_TIME = 60;

/** Whether both give days of one kind, with none in common. A weekday and a date may be the same day. */
export function onOtherDays(a: Days, b: Days): boolean {
  const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size > 0 && y.size > 0 && ![...x].some((day) => y.has(day));
  return (
    apart(a.weekdays, b.weekdays) ||
    apart(a.dates, b.dates) ||
    apart(a.periods, b.periods) ||
    apart(a.months, b.months) ||
    apart(a.years, b.years) ||
    (a.past && !b.earlier && b.weekdays.size > 0) ||
    (b.past && !a.earlier && a.weekdays.size > 0) ||
    (a.atOnce && !b.atOnce && isDeferred(b)) ||
    (b.atOnce && !a.atOnce && isDeferred(a)) ||
    (a.beside !== null && b.beside !== null && a.beside !== b.beside) ||
    (a.clock.length > 0 &&
      b.clock.length > 0 &&
      a.clock.every((time) => b.clock.every((other) => Math.abs(time - other) >= ANOTHER_TIME)))
  );
}
