/**
 * The first sentences of one report, which its author wrote to be read one after the other. A lead that begins with them is coherent:
 * nobody is "he" before he is named, and nothing jumps.
 */
import { addTo } from "../../../structures/lists-by-key.js";
import { remember } from "../../../structures/object-memo.js";
import type { Acquaintance } from "../../../words/persons/introductions.js";
import { outsideQuotations } from "../../../words/text/lone-pronoun.js";
import { readingLength } from "../../../words/text/reading-length.js";
import { isBalanced, isStandalone, opensReport, reportsNews } from "../../sentence/standalone.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import type { WeighedTerms } from "./lead-terms.js";
import { opensQuoted } from "./reading-order.js";

/** Most depth of the first sentence, as some reports open with a scene, and of any: further down a report has its background. */
const BEGINS = 2;
const DEEPEST = 9;
/** Share of a sentence within quotation marks, from which it is somebody's words, and opens no lead. */
const SPOKEN = 0.5;
/** Words of a run that tells enough; a shorter one counts as this long. Exponent of the length, because long ones cover more. */
const FULL = 80;
const LENGTH = 0.5;

/** Decay of what a run covers with each sentence. */
const LATE = 0.25;
/** Factor for a run that begins with a surname that nobody knows yet. */
const STRANGER = 0.5;

/** By what a run is chosen. */
export interface RunChoice {
  /** How well its first sentence opens the lead. */
  readonly opens: (first: StorySentence) => number;
  /** What the report that begins with it is worth to follow. */
  readonly worthOf: (first: StorySentence) => number;
}

/** The reader of a run, and the sentences that it leaves out. */
export interface RunContext {
  readonly reader: Acquaintance;
  /** Whether a heading runs into a sentence. */
  readonly isHeading: (one: StorySentence) => boolean;
}

/**
 * The first sentences of a report, one after the other, up to one that a lead may not have: the page goes on there with the report's
 * account. None where it does not begin with news.
 *
 * @param own the sentences of one report, in order; those that are settled may be missing
 */
export function leadRunOf(
  own: readonly StorySentence[],
  most: number,
  { reader, isHeading }: RunContext,
): StorySentence[] {
  const run: StorySentence[] = [];
  const met = reader.copy();
  let next = 0;
  for (const one of own) {
    if (run.length >= most || one.depth > (run.length === 0 ? BEGINS : DEEPEST)) break;
    const follows = run.length > 0 && next === one.position;
    if (one.mark !== "text" || isHeading(one)) {
      // No part of the text: what stands around it goes on.
      if (follows) next++;
      continue;
    }
    const { text } = one.cited;
    const isRead =
      run.length === 0
        ? opensRun(one) && opensReport(text) && (one.depth === 0 || isStandalone(text))
        : goesOnInRun(one) && (follows || isStandalone(text)) && !met.meetsStranger(one.cited);
    if (!isRead) {
      if (run.length > 0) break;
      continue;
    }
    run.push(one);
    met.read(one.cited);
    next = one.position + 1;
  }
  return run;
}

/**
 * The run of the report that is worth most, because a page goes on with the report of its lead. Within a report, the run that covers
 * most, early and in few words.
 */
export function bestRun(
  sentences: readonly StorySentence[],
  most: number,
  weighed: WeighedTerms,
  context: RunContext,
  { opens, worthOf }: RunChoice,
): StorySentence[] {
  const byReport = new Map<number, StorySentence[]>();
  for (const one of sentences) addTo(byReport, one.article, one);
  let best: StorySentence[] = [];
  let highest = 0;
  for (const own of byReport.values()) {
    const run = bestRunOf(own, most, weighed, context, opens);
    const [first] = run;
    const value = first === undefined ? 0 : worthOf(first);
    if (value > highest) [best, highest] = [run, value];
  }
  return best;
}

function bestRunOf(
  own: readonly StorySentence[],
  most: number,
  weighed: WeighedTerms,
  context: RunContext,
  opens: RunChoice["opens"],
): StorySentence[] {
  let best: StorySentence[] = [];
  let highest = 0;
  for (const [place, start] of own.entries()) {
    if (start.depth > BEGINS) break;
    const run = leadRunOf(own.slice(place), most, context);
    const [first] = run;
    if (first !== start) continue;
    const strangerFactor = context.reader.meetsStranger(first.cited) ? STRANGER : 1;
    const value = valueOfRun(run, weighed) * opens(first) * strangerFactor;
    if (value > highest) [best, highest] = [run, value];
  }
  return best;
}

/** What a run covers for its length; what it tells late counts less. */
function valueOfRun(run: readonly StorySentence[], { terms, weights }: WeighedTerms): number {
  const covered = new Set<number>();
  let [sum, words] = [0, 0];
  for (const [place, one] of run.entries()) {
    words += readingLength(one.cited.text);
    for (const term of terms.get(one) ?? []) {
      if (covered.has(term)) continue;
      covered.add(term);
      sum += (weights[term] ?? 0) / (1 + LATE * place);
    }
  }
  return sum / Math.max(words, FULL) ** LENGTH;
}

/** Asked for each sentence of each run. */
const opensRun = remember(
  (one: StorySentence) =>
    goesOnInRun(one) &&
    !opensQuoted(one) &&
    countLetters(outsideQuotations(one.cited.text)) >= SPOKEN * countLetters(one.cited.text),
);
const goesOnInRun = remember(
  ({ kind, quoted, paragraphKind, cited: { text } }: StorySentence) =>
    kind === "report" &&
    !quoted &&
    (paragraphKind === "prose" || paragraphKind === "quotation") &&
    reportsNews(text) &&
    isBalanced(text),
);

const countLetters = (text: string): number => text.replaceAll(" ", "").length;
