/** A lead while it is made: its sentences so far, what their reader knows, and the next one that adds most. */
import { UNNAMED_PERSONS } from "../../../words/lexicon/persons/unnamed-persons.js";
import type { Acquaintance } from "../../../words/persons/introductions.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { Reading } from "../../sentence/analysis.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import { givesOtherFigures, repeatsEarlier, shareOfNew } from "../repeated-sentences.js";
import { gainOf, type LeadCandidate } from "./lead-candidates.js";
import type { WeighedTerms } from "./lead-terms.js";

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
/** Words over the limit that are accepted. */
const SLACK = 12;
/** Decay of what follows a run, with its depth: the other reports begin with their news. */
const DEEPER = 0.3;

export interface LeadSize {
  /** Most sentences. */
  readonly sentences: number;
  /** Most words, approximately; absent: no limit. */
  readonly words?: number;
}

/** How well a sentence fits its place. */
export interface LeadFitness {
  /** As the first one. */
  readonly opens: (sentence: StorySentence) => number;
  /** Behind others; `fresh`: share of what it says that is new to their readers. */
  readonly goesOn: (sentence: StorySentence, fresh: number) => number;
}

export class LeadDraft {
  readonly chosen: LeadCandidate[] = [];
  /** Whom its reader has met. */
  readonly met: Acquaintance;
  readonly #weights: Float64Array;
  /** How many chosen sentences have each term. */
  readonly #covered: Uint16Array;
  readonly #known = new Set<string>();
  readonly #taken = new Set<StorySentence>();
  #words = 0;

  /** @param reader who reads it, and knows whom the headline names */
  constructor(reader: Acquaintance, { weights }: WeighedTerms) {
    this.met = reader.copy();
    this.#weights = weights;
    this.#covered = new Uint16Array(weights.length);
  }

  get readings(): Reading[] {
    return this.chosen.map(({ sentence }) => sentence.reading);
  }

  take(one: LeadCandidate): void {
    this.chosen.push(one);
    this.#taken.add(one.sentence);
    this.met.read(one.sentence.cited);
    for (const key of one.sentence.reading.keys) this.#known.add(key);
    this.#words += one.length;
    for (const term of one.terms) this.#covered[term] = (this.#covered[term] ?? 0) + 1;
  }

  /**
   * Takes the candidate that adds most, until nothing fits. What repeats a chosen sentence, or gives other figures than another
   * report's, is passed over.
   *
   * @param left the candidates; those that are tried are removed
   * @param follows whether the sentences so far are a run of one report
   */
  fill(left: Set<LeadCandidate>, most: number, size: LeadSize, fitness: LeadFitness, follows: boolean): void {
    while (this.chosen.length < most && this.#words < (size.words ?? Number.POSITIVE_INFINITY) - SLACK / 2) {
      const richest = this.#richestOf(left, size, fitness, follows);
      if (richest === null) break;
      left.delete(richest);
      const { reading, article } = richest.sentence;
      const ofOthers = this.chosen.filter(({ sentence }) => sentence.article !== article);
      if (repeatsEarlier(reading, this.readings)) continue;
      if (
        givesOtherFigures(
          reading,
          ofOthers.map(({ sentence }) => sentence.reading),
        )
      )
        continue;
      this.take(richest);
    }
  }

  #richestOf(
    left: ReadonlySet<LeadCandidate>,
    size: LeadSize,
    fitness: LeadFitness,
    follows: boolean,
  ): LeadCandidate | null {
    let richest: LeadCandidate | null = null;
    let highest = 0;
    for (const candidate of left) {
      if (candidate.after && !this.#taken.has(candidate.after)) continue;
      if (size.words !== undefined && this.#words + candidate.length > size.words + SLACK) continue;
      const { sentence } = candidate;
      const gain =
        gainOf(candidate, this.#weights, this.#covered, size.words === undefined ? LENGTH_OF_FEW : LENGTH) *
        (this.chosen.length === 0 ? fitness.opens(sentence) : this.#fitnessBehind(sentence, fitness)) *
        flowOf(sentence, this.chosen) *
        (follows ? 1 / (1 + DEEPER * sentence.depth) : 1) *
        (this.met.meetsStranger(sentence.cited) ? STRANGER : 1);
      if (gain > highest) [richest, highest] = [candidate, gain];
    }
    return richest;
  }

  #fitnessBehind(sentence: StorySentence, { goesOn }: LeadFitness): number {
    const fresh = shareOfNew(sentence.reading, this.#known);
    return Math.min(1, fresh / NEWS) * goesOn(sentence, fresh);
  }
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
