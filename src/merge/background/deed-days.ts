/**
 * Finds the day that reports give differently for what happened once, in other words: "was shot on Friday night" here, "the shooting
 * took place on Saturday" there. Precision first: each report gives one day for it, the sentences name no other person or place, and
 * a night is not told from the morning after.
 */
import { namedDaysIn } from "../../dates/named-days.js";
import type { Article, Disagreement, Words } from "../../model.js";
import { ENGLISH_WEEKDAYS } from "../../words/lexicon/english-calendar.js";
import { EARLIER_TIMES } from "../../words/lexicon/measures/parts-of-counts.js";
import { PART_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { finderOf } from "../../words/text/needed-words.js";
import { regexFrom } from "../../words/text/regex.js";
import { daysOf } from "../facts/days.js";
import { isForeign } from "../sentence/negation-by-language.js";
import { ofSentence } from "../sentence/of-sentence.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst, ofEachMatter } from "../versions/two-versions.js";
import { isReporting } from "./owners.js";

/** Sentences at the start of a report that tell of its event. */
const OPENING = 12;
/** Characters between a deed and its day. */
const NEAR = 70;
/** Most days between two days of one event. */
const FARTHEST = 7;
const DAY = 86_400_000;
/** Least rarity of a shared word that tells what happened, and least number of such words where no name is shared. */
const LEAST_RARITY = 4;
const SHARED = 2;

const HAPPENED = "(?:happened|occurred|took place|was reported|unfolded)";
/** What happens once, by the words for it. */
const DEEDS: readonly (readonly [what: string, words: string])[] = [
  [
    "shooting",
    `(?:was|were|been) (?:fatally )?(?:shot|gunned down)(?: (?:dead|and (?:killed|wounded|injured)))?|shot dead|opened fire|shooting ${HAPPENED}|died in a shooting`,
  ],
  ["stabbing", `(?:was|were|been) (?:fatally )?stabbed|stabbing ${HAPPENED}`],
  ["fire", `(?:fire|blaze)(?: [\\p{L}’'-]{1,16}){0,6}? (?:broke out|started|began|erupted|${HAPPENED})`],
  ["crash", `crashed|collided|derailed|(?:crash|collision|accident|derailment) ${HAPPENED}`],
  ["earthquake", "(?:quake|earthquake|tremor) (?:that )?(?:struck|hit|shook|jolted)"],
  [
    "disappearance",
    "disappeared|vanished|went missing|(?:was|were) last seen|(?:missing|unaccounted for)(?: (?:in|from|off) [\\p{L}-]+)? since",
  ],
  ["resignation", "resigned|stepped down|stood down|quit|handed in (?:his|her|their) resignation"],
  ["death", "died|passed away"],
  ["explosion", `exploded|blew up|went off|(?:explosion|blast) ${HAPPENED}`],
  ["birth", "gave birth|was born"],
  ["launch", "(?:was|were) launched|lifted off|blasted off"],
  ["collapse", `collapsed|collapse ${HAPPENED}`],
  ["robbery", `(?:was|were) robbed|(?:robbery|burglary|theft|break-in) ${HAPPENED}`],
];
const DONE = DEEDS.map(
  ([what, words]) =>
    [what, finderOf(regexFrom("iu", String.raw`\b`, [words], String.raw`(?!\p{L})`))] as const,
);
/** "Saturday's shooting" */
const BY_THE_WAY = new RegExp(String.raw`^(?: (?:${PART_OF_DAY}))?[’']s\b`, "u");
/** Between a deed and its day nothing else is told. */
const CUT = regexFrom("iu", [
  '[;:()“”"—–]|, (?:and|but|who|which|when|while|a day|days|hours)\\b',
  "\\b(?:and|but|before|after|until|since|that|who|while|when|because|said|told)\\b",
  "\\b(?:was|were|is|are|has|have|had|made|went|took|came|\\p{Ll}{2,}ed)\\b",
]);
/** "On Friday, ", "Late on Friday night, ", before what happened then. */
const FIRST = /^(?:(?:Late|Early) )?(?:[Oo]n )?$/u;
/** Of another time or event. */
const ELSEWHERE = regexFrom(
  "i",
  String.raw`\b`,
  [
    ...EARLIER_TIMES,
    "years? earlier|previous(?:ly)?|another|similar|anniversary|every|each",
    String.raw`(?:19|20)\d\d|(?:a day|days) (?:after|before|earlier|later)`,
  ],
  String.raw`\b`,
);
const LATE = /(?:\blate(?: on)? $)|(?:^ (?:night|evening)\b)/iu;
const EARLY = /(?:\bearly(?: on)? $)|(?:^ (?:morning|before dawn)\b)/iu;
const PART = new RegExp(String.raw`^ (?:${PART_OF_DAY})\b`, "u");

interface DeedDay {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly what: string;
  /** "Friday", "Sep 10" */
  readonly name: string;
  readonly isWeekday: boolean;
  /** Milliseconds since 1970; null where the day is not resolved. */
  readonly at: number | null;
  readonly late: boolean;
  readonly early: boolean;
}

/** In the order of the story, each deed once. */
export function differingDeedDays(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = sentences.flatMap((one) => dayIn(articles[one.article], one));
  return ofEachMatter(all, ({ what }) => what).flatMap((days) =>
    disagreementOfFirst(days, articles, {
      matter: ({ what }) => ({ kind: "date", what: `day of the ${what}` }),
      areOne: isOneDay,
      areApart: (x, y) =>
        x.sentence.origin !== y.sentence.origin && !isOneDay(x, y) && areNear(x, y) && tellOneEvent(x, y),
    }),
  );
}

function isOneDay(x: DeedDay, y: DeedDay): boolean {
  if (x.isWeekday === y.isWeekday) return x.name === y.name;
  const [weekday, date] = x.isWeekday ? [x, y] : [y, x];
  // A report that is sent again later means another Friday than it did at first.
  const named = date.at === null ? null : ENGLISH_WEEKDAYS[(new Date(date.at).getUTCDay() + 6) % 7];
  return named === null || named?.toLowerCase() === weekday.name.toLowerCase() || x.at === y.at;
}

/** Whether the days are those of one week, and not a night and the morning after it. */
function areNear(x: DeedDay, y: DeedDay): boolean {
  if (x.at === null || y.at === null) return x.isWeekday && y.isWeekday;
  const [first, second] = x.at <= y.at ? [x, y] : [y, x];
  const apart = Math.abs(x.at - y.at) / DAY;
  if (apart > 1) return apart <= FARTHEST;
  return first.late ? second.late : !second.early || first.early;
}

function tellOneEvent({ sentence: { reading: a } }: DeedDay, { sentence: { reading: b } }: DeedDay): boolean {
  const pairs = alignWords(a.words, b.words);
  const mismatch = matterMismatch(a, b, pairs);
  if (mismatch !== null && mismatch !== "day" && mismatch !== "asserter") return false;
  const shared = pairs.flatMap(({ a: at, strength }) => {
    const word = a.words[at];
    return strength === 1 && word && !word.number && !DAY_WORD.test(word.text) ? word : [];
  });
  return (
    shared.some(({ name }) => name) || shared.filter(({ weight }) => weight >= LEAST_RARITY).length >= SHARED
  );
}
const DAY_WORD = /day$|^(?:night|evening|morning|afternoon)$/i;

function dayIn(article: Article | undefined, sentence: StorySentence): DeedDay[] {
  const { cited, reading, position, quoted } = sentence;
  if (!article || position >= OPENING || quoted || !isReporting(sentence)) return [];
  const { text } = cited;
  if (reading.unsure || reading.negative || isForeign(reading.language) || ELSEWHERE.test(text)) return [];
  const [day, ...more] = namedDaysIn(text);
  if (!day || more.length > 0) return [];
  // "Said on Friday": the day on which somebody spoke.
  const { weekdays, dates } = daysOf(text);
  if (weekdays.size + dates.size === 0) return [];
  const [before, after] = [text.slice(0, day.start), text.slice(day.end)];
  if (BY_THE_WAY.test(after) || /\bthe $/.test(before)) return [];
  return DONE.flatMap(([what, find]): DeedDay[] => {
    const match = find(text);
    if (!match) return [];
    const stop = match.index + match[0].length;
    const between = stop <= day.start ? text.slice(stop, day.start) : text.slice(day.end, match.index);
    const isOfIt =
      stop <= day.start
        ? between.length <= NEAR && !CUT.test(between)
        : FIRST.test(before) && isClause(between);
    const end = day.end + (PART.exec(after)?.[0].length ?? 0);
    const value = wordsWithin(cited, day.start, end);
    if (!isOfIt || value === null) return [];
    const resolved = ofSentence(article.dates, cited.sentence).find(
      (one) =>
        one.text.includes(text.slice(day.start, day.end)) || text.slice(day.start, end).includes(one.text),
    )?.resolved;
    const at = Date.parse(resolved?.slice(0, 10) ?? "");
    return [
      {
        sentence,
        value,
        what,
        name: day.weekday ?? day.date ?? "",
        isWeekday: day.weekday !== null,
        at: Number.isNaN(at) ? null : at,
        late: LATE.test(before) || LATE.test(after),
        early: EARLY.test(before) || EARLY.test(after),
      },
    ];
  });
}

/** ", two men " between the day and what happened: one clause. */
const isClause = (between: string): boolean =>
  between.length <= NEAR && !CUT.test(between.replace(/^(?: [\p{L}]+)?,/u, ""));
