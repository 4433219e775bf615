/**
 * The lead: a few verbatim sentences that tell a newcomer what happened.
 *
 * They are chosen to cover words and word pairs that several independent reports have early (Gillick and Favre 2009;
 * greedily, as in Lin and Bilmes 2011). A sentence that depends on the one before it is only chosen right after it.
 */

import type { Cited } from "../../../model.js";
import { UNNAMED_PERSONS } from "../../../words/lexicon/persons/unnamed-persons.js";
import { Acquaintance } from "../../../words/persons/introductions.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { Reading } from "../../sentence/analysis.js";
import { reportsNews } from "../../sentence/standalone.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import { givesOtherFigures, repeatsEarlier, shareOfNew } from "../repeated-sentences.js";
import { eachOnce, gainOf, type LeadCandidate, leadCandidates, runsInto } from "./lead-candidates.js";
import {
  continuationOf,
  isReadFirst,
  LOOKS_BACK,
  namedMost,
  openingOf,
  shareOf,
  takesNewsForKnown,
  withNewestFirst,
} from "./lead-opening.js";
import { bestRun } from "./lead-run.js";
import { type Heading, weigh } from "./lead-terms.js";
import { inReadingOrder } from "./reading-order.js";

export interface LeadSize {
  /** Most sentences. */
  readonly sentences: number;
  /** Most words, approximately; absent: no limit. */
  readonly words?: number;
}

/** Exponent of the length by which the gain is divided, because long sentences cover more: where words are counted, and where sentences are. */
const LENGTH = 0.7;
const LENGTH_OF_FEW = 0.5;
/** Factor for a surname that no sentence of the lead introduces: "Holm was found in the mill". */
const STRANGER = 0.5;
/** Bonus of a sentence of the report that opens the lead, and of the one behind a chosen one: reporters write them to be read so. */
const SAME_REPORT = 1.15;
const GOES_ON = 1.3;
/** "The man with the wound": somebody whom only the sentence before it tells. */
const SOMEBODY = regexFrom(
  "u",
  String.raw`^The (?:\d+-year-old )?`,
  [...UNNAMED_PERSONS, "victim", "pair"],
  String.raw`\b`,
);
/** Share of what a sentence says that has to be new to readers of the sentences before it. With less it is worth less. */
const NEWS = 0.5;
/** Most depth of a sentence. The main facts are in the opening. */
const DEEPEST = 40;
/** Sentences at the start of a report among which is what is new in it. */
const BEGINNING = 3;
/** Share of the headline's words with which a sentence tells its news. */
const HEADED = 0.6;
/** Words that such a sentence shares with the headline and the lead, below which it may be about something else. */
const SAME_STORY = 3;
/** Words over the limit that are accepted. */
const SLACK = 12;

/** Most sentences of the report that opens the lead. */
const RUN = 5;
/**
 * Sentences of a lead whose run is shorter. Where its report goes on, so does the page below it; else others tell what it does not.
 */
const FILLED = 4;
const FILLED_BEFORE_MORE = 2;
/** Sentences behind a run from which its report goes on. */
const MORE = 2;
/** Decay of what follows it, with its depth: the others begin with their news. */
const DEEPER = 0.3;
/** Factors for the report of the displayed headline, for another of a day before the last, and for one that later ones have overtaken. */
const OWN_HEADLINE = 1.04;
const BEFORE_LAST = 0.93;
const OUTDATED = 0.5;
/** Factor for a run that begins with what takes the news for known. */
const FOR_KNOWN = 0.5;

/** Context of a story besides its sentences. */
export interface About {
  /** Sets of sentences with one meaning, the best wording first: only that one is chosen. */
  readonly claims?: readonly (readonly StorySentence[])[];
  /** Headlines of the reports, which say best what the story is about. */
  readonly headlines?: readonly Heading[];
  /** Indices of reports whose headline or opening later ones have overtaken. */
  readonly outdated?: ReadonlySet<number>;
  /** Indices of reports from days before the displayed headline. */
  readonly earlier?: ReadonlySet<number>;
  /** Indices of reports of the last day; empty where all are of one day, or none is dated. */
  readonly newest?: ReadonlySet<number>;
  /** How many days each report is older than the last one. */
  readonly daysBehind?: readonly number[];
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
    outdated = new Set(),
    earlier = new Set(),
    newest = new Set(),
    daysBehind = [],
    settling = new Set(),
    reader = new Acquaintance([], ""),
  }: About = {},
): Cited[] {
  const weighed = weigh(
    sentences.filter(({ depth }) => depth < DEEPEST),
    headlines,
  );
  const { terms, weights } = weighed;
  const covered = new Uint16Array(weights.length);
  const shown = headlines.find((one) => one.shown);
  const headline = shown?.reading ?? null;
  const opens = openingOf(shown, namedMost(sentences), earlier);
  const goesOn = continuationOf(headline);
  const behind = (one: StorySentence, fresh: number) => Math.min(1, fresh / NEWS) * goesOn(one, fresh);
  const best = new Set(claims.map(([wording]) => wording));
  // A sentence with two claims may be the best wording of one of them.
  const worse = new Set(claims.flatMap(([, ...others]) => others.filter((one) => !best.has(one))));
  const isHeading = (one: StorySentence) => headlines.some((heading) => runsInto(heading, one));
  const left = new Set(
    eachOnce(
      leadCandidates(sentences, terms).filter(({ sentence: one }) => !worse.has(one) && !isHeading(one)),
    ),
  );
  const all = [...left];
  const chosen: LeadCandidate[] = [];
  const taken = new Set<StorySentence>();
  const met = reader.copy();
  const known = new Set<string>();
  let words = 0;
  const take = (one: LeadCandidate) => {
    chosen.push(one);
    taken.add(one.sentence);
    met.read(one.sentence.cited);
    for (const key of one.sentence.reading.keys) known.add(key);
    words += one.length;
    for (const term of one.terms) covered[term] = (covered[term] ?? 0) + 1;
  };
  const run = bestRun(
    sentences,
    size.words === undefined ? Math.min(size.sentences, RUN) : 0,
    weighed,
    { reader, isHeading },
    {
      worth: (first) => opens(first) * (takesNewsForKnown(first.reading) ? FOR_KNOWN : 1),
      fitness: ({ article }) =>
        (article === shown?.article ? OWN_HEADLINE : (daysBehind[article] ?? 0) > 0 ? BEFORE_LAST : 1) *
        (outdated.has(article) ? OUTDATED : 1),
    },
  );
  for (const sentence of run) {
    const own = all.find((one) => one.sentence === sentence);
    const { length } = sentence.cited.text.split(" ");
    take({ sentence, terms: terms.get(sentence) ?? [], after: null, length });
    if (own !== undefined) left.delete(own);
  }
  const filled = goesOnBehind(run, sentences) ? FILLED_BEFORE_MORE : FILLED;
  const most = run.length === 0 ? size.sentences : Math.min(size.sentences, Math.max(filled, run.length));
  while (chosen.length < most && words < (size.words ?? Number.POSITIVE_INFINITY) - SLACK / 2) {
    let richest: LeadCandidate | null = null;
    let highest = 0;
    for (const candidate of left) {
      if (candidate.after && !taken.has(candidate.after)) continue;
      if (size.words !== undefined && words + candidate.length > size.words + SLACK) continue;
      const gain =
        gainOf(candidate, weights, covered, size.words === undefined ? LENGTH_OF_FEW : LENGTH) *
        (chosen.length === 0
          ? opens(candidate.sentence)
          : behind(candidate.sentence, shareOfNew(candidate.sentence.reading, known))) *
        flowOf(candidate.sentence, chosen) *
        (run.length > 0 ? 1 / (1 + DEEPER * candidate.sentence.depth) : 1) *
        (met.meetsStranger(candidate.sentence.cited) ? STRANGER : 1);
      if (gain > highest) [richest, highest] = [candidate, gain];
    }
    if (!richest) break;
    left.delete(richest);
    const read = chosen.map(({ sentence: one }) => one.reading);
    const ofOthers = chosen.filter(({ sentence: one }) => one.article !== richest?.sentence.article);
    if (repeatsEarlier(richest.sentence.reading, read)) continue;
    if (
      givesOtherFigures(
        richest.sentence.reading,
        ofOthers.map(({ sentence: one }) => one.reading),
      )
    )
      continue;
    take(richest);
  }
  const latest = latestNews(
    chosen,
    all.filter((one) => !chosen.includes(one)),
    { claims, newest, settling, headline },
    opens,
  );
  if (latest !== null) {
    if (chosen.length >= most) chosen.pop();
    if (!earlier.has(latest.sentence.article) && isReadFirst(latest.sentence, headline))
      chosen.unshift(latest);
    else chosen.push(latest);
  }
  const told = withNewestFirst(chosen, all, { newest, earlier, headline });
  const isOfRun = ({ sentence }: LeadCandidate) => run.includes(sentence);
  const start = told.findIndex(isOfRun);
  const ahead = told.slice(0, Math.max(0, start));
  const rest = told.filter((one) => !isOfRun(one) && !ahead.includes(one));
  return [
    ...ahead.map(({ sentence }) => sentence),
    ...run.filter((one) => told.some(({ sentence }) => sentence === one)),
    ...inReadingOrder(rest, met),
  ].map(({ cited }) => cited);
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
  // The news of the headline is told: its first sentence in another report says the same of the last day.
  const isHeaded = read.some((one) => shareOf(headline, one) >= HEADED);
  const isHeadedAgain = (one: Reading) => isHeaded && shareOf(headline, one) >= HEADED;
  const found = left
    .filter((one) => fits(one) && one.after === null && one.sentence.depth < BEGINNING)
    .filter(({ sentence }) => isOfStory(sentence.reading) && !LOOKS_BACK.test(sentence.cited.text))
    .map((candidate, index) => ({ candidate, index, fitness: opens(candidate.sentence) }))
    .sort((a, b) => b.fitness - a.fitness || a.index - b.index);
  // "The men who fled the jail were caught" is alike to "Two men fled the jail", and another state.
  return (
    found.find(
      ({ candidate: { sentence } }) =>
        fits === isSettling || !(isHeadedAgain(sentence.reading) || repeatsEarlier(sentence.reading, read)),
    )?.candidate ?? null
  );
}

/** Whether the report of a run has news behind it. */
function goesOnBehind(run: readonly StorySentence[], sentences: readonly StorySentence[]): boolean {
  const last = run.at(-1);
  const isBehind = ({ article, position, kind, mark, cited }: StorySentence) =>
    article === last?.article &&
    position > last.position &&
    kind === "report" &&
    mark === "text" &&
    reportsNews(cited.text);
  return sentences.filter(isBehind).length >= MORE;
}

/** How well a sentence can be read behind the chosen ones. */
function flowOf({ article, depth, reading }: StorySentence, chosen: readonly LeadCandidate[]): number {
  const [opening] = chosen;
  const goesOn = chosen.some(
    ({ sentence: before }) => before.article === article && before.depth === depth - 1,
  );
  const stranger = !goesOn && SOMEBODY.test(reading.text) ? STRANGER : 1;
  if (opening === undefined || opening.sentence.article !== article) return stranger;
  return SAME_REPORT * (goesOn ? GOES_ON : stranger);
}
