/**
 * The lead: a few verbatim sentences that tell a newcomer what happened.
 *
 * They open with a run of sentences of one report. What a short run leaves room for covers words and word pairs that several
 * independent reports have early (Gillick and Favre 2009; greedily, as in Lin and Bilmes 2011). A sentence that depends on the one
 * before it is only chosen right after it.
 */
import type { Cited } from "../../../model.js";
import { Acquaintance } from "../../../words/persons/introductions.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import { coverages } from "./followed-report.js";
import { latestNews } from "./latest-news.js";
import { eachOnce, isNewsOfReport, type LeadCandidate, leadCandidates, runsInto } from "./lead-candidates.js";
import { LeadDraft, type LeadSize } from "./lead-draft.js";
import {
  continuationOf,
  isReadFirst,
  namedMost,
  openingOf,
  takesNewsForKnown,
  withNewestFirst,
} from "./lead-opening.js";
import { bestRun } from "./lead-run.js";
import { type Heading, type WeighedTerms, weigh } from "./lead-terms.js";
import { inReadingOrder, setsScene } from "./reading-order.js";

/** Most depth of a sentence. The main facts are in the opening. */
const DEEPEST = 40;

/** Most sentences of the report that opens the lead. */
const RUN = 5;
/**
 * Sentences of a lead whose run is shorter. Where its report goes on, so does the page below it; else others tell what it does not.
 */
const FILLED = 4;
const FILLED_BEFORE_MORE = 2;
/** Sentences behind a run from which its report goes on. */
const MORE = 2;
/** Factor for a run that begins with what takes the news for known, and for its report. */
const FOR_KNOWN = 0.5;
const SLOW = 0.95;

/** Context of a story besides its sentences. */
export interface About {
  /** Sets of sentences with one meaning, the best wording first: only that one is chosen. */
  readonly claims?: readonly (readonly StorySentence[])[];
  /** Headlines of the reports, which say best what the story is about. */
  readonly headlines?: readonly Heading[];
  /** What each report is worth to follow, by its index. Absent: what it covers. */
  readonly worths?: ReadonlyMap<number, number>;
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
export function leadOf(sentences: readonly StorySentence[], size: LeadSize, about: About = {}): Cited[] {
  const {
    claims = [],
    headlines = [],
    earlier = new Set(),
    newest = new Set(),
    settling = new Set(),
  } = about;
  const { reader = new Acquaintance([], "") } = about;
  const weighed = weigh(
    sentences.filter(({ depth }) => depth < DEEPEST),
    headlines,
  );
  const shown = headlines.find((one) => one.shown);
  const headline = shown?.reading ?? null;
  const opens = openingOf(shown, namedMost(sentences), earlier);
  const isHeading = (one: StorySentence) => headlines.some((heading) => runsInto(heading, one));
  const all = candidatesOf(sentences, weighed, claims, isHeading);
  const draft = new LeadDraft(reader, weighed);
  const { worths = coverages(sentences, weighed) } = about;
  const run = bestRun(
    sentences,
    size.words === undefined ? Math.min(size.sentences, RUN) : 0,
    weighed,
    { reader, isHeading },
    {
      opens: (first) => opens(first) * (takesNewsForKnown(first.reading) ? FOR_KNOWN : 1),
      worthOf: (first) => (worths.get(first.article) ?? 0) * (isSlowOpening(first) ? SLOW : 1),
    },
  );
  for (const sentence of run) {
    const { length } = sentence.cited.text.split(" ");
    draft.take({ sentence, terms: weighed.terms.get(sentence) ?? [], after: null, length });
  }
  // What its report has further down is read there.
  const followed = run[0]?.article;
  const left = new Set(all.filter(({ sentence }) => sentence.article !== followed));
  const filled = goesOnBehind(run, sentences) ? FILLED_BEFORE_MORE : FILLED;
  const most = run.length === 0 ? size.sentences : Math.min(size.sentences, Math.max(filled, run.length));
  draft.fill(left, most, size, { opens, goesOn: continuationOf(headline) }, run.length > 0);
  const { chosen } = draft;
  const latest = latestNews(
    chosen,
    all.filter((one) => !chosen.includes(one)),
    { claims, newest, settling, headline, opens },
  );
  if (latest !== null) {
    if (chosen.length >= most) chosen.pop();
    if (!earlier.has(latest.sentence.article) && isReadFirst(latest.sentence, headline))
      chosen.unshift(latest);
    else chosen.push(latest);
  }
  return aroundRun(withNewestFirst(chosen, all, { newest, earlier, headline }), run, draft.met);
}

/** Whether it comes to the news later: it sets a scene, or takes the news for known. */
const isSlowOpening = ({ reading }: StorySentence): boolean =>
  setsScene(reading.text) || takesNewsForKnown(reading);

/** What a lead may print: no heading, and of a claim only its best wording. */
function candidatesOf(
  sentences: readonly StorySentence[],
  { terms }: WeighedTerms,
  claims: readonly (readonly StorySentence[])[],
  isHeading: (one: StorySentence) => boolean,
): LeadCandidate[] {
  const best = new Set(claims.map(([wording]) => wording));
  // A sentence with two claims may be the best wording of one of them.
  const worse = new Set(claims.flatMap(([, ...others]) => others.filter((one) => !best.has(one))));
  return eachOnce(
    leadCandidates(sentences, terms).filter(({ sentence: one }) => !worse.has(one) && !isHeading(one)),
  );
}

/** The run in its report's order, what was put before it, and the others behind it in reading order. */
function aroundRun(
  told: readonly LeadCandidate[],
  run: readonly StorySentence[],
  met: Acquaintance,
): Cited[] {
  const isOfRun = ({ sentence }: LeadCandidate) => run.includes(sentence);
  const ahead = told.slice(0, Math.max(0, told.findIndex(isOfRun)));
  const rest = told.filter((one) => !isOfRun(one) && !ahead.includes(one));
  return [
    ...ahead.map(({ sentence }) => sentence),
    ...run.filter((one) => told.some(({ sentence }) => sentence === one)),
    ...inReadingOrder(rest, met),
  ].map(({ cited }) => cited);
}

/** Whether the report of a run has news behind it. */
function goesOnBehind(run: readonly StorySentence[], sentences: readonly StorySentence[]): boolean {
  const last = run.at(-1);
  const isBehind = (one: StorySentence) =>
    one.article === last?.article && one.position > last.position && isNewsOfReport(one);
  return sentences.filter(isBehind).length >= MORE;
}
