/**
 * The lead: a few verbatim sentences that tell a newcomer what happened.
 *
 * They are chosen to cover words and word pairs that several independent reports have early (Gillick and Favre 2009;
 * greedily, as in Lin and Bilmes 2011). A sentence that depends on the one before it is only chosen right after it.
 */
import type { Cited } from "../../model.js";
import { Acquaintance } from "../../words/persons/introductions.js";
import type { Reading } from "../sentence/analysis.js";
import { isBalanced, isStandalone, reportsNews, seenFromItsDay } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { type Heading, weigh } from "./lead-terms.js";
import { inReadingOrder, opensQuoted, setsScene } from "./reading-order.js";
import { repeatsEarlier, shareOfNew } from "./repeated-sentences.js";

export interface LeadSize {
  /** Most sentences. */
  readonly sentences: number;
  /** Most words, approximately; absent: no limit. */
  readonly words?: number;
}

/** Bonus of the first sentence for words of that headline. */
const UNDER = 4;
/** Decay of a sentence's fitness as the first one with its depth. */
const DEEP = 0.4;
/** Share of the headline from which the first sentence of a report is about nothing else. */
const HEADED_AGAIN = 0.5;
/** What the first sentence of another report is worth less for each share of the headline that it has. */
const AGAIN_IN_FIRST = 0.9;
/** Factor for words of the headline in a sentence that sets a scene, as features open, and tells the news further down. */
const SCENE = 0.3;
/** Factor for articles from days before the headline: they describe an earlier state. */
const EARLIER = 0.5;
/** Weight of a term that is already covered. */
const AGAIN = 0.05;
/** Exponent of the length by which the gain is divided, because long sentences cover more. */
const LENGTH = 0.7;
/** Shorter sentences count as this long: "The town's mayor expressed his condolences" has the names and says little. */
const SHORTEST = 20;
/** Factor for a sentence that opens with a quotation, which reads like an answer without a question. */
const QUOTED = 0.85;
/** Factor for "two days ago" and "last month", which depend on the day of one report. */
const DEICTIC = 0.7;
/** Factor for a surname that no sentence of the lead introduces: "Holm was found in the mill". */
const STRANGER = 0.5;
/** Share of what a sentence says that has to be new to readers of the sentences before it. With less it is worth less. */
const NEWS = 0.5;
/** Most depth of a sentence. The main facts are in the opening. */
const DEEPEST = 40;
/** Sentences at the start of a report among which is what is new in it. */
const BEGINNING = 3;
/** Share of the headline's words from which a sentence of the last day opens the lead before one of an earlier day. */
const OPENS = 0.4;
/** Words that such a sentence shares with the headline and the lead, below which it may be about something else. */
const SAME_STORY = 3;
/** "In recent years", "For decades": a report that begins with what was before. */
const LOOKS_BACK =
  /^(?:(?:In|Over|During|For) (?:recent|many|several|the (?:past|last)|years|decades|months)|Since \d{4}|Ever since)\b/;
/** Words over the limit that are accepted. */
const SLACK = 12;

interface LeadCandidate {
  readonly sentence: StorySentence;
  readonly terms: readonly number[];
  /** The sentence on which it depends, which has to be chosen before it. */
  readonly after: StorySentence | null;
  readonly length: number;
}

/** Context of a story besides its sentences. */
export interface About {
  /** Sets of sentences with one meaning, the best wording first: only that one is chosen. */
  readonly claims?: readonly (readonly StorySentence[])[];
  /** Headlines of the reports, which say best what the story is about. */
  readonly headlines?: readonly Heading[];
  /** Indices of reports from days before the displayed headline. */
  readonly earlier?: ReadonlySet<number>;
  /** Indices of reports of the last day; empty where all are of one day, or none is dated. */
  readonly newest?: ReadonlySet<number>;
  /** Sentences that settle what earlier reports have as open. */
  readonly settling?: ReadonlySet<StorySentence>;
  /** Who reads the lead, and knows whom the headline names. */
  readonly reader?: Acquaintance;
}

/**
 * Chooses sentences within `size` that cover most of what the articles share, in reading order. Greedy maximum coverage
 * (Filatova and Hatzivassiloglou 2004).
 */
export function leadOf(
  sentences: readonly StorySentence[],
  size: LeadSize,
  {
    claims = [],
    headlines = [],
    earlier = new Set(),
    newest = new Set(),
    settling = new Set(),
    reader = new Acquaintance([], ""),
  }: About = {},
): Cited[] {
  const { terms, weights } = weigh(
    sentences.filter(({ position }) => position < DEEPEST),
    headlines,
  );
  const covered = new Uint16Array(weights.length);
  const headline = headlines.find(({ shown }) => shown)?.reading ?? null;
  const opens = openingOf(headline, earlier);
  const goesOn = continuationOf(headline);
  const best = new Set(claims.map(([wording]) => wording));
  // A sentence with two claims may be the best wording of one of them.
  const worse = new Set(claims.flatMap(([, ...others]) => others.filter((one) => !best.has(one))));
  const left = new Set(
    eachOnce(candidates(sentences, terms).filter((candidate) => !worse.has(candidate.sentence))),
  );
  const all = [...left];
  const chosen: LeadCandidate[] = [];
  const taken = new Set<StorySentence>();
  const met = reader.copy();
  const known = new Set<string>();
  let words = 0;
  while (chosen.length < size.sentences && words < (size.words ?? Number.POSITIVE_INFINITY) - SLACK / 2) {
    let richest: LeadCandidate | null = null;
    let most = 0;
    for (const candidate of left) {
      if (candidate.after && !taken.has(candidate.after)) continue;
      if (size.words !== undefined && words + candidate.length > size.words + SLACK) continue;
      const gain =
        gainOf(candidate, weights, covered) *
        (chosen.length === 0
          ? opens(candidate.sentence)
          : Math.min(1, shareOfNew(candidate.sentence.reading, known) / NEWS) * goesOn(candidate.sentence)) *
        (met.meetsStranger(candidate.sentence.cited) ? STRANGER : 1);
      if (gain > most) [richest, most] = [candidate, gain];
    }
    if (!richest) break;
    left.delete(richest);
    const read = chosen.map(({ sentence: one }) => one.reading);
    if (repeatsEarlier(richest.sentence.reading, read)) continue;
    chosen.push(richest);
    taken.add(richest.sentence);
    met.read(richest.sentence.cited);
    for (const key of richest.sentence.reading.keys) known.add(key);
    words += richest.length;
    for (const term of richest.terms) covered[term] = (covered[term] ?? 0) + 1;
  }
  const latest = latestNews(
    chosen,
    all.filter((one) => !chosen.includes(one)),
    { claims, newest, settling, headline },
    opens,
  );
  if (latest !== null) {
    if (chosen.length >= size.sentences) chosen.pop();
    chosen.push(latest);
  }
  // Under a headline of the last day the lead opens with what that headline says, not with what was before.
  const opening = chosen.find(
    ({ sentence: one }) =>
      newest.has(one.article) && !earlier.has(one.article) && shareOf(headline, one.reading) >= OPENS,
  );
  if (opening !== undefined && opening.after === null && earlier.has(chosen[0]?.sentence.article ?? -1)) {
    chosen.splice(chosen.indexOf(opening), 1);
    chosen.unshift(opening);
  }
  return inReadingOrder(chosen, reader).map(({ cited }) => cited);
}

/**
 * What the latest reports begin with, where it is about the same and not in the lead yet: it is how the matter stands. What
 * settles a matter goes before what else is told on the last day.
 */
function latestNews(
  chosen: readonly LeadCandidate[],
  left: readonly LeadCandidate[],
  {
    claims,
    newest,
    settling,
    headline,
  }: Required<Pick<About, "claims" | "newest" | "settling">> & { headline: Reading | null },
  opens: (sentence: StorySentence) => number,
): LeadCandidate | null {
  const before = claims.filter((wordings) => wordings.some(({ article }) => !newest.has(article)));
  const usedBefore = new Set(before.flat());
  const isSettling = ({ sentence }: LeadCandidate) => settling.has(sentence);
  const isNewest = ({ sentence }: LeadCandidate) => newest.has(sentence.article) && !usedBefore.has(sentence);
  const fits = [...chosen, ...left].some(isSettling) ? isSettling : isNewest;
  if (chosen.some((one) => fits(one) || (fits === isNewest && newest.has(one.sentence.article)))) return null;
  const read = chosen.map(({ sentence }) => sentence.reading);
  const known = new Set([...(headline?.keys ?? []), ...read.flatMap(({ keys }) => [...keys])]);
  const isOfStory = ({ keys }: Reading) => [...keys].filter((key) => known.has(key)).length >= SAME_STORY;
  const found = left
    .filter((one) => fits(one) && one.after === null && one.sentence.position < BEGINNING)
    .filter(({ sentence }) => isOfStory(sentence.reading) && !LOOKS_BACK.test(sentence.cited.text))
    .map((candidate, index) => ({ candidate, index, fitness: opens(candidate.sentence) }))
    .sort((a, b) => b.fitness - a.fitness || a.index - b.index);
  // "The men who fled the jail were caught" is alike to "Two men fled the jail", and another state.
  return (
    found.find(
      ({ candidate: { sentence } }) => fits === isSettling || !repeatsEarlier(sentence.reading, read),
    )?.candidate ?? null
  );
}

/** Without further printings of a sentence, as copies of one report have them. */
function eachOnce(found: readonly LeadCandidate[]): LeadCandidate[] {
  const first = new Map<string, LeadCandidate>();
  for (const candidate of found)
    if (!first.has(candidate.sentence.cited.text)) first.set(candidate.sentence.cited.text, candidate);
  return [...first.values()];
}

function candidates(
  sentences: readonly StorySentence[],
  terms: ReadonlyMap<StorySentence, readonly number[]>,
): LeadCandidate[] {
  const found: LeadCandidate[] = [];
  let previous: StorySentence | null = null;
  for (const one of sentences) {
    const before: StorySentence | null = previous?.article === one.article ? previous : null;
    previous = null;
    const own = terms.get(one);
    if (!own || one.kind !== "report" || one.mark !== "text" || !reportsNews(one.cited.text)) continue;
    if (one.paragraphKind !== "prose" && one.paragraphKind !== "quotation") continue;
    const alone = isStandalone(one.cited.text) && !one.quoted;
    previous = alone ? one : null;
    if (!alone && (!before || !isBalanced(one.cited.text))) continue;
    found.push({
      sentence: one,
      terms: own,
      after: alone ? null : before,
      length: one.cited.text.split(" ").length,
    });
  }
  return found;
}

function gainOf(
  { sentence, terms, length }: LeadCandidate,
  weights: Float64Array,
  covered: Uint16Array,
): number {
  let gain = 0;
  for (const term of terms) {
    const times = covered[term] ?? 0;
    gain += (weights[term] ?? 0) * (times === 0 ? 1 : AGAIN ** times);
  }
  const { text } = sentence.cited;
  return (
    (gain / Math.max(length, SHORTEST) ** LENGTH) *
    (opensQuoted(sentence) ? QUOTED : 1) *
    (seenFromItsDay(text) ? DEICTIC : 1)
  );
}

/** How well a sentence follows the one below the headline: the first sentence of another report tells what the headline says again. */
function continuationOf(headline: Reading | null): (sentence: StorySentence) => number {
  return ({ reading, position }) => {
    const share = position === 0 ? shareOf(headline, reading) : 0;
    return share < HEADED_AGAIN ? 1 : (1 - AGAIN_IN_FIRST * share) ** 2;
  };
}

/** Share of the headline's words that a sentence has. */
function shareOf(headline: Reading | null, { keys }: Reading): number {
  const own = [...(headline?.keys ?? [])];
  return own.filter((key) => keys.has(key)).length / Math.max(1, own.length);
}

/** How well a sentence opens the lead below a headline: a report's own opening is written for that. */
function openingOf(
  headline: Reading | null,
  earlier: ReadonlySet<number>,
): (sentence: StorySentence) => number {
  return ({ reading, position, article }) => {
    const share = shareOf(headline, reading) * (setsScene(reading.text) ? SCENE : 1);
    return ((1 + UNDER * share) / (1 + DEEP * position)) * (earlier.has(article) ? EARLIER : 1);
  };
}
