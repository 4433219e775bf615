/** The sentences that a lead may print, and what each is worth there. */
import { isBalanced, isStandalone, reportsNews, seenFromItsDay } from "../../sentence/standalone.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import type { Heading } from "./lead-terms.js";
import { opensQuoted } from "./reading-order.js";

/** Weight of a term that is already covered. */
const AGAIN = 0.05;
/** Shorter sentences count as this long: "The town's mayor expressed his condolences" has the names and says little. */
const SHORTEST = 20;
/** Factor for a sentence that opens with a quotation, which reads like an answer without a question. */
const QUOTED = 0.85;
/** Factor for "Marlow is also charged with", which adds to what another sentence tells. */
const ADDED = 0.6;
const ADDS = /^(?:[\p{L}\p{N}.,’'-]+ ){1,5}also\b/u;
/** Factor for how it came to the notice of those who always come: "Officers were called to", "Police received a 911 call". */
const ROUTINE = 0.6;
export const CALLED =
  /\b(?:received (?:an?|the|several|multiple) (?:[\p{L}\d]+ ){0,2}calls?|(?:was|were) (?:called|dispatched|sent|summoned) to|responded to|got a call)\b/u;
/** Factor for "two days ago" and "last month", which depend on the day of one report. */
const DEICTIC = 0.7;

/** A sentence that a lead may print. */
export interface LeadCandidate {
  readonly sentence: StorySentence;
  readonly terms: readonly number[];
  /** The sentence on which it depends, which has to be chosen before it. */
  readonly after: StorySentence | null;
  readonly length: number;
}

/** "Weir gives way The weir of Selm gave way": the headline, and the first sentence behind it without a full stop; or the headline alone with one. */
export function runsInto({ reading: { text }, article }: Heading, one: StorySentence): boolean {
  const head = text.trim();
  if (one.cited.text === `${head}.`) return true;
  return (
    article === one.article &&
    one.cited.text.startsWith(head) &&
    /^ \p{Lu}/u.test(one.cited.text.slice(head.length))
  );
}

/** Without further printings of a sentence, as copies of one report have them. */
export function eachOnce(found: readonly LeadCandidate[]): LeadCandidate[] {
  const first = new Map<string, LeadCandidate>();
  for (const candidate of found)
    if (!first.has(candidate.sentence.cited.text)) first.set(candidate.sentence.cited.text, candidate);
  return [...first.values()];
}

/** Whether a sentence is news of a report: no analysis, no credit, nothing that stands elsewhere in it. */
export const isNewsOfReport = ({ kind, mark, cited }: StorySentence): boolean =>
  kind === "report" && mark === "text" && reportsNews(cited.text);

/** Sentences that report news, each with the one before it where it depends on that one. */
export function leadCandidates(
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

/** How much a sentence covers of what is not covered yet, for its length. */
export function gainOf(
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
