/**
 * Chooses the story's headline among those of its members: informative, neutral, supported by others' words, and about
 * nobody whom they leave out.
 */

import type { Article, Cited, Words } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { stopWords } from "../../words/lexicon/english-function-words.js";
import { bareWords } from "../../words/text/bare-words.js";
import { type Reading, readSentence } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { daysBehind } from "./last-day.js";

/** "NEW: Adults face charges": what the house says of its report. */
const LABELLED = /^(?:new|updated?|developing|just in) ?:/i;

const LOUD =
  /[!?]|^(?:watch|video|photos?|live|opinion|analysis|editorial|exclusive|breaking|why|how|what)\b|\b(?:shocking|slams?|blasts?|you|your|things|the day['’]s events|as it happened|at a glance)\b/i;

/** Wholly a quotation: the headline of a feature, which does not say what happened. */
const ALL_QUOTED = /^(?:“[^“”]*”|"[^"]*"|‘[^‘]*’|'[^']*'|«[^«»]*»)$/u;

/** Two words that are cried out among others: "SECRET VIDEO: What he REALLY thinks". Shorter ones are names in capitals. */
const CRIED_OUT = /(?<!\p{L})\p{Lu}{5,20}(?!\p{L})[\s\S]{0,100}(?<!\p{L})\p{Lu}{5,20}(?!\p{L})/u;

function cite(article: Article, { text, span }: Words): Cited {
  return { text, span, article: article.id, sentence: null };
}

/** What is known of the reports when a headline is chosen. */
export interface HeadlineContext {
  /** How well each headline tells the story, by the index of its report: see `headlineScores`. */
  readonly scores: readonly number[];
  /** Indices of reports that later ones have overtaken. */
  readonly staleArticles: ReadonlySet<number>;
  /** Index of the report that the page follows; null where there is none. */
  readonly followed: number | null;
  /** Indices of reports whose headline an editor chose. */
  readonly pinned: ReadonlySet<number>;
}

/**
 * The chosen headline first, then the alternatives, each wording once, in order of the group. The headline of the report that the page
 * follows is chosen, unless another tells the story much better.
 */
export function headlinesOf(
  articles: readonly Article[],
  { scores, staleArticles, followed, pinned }: HeadlineContext,
): Cited[] {
  const late = daysBehind(articles);
  const scored = articles.map((article, index) => ({
    article,
    index,
    score:
      (pinned.has(index) ? 100 : 0) +
      (index === followed ? FOLLOWED : 0) -
      (staleArticles.has(index) ? STALE : 0) -
      Math.min(LATE, A_DAY_LATE * (late[index] ?? 0)) +
      (scores[index] ?? 0),
  }));
  scored.sort((x, y) => y.score - x.score || x.index - y.index);
  const chosen = scored[0];
  if (!chosen) return [];
  const seen = new Set([chosen.article.headline.text.toLowerCase()]);
  const others = articles.filter(({ headline }) => {
    const text = headline.text.toLowerCase();
    return text !== "" && !seen.has(text) && seen.add(text);
  });
  return [
    cite(chosen.article, chosen.article.headline),
    ...others.map((article) => cite(article, article.headline)),
  ];
}

/**
 * How well the headline of each report tells the story, about 0 to 1.5, and less for bad ones: how much of it the other reports support, and how
 * informative and neutral it is.
 *
 * @param sentences the sentences of the articles; empty for a single report, whose headline needs no support
 */
export function headlineScores(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  origins: readonly number[],
): number[] {
  const readings = articles.map(({ headline, language }) => readSentence(headline.text, language));
  const bodies = readings.map(({ keys }) => new Set(keys));
  const names = new Set<string>();
  for (const { article, paragraph, reading } of sentences) {
    if (paragraph >= OPENING) continue;
    for (const key of reading.keys) bodies[article]?.add(key);
    for (const { key, name } of reading.words) if (name) names.add(key);
  }
  return articles.map(
    (article, index) =>
      headlineScore(article, index, { readings, bodies, names, origins }) -
      (isCutInWord(article.headline.text, sentences) ? CUT_IN_WORD : 0),
  );
}

/** Bonus of the report that the page follows: a headline belongs to the text below it. */
const FOLLOWED = 0.5;
/** Penalty for each day that a headline is older than the last report, and the most: how the matter stands is in the newer ones. */
const A_DAY_LATE = 0.12;
const LATE = 0.35;
/** Penalty of a headline that tells what somebody says of it: "Manager says ..." */
const REACTION = 0.2;
const REACTS = /(?<!\p{L})(?:says?|said|denies|insists|argues|reacts)(?!\p{L})/iu;
/** Penalty below an editor's pin and above all else: an outdated headline is not that of the story. */
const STALE = 10;
/** Penalty for half a word at the end, less than for an outdated headline. */
const CUT_IN_WORD = 0.6;
/** In characters. Systems cut headlines at some length; below it, none is cut. */
const SHORTEST_CUT = 50;
/** What makes another form of a word of the rest. */
const ENDING = /^(?:e?s|e?d|ing|e?rs?|ly|al|[’']s)$/;

/** Whether a headline ends within a word, "The pier of Selm was shut on Monday after a sto": its reports have only longer ones. */
function isCutInWord(text: string, sentences: readonly StorySentence[]): boolean {
  if (text.length < SHORTEST_CUT) return false;
  const last = /(?<=\s)\p{Ll}+$/u.exec(text.trim())?.[0];
  if (last === undefined || stopWords.has(last)) return false;
  let isLonger = false;
  for (const { cited } of sentences)
    for (const word of cited.text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []) {
      if (!word.startsWith(last)) continue;
      const ending = word.slice(last.length);
      if (ending === "" || ENDING.test(ending)) return false;
      isLonger = true;
    }
  return isLonger;
}

/** Paragraphs at the start of an article that say what it is about. */
const OPENING = 3;

interface Openings {
  readonly readings: readonly Reading[];
  /** Content words of each article's headline and opening. */
  readonly bodies: readonly ReadonlySet<string>[];
  /** Content words that are names in any opening. */
  readonly names: ReadonlySet<string>;
  readonly origins: readonly number[];
}

/** Least number of other origins that show whom a story is about. */
const ENOUGH_OTHERS = 4;
/** Least share of them that mention a name of the story. */
const STRANGER = 0.25;

function headlineScore(
  article: Article,
  index: number,
  { readings, bodies, names, origins }: Openings,
): number {
  const keys = readings[index]?.keys;
  if (!keys || keys.size === 0) return -10;
  const others = new Map<number, ReadonlySet<string>[]>();
  bodies.forEach((body, other) => {
    const origin = origins[other] ?? other;
    if (origin !== origins[index]) addTo(others, origin, body);
  });
  const copies = [...others.values()];
  const shareOf = (body: ReadonlySet<string>) => [...keys].filter((key) => body.has(key)).length / keys.size;
  const agreed = average(copies.map((bodies) => Math.max(...bodies.map(shareOf))));
  const strange =
    copies.length >= ENOUGH_OTHERS &&
    [...keys].some(
      (key) =>
        names.has(key) &&
        average(copies.map((bodies) => Number(bodies.some((body) => body.has(key))))) <= STRANGER,
    );
  const { text } = article.headline;
  const informative = Math.min(keys.size, 8) / 8;
  const loud =
    LOUD.test(text) ||
    LABELLED.test(text) ||
    ALL_QUOTED.test(text.trim()) ||
    CRIED_OUT.test(text) ||
    CUT_OFF.test(text.trim()) ||
    (text === text.toUpperCase() && text !== text.toLowerCase());
  return (
    agreed +
    0.5 * informative -
    (REACTS.test(text) ? REACTION : 0) -
    (strange ? 0.3 : 0) -
    (loud ? 0.6 : 0) -
    (text.length > 120 ? 0.4 : 0)
  );
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Least content words that the dek of another article shares with the headline. */
const SHARED = 3;

/**
 * The dek of the headline's article, else the first of the others on the same subject; none that is truncated or
 * repeats a sentence of the lead.
 */
export function storyDek(
  articles: readonly Article[],
  headline: Cited,
  lead: readonly Cited[],
): Cited | null {
  const { keys } = readSentence(headline.text);
  // Quotation marks of a dek are often straight where those of its text are curly.
  const told = lead.map((sentence) => bareWords(sentence.text));
  const fits = ({ text }: Words, own: boolean) => {
    if (text === "" || CUT_OFF.test(text) || told.some((words) => words.includes(bareWords(text))))
      return false;
    return own || [...readSentence(text).keys].filter((key) => keys.has(key)).length >= SHARED;
  };
  const own = articles.find(({ id }) => id === headline.article);
  if (own?.dek && fits(own.dek, true)) return cite(own, own.dek);
  for (const article of articles)
    if (article.dek && fits(article.dek, false)) return cite(article, article.dek);
  return null;
}

/** A signature, a line that breaks off, and one that was cut behind a word that needs another: "has warned that he has a". */
const CUT_OFF =
  /^By \p{Lu}|(?:\.\.\.|…)$|\s(?:an?|the|of|to|in|on|at|by|for|from|with|and|or|that|has|had|is|was)$/u;
