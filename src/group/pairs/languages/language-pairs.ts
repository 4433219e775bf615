/**
 * Compares reports in two languages. They have no words in common, so only what survives translation counts: names (by
 * their consonants where the script differs) and figures, on the same day or the next.
 */
import { keyOf, keyOfParts } from "../../../cache/content-key.js";
import { type Memo, noMemo, recalled } from "../../../cache/memo.js";
import type { Article, Remark } from "../../../model.js";
import { remember } from "../../../structures/object-memo.js";
import { scaleOf, smallNumber } from "../../../words/numbers/small-numbers.js";
import { consonantsOf } from "../../../words/text/consonants.js";
import { spellingSimilarity } from "../../../words/text/spelling.js";
import { type Item, seriesReading } from "../../frames/reading.js";
import { HEAD, isRareInEnglish } from "./rare-names.js";

/** Common particulars of two reports in two languages. */
export interface AcrossLanguages {
  /** 0 to 1. */
  readonly likeness: number;
  /** Which names and figures both have. */
  readonly remark: Remark;
}

interface NameMark {
  readonly at: number;
  readonly key: string;
  readonly raw: string;
  readonly headline: boolean;
  /** In the headline or the first sentence. */
  readonly opening: boolean;
  readonly consonants: readonly string[];
  /** Whether it is rare in English news; in other scripts it is not known to be common. */
  readonly rare: boolean;
}

interface TranslatableMarks {
  readonly language: string | null;
  /** Whether capitals mark its names; otherwise each word may be a name. */
  readonly cased: boolean;
  readonly names: readonly NameMark[];
  /** By value, spelt as in the article. */
  readonly figures: ReadonlyMap<string, string>;
}

/** Consonants of a name that counts alone, and of one that counts half. */
const LONG = 4;
const SHORT = 3;
/** Points: for a given name with its surname, for a name alone, for a figure. */
const WHOLE_NAME = 1.5;
const NAME = 1;
const COMMON_NAME = 0.2;
const FIGURE = 0.75;
const SMALL_FIGURE = 0.25;
const MOST_OF_FIGURES = 1.5;
/**
 * Least points: two particulars that the headlines have, or three. One more is required without a common figure,
 * because a mayor and his town are in the news for many things on one day; and one more without a date. Set by hand: no
 * labelled reports cross languages.
 */
const BAR = 2.25;
const BAR_BELOW_HEADLINE = 3;
const UNDATED = 1;
const WITHOUT_FIGURE = 1;
const DAYS = 1.5;
const LIKELY = 0.75;
const SURE = 0.9;
/** Least similarity of spellings of one name in one script. */
const ALIKE = 0.8;

const translatableMarksOf = remember((article: Article): TranslatableMarks => {
  const { items, language } = seriesReading(article);
  const head = items.slice(0, HEAD);
  const cased = !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(article.headline.text);
  const isName = ({ kind, key }: Item) =>
    /^\p{L}/u.test(key) && key.length > 1 && (kind === "name" || (!cased && kind === "word"));
  const figures = new Map<string, string>();
  for (const [at, item] of head.entries()) noteFigure(figures, item, head[at + 1]);
  for (const { value } of article.figures) {
    const plain = figure(value);
    if (plain !== null && !figures.has(plain)) figures.set(plain, plain);
  }
  const names = head.flatMap((item, at) => (isName(item) ? [nameMark(item, at)] : []));
  return { language, cased, figures, names };
});

function nameMark({ key, raw, headline, sentence }: Item, at: number): NameMark {
  const rare = !/^\p{Script=Latin}/u.test(key) || isRareInEnglish(key);
  return { at, key, raw, headline, opening: sentence <= 1, consonants: consonantsOf(key), rare };
}

/**
 * Reads a number, with the "million" after it. The separators are not those of the language: Spanish is written with 7,8 in
 * Spain and 7.8 in Mexico, and three digits behind either are a group.
 */
function noteFigure(figures: Map<string, string>, { key, raw }: Item, next: Item | undefined): void {
  const digits = raw
    .normalize("NFKC")
    .replace(/^\p{L}{1,2}-(?=\d)/u, "")
    .replace(/[,.](?=\d{3}\b)/g, "")
    .replace(",", ".");
  const value = /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : smallNumber(key);
  if (value === null) return;
  const scale = next === undefined ? 1 : scaleOf(next.key);
  const plain = figure(value * scale);
  if (plain !== null && !figures.has(plain)) figures.set(plain, scale > 1 ? `${raw} ${next?.raw}` : raw);
}

/** The form that all languages write; null for a year, and for one. */
function figure(value: number): string | null {
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2100;
  return isYear || value <= 1 ? null : String(Number(value.toPrecision(6)));
}

/** Whether the articles are in two known languages. */
export function crossesLanguages(a: Article, b: Article): boolean {
  return a.language !== null && b.language !== null && base(a.language) !== base(b.language);
}

const base = (language: string): string => language.split("-")[0] ?? language;

/**
 * Compares two reports in different languages by their names and figures.
 *
 * @param gap days between the two; NaN where one is undated
 * @returns null where they share too few particulars
 */
export function acrossLanguages(a: Article, b: Article, gap: number): AcrossLanguages | null {
  if (!crossesLanguages(a, b) || gap > DAYS) return null;
  const [left, right] = [translatableMarksOf(a), translatableMarksOf(b)];
  if (!left.cased && !right.cased) return null;
  const pairs = left.names.flatMap((one) =>
    right.names.filter((other) => areOneName(one, other)).map((other) => ({ one, other })),
  );
  const matches = pairs
    .map((pair) => matchOf(pair, pairs))
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value || x.one.at - y.one.at || x.other.at - y.other.at);
  const seen = new Set<string>();
  const names: NameMatch[] = [];
  for (const match of matches) {
    const both = [match, ...(match.next === null ? [] : [match.next])];
    const keys = both.flatMap(({ one, other }) => [`a ${one.key}`, `b ${other.key}`]);
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    names.push(match);
  }
  const distinctive = matches.filter(({ value }) => value > COMMON_NAME);
  const opens = distinctive.some(({ one, other }) => one.opening && other.opening);
  const figures = [...left.figures.keys()].filter((each) => right.figures.has(each));
  const inHeadlines = namedInHeadlines(
    distinctive,
    figures.some((each) => each.length > 1),
  );
  const ofNames = sum(names.map(({ value }) => value));
  const ofFigures = sum(figures.map((each) => (each.length > 1 ? FIGURE : SMALL_FIGURE)));
  const total = ofNames + Math.min(MOST_OF_FIGURES, ofFigures);
  const bar =
    (inHeadlines ? BAR : BAR_BELOW_HEADLINE) +
    (Number.isNaN(gap) ? UNDATED : 0) +
    (figures.length === 0 ? WITHOUT_FIGURE : 0);
  if (!opens || ofNames < NAME || total < bar) return null;
  const shownNames = names
    .filter(({ value }) => value > COMMON_NAME)
    .map((match) => spelling(match, left.cased ? "one" : "other"));
  const given = figures.flatMap((each) => (left.cased ? left : right).figures.get(each) ?? []);
  return {
    likeness: total >= bar + 1 ? SURE : LIKELY,
    remark:
      given.length > 0
        ? { code: "languages.figures", values: { shared: shownNames, figures: given } }
        : { code: "languages.shared", values: { shared: shownNames } },
  };
}

/**
 * Whether both headlines have a common name. With a common figure these may be two names: one paper's headline has the
 * ship, the other's the rocks that it struck.
 */
function namedInHeadlines(matches: readonly NamePair[], withFigure: boolean): boolean {
  if (matches.some(({ one, other }) => one.headline && other.headline)) return true;
  return withFigure && matches.some(({ one }) => one.headline) && matches.some(({ other }) => other.headline);
}

interface NamePair {
  readonly one: NameMark;
  readonly other: NameMark;
}

interface NameMatch extends NamePair {
  /** The surname after a given name; null where the name is alone. */
  readonly next: NamePair | null;
  readonly value: number;
}

function matchOf({ one, other }: NamePair, pairs: readonly NamePair[]): NameMatch {
  const next = pairs.find(
    (each) => each.one.at === one.at + 1 && each.other.at === other.at + 1 && each.one.key !== one.key,
  );
  const rare = (pair: NamePair) => pair.one.rare && pair.other.rare;
  const whole = next !== undefined && (rare({ one, other }) || rare(next));
  if (whole && sharedConsonants(one, other) + sharedConsonants(next.one, next.other) >= LONG)
    return { one, other, next, value: WHOLE_NAME };
  const value = rare({ one, other }) ? nameValue(sharedConsonants(one, other)) : COMMON_NAME;
  return { one, other, next: null, value };
}

const spelling = ({ next, ...pair }: NameMatch, side: keyof NamePair): string =>
  next === null ? pair[side].raw : `${pair[side].raw} ${next[side].raw}`;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function areOneName(a: NameMark, b: NameMark): boolean {
  if (sharedConsonants(a, b) === 0) return false;
  return !inLatin(a, b) || spellingSimilarity(withoutAccents(a.key), withoutAccents(b.key)) >= ALIKE;
}

const withoutAccents = (key: string): string => key.normalize("NFKD").replace(/\p{M}+/gu, "");

const inLatin = (a: NameMark, b: NameMark): boolean =>
  /^\p{Script=Latin}/u.test(a.key) && /^\p{Script=Latin}/u.test(b.key);

/** Number of consonants of two words, where they are equal; else 0. One spelling says more of a short name: "Rui", "Riva". */
function sharedConsonants(a: NameMark, b: NameMark): number {
  const consonants = a.consonants.find((each) => each.length > 1 && b.consonants.includes(each))?.length ?? 0;
  if (consonants >= SHORT || !inLatin(a, b) || withoutAccents(a.key) !== withoutAccents(b.key))
    return consonants;
  return Math.max(consonants, Math.min(SHORT, a.key.length - 1));
}

const nameValue = (consonants: number): number =>
  consonants >= LONG ? NAME : consonants >= SHORT ? NAME / 2 : 0;

/**
 * Longer posting lists are skipped: their consonants are common to many names, and following them costs a pass over
 * all.
 */
const MOST_HOLDERS = 200;
/**
 * Most articles of other languages that an article is compared with, and the least number of consonants that they
 * share.
 */
const KEPT = 6;
const LEAST_SHARED = 4;

/** What an article's names look like from another language. */
interface NamesAbroad {
  readonly cased: boolean;
  /** Their consonants, without those of short names. */
  readonly names: readonly string[];
}

/**
 * Articles in other languages that share names with each, by index, the likeliest first; empty where all articles are
 * in one language. An inverted index over the consonants of names keeps the work linear in the articles.
 *
 * @param memo stores the names of each article: reading them costs more than the index
 */
export function candidatesAcross(articles: readonly Article[], memo: Memo = noMemo): number[][] {
  const languages = new Set(articles.flatMap(({ language }) => (language === null ? [] : base(language))));
  if (languages.size < 2) return articles.map(() => []);
  const abroad = articles.map((article) =>
    article.language === null
      ? null
      : recalled(
          memo,
          () => keyOfParts("names abroad", keyOf(article)),
          () => namesAbroad(article),
        ),
  );
  const holders = new Map<string, number[]>();
  for (const [index, found] of abroad.entries()) {
    if (!found?.cased) continue;
    for (const key of found.names) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  }
  return articles.map((article, index) => {
    const scores = new Map<number, number>();
    for (const key of abroad[index]?.names ?? []) {
      const found = holders.get(key) ?? [];
      if (found.length > MOST_HOLDERS) continue;
      for (const other of found)
        if (crossesLanguages(article, articles[other] as Article))
          scores.set(other, (scores.get(other) ?? 0) + key.length);
    }
    return [...scores]
      .filter(([, score]) => score >= LEAST_SHARED)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, KEPT)
      .map(([other]) => other);
  });
}

function namesAbroad(article: Article): NamesAbroad {
  const { cased, names } = translatableMarksOf(article);
  const long = names.flatMap(({ consonants }) => consonants.filter((each) => each.length >= SHORT));
  return { cased, names: [...new Set(long)] };
}
