/** Quantities in a sentence: value, unit, bound, and what is counted. */
import type { Bound } from "../../model.js";
import { CAPITAL, kindAt, MARK, SMALL, SPACE } from "../text/character-classes.js";
import { FIGURE, OPENS_FIGURE, placesOf } from "../text/lexical-attributes.js";
import { folded, type Range } from "../text/passage.js";
import { type Token, tokensOf } from "../text/tokenize.js";

export interface Counted extends Range {
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly what: string;
  readonly ordinal: boolean;
}

const ONES: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10]),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
  tn: 1e12,
};
const ORDINALS: readonly string[] =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  C$: "CAD",
  A$: "AUD",
  dollars: "USD",
  dollar: "USD",
  euros: "EUR",
  euro: "EUR",
  pounds: "GBP",
  yen: "JPY",
  rupees: "INR",
  rubles: "RUB",
  roubles: "RUB",
  yuan: "CNY",
};

const SMALL_WORDS = [...Object.keys(ONES).slice(1), ...Object.keys(TENS)].join("|");
/** The first that has the words. */
const BOUNDS: readonly (readonly [Bound, string])[] = [
  [
    "at least",
    "at least|more than|over|upwards of|no fewer than|no less than|not less than|above|exceeding|a minimum of|in excess of",
  ],
  ["about", "about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to|or so"],
  [
    "at most",
    "at most|up to|as many as|as much as|no more than|fewer than|less than|under|below|a maximum of|just under",
  ],
];
const BOUND_OF = new Map(BOUNDS.flatMap(([bound, words]) => words.split("|").map((word) => [word, bound])));
const NUMBER = new RegExp(
  `(?<bound>\\b(?:at least|more than|over|upwards of|no fewer than|no less than|above|in excess of|at most|up to|as many as|as much as|no more than|fewer than|less than|under|below|nearly|almost|close to|just under|about|around|some|roughly|approximately|an estimated)\\s+)?` +
    `(?:(?<currency>US\\$|C\\$|A\\$|[$£€¥₹])\\s?)?` +
    `(?:(?<ord1>(?<![\\w.,:/-])\\d{1,3}(?:st|nd|rd|th)\\b)|(?<digits>(?<![\\w.,:/-])(?:\\d+\\. \\d{1,2}(?=(?:\\s?-\\s?|\\s)?(?:million|billion|trillion|percent|per cent|%))|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?!\\d|[:/]\\d|-\\d|s\\b|[.,]\\d))|(?<words>\\b(?:${SMALL_WORDS})(?:[- ](?:${SMALL_WORDS}))?\\b)|(?<vague>\\b(?:(?:tens|hundreds) of (?:thousands|millions|billions)|thousands of millions|dozens|scores|hundreds|thousands|millions|billions|a dozen|a hundred|a thousand|half a million)\\b)|(?<ord>\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\b))` +
    `(?:(?:\\s|-)?(?<scale>hundred|thousand|million|billion|trillion|dozen|bn|(?<=\\d)m|(?<=\\d)k)\\b)?` +
    `(?<after>\\s?%|[\\s-](?:percent|per cent|percentage points?)\\b|-year-old\\b|[\\s-]years?[\\s-]old\\b|[\\s-](?:kilometers?|kilometres?|km|miles?|meters?|metres?|feet|foot|inches|kg|kilograms?|pounds|tons?|tonnes?|litres?|liters?|gallons?|acres?|hectares?|mph|km/h|degrees|dollars?|euros?|yen|rupees|rubles|roubles|yuan|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|points?)\\b)?`,
  "iy",
);
const STOP = new Set(
  "a an the of in on at to for from by with and or but nor as is are was were be been being has have had do does did will would can could may might must should not than that which who whom whose when where while if so it its he she they we you i his her their our this these those there here said says after before since until during under over between against into onto about through also only just still now then because although though per each".split(
    " ",
  ),
);
const OUTCOME = new Set(
  "killed wounded injured dead hurt arrested missing detained displaced hospitalized hospitalised evacuated rescued infected charged shot".split(
    " ",
  ),
);

/** Before an ordinal that is one: "the third round"; not "must first meet". */
const RANKED =
  /(?:^|\b(?:the|a|an|his|her|its|their|our|my|in|for|on|into|this|that|and|of|to|as|at)|['’]s)\s+$/i;

/** "hundreds" is two hundred at least; "tens of thousands" twenty thousand. */
const SEVERAL: Readonly<Record<string, number>> = {
  tens: 20,
  hundreds: 200,
  thousands: 2_000,
  millions: 2e6,
  billions: 2e9,
};

/** From "in" in "in excess of US$ 5" to the number. */
const REACH = 5;

/** Figures of an English text, in order. `dated` are the stretches that are dates, which are no amounts. */
export function figures(
  text: string,
  dated: readonly Range[],
  tokens: readonly Token[] = tokensOf(text),
): Counted[] {
  const found: Counted[] = [];
  let next = 0;
  let end = 0;
  for (const place of placesOf(tokens, FIGURE, OPENS_FIGURE, REACH)) {
    if (place < end) continue;
    NUMBER.lastIndex = place;
    const match = NUMBER.exec(text);
    if (!match) continue;
    end = NUMBER.lastIndex;
    while (dated[next] && (dated[next]?.end ?? 0) <= place) next++;
    const figure = read(text, match);
    if (figure && !((dated[next]?.start ?? text.length) < figure.end)) found.push(figure);
  }
  return found;
}

function read(text: string, match: RegExpExecArray): Counted | null {
  const groups = match.groups ?? {};
  const value = amountOf(groups);
  if (value === null) return null;
  const ordinal = (groups.ord ?? groups.ord1) !== undefined;
  const after = groups.after === undefined ? "" : groups.after.trim().replace(/^-/, "").toLowerCase();
  let end = match.index + match[0].length;
  let unit: string | null = null;
  if (groups.currency) unit = CURRENCIES[groups.currency] ?? null;
  else if (after === "%" || after.startsWith("percent") || after.startsWith("per cent")) unit = "%";
  else if (/^years?[\s-]old$/.test(after)) unit = "years old";
  else if (after !== "") unit = CURRENCIES[after] ?? after;
  // "one another", "one of them": no amount.
  if (
    /^one$/i.test(groups.words ?? "") &&
    /^\s+(?:another|of|day|thing|time)\b/i.test(text.slice(end, end + 10))
  )
    return null;
  // "the 6100 block of Elm Street", "2nd Avenue": where, not how many.
  if (
    !SMALL_BUT_B.test(text[end + 1] ?? "") &&
    /^\s+(?:block\b|(?:\p{Lu}\p{L}+\s)?(?:Avenue|Street|Road|Ave\.|St\.|Blvd|Boulevard|Drive|Lane|Highway)\b)/u.test(
      text.slice(end, end + 40),
    )
  )
    return null;
  // "40 percent of homes" counts homes; in "40 percent voted" nothing is named.
  const named = unit !== "%" || /^\s+of\s/.test(text.slice(end, end + 5));
  const what = named ? counted(text, end) : { text: "", end };
  if (ordinal && (what.text === "" || !RANKED.test(text.slice(Math.max(0, match.index - 16), match.index))))
    return null;
  if (what.text !== "") end = what.end;
  if (
    groups.digits &&
    unit === null &&
    what.text === "" &&
    groups.bound === undefined &&
    /^(?:19|20)\d\d$/.test(groups.digits)
  )
    return null;
  if (
    groups.words &&
    groups.digits === undefined &&
    unit === null &&
    what.text === "" &&
    groups.bound === undefined
  )
    return null;
  return { start: match.index, end, value, unit, bound: boundOf(groups), what: what.text, ordinal };
}

/** No street begins so, nor "block". */
const SMALL_BUT_B = /[ac-z]/;

function boundOf(groups: Readonly<Record<string, string | undefined>>): Bound {
  const bound = groups.bound === undefined ? undefined : BOUND_OF.get(groups.bound.trim().toLowerCase());
  if (bound !== undefined) return bound;
  if (groups.vague && !/^(?:a |half )/i.test(groups.vague)) return "at least";
  return "exact";
}

function amountOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const scale = groups.scale ? (SCALES[groups.scale.toLowerCase()] ?? 1) : 1;
  if (groups.digits) return Number(groups.digits.replace(/[, ]/g, "")) * scale;
  if (groups.ord1) return Number.parseInt(groups.ord1, 10);
  if (groups.ord) return ORDINALS.indexOf(groups.ord.toLowerCase());
  if (groups.vague) {
    const word = groups.vague.toLowerCase().replace(/\s+/g, " ");
    const scaled = /^(tens|hundreds|thousands) of (thousands|millions|billions)$/.exec(word);
    if (scaled) return (SEVERAL[scaled[1] ?? ""] ?? 1) * (SEVERAL[scaled[2] ?? ""] ?? 1) * 0.5;
    return (
      {
        dozens: 24,
        scores: 40,
        hundreds: 200,
        thousands: 2000,
        millions: 2e6,
        "a dozen": 12,
        "a hundred": 100,
        "a thousand": 1000,
        "half a million": 5e5,
      }[word] ?? null
    );
  }
  if (!groups.words) return null;
  let value = 0;
  for (const word of groups.words.toLowerCase().split(/[- ]/)) value += ONES[word] ?? TENS[word] ?? 0;
  return value * scale;
}

/** What is counted: the next one to four words, past an "of", up to one that ends the phrase. */
function counted(text: string, from: number): { text: string; end: number } {
  let start = from;
  let end = from;
  let at = from;
  for (let count = 0; count < 4; ) {
    const word = wordAfter(text, at);
    if (word === null) break;
    at = word.end;
    const lower = text.slice(word.start, word.end).toLowerCase();
    if (STOP.has(lower)) {
      if (count > 0 || lower !== "of" || start !== from) break;
      start = at;
      continue;
    }
    if (count > 0 && (lower.endsWith("ed") || lower.endsWith("ing")) && !OUTCOME.has(lower)) break;
    end = at;
    count++;
    if (OUTCOME.has(lower)) break;
  }
  return { text: folded(text.slice(start, Math.max(start, end)).trim()), end };
}

/** The word that follows white space at `from`; null where none does. */
function wordAfter(text: string, from: number): Range | null {
  let start = from;
  while (start < text.length && kindAt(text, start) === SPACE) start++;
  const kind = kindAt(text, start);
  if (start === from || (kind !== SMALL && kind !== CAPITAL)) return null;
  let end = start + 1;
  while (isInWord(text, end)) end++;
  return { start, end };
}

/** A letter or a mark, an apostrophe or a hyphen. */
function isInWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === SMALL || kind === CAPITAL || kind === MARK) return true;
  const code = text.charCodeAt(at);
  return code === 39 || code === 45 || code === 0x2019;
}
