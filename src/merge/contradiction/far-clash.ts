/**
 * Detects that two sentences which share most of their words, in any order and in other phrases, cannot both be true: one denies
 * a word of the other, or has its opposite. The rules before this one know where in a sentence the clash stands; this one asks
 * instead that nothing speaks against it, so it finds "obtaining them has not been easy" beside "they can easily obtain them".
 */

import { regexFrom } from "../../words/text/regex.js";
import { opposedDeeds } from "../deeds/opposed-deeds.js";
import { statesOf } from "../facts/outcomes.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { contrariesOf } from "../similarity/antonyms.js";
import type { Both, WordClash } from "./count-clash.js";
import { UNDOING } from "./undone-words.js";

/** Least share of all words of the shorter sentence, by weight. */
const MOST_OF_IT = 0.6;

/** "A man", "two girls", "people": there may be others of them. */
const ANYBODY =
  /^(?:an?|some|several|many|few|one|two|three|four|five|six|another|other|people|there (?:is|are|was|were))\b/i;
/** An assumption, or what somebody merely says or wants. */
const SUPPOSED =
  /\b(?:if|unless|whether|accus\w+|alleg\w+|claim\w*|den(?:y|ies|ied|ying)|fear\w*|hop(?:e|es|ed|ing)|would|should)\b/i;
/** What is undone without a "not". */
const UNDONE = regexFrom(
  "i",
  String.raw`\b`,
  [...UNDOING, "rule[ds]? out|rather than|instead of"],
  String.raw`\b`,
);

/** Null where the subject may be another, or a sentence only supposes what it tells. */
export function farClash(both: Both): WordClash | null {
  const { long, short, pairs } = both;
  if ([long, short].some(({ text, unsure }) => unsure || ANYBODY.test(text) || SUPPOSED.test(text)))
    return null;
  const clash = denialClash(both) ?? contraryClash(both) ?? deedClash(both) ?? stateClash(both);
  if (clash === null) return null;
  const weight = (words: readonly ContentWord[]) => words.reduce((sum, word) => sum + word.weight, 0);
  const held = pairs.reduce((sum, { b, strength }) => sum + strength * (short.words[b]?.weight ?? 0), 0);
  return held < MOST_OF_IT * (short.weight - weight(clash.words)) ? null : clash;
}

/** The first word that one sentence denies, where the other denies and undoes nothing. */
function denialClash({ long, short, pairs, heldLong, heldShort }: Both): WordClash | null {
  for (const { a, b } of pairs) {
    const [one, other] = [long.words[a], short.words[b]];
    if (!one || !other || one.negated === other.negated || one.name || other.name || one.number) continue;
    const [denying, against, at] = one.negated ? [long, short, a] : [short, long, b];
    if (denying.words[at - 1]?.negated || against.words.some(({ negated }) => negated)) continue;
    // "Does not protect infants", "protects adults".
    if (isOther(long, heldLong, a + 1) && isOther(short, heldShort, b + 1)) continue;
    if (UNDONE.test(against.text)) continue;
    const reason = `“${denying.words[at]?.text ?? ""}” is denied in one, and not in the other`;
    return { words: [], share: MOST_OF_IT, despite: "polarity", at: one.start, reason };
  }
  return null;
}

const isOther = ({ words }: Reading, held: ReadonlySet<number>, at: number): boolean =>
  words[at] !== undefined && !held.has(at);

/** A word of the one, whose opposite of news is in the other, and neither is in both. */
function contraryClash({ long, short, heldLong, heldShort }: Both): WordClash | null {
  for (const [j, word] of short.words.entries()) {
    const others = contrariesOf(word.stem);
    if (heldShort.has(j) || word.name || word.negated || !isOfIt(heldShort, j)) continue;
    const other = long.words.find(
      ({ stem, negated, name }, i) => !heldLong.has(i) && !negated && !name && others.has(stem),
    );
    if (other)
      return {
        words: [word],
        share: MOST_OF_IT,
        at: other.start,
        reason: `“${word.text}” is the opposite of “${other.text}” in another phrase`,
      };
  }
  return null;
}

/** Whether both have the word beside it: what fell in "tea sales fell" is sales. */
const isOfIt = (held: ReadonlySet<number>, at: number): boolean => held.has(at - 1) || held.has(at + 1);

/** Two deeds of which only one can have been done: "kept the plant", "closed it". */
function deedClash({ long, short, heldShort }: Both): WordClash | null {
  const deeds = opposedDeeds(long.text, short.text);
  const word = deeds && short.words.find(({ start }) => start === deeds[1].start);
  const other = deeds && long.words.find(({ start }) => start === deeds[0].start);
  if (!word || !other || deeds[0].wording === deeds[1].wording) return null;
  if (!isOfIt(heldShort, short.words.indexOf(word))) return null;
  const reason = `“${word.text}” cannot have been done with “${other.text}”`;
  return { words: [word], share: MOST_OF_IT, at: other.start, reason };
}

/** Two states of one person or thing: sober and drunk. */
function stateClash({ long, short }: Both): WordClash | null {
  const theirs = statesOf(long.text);
  for (const one of theirs.length === 0 ? [] : statesOf(short.text)) {
    const other = theirs.find(({ matter, end }) => matter === one.matter && end !== one.end);
    if (!other) continue;
    const words = short.words.filter(({ start, end }) => start >= one.start && end <= one.stop);
    const reason = `it is “${one.end ?? ""}” in one, “${other.end ?? ""}” in the other`;
    return { words, share: MOST_OF_IT, at: other.start, reason };
  }
  return null;
}
