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
import { repeatsEarlier } from "../repeated-sentences.js";
import type { WeighedTerms } from "./lead-terms.js";
import { opensQuoted } from "./reading-order.js";

/** Most depth of the first sentence, as some reports open with a scene, and of any: further down a report has its background. */
const BEGINS = 2;
const DEEPEST = 9;
/** Share of a sentence within quotation marks, from which it is somebody's words, and opens no lead. */
const SPOKEN = 0.5;
/** Letters outside the quotation marks of a sentence behind it, which say who speaks: "Jo Lund said". */
const WHO_SPEAKS = 6;
/** Sentences from which a run ends where the next one is left out: the page goes on there with the report's account. */
const ENDS = 2;

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
 * The first sentences of a report that can be read one after the other; none where it does not begin with news. What depends on a
 * sentence that is left out is left out, too; behind two sentences the run ends there.
 *
 * @param own the sentences of one report, in order
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
    // A headline that is printed again parts nothing.
    if (one.mark === "repeat" && next === one.position) next++;
    if (!isPrintable(one, run.length === 0) || isHeading(one)) {
      if (run.length >= ENDS) break;
      continue;
    }
    const { text } = one.cited;
    const isRead =
      run.length === 0
        ? opensReport(text) && (one.depth === 0 || isStandalone(text))
        : next === one.position || isStandalone(text);
    if (!isRead || (run.length > 0 && met.meetsStranger(one.cited))) {
      if (run.length >= ENDS) break;
      continue;
    }
    if (
      repeatsEarlier(
        one.reading,
        run.map(({ reading }) => reading),
      )
    )
      continue;
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

const isPrintable = (one: StorySentence, opens: boolean): boolean =>
  opens ? opensRun(one) : goesOnInRun(one);

/** Asked for each sentence of each run. */
const opensRun = remember((one: StorySentence) => isRunSentence(one, true));
const goesOnInRun = remember((one: StorySentence) => isRunSentence(one, false));

function isRunSentence(one: StorySentence, opens: boolean): boolean {
  const { kind, mark, quoted, paragraphKind, cited } = one;
  const { text } = cited;
  return (
    kind === "report" &&
    mark === "text" &&
    !quoted &&
    !(opens && opensQuoted(one)) &&
    (paragraphKind === "prose" || paragraphKind === "quotation") &&
    reportsNews(text) &&
    isBalanced(text) &&
    countLetters(outsideQuotations(text)) >= (opens ? SPOKEN * countLetters(text) : WHO_SPEAKS)
  );
}

const countLetters = (text: string): number => text.replaceAll(" ", "").length;
