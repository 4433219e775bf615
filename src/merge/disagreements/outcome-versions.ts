/**
 * Finds matters for which the sources give different outcomes: acquitted here, convicted there. Precision first: both
 * must say so in their openings, about the same thing, and neither may say both.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from "../../words/lexicon/english-calendar.js";
import { mayBeOneThing } from "../../words/text/things.js";
import { stem } from "../../words/text/tokens.js";
import { ofOtherOffences } from "../facts/charges.js";
import { factsOf } from "../facts/facts.js";
import { isOfOneCharge, type Outcome, statesOf } from "../facts/outcomes.js";
import { stancesOf } from "../facts/stance.js";
import { LASTING, STATES } from "../facts/states/states.js";
import { type ContentWord, readSentence } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords, type WordPair } from "../similarity/similarity-features.js";
import { timeOf, wordsWithin } from "../versions/cited-values.js";
import { twoVersions } from "../versions/two-versions.js";

/** Sentences at the start of an article that say what it reports. */
const OPENING = 4;
/** The same for states, which are told further down. */
const OPENING_OF_STATES = 16;
/** Milliseconds between reports of which a state that changes may be compared. */
const ONE_STATE = 12 * 3_600_000;
/** Least share of the lighter sentence, by weight, that the other has besides the words of the outcome. */
const ONE_MATTER = 0.5;

interface Ended {
  readonly outcome: Outcome;
  readonly end: string;
  readonly sentence: StorySentence;
  readonly value: Words;
}

/** In the order of the articles; each matter once. */
export function differingOutcomes(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = sentences.flatMap((one) => endedIn(one, articles));
  const found = new Map<string, Disagreement>();
  for (const [index, x] of all.entries()) {
    for (const y of all.slice(index + 1)) {
      const { matter } = x.outcome;
      if (found.has(matter) || matter !== y.outcome.matter || x.end === y.end) continue;
      if (x.sentence.origin === y.sentence.origin || saysBoth(all, x, y) || !ofOneTime(x, y, articles))
        continue;
      if (!ofOneThing(x, y, sentences)) continue;
      const like = (shown: Ended) =>
        all.filter(({ outcome, end }) => outcome.matter === matter && end === shown.end);
      found.set(matter, twoVersions({ kind: "outcome", what: matter }, [x, y], articles, like));
    }
  }
  return [...found.values()];
}

function endedIn(sentence: StorySentence, articles: readonly Article[]): Ended[] {
  const article = articles[sentence.article];
  if (!article || sentence.mark !== "text" || sentence.kind !== "report" || sentence.quoted) return [];
  const { reading, position } = sentence;
  if (reading.unsure) return [];
  const states = position < OPENING_OF_STATES && !isForeign(reading.language) ? statesOf(reading.text) : [];
  const matters = position < OPENING ? factsOf(reading).outcomes : [];
  return [...matters, ...states].flatMap((outcome) => ended(sentence, outcome));
}

function ended(sentence: StorySentence, outcome: Outcome): Ended[] {
  const { end, start, stop } = outcome;
  if (outcome.matter === "trial" && isOfOneCharge(sentence.reading.text)) return [];
  if (end === null || !statesPlainly(sentence, outcome)) return [];
  const value = wordsWithin(sentence.cited, start, stop);
  return value === null ? [] : [{ outcome, end, sentence, value }];
}

/** Whether the two are told of one time, where what is so may change: a striker is fit again after a week. */
function ofOneTime(x: Ended, y: Ended, articles: readonly Article[]): boolean {
  const isLasting = LASTING.has(x.outcome.matter) && x.end !== "stays" && y.end !== "stays";
  if (isLasting || !STATES.some(({ matter }) => matter === x.outcome.matter)) return true;
  const [from, to] = [timeOf(articles[x.sentence.article]), timeOf(articles[y.sentence.article])];
  return from === null || to === null || Math.abs(to - from) <= ONE_STATE;
}

/** Why it came to that: "fired in May for lying to the board", "stepped down, saying that he had misled it". */
const REASON =
  /^(?: (?:in|on|last|this) [\p{L}\d ]{3,20})?,? (?:for|over|after|because of|amid|saying) .*$/isu;

/** Whether nothing but the outcome itself is denied, planned or demanded: "would not appeal", "rejected a plan to". */
function statesPlainly({ reading }: StorySentence, { start, stop }: Outcome): boolean {
  const { text, language, negative } = reading;
  if (!negative && factsOf(reading).stances.size === 0) return true;
  const rest = `${text.slice(0, start)}${text.slice(stop).replace(REASON, "")}`;
  return stancesOf(rest, language).size === 0 && !readSentence(rest, language).negative;
}

/** Whether one article has both outcomes: it is about two people, or two votes. */
function saysBoth(all: readonly Ended[], x: Ended, y: Ended): boolean {
  const has = (article: number, end: string) =>
    all.some(
      (one) => one.sentence.article === article && one.outcome.matter === x.outcome.matter && one.end === end,
    );
  return has(x.sentence.article, y.end) || has(y.sentence.article, x.end);
}

const PRONOUN = /\b(?:he|she|they|it) $/i;

/** Names that a pronoun of the other stands for: its report has named the same before. */
function namedBefore(one: Ended, other: Ended, sentences: readonly StorySentence[]): ReadonlySet<string> {
  if (!PRONOUN.test(other.sentence.cited.text.slice(0, other.outcome.start))) return new Set();
  const earlier = sentences.filter(
    ({ article, position }) => article === other.sentence.article && position < other.sentence.position,
  );
  return new Set(
    one.sentence.reading.words
      .filter(({ name, key }) => name && earlier.some(({ reading }) => reading.keys.has(key)))
      .map(({ key }) => key),
  );
}

/** Sentences before one with a pronoun among which its name stands. */
const SPOKEN_OF = 2;
/** Words at the start of a sentence that name its subject. */
const NAME = 2;

/** Whether a pronoun stands for a person with whose name the other begins. */
function isMeantBefore(one: Ended, other: Ended, sentences: readonly StorySentence[]): boolean {
  const { article, position, cited } = other.sentence;
  if (!/^(?:He|She) /.test(cited.text)) return false;
  const named = sentences.filter(
    (each) => each.article === article && each.position < position && each.position >= position - SPOKEN_OF,
  );
  const subject = one.sentence.reading.words.filter(({ end }) => end <= one.outcome.start).slice(0, NAME);
  return subject.some(({ name, key }) => name && named.some(({ reading }) => reading.keys.has(key)));
}

function ofOneThing(x: Ended, y: Ended, sentences: readonly StorySentence[]): boolean {
  const [a, b] = [x.sentence.reading, y.sentence.reading];
  const pairs = alignWords(a.words, b.words);
  const mismatch = matterMismatch(a, b, pairs);
  // "The rebels took the airport", "the army held it": the two sides are the difference itself.
  const twoSides = mismatch === "role" && x.outcome.matter === "control";
  if (
    x.outcome.matter === "trial" &&
    ofOtherOffences(x.sentence.reading, x.outcome.stop, y.sentence.reading, y.outcome.stop)
  )
    return false;
  const isState = STATES.some(({ matter }) => matter === x.outcome.matter);
  // "Critical condition", "stable condition": the two sorts are the states themselves, whoever tells of them.
  const areSorts = (mismatch === "sort" || mismatch === "asserter") && isState;
  if (mismatch !== null && mismatch !== "opposite" && mismatch !== "stance" && !twoSides && !areSorts)
    return false;
  if (isState && ofOtherThings(x, y, pairs)) return false;
  if (shareSubject(x, y, pairs)) return true;
  if (isState) return isMeantBefore(x, y, sentences) || isMeantBefore(y, x, sentences);
  const meant = new Set([...namedBefore(x, y, sentences), ...namedBefore(y, x, sentences)]);
  const rest = ({ outcome, sentence: { reading } }: Ended) =>
    reading.words.filter(
      ({ start, end, key }) => !meant.has(key) && (end <= outcome.start || start >= outcome.stop),
    );
  const weight = (ended: Ended) => rest(ended).reduce((sum, word) => sum + word.weight, 0);
  const outside = new Set(rest(x));
  const held = pairs.reduce((sum, pair) => {
    const word = a.words[pair.a];
    return word && outside.has(word) ? sum + pair.strength * word.weight : sum;
  }, 0);
  return held > 0 && held >= ONE_MATTER * Math.min(weight(x), weight(y));
}

/** Words beside an outcome among which the one is that it is of. */
const BESIDE = 4;
/** Least rarity of a common word that tells who or what it is of: "goalkeeper", not "man". */
const LEAST_RARITY = 4;
/** The same of what follows an outcome. */
const LEAST_OBJECT_RARITY = 3;
/** A day is the subject of nothing. */
const CALENDAR: ReadonlySet<string> = new Set([...ENGLISH_WEEKDAYS, ...ENGLISH_MONTHS]);

/** Whether the same person or thing stands beside both: "the goalkeeper will miss", "the goalkeeper is fit and will play". */
function shareSubject(x: Ended, y: Ended, pairs: readonly WordPair[]): boolean {
  const [mine, theirs] = [subjectsBeside(x), subjectsBeside(y)];
  const [a, b] = [x.sentence.reading.words, y.sentence.reading.words];
  const shared = pairs.flatMap(({ a: i, b: j }) => {
    const [one, other] = [a[i], b[j]];
    return one && other && mine.has(one) && theirs.has(other) ? one : [];
  });
  // Anders who accepts the verdict is not Brandt who appeals against it.
  const bothName = [mine, theirs].every((words) => [...words].some(({ name }) => name));
  if (bothName && !shared.some(({ name }) => name)) return false;
  // The church and the school of one town.
  const isOfThings = x.outcome.matter === "damage";
  return isOfThings
    ? shared.some(({ name, start }) => !name && start < x.outcome.stop && shareBefore(y, start, a, pairs))
    : shared.length > 0;
}

/** Whether the word that `a` has at an offset is paired with one before the end of the outcome of `y`. */
const shareBefore = (
  y: Ended,
  start: number,
  a: readonly ContentWord[],
  pairs: readonly WordPair[],
): boolean =>
  pairs.some(
    (pair) => a[pair.a]?.start === start && (y.sentence.reading.words[pair.b]?.start ?? 0) < y.outcome.stop,
  );

/** Whether something follows both, and it is not one thing: "as head of the bank", "as head of the choir". */
function ofOtherThings(x: Ended, y: Ended, pairs: readonly WordPair[]): boolean {
  const [mine, theirs] = [objectsBehind(x), objectsBehind(y)];
  const [a, b] = [x.sentence.reading.words, y.sentence.reading.words];
  const isHeld = (at: number, side: "a" | "b") => pairs.some((pair) => pair[side] === at);
  const left = (own: Iterable<ContentWord>, side: "a" | "b") =>
    [...own].filter((word) => !isHeld((side === "a" ? a : b).indexOf(word), side));
  if (left(mine, "a").length > 0 && left(theirs, "b").length > 0) return true;
  const [owner, other] = [possessorBefore(x), possessorBefore(y)];
  return owner !== null && other !== null && owner !== other && !mayBeOneThing(owner, other);
}

/** Stem of the last noun that owns a subject: "bus" of "the driver of the bus was sober". */
function possessorBefore({ outcome, sentence: { reading } }: Ended): string | null {
  const nouns = [...reading.text.slice(0, outcome.start).matchAll(/ of (?:the|an?|its) (\p{Ll}+)/gu)];
  const noun = nouns.at(-1)?.[1];
  return noun === undefined ? null : stem(noun);
}

/** The common words that follow before a comma. */
function objectsBehind({ outcome, sentence: { reading } }: Ended): ContentWord[] {
  const { text, words } = reading;
  const comma = text.slice(outcome.stop).search(/[,;:(“”"–—]/u);
  const end = comma < 0 ? text.length : outcome.stop + comma;
  return words
    .filter((word) => word.start >= outcome.stop && word.end <= end)
    .filter(
      ({ name, number, weight, text: word }) =>
        !name && !number && weight >= LEAST_OBJECT_RARITY && !CALENDAR.has(word),
    )
    .slice(0, BESIDE);
}

function subjectsBeside({ outcome, sentence: { reading } }: Ended): ReadonlySet<ContentWord> {
  const { words } = reading;
  const before = words.filter(({ end }) => end <= outcome.start).slice(-BESIDE);
  const within = words.filter(({ start, end }) => start >= outcome.start && end <= outcome.stop);
  const after = words.filter(({ start }) => start >= outcome.stop).slice(0, BESIDE);
  const isOfIt = ({ name, number, weight, text }: ContentWord) =>
    !number && !CALENDAR.has(text) && (name || weight >= LEAST_RARITY);
  // The strike that is called off is told by its matter already.
  const own = within.filter(({ text }) => !outcome.matter.includes(text));
  return new Set([...before, ...own, ...after].filter(isOfIt));
}
