/**
 * The lead: a few verbatim sentences that tell a newcomer what happened.
 *
 * Chosen by what they cover: the words and word pairs that several independent reports have, early (Gillick and Favre
 * 2009; greedily, as in Lin and Bilmes 2011). A sentence that leans on the one before it is only chosen right after it.
 */
import type { Article, Cited } from "../../model.js";
import type { Reading } from "../sentence/analysis.js";
import { isStandalone, seenFromItsDay, tellsNews } from "../sentence/standalone.js";
import { citeSentence, type Told } from "../sentence/story-sentences.js";
import { wordPairsOf } from "../similarity/n-grams.js";

export interface LeadSize {
  /** At most so many sentences. */
  readonly sentences: number;
  /** At most about so many words, where given. */
  readonly words?: number;
}

/** How fast what an article says loses weight on its way down. Tuned, like those below, on summaries that people wrote. */
const DECAY = 0.2;
/** A headline weighs as much as so many first sentences. */
const HEADED = 1;
/** The one that the page has weighs more: the lead stands under it. */
const SHOWN = 4;
/** How much the words of that headline are worth to the first sentence, beside what it covers. */
const UNDER = 2;
/** How fast a sentence is worth less as the first one on its way down its article. */
const DEEP = 0.1;
/** What was written days before the headline tells what the story was then. */
const EARLIER = 0.8;
/** A pair of words tells more than a word. */
const PAIR = 2;
/** What is covered already counts a twentieth when it comes again. */
const AGAIN = 0.05;
/** Long sentences cover more: the gain is divided by the length to this power. */
const LENGTH = 0.7;
/** A shorter sentence is taken to be so long: "The town's mayor expressed his condolences" has the names and tells little. */
const SHORTEST = 20;
/** A sentence that opens with a quotation reads as an answer to a question that was not put. */
const QUOTED = 0.85;
/** "Two days ago" and "last month" are told from the day of one report, and read from another. */
const DEICTIC = 0.7;
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
        if (tellsNews(sentence.text) && isStandalone(sentence.text))
          lead.push(citeSentence(article, sentence));
        if (lead.length >= count) return lead;
      }
    }
  }
  return lead.length > 0 || fallback === null ? lead : [fallback];
}

interface LeadCandidate {
  readonly told: Told;
  readonly terms: readonly number[];
  /** What has to be chosen before it: the sentence that it leans on. */
  readonly after: Told | null;
  readonly length: number;
}

/** What is known of a story beside its sentences. */
export interface About {
  /** Sets of sentences that say one thing, the best wording first: only that one is chosen. */
  readonly claims?: readonly (readonly Told[])[];
  /** What the reports are headed, which says best what the story is about. */
  readonly headlines?: readonly Heading[];
  /** Indices of the reports from days before the one whose headline the page has. */
  readonly earlier?: ReadonlySet<number>;
}

export interface Heading {
  readonly reading: Reading;
  readonly origin: number;
  /** Whether it is the one that the page has. */
  readonly shown: boolean;
}

/**
 * Chooses sentences that cover the most of what the articles share, within `size`, in order of reading. A greedy choice for
 * maximum coverage (Filatova and Hatzivassiloglou, 2004).
 */
export function leadOf(
  told: readonly Told[],
  size: LeadSize,
  { claims = [], headlines = [], earlier = new Set() }: About = {},
): Cited[] {
  const { terms, weights } = weigh(
    told.filter(({ position }) => position < DEEPEST),
    headlines,
  );
  const covered = new Uint16Array(weights.length);
  const opens = openingOf(headlines.find(({ shown }) => shown)?.reading ?? null, earlier);
  const best = new Set(claims.map(([wording]) => wording));
  // A sentence may say two things, and be the best wording of one of them.
  const worse = new Set(claims.flatMap(([, ...others]) => others.filter((one) => !best.has(one))));
  const left = new Set(candidates(told, terms).filter((candidate) => !worse.has(candidate.told)));
  const chosen: LeadCandidate[] = [];
  const taken = new Set<Told>();
  let words = 0;
  while (chosen.length < size.sentences && words < (size.words ?? Number.POSITIVE_INFINITY) - SLACK / 2) {
    let richest: LeadCandidate | null = null;
    let most = 0;
    for (const candidate of left) {
      if (candidate.after && !taken.has(candidate.after)) continue;
      if (size.words !== undefined && words + candidate.length > size.words + SLACK) continue;
      const gain = gainOf(candidate, weights, covered) * (chosen.length === 0 ? opens(candidate.told) : 1);
      if (gain > most) [richest, most] = [candidate, gain];
    }
    if (!richest) break;
    left.delete(richest);
    chosen.push(richest);
    taken.add(richest.told);
    words += richest.length;
    for (const term of richest.terms) covered[term] = (covered[term] ?? 0) + 1;
  }
  return ordered(chosen).map(({ cited }) => cited);
}

const OPENS_QUOTED = /^["“‘«]/;

function candidates(told: readonly Told[], terms: ReadonlyMap<Told, readonly number[]>): LeadCandidate[] {
  const found: LeadCandidate[] = [];
  let previous: Told | null = null;
  for (const one of told) {
    const before: Told | null = previous?.article === one.article ? previous : null;
    previous = null;
    const own = terms.get(one);
    if (!own || one.kind !== "report" || one.mark !== "text" || !tellsNews(one.cited.text)) continue;
    if (one.paragraphKind !== "prose" && one.paragraphKind !== "quotation") continue;
    const alone = isStandalone(one.cited.text) && !one.quoted;
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

interface Weighed {
  /** Content words and pairs of neighbouring words, each once, numbered from 0. */
  readonly terms: ReadonlyMap<Told, readonly number[]>;
  /** By the number of the term. */
  readonly weights: Float64Array;
}

interface LeadTerm {
  readonly number: number;
  readonly factor: number;
  readonly origins: number[];
  early: number;
}

/** How much each term is worth: in how many independent reports it stands, times how early it stands there. */
function weigh(told: readonly Told[], headlines: readonly Heading[]): Weighed {
  const found = new Map<number, LeadTerm>();
  const terms = new Map<Told, readonly number[]>();
  const weighIn = ({ reading, origin }: Pick<Heading, "reading" | "origin">, early: number): number[] => {
    const own: number[] = [];
    const enter = (code: number, factor: number) => {
      let term = found.get(code);
      if (!term) {
        term = { number: found.size, factor, origins: [], early: 0 };
        found.set(code, term);
      }
      term.early += early;
      if (!term.origins.includes(origin)) term.origins.push(origin);
      own.push(term.number);
    };
    for (const code of new Set(reading.words.map(({ stemHash }) => stemHash))) enter(code, 1);
    let last: number | null = null;
    // In order, so that equal ones are neighbours.
    for (const code of wordPairsOf(reading)) {
      if (code !== last) enter(code, PAIR);
      last = code;
    }
    return own;
  };
  for (const headline of headlines) weighIn(headline, headline.shown ? SHOWN : HEADED);
  for (const one of told) terms.set(one, weighIn(one, 1 / (1 + one.position * DECAY)));
  const worth = ({ early, origins, factor }: LeadTerm) => early * origins.length ** 1.5 * factor;
  return { terms, weights: Float64Array.from(found.values(), worth) };
}

function gainOf({ told, terms, length }: LeadCandidate, weights: Float64Array, covered: Uint16Array): number {
  let gain = 0;
  for (const term of terms) {
    const times = covered[term] ?? 0;
    gain += (weights[term] ?? 0) * (times === 0 ? 1 : AGAIN ** times);
  }
  const { text } = told.cited;
  return (
    (gain / Math.max(length, SHORTEST) ** LENGTH) *
    (OPENS_QUOTED.test(text) ? QUOTED : 1) *
    (seenFromItsDay(text) ? DEICTIC : 1)
  );
}

/** How well a sentence stands first under a headline: a report's own opening is made for that. */
function openingOf(headline: Reading | null, earlier: ReadonlySet<number>): (told: Told) => number {
  const keys = [...(headline?.keys ?? [])];
  return ({ reading, position, article }) => {
    const share = keys.filter((key) => reading.keys.has(key)).length / Math.max(1, keys.length);
    return ((1 + UNDER * share) / (1 + DEEP * position)) * (earlier.has(article) ? EARLIER : 1);
  };
}

/**
 * What covers most comes first: it is what the story is about. The rest follows by how early the articles tell it, but
 * what leans on another sentence right behind that.
 */
function ordered(chosen: readonly LeadCandidate[]): Told[] {
  const [first, ...others] = chosen.filter(({ after }) => after === null).map(({ told }) => told);
  if (!first) return [];
  others.sort((x, y) => x.position - y.position || x.article - y.article);
  return [first, ...others].flatMap((head) => [
    head,
    ...chosen.filter(({ after }) => after === head).map(({ told }) => told),
  ]);
}
