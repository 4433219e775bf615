/** Detects two outcomes of one matter, and two values of one quantity of an event: "killed two", "six people died". */

import { EARLIER_TIMES, LIMITS_OF_COUNTS } from "../../words/lexicon/measures/parts-of-counts.js";
import { regexFrom } from "../../words/text/regex.js";
import { factsOf } from "../facts/facts.js";
import type { EventQuantity } from "../quantities/event-quantities.js";
import { canHold } from "../sentence/value-ranges.js";
import type { Both, WordClash } from "./count-clash.js";

/** Least share of the rest that sentences with two outcomes of one matter have in common. */
const ONE_QUESTION = 0.5;

/** "acquitted" against "convicted", "passed" against "voted down". */
export function outcomeClash({ long, short }: Both): WordClash | null {
  const theirs = factsOf(long).outcomes;
  for (const one of factsOf(short).outcomes) {
    const other = theirs.find(({ matter, end }) => matter === one.matter && end !== null && end !== one.end);
    if (!other || one.end === null || long.unsure || short.unsure) continue;
    const words = short.words.filter(({ start }) => start >= one.start && start < one.stop);
    return { words, share: ONE_QUESTION, reason: `it was ${one.end} here, ${other.end} there` };
  }
  return null;
}

/** Least share of the rest in common, where one quantity of an event has two values. */
const ONE_EVENT = 0.6;

/** "killed two people" against "six people died": one quantity of the event, in any words. */
export function eventClash({ long, short }: Both): WordClash | null {
  const own = ({ part, withdrawn }: EventQuantity) => !part && !withdrawn;
  const [mine, theirs] = [factsOf(short).quantities.filter(own), factsOf(long).quantities.filter(own)];
  for (const one of mine) {
    const others = theirs.filter(
      (them) =>
        them.kind === one.kind && them.unit === one.unit && (them.who === one.who || exceeds(one, them)),
    );
    const [other] = others;
    if (!other || others.length > 1 || mine.filter(({ kind }) => kind === one.kind).length > 1) continue;
    if (canHold(one, other) || SCOPED.test(short.text) !== SCOPED.test(long.text)) continue;
    // "A little more than the moon": a comparison, whose own measure is another.
    if (COMPARED.test(short.text) !== COMPARED.test(long.text)) continue;
    const words = short.words.filter(
      ({ start, stem }) => (start >= one.start && start < one.end) || COUNTING.test(stem),
    );
    const [x, y] = [short.text.slice(one.start, one.end), long.text.slice(other.start, other.end)];
    return { words, share: ONE_EVENT, reason: `“${x}” and “${y}” of the ${one.kind} cannot both hold` };
  }
  return null;
}

/** "More than 50 civilians died", "28 people died": no part is more than the whole. */
function exceeds(a: EventQuantity, b: EventQuantity): boolean {
  const [whole, part] = a.who === "" ? [a, b] : [b, a];
  return whole.who === "" && part.who !== "" && whole.high < part.low;
}

/** Words for a quantity, which the other may lack. */
const COUNTING =
  /^(?:kill|die|dead|death|toll|claim|live|life|number|injur|hurt|wound|peopl|person|bodi|victim|rise|rose|measur|magnitud|cost|took|take|cut|left|leav)$/;
const COMPARED = /\b(?:than (?:the|a|an|its|his|her|their)|compared (?:with|to)|unlike)\b/i;
const SCOPED = regexFrom(
  "i",
  String.raw`\b`,
  [...LIMITS_OF_COUNTS, ...EARLIER_TIMES, String.raw`so far|each|every|in (?:19|20)\d\d`],
  String.raw`\b`,
);
