/**
 * Detects that two sentences put two things into one place of what they tell: "the coastguard ordered", "the harbour
 * master ordered"; "with a knife", "with a screwdriver"; "took a statue", "took a fountain".
 */

import { remember, rememberAt } from "../../../structures/object-memo.js";
import {
  AUXILIARIES,
  BASIC_PREPOSITIONS,
  PREPOSITIONS,
} from "../../../words/lexicon/english-function-words.js";
import { IRREGULAR_VERBS } from "../../../words/lexicon/irregular-verbs.js";
import { CLOCK_AND_CALENDAR_UNIT } from "../../../words/lexicon/measures/units-of-time.js";
import { twoToTen } from "../../../words/lexicon/numbers-by-language.js";
import { areOtherTrades } from "../../../words/lexicon/trades.js";
import { wordList } from "../../../words/lexicon/word-list.js";
import { oneOf, regexFrom } from "../../../words/text/regex.js";
import { synonymsOf } from "../../../words/text/synonyms.js";
import { areOtherThings, mayBeOneThing } from "../../../words/text/things.js";
import { stem } from "../../../words/text/tokens.js";
import { sideOf } from "../../facts/actors.js";
import { isPastVerb } from "../../facts/predicate.js";
import type { ContentWord, Reading } from "../../sentence/analysis.js";
import { isForeign } from "../../sentence/negation-by-language.js";
import { onOneSide } from "../antonyms.js";
import type { WordPair } from "../similarity-features.js";

/** A noun that the other sentence lacks, and its place. */
interface Filler {
  /** "doer", "done", "counted" behind a number, or the preposition before it. */
  readonly relation: string;
  readonly head: number;
  /** Of the first and the last word of its phrase with what is said of it: "the caretaker, who lives next door,". */
  readonly from: number;
  readonly to: number;
  /** Indices of the words that it belongs to, any of which tells its place. */
  readonly anchors: readonly number[];
  /** "a", "the"; empty where there is none. */
  readonly determiner: string;
}

const DETERMINER = "the|an?|his|her|its|their";
/** Of two things after one of these, at most one is meant. */
const PREPOSITION = oneOf(...BASIC_PREPOSITIONS, "through|into|under|using|onto|behind|inside|towards?");
const LED_BY = new RegExp(
  `(?:^|[\\s,(])(?<preposition>${PREPOSITION})(?: (?<determiner>${DETERMINER}))? $`,
  "i",
);
const BARE = new RegExp(`(?:^|[\\s,(“"])(?<determiner>${DETERMINER}) $`, "i");
const HELPED = new RegExp(`^(?: (?:${AUXILIARIES.join("|")}|not|also|later|first|then|\\p{Ll}+ly))+ $`, "u");
/** "The caretaker, who lives next door, saw". */
const APPOSED = /^, (?:who|which|whose|an?|the)\b/;
/** Of people or things without an article: "Neighbours saw". */
const PLURAL = /[^s]s$/;
/** Means and ways: whatever word they belong to, of two only one is meant. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(["with", "through", "using"]);
const BEING = /\b(?:am|is|are|was|were|be|been|being)\b/;

/** Words for anybody and anything: beside another word they exclude nothing. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    ...CLOCK_AND_CALENDAR_UNIT.split("|"),
    ...wordList(
      "man men woman women person people one others somebody someone suspect victim spokesman spokeswoman spokesperson",
      "statement report source place area site scene spot region city town village country building thing object item",
      "group team side party company firm case incident accident event attack crash matter part number time night",
      "morning evening hand way work member resident passenger local judge court virus worm",
    ),
  ].map(stem),
);

const COUNT = new RegExp(`^(?:${twoToTen("en")})$`);
const isCount = ({ number, text }: ContentWord): boolean => number || COUNT.test(text);

/** Prepositions among the words with content: "near". */
const PREPOSED: ReadonlySet<string> = new Set(PREPOSITIONS);
const PARTICIPLE = regexFrom(
  "u",
  "^",
  [String.raw`\p{L}{3,}ed`, ...IRREGULAR_VERBS.map(({ participle }) => participle), "made|later|earlier|ago"],
  "$",
);
/** Whether a word behind a noun, without a comma or a small word between, belongs to another phrase. */
const endsPhrase = (word: ContentWord | undefined): boolean =>
  word !== undefined && (isCount(word) || PREPOSED.has(word.text) || PARTICIPLE.test(word.text));

/** Text between a word and the one before it. */
const gap = ({ text, words }: Reading, index: number): string =>
  text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);

/** Each sentence is compared with many others, and read once. */
const verbsIn = remember(
  (reading: Reading): ReadonlySet<number> =>
    new Set(
      reading.words.flatMap((word, at) =>
        isPastVerb(reading, word) ||
        (at > 0 && (HELPED.test(gap(reading, at)) || gap(reading, at) === " to "))
          ? at
          : [],
      ),
    ),
);

const fillersOf = (reading: Reading, held: ReadonlySet<number>): Filler[] =>
  reading.words.flatMap((_, head) => (held.has(head) ? [] : (fillerOf(reading, head) ?? [])));

/** The place that a noun fills; null where it is none. Each sentence is compared with many others, and read once. */
const fillerOf = rememberAt((reading: Reading, head): Filler | null => {
  const { words } = reading;
  const verbs = verbsIn(reading);
  const word = words[head];
  if (!word || word.name || word.number || verbs.has(head)) return null;
  const next = head + 1 < words.length ? gap(reading, head + 1) : "";
  if (PREPOSED.has(word.text)) return null;
  if (next === " " && !verbs.has(head + 1) && !endsPhrase(words[head + 1])) return null;
  let from = head;
  while (
    from > 0 &&
    gap(reading, from) === " " &&
    !verbs.has(from - 1) &&
    !PREPOSED.has(words[from - 1]?.text ?? "")
  )
    from--;
  const opening = words[from] ?? word;
  if (opening !== word && isCount(opening))
    return { head, from, to: head, determiner: "the", relation: "counted", anchors: [from] };
  const before = gap(reading, from);
  const near = PREPOSED.has(words[from - 1]?.text ?? "") ? words[from - 1]?.text : undefined;
  const led =
    near === undefined ? LED_BY.exec(before)?.groups : { preposition: near, ...BARE.exec(before)?.groups };
  const previous = near === undefined ? from - 1 : from - 2;
  const determiner = (led ?? BARE.exec(before)?.groups)?.determiner ?? "";
  const place = { head, from, to: head, determiner: determiner.toLowerCase() };
  if (led) {
    const preposition = (led.preposition ?? "").toLowerCase();
    const deed = words.findLastIndex((_, at) => at < from && verbs.has(at));
    if (preposition === "by" && (verbs.has(previous) || (deed >= 0 && BEING.test(gap(reading, deed)))))
      return { ...place, relation: "doer", anchors: [deed] };
    return { ...place, relation: preposition, anchors: preposition === "of" ? [previous] : [previous, deed] };
  }
  if (from > 0 && !BARE.test(before) && before !== " ") return null;
  if (verbs.has(head + 1) && (next === " " || HELPED.test(next))) {
    const bare = place.determiner === "" && from === 0 && PLURAL.test(word.text) ? "the" : place.determiner;
    return { ...place, determiner: bare, relation: BEING.test(next) ? "done" : "doer", anchors: [head + 1] };
  }
  const verb = verbBehind(reading, head, verbs);
  if (verbs.has(verb))
    return {
      ...place,
      to: verb - 1,
      relation: BEING.test(gap(reading, verb)) ? "done" : "doer",
      anchors: [verb],
    };
  return from > 0 && verbs.has(previous) ? { ...place, relation: "done", anchors: [previous] } : null;
});

/** The verb behind what is said of a noun: "the caretaker, who lives next door, saw", "the director of the museum denied". */
function verbBehind(reading: Reading, head: number, verbs: ReadonlySet<number>): number {
  const next = gap(reading, head + 1);
  if (APPOSED.test(next))
    return reading.words.findIndex((_, at) => at > head + 1 && /^, (?:\p{Ll}+ )?$/u.test(gap(reading, at)));
  if (!/^ (?:of|from|at) (?:the |an? |its |his |her |their )?$/.test(next)) return -1;
  let at = head + 2;
  while (gap(reading, at) === " " && !verbs.has(at)) at++;
  return gap(reading, at) === " " || HELPED.test(gap(reading, at)) ? at : -1;
}

/** Most other words that two sentences of one frame do not share: where both tell of something new ("a"), and else. */
const OTHERS_IF_NEW = 4;
const OTHERS = 0;

/** Whether one place has two things or people that exclude each other. `pairs` align `a` and `b`. */
export function otherFillers(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  if (isForeign(a.language) || isForeign(b.language)) return false;
  const [heldA, heldB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const theirs = fillersOf(b, heldB);
  if (theirs.length === 0) return false;
  const others = (reading: Reading, held: ReadonlySet<number>, { from, to }: Filler) =>
    reading.words.filter(
      ({ name, number }, at) => !held.has(at) && (at < from || at > to) && !name && !number,
    ).length;
  return fillersOf(a, heldA).some((mine) =>
    theirs.some((other) => {
      const [one, two] = [a.words[mine.head], b.words[other.head]];
      if (!one || !two || mayBeSame(one, two)) return false;
      // "Caught it at school", "caught it on holiday".
      if (inOtherPlace(mine, other, pairs)) return others(a, heldA, mine) + others(b, heldB, other) === 0;
      if (mine.relation !== other.relation) return false;
      const excluded = exclude(one, two);
      const [ofWhole, inPlace] = [OF_THE_WHOLE.has(mine.relation), atOnePlace(mine, other, pairs)];
      if (excluded && (ofWhole || inPlace)) return true;
      // "Stole gold coins", "stole silver spoons": two things where all else is the same.
      const areDescribed = [mine, other].every(
        ({ relation, determiner, from, head }) => relation === "done" && determiner === "" && from < head,
      );
      if (inPlace && areDescribed) return others(a, heldA, mine) === 0 && others(b, heldB, other) === 0;
      if (!inPlace || (!ofWhole && (mine.determiner === "" || other.determiner === ""))) return false;
      const isNew = ofWhole || [mine, other].every(({ determiner }) => /^an?$/.test(determiner));
      const most = isNew ? OTHERS_IF_NEW : OTHERS;
      return others(a, heldA, mine) <= most && others(b, heldB, other) <= most;
    }),
  );
}

const atOnePlace = (one: Filler, other: Filler, pairs: readonly WordPair[]): boolean =>
  pairs.some((pair) => one.anchors.includes(pair.a) && other.anchors.includes(pair.b));

const WHERE: ReadonlySet<string> = new Set(["in", "on", "at", "during"]);
const inOtherPlace = (one: Filler, other: Filler, pairs: readonly WordPair[]): boolean =>
  one.relation !== other.relation &&
  WHERE.has(one.relation) &&
  WHERE.has(other.relation) &&
  one.determiner === other.determiner &&
  atOnePlace(one, other, pairs);

const mayBeSame = (one: ContentWord, other: ContentWord): boolean =>
  GENERIC.has(one.stem) ||
  GENERIC.has(other.stem) ||
  synonymsOf(one.stem).has(other.stem) ||
  onOneSide(one.text, other.text) ||
  mayBeOneThing(one.stem, other.stem);

function exclude(one: ContentWord, other: ContentWord): boolean {
  const [mine, theirs] = [sideOf(one.text), sideOf(other.text)];
  return (
    areOtherThings(one.stem, other.stem) ||
    areOtherTrades(one.text, other.text) ||
    (mine !== null && theirs !== null && mine !== theirs)
  );
}
