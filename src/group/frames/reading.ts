/**
 * Article -> SeriesReading: the words of its headline and of its beginning, each with the role that it can have in a pattern.
 * Texts of one pattern (daily forecasts, two recalls by one agency) share all words but those in the slots: names, numbers,
 * days.
 */

import type { Article } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { remember } from "../../structures/object-memo.js";
import { sentencesOf } from "../../words/sentence-marks.js";
import { stemIn, type Token, tokens } from "../../words/text/tokens.js";
import { hashTerm } from "../document/bag.js";
import { writtenAsNames } from "../document/capitalized-words.js";
import { lexeme } from "../document/lexeme.js";
import { hanWeekdayOf, monthInPeriod, weekdayOf } from "./period-words.js";

export type ItemKind = "name" | "number" | "day" | "month" | "word" | "empty";

export interface Item {
  readonly kind: ItemKind;
  /** Key by which items are compared: the folded word, or the digits. */
  readonly key: string;
  readonly raw: string;
  readonly headline: boolean;
  /** Offsets in the text of its sentence, for displaying a phrase. */
  readonly start: number;
  readonly end: number;
  /** Number of its sentence; 0 is the headline. */
  readonly sentence: number;
}

export interface SeriesReading {
  readonly items: readonly Item[];
  /** The headline and the sentences that `items` come from. */
  readonly texts: readonly string[];
  /** All keys of the examined text. */
  readonly keys: ReadonlySet<string>;
  /** Keys of distinctive words: in the headline, and below it those that the headline lacks. */
  readonly title: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  /** Hashes of word trigrams with the slots left blank, ascending, without repeats. */
  readonly mould: Uint32Array;
  /** Days since 1970, whole; NaN where unknown. */
  readonly day: number;
  readonly outlet: string;
  /** BCP 47 without the region; null where unknown. */
  readonly language: string | null;
}

/** Most items that are compared. A pattern shows in the beginning of a text. */
const MOST_ITEMS = 180;
/** Most words that count as present in a text. It is more than `MOST_ITEMS`, because a name that occurs later is not missing. */
const MOST_WORDS = 250;

/** Computed on first use and memoised. */
export const seriesReading: (article: Article) => SeriesReading = remember(readSeries);

function readSeries(article: Article): SeriesReading {
  const { language } = article;
  const texts: string[] = [];
  const lists: Token[][] = [];
  let length = 0;
  for (const text of [article.headline.text, ...sentencesOf(article).map(({ text }) => text)]) {
    if (length > MOST_WORDS) break;
    const list = tokens(text);
    length += list.length;
    texts.push(text);
    lists.push(list);
  }
  const [headline = [], ...sentences] = lists;
  const named = writtenAsNames(headline, sentences, language);
  for (const { name } of article.mentions) {
    for (const { text, capital } of tokens(name))
      if (capital && !lexeme(text, language).empty) named.add(text);
  }
  const outlet = tokens(article.source.name ?? "").map(({ text }) => text);
  const outletName = outlet[0] === "the" ? outlet.slice(1) : outlet;
  const items: Item[] = [];
  const keys = new Set<string>();
  for (const [sentence, list] of lists.entries()) {
    const wordKind = (at: number): ItemKind =>
      isInPhrase(outletName, list, at) ? "empty" : itemKind(list[at] as Token, list[at - 1], named, language);
    for (const [at, token] of list.entries()) {
      const weekday = dayAt(list, at);
      const month = monthInPeriod(token.text, token.capital);
      const key = weekday > 0 ? `day ${weekday}` : month > 0 ? `month ${month}` : itemKey(token, language);
      keys.add(key);
      if (items.length >= MOST_ITEMS) continue;
      items.push({
        kind: calendarKind(weekday, month) ?? wordKind(at),
        key,
        raw: token.raw,
        headline: sentence === 0,
        start: token.start - (weekday > 0 ? hanPrefix(token.raw) : 0),
        end: token.end,
        sentence,
      });
    }
  }
  const distinctive = items.filter(({ kind }) => kind === "name" || kind === "word" || kind === "number");
  const title = new Set(distinctive.filter((item) => item.headline).map(({ key }) => stemIn(key, language)));
  const body = new Set(distinctive.map(({ key }) => stemIn(key, language)).filter((key) => !title.has(key)));
  return {
    items,
    texts,
    keys,
    title,
    body,
    mould: mouldOf(items, language),
    day: publicationDay(article),
    language: language?.split("-")[0] ?? null,
    outlet: (article.source.domain ?? article.source.name ?? "").toLowerCase(),
  };
}

function publicationDay({ published }: Article): number {
  if (published === null) return Number.NaN;
  return Math.floor(Date.parse(`${published.iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

function dayAt(list: readonly Token[], at: number): number {
  const { text } = list[at] as Token;
  return weekdayOf(text) || hanWeekdayOf(text, list[at - 1]?.text ?? "", list[at + 1]?.text ?? "");
}

/** A weekday of one Han character depends on the character before: "周一", "週一", "期一". */
function hanPrefix(raw: string): number {
  return raw.length === 1 ? 1 : 0;
}

function itemKey({ text }: Token, language: string | null): string {
  return lexeme(text, language).digits ?? text;
}

const calendarKind = (weekday: number, month: number): "day" | "month" | null =>
  weekday > 0 ? "day" : month > 0 ? "month" : null;

/**
 * Whether the token at `at` belongs to an occurrence of the phrase. The outlet's own name fills no slot: papers of one group
 * print the same text, each with its name.
 */
function isInPhrase(phrase: readonly string[], list: readonly Token[], at: number): boolean {
  const { text } = list[at] as Token;
  return phrase.some(
    (word, k) => word === text && phrase.every((other, place) => list[at - k + place]?.text === other),
  );
}

function itemKind(
  token: Token,
  before: Token | undefined,
  named: ReadonlySet<string>,
  language: string | null,
): ItemKind {
  const { text, capital } = token;
  const { digits, empty } = lexeme(text, language);
  if (digits !== null) return "number";
  if (capital && (named.has(text) || (before !== undefined && text.length > 1 && named.has(before.text))))
    return "name";
  return empty ? "empty" : "word";
}

const blanks: Readonly<Partial<Record<ItemKind, number>>> = {
  name: hashTerm("<name>"),
  number: hashTerm("<number>"),
  day: hashTerm("<day>"),
  month: hashTerm("<day>"),
};

/** Hashes of the word trigrams, ascending. Neighbouring names or numbers count as one blank. */
function mouldOf(items: readonly Item[], language: string | null): Uint32Array {
  const row: number[] = [];
  let last = 0;
  let sentence = -1;
  for (const item of items) {
    const blank = blanks[item.kind];
    const value = blank ?? lexeme(item.key, language).term;
    if (item.sentence !== sentence) {
      row.push(0);
      sentence = item.sentence;
    } else if (blank !== undefined && value === last) continue;
    row.push(value);
    last = value;
  }
  const runs = new Uint32Array(Math.max(0, row.length - 2));
  for (let i = 0; i < runs.length; i++) {
    let h = 0;
    for (let k = 0; k < 3; k++) h = Math.imul(h ^ (row[i + k] as number), 0x9e3779b1) ^ (h >>> 15);
    runs[i] = h;
  }
  runs.sort();
  return runs.filter((run, at) => at === 0 || run !== runs[at - 1]);
}
