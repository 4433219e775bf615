/**
 * The lead: a few verbatim sentences that tell a newcomer what happened.
 *
 * They are chosen to cover words and word pairs that several independent reports have early (Gillick and Favre 2009;
 * greedily, as in Lin and Bilmes 2011). A sentence that depends on the one before it is only chosen right after it.
 */

import type { Cited } from "../../model.js";
import { UNNAMED_PERSONS } from "../../words/lexicon/persons/unnamed-persons.js";
import { Acquaintance } from "../../words/persons/introductions.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Reading } from "../sentence/analysis.js";
import { isBalanced, isStandalone, reportsNews, seenFromItsDay } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { continuationOf, LOOKS_BACK, namedMost, openingOf, withNewestFirst } from "./lead-opening.js";
import { type Heading, weigh } from "./lead-terms.js";
import { inReadingOrder, opensQuoted } from "./reading-order.js";
import { givesOtherFigures, repeatsEarlier, shareOfNew } from "./repeated-sentences.js";

export interface LeadSize {
  /** Most sentences. */
  readonly sentences: number;
  /** Most words, approximately; absent: no limit. */
  readonly words?: number;
}

/** Weight of a term that is already covered. */
const AGAIN = 0.05;
/** Exponent of the length by which the gain is divided, because long sentences cover more: where words are counted, and where sentences are. */
const LENGTH = 0.7;
const LENGTH_OF_FEW = 0.5;
/** Shorter sentences count as this long: "The town's mayor expressed his condolences" has the names and says little. */
const SHORTEST = 20;
/** Factor for a sentence that opens with a quotation, which reads like an answer without a question. */
const QUOTED = 0.85;
/** Factor for "Marlow is also charged with", which adds to what another sentence tells. */
const ADDED = 0.6;
const ADDS = /^(?:[\p{L}\p{N}.,’'-]+ ){1,5}also\b/u;
/** Factor for how it came to the notice of those who always come: "Officers were called to", "Police received a 911 call". */
const ROUTINE = 0.6;
const CALLED =
  /\b(?:received (?:an?|the|several|multiple) (?:[\p{L}\d]+ ){0,2}calls?|(?:was|were) (?:called|dispatched|sent|summoned) to|responded to|got a call)\b/u;
/** Factor for "two days ago" and "last month", which depend on the day of one report. */
const DEICTIC = 0.7;
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
/** Words that such a sentence shares with the headline and the lead, below which it may be about something else. */
const SAME_STORY = 3;
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
    sentences.filter(({ depth }) => depth < DEEPEST),
    headlines,
  );
  const covered = new Uint16Array(weights.length);
  const shown = headlines.find((one) => one.shown);
  const headline = shown?.reading ?? null;
  const opens = openingOf(shown, namedMost(sentences), earlier);
  const goesOn = continuationOf(headline);
  const behind = (one: StorySentence, fresh: number) => Math.min(1, fresh / NEWS) * goesOn(one, fresh);
  const best = new Set(claims.map(([wording]) => wording));
  // A sentence with two claims may be the best wording of one of them.
  const worse = new Set(claims.flatMap(([, ...others]) => others.filter((one) => !best.has(one))));
  const left = new Set(
    eachOnce(
      candidates(sentences, terms).filter(
        ({ sentence: one }) => !worse.has(one) && !headlines.some((heading) => runsInto(heading, one)),
      ),
    ),
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
        gainOf(candidate, weights, covered, size.words === undefined ? LENGTH_OF_FEW : LENGTH) *
        (chosen.length === 0
          ? opens(candidate.sentence)
          : behind(candidate.sentence, shareOfNew(candidate.sentence.reading, known))) *
        flowOf(candidate.sentence, chosen) *
        (met.meetsStranger(candidate.sentence.cited) ? STRANGER : 1);
      if (gain > most) [richest, most] = [candidate, gain];
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
  const told = withNewestFirst(chosen, all, { newest, earlier, headline });
  return inReadingOrder(told, reader).map(({ cited }) => cited);
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
    .filter((one) => fits(one) && one.after === null && one.sentence.depth < BEGINNING)
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

/** "Weir gives way The weir of Selm gave way": the headline, and the first sentence behind it without a full stop. */
function runsInto({ reading: { text }, article }: Heading, one: StorySentence): boolean {
  const head = text.trim();
  return (
    article === one.article &&
    one.cited.text.startsWith(head) &&
    /^ \p{Lu}/u.test(one.cited.text.slice(head.length))
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
  exponent: number,
): number {
  let gain = 0;
  for (const term of terms) {
    const times = covered[term] ?? 0;
    gain += (weights[term] ?? 0) * (times === 0 ? 1 : AGAIN ** times);
  }
  const { text } = sentence.cited;
  return (
    (gain / Math.max(length, SHORTEST) ** exponent) *
    (opensQuoted(sentence) ? QUOTED : 1) *
    (ADDS.test(text) ? ADDED : 1) *
    (CALLED.test(text) ? ROUTINE : 1) *
    (seenFromItsDay(text) ? DEICTIC : 1)
  );
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
