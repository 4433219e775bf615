/**
 * Article -> Terms: what grouping looks at. Every term is the hash of its words, so that the numbers of an article
 * depend on that article alone: no dictionary grows with the corpus, and adding an article renumbers nothing.
 */
import type { Article, Section } from "../model.js";
import { stopWords } from "../words/stop-words.js";
import { stem, type Token, tokens } from "../words/tokens.js";

/** Terms and how often they stand in the article, in ascending order of term. */
export interface Bag {
  readonly terms: Uint32Array;
  readonly counts: Float32Array;
}

export interface Terms {
  readonly id: string;
  /** Days since 1970, with their fraction; NaN where the publication date is unknown. */
  readonly day: number;
  /** Hash of the outlet's domain or name; 0 where unknown. */
  readonly outlet: number;
  /** Content words by stem, weighed by where they stand. */
  readonly words: Bag;
  readonly headline: Bag;
  /** Headline, dek and the first words. */
  readonly lead: Bag;
  /** Words that the article writes as names. */
  readonly names: Bag;
  /** Those in headline, dek and the first words. */
  readonly leadNames: Bag;
  /** Neighbouring names: "rustem umerov". */
  readonly pairs: Bag;
  /** Amounts with the word they count: "426 drone". */
  readonly figures: Bag;
  /** Ages of people. */
  readonly ages: Bag;
  /** Places of the headline and the first words: "in Istanbul". */
  readonly places: Bag;
  /** Weekdays named in the first words. */
  readonly weekdays: Bag;
  /** Days since 1970 that the text's dates resolve to. */
  readonly dates: Bag;
  /** Words in all. */
  readonly length: number;
  /** Different runs of words in the body. */
  readonly runs: number;
  /** A sample of them, ascending; see copies. */
  readonly shingles: Uint32Array;
}

/** Words after which a report has told its event; the rest of a long one is background. */
const BODY_WORDS = 700;
const LEAD_WORDS = 70;
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
/** Analysis and background speak of other events too. */
const ASIDE_WEIGHT = 0.5;
/** Content words in a run. */
const RUN = 4;
const SAMPLED_RUNS = 64;

const asides: ReadonlySet<Section["kind"]> = new Set(["analysis", "opinion", "background"]);
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const weekdayNumbers = new Map(weekdays.map((name, index) => [name, index + 1]));
const months: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec".split(
    " ",
  ),
);
const numberWords = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, String(index + 1)]),
);
/** Words before a name that make it a place: "in Istanbul". */
const placeCues: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "from", "of"]);

/** FNV-1a over UTF-16 code units, 32 bits, finished with a mix so that low bits are even. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly weight: number;
}

class Counter {
  private readonly counts = new Map<number, number>();
  add(term: number, count = 1): void {
    this.counts.set(term, (this.counts.get(term) ?? 0) + count);
  }
  bag(): Bag {
    const sorted = [...this.counts.keys()].sort((a, b) => a - b);
    const terms = Uint32Array.from(sorted);
    const counts = Float32Array.from(sorted, (term) => this.counts.get(term) ?? 0);
    return { terms, counts };
  }
}

/** Told how each term is spelt where it stands, for those who word reasons. */
export type Spell = (kind: "word" | "name" | "pair" | "figure" | "place", term: number, text: string) => void;

export function termsOf(article: Article, spell?: Spell): Terms {
  const headline = tokens(article.headline.text);
  const dek = article.dek ? tokens(article.dek.text) : [];
  const sentences = bodySentences(article, headline);
  const named = writtenAsNames(headline, dek, sentences);

  const words = new Counter();
  const head = new Counter();
  const lead = new Counter();
  const names = new Counter();
  const leadNames = new Counter();
  const pairs = new Counter();
  const figures = new Counter();
  const ages = new Counter();
  const places = new Counter();
  const days = new Counter();
  const running: number[] = [];

  let length = 0;
  const take = (
    source: string,
    list: readonly Token[],
    zone: "headline" | "lead" | "body",
    weight: number,
  ) => {
    let lastName: string | null = null;
    for (const [i, token] of list.entries()) {
      length++;
      const { text } = token;
      const isName = named.has(text);
      const weekday = weekdayNumbers.get(text);
      if (weekday !== undefined && token.capital && zone !== "body") days.add(weekday);
      const digits = token.number ? text.replaceAll(",", "") : numberWords.get(text);
      if (digits !== undefined) countFigure(digits, list, i, figures, ages, source, spell);
      if (stopWords.has(text) || months.has(text)) {
        lastName = null;
        continue;
      }
      const root = stem(text);
      const term = hash(root);
      if (zone === "headline") head.add(term);
      if (zone !== "body") lead.add(term);
      words.add(term, weight);
      spell?.("word", term, source.slice(token.start, token.end));
      if (zone !== "headline") running.push(term);
      for (const part of text.includes("-") ? text.split("-") : []) {
        if (part.length > 2 && !stopWords.has(part)) words.add(hash(stem(part)), weight / 2);
      }
      if (!isName) {
        lastName = null;
        continue;
      }
      names.add(term);
      spell?.("name", term, source.slice(token.start, token.end));
      if (zone !== "body") {
        leadNames.add(term);
        const before = list[i - 1]?.text ?? "";
        if (placeCues.has(before) && token.capital) {
          places.add(term);
          spell?.("place", term, source.slice(token.start, token.end));
        }
      }
      if (lastName !== null) {
        const pair = hash(`${lastName} ${root}`);
        pairs.add(pair);
        spell?.("pair", pair, source.slice(list[i - 1]?.start ?? token.start, token.end));
      }
      lastName = root;
    }
  };
  take(article.headline.text, headline, "headline", HEADLINE_WEIGHT);
  take(article.dek?.text ?? "", dek, "lead", LEAD_WEIGHT);
  for (const sentence of sentences) {
    if (length > BODY_WORDS) break;
    const zone = length < LEAD_WORDS + headline.length ? "lead" : "body";
    take(sentence.text, sentence.tokens, zone, sentence.weight * (zone === "lead" ? LEAD_WEIGHT : 1));
  }
  if (article.dateline) {
    for (const token of tokens(article.dateline.text)) places.add(hash(stem(token.text)));
  }
  const dates = new Counter();
  for (const { resolved } of article.dates) {
    if (resolved !== null && resolved.length >= 10) dates.add(Math.floor(dayOf(resolved)));
  }
  return {
    id: article.id,
    day: article.published === null ? Number.NaN : dayOf(article.published.iso),
    outlet: outletOf(article),
    words: words.bag(),
    headline: head.bag(),
    lead: lead.bag(),
    names: names.bag(),
    leadNames: leadNames.bag(),
    pairs: pairs.bag(),
    figures: figures.bag(),
    ages: ages.bag(),
    places: places.bag(),
    weekdays: days.bag(),
    dates: dates.bag(),
    length,
    ...sampleRuns(running),
  };
}

function bodySentences(article: Article, headline: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let length = 0;
  const opening = headline.map(({ text }) => text).join(" ");
  for (const section of article.sections) {
    const weight = asides.has(section.kind) ? ASIDE_WEIGHT : 1;
    for (const paragraph of section.paragraphs) {
      for (const { text } of paragraph.sentences) {
        if (length > BODY_WORDS) return found;
        const list = tokens(text);
        if (found.length === 0 && list.map((token) => token.text).join(" ") === opening) continue;
        length += list.length;
        found.push({ tokens: list, text, weight });
      }
    }
  }
  return found;
}

/**
 * Words that are capitalised where a plain word would not be: inside a sentence. A word also written small is plain,
 * and headlines In Title Case decide nothing unless there is no body to ask.
 */
function writtenAsNames(
  headline: readonly Token[],
  dek: readonly Token[],
  sentences: readonly Sentence[],
): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  const read = (list: readonly Token[]) => {
    for (const [i, token] of list.entries()) {
      if (token.number || token.text.length < 2) continue;
      if (!token.capital) small.add(token.text);
      else if (i > 0) capital.add(token.text);
    }
  };
  for (const sentence of sentences) read(sentence.tokens);
  if (dek.length > 0) read(dek);
  if (!inTitleCase(headline)) read(headline);
  else if (sentences.length === 0) for (const token of headline) if (token.capital) capital.add(token.text);
  for (const word of small) capital.delete(word);
  for (const day of weekdays) capital.delete(day);
  return capital;
}

function inTitleCase(list: readonly Token[]): boolean {
  let content = 0;
  let capitals = 0;
  for (const token of list) {
    if (token.number || stopWords.has(token.text)) continue;
    content++;
    if (token.capital) capitals++;
  }
  return capitals >= 0.8 * content;
}

/** "17-year-old", "Kevin Barbee, 15," and "aged 15" are ages; other numbers go with the word that they count. */
function countFigure(
  digits: string,
  list: readonly Token[],
  index: number,
  figures: Counter,
  ages: Counter,
  source: string,
  spell: Spell | undefined,
): void {
  const next = list[index + 1];
  const after = list[index + 2];
  const before = list[index - 1];
  const value = Number(digits.split(":")[0]);
  const self = list[index];
  if (value <= 110 && value >= 1 && Number.isInteger(value)) {
    const yearOld =
      next?.text.startsWith("year-old") || (next?.text.startsWith("year") && after?.text.startsWith("old"));
    const aged = before?.text === "aged" || before?.text === "age";
    const apposed = before?.capital && self && self.number && self.start - before.end === 2 && value > 1;
    if (yearOld || aged || apposed) {
      ages.add(value);
      if (yearOld || aged) return;
    }
  }
  const counted = next && !next.number && !stopWords.has(next.text) ? next : null;
  if (!counted && (digits.length < 3 || (value >= 1900 && value < 2100))) return;
  const figure = hash(counted ? `${digits} ${stem(counted.text)}` : digits);
  figures.add(figure);
  spell?.("figure", figure, source.slice(self?.start ?? 0, (counted ?? self)?.end ?? 0));
}

function dayOf(iso: string): number {
  return Date.parse(iso.length === 10 ? `${iso}T12:00:00Z` : iso) / 86_400_000;
}

function outletOf({ source }: Article): number {
  const name = source.domain ?? source.name;
  return name === null ? 0 : hash(name.toLowerCase());
}

/** Bottom-k sketch of the runs of words: the same runs give the same sample, wherever they stand. */
function sampleRuns(running: readonly number[]): { runs: number; shingles: Uint32Array } {
  const found = new Set<number>();
  for (let i = 0; i + RUN <= running.length; i++) {
    let h = 0;
    for (let k = 0; k < RUN; k++) h = Math.imul(h ^ (running[i + k] ?? 0), 0x9e3779b1) ^ (h >>> 15);
    found.add(h >>> 0);
  }
  const sorted = Uint32Array.from(found).sort();
  return { runs: sorted.length, shingles: sorted.slice(0, SAMPLED_RUNS) };
}
