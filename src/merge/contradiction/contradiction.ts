/**
 * Decides whether two sentences cannot both be true, by rules over an alignment of their words (De Marneffe, Rafferty
 * and Manning 2008): the same words with one side negated, a word against its opposite, different counts of the same
 * thing. Every rule requires that the sentences are about one matter: one subject in one role, one day, one stance.
 */

import { FINITE_AUXILIARIES } from "../../words/lexicon/english-function-words.js";
import type { Judgement } from "../../words/persons/person.js";
import { regexFrom } from "../../words/text/regex.js";
import { stancesOf } from "../facts/stance.js";
import { type ContentWord, type Reading, readSentence } from "../sentence/analysis.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { blameClash } from "./blame-clash.js";
import { contrastClash } from "./contrast-clash.js";
import { alignedIndices, type Both, countClash, type WordClash } from "./count-clash.js";
import { doerClash } from "./doer-clash.js";
import { eventClash, outcomeClash } from "./event-clash.js";
import { farClash } from "./far-clash.js";
import { linkClash } from "./link-clash.js";
import { oppositeClash } from "./opposite-clash.js";
import { particularClash } from "./particular-clash.js";
import { rankClash } from "./rank-clash.js";
import { relationClash } from "./relation-clash.js";
import { routeClash } from "./route-clash.js";
import { notDoneFrom } from "./undone-deeds.js";
import { UNDOING } from "./undone-words.js";

/** Precision first: a false contradiction defames. @returns reasons that name the contradicting words */
export function judgeContradiction(a: string, b: string, language: string | null = null): Judgement {
  return contradiction(readSentence(a, language), readSentence(b, language));
}

const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+(?=["“‘]?\p{Lu})/u;

/** `judgeContradiction` on analysed sentences: as a whole, else sentence by sentence of the longer. */
export function contradiction(a: Reading, b: Reading): Judgement {
  const whole = clashBetween(a, b);
  const [long, short] = b.weight <= a.weight ? [a, b] : [b, a];
  const parts = long.text.split(SENTENCE_END);
  if (whole.decision || parts.length === 1) return whole;
  return (
    parts
      .map((part) => clashBetween(readSentence(part, long.language), short, PRONOUN.test(part) ? long : null))
      .find(({ decision }) => decision) ?? whole
  );
}

/** The previous sentence names the subject of such a sentence. */
const PRONOUN = regexFrom("i", "^(?:Nor ", FINITE_AUXILIARIES, String.raw` )?(?:he|she|they|it)\b`);

/**
 * @param before the longer text that the sentence is part of, where the sentence has no name: names are looked up there
 * too
 */
function clashBetween(a: Reading, b: Reading, before: Reading | null = null): Judgement {
  const both = bothOf(a, b);
  const { short } = both;
  const clash =
    negationClash(both) ??
    outcomeClash(both) ??
    eventClash(both) ??
    countClash(both) ??
    oppositeClash(both) ??
    particularClash(both) ??
    rankClash(both) ??
    contrastClash(both) ??
    linkClash(both) ??
    blameClash(both) ??
    routeClash(both) ??
    relationClash(both) ??
    doerClash(both) ??
    farClash(both);
  if (clash === null) return { decision: false, score: 0, reasons: [] };
  const named = before === null ? [] : short.words.filter(({ name, key }) => name && before.keys.has(key));
  const about = coverage(both, [...clash.words, ...named]);
  const decision = about >= clash.share && namesHeld(both, before, clash) && ofOneMatter(both, clash);
  return { decision, score: about, reasons: [clash.reason] };
}

/** Aligns the content words of two sentences. `long` is the one of more weight, and the first where both weigh the same. */
export function bothOf(a: Reading, b: Reading): Both {
  const [long, short] = b.weight <= a.weight ? [a, b] : [b, a];
  const pairs = alignWords(long.words, short.words);
  return { long, short, pairs, heldLong: alignedIndices(pairs, "a"), heldShort: alignedIndices(pairs, "b") };
}

/** Whether only the clash itself separates the two. */
export function ofOneMatter({ long, short, pairs }: Both, { words, at, despite }: WordClash): boolean {
  const mismatch = matterMismatch(long, short, pairs);
  if (mismatch === null || mismatch === despite || (mismatch === "opposite" && words.length > 0)) return true;
  if (mismatch !== "stance" || at === undefined) return false;
  // "demands a vaccination, but will not accept the passport": the demand belongs to another clause. The clash may be a
  // stance itself.
  const withoutWordAt = (text: string, from: number) =>
    text.slice(0, from) + text.slice(from).replace(/^\p{L}+/u, "");
  const stances = (text: string) => [...stancesOf(text, long.language)].sort().join();
  const clause = clauseAt(words.length > 0 ? withoutWordAt(long.text, at) : long.text, at);
  const other = words.reduceRight((text, { start }) => withoutWordAt(text, start), short.text);
  return stances(clause) === stances(other);
}

/** The clause around an offset, as far as commas and semicolons before conjunctions show it. */
function clauseAt(text: string, at: number): string {
  const start = Math.max(
    ...[", but ", "; ", " but ", ", while ", ", and "].map((cut) => text.lastIndexOf(cut, at)),
  );
  const ends = [", but ", "; ", " but ", ", while "]
    .map((cut) => text.indexOf(cut, at))
    .filter((end) => end >= 0);
  return text.slice(Math.max(0, start), Math.min(text.length, ...ends));
}

/** One sentence denies what the other asserts: "was not signed", "was signed". */
export function negationClash({ long, short, pairs }: Both): WordClash | null {
  let found: WordClash | null = null;
  const held = new Set(pairs.flatMap(({ a, b }) => [long.words[a], short.words[b]]));
  for (const { a, b, strength } of pairs) {
    const [one, other] = [long.words[a], short.words[b]];
    if (!one || !other || one.number || one.name || other.name) continue;
    const [mine, theirs] = [isNegated(long, one), isNegated(short, other)];
    if (mine === theirs) {
      // Where both deny the same, they agree, perhaps in other words.
      if (DENIAL.test(one.stem) && DENIAL.test(other.stem)) return null;
      continue;
    }
    const denying = mine ? { in: long, at: a } : { in: short, at: b };
    const [denied, stated, against] = mine ? [one, other, short] : [other, one, long];
    if (strength < 1 && !sameStart(one, other)) continue;
    if (!statesPart(denying.in.text.slice(0, denied.start), against, held)) continue;
    if (
      !isFirstDenied(denying.in, denying.at) ||
      !deniesIt(denying.in, denying.at, (word) => against.keys.has(word.key) || held.has(word))
    )
      continue;
    found ??= {
      words: [],
      share: ONE_MATTER,
      at: one.start,
      reason: `“${denied.text}” is negated, “${stated.text}” is not`,
    };
  }
  return found;
}

/** Whether a sentence says that what the word tells was not done, with a "not" or without. */
const isNegated = (reading: Reading, word: ContentWord): boolean =>
  word.negated || notDoneFrom(reading, word) !== null;

/** Least share of the shorter sentence's content, by weight, that a sentence about the same has. */
const ONE_MATTER = 0.5;

/** Whether the negation reaches no earlier word: "did not accept the offer" negates the accepting. */
function isFirstDenied(reading: Reading, index: number): boolean {
  const { words } = reading;
  const [before, word] = [words[index - 1], words[index]];
  if (word && notDoneFrom(reading, word) !== null) return true;
  if (word && CONTRASTED.test(reading.text.slice(0, word.start))) return false;
  // "Nor did Walsh plan to sell": Walsh is not denied.
  return before?.negated !== true || before.name || PASSES_NEGATION_ON.test(before.text);
}

/** "The council, not the mayor": the mayor is denied one deed, not all. */
const CONTRASTED = /, (?:and |but )?not (?:the |an? |its |his |her |their )?$/;

/** Verbs that pass their negation on: who did not manage to enter has not entered. */
const PASSES_NEGATION_ON = /^(?:manage|managed|able|dare|dared|bother|bothered|succeed)$/;

const CLAUSE_CUT = /[,;:()“”"—–]/;
/** Least share of the words before the negated word in its clause that the other has. */
const SUBJECT = 0.5;

/**
 * Whether the other sentence asserts what is negated. Somebody who did not ride in the rain may have ridden. So the
 * other must have all that follows in the clause, and the same subject.
 */
function deniesIt(reading: Reading, index: number, held: (word: ContentWord) => boolean): boolean {
  const { words, text } = reading;
  for (let at = index + 1; at < words.length; at++) {
    const [last, word] = [words[at - 1], words[at]];
    if (!last || !word || CLAUSE_CUT.test(text.slice(last.end, word.start))) break;
    if (!held(word)) return false;
  }
  let [own, all] = [0, 0];
  // "can prevent bleeding": the negating word is no part of what is negated.
  const before = words[index - 1]?.text ?? "";
  const denied = words[index];
  const from = denied && notDoneFrom(reading, denied);
  const last = DENYING.test(before) || PASSES_NEGATION_ON.test(before) ? index - 2 : index - 1;
  // Nor are "ruled out", "stopped short of".
  const first = typeof from === "number" ? words.findLastIndex(({ end }) => end <= from) : last;
  for (let at = first; at >= 0; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || CLAUSE_CUT.test(text.slice(word.end, next.start))) break;
    // The nearest noun is the one that did not do it.
    if (at === first && !held(word)) return false;
    all += word.weight;
    if (held(word)) own += word.weight;
  }
  return own >= SUBJECT * all;
}

/** Whether one sentence asserts that something is not so, and the other, which has it, contains no negation of its own. */
function statesPart(before: string, against: Reading, held: ReadonlySet<ContentWord | undefined>): boolean {
  if (SUPPOSED.test(before) || against.negative || against.unsure) return false;
  return !against.words.some((word) => !held.has(word) && DENYING.test(word.text));
}

/** Stems of words that negate by their meaning. */
const DENIAL = /^(?:deni|refus|declin|fail|stop|ceas|lack)/;
/** "If it is not signed": an assumption. "He denies arson": the suspect's own view. */
const SUPPOSED = /\b(?:if|unless|whether|den(?:y|ies|ied|ying)(?! (?:that|\w+ing)\b))\b[^,;.]{0,200}$/i;
/** "The clause was removed", "an unproven claim": negation without a "not". */
const DENYING_WORDS = [
  ...UNDOING,
  String.raw`unable|incapable|unlikely|losing|forg\w+|neglect\w+|prevent\w*|avoid\w*|stav\w+|vetoed|ruled`,
].join("|");
const DENYING = new RegExp(`^(?:${DENYING_WORDS})$`);

/** "easy", "easily": two forms of one word. Synonyms are too unreliable here. */
function sameStart(a: ContentWord, b: ContentWord): boolean {
  return a.text.slice(0, 3) === b.text.slice(0, 3);
}

/** Share of the shorter sentence's content, by weight, that the longer one has. @param without the words of the clash */
export function coverage({ short, pairs }: Both, without: readonly ContentWord[]): number {
  let held = 0;
  for (const { b, strength } of pairs) {
    const word = short.words[b];
    if (word && !without.includes(word)) held += strength * word.weight;
  }
  const all = short.weight - without.reduce((sum, { weight }) => sum + weight, 0);
  return held / Math.max(1, all);
}

/** Whether the longer sentence, or the text before it, has all names of the shorter, except those that clash. */
export function namesHeld({ short, heldShort }: Both, before: Reading | null, clash: WordClash): boolean {
  return short.words.every(
    (word, j) =>
      !word.name || heldShort.has(j) || before?.keys.has(word.key) === true || clash.words.includes(word),
  );
}
