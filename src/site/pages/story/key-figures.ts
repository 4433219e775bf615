/** The figures that most reports of a story give, in the words of one of them. */

import type { Article, ArticleId, Cited, Figure, Story } from "../../../model.js";
import { stopWords } from "../../../words/lexicon/english-function-words.js";
import { MEASURE_BY_UNIT, unitSpellings } from "../../../words/lexicon/measures/measure-units.js";
import { CALENDAR_UNIT } from "../../../words/lexicon/measures/units-of-time.js";
import { CLOSE, severalRelatives } from "../../../words/lexicon/persons/relatives.js";
import { OUTCOMES } from "../../../words/lexicon/things/casualties.js";
import { sentencesOf } from "../../../words/sentence-marks.js";
import { regexFrom } from "../../../words/text/regex.js";
import { countsPeople, withFate } from "../../views/counted-people.js";

export interface KeyFigure {
  /** "at least 14 people", verbatim. */
  readonly shown: Cited;
  /** All who give it, `shown` first, then in order of the story. */
  readonly saidBy: readonly Cited[];
}

interface CountedFigure {
  readonly value: number;
  readonly citations: Cited[];
  readonly origins: Set<ArticleId>;
}

/** Figures of a story beside its sentences: more is a table. */
const FIGURES = 5;
/** A figure in so many independent reports is one of the story, not of a report. */
const REPORTS = 2;
/** Longer words are a sentence by themselves. */
const LONGEST = 42;

/** Most reports first, then in the order in which the reports give them. What sources tell differently is left out. */
export function keyFigures(story: Story, articles: readonly Article[]): KeyFigure[] {
  const originOf = new Map<ArticleId, ArticleId>();
  for (const { articles: copies } of story.group.copies)
    for (const id of copies) originOf.set(id, copies[0] ?? id);
  const disputed = new Set(
    story.disagreements.flatMap(({ versions }) => versions.map(({ value }) => value.text)),
  );
  const found = new Map<string, CountedFigure>();
  for (const article of articles) {
    const sentences = new Map(sentencesOf(article).map(({ id, text }) => [id, text]));
    for (const figure of article.figures) {
      const within = figure.sentence === null ? "" : (sentences.get(figure.sentence) ?? "");
      if (!isNotable(figure, article.language) || disputed.has(figure.text)) continue;
      if (endsName(figure, within) || isOfScore(figure, within)) continue;
      const wording = inWords(figure, within);
      if (wording === null) continue;
      const key = [figureKey(figure), wording.fate].join("\u0000");
      const entry = found.get(key) ?? { value: figure.value, citations: [], origins: new Set() };
      found.set(key, entry);
      if (!entry.citations.some((cited) => cited.article === article.id))
        entry.citations.push({
          article: article.id,
          sentence: figure.sentence,
          text: wording.text,
          span: wording.span,
        });
      entry.origins.add(originOf.get(article.id) ?? article.id);
    }
  }
  const numbers = new Set<number>();
  return [...found.values()]
    .filter(({ origins }) => origins.size >= REPORTS)
    .sort((a, b) => b.origins.size - a.origins.size)
    .flatMap(({ citations, value }) => {
      const [shown] = citations;
      // "10 passengers", "10 Americans": one number under several words is told once, under the words of most.
      if (shown === undefined || numbers.has(value)) return [];
      numbers.add(value);
      return { shown, saidBy: citations };
    })
    .slice(0, FIGURES);
}

/** "2016 election", "the 2012 attacks": a year before a thing. Of things so many are written "2,016 homes". */
const YEAR = /^(?:19|20)\d\d (?!.*(?:people|men|women|children)\b)/i;

/** "two days", "seven seasons", "more than three decades": how long says nothing without its sentence. */
const SPAN_OF_TIME = regexFrom(
  "iu",
  String.raw`\b(?:`,
  [
    ...unitSpellings("min").filter((unit) => !unit.startsWith("second")),
    "nights?|weekends?|fortnights?|centur(?:y|ies)",
  ],
  String.raw`|(?:second|season|lap|round|time|game|match(?:e)?)s?$)(?![\p{L}-])`,
);

/** From so many metres a length is one of the event: "39 kilometres", not "10 feet". */
const LONG = 1_000;

/** "10 feet", "22 degrees", "63 yards": how far or how warm it was by the way. */
const SIZE = regexFrom(
  "i",
  String.raw`\b(?:`,
  [
    ...unitSpellings("m").filter((unit) => (MEASURE_BY_UNIT.get(unit)?.factor ?? LONG) < LONG),
    "ft|yards?|degrees?|celsius|fahrenheit",
  ],
  String.raw`)\b`,
);

/** "billions of dollars": no amount. "Three more boats": more than what, the sentence says. */
const VAGUE =
  /^(?:(?:tens|hundreds|thousands|millions|billions|trillions|dozens|scores)\b|.*(?<!or )\bmore (?!than\b))/i;

/** "12-year-old daughter", "61-year-old Ida Brekke": an age is its person's. */
const AGED = new RegExp(String.raw`\b(?:${CALENDAR_UNIT})s?[- ]olds?\b`, "i");

/** "two brothers", "three sisters": who somebody is, not how many the story is about. */
const KIN = new RegExp(`(?<!\\p{L})(?:${severalRelatives(...CLOSE).join("|")})$`, "iu");

/** Several of something, in English: "five totally", "40 East" and "139 record" count nothing. */
const SEVERAL = regexFrom(
  "iu",
  ["s|people|men|women|children|police|staff|crew|troops|cattle|sheep|fish|homeless", ...OUTCOMES],
  String.raw`(?!\p{L})`,
);

/** One or two of something are a figure where that is what happened to them: "two killed". Of anything else they are told in words. */
const MANY = 3;
const FATE = regexFrom("i", String.raw`\b`, ["deaths?|charged|homeless|counts", ...OUTCOMES], String.raw`\b`);

/** A figure that says what it counts; a place in an order is no amount. */
function isNotable(
  { ordinal, what, unit, text, sentence, value }: Figure,
  language: Article["language"],
): boolean {
  if (ordinal || sentence === null || text.length > LONGEST || YEAR.test(text) || AGED.test(text))
    return false;
  if (SPAN_OF_TIME.test(unit === null ? what : text) || SIZE.test(text) || VAGUE.test(text)) return false;
  // "At one point", "one mile": one of a measure is a way of speaking.
  if (unit !== null) return unit !== "%" && (value !== 1 || MONEY.test(unit));
  if (!/\p{L}{3}/u.test(what) || KIN.test(what)) return false;
  if (language?.startsWith("en") && !SEVERAL.test(what)) return false;
  return value > 1 && (value >= MANY || FATE.test(what));
}

/** "won 3-2 games", "a 162 - 139 record": the second number of a score or a range. */
function isOfScore({ text }: Figure, sentence: string): boolean {
  return /\d ?[-–—] ?$/u.test(sentence.slice(0, sentence.indexOf(text)));
}

/** The words of a figure, and what became of those whom it counts; null: it counts people and does not say. */
function inWords(
  figure: Figure,
  within: string,
): { readonly text: string; readonly span: Figure["span"]; readonly fate: string } | null {
  if (MONEY.test(figure.unit ?? "")) return withPurpose(figure, within);
  if (figure.unit !== null || !countsPeople(figure.what)) return { ...withKind(figure, within), fate: "" };
  return withFate(figure, within, LONGEST);
}

/** Codes of currencies are in capitals: "USD". */
const MONEY = /^[A-Z]{3}$/;
/** "$5.7 million" with "in funding for a wall" or "bond" behind it: what the money is for. */
const PURPOSE = /^(?: (?:in|for|of|worth of)(?: an?| the)?)?((?: [\p{Ll}-]{2,20}){1,4})/u;

/** A sum of money with the words behind it that say what it is for; null: they do not, and a sum alone says nothing. */
function withPurpose({ text, span }: Figure, sentence: string): ReturnType<typeof inWords> {
  const at = sentence.indexOf(text);
  const [all = "", purpose = ""] = at < 0 ? [] : (PURPOSE.exec(sentence.slice(at + text.length)) ?? []);
  const words = purpose.trim().split(" ");
  const end = words.findIndex((word) => stopWords.has(word) || word.endsWith("ed"));
  const kept = end < 0 ? words : words.slice(0, end);
  if (kept.join("") === "") return null;
  const more = all.slice(0, all.length - purpose.length) + kept.map((word) => ` ${word}`).join("");
  if (text.length + more.length > LONGEST) return null;
  return { text: text + more, span: { ...span, end: span.end + more.length }, fate: "" };
}

/** "two counts" with "of murder" behind it: of what they are is the news. */
const OF_KIND = /^ of((?: [\p{Ll}-]+){1,4})/u;

/** With the words behind it that say of what kind, up to the first that does not: "three counts of criminal damage". */
function withKind({ text, span }: Figure, sentence: string): Pick<Figure, "text" | "span"> {
  const at = sentence.indexOf(text);
  const words = at < 0 ? [] : (OF_KIND.exec(sentence.slice(at + text.length))?.[1] ?? "").trim().split(" ");
  const end = words.findIndex((word) => word === "" || stopWords.has(word));
  const kind = (end < 0 ? words : words.slice(0, end)).map((word) => ` ${word}`).join("");
  const more = ` of${kind}`;
  if (kind === "" || text.length + more.length > LONGEST) return { text, span };
  return { text: text + more, span: { ...span, end: span.end + more.length } };
}

/** "the Selm 8 probe": a number behind a name and before one thing belongs to the name. "Selm 8 houses" are eight. */
function endsName({ text, what }: Figure, sentence: string): boolean {
  const at = sentence.indexOf(text);
  return (
    /^\d/.test(text) &&
    !/(?:s|people|men|women|children)$/i.test(what) &&
    /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30} $/u.test(sentence.slice(0, at))
  );
}

function figureKey({ value, to, unit, bound, what }: Figure): string {
  const [counted = ""] = what.toLowerCase().match(/(?<!\p{L})\p{L}+$/u) ?? [];
  return [value, to ?? "", unit ?? "", unit === null ? bound : "", counted].join("\u0000");
}
