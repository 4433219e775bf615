/**
 * Detects other fillers (see `fillers`) in German, French and Spanish, of whose words newsfold knows less: two sentences that
 * are alike but for one noun ("ein Jäger fand", "ein Radfahrer fand"), for who does it to whom, or for which way or before what.
 */
import { articlesIn } from "../../../words/lexicon/articles-by-language.js";
import { WEEKDAYS_BY_LANGUAGE } from "../../../words/lexicon/calendar-by-language.js";
import { wordList } from "../../../words/lexicon/word-list.js";
import { spellingSimilarity } from "../../../words/text/spelling.js";
import type { ContentWord, Reading } from "../../sentence/analysis.js";
import type { WordPair } from "../similarity-features.js";

interface Grammar {
  /** At the end of a text. */
  readonly article: RegExp;
  /** A word that is one, or one and its noun: "l'automobiliste". */
  readonly isArticle: RegExp;
  readonly preposition: RegExp;
  /** Of the passive, in which the order of two nouns tells nothing. */
  readonly passive: RegExp;
  /** Prepositions of two sides. */
  readonly sides: readonly (readonly [one: RegExp, other: RegExp])[];
}

const grammar = (
  article: string,
  preposition: string,
  passive: string,
  sides: readonly (readonly [string, string])[],
): Grammar => {
  const before = (words: string) => new RegExp(`(?<!\\p{L})(?:${words}) (?:(?:${article}) )?$`, "iu");
  return {
    article: new RegExp(`(?:^|[\\s(“„«])(?:${article}) ?$`, "iu"),
    isArticle: new RegExp(`^(?:${article})$`, "iu"),
    preposition: new RegExp(`(?<!\\p{L})(?:${preposition}) ?$`, "iu"),
    passive: new RegExp(`(?<!\\p{L})(?:${passive})(?!\\p{L})`, "iu"),
    sides: sides.map(([one, other]) => [before(one), before(other)]),
  };
};

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  de: grammar(
    [...articlesIn("definite", "de"), "eine?[nmrs]?"].join("|"),
    "in|an|auf|mit|von|zu|bei|nach|vor|aus|für|über|unter|durch|gegen",
    "wurden?|worden|wird|werden",
    [
      ["vor", "nach"],
      ["von|aus", "nach"],
      ["in", "aus"],
    ],
  ),
  fr: grammar(
    [...articlesIn("definite", "fr"), ...articlesIn("indefinite", "fr")].join("|"),
    "de|d['’]|à|dans|sur|avec|par|pour|en|chez|après|avant|sous",
    "par|été|se|s['’]",
    [
      ["avant", "après"],
      ["de|depuis", "à|vers"],
    ],
  ),
  es: grammar(
    [...articlesIn("definite", "es"), ...articlesIn("indefinite", "es"), "al"].join("|"),
    "de|a|en|con|por|para|sobre|tras|desde",
    "por|sido|fue|fueron|se",
    [
      ["antes de(?:l)?", "después de(?:l)?|tras"],
      ["de|desde", "a|hacia|hasta"],
    ],
  ),
};

/** Most words of the noun in which two such sentences differ. */
const NOUN = 2;

/** Whether two sentences of one of these languages tell of another noun, of exchanged ones, or of another side. */
export function inOtherFrame(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const rules = GRAMMARS[a.language?.slice(0, 2) ?? ""];
  if (rules === undefined || a.language?.slice(0, 2) !== b.language?.slice(0, 2)) return false;
  return (
    otherNoun(rules, a, b, pairs) ||
    otherWord(rules, a, b, pairs) ||
    exchanged(rules, a, b, pairs) ||
    otherSide(rules, a, b, pairs)
  );
}

const textAhead = ({ text }: Reading, { start }: ContentWord): string =>
  text.slice(Math.max(0, start - 24), start);

/** Whether each has one noun behind an article that the other lacks, and nothing else. */
function otherNoun(
  { article, isArticle }: Grammar,
  a: Reading,
  b: Reading,
  pairs: readonly WordPair[],
): boolean {
  const left = ({ words }: Reading, held: ReadonlySet<number>) =>
    words.filter(({ text }, at) => !held.has(at) && !isArticle.test(text));
  const [mine, theirs] = [
    left(a, new Set(pairs.map((pair) => pair.a))),
    left(b, new Set(pairs.map((pair) => pair.b))),
  ];
  const isNoun = (reading: Reading, [first, last]: readonly (ContentWord | undefined)[]) =>
    first !== undefined &&
    !first.number &&
    (article.test(textAhead(reading, first)) || ELIDED.test(first.text)) &&
    (last === undefined || reading.text.slice(first.end, last.start) === " ");
  if (mine.length > NOUN || theirs.length > NOUN) return false;
  return isNoun(a, mine) && isNoun(b, theirs);
}

/**
 * Whether each has one word, or two, that the other lacks in the same place, and nothing else differs: "aceptó la oferta", "rechazó
 * la oferta". They may mean the same; a link too few is better than a contradiction that agrees.
 */
function otherWord({ isArticle }: Grammar, a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const left = ({ words }: Reading, side: "a" | "b") =>
    words.flatMap(({ text }, at) =>
      pairs.some((pair) => pair[side] === at) || isArticle.test(text) || TIMES.has(text) ? [] : at,
    );
  const [mine, theirs] = [left(a, "a"), left(b, "b")];
  if (mine.length > NOUN || theirs.length > NOUN) return false;
  // In another order of words, a verb has other forms, too: "rettete", "hat gerettet".
  if (pairs.some((pair) => pairs.some((other) => pair.a < other.a && pair.b > other.b))) return false;
  return mine.some((i) =>
    theirs.some((j) => {
      const [one, other] = [a.words[i], b.words[j]];
      if (!one || !other || one.number || other.number) return false;
      if (spellingSimilarity(one.text, other.text) >= ONE_FORM) return false;
      return pairs.some((pair) => Math.abs(pair.a - i) === 1 && pair.a - i === pair.b - j);
    }),
  );
}

/** Least similarity of spellings of two forms of one word. */
const ONE_FORM = 0.6;

/** Whether two nouns with articles are on other sides of the same word. */
function exchanged(rules: Grammar, a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  if (rules.passive.test(a.text) !== rules.passive.test(b.text)) return false;
  const nouns = pairs.filter(({ a: i, b: j }) =>
    [[a, i] as const, [b, j] as const].every(([reading, at]) => lacksArticle(rules, reading, at)),
  );
  return nouns.some((one) =>
    nouns.some((other) => {
      if (one.a >= other.a || one.b <= other.b) return false;
      return pairs.some((verb) => verb.a > one.a && verb.a < other.a && verb.b > other.b && verb.b < one.b);
    }),
  );
}

/** Whether a word is behind an article that no preposition precedes: who does it, or to whom. */
function lacksArticle({ article, preposition }: Grammar, reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || word.number || TIMES.has(word.text)) return false;
  const before = textAhead(reading, word);
  if (ELIDED.test(word.text)) return !preposition.test(before);
  return article.test(before) && !preposition.test(before.replace(article, " "));
}

/** "El viernes dimitió el alcalde": a time can come anywhere. */
const TIMES: ReadonlySet<string> = new Set([
  ...["de", "fr", "es"].flatMap((language) =>
    (WEEKDAYS_BY_LANGUAGE.get(language) ?? []).flatMap(({ full }) => full),
  ),
  ...wordList("tag morgen abend nacht woche monat jahr jour matin soir nuit semaine mois année"),
  ...wordList("día mañana tarde noche semana mes año"),
]);

/** "l'automobiliste": an article and its noun in one word. */
const ELIDED = /^l['’]/;

function otherSide({ sides }: Grammar, a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [a.words[i], b.words[j]];
    if (!one || !other || one.number || other.number) return false;
    const [mine, theirs] = [textAhead(a, one), textAhead(b, other)];
    return sides.some(
      ([first, second]) =>
        (first.test(mine) && second.test(theirs)) || (second.test(mine) && first.test(theirs)),
    );
  });
}
