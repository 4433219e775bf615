/**
 * The lead: a few verbatim sentences that tell a newcomer what happened.
 *
 * Chosen by what they cover: the words and word pairs that several independent reports have, early (Gillick and Favre
 * 2009; greedily, as in Lin and Bilmes 2011). A sentence that leans on the one before it is only chosen right after it.
 */
import type { Article, Cited } from "../model.js";
import { hash, wordPairsOf } from "./shape.js";
import { standsAlone, tellsNews } from "./standing.js";
import { citeSentence, type Told } from "./telling.js";

export interface LeadSize {
  /** At most so many sentences. */
  readonly sentences: number;
  /** At most about so many words, where given. */
  readonly words?: number;
}

/** How fast what an article says loses weight on its way down. Tuned, like those below, on summaries that people wrote. */
const DECAY = 0.2;
/** A pair of words tells more than a word. */
const PAIR = 2;
/** What is covered already counts a twentieth when it comes again. */
const AGAIN = 0.05;
/** Long sentences cover more: the gain is divided by the length to this power. */
const LENGTH = 0.7;
/** A sentence that opens with a quotation reads as an answer to a question that was not put. */
const QUOTED = 0.85;
/** The main facts stand in the opening; further down it is the long articles that would be read out. */
const DEEPEST = 40;
/** Words over the limit that still are about as many. */
const SLACK = 12;

/** The first sentences of one article that can stand alone; its very first where none can. */
export function leadOfOne(article: Article, count: number): Cited[] {
  const lead: Cited[] = [];
  let fallback: Cited | null = null;
  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      if (paragraph.kind !== "prose" && paragraph.kind !== "quotation") continue;
      for (const sentence of paragraph.sentences) {
        fallback ??= citeSentence(article, sentence);
        if (tellsNews(sentence.text) && standsAlone(sentence.text))
          lead.push(citeSentence(article, sentence));
        if (lead.length >= count) return lead;
      }
    }
  }
  return lead.length > 0 || fallback === null ? lead : [fallback];
}

interface Candidate {
  readonly told: Told;
  readonly terms: Terms;
  /** What has to be chosen before it: the sentence that it leans on. */
  readonly after: Told | null;
  readonly length: number;
}

/** @param claims sets of sentences that say one thing, the best wording first: only that one is chosen */
export function leadOf(
  told: readonly Told[],
  size: LeadSize,
  claims: readonly (readonly Told[])[] = [],
): Cited[] {
  const terms = new Map(told.filter(({ position }) => position < DEEPEST).map((one) => [one, termsOf(one)]));
  const weights = weigh(terms);
  const covered = new Map<number, number>();
  const worse = new Set(claims.flatMap(([, ...others]) => others));
  const left = new Set(candidates(told, terms).filter((candidate) => !worse.has(candidate.told)));
  const chosen: Candidate[] = [];
  const taken = new Set<Told>();
  let words = 0;
  while (chosen.length < size.sentences && words < (size.words ?? Number.POSITIVE_INFINITY) - SLACK / 2) {
    let best: Candidate | null = null;
    let most = 0;
    for (const candidate of left) {
      if (candidate.after && !taken.has(candidate.after)) continue;
      if (size.words !== undefined && words + candidate.length > size.words + SLACK) continue;
      const gain = gainOf(candidate, weights, covered);
      if (gain > most) [best, most] = [candidate, gain];
    }
    if (!best) break;
    left.delete(best);
    chosen.push(best);
    taken.add(best.told);
    words += best.length;
    for (const term of best.terms.words) covered.set(term, (covered.get(term) ?? 0) + 1);
    for (const term of best.terms.pairs) covered.set(term, (covered.get(term) ?? 0) + 1);
  }
  return ordered(chosen).map(({ cited }) => cited);
}

function candidates(told: readonly Told[], terms: ReadonlyMap<Told, Terms>): Candidate[] {
  const found: Candidate[] = [];
  let previous: Told | null = null;
  for (const one of told) {
    const before: Told | null = previous?.article === one.article ? previous : null;
    previous = null;
    const own = terms.get(one);
    if (!own || one.kind !== "report" || !tellsNews(one.cited.text)) continue;
    if (one.paragraphKind !== "prose" && one.paragraphKind !== "quotation") continue;
    const alone = standsAlone(one.cited.text);
    previous = alone ? one : null;
    if (!alone && !before) continue;
    found.push({
      told: one,
      terms: own,
      after: alone ? null : before,
      length: one.cited.text.split(" ").length,
    });
  }
  return found;
}

/** Content words and pairs of neighbouring words, as hashes. */
interface Terms {
  readonly words: Iterable<number>;
  readonly pairs: Iterable<number>;
}

function termsOf({ reading }: Told): Terms {
  return {
    words: new Set(reading.words.map(({ stem }) => hash(stem))),
    pairs: new Set(wordPairsOf(reading)),
  };
}

/** How much each term is worth: in how many independent reports it stands, times how early it stands there. */
function weigh(terms: ReadonlyMap<Told, Terms>): Map<number, number> {
  const found = new Map<number, { early: number; origins: Set<number>; factor: number }>();
  for (const [{ position, origin }, own] of terms) {
    const early = 1 / (1 + position * DECAY);
    const enter = (term: number, factor: number) => {
      const known = found.get(term);
      if (known) {
        known.early += early;
        known.origins.add(origin);
      } else found.set(term, { early, origins: new Set([origin]), factor });
    };
    for (const term of own.words) enter(term, 1);
    for (const term of own.pairs) enter(term, PAIR);
  }
  return new Map(
    [...found].map(([term, { early, origins, factor }]) => [term, early * origins.size ** 1.5 * factor]),
  );
}

function gainOf(
  { told, terms, length }: Candidate,
  weights: ReadonlyMap<number, number>,
  covered: ReadonlyMap<number, number>,
): number {
  let gain = 0;
  const add = (term: number) => {
    const times = covered.get(term);
    gain += (weights.get(term) ?? 0) * (times === undefined ? 1 : AGAIN ** times);
  };
  for (const term of terms.words) add(term);
  for (const term of terms.pairs) add(term);
  return (gain / length ** LENGTH) * (/^["“‘«]/.test(told.cited.text) ? QUOTED : 1);
}

/**
 * What covers most comes first: it is what the story is about. The rest follows by how early the articles tell it, but
 * what leans on another sentence right behind that.
 */
function ordered(chosen: readonly Candidate[]): Told[] {
  const [first, ...others] = chosen.filter(({ after }) => after === null).map(({ told }) => told);
  if (!first) return [];
  others.sort((x, y) => x.position - y.position || x.article - y.article);
  return [first, ...others].flatMap((head) => [
    head,
    ...chosen.filter(({ after }) => after === head).map(({ told }) => told),
  ]);
}
