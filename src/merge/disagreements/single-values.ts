/**
 * Finds what an event has only one of and reports give differently, in whatever words: how long the siege lasted, how far from the
 * capital it was, where the fire began, what caused it, in which month the bridge opens. Precision first: each report gives one
 * such value, and the sentences name no other place or person.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { MEASURE_BY_UNIT } from "../../words/lexicon/measures/measure-units.js";
import { COMPASS_POINT } from "../../words/lexicon/things/directions.js";
import { type Quantified, quantitiesIn } from "../../words/numbers/quantity.js";
import { regexFrom } from "../../words/text/regex.js";
import { thingWorth } from "../quantities/worth.js";
import { measureOf } from "../sentence/event-measures.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { canHold, type ValueRange } from "../sentence/value-ranges.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst, ofEachMatter } from "../versions/two-versions.js";
import { singleClassesIn } from "./single-classes.js";

/** Sentences at the start of an article that tell of its event. */
const OPENING = 12;
/** Greatest ratio of two values of one thing. */
const FARTHEST = 6;

interface SingleValue {
  readonly sentence: StorySentence;
  readonly what: string;
  readonly of: string;
  readonly given: string | ValueRange;
  readonly value: Words;
}

/** The first two values of each matter that has only one, where they differ: each matter once, in the order of the story. */
export function differingSingleValues(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  return ofEachMatter(sentences.flatMap(singleValuesIn), ({ what, of }) => `${what} ${of}`).flatMap((all) =>
    disagreementOfFirst(all, articles, {
      matter: ({ given, what }) => ({ kind: typeof given === "string" ? "outcome" : "figure", what }),
      areOne: mayBeOneValue,
      areApart: valuesDiffer,
    }),
  );
}

function mayBeOneValue({ given: one }: SingleValue, { given: other }: SingleValue): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return canHold(one, other);
}

function valuesDiffer(x: SingleValue, y: SingleValue): boolean {
  if (x.sentence.origin === y.sentence.origin || mayBeOneValue(x, y)) return false;
  if (typeof x.given !== "string" && typeof y.given !== "string") {
    const [low, high] = [x.given.low, y.given.low].sort((a, b) => a - b);
    if (!low || !high || high > low * FARTHEST) return false;
  }
  const [a, b] = [x.sentence.reading, y.sentence.reading];
  const pairs = alignWords(a.words, b.words);
  const mismatch = matterMismatch(a, b, pairs);
  if (mismatch === "name" || mismatch === "stance" || (mismatch === "day" && x.what !== "month"))
    return false;
  const shared = pairs.flatMap(({ a: at, strength }) => (strength === 1 ? (a.words[at] ?? []) : []));
  // Two things may open in two months, and an office and a car be north of one town.
  if (x.what === "month")
    return shared.some(({ name, number, weight }) => !name && !number && weight >= LEAST_RARITY);
  if (x.what !== "distance" || [a, b].every(({ text }) => OF_THE_EVENT.test(text))) return true;
  return shared.some(
    ({ name, number, weight, text }) => !number && (name || weight >= LEAST_RARITY) && !x.of.includes(text),
  );
}

/** Least rarity of a word that tells what opens: "bridge". */
const LEAST_RARITY = 5;
/** Where the event itself was. */
const OF_THE_EVENT =
  /\b(?:epicent(?:re|er)|(?:earth)?quake|tremor|crash(?:ed|es)?|explosion|wreck(?:age)?|sank|capsized|centred|centered)\b/i;

function singleValuesIn(sentence: StorySentence): SingleValue[] {
  const { reading, mark, kind, position, quoted } = sentence;
  if (mark !== "text" || kind !== "report" || position >= OPENING || quoted) return [];
  if (isForeign(reading.language) || reading.unsure || ELSEWHERE.test(reading.text)) return [];
  const classes = reading.negative ? [] : singleClassesIn(reading.text);
  return [...classes, ...measuresIn(reading.text)].flatMap(({ what, of, value: given, start, end }) => {
    const value = wordsWithin(sentence.cited, start, end);
    return value === null ? [] : [{ sentence, what, of, given, value }];
  });
}

/** Words of a sentence whose values are those of another time or event. */
const ELSEWHERE =
  /\b(?:last (?:year|month|week)|years? (?:ago|earlier)|previous(?:ly)?|another|similar|in (?:19|20)\d\d|average|each|every)\b/i;

interface Measured extends Measurand {
  readonly value: ValueRange;
  readonly start: number;
  readonly end: number;
}

function measuresIn(text: string): Measured[] {
  return quantitiesIn(text, null).flatMap((one): Measured[] => {
    const [before, after] = [text.slice(0, one.start), text.slice(one.end)];
    const found =
      MEASURE_BY_UNIT.get(one.unit ?? "")?.base === "min"
        ? measurandOfTime(text, before, after)
        : MEASURE_BY_UNIT.get(one.unit ?? "")?.base === "m"
          ? distanceOf(after)
          : one.unit === "%"
            ? rateOf(before)
            : worthOf(one, before);
    return found === null
      ? []
      : [{ ...found, value: rangeOfMeasure(text, one), start: one.start, end: one.end }];
  });
}

/** Share by which a length in another unit is rounded. */
const ROUNDED = 0.04;

/** The bounds of a value, in one unit for each measure: miles in metres. */
function rangeOfMeasure(text: string, one: Quantified): ValueRange {
  const { low, high, room } = measureOf(text, one);
  const measure = MEASURE_BY_UNIT.get(one.unit ?? "");
  if (measure?.base !== "m") return { low, high, room };
  const { factor } = measure;
  // "31 miles" for 50 km.
  return { low: low * factor, high: high * factor, room: Math.max(room, ROUNDED * one.value) * factor };
}

type Measurand = Pick<SingleValue, "what" | "of">;

/** What lasts, under one name each. */
const LASTS: readonly (readonly [string, RegExp])[] = [
  ["quake", /\b(?:(?:earth|sea)?quake|tremor|ground|shaking)\b/i],
  ["siege", /\b(?:siege|stand-?off|hostage)\b/i],
  ["outage", /\b(?:outage|blackout|power cut)\b/i],
  ["search", /\bsearch(?:es)?\b/i],
  ["strike", /\b(?:strike|walkout|stoppage)\b/i],
  ["talks", /\b(?:talks|negotiations|meeting)\b/i],
  ["surgery", /\b(?:surgery|operation)\b/i],
  ["fire", /\b(?:fire|blaze)\b/i],
];
const LASTED =
  /\b(?:lasted|lasting|shook for|went on for|dragged on for|took (?:\p{L}+ ){0,3}|after an?|ended an?)(?: (?:for|about|nearly|almost|around|some|only|just))* ?$/iu;
const TO_END =
  /^ (?:long )?(?:to (?:end|put out|contain|bring)|siege|stand-?off|hostage|outage|blackout|power cut|search|strike|walkout|stoppage|talks|negotiations|operation)\b/i;
const NO_DURATION = /^ (?:ago|later|earlier|before|old|of)\b/i;
/** What has gone wrong so long after a start. */
const LOST =
  /\b(?:crash(?:ed|es)?|plunged|came down|vanished|disappeared|lost contact|contact was lost|exploded|blew up|caught fire|turned back|hit)\b/i;
const AFTER_START =
  /^ (?:after|into) (?:the |its |their )?(?:(take-?off|taking off|launch|lift-?off|departure|leaving|flight)|(kick-?off))\b/i;

function measurandOfTime(text: string, before: string, after: string): Measurand | null {
  const start = AFTER_START.exec(after);
  if (start)
    return LOST.test(text) ? { what: "time after the start", of: start[2] ? "kick-off" : "take-off" } : null;
  if (NO_DURATION.test(after) || !(LASTED.test(before) || TO_END.test(after))) return null;
  const [one, ...more] = LASTS.filter(([, words]) => words.test(text));
  return one && more.length === 0 ? { what: "duration", of: one[0] } : null;
}

/** "140 miles) west of the capital, San José", "30 km from Sarpe". */
const FROM_A_PLACE = regexFrom(
  "u",
  String.raw`^(?: \([^()]{1,20}\)|\))? `,
  [
    String.raw`(?:to the )?(?:due )?(?:${COMPASS_POINT})[\p{L}-]{0,8} (?:of|from)`,
    "(?:away )?from|outside|off",
  ],
  String.raw` (?:the )?(?:\p{Ll}+,? ){0,2}(?:of )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})`,
);

function distanceOf(after: string): Measurand | null {
  const place = FROM_A_PLACE.exec(after)?.[1];
  return place === undefined
    ? null
    : {
        what: "distance",
        of: place
          .toLowerCase()
          .normalize("NFD")
          .replace(/\p{M}/gu, "")
          .replace(/['’]s$/, ""),
      };
}

const RATE_OF = /\b(unemployment|jobless(?:ness)?|inflation)\b[^,;.%]{0,60} (?:to|at|of)(?: an?)? $/i;

function rateOf(before: string): Measurand | null {
  const of = RATE_OF.exec(before)?.[1]?.toLowerCase();
  return of === undefined ? null : { what: "rate", of: of === "inflation" ? of : "unemployment" };
}

const MONEY = /^(?:[A-Z]{3}|crown|franc|peso|pounds)$/;

/** One sum has two numbers in two currencies: what is compared is of one currency. */
function worthOf({ unit }: Quantified, before: string): Measurand | null {
  const of = MONEY.test(unit ?? "") ? thingWorth(before) : null;
  return of === null ? null : { what: "cost", of: `${of} ${unit}` };
}
