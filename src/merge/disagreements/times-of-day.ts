/**
 * Finds different times of day for one event: "The shooting happened at 7:15 p.m." here, "about 9 p.m." there. Precision first:
 * only the opening, only times of what happened or of the call for help, only where no rounding explains the difference, and
 * no report with both.
 */
import { timesOfDayIn } from "../../dates/clock-times.js";
import type { Article, Disagreement, Words } from "../../model.js";
import { WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { regexFrom } from "../../words/text/regex.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { inTime, verdictOf, versionOf, wordsWithin } from "../versions/cited-values.js";

const OPENING = 8;
const BOUND = regexFrom(
  "i",
  String.raw`\b(?<bound>`,
  [
    "about|around|approximately|roughly|some time after|just before|shortly before|just after|shortly after|a little after",
    "before|after|nearly|almost|by|until|till|from|between|to|since|and|or",
  ],
  ") $",
);
/** Characters of the longest bound, with a space on either side. */
const BOUND_REACH = 18;
const HAPPENED = new RegExp(
  `\\b(?:${[
    "happened|occurred|took place|unfolded|struck|hit|crashed|collided|exploded|erupted|broke out|rang out|derailed|sank|capsized",
    "collapsed|opened fire|(?:was|were) (?:shot|stabbed|struck|attacked|robbed|killed)|fired shots|shots were fired|began|started",
  ].join("|")})\\b`,
  "i",
);
const CALLED =
  /\b(?:called|call|calls|responded|dispatched|were sent|reported|arrived|alerted|notified|summoned)\b/i;
/** Times of something else: a death in hospital, a hearing, a vigil, what is planned. */
const OTHER = new RegExp(
  `\\b(?:${[
    "pronounced|died|vigil|hearing|conference|court|funeral|service|arrest(?:ed)?|custody|curfew|polls?|meeting|will|scheduled|set for",
    "expected|open(?:s|ed)? (?:at|from)|clos(?:es|ed) at|last seen|released|surrendered|updated|posted|published|hours? (?:before|after|later|earlier)",
    "(?:last|first|one) of (?:the|two|three|several)|earlier|later|previous|another|second|third|separate|flight|landed|took off|returned|kickoff|until|reopened|contained",
    "got (?:the|a) (?:phone )?call|eventually|finally|ended|over by|coaxed|gave (?:him|her|them)sel(?:f|ves) up|surrender(?:s|ed)?",
  ].join("|")})\\b`,
  "i",
);
/** "I arrived around ten": the hour at which one witness came is not the time of the event. */
const OF_A_WITNESS = /(?<![\p{L}’'])(?:I|I[’']d|I[’']m|we|We)(?![\p{L}’'])/u;
/** "8: 30 p.m.", as some archives space it: its minutes alone are no hour. */
const OF_A_SPLIT = /\d: ?$/;
/** "11:15 PST OAKLAND --": when the report was sent. */
const OF_THE_REPORT = /^ (?:\p{Lu}{2,4} )?\p{Lu}{3,}(?: \p{Lu}{3,})?,? ?(?:--|—|–)/u;
const WEEKDAYS = new RegExp(WEEKDAY_NAME, "g");

/** Minutes that a time given with "about" may be off, and one given at the full or half hour. */
const ABOUT = 10;
const ROUND = 20;
/** Minutes that may pass between an event and the call, and the least difference shown. */
const UNTIL_CALLED = 20;
const SHOWN = 10;
const DAY = 1440;

interface StatedTime {
  readonly sentence: StorySentence;
  readonly act: "happened" | "called";
  /** Minutes of the day between which it was. */
  readonly from: number;
  readonly to: number;
  readonly value: Words;
}

/** At most one: the earliest report with each of two times. */
export function differingTimes(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const given = articles.map((_, index) =>
    sentences.filter(({ article }) => article === index).flatMap(timesIn),
  );
  const main = given.flatMap((times) => {
    const [first] = [...times.filter(({ act }) => act === "happened"), ...times];
    return first ?? [];
  });
  const [x] = main;
  const y = main.find(
    (one) => x !== undefined && one.sentence.origin !== x.sentence.origin && timesDiffer(x, one),
  );
  if (!x || !y || given.some((times) => includesTime(times, x) && includesTime(times, y))) return [];
  const [first, second] = inTime(x, y, articles);
  const versions = [first, second].map((one) =>
    versionOf(
      one.sentence,
      one.value,
      main.filter((other) => !timesDiffer(one, other) && other !== x && other !== y),
    ),
  );
  return [{ kind: "figure", verdict: verdictOf(first, second, articles), what: "time", versions }];
}

const includesTime = (times: readonly StatedTime[], one: StatedTime): boolean =>
  times.some((other) => !timesDiffer(one, other));

function timesIn(sentence: StorySentence): StatedTime[] {
  const { text } = sentence.cited;
  if (
    sentence.mark !== "text" ||
    sentence.kind !== "report" ||
    sentence.position >= OPENING ||
    sentence.quoted
  )
    return [];
  const act = HAPPENED.test(text) ? "happened" : CALLED.test(text) ? "called" : null;
  if (act === null || OTHER.test(text) || OF_A_WITNESS.test(text)) return [];
  const [time, ...more] = timesOfDayIn(text);
  if (!time || more.length > 0) return [];
  const { minutes, start, end } = time;
  if (OF_A_SPLIT.test(text.slice(0, start)) || OF_THE_REPORT.test(text.slice(end))) return [];
  const bound = BOUND.exec(text.slice(Math.max(0, start - BOUND_REACH), start))?.groups?.bound ?? "";
  const range = minutesAround(bound.toLowerCase(), minutes);
  const value = wordsWithin(sentence.cited, start, end);
  return range === null || value === null ? [] : [{ sentence, act, ...range, value }];
}

/** The minutes that a time with its bound stands for; null for the end of a span. */
function minutesAround(bound: string, at: number): { from: number; to: number } | null {
  const room = at % 30 === 0 ? ROUND : ABOUT;
  if (bound === "before") return null;
  if (/before|nearly|almost/.test(bound)) return { from: at - 30, to: at };
  if (/after/.test(bound)) return { from: at, to: at + 30 };
  if (/^(?:about|around|approximately|roughly)$/.test(bound)) return { from: at - room, to: at + room };
  return bound === "" ? { from: at, to: at } : null;
}

/** Whether the two times cannot be those of one event, on one day. */
function timesDiffer(x: StatedTime, y: StatedTime): boolean {
  const [one, other] = [x, y].map(({ sentence }) => sentence.cited.text.match(WEEKDAYS)?.map(String) ?? []);
  if (one && other && one.length > 0 && other.length > 0 && !one.some((day) => other.includes(day)))
    return false;
  const [a, b] = x.from <= y.from ? [x, y] : [y, x];
  const gap = Math.min(b.from - a.to, a.from + DAY - b.to);
  return gap >= (x.act === y.act ? SHOWN : UNTIL_CALLED + SHOWN);
}
