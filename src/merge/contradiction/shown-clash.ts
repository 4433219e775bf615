/** Finds the words by which two reports contradict each other so plainly that a page shows both: nothing else may differ. */
import { twoToTen } from "../../words/lexicon/numbers-by-language.js";
import { opposedDeeds } from "../deeds/opposed-deeds.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { contrariesOf } from "../similarity/antonyms.js";
import { otherTense } from "../similarity/mismatches/event-phase.js";
import { bothOf, coverage, namesHeld, negationClash, ofOneMatter } from "./contradiction.js";
import { oppositeClash } from "./opposite-clash.js";

/** Least share of the rest in common, where opposites alone are displayed as a disagreement of two reports. */
const CLEARLY_ONE = 0.75;

/**
 * The words by which two otherwise equal sentences contradict each other: "approved" of the one, "rejected" of the
 * other; null where there are none, or where the sentences may be about two matters.
 */
export function oppositePredicates(a: Reading, b: Reading): readonly [ContentWord, ContentWord] | null {
  const both = bothOf(a, b);
  const clash = oppositeClash(both);
  const [short] = clash?.words ?? [];
  const long = both.long.words.find(({ start }) => start === clash?.at);
  if (clash === null || !short || !long || !contrariesOf(short.stem).has(long.stem)) return null;
  if (coverage(both, clash.words) < CLEARLY_ONE) return null;
  if (!namesHeld(both, null, clash) || !ofOneMatter(both, clash)) return null;
  // "will create 200 jobs", "cut 200 jobs last year"
  const opposites = { a: both.long.words.indexOf(long), b: both.short.words.indexOf(short), strength: 1 };
  if (otherTense(both.long, both.short, [opposites])) return null;
  return both.long === a ? [long, short] : [short, long];
}

const COUNTED = new RegExp(`^(?:${twoToTen("en")})$`);
/** What went on until then was over then. */
const UNTIL = /\b(?:until|till|for (?:\p{L}+ ){1,2}(?:hours|days|weeks|months|years))\b/iu;

/** The verbs of two otherwise equal sentences that state deeds of which only one can have been done. */
export function opposedVerbs(a: Reading, b: Reading): readonly [ContentWord, ContentWord] | null {
  const deeds = opposedDeeds(a.text, b.text);
  const [one, other] = [a.words, b.words].map((words, side) =>
    words.find(({ start }) => start === deeds?.[side]?.start),
  );
  if (!one || !other || UNTIL.test(a.text) || UNTIL.test(b.text)) return null;
  const both = bothOf(a, b);
  const rest = (reading: Reading, held: ReadonlySet<number>, verb: ContentWord) =>
    reading.words.filter((word, index) => word !== verb && word.text !== "way" && !held.has(index));
  const [mine, theirs] = [
    rest(both.long, both.heldLong, both.long === a ? one : other),
    rest(both.short, both.heldShort, both.long === a ? other : one),
  ];
  // "Closed ten branches", "opened a branch in Kolm"; "head of the bank", "head of the choir".
  if (mine.length > 0 && theirs.length > 0) return null;
  if ([...mine, ...theirs].some(({ name, number, text }) => name || number || COUNTED.test(text)))
    return null;
  const [at, short] = both.long === a ? [one.start, other] : [other.start, one];
  const clash = { words: [short], share: CLEARLY_ONE, at, reason: "" };
  if (coverage(both, clash.words) < CLEARLY_ONE || !namesHeld(both, null, clash) || !ofOneMatter(both, clash))
    return null;
  const verbs = {
    a: both.long === a ? a.words.indexOf(one) : b.words.indexOf(other),
    b: both.short.words.indexOf(short),
  };
  return otherTense(both.long, both.short, [{ ...verbs, strength: 1 }]) ? null : [one, other];
}

/** Before a verb that is denied. */
const DENIED_VERB = /(?:\b(?:not|never)|n['’]t)(?: \p{Ll}+ly)? $/u;

/** The word that only one of two otherwise equal sentences denies: "needs the approval", "does not need it". */
export function deniedWords(a: Reading, b: Reading): readonly [ContentWord, ContentWord] | null {
  const both = bothOf(a, b);
  const clash = negationClash(both);
  if (clash === null || coverage(both, clash.words) < CLEARLY_ONE) return null;
  if (!namesHeld(both, null, clash) || !ofOneMatter(both, clash)) return null;
  const pair = both.pairs.find(({ a: at }) => both.long.words[at]?.start === clash.at);
  const [long, short] = [both.long.words[pair?.a ?? -1], both.short.words[pair?.b ?? -1]];
  if (!pair || !long || !short || long.negated === short.negated || long.stem !== short.stem) return null;
  const [denying, word] = long.negated ? [both.long, long] : [both.short, short];
  // "Nobody was killed", "no cracks": how many there were is told by counts.
  if (!DENIED_VERB.test(denying.text.slice(0, word.start))) return null;
  if (otherTense(both.long, both.short, [pair])) return null;
  return both.long === a ? [long, short] : [short, long];
}
