/**
 * Finds statements of two reports that contradict each other in words: the council "approved" the bridge here and
 * "rejected" it there; the minister "resigned" here and "denied that he had resigned" there. Precision first: both must
 * are in the openings, stated by the reporters themselves.
 */

import type { Article, Disagreement, DisagreementVersion } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import {
  COORDINATORS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../words/lexicon/english-function-words.js";
import { deniedWords, opposedVerbs, oppositePredicates } from "../contradiction/shown-clash.js";
import { mainDeedsOf } from "../deeds/main-deeds.js";
import { ofOtherOffences } from "../facts/charges.js";
import { factsOf } from "../facts/facts.js";
import { isOfOneCharge } from "../facts/outcomes.js";
import { deedsOf } from "../facts/predicate.js";
import { type ContentWord, readSentence } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { contrariesOf } from "../similarity/antonyms.js";
import { alignWords } from "../similarity/similarity-features.js";
import { inTime, verdictOf, versionOf, wordsWithin } from "../versions/cited-values.js";

/** Sentences at the start of an article that report its event. */
const OPENING = 8;
/** The same for what somebody expressly denies. */
const OPENING_OF_DENIALS = 40;
/** Most earlier sentences with the opposite word that one is compared with. */
const COMPARED = 40;

interface OpposedStatement {
  readonly sentence: StorySentence;
  /** The word whose opposite or denial the other statement has. */
  readonly word: ContentWord;
  /** The first word of what is denied, as the statement has it; null where it lacks it, or denies. */
  readonly about: ContentWord | null;
  /** Stem of the word; of a denied word, with a mark of the denial. */
  readonly side: string;
  /** Offset where somebody denies it; null where the sentence states it. */
  readonly deniedAt: number | null;
}

/** In the order of the sentences; one subject and pair of opposites once, with all who say either. */
export function statementsOpposed(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const found = new Map<string, [OpposedStatement[], OpposedStatement[]]>();
  const both = new Set<string>();
  const statements = sentences.filter((one) => isStatement(one));
  const pairs = [
    ...opposedPairs(statements),
    ...deedPairs(statements),
    ...deniedPairs(
      sentences.filter((one) => isStatement(one, OPENING_OF_DENIALS)),
      sentences.filter((one) => isReported(one, OPENING_OF_DENIALS)),
    ),
  ];
  for (const [x, y] of pairs) {
    if (ofOtherOffences(x.sentence.reading, x.word.end, y.sentence.reading, y.word.end)) continue;
    const [first, second] = inTime(x, y, articles);
    const key = [first.side, second.side].sort().join(" ");
    // A report with both is about two things.
    if (first.sentence.origin === second.sentence.origin) both.add(key);
    const known = found.get(key);
    const sides = known?.[0].some(({ side }) => side === second.side) ? [second, first] : [first, second];
    if (!known) found.set(key, [[first], [second]]);
    else for (const [side, statement] of sides.entries()) if (statement) known[side]?.push(statement);
  }
  return [...found].flatMap(([key, sides]) => (both.has(key) ? [] : disagreement(sides, articles)));
}

function isReported({ mark, kind, position, quoted }: StorySentence, deepest = OPENING): boolean {
  return mark === "text" && kind === "report" && position < deepest && !quoted;
}

function isStatement(sentence: StorySentence, deepest = OPENING): boolean {
  if (isOfOneCharge(sentence.cited.text)) return false;
  return (
    isReported(sentence, deepest) && !sentence.reading.unsure && factsOf(sentence.reading).stances.size === 0
  );
}

function opposedPairs(statements: readonly StorySentence[]): [OpposedStatement, OpposedStatement][] {
  const having = new Map<string, StorySentence[]>();
  return statements.flatMap((one) => {
    const stems = new Set(one.reading.words.map((word) => word.stem));
    const others = new Set([...stems].flatMap((stem) => [...contrariesOf(stem)]));
    const candidates = new Set([...others].flatMap((stem) => (having.get(stem) ?? []).slice(0, COMPARED)));
    for (const stem of stems) addTo(having, stem, one);
    return [...candidates].flatMap((other): [OpposedStatement, OpposedStatement][] => {
      const words = oppositePredicates(other.reading, one.reading);
      return words === null || !assertsWord(other, words[0]) || !assertsWord(one, words[1])
        ? []
        : [
            [
              { sentence: other, word: words[0], about: null, side: words[0].stem, deniedAt: null },
              { sentence: one, word: words[1], about: null, side: words[1].stem, deniedAt: null },
            ],
          ];
    });
  });
}

/** Pairs of two reports with deeds of which only one can have been done. */
function deedPairs(statements: readonly StorySentence[]): [OpposedStatement, OpposedStatement][] {
  return statements.flatMap((one, at) =>
    statements
      .slice(Math.max(0, at - COMPARED), at)
      .flatMap((other): [OpposedStatement, OpposedStatement][] => {
        if (one.origin === other.origin) return [];
        const words = opposedVerbs(other.reading, one.reading) ?? deniedWords(other.reading, one.reading);
        if (words === null) return [];
        const [first, second] = words;
        const mark = first.stem === second.stem ? "not " : "";
        return [
          [
            {
              sentence: other,
              word: first,
              about: null,
              side: `${first.negated ? mark : ""}${first.stem}`,
              deniedAt: null,
            },
            {
              sentence: one,
              word: second,
              about: null,
              side: `${first.negated ? "" : mark}${second.stem}`,
              deniedAt: null,
            },
          ],
        ];
      }),
  );
}

/** "The male was shot" and "a woman was shot" are two people; "back in October" and "against Carolina" state nothing. */
const NO_STATEMENT =
  /^(?:m[ae]n|males?|wom[ae]n|females?|boys?|girls?|against|back|backs|up|down|well|former|current)$/i;
/** "was climbing": what somebody was about when something else happened. */
const GOING_ON = /\b(?:am|are|is|was|were|been|while|when|after|before) $/i;

/** Whether a word says what happened. */
function assertsWord({ cited: { text } }: StorySentence, { start, end }: ContentWord): boolean {
  const word = text.slice(start, end);
  return !NO_STATEMENT.test(word) && !(/ing$/i.test(word) && GOING_ON.test(text.slice(0, start)));
}

/** "denied on Wednesday that", "denies reports that", "denied that": what follows is denied. */
const DENIAL = /\b(?:denied|denies|deny|denying)(?: [\p{L}\d]+){0,4}? that /iu;
/** "The statement does not deny that". */
const NOT_DENIED = /(?:\b(?:not|never|nor|neither)|n['’]t)(?: \p{Ll}+){0,2} $/iu;
/** Least share of what is denied, by weight, that the other states; less where the deed itself is in both. */
const DENIED = 0.75;
const DENIED_DEED = 0.6;

/** Pairs of one who denies something and one who states it, about somebody whom both name. */
function deniedPairs(
  statements: readonly StorySentence[],
  reported: readonly StorySentence[],
): [OpposedStatement, OpposedStatement][] {
  return reported.flatMap((denier): [OpposedStatement, OpposedStatement][] => {
    const { text, words } = denier.reading;
    const match = DENIAL.exec(text);
    if (!match || denier.reading.unsure || NOT_DENIED.test(text.slice(0, match.index))) return [];
    const from = match.index + match[0].length;
    const clause = readSentence(text.slice(from), denier.reading.language);
    const deeds = deedsOf(clause);
    // "That the captain had been arrested": the deed is what is denied, not whose it is.
    const key = deeds[0] ?? 0;
    const denied = clause.words[key];
    const word = words.find(({ start }) => start === from + (denied?.start ?? Number.NaN));
    if (!word || clause.negative) return [];
    const people = factsOf(denier.reading).names.flatMap((name) =>
      name.words.map((at) => words[at]?.key ?? ""),
    );
    return statements.flatMap((sentence): [OpposedStatement, OpposedStatement][] => {
      if (sentence.reading.negative) return [];
      const pairs = alignWords(sentence.reading.words, clause.words);
      const stated = sentence.reading.words[pairs.find(({ b }) => b === key)?.a ?? -1];
      const about = sentence.reading.words[pairs.find(({ b }) => b === 0)?.a ?? -1] ?? null;
      const held = pairs.reduce((sum, { b, strength }) => sum + strength * (clause.words[b]?.weight ?? 0), 0);
      // "The captain had been arrested" names nobody: then the report itself has to state it, not one of the two sides.
      const { sides, asserters } = factsOf(sentence.reading);
      const named =
        people.length === 0
          ? sides.length + asserters.length === 0
          : people.some((key) => sentence.reading.keys.has(key));
      const least = deeds.length > 0 && about !== null ? DENIED_DEED : DENIED;
      if (!stated || !named || held < least * clause.weight) return [];
      return [
        [
          { sentence, word: stated, about, side: stated.stem, deniedAt: null },
          { sentence: denier, word, about: null, side: `denied ${word.stem}`, deniedAt: match.index },
        ],
      ];
    });
  });
}

function disagreement(
  sides: [OpposedStatement[], OpposedStatement[]],
  articles: readonly Article[],
): Disagreement[] {
  const [[first], [second]] = sides;
  if (!first || !second) return [];
  const versions = sides.flatMap((side) => statementVersion(side));
  const verdict = verdictOf(first, second, articles);
  return versions.length < 2 ? [] : [{ kind: "statement", verdict, what: subjectOf(first), versions }];
}

function statementVersion(side: readonly OpposedStatement[]): DisagreementVersion[] {
  const [shown] = side;
  const value = shown ? predicateOf(shown) : null;
  if (!shown || value === null) return [];
  return [versionOf(shown.sentence, value, side)];
}

/** Auxiliary verbs before a verb, with what denies it: "was killed", "did not attend", "pleaded not guilty". */
const AUXILIARY = new RegExp(
  "(?:(?<![\\p{L}’'])(?:" +
    `(?:${FINITE_AUXILIARIES.join("|")})(?:n['’]t)?|be|been|being|` +
    "won['’]t|can['’]t|cannot|not|never|plead(?:s|ed)?|pled) ){1,4}$",
  "iu",
);
/** What follows the word in its phrase, before a preposition or a conjunction: "rejected a plan" for a bridge. */
const PHRASE_ENDERS = [...PREPOSITIONS, ...COORDINATORS, ...SUBORDINATORS, ...RELATIVES].join("|");
const PHRASE = new RegExp(`^(?: (?!(?:${PHRASE_ENDERS})\\b)[\\p{L}\\p{N}’'%$€£-]+(?:[.,]\\d+)*){0,4}`, "u");

function predicateOf({
  sentence: { cited },
  word,
  deniedAt,
}: OpposedStatement): ReturnType<typeof wordsWithin> {
  if (deniedAt !== null) return wordsWithin(cited, deniedAt, word.end);
  const before = AUXILIARY.exec(cited.text.slice(0, word.start))?.[0] ?? "";
  const particle = particleBehind(cited.text, word);
  const after = PHRASE.exec(cited.text.slice(word.end + particle.length))?.[0] ?? "";
  return wordsWithin(cited, word.start - before.length, word.end + particle.length + after.length);
}

/** " off" behind "called", where they are one verb; else empty. */
function particleBehind(text: string, { start, end }: ContentWord): string {
  const particle = /^ [\p{Ll}]+/u.exec(text.slice(end, end + 12))?.[0] ?? "";
  const deed = mainDeedsOf(text).find((one) => one.start === start);
  return particle !== "" && deed?.wording.endsWith(particle) ? particle : "";
}

/** The words before the predicate that name its subject: "Ivo Marsh". */
function subjectOf({ sentence: { reading }, word, about }: OpposedStatement): string {
  const at = reading.words.indexOf(word);
  const before = reading.words.slice(0, at).findLast(({ number }) => !number);
  const last = about === null || about === word ? before : about;
  if (!last) return reading.text.slice(word.start, word.end);
  let first = last;
  for (let index = reading.words.indexOf(last) - 1; index >= 0 && last.name; index--) {
    const one = reading.words[index];
    if (
      !one ||
      !/^\p{Lu}/u.test(reading.text.slice(one.start)) ||
      reading.text.slice(one.end, first.start) !== " "
    )
      break;
    first = one;
  }
  return reading.text.slice(first.start, last.end);
}
