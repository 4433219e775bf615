/**
 * Article -> Terms, the data that grouping compares. They depend on one article alone: no dictionary grows with the
 * corpus, and adding an article renumbers nothing.
 */

import type { Article, Section } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { type Token, tokens } from "../../words/text/tokens.js";
import { ageAt, figureAt } from "./ages-and-amounts.js";
import { type Bag, Counter, hashPair, hashTerm, type Spelt } from "./bag.js";
import { writtenAsNames } from "./capitalized-words.js";
import { earlierDeathsAt, goesOnAbout, recallsEarlier } from "./earlier-events.js";
import { lexeme } from "./lexeme.js";
import { mentioned } from "./main-subjects.js";
import { gluedFrom, initials, landsOf, nameEnd } from "./name-variants.js";
import { firstMatterEnd, turnsAside } from "./side-events.js";
import { timeAndStreetsOf } from "./time-and-streets.js";
import { type Tolls, tollsOf } from "./tolls.js";
import { Vocabulary, Zone } from "./vocabulary.js";

export interface Terms {
  readonly id: string;
  /** BCP 47; null where unknown. */
  readonly language: string | null;
  /** Days since 1970, with their fraction; NaN where the publication date is unknown. */
  readonly day: number;
  /** Hash of the outlet's domain or name; 0 where unknown. */
  readonly outlet: number;
  /** Stems of content words, weighted by position. */
  readonly words: Bag;
  /** Position and role of each of the words: bits of `Zone`. */
  readonly zones: Uint8Array;
  /** Words that are read from an adjective, with its term: the land of "Syrian". */
  readonly lands: ReadonlyMap<number, number>;
  /** Neighbouring names: "rustem umerov". */
  readonly pairs: Bag;
  /** Amounts with the counted word: "426 drone". */
  readonly figures: Bag;
  /** Ages of people. */
  readonly ages: Bag;
  /** Weekdays in the first words. */
  readonly weekdays: Bag;
  /** Days since 1970 that the text's dates resolve to. */
  readonly dates: Bag;
  /** Dates with a number in the text ("Nov. 7"). A weekday depends on the day of publication instead. */
  readonly explicitDates: readonly number[];
  /**
   * Times of day in minutes, and hashes of streets: the first few of the report, which are probably those of the event.
   */
  readonly times: readonly number[];
  readonly streets: readonly number[];
  /** How many died and were hurt, as the headline and the first sentences tell. */
  readonly tolls: Tolls;
  /** These dates and the day of publication, ascending. */
  readonly days: Int32Array;
  /** Mentioned people and places, counted by prominence. */
  readonly people: Bag;
  readonly places: Bag;
  /** Number of words. */
  readonly length: number;
  /** Number of different runs of words in the body. */
  readonly runs: number;
  /** A sample of the runs, ascending; see `near-duplicates`. */
  readonly shingles: Uint32Array;
  /** Spellings for display; of words also as names and as places. */
  readonly spelt: Readonly<Record<"words" | "names" | "places" | "pairs" | "figures" | "streets", Spelt>>;
}

/** Most words of a body that are compared. The rest of a long report is background. */
const BODY_WORDS = 700;
const LEAD_WORDS = 70;
/** Sentences that tell the toll of the event; further down stand those of others. */
const TOLL_SENTENCES = 4;
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
/** Weight of analysis and background, which are about other events too. */
const ASIDE_WEIGHT = 0.5;
/** Content words in a run. In Chinese two or three characters make a word, and each is a token. */
const RUN = 4;
const RUN_OF_HAN = 9;
const SAMPLED_RUNS = 64;

const asides: ReadonlySet<Section["kind"]> = new Set(["analysis", "opinion", "background"]);
/** Words before a place: "in Istanbul". */
const placeCues: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);

type TextPart = "headline" | "lead" | "body";

/** Removes the possessive: "New Zealand's" -> "New Zealand". */
const unowned = (name: string): string => name.replace(/['’]s$/, "");

/** The compared data of an article: words, word pairs, names, figures and days, with their zones. */
export function termsOf(article: Article): Terms {
  const { language } = article;
  const headline = tokens(article.headline.text);
  const dek = article.dek ? tokens(article.dek.text) : [];
  const sentences = bodySentences(article, headline);
  const named = writtenAsNames(headline, [dek, ...sentences.map((each) => each.tokens)], language);

  const words = new Vocabulary();
  const pairs = new Counter();
  const figures = new Counter();
  const ages = new Counter();
  const days = new Counter();
  const lands = new Map<number, number>();
  const running: number[] = [];
  let length = 0;

  const take = (
    source: string,
    list: readonly Token[],
    part: TextPart,
    weight: number,
    ownUntil = source.length,
    recalled = 0,
  ) => {
    const stands = part === "headline" ? Zone.headline | Zone.lead : part === "lead" ? Zone.lead : 0;
    let lastName: number | null = null;
    let nameUntil = 0;
    for (let i = 0; i < list.length; i++) {
      const token = list[i] as Token;
      const where = stands | recalled | (token.start < ownUntil ? Zone.own : 0);
      const { term, empty, weekday, digits, parts } = lexeme(token.text, language);
      length++;
      if (weekday > 0 && token.capital && part !== "body") days.add(weekday);
      if (digits !== null) {
        const age = ageAt(digits, list, i);
        if (age !== null) ages.add(age);
        const counted = age === null ? figureAt(digits, list, i, language) : null;
        if (counted)
          figures.add(counted.term, 1, counted.plain ? source.slice(token.start, counted.end) : null);
      }
      if (empty) {
        lastName = null;
        continue;
      }
      const isName = named.has(token.text);
      const isPlace = isName && token.capital && stands > 0 && placeCues.has(list[i - 1]?.text ?? "");
      words.add(
        term,
        weight,
        where | (isName ? Zone.name : 0) | (isPlace ? Zone.place : 0),
        unowned(token.raw),
      );
      for (const part of parts) words.add(part, weight / 2, where & Zone.own, null);
      if (isName && token.capital) {
        for (const part of gluedFrom(token, language)) words.add(part, weight / 2, where, null);
        for (const land of landsOf(token, language)) {
          words.add(land, weight / 2, where & Zone.own, null);
          lands.set(land, term);
        }
        if (i >= nameUntil) {
          nameUntil = nameEnd(list, i, named);
          for (const short of initials(list, i, nameUntil, language))
            words.add(short, weight / 2, where & Zone.own, null);
        }
      }
      if (part !== "headline") running.push(term);
      if (!isName) {
        lastName = null;
        continue;
      }
      const before = list[i - 1];
      if (lastName !== null && before && token.start - before.end === 1) {
        pairs.add(hashPair(lastName, term), 1, unowned(source.slice(before.start, token.end)));
      }
      lastName = term;
    }
  };
  const { text: title } = article.headline;
  take(title, headline, "headline", HEADLINE_WEIGHT, firstMatterEnd(title));
  take(article.dek?.text ?? "", dek, "lead", LEAD_WEIGHT);
  for (const sentence of sentences) {
    if (length > BODY_WORDS) break;
    const zone = length < LEAD_WORDS + headline.length ? "lead" : "body";
    const weight = sentence.weight * (zone === "lead" ? LEAD_WEIGHT : 1);
    const aside = sentence.beside || sentence.recalls;
    const recalled = sentence.recalls ? Zone.recalled : 0;
    take(sentence.text, sentence.tokens, zone, weight, aside ? 0 : earlierDeathsAt(sentence.text), recalled);
  }
  for (const { text } of article.dateline ? tokens(article.dateline.text) : []) {
    words.add(lexeme(text, language).term, 1, Zone.name | Zone.place | Zone.lead | Zone.own, null);
  }
  const { times, streets } = timeAndStreetsOf(article);
  const dates = new Counter();
  for (const { resolved } of article.dates) {
    if (resolved !== null && resolved.length >= 10) dates.add(Math.floor(dayNumber(resolved)));
  }
  const explicit = article.dates.filter(({ text, resolved }) => /\d/.test(text) && resolved?.length === 10);
  const dateBag = dates.bag();
  const day = article.published === null ? Number.NaN : dayNumber(article.published.iso);
  const { bag, zones, spelt } = words.read();
  const [pairBag, figureBag] = [pairs.bag(), figures.bag()];
  return {
    id: article.id,
    language,
    day,
    outlet: outletOf(article),
    words: bag,
    zones,
    lands,
    pairs: pairBag,
    figures: figureBag,
    ages: ages.bag(),
    weekdays: days.bag(),
    dates: dateBag,
    explicitDates: explicit.map(({ resolved }) => Math.floor(dayNumber(resolved ?? ""))),
    times,
    streets: streets.map(({ key }) => hashTerm(key)),
    tolls: tollsOf(
      [headline, dek, ...sentences.slice(0, TOLL_SENTENCES).map((each) => each.tokens)],
      language,
    ),
    days: Int32Array.from(Number.isNaN(day) ? dateBag.terms : [...dateBag.terms, Math.floor(day)]).sort(),
    people: mentioned(article, "person"),
    places: mentioned(article, "place"),
    length,
    ...sampleRuns(running, isHan(language) ? RUN_OF_HAN : RUN),
    spelt: {
      ...spelt,
      pairs: pairs.spelt(pairBag),
      figures: figures.spelt(figureBag),
      streets: streets.map(({ spelt }) => spelt),
    },
  };
}

interface BodySentence {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly weight: number;
  /** Whether the text is about another event than the article's own. */
  readonly beside: boolean;
  /** Whether that event is an earlier one. */
  readonly recalls: boolean;
}

const isHan = (language: string | null): boolean => language?.startsWith("zh") ?? false;

function bodySentences(article: Article, headline: readonly Token[]): BodySentence[] {
  const found: BodySentence[] = [];
  let length = 0;
  const year = article.published === null ? Number.NaN : Number(article.published.iso.slice(0, 4));
  for (const section of article.sections) {
    const weight = asides.has(section.kind) ? ASIDE_WEIGHT : 1;
    for (const paragraph of section.paragraphs) {
      let beside = false;
      let recalled: string | null = null;
      for (const { text } of paragraph.sentences) {
        if (length > BODY_WORDS) return found;
        const list = tokens(text);
        if (found.length === 0 && sameWords(list, headline)) continue;
        length += list.length;
        beside ||= turnsAside(text);
        // A report begins with its own event, also where it looks back.
        const begins = found.length > 0 && recallsEarlier(text, year);
        const recalls = begins || (recalled !== null && goesOnAbout(recalled, text));
        recalled = begins ? text : null;
        found.push({ tokens: list, text, weight, beside, recalls });
      }
    }
  }
  return found;
}

function sameWords(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);
}

function dayNumber(iso: string): number {
  return Date.parse(iso.length === 10 ? `${iso}T12:00:00Z` : iso) / DAY_MS;
}

function outletOf({ source }: Article): number {
  const name = source.domain ?? source.name;
  return name === null ? 0 : hashTerm(name.toLowerCase());
}

/** Bottom-k sketch of the runs of words: equal sets of runs give equal samples. */
function sampleRuns(running: readonly number[], run: number): { runs: number; shingles: Uint32Array } {
  const found = new Uint32Array(Math.max(0, running.length - run + 1));
  for (let i = 0; i < found.length; i++) {
    let h = 0;
    for (let k = 0; k < run; k++) h = Math.imul(h ^ (running[i + k] ?? 0), 0x9e3779b1) ^ (h >>> 15);
    found[i] = h;
  }
  found.sort();
  let runs = 0;
  for (const value of found) if (runs === 0 || value !== found[runs - 1]) found[runs++] = value;
  return { runs, shingles: found.slice(0, Math.min(runs, SAMPLED_RUNS)) };
}
