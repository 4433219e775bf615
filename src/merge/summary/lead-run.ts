/**
 * The first sentences of one report, which its author wrote to be read one after the other. A lead that begins with them is coherent:
 * nobody is "he" before he is named, and nothing jumps.
 */
import { addTo } from "../../structures/lists-by-key.js";
import { remember } from "../../structures/object-memo.js";
import type { Acquaintance } from "../../words/persons/introductions.js";
import { outsideQuotations } from "../../words/text/lone-pronoun.js";
import { readingLength } from "../../words/text/reading-length.js";
import { isBalanced, isStandalone, opensReport, reportsNews } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import type { WeighedTerms } from "./lead-terms.js";
import { opensQuoted } from "./reading-order.js";
import { repeatsEarlier } from "./repeated-sentences.js";

/** Most depth of the first sentence, as some reports open with a scene, and of any: further down a report has its background. */
const BEGINS = 2;
const DEEPEST = 9;
/** Share of a sentence within quotation marks, from which it is somebody's words, which a page has further down. */
const SPOKEN = 0.5;

/** Words of a run that tells enough; a shorter one counts as this long. Exponent of the length, because long ones cover more. */
const FULL = 80;
const LENGTH = 0.5;

/** Decay of what a run covers with each sentence. */
const LATE = 0.25;
/** Factor for a run that begins with a surname that nobody knows yet. */
const STRANGER = 0.5;

/** The reader of a run, and the sentences that it leaves out. */
export interface RunContext {
  readonly reader: Acquaintance;
  /** Whether a heading runs into a sentence. */
  readonly isHeading: (one: StorySentence) => boolean;
}

/**
 * The first sentences of a report that can be read one after the other; none where it does not begin with news. What depends on a
 * sentence that is left out is left out, too.
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
    if (!isPrintable(one) || isHeading(one)) continue;
    const { text } = one.cited;
    const isRead =
      run.length === 0
        ? opensReport(text) && (one.depth === 0 || isStandalone(text))
        : next === one.position || isStandalone(text);
    if (!isRead || (run.length > 0 && met.meetsStranger(one.cited))) continue;
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
 * The run of the report that covers most of what the reports share, early and in few words.
 *
 * @param worth how well its first sentence opens the lead
 */
export function bestRun(
  sentences: readonly StorySentence[],
  most: number,
  weighed: WeighedTerms,
  context: RunContext,
  worth: (first: StorySentence) => number,
): StorySentence[] {
  const byReport = new Map<number, StorySentence[]>();
  for (const one of sentences) addTo(byReport, one.article, one);
  let best: StorySentence[] = [];
  let highest = 0;
  for (const own of byReport.values())
    for (const [place, start] of own.entries()) {
      if (start.depth > BEGINS) break;
      const run = leadRunOf(own.slice(place), most, context);
      const [first] = run;
      if (first !== start) continue;
      const known = context.reader.meetsStranger(first.cited) ? STRANGER : 1;
      const value = valueOfRun(run, weighed) * Math.sqrt(worth(first)) * known;
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
const isPrintable = remember((one: StorySentence): boolean => {
  const { kind, mark, quoted, paragraphKind, cited } = one;
  const { text } = cited;
  return (
    kind === "report" &&
    mark === "text" &&
    !quoted &&
    !opensQuoted(one) &&
    (paragraphKind === "prose" || paragraphKind === "quotation") &&
    reportsNews(text) &&
    isBalanced(text) &&
    countLetters(outsideQuotations(text)) >= SPOKEN * countLetters(text)
  );
});

const countLetters = (text: string): number => text.replaceAll(" ", "").length;
